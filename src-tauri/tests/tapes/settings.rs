//! The tape of Settings: paper, people, tools, secrets, backups, the two ledgers, forgetting a class.

use serde_json::{Value, json};

use crate::recorder::Recorder;

#[test]
fn settings() {
    let mut recorder = Recorder::practice();
    for question in [
        "paper",
        "tools",
        "secrets",
        "ledgers",
        "classes",
        "backups",
        "preflight",
    ] {
        recorder.ask(question, json!(null));
    }
    let start = recorder.act("operator_add", json!({ "name": "<b>林主任</b>" }));
    let operators = &start["ok"]["operators"];
    let called = |name: &str| {
        let all = operators.as_array().unwrap();
        let found = all.iter().find(|one| one["name"] == name);
        found.unwrap()["id"].clone()
    };
    let lin = called("<b>林主任</b>");
    recorder.act("paper_set", json!({ "lang": "ja", "size": "a4" }));
    recorder.act("paper_set", json!({ "lang": "ja", "size": "letter" }));
    recorder.act("operator_choose", json!({ "id": lin }));
    let renamed = json!({ "id": lin, "name": "林主任" });
    recorder.act("operator_rename", renamed);
    let name = start["ok"]["school"]["name"].clone();
    for identifier in ["not an identifier", "tw.edu.example"] {
        recorder.act(
            "school_set",
            json!({ "name": name, "identifier": identifier }),
        );
    }
    recorder.act("hint_followed", json!({ "mark": "look" }));
    recorder.ask("secrets_reveal", json!(null));
    recorder.ask("backup_reveal", json!({ "name": null }));

    let made = recorder.act("backup_make", json!(null));
    let file = made["ok"]["name"].clone();
    recorder.ask("backup_reveal", json!({ "name": "../window.json" }));
    let class = a_class(&mut recorder);
    recorder.ask("class_traces", json!({ "class": class }));
    let other = json!({ "class": class, "confirmed": "another" });
    recorder.act("class_forget", other);
    let this = json!({ "class": class, "confirmed": class });
    recorder.act("class_forget", this);
    recorder.act("backup_restore", json!({ "from": "listed", "name": file }));

    recorder.act("practice_anew", json!(null));
    let own = json!({ "name": "www.school.edu.tw", "identifier": null });
    recorder.ask("school_identifier", json!({ "name": "www.school.edu.tw" }));
    recorder.act("school_begin", own);
    recorder.act("ledger_switch", json!({ "kind": "practice" }));
    recorder.act("ledger_switch", json!({ "kind": "real" }));
    recorder.finish("settings");
}

/// The class with the most iPads.
fn a_class(recorder: &mut Recorder) -> Value {
    let classes = recorder.ask("classes", json!(null));
    let all = classes["ok"].as_array().unwrap();
    let most = all.iter().max_by_key(|one| one["devices"].as_u64());
    most.unwrap()["name"].clone()
}
