//! The tape of Preflight: the Mac looks at everything, a person confirms, overrules and signs.

use serde_json::json;

use crate::recorder::Recorder;

#[test]
fn preflight() {
    let mut recorder = Recorder::practice();
    let page = recorder.ask("preflight", json!(null));
    recorder.ask("stop", json!({ "work": "preflight" }));
    for item in page["ok"]["looked_at"].as_array().unwrap() {
        recorder.act("preflight_probe", json!({ "item": item }));
    }
    recorder.act(
        "preflight_tick",
        json!({ "item": "p10", "note": "學校防火牆已放行" }),
    );
    recorder.act(
        "preflight_tick",
        json!({ "item": "p17", "note": "<b>in the drawer</b>" }),
    );
    recorder.act("preflight_untick", json!({ "item": "p17" }));
    recorder.act("limits_acknowledge", json!({ "name": "王老師" }));
    recorder.finish("preflight");
}
