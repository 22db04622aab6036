//! The tape of the form editor: one profile gets a payload of most kinds of form, field by field.

use std::path::Path;

use serde_json::{Value, json};

use crate::recorder::Recorder;

const RESTRICTIONS: &str = "Restrictions: elementary school";

/// The payloads of this tape, in the order in which they are added.
const ADDED: [&str; 5] = [
    "com.apple.homescreenlayout",
    "com.apple.webcontent-filter",
    "com.apple.security.root",
    "com.apple.wifi.managed",
    "com.apple.shareddeviceconfiguration",
];

fn edit(recorder: &mut Recorder, command: &str, rest: Value) -> Value {
    let mut request = json!({ "draft": "1" });
    let fields = request.as_object_mut().unwrap();
    fields.extend(rest.as_object().unwrap().clone());
    recorder.act(command, request)
}

fn set(recorder: &mut Recorder, payload: usize, key: &str, value: Value) -> Value {
    let place = json!({ "payload": payload, "path": [key], "value": value });
    edit(recorder, "draft_set", place)
}

fn add(recorder: &mut Recorder, kind: &str) {
    edit(
        recorder,
        "draft_add",
        json!({ "type": kind, "variant": null }),
    );
}

#[test]
fn forms() {
    let mut recorder = Recorder::practice();
    for question in [
        "profiles",
        "templates",
        "catalogue",
        "ipados_known",
        "apps_known",
    ] {
        recorder.ask(question, json!(null));
    }
    for kind in ["com.apple.applicationaccess", "com.apple.security.pkcs1"]
        .into_iter()
        .chain(ADDED)
    {
        recorder.ask(
            "catalogue_payload",
            json!({ "type": kind, "variant": null }),
        );
    }
    recorder.act("profile_open", json!({ "name": RESTRICTIONS }));
    recorder.ask("draft_xml", json!({ "draft": "1" }));
    recorder.ask("profile_revisions", json!({ "name": RESTRICTIONS }));
    recorder.ask("draft_changes", json!({ "draft": "1", "revision": 1 }));
    recorder.ask("profile_uses", json!({ "name": RESTRICTIONS }));

    // A restriction, taken back; a number out of its range, then in it.
    set(&mut recorder, 0, "allowCamera", json!(false));
    edit(&mut recorder, "draft_undo", json!({}));
    set(&mut recorder, 0, "enforcedSoftwareUpdateDelay", json!(200));
    set(&mut recorder, 0, "enforcedSoftwareUpdateDelay", json!(30));

    home_screen(&mut recorder);
    web_filter(&mut recorder);
    certificate(&mut recorder);
    wifi(&mut recorder);
    add(&mut recorder, "com.apple.shareddeviceconfiguration");
    set(&mut recorder, 5, "LockScreenFootnote", json!("{school}"));
    edit(&mut recorder, "draft_remove", json!({ "payload": 5 }));
    recorder.finish("forms");
}

/// Three apps: moved by keys, to the Dock by hand, into a folder that gets a name and loses it.
fn home_screen(recorder: &mut Recorder) {
    let app = |name: &str| json!({ "Type": "Application", "BundleID": name });
    let (safari, notes, camera) = (
        app("com.apple.mobilesafari"),
        app("com.apple.mobilenotes"),
        app("com.apple.camera"),
    );
    let pages = |items: Value| json!({ "payload": 1, "path": ["Pages"], "value": [items] });
    let folder =
        |name: &str| json!([{ "Type": "Folder", "DisplayName": name, "Pages": [[safari, notes]] }]);
    let change = |recorder: &mut Recorder, changes: Value| {
        edit(recorder, "draft_change", json!({ "changes": changes }))
    };

    add(recorder, "com.apple.homescreenlayout");
    change(recorder, json!([pages(json!([safari, notes, camera]))]));
    change(recorder, json!([pages(json!([notes, safari, camera]))]));
    let dock = json!({ "payload": 1, "path": ["Dock"], "value": [camera] });
    change(recorder, json!([dock, pages(json!([notes, safari]))]));
    change(recorder, json!([pages(folder("New folder"))]));
    change(recorder, json!([pages(folder("Writing"))]));
    edit(recorder, "draft_undo", json!({}));
}

/// The older key is mended; many addresses come at once.
fn web_filter(recorder: &mut Recorder) {
    add(recorder, "com.apple.webcontent-filter");
    let draft = set(
        recorder,
        2,
        "BlacklistedURLs",
        json!(["https://old.example.com"]),
    );
    let findings = draft["ok"]["findings"].as_array().unwrap();
    let older = findings
        .iter()
        .find(|one| one["code"] == "key-deprecated" && one["payload"] == 2);
    edit(
        recorder,
        "draft_fix",
        json!({ "finding": older.unwrap()["id"] }),
    );
    let all = [
        "https://old.example.com",
        "https://example.com",
        "https://games.example.org/play",
    ];
    set(recorder, 2, "DenyListURLs", json!(all));
}

fn certificate(recorder: &mut Recorder) {
    add(recorder, "com.apple.security.root");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../profiles/tests/sign/leaf.cer");
    recorder.panel_answers(&[file]);
    let chosen = recorder.act(
        "files_choose",
        json!({ "kind": "certificate", "many": false }),
    );
    let file = &chosen["ok"][0]["id"];
    edit(
        recorder,
        "draft_certificate",
        json!({ "payload": 3, "file": file, "password": null }),
    );
}

/// One password for all, then accounts instead.
fn wifi(recorder: &mut Recorder) {
    add(recorder, "com.apple.wifi.managed");
    set(recorder, 4, "SSID_STR", json!("Campus"));
    set(recorder, 4, "EncryptionType", json!("WPA2"));
    edit(
        recorder,
        "draft_secret",
        json!({ "payload": 4, "path": ["Password"], "text": "practice-only" }),
    );
    let accounts = json!({ "payload": 4, "path": ["EAPClientConfiguration"], "value": { "AcceptEAPTypes": [25] } });
    let password = json!({ "payload": 4, "path": ["Password"], "unset": true });
    edit(
        recorder,
        "draft_change",
        json!({ "changes": [accounts, password] }),
    );
}
