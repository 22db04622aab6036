//! The tape of the first start: no ledger yet, a language, then practice or the own school.

use serde_json::{Value, json};

use crate::import::whole_list;
use crate::recorder::Recorder;

const DOMAIN: &str = "www.school.edu.tw";

#[test]
fn first() {
    let mut recorder = Recorder::new();
    recorder.ask("start", json!(null));
    recorder.ask("files_arrived", json!(null));
    for name in [DOMAIN, "某某國中"] {
        recorder.ask("school_identifier", json!({ "name": name }));
    }
    for lang in ["ja", "zh-TW", "en"] {
        recorder.act("language_set", json!({ "lang": lang }));
    }
    recorder.act("practice_begin", json!(null));
    for question in [
        "last_thing",
        "overview",
        "batches",
        "roster_facets",
        "preflight",
        "practice_lists",
    ] {
        recorder.ask(question, json!(null));
    }
    recorder.ask("roster", whole_list(100));
    let own = json!({ "name": DOMAIN, "identifier": Value::Null });
    recorder.act("school_begin", own);
    recorder.finish("first");
}
