//! The tape of Profiles: one is opened, edited, mended, saved and compared; another one is made.

use serde_json::{Value, json};

use crate::recorder::Recorder;

const WIFI: &str = "Wi-Fi with one password";

/// What the screen asks as soon as it is there.
fn begin(recorder: &mut Recorder) {
    for question in [
        "profiles",
        "templates",
        "catalogue",
        "ipados_known",
        "apps_known",
        "profile_signers",
    ] {
        recorder.ask(question, json!(null));
    }
    for kind in [
        "com.apple.wifi.managed",
        "com.apple.shareddeviceconfiguration",
        "com.apple.webClip.managed",
        "com.apple.security.root",
    ] {
        recorder.ask(
            "catalogue_payload",
            json!({ "type": kind, "variant": null }),
        );
    }
    recorder.ask(
        "roster",
        json!({
            "find": null, "stage": null, "batch": null, "cart": null, "reason": null,
            "sort": { "by": "slot", "descending": false }, "offset": 0, "limit": 8,
        }),
    );
}

/// What the side of the screen asks of an open draft.
fn beside(recorder: &mut Recorder, draft: &str, name: &str, from: u32) {
    recorder.ask("draft_xml", json!({ "draft": draft }));
    recorder.ask("profile_revisions", json!({ "name": name }));
    recorder.ask("draft_changes", json!({ "draft": draft, "revision": from }));
    recorder.ask("profile_uses", json!({ "name": name }));
}

fn set(recorder: &mut Recorder, path: Value, value: Value) {
    recorder.act(
        "draft_set",
        json!({ "draft": "1", "payload": 0, "path": path, "value": value }),
    );
}

#[test]
fn profiles() {
    let mut recorder = Recorder::practice();
    begin(&mut recorder);

    // Open, edit, find, mend, save.
    recorder.act("profile_open", json!({ "name": WIFI }));
    beside(&mut recorder, "1", WIFI, 1);
    set(
        &mut recorder,
        json!(["SSID_STR"]),
        json!("Practice-Campus-2"),
    );
    set(&mut recorder, json!(["HIDDEN_NETWORK"]), json!(true));
    recorder.act("draft_undo", json!({ "draft": "1" }));
    let save = json!({ "draft": "1", "name": WIFI, "known": null });
    recorder.act("draft_save", save);
    recorder.ask(
        "profile_difference",
        json!({ "name": WIFI, "from": 1, "to": 2 }),
    );

    // Export it.
    recorder.panel_answers(&[recorder.folder().join("Wi-Fi.mobileconfig")]);
    let suggested = format!("{WIFI}.mobileconfig");
    let to = recorder.act(
        "file_save_as",
        json!({ "kind": "profile", "suggested": suggested }),
    );
    recorder.act(
        "draft_export",
        json!({
            "draft": "1", "to": to["ok"]["id"], "seal": { "by": "nobody" }, "secrets": "include",
        }),
    );

    // One that is each iPad's own.
    recorder.act("profile_open", json!({ "name": "Lock Screen message" }));
    beside(&mut recorder, "2", "Lock Screen message", 1);
    let serial = first_serial(&recorder);
    recorder.ask("draft_preview", json!({ "draft": "2", "serial": serial }));
    recorder.act("draft_close", json!({ "draft": "1" }));

    // One from a template.
    recorder.act(
        "profile_from_template",
        json!({
            "template": "web-clips", "name": "Web clips",
            "answers": {
                "clips": { "kind": "rows", "rows": [["School", "https://www.example.edu.tw"]] },
                "full-screen": { "kind": "text", "text": "false" },
                "clips-removable": { "kind": "text", "text": "false" },
                "removal-locked": { "kind": "text", "text": "true" },
            },
        }),
    );
    recorder.act("draft_close", json!({ "draft": "2" }));
    recorder.ask("draft_xml", json!({ "draft": "3" }));
    recorder.act(
        "draft_save",
        json!({ "draft": "3", "name": "Web clips", "known": null }),
    );
    recorder.finish("profiles");
}

/// The iPad that the screen shows first.
fn first_serial(recorder: &Recorder) -> String {
    let page = recorder.answered("roster");
    page["ok"]["rows"][0]["serial"].as_str().unwrap().to_owned()
}
