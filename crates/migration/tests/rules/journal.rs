//! What reaches the journal: no plain name, the form it keeps, and what is left when a class is forgotten.

use jiff::Timestamp;
use migration::{Entry, Event, Evidence, Fact, Field, PersonalText, Stage, check_move};
use uuid::Uuid;

use super::Desk;

#[test]
fn a_plain_name_never_reaches_the_journal() {
    let mut fact = Fact::DeviceListed {
        serial: "ZZPRAC0001".parse().unwrap(),
        entry: [(Field::Class, "5-1"), (Field::Keeper, "周老師")]
            .into_iter()
            .collect(),
    };
    assert!(
        serde_json::to_string(&fact)
            .unwrap_err()
            .to_string()
            .contains("sealed")
    );
    assert!(!format!("{fact:?}").contains("周老師"));
    for text in fact.personal_texts_mut() {
        *text = PersonalText::Sealed {
            id: Uuid::nil(),
            digest: migration::Digest([0xab; 32]),
        };
    }
    let json = serde_json::to_string(&fact).unwrap();
    assert!(json.contains(r#""kind":"device_listed""#) && !json.contains("周"));
    assert_eq!(serde_json::from_str::<Fact>(&json).unwrap(), fact);
    let smuggled = r#"{"kind":"device_listed","serial":"ZZPRAC0001","entry":{"keeper":"周老師"}}"#;
    assert!(serde_json::from_str::<Fact>(smuggled).is_err());
    assert!(serde_json::from_str::<Entry>(r#"{"state":"wiped"}"#).is_err());
    let unknown = r#"{"kind":"lane_chosen","serial":"ZZPRAC0001","lane":"1","more":1}"#;
    assert!(serde_json::from_str::<Fact>(unknown).is_err());
}

#[test]
fn forgetting_a_class_leaves_stages_and_no_names() {
    let mut desk = Desk::new();
    let entry = [
        (Field::Class, "5-1"),
        (Field::User, "林宥廷"),
        (Field::DeviceName, "宥廷的 iPad"),
    ];
    let serial = desk.device.serial.clone();
    desk.record(Fact::DeviceListed {
        serial: serial.clone(),
        entry: entry.into_iter().collect(),
    });
    desk.walk_to_wiped();
    desk.record(Fact::ClassForgotten {
        class: "5-1".into(),
        serials: vec![serial],
        texts: vec![],
    });
    assert_eq!(desk.device.stage(), Stage::Wiped);
    assert_eq!(desk.device.entry.text(Field::Class), Some("5-1"));
    assert!(desk.device.personal_texts_mut().is_empty());
}

#[test]
fn the_journal_keeps_this_form() {
    let note = Some(PersonalText::Sealed {
        id: Uuid::nil(),
        digest: migration::Digest([0x0f; 32]),
    });
    let desk = Desk::new();
    let fact = check_move(
        &desk.device,
        Stage::Collected,
        Evidence::Manual,
        &desk.ground,
    )
    .unwrap()
    .fact(note);
    let operator = Some(Uuid::from_u128(2));
    let event = Event {
        id: Uuid::from_u128(1),
        at: Timestamp::UNIX_EPOCH,
        operator,
        fact,
    };
    insta::assert_snapshot!(serde_json::to_string_pretty(&event).unwrap(), @r#"
    {
      "id": "00000000-0000-0000-0000-000000000001",
      "at": "1970-01-01T00:00:00Z",
      "operator": "00000000-0000-0000-0000-000000000002",
      "fact": {
        "kind": "moved",
        "serial": "ZZPRAC0001",
        "from": "planned",
        "to": "collected",
        "evidence": "manual",
        "pass": 1,
        "note": {
          "id": "00000000-0000-0000-0000-000000000000",
          "digest": "0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"
        }
      }
    }
    "#);
}
