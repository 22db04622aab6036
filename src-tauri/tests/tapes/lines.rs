//! The tape of single lines: scanned, changed, added, merged, replaced, assigned, exported.

use serde_json::{Value, json};

use crate::import::whole_list;
use crate::recorder::Recorder;

/// A name from outside.
const STRANGE: &str = "<img src=x onerror=alert(1)>";

/// A form looks after every field that was filled in.
fn typing(recorder: &mut Recorder, serial: &str, begun: Value, typed: &[(&str, &str)]) {
    let mut values = begun;
    recorder.ask("line_look", json!({ "serial": serial, "values": values }));
    for (field, text) in typed {
        values[*field] = (*text).into();
        recorder.ask("line_look", json!({ "serial": serial, "values": values }));
    }
}

#[test]
fn lines() {
    let mut recorder = Recorder::practice();
    let serials = recorder.quietly("roster_serials", whole_list(0));
    let some: Vec<Value> = serials["serials"]
        .as_array()
        .unwrap()
        .iter()
        .skip(1)
        .take(3)
        .cloned()
        .collect();
    let collected = json!({ "serials": some, "to": "collected", "evidence": "manual", "confirmed": [], "note": null });
    recorder.quietly("device_move", collected);
    look_around(&mut recorder);

    // What the list says, changed by hand; an iPad that no list had; it was a slip of the pen.
    recorder.act(
        "line_change",
        json!({ "serial": "ZZPRAC0003", "values": { "asset_tag": "３１４-99" } }),
    );
    recorder.act(
        "line_add",
        json!({ "serial": "ZZNEW00001", "values": { "device_name": STRANGE } }),
    );
    recorder.act(
        "device_merge",
        json!({ "kept": "ZZPRAC0004", "wrong": "ZZNEW00001" }),
    );

    // Another in its place.
    let replaced = json!({ "old": "ZZPRAC0001", "new": "ZZREPL0001", "note": "repair 12" });
    recorder.act("device_replace", replaced);

    // Many at once.
    recorder.ask("asm_lists", json!({ "serials": some }));
    let assigned =
        json!({ "serials": some, "cart": "Z", "class": null, "first_slot": 7, "first_seat": null });
    recorder.act("assign_all", assigned);
    let ticked = json!({ "serials": some, "tick": "labelled", "set": "on", "evidence": "document", "note": "list of 3 July" });
    recorder.act("device_tick", ticked);

    recorder.panel_answers(&[recorder.folder().join("iPads.xlsx")]);
    let saved = recorder.act(
        "file_save_as",
        json!({ "kind": "roster", "suggested": "iPads.xlsx" }),
    );
    recorder.act(
        "roster_export",
        json!({ "file": saved["ok"]["id"], "lang": "ja" }),
    );
    recorder.finish("lines");
}

/// Everything that the page may ask before anything is done.
fn look_around(recorder: &mut Recorder) {
    recorder.ask_what_the_frame_asks();
    let mut by_name = whole_list(100);
    by_name["sort"] = json!({ "by": "device_name", "descending": false });
    recorder.ask("roster", by_name);
    for serial in [
        "ZZPRAC0001",
        "ZZPRAC0003",
        "ZZPRAC0004",
        "ZZNEW00001",
        "ZZREPL0001",
    ] {
        recorder.ask("device", json!({ "serial": serial }));
    }
    for text in [
        "zzprac0003",
        "ZZPRAC0003",
        "SZZNEW00001",
        "ZZNEW00001",
        "ZZPRAC0004",
        "ZZPRAC0001",
        "ZZREPL0001",
        "王",
    ] {
        recorder.ask("scan", json!({ "text": text }));
    }
    let story = recorder.ask("device", json!({ "serial": "ZZPRAC0003" }));
    let entry = story["ok"]["entry"].clone();
    typing(recorder, "ZZPRAC0003", entry, &[("asset_tag", "３１４-99")]);
    typing(
        recorder,
        "ZZNEW00001",
        json!({}),
        &[("device_name", STRANGE)],
    );
}
