//! A blueprint is read without loss, checked, planned and written as a sheet.

#![expect(clippy::unwrap_used, reason = "a test may stop here")]

mod mistakes;
mod sheets;
#[path = "../texts/mod.rs"]
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use plist::{Dictionary, Value};
use profiles::blueprint::{
    AppUse, Blueprint, BlueprintCode, BlueprintError, Context, Guards, KnownProfile, Lane,
    PlanDevice, PlanFiles, Section, Starter, Tool, ToolOrigin, Verb, VerbClass, plan, sheet,
};
use profiles::document::Document;
use profiles::placeholder::{Placeholder, Values};
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, prop_assert_eq, proptest};

/// A table of verbs and flags as a caller would fill it; no cfgutil said so.
fn fake_tool() -> Tool {
    let verb = |name: &str, class, auth| Verb {
        name: name.into(),
        class,
        auth,
        grade: "S".into(),
    };
    Tool {
        origin: ToolOrigin::Believed,
        verbs: BTreeMap::from([
            ("get".into(), verb("get", VerbClass::Reads, false)),
            (
                "erase".into(),
                verb("erase-content", VerbClass::Destroys, false),
            ),
            ("prepare".into(), verb("prepare", VerbClass::Changes, false)),
            ("rename".into(), verb("rename", VerbClass::Changes, false)),
            (
                "install-profile".into(),
                verb("install-profile", VerbClass::Changes, true),
            ),
            ("restart".into(), verb("restart", VerbClass::Changes, true)),
        ]),
        prepare_flags: [
            "supervised",
            "host-cert",
            "name",
            "language",
            "skip-siri",
            "skip-passcode",
        ]
        .map(str::to_owned)
        .into(),
    }
}

fn profile(identifier: &str, payload_type: &str, more: &[(&str, Value)]) -> Document {
    let mut payload = Dictionary::new();
    payload.insert("PayloadType".into(), payload_type.into());
    payload.extend(
        more.iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone())),
    );
    let mut top = Dictionary::new();
    top.insert("PayloadIdentifier".into(), identifier.into());
    top.insert(
        "PayloadContent".into(),
        Value::Array(vec![Value::Dictionary(payload)]),
    );
    Document::new(top)
}

fn read(text: &str) -> Blueprint {
    Blueprint::read(text.as_bytes()).unwrap().0
}

const SOUND: &str = r#"
version = 1
name = "國小"
name_pattern = "{class}-{seat}"
home_screen = "home"

[prepare]
organization = "範例國小"
network_profile = "wifi"
language = "zh-Hant"
region = "zh_TW"
skip = ["siri"]

[[profiles]]
name = "wifi"
revision = 3

[[profiles]]
name = "home"

[[apps]]
bundle_id = "com.apple.Pages"
name = "Pages"
licences_owned = 40
"#;

fn devices() -> [PlanDevice; 3] {
    let device = |serial: &str, ecid: Option<&str>, guards, seat: &str| PlanDevice {
        serial: serial.into(),
        ecid: ecid.map(str::to_owned),
        values: Values::from([
            (Placeholder::Class, "301".into()),
            (Placeholder::Seat, seat.into()),
        ]),
        guards,
    };
    [
        device("F9FAAAAAAAAA", Some("0x1A2B"), Guards::Hold, "07"),
        device("F9FBBBBBBBBB", None, Guards::Hold, ""),
        device("F9FCCCCCCCCC", None, Guards::Open, "09"),
    ]
}

#[test]
fn the_plan_names_one_ipad_a_line_and_erases_only_behind_guards() {
    let mut blueprint = read(SOUND);
    blueprint.restart = true;
    let files = PlanFiles {
        certificate: "identity/supervision.der",
        private_key: "identity/supervision-key.der",
        profile: &|index, serial| format!("profiles/{:02} {serial}.mobileconfig", index + 1),
    };
    let steps = plan(&blueprint, &devices(), &fake_tool(), &files);
    let lines: Vec<String> = steps
        .iter()
        .map(|step| {
            let mark = if step.destroys { "!" } else { " " };
            let left_out = if step.left_out.is_empty() {
                String::new()
            } else {
                format!(" without {:?}", step.left_out)
            };
            format!(
                "{mark} {} {} {:?}{left_out}",
                step.serial, step.title, step.argv
            )
        })
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
    for step in &steps {
        assert!(
            !step
                .argv
                .iter()
                .any(|argument| argument == "-f" || argument == "--foreach")
        );
        assert!(
            step.argv.is_empty()
                || step
                    .argv
                    .iter()
                    .filter(|argument| *argument == "-e")
                    .count()
                    == 1
        );
        let only_reads = step.argv.is_empty() || step.argv.iter().any(|argument| argument == "get");
        assert!(step.serial != "F9FCCCCCCCCC" || only_reads);
    }
}

#[test]
fn the_sheet_begins_with_signing_in() {
    for lane in [Lane::One, Lane::Two] {
        let mut blueprint = read(SOUND);
        blueprint.lane = lane;
        blueprint.apps.push(AppUse {
            licences_owned: None,
            ..blueprint.apps[0].clone()
        });
        let context = Context {
            devices: 30,
            ..Context::default()
        };
        let steps = sheet(&blueprint, &context);
        let lines: Vec<String> = steps
            .iter()
            .map(|step| {
                let mark = if step.erases { "!" } else { " " };
                format!(
                    "{mark} {} {}",
                    step.id,
                    serde_json::to_string(&step.args).unwrap()
                )
            })
            .collect();
        insta::assert_snapshot!(format!("sheet-lane-{}", u8::from(lane)), lines.join("\n"));
        assert_eq!(steps[0].id, "blueprint-sheet-sign-in");
        assert!(steps.is_sorted_by_key(|step| step.section));
        assert_eq!(
            steps.iter().any(|step| step.section == Section::FirstRound),
            lane == Lane::Two
        );
    }
}

#[test]
fn starters_are_sound_once_their_profiles_are_there() {
    let documents: Vec<(String, Document)> = Starter::all()
        .flat_map(|starter| starter.blueprint("x", "x", "範例國小").unwrap().profiles)
        .map(|profile| {
            let template = profiles::template::Template::by_id(&profile.name);
            assert!(template.is_ok(), "{}", profile.name);
            let payload_type = match profile.name.as_str() {
                "wifi-personal" => "com.apple.wifi.managed",
                "home-screen" => "com.apple.homescreenlayout",
                _ => "com.apple.mobiledevice.passwordpolicy",
            };
            (
                profile.name.clone(),
                profile_of(&profile.name, payload_type),
            )
        })
        .collect();
    let known: Vec<KnownProfile<'_>> = documents
        .iter()
        .map(|(name, document)| KnownProfile {
            name,
            revision: None,
            document,
        })
        .collect();
    assert!(Starter::all().count() >= 3);
    for starter in Starter::all() {
        let blueprint = starter.blueprint(starter.id, "x", "範例國小").unwrap();
        let context = Context {
            devices: 30,
            profiles: &known,
            ..Context::default()
        };
        assert_eq!(blueprint.findings(&context), [], "{}", starter.id);
        assert_eq!(Starter::by_id(&blueprint.id), Some(starter));
    }
}

fn profile_of(name: &str, payload_type: &str) -> Document {
    profile(name, payload_type, &[])
}

/// Every id of a text that plan and sheet can name, from blueprints that turn everything on and
/// off.
fn step_ids() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = Section::ALL
        .iter()
        .map(|section| section.title_id().to_owned())
        .collect();
    let files = PlanFiles {
        certificate: "c",
        private_key: "k",
        profile: &|_, _| "p".into(),
    };
    let documents = sheets::documents();
    let known = sheets::known(&documents);
    for lane in [Lane::One, Lane::Two] {
        for on in [true, false] {
            let mut blueprint = read(SOUND);
            blueprint.lane = lane;
            (blueprint.unlock_token, blueprint.restart) = (on, on);
            blueprint.wallpaper = Some("w.png".into());
            (blueprint.prepare.supervise, blueprint.prepare.allow_pairing) = (on, on);
            if !on {
                blueprint.prepare.network_profile = None;
                blueprint.prepare.skip.clear();
                blueprint.apps[0].licences_owned = None;
            }
            let context = Context {
                devices: 2,
                profiles: &known,
                ..Context::default()
            };
            let steps = sheet(&blueprint, &context);
            ids.extend(steps.iter().map(|step| step.id.to_owned()));
            ids.extend(
                plan(&blueprint, &devices(), &fake_tool(), &files)
                    .iter()
                    .map(|step| step.title.to_owned()),
            );
            blueprint.name_pattern = Some("iPad-{serial}".into());
            let steps = sheet(&blueprint, &context);
            ids.extend(steps.iter().map(|step| step.id.to_owned()));
        }
    }
    ids
}

#[test]
fn every_text_is_there_in_three_languages() {
    let mut wanted = step_ids();
    wanted.extend(
        BlueprintError::CODES
            .iter()
            .map(|code| format!("error-{code}")),
    );
    wanted.extend(
        BlueprintCode::ALL
            .iter()
            .map(|code| format!("finding-{code}")),
    );
    wanted.extend(Starter::all().flat_map(|starter| [starter.title_id(), starter.what_id()]));
    texts::are_all_there("blueprint.ftl", &wanted);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Err(error) = Blueprint::read(&bytes) {
            prop_assert!(BlueprintError::CODES.contains(&error.code()));
        }
    }

    #[test]
    fn a_changed_blueprint_is_read_or_refused(at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = SOUND.as_bytes().to_vec();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok((blueprint, _)) = Blueprint::read(&bytes) {
            prop_assert_eq!(&read(&blueprint.to_json()), &blueprint);
            let _ = blueprint.findings(&Context::default());
            let _ = sheet(&blueprint, &Context::default());
        }
    }
}
