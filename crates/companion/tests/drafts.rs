//! Profiles while they are edited: nothing is lost, no secret shows, nobody's revision is overwritten.
#![expect(
    clippy::unwrap_used,
    reason = "a test that can't build its input should fail there"
)]

use std::fs;

use companion::drafts::{self, Draft, Edit, Sealing, Secrecy, Source};
use companion::templates::{self, Given};
use companion::{Clock, Error, Workplace, blueprints, practice, profile_shelf, profile_uses};
use jiff::Timestamp;
use ledger::Kind;
use profiles::document::{Document, KeyPath};
use profiles::secret::Secret;
use profiles::template::{Answers, Template};
use serde_json::json;
use words::{Lang, Words};

const WIFI: &str = "Wi-Fi with one password";

fn words() -> &'static Words {
    Words::of(Lang::En)
}

/// The practice school.
fn school(folder: &tempfile::TempDir) -> Workplace {
    let at: Timestamp = "2026-11-22T01:00:00Z".parse().unwrap();
    let path = folder.path().join("practice.sqlite");
    let mut place = Workplace::create(&path, Kind::Practice, Clock::Fixed(at)).unwrap();
    practice::furnish(&mut place, words()).unwrap();
    place
}

fn path(text: &str) -> KeyPath {
    text.parse().unwrap()
}

fn put(draft: &mut Draft, at: &str, value: serde_json::Value) {
    draft.change(&[Edit::Put(path(at), value)]).unwrap();
}

fn text(document: &Document, at: &str) -> Option<String> {
    let value = document.at(&path(at))?.as_string()?;
    Some(value.to_owned())
}

#[test]
fn a_saved_draft_is_the_next_revision_and_keeps_its_password() {
    let folder = tempfile::tempdir().unwrap();
    let mut place = school(&folder);
    let mut draft = drafts::open(&place, words(), WIFI).unwrap();
    assert!(!draft.is_changed() && draft.gone().is_empty());
    let before = draft
        .document()
        .text("PayloadIdentifier")
        .map(str::to_owned);
    put(&mut draft, "PayloadContent[0].HIDDEN_NETWORK", json!(true));
    assert!(draft.is_changed() && draft.can_undo());
    let name = draft.name().to_owned();
    let saved = drafts::save(&mut place, words(), &mut draft, &name, None).unwrap();
    assert_eq!((saved.row().revision, draft.is_changed()), (2, false));
    let kept = profile_shelf::open(&place, saved.row()).unwrap();
    assert_eq!(kept.text("PayloadIdentifier").map(str::to_owned), before);
    assert_eq!(
        kept.text("PayloadDisplayName"),
        Some("[PRACTICE] Wi-Fi with one password r2")
    );
    assert_eq!(
        text(&kept, "PayloadContent[0].Password").as_deref(),
        Some("practice-only")
    );
    let again = drafts::save(&mut place, words(), &mut draft, &name, None).unwrap();
    assert!(!again.is_new());
}

#[test]
fn no_secret_shows_in_what_a_form_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let place = school(&folder);
    let mut draft = drafts::open(&place, words(), WIFI).unwrap();
    let at = path("PayloadContent[0].Password");
    draft.set_secret(&at, &Secret::new("sekret-new")).unwrap();
    put(
        &mut draft,
        "PayloadContent[0].EAPClientConfiguration.UserPassword",
        json!("sekret-typed"),
    );
    let xml = draft.xml().text;
    let kept = profiles::json::Kept::of(draft.document());
    let told = profiles::json::dictionary_to_json(draft.document().top(), &kept).to_string();
    for shown in [&xml, &told, &format!("{draft:?}")] {
        assert!(!shown.contains("sekret") && !shown.contains("practice-only"));
    }
    assert!(told.contains("$secret") && !told.contains("companion-secret"));
    // A short password is found all the same, since the draft knows it.
    draft.undo();
    draft.set_secret(&at, &Secret::new("kurz")).unwrap();
    let found = |code: &str| {
        draft
            .findings()
            .iter()
            .any(|one| one.finding.code.code() == code)
    };
    assert!(found("wifi-password-length") && !found("secret-in-clear"));
}

#[test]
fn steps_are_taken_back_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let place = school(&folder);
    let mut draft = drafts::open(&place, words(), WIFI).unwrap();
    let before = draft.document().top().clone();
    draft
        .change(&[
            Edit::Put(path("PayloadContent[0].SSID_STR"), json!("a")),
            Edit::Remove(path("PayloadContent[0].AutoJoin")),
        ])
        .unwrap();
    let refused = draft.change(&[
        Edit::Put(path("PayloadContent[0].SSID_STR"), json!("b")),
        Edit::Remove(path("PayloadUUID")),
    ]);
    assert!(matches!(refused, Err(Error::Edit(_))));
    assert_eq!(
        text(draft.document(), "PayloadContent[0].SSID_STR").as_deref(),
        Some("a")
    );
    draft.undo();
    assert_eq!(draft.document().top(), &before);
    draft.redo();
    assert_eq!(
        text(draft.document(), "PayloadContent[0].SSID_STR").as_deref(),
        Some("a")
    );
    assert!(!draft.can_redo());
}

#[test]
fn nobodys_revision_is_overwritten_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let mut place = school(&folder);
    let mut mine = drafts::open(&place, words(), WIFI).unwrap();
    let mut theirs = drafts::open(&place, words(), WIFI).unwrap();
    put(&mut mine, "PayloadDescription", json!("mine"));
    put(&mut theirs, "PayloadDescription", json!("theirs"));
    drafts::save(&mut place, words(), &mut theirs, WIFI, None).unwrap();
    let refused = drafts::save(&mut place, words(), &mut mine, WIFI, None);
    assert!(matches!(
        refused,
        Err(Error::ProfileNewer { revision: 2, .. })
    ));
    let saved = drafts::save(&mut place, words(), &mut mine, WIFI, Some(2)).unwrap();
    assert_eq!(saved.row().revision, 3);
}

#[test]
fn a_strangers_file_keeps_its_order_and_is_mended_in_the_draft() {
    let folder = tempfile::tempdir().unwrap();
    let mut place = school(&folder);
    let file = folder.path().join("Gast.mobileconfig");
    let xml = r#"<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>
        <key>Zeta</key><string>z</string><key>PayloadType</key><string>Configuration</string>
        <key>PayloadIdentifier</key><string>tw.edu.gast</string><key>PayloadUUID</key><string>6D0F63A1-54B9-5B0E-9C3F-2A7E81D4C05B</string>
        <key>PayloadContent</key><array><dict><key>PayloadType</key><string>com.example.odd</string><key>A.b[0]</key><real>2.5</real></dict></array>
        </dict></plist>"#;
    fs::write(&file, xml).unwrap();
    let mut draft = drafts::from_file(&place, words(), &file).unwrap();
    assert_eq!(
        (draft.name(), draft.source()),
        ("Gast", &Source::File("Gast.mobileconfig".into()))
    );
    let fixable = draft
        .findings()
        .into_iter()
        .filter(|one| one.fix.is_some())
        .count();
    assert!(fixable >= 2, "version and identity of the payload");
    draft.fix_all().unwrap();
    let saved = drafts::save(&mut place, words(), &mut draft, "Gast", None).unwrap();
    let kept = profile_shelf::open(&place, saved.row()).unwrap();
    let keys: Vec<&String> = kept.top().keys().collect();
    assert_eq!(keys[..2], ["Zeta", "PayloadType"]);
    assert!(
        String::from_utf8(kept.to_xml())
            .unwrap()
            .contains("<real>2.5</real>")
    );
}

#[test]
fn new_drafts_never_share_an_identifier() {
    let folder = tempfile::tempdir().unwrap();
    let mut place = school(&folder);
    let identifier = |draft: &Draft| {
        draft
            .document()
            .text("PayloadIdentifier")
            .unwrap()
            .to_owned()
    };
    let mut copy = drafts::copy(&place, words(), WIFI, "Guests").unwrap();
    let original = drafts::open(&place, words(), WIFI).unwrap();
    assert_ne!(identifier(&copy), identifier(&original));
    drafts::save(&mut place, words(), &mut copy, "Guests", None).unwrap();
    assert!(matches!(
        drafts::blank(&place, "Guests"),
        Err(Error::Taken { .. })
    ));
    let template = Template::by_id("web-clips").unwrap();
    let mut answers = Answers::new();
    let rows = Given::Text("School | https://www.example.edu.tw".into());
    answers.insert(
        "clips".into(),
        templates::answer(template, "clips", rows).unwrap(),
    );
    let made = drafts::from_template(&place, words(), template, "Links", &answers).unwrap();
    assert_eq!(made.document().payloads().count(), 1);
    let mut blank = drafts::blank(&place, "Empty").unwrap();
    assert_eq!(blank.add_payload("com.apple.font", None).unwrap(), 0);
}

#[test]
fn a_rename_goes_through_the_blueprints() {
    let folder = tempfile::tempdir().unwrap();
    let mut place = school(&folder);
    let row = profile_shelf::find(&place, WIFI).unwrap();
    let uses = profile_uses::of(&place, &row).unwrap();
    assert_eq!(uses.blueprints.len(), 1);
    let renamed = profile_shelf::rename(&mut place, words(), &row, "Campus").unwrap();
    assert_eq!((renamed.id, renamed.revision), (row.id, 2));
    let kept = profile_shelf::open_concealed(&place, &renamed).unwrap();
    assert_eq!(
        kept.text("PayloadDisplayName"),
        Some("[PRACTICE] Campus r2")
    );
    assert_eq!(
        profile_uses::of(&place, &renamed).unwrap().blueprints.len(),
        1
    );
    let blueprint = blueprints::list(&place).unwrap().remove(0);
    assert_eq!(blueprint.revision, 2);
    let other = profile_shelf::find(&place, "Supervision basics").unwrap();
    let taken = profile_shelf::rename(&mut place, words(), &other, "Campus");
    assert!(matches!(taken, Err(Error::Taken { .. })));
    profile_shelf::remove(&mut place, &renamed).unwrap();
    assert!(profile_shelf::find(&place, "Campus").is_err());
}

#[test]
fn an_export_says_what_is_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut place = school(&folder);
    let draft = drafts::open(&place, words(), WIFI).unwrap();
    let row = draft.kept().unwrap();
    let kept = profile_shelf::open(&place, row).unwrap().to_xml();
    let mut export = |secrecy, name: &str| {
        let to = folder.path().join(name);
        let private =
            drafts::export(&mut place, words(), &draft, Sealing::None, secrecy, &to).unwrap();
        (private, fs::read_to_string(to).unwrap())
    };
    let (private, xml) = export(Secrecy::Include, "a.mobileconfig");
    assert!(
        private
            && xml.contains("practice-only")
            && xml.contains("[PRACTICE] Wi-Fi with one password r1")
    );
    assert_eq!(xml.as_bytes(), kept, "the very bytes of the library");
    let (private, xml) = export(Secrecy::LeaveOut, "b.mobileconfig");
    assert!(!private && !xml.contains("practice-only") && !xml.contains("companion-secret"));
}
