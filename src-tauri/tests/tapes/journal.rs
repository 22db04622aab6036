//! The tape of the Journal: read, narrowed, one line in full, exported, verified, folded anew.

use serde_json::{Value, json};

use crate::recorder::Recorder;

fn ask() -> Value {
    json!({
        "find": null, "kind": null, "serial": null, "batch": null, "operator": null, "since": null,
        "until": null, "before": null, "limit": 100,
    })
}

fn only(key: &str, value: impl Into<Value>) -> Value {
    let mut wanted = ask();
    wanted[key] = value.into();
    wanted
}

#[test]
fn journal() {
    let mut recorder = Recorder::practice();
    let serials = recorder.quietly("roster_serials", roster());
    let serials = &serials["serials"].as_array().unwrap()[..3].to_vec();
    recorder.quietly("limits_acknowledge", json!({ "name": "王老師" }));
    let mut step = json!({
        "serials": serials, "to": "collected", "evidence": "manual", "confirmed": [],
        "note": "<img src=x onerror=alert(1)>",
    });
    recorder.quietly("device_move", step.take());
    recorder.quietly(
        "device_tick",
        json!({ "serials": serials, "tick": "backed_up", "set": "on", "evidence": "document", "note": null }),
    );
    recorder.quietly("undo", json!(null));
    recorder.quietly("preflight_tick", json!({ "item": "p3", "note": null }));

    recorder.ask("last_thing", json!(null));
    recorder.ask("journal_desk", json!(null));
    let page = recorder.ask("journal", ask());
    let lines = page["ok"]["lines"].as_array().unwrap().clone();
    recorder.ask("journal", only("kind", "moved"));
    recorder.ask("journal", only("kind", "backup_restored"));
    recorder.ask("journal", only("find", "onerror"));
    recorder.ask("journal", only("since", "2026-11-23"));
    let moved = lines.iter().find(|line| line["kind"] == "moved").unwrap();
    recorder.ask(
        "journal",
        only("serial", moved["devices"][0]["serial"].clone()),
    );
    for kind in ["moved", "ticked", "preflight_ticked"] {
        let line = lines.iter().find(|line| line["kind"] == kind).unwrap();
        recorder.ask("journal_line", json!({ "position": line["position"] }));
        if let Some(by) = line["undone_by"].as_i64() {
            recorder.ask("journal_line", json!({ "position": by }));
        }
    }

    recorder.panel_answers(&[recorder.folder().join("journal.jsonl")]);
    let wish = json!({ "kind": "journal", "suggested": "journal 2026-11-22.jsonl" });
    let file = recorder.act("file_save_as", wish)["ok"].clone();
    recorder.act("journal_export", json!({ "to": file["id"] }));
    recorder.act("journal_verify", json!(null));
    recorder.act("journal_rebuild", json!(null));
    recorder.finish("journal");
}

fn roster() -> Value {
    json!({
        "find": null, "stage": null, "batch": null, "cart": null, "reason": null,
        "sort": { "by": "serial", "descending": false }, "offset": 0, "limit": 10,
    })
}
