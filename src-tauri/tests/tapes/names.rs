//! The tape of names from outside, wherever a screen shows one: markup, another direction, emoji,
//! two hundred letters, none. A page that plays it must show them as text and keep its layout.

use migration::Field;
use serde_json::{Value, json};

use crate::day::{STEPS, assigning, look, plan, serials, wish};
use crate::import::whole_list;
use crate::recorder::Recorder;

pub(crate) const MARKUP: &str = "<img src=x onerror=alert(1)>";
const TURNED: &str = "\u{202e}ipad 🦉 אחת 👩🏽‍🏫🏳️‍🌈";

/// Two hundred letters without a place to break.
fn endless() -> String {
    "Wolfeschlegelsteinhausenbergerdorff"
        .repeat(6)
        .chars()
        .take(200)
        .collect()
}

/// Two hundred letters that may break anywhere.
fn long() -> String {
    "第二教學大樓三樓自然科專任教室備用平板電腦"
        .repeat(10)
        .chars()
        .take(200)
        .collect()
}

/// The iPads 1 to 5 of the practice school, each with a kind of name in every field that a person fills.
pub(crate) fn strange_names(recorder: &Recorder) {
    let mut top = recorder.desk().top();
    let place = top.place.as_mut().unwrap();
    let names = [
        MARKUP.to_owned(),
        TURNED.to_owned(),
        long(),
        endless(),
        String::new(),
    ];
    for (serial, name) in serials(1..=5).iter().zip(names) {
        let short: String = name.chars().take(60).collect();
        let values = [
            (Field::DeviceName, name.clone()),
            (Field::Keeper, name),
            (Field::AssetTag, short.clone()),
            (Field::Class, short.clone()),
            (Field::Cart, short),
        ];
        let values = companion::lines::Values::from(values);
        companion::lines::change(place, &serial.parse().unwrap(), &values).unwrap();
    }
}

/// Everything that is named beside iPads.
fn names_beside(recorder: &mut Recorder) -> [String; 2] {
    recorder.quietly("operator_set", json!({ "name": MARKUP }));
    recorder.quietly(
        "profile_rename",
        json!({ "name": "Wi-Fi with one password", "to": MARKUP }),
    );
    recorder.quietly(
        "profile_rename",
        json!({ "name": "Lock Screen message", "to": endless() }),
    );
    let bare = |name: &str| json!({ "name": name, "date": null, "cart": null, "slots": 16, "blueprint": null, "operators": [] });
    let marked = plan(recorder, bare(MARKUP), &serials(1..=8));
    let endless = plan(recorder, bare(&endless()), &serials(9..=30));
    [marked, endless]
}

#[test]
fn names() {
    let mut recorder = Recorder::practice();
    let [marked, endless_batch] = names_beside(&mut recorder);
    let some = serials(1..=5);
    let note = [("note", json!(MARKUP))];
    recorder.quietly("day_record", wish(&marked, "collect", &some, &note));
    strange_names(&recorder);
    for (at, serial) in some.iter().enumerate() {
        let reason = if at == 0 { "damaged" } else { "other" };
        if at < 2 {
            let wish = json!({ "serials": [serial], "reason": reason, "note": long() });
            recorder.quietly("device_block", wish);
        }
    }
    for question in [
        "start",
        "last_thing",
        "overview",
        "batches",
        "roster_facets",
        "preflight",
        "handover",
        "print_desk",
        "journal_desk",
        "profiles",
        "templates",
        "catalogue",
        "ipados_known",
        "apps_known",
        "batch_form",
    ] {
        recorder.ask(question, json!(null));
    }
    roster(&mut recorder, &serials(1..=8));
    for batch in [&marked, &endless_batch] {
        recorder.ask("batch", json!({ "id": batch }));
        recorder.ask("day", json!({ "batch": batch }));
        for step in STEPS {
            recorder.ask("day_step", json!({ "batch": batch, "step": step }));
        }
        recorder.ask("batch_taken", json!({ "id": batch, "serials": [] }));
    }
    recorder.ask("asm_lists", json!({ "serials": [] }));
    journal(&mut recorder);
    print(&mut recorder);
    profiles(&mut recorder);
    recorder.finish("names");
}

/// The list, each story, and each iPad on the table of hand-over.
fn roster(recorder: &mut Recorder, some: &[String]) {
    recorder.ask("roster", whole_list(100));
    recorder.ask("roster_serials", whole_list(0));
    for serial in some {
        recorder.ask("scan", json!({ "text": serial }));
        let story = recorder.ask("device", json!({ "serial": serial }));
        let entry = story["ok"]["entry"].clone();
        let own = ["keeper", "class", "seat", "cart", "slot"]
            .map(|field| entry[field].as_str().unwrap_or_default().to_owned());
        look(
            recorder,
            &assigning(serial, own.each_ref().map(String::as_str)),
        );
    }
}

fn journal(recorder: &mut Recorder) {
    let ask = json!({
        "find": null, "kind": null, "serial": null, "batch": null, "operator": null, "since": null,
        "until": null, "before": null, "limit": 100,
    });
    let page = recorder.ask("journal", ask);
    for line in page["ok"]["lines"].as_array().unwrap().iter().take(8) {
        recorder.ask("journal_line", json!({ "position": line["position"] }));
    }
}

fn print(recorder: &mut Recorder) {
    let desk = recorder.answered("print_desk");
    let batch = desk["ok"]["batches"][0]["id"].clone();
    recorder.ask("print_devices", json!({ "batch": batch }));
    let order = json!({
        "document": "checklist", "batch": batch, "serials": [], "paper": "a4", "lang": "en",
        "boxes": "ticked", "group_size": 50,
    });
    let first = recorder.look("document_page", json!({ "order": order, "page": 0 }));
    for page in 1..first["ok"]["pages"].as_u64().unwrap() {
        recorder.look("document_page", json!({ "order": order, "page": page }));
    }
}

/// One profile with such a name open, beside it the iPads it would go onto.
fn profiles(recorder: &mut Recorder) {
    let kind = json!({ "type": "com.apple.wifi.managed", "variant": null });
    recorder.ask("catalogue_payload", kind);
    let mut first = whole_list(8);
    first["sort"]["by"] = "slot".into();
    recorder.ask("roster", first);
    recorder.act("profile_open", json!({ "name": MARKUP }));
    recorder.ask("draft_xml", json!({ "draft": "1" }));
    recorder.ask("profile_revisions", json!({ "name": MARKUP }));
    recorder.ask("draft_changes", json!({ "draft": "1", "revision": 1 }));
    let uses = recorder.ask("profile_uses", json!({ "name": MARKUP }));
    assert_eq!(uses["failure"], Value::Null);
}
