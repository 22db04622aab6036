//! The tape of the import sheet: a messy list of the practice school corrected and imported, the
//! same list again, a pasted table, several files of which one can't be read.

use serde_json::{Value, json};

use crate::recorder::Recorder;

/// The question that the list of iPads begins with.
pub(crate) fn whole_list(limit: u32) -> Value {
    json!({
        "find": null, "stage": null, "batch": null, "cart": null, "reason": null,
        "sort": { "by": "batch", "descending": false }, "offset": 0, "limit": limit,
    })
}

const KINDS: [&str; 5] = ["doubtful", "new", "changed", "same", "skipped"];

/// What the sheet asks of one list, whatever of it is opened.
fn look(recorder: &mut Recorder, import: u32, list: usize) {
    for kind in KINDS {
        let rows =
            json!({ "import": import, "list": list, "kind": kind, "offset": 0, "limit": 50 });
        recorder.ask("import_rows", rows);
    }
}

fn corrections(sheet: &Value, list: usize) -> Value {
    sheet["ok"]["lists"][list]["read"]["corrections"].clone()
}

fn correct(recorder: &mut Recorder, sheet: &Value, name: &str, value: Value) -> Value {
    let mut corrections = corrections(sheet, 0);
    corrections[name] = value;
    let import = &sheet["ok"]["import"];
    let wish = json!({ "import": import, "list": 0, "corrections": corrections });
    recorder.act("import_correct", wish)
}

#[test]
fn import() {
    let mut recorder = Recorder::furnished();
    recorder.ask("preflight", json!(null));
    recorder.ask("roster", whole_list(100));
    let lists = recorder.ask("practice_lists", json!(null));
    let id = |at: usize| lists["ok"][at]["id"].clone();
    let open = |files: Vec<Value>, pasted: Value| json!({ "into": null, "files": files, "pasted": pasted });

    // The first list of the school: a value chosen, a row left out, a column named, a batch.
    let sheet = recorder.act("import_open", open(vec![id(0)], Value::Null));
    look(&mut recorder, 1, 0);
    let rows = json!({ "import": 1, "list": 0, "kind": "doubtful", "offset": 0, "limit": 50 });
    let doubtful = recorder.ask("import_rows", rows);
    let differs = doubtful["ok"]["rows"].as_array().unwrap().iter();
    let differs = differs
        .clone()
        .find(|row| row["values"][0].is_object())
        .unwrap();
    let choice = json!([{ "serial": differs["serial"], "field": differs["values"][0]["field"], "second": true }]);
    let sheet = correct(&mut recorder, &sheet, "choices", choice);
    let columns = sheet["ok"]["lists"][0]["read"]["columns"]
        .as_array()
        .unwrap();
    let at = columns
        .iter()
        .position(|one| one["field"] == "model")
        .unwrap();
    let sheet = correct(
        &mut recorder,
        &sheet,
        "columns",
        json!([{ "column": at, "field": null }]),
    );
    let sheet = correct(
        &mut recorder,
        &sheet,
        "columns",
        json!([{ "column": at, "field": "model" }]),
    );
    recorder.act("import_batch", json!({ "import": 1, "batch": "Cart 1" }));
    drop(sheet);
    recorder.act("import_go", json!({ "import": 1 }));
    recorder.ask("device", json!({ "serial": "ZZPRAC0001" }));

    // The same list again changes nothing and says so; the office's list changes some.
    recorder.act("import_open", open(vec![id(0)], Value::Null));
    look(&mut recorder, 2, 0);
    recorder.act("import_close", json!({ "import": 2 }));
    recorder.act("import_open", open(vec![id(2)], Value::Null));
    look(&mut recorder, 3, 0);
    recorder.act("import_close", json!({ "import": 3 }));

    // A pasted table.
    let table = "Serial\tAsset Tag\tName\nZZTEST0001\t=HYPERLINK(\"x\")\t<img src=x onerror=alert(1)>\nZZTEST0001\t77\t\u{202e}gnp\nZZTESTO002\t78\t";
    recorder.act("import_open", open(vec![], table.into()));
    look(&mut recorder, 4, 0);
    recorder.act("import_close", json!({ "import": 4 }));

    // Several files, one of which is no list.
    let scan = recorder.folder().join("scan.csv");
    std::fs::write(&scan, "%PDF-1.7").unwrap();
    recorder.panel_answers(&[
        recorder
            .folder()
            .join("practice-rosters/practice-roster.xlsx"),
        scan,
    ]);
    let chosen = recorder.act("files_choose", json!({ "kind": "roster", "many": true }));
    let files = chosen["ok"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["id"].clone());
    recorder.act("import_open", open(files.collect(), Value::Null));
    look(&mut recorder, 5, 0);
    recorder.act("import_leave_out", json!({ "import": 5, "list": 1 }));
    recorder.act("import_close", json!({ "import": 5 }));
    recorder.finish("import");
}
