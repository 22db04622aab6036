//! A blueprint is read without loss, checked, planned and written as a sheet.

#![expect(clippy::unwrap_used, reason = "a test may stop here")]

mod texts;

use std::collections::{BTreeMap, BTreeSet};

use plist::{Dictionary, Value};
use profiles::blueprint::{
    AppUse, AsmKnowledge, Blueprint, BlueprintCode, BlueprintError, Context, Guards, KnownProfile,
    Lane, PlanDevice, PlanFiles, Section, Starter, Tool, ToolOrigin, Verb, VerbClass, plan, sheet,
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
        let steps = sheet(&blueprint, 30);
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
            ids.extend(sheet(&blueprint, 2).iter().map(|step| step.id.to_owned()));
            ids.extend(
                plan(&blueprint, &devices(), &fake_tool(), &files)
                    .iter()
                    .map(|step| step.title.to_owned()),
            );
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
            let _ = sheet(&blueprint, 3);
        }
    }
}
