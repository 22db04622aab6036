//! The tape of Overview: where the practice school stands, and after a first step.

use serde_json::json;

use crate::recorder::Recorder;

#[test]
fn overview() {
    let mut recorder = Recorder::practice();
    recorder.ask("preflight", json!(null));
    recorder.act("limits_acknowledge", json!({ "name": "王老師" }));
    recorder.act("preflight_tick", json!({ "item": "p3", "note": null }));
    recorder.act("undo", json!(null));
    recorder.finish("overview");
}
