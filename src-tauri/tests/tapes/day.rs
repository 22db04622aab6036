//! The tapes of the day by hand and of hand-over, on the two carts of the practice school.

use serde_json::{Value, json};

use crate::recorder::Recorder;

pub(crate) const STEPS: [&str; 10] = [
    "mac",
    "collect",
    "back_up",
    "sign_out",
    "unassign",
    "prepare",
    "profiles",
    "apps",
    "verify",
    "hand_over",
];

pub(crate) fn serials(numbers: impl IntoIterator<Item = u8>) -> Vec<String> {
    let one = |number| format!("ZZPRAC{number:04}");
    numbers.into_iter().map(one).collect()
}

/// What the page sends when a step is recorded.
pub(crate) fn wish(batch: &str, step: &str, serials: &[String], more: &[(&str, Value)]) -> Value {
    let mut wish = json!({
        "batch": batch, "step": step, "serials": serials, "evidence": "manual", "note": null,
        "along": [], "up_to": "supervised", "profiles": [], "confirmed": [],
    });
    for (name, value) in more {
        wish[*name] = value.clone();
    }
    wish
}

/// Plans a batch and gives its id.
pub(crate) fn plan(recorder: &mut Recorder, plan: Value, serials: &[String]) -> String {
    let wish =
        json!({ "id": null, "plan": plan, "serials": serials, "take_out": [], "lane": null });
    let made = recorder.quietly("batch_save", wish);
    made["id"].as_str().unwrap().to_owned()
}

/// Names as the world has them: markup, another direction, no end.
fn strange_names(recorder: &Recorder) {
    let mut top = recorder.desk().top();
    let place = top.place.as_mut().unwrap();
    let names = [
        ("ZZPRAC0013", "<img src=x onerror=alert(1)>".to_owned()),
        ("ZZPRAC0014", "\u{202e}ipad 🦉 אחת".to_owned()),
        ("ZZPRAC0015", "長い名前 ".repeat(40)),
    ];
    for (serial, name) in names {
        let values = companion::lines::Values::from([(migration::Field::DeviceName, name)]);
        companion::lines::change(place, &serial.parse().unwrap(), &values).unwrap();
    }
}

/// The second cart, of which nothing is planned but the name.
fn cart_b(recorder: &mut Recorder) -> String {
    let bare = json!({ "name": "Cart B", "date": null, "cart": "B", "slots": null, "blueprint": null, "operators": [] });
    plan(recorder, bare, &serials(16..=30))
}

#[test]
fn day() {
    let mut recorder = Recorder::practice();
    cart_b(&mut recorder);
    let form = recorder.quietly("batch_form", json!(null));
    let planned = json!({
        "name": "Cart A", "date": "2026-11-24", "cart": "A", "slots": 16,
        "blueprint": form["blueprints"][0]["id"], "operators": [form["operator"]],
    });
    let cart = plan(&mut recorder, planned, &serials(1..=15));
    for (step, last) in [
        ("collect", 12),
        ("back_up", 10),
        ("sign_out", 9),
        ("unassign", 6),
    ] {
        let note = [("note", json!(if step == "back_up" { "林老師" } else { "" }))];
        recorder.quietly("day_record", wish(&cart, step, &serials(1..=last), &note));
    }
    strange_names(&recorder);
    let lane = json!({ "serials": serials([6]), "lane": "2" });
    recorder.quietly("lane_choose", lane);
    let damaged = json!({ "serials": serials([11]), "reason": "damaged", "note": null });
    recorder.quietly("device_block", damaged);

    for question in [
        "overview",
        "last_thing",
        "preflight",
        "batches",
        "batch_form",
    ] {
        recorder.ask(question, json!(null));
    }
    recorder.ask("batch", json!({ "id": cart }));
    recorder.ask("day", json!({ "batch": cart }));
    for step in STEPS {
        recorder.ask("day_step", json!({ "batch": cart, "step": step }));
    }
    for text in [
        "ZZPRAC0013",
        "ZZPRAC0020",
        "ZZPRAC0001",
        "DMPXA1B2C9",
        "SDMPXA1B2C9",
        "?",
    ] {
        recorder.ask("scan", json!({ "text": text }));
    }
    for due in [vec![7, 8, 9, 10, 12], vec![10, 12, 13], vec![10], vec![]] {
        recorder.ask("asm_lists", json!({ "serials": serials(due) }));
    }
    let asked = serials([7, 8, 9, 10, 12]);
    let pasted = "ZZPRAC0007 ZZPRAC0008, ZZPRAC0009 ZZPRAC0020 DMPXA1B2C9";
    for pasted in [pasted, "No devices found."] {
        recorder.ask("asm_compare", json!({ "serials": asked, "pasted": pasted }));
    }
    recorder.ask("batch_taken", json!({ "id": null, "serials": [] }));
    recorder.ask(
        "batch_taken",
        json!({ "id": null, "serials": serials([20, 1]) }),
    );
    recorder.ask("batch_taken", json!({ "id": cart, "serials": [] }));
    recorder.ask(
        "batch_taken",
        json!({ "id": cart, "serials": serials(1..=15) }),
    );
    recorder.ask(
        "batch_taken",
        json!({ "id": cart, "serials": serials(1..=14) }),
    );
    recorder.ask(
        "list_read",
        json!({ "text": "ZZPRAC0020 ZZPRAC0001 DMPXA1B2C9" }),
    );

    recorder.act("day_record", wish(&cart, "collect", &serials([13]), &[]));
    let proven = [
        ("evidence", json!("document")),
        (
            "note",
            json!("Compared with the list of Apple School Manager"),
        ),
    ];
    recorder.act(
        "day_record",
        wish(&cart, "unassign", &serials([7, 8, 9]), &proven),
    );
    recorder.act("limits_acknowledge", json!({ "name": "王老師" }));
    let confirmed = [("confirmed", json!(serials([1, 2])))];
    recorder.act(
        "day_record",
        wish(&cart, "prepare", &serials([1, 2]), &confirmed),
    );
    recorder.act("undo", json!(null));
    recorder.finish("day");
}

/// The assignment that a field after the other fills in.
pub(crate) fn assigning(serial: &str, values: [&str; 5]) -> Value {
    let [keeper, class, seat, cart, slot] = values;
    json!({ "serial": serial, "keeper": keeper, "class": class, "seat": seat, "cart": cart, "slot": slot })
}

pub(crate) fn look(recorder: &mut Recorder, assignment: &Value) {
    let ask = json!({ "assignment": assignment, "evidence": "manual" });
    recorder.ask("handover_look", ask);
}

#[test]
fn handover() {
    let mut recorder = Recorder::practice();
    let cart = cart_b(&mut recorder);
    recorder.quietly("limits_acknowledge", json!({ "name": "王老師" }));
    let done = serials([16, 17, 18]);
    for step in [
        "collect", "back_up", "sign_out", "unassign", "prepare", "apps", "verify",
    ] {
        let confirmed = [(
            "confirmed",
            json!(if step == "prepare" {
                done.clone()
            } else {
                vec![]
            }),
        )];
        recorder.quietly("day_record", wish(&cart, step, &done, &confirmed));
    }
    for question in ["overview", "last_thing", "handover"] {
        recorder.ask(question, json!(null));
    }
    let mut own = Vec::new();
    for serial in serials([16, 17, 20]) {
        recorder.ask("scan", json!({ "text": serial }));
        let story = recorder.ask("device", json!({ "serial": serial }));
        let entry = story["ok"]["entry"].clone();
        let text = move |field: &str| entry[field].as_str().unwrap_or_default().to_owned();
        own.push(["keeper", "class", "seat", "cart", "slot"].map(text));
    }
    let [first, second, early] = ["ZZPRAC0016", "ZZPRAC0017", "ZZPRAC0020"];
    let (a, b, c) = (own[0].each_ref(), own[1].each_ref(), own[2].each_ref());
    look(&mut recorder, &assigning(first, a.map(String::as_str)));
    look(&mut recorder, &assigning(second, b.map(String::as_str)));
    look(&mut recorder, &assigning(early, c.map(String::as_str)));
    let keeper = "<b>陳怡君</b>";
    let a = a.map(String::as_str);
    let given = [keeper, "6-2", "7", a[3], a[4]];
    let filled = [
        [keeper, a[1], a[2], a[3], a[4]],
        [keeper, "6-2", a[2], a[3], a[4]],
        given,
    ];
    for fields in filled {
        look(&mut recorder, &assigning(first, fields));
    }
    let slot: u32 = a[4].parse().unwrap();
    let next_slot = (slot + 1).to_string();
    let next = [keeper, "6-2", "8", a[3], next_slot.as_str()];
    look(&mut recorder, &assigning(second, next));

    let wish = |serial: &str, values: [&str; 5], along: Value| json!({ "assignment": assigning(serial, values), "evidence": "manual", "note": null, "along": along });
    recorder.act("hand_over", wish(first, given, json!(["labelled"])));
    recorder.act("hand_over", wish(second, next, json!([])));
    recorder.act("device_undo", json!({ "serials": [second], "note": null }));
    recorder.finish("handover");
}
