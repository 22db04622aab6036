//! The library: names, revisions and identities of profiles, blueprints and certificates.

use std::fs;

use serde_json::{Value, json};

use crate::bench::School;

const SECRET: &str = "correct horse";

/// Makes a profile for a network; its password comes from a file.
fn wifi(school: &School, name: &str, ssid: &str) -> Value {
    let (password, ssid) = (password_file(school), format!("ssid={ssid}"));
    school.json(&[
        "profile",
        "new",
        "wifi-personal",
        "--name",
        name,
        "--set",
        &ssid,
        "--set",
        &password,
    ])
}

fn password_file(school: &School) -> String {
    let file = school.path("password");
    fs::write(&file, SECRET).unwrap();
    format!("wifi-password=@{}", file.display())
}

fn lock_screen(school: &School, name: &str) -> Value {
    school.json(&["profile", "new", "lock-screen", "--name", name])
}

fn identities(school: &School, name: &str) -> (Value, Value) {
    let shown = school.json(&["profile", "show", name]);
    (shown["identifier"].clone(), shown["payloads"].clone())
}

#[test]
fn a_revision_keeps_its_identity_when_the_school_is_called_otherwise() {
    let school = School::new();
    lock_screen(&school, "L");
    let before = identities(&school, "L");
    school.json(&["school", "set", "--name", "S", "--identifier", "tw.edu.b"]);
    let next = lock_screen(&school, "L");
    assert_eq!(next["new"], true, "the school's new name is a change");
    assert_eq!(next["revision"], 2);
    assert_eq!(identities(&school, "L"), before);
    lock_screen(&school, "M");
    let other = identities(&school, "M").0;
    assert!(other.as_str().unwrap().starts_with("tw.edu.b."), "{other}");
}

#[test]
fn a_name_stands_for_one_profile() {
    let school = School::new();
    lock_screen(&school, "L");
    wifi(&school, "W", "Campus");
    let taken = (1, "name-taken".to_owned());
    let other_template = ["profile", "new", "supervision", "--name", "L"];
    assert_eq!(school.refused(&other_template), taken);
    let file = school.path("w.mobileconfig").display().to_string();
    school.json(&["profile", "export", "W", "-o", &file]);
    assert_eq!(
        school.refused(&["profile", "add", &file, "--name", "L"]),
        taken
    );
    let same = school.json(&["profile", "add", &file, "--name", "W"]);
    assert_eq!(same["new"], false, "the same profile is known");
    for name in ["a\nb", "a\u{1b}[2Jb", " "] {
        let refused = school.refused(&["profile", "new", "lock-screen", "--name", name]);
        assert_eq!(refused, (64, "bad-value".into()), "{name:?}");
    }
}

#[test]
fn a_lost_secret_is_entered_again() {
    let school = School::new();
    wifi(&school, "Z", "Campus");
    fs::remove_file(school.path("practice.secrets.json")).unwrap();
    let lost = school.run(&["--json", "profile", "export", "Z"]);
    let error: Value = serde_json::from_slice(&lost.stdout).unwrap();
    assert_eq!(error["code"], "secret-gone");
    assert_eq!(error["args"], json!({ "kind": "profile", "name": "Z" }));
    let before = identities(&school, "Z");
    assert_eq!(wifi(&school, "Z", "Campus")["revision"], 2);
    assert_eq!(identities(&school, "Z"), before);
    let file = school.path("z.mobileconfig").display().to_string();
    school.json(&["profile", "export", "Z", "-o", &file]);
    assert!(fs::read_to_string(&file).unwrap().contains(SECRET));
}

#[test]
fn nothing_is_kept_if_the_file_can_not_be_written() {
    let school = School::new();
    let file = school.path("taken").display().to_string();
    fs::write(&file, "x").unwrap();
    let there = (73, "already-there".to_owned());
    let profile = ["profile", "new", "lock-screen", "--name", "L", "-o", &file];
    assert_eq!(school.refused(&profile), there);
    assert_eq!(
        school.refused(&["blueprint", "new", "B", "-o", &file]),
        there
    );
    assert_eq!(school.refused(&["profile", "show", "L"]).1, "unknown-name");
    assert_eq!(
        school.refused(&["blueprint", "show", "B"]).1,
        "unknown-name"
    );
    assert_eq!(fs::read(&file).unwrap(), b"x");
}

#[test]
fn a_blueprint_takes_nothing_but_its_own_profiles() {
    let school = School::new();
    let practice = school.blueprint();
    wifi(&school, "W", "Campus");
    lock_screen(&school, "L");
    let both = [
        "blueprint",
        "new",
        "BP",
        "--starter",
        "staff",
        "--profile",
        "L",
    ];
    let both = [&both[..], &["--profile", "W"]].concat();
    let only = &both[..both.len() - 2];
    school.json(&both);
    let shown = school.json(&["blueprint", "show", "BP"]);
    assert_eq!(shown["prepare"]["network_profile"], "W");
    assert_eq!(shown["home_screen"], Value::Null);
    assert_eq!(school.json(&both)["new"], false);
    assert_eq!(school.refused(only), (1, "name-taken".into()));
    let codes: Vec<Value> = school
        .json(&["blueprint", "check", &practice])
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["severity"] != "info")
        .map(|one| one["code"].clone())
        .collect();
    assert!(
        codes.is_empty(),
        "the practice blueprint is sound: {codes:?}"
    );
}

#[test]
fn copies_in_two_folders_are_two_profiles() {
    let school = School::new();
    let path = |name: &str| school.path(name).display().to_string();
    school.json(&[
        "profile",
        "new",
        "lock-screen",
        "--name",
        "A",
        "-o",
        &path("a"),
    ]);
    for folder in ["da", "db"] {
        fs::create_dir(school.path(folder)).unwrap();
        let copy = path(&format!("{folder}/w.mobileconfig"));
        school.json(&["profile", "duplicate", &path("a"), &copy]);
    }
    let copies = ["da/w.mobileconfig", "db/w.mobileconfig"].map(path);
    let check = ["--json", "profile", "check", &copies[0], &copies[1]];
    let checked: Value = serde_json::from_slice(&school.run(&check).stdout).unwrap();
    let (one, other) = (&checked[0]["payloads"][0], &checked[1]["payloads"][0]);
    assert_ne!(one["uuid"], other["uuid"]);
    assert_ne!(one["identifier"], other["identifier"]);
    let unsigned = school.run(&["profile", "verify", &path("a")]);
    assert_eq!(unsigned.status.code(), Some(1));
}

#[test]
fn a_made_profile_is_told_its_findings() {
    let school = School::new();
    let new = |app: &str| {
        let app = format!("app={app}");
        let mut command = school.command(&[
            "--json", "profile", "new", "app-lock", "--name", "K", "--set", &app,
        ]);
        let output = command.output().unwrap();
        let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
        let findings = answer["findings"].as_array().unwrap().clone();
        let errors = findings
            .into_iter()
            .filter(|one| one["severity"] == "error");
        let codes: Vec<Value> = errors.map(|one| one["code"].clone()).collect();
        (output.status.code(), Value::from(codes))
    };
    assert_eq!(new("Safari"), (Some(1), json!(["not-a-bundle-id"])));
    assert_eq!(new("com.apple.mobilesafari"), (Some(0), json!([])));
    let twice = ["ssid=a", "ssid=b"]
        .map(|answer| ["--set", answer])
        .concat();
    let head = ["profile", "new", "wifi-personal", "--name", "T"];
    let refused = school.refused(&[&head[..], &twice].concat());
    assert_eq!(refused, (64, "template-answer-twice".into()));
}

#[test]
fn an_identity_of_our_own_stays_marked_untried() {
    let school = School::new();
    let password = school.path("password");
    fs::write(&password, SECRET).unwrap();
    let password = format!("@{}", password.display());
    let made = school.json(&["identity", "create"]);
    assert_eq!(made["findings"][0]["code"], "identity-untried");
    let file = school.path("own.p12").display().to_string();
    school.json(&["identity", "export", "--password", &password, "-o", &file]);

    let elsewhere = School::new();
    let import = [
        "identity",
        "import",
        "--p12",
        &file,
        "--password",
        &password,
    ];
    assert_eq!(
        elsewhere.json(&import)["findings"][0]["code"],
        "identity-untried"
    );
    let shown = elsewhere.json(&["identity", "show"]);
    assert_eq!(shown[0]["findings"][0]["code"], "identity-untried");
}

#[test]
fn the_plan_names_the_files_of_the_kit() {
    let school = School::with_ipads();
    let batch = ["--batch", "Carts"];
    let blueprint = school.blueprint();
    let folder = school.path("kit");
    let kit = [
        "kit",
        "export",
        "--batch",
        "Carts",
        "--blueprint",
        &blueprint,
    ];
    school.json(&[&kit[..], &[&folder.display().to_string()]].concat());
    let plan = school.run(&[&["blueprint", "plan", &blueprint][..], &batch].concat());
    let in_kit = fs::read_to_string(folder.join("run-plan.txt")).unwrap();
    // In the kit it says first that it is practice, as every paper of the practice school does.
    let (practice, in_kit) = in_kit.split_once("\n\n").unwrap();
    assert!(practice.contains("practice"), "{practice}");
    assert_eq!(
        String::from_utf8(plan.stdout).unwrap().trim(),
        in_kit.trim()
    );
}
