//! The tape of Blueprints, Identity and Kit: one blueprint edited and kept, one made and removed,
//! one read from a file; an identity made, written and backed up; a kit built, another opened.

use companion::devices;
use companion::rosters::{self, Corrections, List};
use migration::BatchPlan;
use serde_json::{Value, json};

use crate::recorder::Recorder;

/// Of no real identity.
const PASSWORD: &str = "correct horse";
const LANGS: [(&str, &str); 3] = [
    ("en", "Kit Cart A"),
    ("zh-TW", "資料包 Cart A"),
    ("ja", "キット Cart A"),
];

#[test]
fn making() {
    let mut recorder = Recorder::practice();
    batches(&recorder);
    for question in [
        "batches",
        "overview",
        "blueprints",
        "identities",
        "kits",
        "preflight",
    ] {
        recorder.ask(question, json!(null));
    }
    let id = edit(&mut recorder);
    new_copy_and_remove(&mut recorder);
    from_a_file(&mut recorder, &id);
    identity(&mut recorder);
    kit(&mut recorder, &id);
    recorder.finish("making");
}

/// Two batches, one for each cart of the practice school.
fn batches(recorder: &Recorder) {
    let mut top = recorder.desk().top();
    let place = top.place().unwrap();
    // The list of the property office fills the asset tags that the Lock Screen shows.
    let list = place
        .folder()
        .join("practice-rosters/practice-property-office.csv");
    let lists = [(List::open(&list).unwrap(), Corrections::default())];
    let previews = rosters::preview(place, &lists, None).unwrap();
    rosters::import(place, &previews).unwrap();
    let ipads = devices::list(place, &devices::Wanted::default()).unwrap();
    for (name, cart) in [("Cart A", "A"), ("Cart B", "B")] {
        let mine = ipads.iter().filter(|row| row.cart.as_deref() == Some(cart));
        let serials: Vec<_> = mine.map(|row| row.serial.clone()).collect();
        let plan = BatchPlan {
            name: name.to_owned(),
            ..BatchPlan::default()
        };
        companion::batches::create(place, plan, companion::batches::Members::coming(&serials))
            .unwrap();
    }
}

/// Opens the blueprint of the practice school, changes names, apps and order, and keeps it.
fn edit(recorder: &mut Recorder) -> String {
    let shelf = recorder.ask("blueprints", json!(null));
    let id = shelf["ok"]["blueprints"][0]["id"]
        .as_str()
        .unwrap()
        .to_owned();
    let page = recorder.ask("blueprint", json!({ "id": id, "revision": null }));
    for batch in ["Cart A", "Cart B"] {
        recorder.ask("kit_outlook", json!({ "batch": batch, "blueprint": id }));
    }
    let mut draft = page["ok"]["draft"].clone();
    // As in the first revision, looked at for a batch with the run plan open.
    look(recorder, &draft, json!("Cart A"));
    recorder.ask(
        "blueprint_plan",
        json!({ "draft": draft, "batch": "Cart A" }),
    );
    look(recorder, &draft, Value::Null);
    draft["name_pattern"] = "iPad-{seat}".into();
    look(recorder, &draft, Value::Null);
    draft["profiles"].as_array_mut().unwrap().swap(0, 1);
    look(recorder, &draft, Value::Null);
    draft["profiles"].as_array_mut().unwrap().swap(0, 1);
    look(recorder, &draft, Value::Null);
    draft["apps"] = json!([{
        "bundle_id": "", "name": "", "licences_needed": null, "licences_owned": null, "source": null, "extra": {},
    }]);
    look(recorder, &draft, Value::Null);
    for (key, value) in [
        ("name", json!("<img src=x onerror=alert(1)>")),
        ("bundle_id", json!("com.apple.Pages")),
        ("licences_owned", json!(10)),
    ] {
        draft["apps"][0][key] = value;
        look(recorder, &draft, Value::Null);
    }
    look(recorder, &draft, json!("Cart A"));
    recorder.ask(
        "blueprint_plan",
        json!({ "draft": draft, "batch": "Cart A" }),
    );
    recorder.act("blueprint_save", json!({ "id": id, "draft": draft }));
    recorder.ask("blueprint", json!({ "id": id, "revision": 1 }));
    // The kit of the practice school can't be built while licences are short.
    draft["apps"][0]["licences_owned"] = json!(30);
    look(recorder, &draft, json!("Cart A"));
    recorder.ask(
        "blueprint_plan",
        json!({ "draft": draft, "batch": "Cart A" }),
    );
    look(recorder, &draft, Value::Null);
    recorder.act("blueprint_save", json!({ "id": id, "draft": draft }));
    recorder.panel_answers(&[recorder.folder().join("ours.ccblueprint")]);
    let suggested = format!("{}.ccblueprint", draft["name"].as_str().unwrap());
    let file = recorder.act(
        "file_save_as",
        json!({ "kind": "blueprint", "suggested": suggested }),
    );
    recorder.act(
        "blueprint_export",
        json!({ "draft": draft, "file": file["ok"]["id"] }),
    );
    recorder.act("file_reveal", json!({ "id": file["ok"]["id"] }));
    id
}

fn new_copy_and_remove(recorder: &mut Recorder) {
    let wish = json!({ "name": "教職員 <b>", "starter": "staff", "profiles": [] });
    let made = recorder.act("blueprint_new", wish);
    let id = made["ok"]["id"].clone();
    recorder.ask("blueprint", json!({ "id": id, "revision": null }));
    look(recorder, &made["ok"]["draft"].clone(), Value::Null);
    let copy = recorder.act("blueprint_duplicate", json!({ "id": id, "name": "Copy" }));
    look(recorder, &copy["ok"]["draft"].clone(), Value::Null);
    recorder.act("blueprint_remove", json!({ "id": copy["ok"]["id"] }));
}

fn from_a_file(recorder: &mut Recorder, id: &str) {
    recorder.panel_answers(&[recorder.folder().join("ours.ccblueprint")]);
    let chosen = recorder.act(
        "files_choose",
        json!({ "kind": "blueprint", "many": false }),
    );
    let file = chosen["ok"][0]["id"].clone();
    let found = recorder.ask("blueprint_read", json!({ "id": file }));
    let draft = found["ok"]["draft"].clone();
    look(recorder, &draft, Value::Null);
    recorder.act("blueprint_save", json!({ "id": id, "draft": draft }));
}

fn identity(recorder: &mut Recorder) {
    let school = "Practice School";
    let wish = json!({ "organization": school, "country": "TW" });
    let page = recorder.act("identity_create", wish);
    let fingerprint = page["ok"]["about"].clone();
    let p12 = recorder.folder().join("supervision.p12");
    recorder.panel_answers(std::slice::from_ref(&p12));
    let file = recorder.act(
        "file_save_as",
        json!({ "kind": "identity", "suggested": "supervision.p12" }),
    );
    recorder.act(
        "identity_export",
        json!({
            "fingerprint": fingerprint, "form": "p12", "password": PASSWORD, "again": PASSWORD,
            "file": file["ok"]["id"],
        }),
    );
    for (place, password) in [
        ("School safe", "wrong"),
        ("School safe", PASSWORD),
        ("Home <i>", PASSWORD),
    ] {
        recorder.panel_answers(std::slice::from_ref(&p12));
        let chosen = recorder.act("files_choose", json!({ "kind": "identity", "many": false }));
        recorder.act("identity_backup", json!({
            "fingerprint": fingerprint, "place": place, "file": chosen["ok"][0]["id"], "password": password,
        }));
    }
    recorder.panel_answers(&[p12]);
    let chosen = recorder.act("files_choose", json!({ "kind": "identity", "many": false }));
    recorder.act(
        "identity_import",
        json!({ "file": chosen["ok"][0]["id"], "password": PASSWORD }),
    );
}

fn kit(recorder: &mut Recorder, id: &str) {
    let out = recorder.folder().join("Desktop");
    std::fs::create_dir(&out).unwrap();
    recorder.panel_answers(std::slice::from_ref(&out));
    let folder = recorder.act("folder_choose", json!(null))["ok"]["id"].clone();
    recorder.ask("kit_target", json!({ "folder": folder }));
    let wish = |lang: &str, name: &str, form: Value| {
        json!({
            "batch": "Cart A", "blueprint": id, "paper": "a4", "lang": lang,
            "secrets": { "put_in": "nothing" }, "form": form, "folder": folder, "name": name,
        })
    };
    for (lang, name) in LANGS {
        let made = recorder.act("kit_build", wish(lang, name, json!({ "form": "folder" })));
        assert!(made["ok"].is_object(), "{made}");
    }
    let sealed = json!({ "form": "file", "password": PASSWORD, "again": PASSWORD });
    let kit = recorder.act("kit_build", wish("en", "Kit Cart A", sealed));
    recorder.panel_answers(&[out.join(kit["ok"]["file"]["name"].as_str().unwrap())]);
    let chosen = recorder.act("files_choose", json!({ "kind": "kit", "many": false }));
    recorder.panel_answers(&[out]);
    let folder = recorder.act("folder_choose", json!(null))["ok"]["id"].clone();
    for password in ["wrong horse", PASSWORD] {
        recorder.act(
            "kit_open",
            json!({
                "file": chosen["ok"][0]["id"], "password": password, "folder": folder,
            }),
        );
    }
}

fn look(recorder: &mut Recorder, draft: &Value, batch: Value) {
    recorder.ask("blueprint_check", json!({ "draft": draft, "batch": batch }));
}
