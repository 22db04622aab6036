//! The tape of Deadlines: dates added, kept, changed, removed, and a kind that rests.

use serde_json::{Value, json};

use crate::recorder::Recorder;

fn plan(kind: &str, on: &str) -> Value {
    json!({
        "kind": kind, "title": null, "on": on, "owner_account": null, "downloaded_by": null,
        "place": null, "note": null,
    })
}

#[test]
fn deadlines() {
    let mut recorder = Recorder::practice();
    let mut token = plan("content_token", "2026-12-04");
    token["owner_account"] = "asm@school.example".into();
    token["downloaded_by"] = "王老師".into();
    token["place"] = "locked drawer".into();
    recorder.quietly("deadline_add", json!({ "plan": token }));
    let mut apns = plan("apns", "2026-11-10");
    apns["title"] = "<img src=x onerror=alert(1)>".into();
    recorder.quietly("deadline_add", json!({ "plan": apns }));
    let mut own = plan("own", "2027-06-30");
    own["title"] = "\u{202e}很長的標題".repeat(25).into();
    recorder.quietly("deadline_add", json!({ "plan": own }));

    recorder.ask("start", json!(null));
    let page = recorder.ask("deadlines", json!(null));
    let id = |kind: &str| {
        let cards = page["ok"]["cards"].as_array().unwrap().clone();
        cards.into_iter().find(|card| card["kind"] == kind).unwrap()["id"].clone()
    };
    let terms = plan("asm_terms", "2027-07-01");
    recorder.act("deadline_add", json!({ "plan": terms }));
    recorder.act(
        "deadline_done",
        json!({ "id": id("content_token"), "on": "2026-11-22", "next": "2027-11-22" }),
    );
    recorder.act(
        "deadline_switch",
        json!({ "kind": "ade_token", "to": "off" }),
    );
    recorder.act(
        "deadline_switch",
        json!({ "kind": "ade_token", "to": "on" }),
    );
    let mut later = token;
    later["on"] = "2027-12-01".into();
    let changed = json!({ "id": id("content_token"), "plan": later });
    recorder.act("deadline_change", changed);
    recorder.act("deadline_remove", json!({ "id": id("apns") }));
    recorder.finish("deadlines");
}
