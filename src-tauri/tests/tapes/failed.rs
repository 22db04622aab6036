//! The tape of a ledger that can't be opened: damaged, with a good backup and a bad one.

use std::fs;

use serde_json::json;

use crate::recorder::Recorder;

#[test]
fn failed() {
    let mut before = Recorder::new();
    let own = json!({ "name": "某某國中", "identifier": "tw.edu.example" });
    before.quietly("school_begin", own);
    before.quietly("operator_set", json!({ "name": "王老師" }));
    before.quietly("backup_make", json!(null));
    let made = before.quietly("backup_make", json!(null));
    let folder = before.into_folder();
    let bad = made["name"].as_str().unwrap();
    fs::write(folder.path().join("Backups").join(bad), b"torn").unwrap();
    fs::write(folder.path().join("ledger.sqlite"), b"torn too").unwrap();

    let mut recorder = Recorder::in_folder(folder);
    let started = recorder.ask("start", json!(null));
    assert_eq!(started["ok"]["ledger"]["state"], "failed");
    let backups = recorder.ask("backups", json!(null));
    recorder.ask("ledgers", json!(null));
    for question in [
        "last_thing",
        "overview",
        "batches",
        "roster_facets",
        "preflight",
        "files_arrived",
    ] {
        recorder.ask(question, json!(null));
    }
    recorder.ask("ledger_reveal", json!(null));
    recorder.act("ledger_retry", json!(null));
    let good = backups["ok"]["copies"][1]["name"].clone();
    recorder.act("backup_restore", json!({ "from": "listed", "name": good }));
    recorder.finish("failed");
}
