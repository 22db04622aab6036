//! The tape of a school in the middle of its days: one cart nearly done, one on its way, four iPads
//! stuck. What the roster may be asked to do with them, and what it refuses.

use serde_json::{Value, json};

use crate::day::{plan, serials, wish};
use crate::import::whole_list;
use crate::recorder::Recorder;

/// The step of the day, and the last iPad of the cart that got so far.
type Way = [(&'static str, u8); 8];

fn walk(recorder: &mut Recorder, batch: &str, first: u8, way: Way) {
    for (step, last) in way {
        let done = serials(first..=last);
        let confirmed = if step == "prepare" { &done[..] } else { &[] };
        let more = [("confirmed", json!(confirmed))];
        if !done.is_empty() {
            recorder.quietly("day_record", wish(batch, step, &done, &more));
        }
    }
}

fn block(recorder: &mut Recorder, number: u8, reason: &str, note: Value) {
    let wish = json!({ "serials": serials([number]), "reason": reason, "note": note });
    recorder.quietly("device_block", wish);
}

/// Cart A is nearly handed over, Cart B stands before its erase.
fn carts(recorder: &mut Recorder) {
    recorder.quietly("limits_acknowledge", json!({ "name": "王老師" }));
    let form = recorder.quietly("batch_form", json!(null));
    let planned = |name: &str, date: &str, cart: &str| json!({ "name": name, "date": date, "cart": cart, "slots": 16, "blueprint": form["blueprints"][0]["id"], "operators": [form["operator"]] });
    let first = plan(
        recorder,
        planned("Cart A", "2026-11-17", "A"),
        &serials(1..=15),
    );
    let second = plan(
        recorder,
        planned("Cart B", "2026-11-24", "B"),
        &serials(16..=30),
    );
    walk(
        recorder,
        &first,
        1,
        [
            ("collect", 15),
            ("back_up", 15),
            ("sign_out", 15),
            ("unassign", 15),
            ("prepare", 15),
            ("apps", 13),
            ("verify", 12),
            ("hand_over", 10),
        ],
    );
    walk(
        recorder,
        &second,
        16,
        [
            ("collect", 27),
            ("back_up", 25),
            ("sign_out", 22),
            ("unassign", 20),
            ("prepare", 17),
            ("apps", 15),
            ("verify", 15),
            ("hand_over", 15),
        ],
    );
    block(recorder, 14, "profile_failed", Value::Null);
    block(recorder, 23, "activation_lock_user", Value::Null);
    block(
        recorder,
        24,
        "activation_lock_user",
        json!("家長說週三帶密碼來"),
    );
    block(recorder, 25, "passcode_unknown", Value::Null);
}

#[test]
fn school() {
    let mut recorder = Recorder::practice();
    carts(&mut recorder);
    recorder.ask_what_the_frame_asks();
    for (key, value) in [
        ("find", "B15"),
        ("reason", "activation_lock_user"),
        ("stage", "blocked"),
    ] {
        let mut some = whole_list(100);
        some[key] = value.into();
        recorder.ask("roster", some);
    }
    for serial in serials([1, 13, 20, 24, 30]) {
        recorder.ask("device", json!({ "serial": serial }));
    }

    let [last, other] = [serials([30]), serials([20])];
    let moved = |serials: &[String], to: &str, confirmed: &[String]| json!({ "serials": serials, "to": to, "evidence": "manual", "confirmed": confirmed, "note": null });
    recorder.act("device_move", moved(&last, "collected", &[]));
    let tick = json!({ "serials": last, "tick": "backed_up", "set": "on", "evidence": "manual", "note": null });
    recorder.act("device_tick", tick);
    recorder.act("undo", json!(null));
    let all = serials(1..=30);
    let refused = recorder.act("device_move", moved(&all, "wiped", &all));
    assert_eq!(refused["failure"]["code"], "moves-refused");
    let damaged = json!({ "serials": other, "reason": "damaged", "note": null });
    recorder.act("device_block", damaged);
    recorder.act("device_unblock", json!({ "serials": other, "note": null }));
    recorder.act("language_set", json!({ "lang": "zh-TW" }));
    recorder.finish("school");
}
