//! Every mistake in a blueprint is found where it is, and what is no blueprint says why.

use std::collections::BTreeSet;

use plist::Value;
use profiles::blueprint::{AsmKnowledge, Blueprint, BlueprintCode, Context, KnownProfile};

use super::{SOUND, fake_tool, profile, read};

fn codes(text: &str, context: &Context<'_>) -> Vec<String> {
    let findings = read(text).findings(context);
    findings
        .iter()
        .map(|finding| format!("{}@{}", finding.code, finding.field))
        .collect()
}

#[test]
fn each_mistake_is_found_where_it_is() {
    let wifi = profile("tw.wifi", "com.apple.wifi.managed", &[]);
    let home = profile("tw.home", "com.apple.homescreenlayout", &[]);
    let locked = profile(
        "tw.locked",
        "com.apple.applicationaccess",
        &[("allowDeviceNameModification", Value::Boolean(false))],
    );
    let known = [
        KnownProfile {
            name: "wifi",
            revision: Some(3),
            document: &wifi,
        },
        KnownProfile {
            name: "home",
            revision: None,
            document: &home,
        },
        KnownProfile {
            name: "locked",
            revision: None,
            document: &locked,
        },
    ];
    let tool = fake_tool();
    let context = Context {
        devices: 30,
        profiles: &known,
        asm: AsmKnowledge::default(),
        tool: Some(&tool),
    };
    assert_eq!(codes(SOUND, &context), Vec::<String>::new());

    let mut seen = BTreeSet::new();
    let mut check = |from: &str, to: &str, context: &Context<'_>, expected: &[&str]| {
        let changed = SOUND.replacen(from, to, 1);
        assert_ne!(changed, SOUND, "{from}");
        let found = codes(&changed, context);
        assert_eq!(found, expected, "{from} -> {to}");
        seen.extend(
            found
                .iter()
                .map(|found| found.split('@').next().unwrap().to_owned()),
        );
    };
    let second = "[[profiles]]\nname = \"home\"";
    let organization = "organization = \"範例國小\"";
    for (from, to, expected) in [
        (
            organization,
            "",
            &["blueprint-no-organization@prepare.organization"][..],
        ),
        (
            organization,
            "organization = \"x\"\nsupervise = false",
            &[
                "blueprint-not-supervised@prepare.supervise",
                "blueprint-profile-needs-supervision@profiles[1]",
            ],
        ),
        (
            organization,
            "organization = \"x\"\nallow_pairing = true",
            &["blueprint-pairing-allowed@prepare.allow_pairing"],
        ),
        (
            organization,
            "organization = \"x\"\nenroll_in_mdm = true",
            &["blueprint-enrolls-in-mdm@prepare.enroll_in_mdm"],
        ),
        (
            organization,
            "organization = \"x\"\nadd_to_asm = true",
            &["blueprint-lane-1-adds@prepare.add_to_asm"],
        ),
        (
            "version = 1",
            "version = 1\nlane = 2",
            &["blueprint-lane-2-does-not-add@prepare.add_to_asm"],
        ),
        (
            "version = 1",
            "version = 1\nunlock_token = false",
            &["blueprint-unlock-token-off@unlock_token"],
        ),
        (
            "\"siri\"",
            "\"siri\", \"Biometric\"",
            &["blueprint-pane-of-payload@prepare.skip[1]"],
        ),
        (
            "\"siri\"",
            "\"tos\"",
            &["blueprint-pane-unknown@prepare.skip[0]"],
        ),
        (
            "network_profile = \"wifi\"",
            "",
            &["blueprint-no-network-profile@prepare.network_profile"],
        ),
        (
            "network_profile = \"wifi\"",
            "network_profile = \"x\"",
            &["blueprint-network-profile-unknown@prepare.network_profile"],
        ),
        (
            "network_profile = \"wifi\"",
            "network_profile = \"home\"",
            &["blueprint-network-profile-no-wifi@prepare.network_profile"],
        ),
        (
            "revision = 3",
            "revision = 2",
            &["blueprint-profile-old@profiles[0]"],
        ),
        (
            "revision = 3",
            "revision = 4",
            &["blueprint-revision-unknown@profiles[0]"],
        ),
        (
            second,
            "[[profiles]]\nname = \"gone\"",
            &[
                "blueprint-profile-unknown@profiles[1]",
                "blueprint-home-screen-not-in-list@home_screen",
            ],
        ),
        (
            second,
            "[[profiles]]\nname = \"wifi\"",
            &[
                "blueprint-profile-twice@profiles[1]",
                "blueprint-home-screen-not-in-list@home_screen",
            ],
        ),
        (
            "[[profiles]]\nname = \"wifi\"\nrevision = 3",
            "[[profiles]]\nname = \"locked\"",
            &[
                "blueprint-network-profile-not-in-list@prepare.network_profile",
                "blueprint-no-wifi@profiles",
                "blueprint-rename-first@name_pattern",
            ],
        ),
        (
            "[[profiles]]\nname = \"wifi\"\nrevision = 3\n\n[[profiles]]\nname = \"home\"",
            "[[profiles]]\nname = \"home\"\n\n[[profiles]]\nname = \"wifi\"",
            &["blueprint-wifi-not-first@profiles[1]"],
        ),
        (
            "home_screen = \"home\"",
            "home_screen = \"x\"",
            &["blueprint-home-screen-unknown@home_screen"],
        ),
        (
            "home_screen = \"home\"",
            "home_screen = \"wifi\"",
            &["blueprint-home-screen-no-layout@home_screen"],
        ),
        (
            "{class}-{seat}",
            "{klass}-{seat}",
            &["blueprint-name-placeholder-unknown@name_pattern"],
        ),
        (
            "{class}-{seat}",
            "iPad {school}",
            &["blueprint-name-for-all@name_pattern"],
        ),
        (
            "licences_owned = 40",
            "licences_owned = 29",
            &["blueprint-licences-short@apps[0]"],
        ),
        (
            "licences_owned = 40",
            "",
            &["blueprint-licences-unknown@apps[0]"],
        ),
        ("com.apple.Pages", "Pages", &["blueprint-bundle-id@apps[0]"]),
        (
            "[[apps]]",
            "[[apps]]\nbundle_id = \"COM.apple.pages\"\nlicences_owned = 99\n\n[[apps]]",
            &["blueprint-app-twice@apps[1]"],
        ),
    ] {
        check(from, to, &context, expected);
    }
    let lane_2 = "version = 1\nlane = 2";
    let asm = Context {
        asm: AsmKnowledge {
            present: Some(4),
            assigned: Some(1),
        },
        ..context
    };
    check(
        "version = 1",
        lane_2,
        &asm,
        &[
            "blueprint-lane-2-does-not-add@prepare.add_to_asm",
            "blueprint-already-in-asm@lane",
            "blueprint-still-assigned@lane",
        ],
    );
    let ticked = SOUND.replacen(
        organization,
        "organization = \"x\"\nadd_to_asm = true\nactivate_and_complete = true",
        1,
    );
    let found = codes(&ticked.replacen("version = 1", lane_2, 1), &context);
    assert_eq!(
        found,
        ["blueprint-lane-2-activates@prepare.activate_and_complete"]
    );
    seen.extend(
        found
            .iter()
            .map(|found| found.split('@').next().unwrap().to_owned()),
    );
    let empty = read(
        "version = 1\nname = \"x\"\n[prepare]\norganization = \"x\"\nnetwork_profile = \"wifi\"",
    )
    .findings(&context);
    assert_eq!(
        empty.iter().map(|finding| finding.code).collect::<Vec<_>>(),
        [
            BlueprintCode::NetworkProfileNotInList,
            BlueprintCode::NoProfiles
        ]
    );
    seen.insert(BlueprintCode::NoProfiles.to_string());
    seen.insert(BlueprintCode::UnknownKey.to_string());
    let all: BTreeSet<String> = BlueprintCode::ALL.iter().map(ToString::to_string).collect();
    assert_eq!(seen, all, "every code is met in this test or the next");
}

#[test]
fn keys_of_others_are_kept_and_found() {
    let text =
        format!("theirs = {{ a = [1, 2.5, \"x\"] }}\nsince = 2026-11-22\n{SOUND}price = 0\n");
    let (blueprint, findings) = Blueprint::read(text.as_bytes()).unwrap();
    let found: Vec<String> = findings
        .iter()
        .map(|one| format!("{}@{}", one.code, one.field))
        .collect();
    assert_eq!(
        found,
        [
            "blueprint-unknown-key@since",
            "blueprint-unknown-key@theirs",
            "blueprint-unknown-key@apps[0].price"
        ]
    );
    let toml = blueprint.to_toml().unwrap();
    assert_eq!(read(&toml), blueprint);
    assert_eq!(read(&blueprint.to_json()), blueprint);
    assert_eq!(toml, blueprint.clone().to_toml().unwrap());
    assert_eq!(blueprint.id, profiles::identifier::slug("國小"));
    // JSON's null has no form in TOML.
    let null = read(r#"{"version": 1, "name": "x", "theirs": null}"#);
    assert_eq!(read(&null.to_json()), null);
    assert_eq!(null.to_toml().unwrap_err().code(), "blueprint-no-toml");
}

#[test]
fn what_is_no_blueprint_says_why() {
    for (text, code) in [
        ("version = 2\nname = \"x\"", "blueprint-version"),
        ("name = \"x\"", "blueprint-form"),
        ("version = 1", "blueprint-form"),
        ("version = 1\nname = \"x\"\nlane = 3", "blueprint-form"),
        ("version = 1\nname = 5", "blueprint-form"),
        ("version = = 1", "blueprint-syntax"),
        ("{\"version\": 1,", "blueprint-syntax"),
        ("", "blueprint-form"),
    ] {
        let error = Blueprint::read(text.as_bytes()).unwrap_err();
        assert_eq!(error.code(), code, "{text}");
    }
    assert_eq!(
        Blueprint::read(b"\xff\xfe").unwrap_err().code(),
        "blueprint-syntax"
    );
    assert_eq!(
        Blueprint::read(&vec![b'#'; 1024 * 1024 + 1])
            .unwrap_err()
            .code(),
        "blueprint-too-large"
    );
    let deep = format!(
        "{{\"version\":1,\"name\":\"x\",\"y\":{}{}}}",
        "[".repeat(40),
        "]".repeat(40)
    );
    assert_eq!(
        Blueprint::read(deep.as_bytes()).unwrap_err().code(),
        "blueprint-too-deep"
    );
    for text in [
        "[".repeat(100_000),
        format!("version = {}", "{a=".repeat(100_000)),
        format!("{}=1", "a.".repeat(9_000)),
    ] {
        assert_eq!(
            Blueprint::read(text.as_bytes()).unwrap_err().code(),
            "blueprint-too-deep"
        );
    }
}
