//! When a profile is added and iPads are named, by what is known of the profiles.

use plist::Value;
use profiles::blueprint::{Blueprint, Context, KnownProfile, Section, sheet};
use profiles::document::Document;

use crate::{SOUND, profile, read};

/// A profile for all, one that forbids renaming, and one with a file for each iPad; the last two
/// take the places of `wifi` and `home` in [`SOUND`].
pub(crate) fn documents() -> [(&'static str, Document); 3] {
    let forbids = [("allowDeviceNameModification", Value::Boolean(false))];
    let tagged = [("AssetTagInformation", Value::from("{asset_tag}"))];
    [
        ("plain", profile("plain", "com.apple.wifi.managed", &[])),
        (
            "wifi",
            profile("wifi", "com.apple.applicationaccess", &forbids),
        ),
        (
            "home",
            profile("home", "com.apple.shareddeviceconfiguration", &tagged),
        ),
    ]
}

pub(crate) fn known<'a>(documents: &'a [(&'static str, Document)]) -> Vec<KnownProfile<'a>> {
    let known = |(name, document): &'a (&'static str, Document)| KnownProfile {
        name,
        revision: None,
        document,
    };
    documents.iter().map(known).collect()
}

/// Steps that name iPads or add a profile: section, end of the id, number of the profile.
fn steps(pattern: Option<&str>) -> Vec<String> {
    let mut blueprint: Blueprint = read(SOUND);
    blueprint.name_pattern = pattern.map(str::to_owned);
    let mut plain = blueprint.profiles[0].clone();
    plain.name = "plain".into();
    blueprint.profiles.push(plain);
    let documents = documents();
    let known = known(&documents);
    let context = Context {
        devices: 30,
        profiles: &known,
        ..Context::default()
    };
    sheet(&blueprint, &context)
        .iter()
        .filter_map(|step| {
            let what = step.id.strip_prefix("blueprint-sheet-")?;
            let of = what.starts_with("name") || what.starts_with("profile");
            let place = if step.section == Section::Apply {
                "after"
            } else {
                "in"
            };
            of.then(|| match step.args.get("number") {
                Some(number) => format!("{place} {what} {number}"),
                None => format!("{place} {what}"),
            })
        })
        .collect()
}

#[test]
fn names_that_only_a_person_can_give_come_before_what_forbids_them() {
    assert_eq!(
        steps(Some("{class}-{seat}")),
        [
            "in profile 3",
            "after name-each",
            "after profile-named 1",
            "after profile-each 2"
        ]
    );
}

#[test]
fn what_configurator_can_name_is_named_in_the_blueprint() {
    let expected = [
        "in names",
        "in profile 1",
        "in profile 3",
        "after profile-each 2",
    ];
    assert_eq!(steps(Some("iPad-{serial}")), expected);
    assert_eq!(steps(None), expected[1..]);
}
