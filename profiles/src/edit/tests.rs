//! What editing may do and what it leaves alone.

use plist::{Dictionary, Value};

use super::*;
use crate::check::{Target, check};
use crate::document::{Document, KeyPath};
use crate::finding::Severity;

fn profile() -> Document {
    let mut top = Dictionary::new();
    top.insert("PayloadType".into(), "Configuration".into());
    top.insert("PayloadVersion".into(), 1.into());
    top.insert("PayloadDisplayName".into(), "Wi-Fi".into());
    let mut document = Document::new(top);
    crate::identifier::assign(&mut document, "tw.edu.example.wifi");
    document
}

fn path(text: &str) -> KeyPath {
    text.parse().expect("a path")
}

#[test]
fn a_value_makes_its_own_place() {
    let mut document = profile();
    assert_eq!(
        add_payload(&mut document, "com.apple.wifi.managed", None),
        Ok(0)
    );
    let names = path("PayloadContent[0].EAPClientConfiguration.TLSTrustedServerNames[0]");
    assert_eq!(put(&mut document, &names, "radius.example".into()), Ok(()));
    assert_eq!(document.at(&names), Some(&"radius.example".into()));
    let second = path("PayloadContent[0].EAPClientConfiguration.TLSTrustedServerNames[1]");
    assert_eq!(put(&mut document, &second, "b".into()), Ok(()));
    assert_eq!(remove(&mut document, &names), Ok(()));
    assert_eq!(document.at(&names), Some(&"b".into()));
}

#[test]
fn what_is_in_the_way_stays() {
    let mut document = profile();
    add_payload(&mut document, "com.apple.wifi.managed", None).expect("added");
    put(
        &mut document,
        &path("PayloadContent[0].SSID_STR"),
        "campus".into(),
    )
    .expect("put");
    let before = document.top().clone();
    for place in [
        "PayloadContent[0].SSID_STR.x",
        "PayloadContent[0].SSID_STR[0]",
        "PayloadContent[0].List[1]",
        "PayloadContent[7].SSID_STR",
    ] {
        let refused = put(&mut document, &path(place), 1.into());
        assert_eq!(refused, Err(EditError::NoPlace { path: path(place) }));
    }
    for place in [
        "",
        "PayloadContent",
        "PayloadUUID",
        "PayloadContent[0]",
        "PayloadContent[0].PayloadType",
    ] {
        let refused = Err(EditError::Fixed { path: path(place) });
        assert_eq!(put(&mut document, &path(place), 1.into()), refused);
        assert_eq!(remove(&mut document, &path(place)), refused);
    }
    assert_eq!(document.top(), &before);
}

#[test]
fn a_payload_that_comes_again_is_the_same_one() {
    let mut document = profile();
    let add = |document: &mut Document| {
        add_payload(document, "com.apple.webClip.managed", None).expect("added")
    };
    let uuid = |document: &Document, index| {
        document
            .at(&KeyPath::payload(index).key("PayloadUUID"))
            .cloned()
    };
    add(&mut document);
    let second = add(&mut document);
    let before = uuid(&document, second);
    assert_ne!(before, uuid(&document, 0));
    remove_payload(&mut document, second).expect("removed");
    let again = add(&mut document);
    assert_eq!(uuid(&document, again), before);
    move_payload(&mut document, 1, 0).expect("moved");
    assert_eq!(uuid(&document, 0), before);
    let copy = copy_payload(&mut document, 0).expect("copied");
    assert_ne!(uuid(&document, copy), before);
    assert!(move_payload(&mut document, 0, 9).is_err());
}

#[test]
fn every_type_can_be_added_and_lacks_only_what_a_person_must_say() {
    for facts in crate::catalogue::Catalogue::bundled().payloads() {
        if !facts.payload_type.starts_with("com.apple.") {
            continue;
        }
        let mut document = profile();
        let added = add_payload(&mut document, &facts.payload_type, facts.variant.as_deref());
        assert_eq!(added, Ok(0), "{}", facts.payload_type);
        let (_, payload) = document.payloads().next().expect("one payload");
        let found = crate::catalogue::Catalogue::bundled()
            .facts_of(payload)
            .expect("known");
        assert_eq!(found.variant, facts.variant);
        let wrong = check(&document, &Target::default())
            .into_iter()
            .filter(|one| one.severity == Severity::Error)
            .find(|one| {
                matches!(
                    one.code.code(),
                    "wrong-type" | "value-not-allowed" | "duplicate-payload-uuid"
                )
            });
        assert_eq!(wrong, None, "{}", facts.payload_type);
    }
}

#[test]
fn an_encrypted_profile_stays_as_it_is() {
    let mut document = profile();
    document
        .top_mut()
        .insert("EncryptedPayloadContent".into(), Value::Data(vec![1]));
    let before = document.top().clone();
    let refused = Err(EditError::Encrypted);
    assert_eq!(
        put(&mut document, &path("PayloadDescription"), "x".into()),
        refused
    );
    assert_eq!(remove(&mut document, &path("PayloadDisplayName")), refused);
    assert_eq!(
        add_payload(&mut document, "com.apple.font", None),
        Err(EditError::Encrypted)
    );
    assert_eq!(document.top(), &before);
}
