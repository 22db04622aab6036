//! The tape of Print: the pages of both documents, printed, looked at and saved.

use companion::batches;
use migration::{BatchPlan, Serial};
use serde_json::{Value, json};

use crate::recorder::Recorder;

fn order(batch: &Value, document: &str, lang: &str, serials: &[&str]) -> Value {
    json!({
        "document": document, "batch": batch, "serials": serials, "paper": "a4", "lang": lang,
        "boxes": "ticked", "group_size": 50,
    })
}

/// All iPads of the list in a batch.
fn plan_cart(recorder: &Recorder) {
    let serials: Vec<Serial> = (1..=30)
        .map(|number| format!("ZZPRAC{number:04}").parse().unwrap())
        .collect();
    let plan = BatchPlan {
        name: "Cart A".to_owned(),
        ..BatchPlan::default()
    };
    let mut top = recorder.desk().top();
    batches::create(
        top.place.as_mut().unwrap(),
        plan,
        batches::Members::coming(&serials),
    )
    .unwrap();
}

#[test]
fn print() {
    let mut recorder = Recorder::practice();
    plan_cart(&recorder);
    let desk = recorder.ask("print_desk", json!(null));
    let batch = desk["ok"]["batches"][0]["id"].clone();
    let devices = recorder.ask("print_devices", json!({ "batch": batch }));
    let first = devices["ok"][0]["serial"].as_str().unwrap().to_owned();

    let checklist = order(&batch, "checklist", "en", &[]);
    let answer = recorder.look("document_page", json!({ "order": checklist, "page": 0 }));
    let pages = answer["ok"]["pages"].as_u64().unwrap();
    for page in 1..pages {
        recorder.look("document_page", json!({ "order": checklist, "page": page }));
    }
    for order in [
        order(&batch, "checklist", "en", &[&first]),
        order(&batch, "checklist", "ja", &[&first]),
        order(&batch, "asm-serials", "en", &[]),
    ] {
        recorder.look("document_page", json!({ "order": order, "page": 0 }));
    }
    let serials = order(&batch, "asm-serials", "en", &[]);
    recorder.look("document_page", json!({ "order": serials, "page": 1 }));

    recorder.act("document_open", json!({ "order": checklist }));
    recorder.act("document_print", json!({ "order": checklist }));
    let pdf = recorder.folder().join("Batch Checklist.pdf");
    recorder.panel_answers(&[pdf]);
    let name = desk["ok"]["batches"][0]["name"].as_str().unwrap();
    let suggested = format!("Batch Checklist {name}.pdf");
    let wish = json!({ "kind": "document", "suggested": suggested });
    let file = recorder.act("file_save_as", wish)["ok"].clone();
    recorder.act(
        "document_save",
        json!({ "order": checklist, "to": file["id"] }),
    );
    recorder.act("file_reveal", json!({ "id": file["id"] }));
    recorder.finish("print");
}
