//! Recording facts, and what lists and stories then say.

use crate::sample::{PUPIL, assigned, ledger, listed, moved, noon, serial};
use ledger::{DeviceQuery, JournalQuery, Kind, LedgerError, LedgerReader, Shelf, sha256};
use migration::{BatchPlan, Fact, PersonalText, Stage};
use uuid::Uuid;

#[test]
fn what_is_recorded_is_read_back_by_another_handle() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    let facts = vec![
        listed(1, PUPIL, "601"),
        moved(1, Stage::Planned, Stage::Collected, "刮傷"),
    ];
    let events = ledger.record(noon(), None, facts).unwrap();
    assert_eq!(events.len(), 2);

    let reader = LedgerReader::open(&path, Kind::Real).unwrap();
    let rows = reader.devices(&DeviceQuery::default()).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].keeper.as_deref(), Some(PUPIL));
    assert_eq!(rows[0].stage, Stage::Collected);

    let story = reader.story(&serial(1)).unwrap();
    assert_eq!(story.len(), 2);
    let Fact::Moved { note, .. } = &story[1].fact else {
        panic!("the second line is the move")
    };
    assert_eq!(note.as_ref().and_then(PersonalText::text), Some("刮傷"));
}

#[test]
fn the_journal_holds_no_name() {
    let (_folder, _path, mut ledger) = ledger(Kind::Real);
    ledger
        .record(noon(), None, vec![listed(1, PUPIL, "601")])
        .unwrap();
    let lines = ledger.reader().journal(&JournalQuery::default()).unwrap();
    assert!(lines.iter().all(|line| !line.body.contains(PUPIL)));
}

#[test]
fn a_step_is_all_or_nothing() {
    let (_folder, _path, mut ledger) = ledger(Kind::Real);
    let absent = Fact::ProfileSaved {
        profile: Uuid::from_u128(1),
        name: "Wi-Fi".to_owned(),
        revision: 1,
        sha256: sha256(b"not given"),
    };
    let error = ledger
        .record(noon(), None, vec![listed(1, PUPIL, "601"), absent])
        .unwrap_err();
    assert_eq!(error.code(), "ledger-content-absent");
    assert_eq!(ledger.reader().count_lines().unwrap(), 0);
    assert!(
        ledger
            .reader()
            .devices(&DeviceQuery::default())
            .unwrap()
            .is_empty()
    );
    assert!(ledger.reader().verify().unwrap().findings.is_empty());
}

#[test]
fn a_text_without_end_is_refused() {
    let (_folder, _path, mut ledger) = ledger(Kind::Real);
    let long = "x".repeat(ledger::LONGEST_TEXT + 1);
    let error = ledger
        .record(noon(), None, vec![listed(1, &long, "601")])
        .unwrap_err();
    assert_eq!(error.code(), "ledger-text-too-long");
}

#[test]
fn revisions_keep_their_bodies() {
    let (_folder, _path, mut ledger) = ledger(Kind::Real);
    let profile = Uuid::from_u128(7);
    for (revision, body) in [(1, b"first".as_slice()), (2, b"second")] {
        let fact = Fact::ProfileSaved {
            profile,
            name: "Wi-Fi".to_owned(),
            revision,
            sha256: sha256(body),
        };
        ledger
            .record_with(noon(), None, vec![fact], &[body])
            .unwrap();
    }
    let reader = ledger.reader();
    assert_eq!(reader.shelf(Shelf::Profiles).unwrap()[0].revision, 2);
    let revisions = reader.revisions(Shelf::Profiles, profile).unwrap();
    let bodies: Vec<_> = revisions
        .iter()
        .map(|row| reader.content(row.sha256).unwrap().unwrap())
        .collect();
    assert_eq!(bodies, [b"first".to_vec(), b"second".to_vec()]);

    ledger
        .record(noon(), None, vec![Fact::ProfileRemoved { profile }])
        .unwrap();
    assert!(ledger.reader().shelf(Shelf::Profiles).unwrap().is_empty());
    assert_eq!(
        ledger
            .reader()
            .revisions(Shelf::Profiles, profile)
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn two_chinese_characters_and_full_width_letters_find_an_ipad() {
    let (_folder, _path, mut ledger) = ledger(Kind::Real);
    let facts = vec![
        listed(1, "王小明", "601"),
        listed(2, "陳大文", "601"),
        listed(12, "林志玲", "602"),
    ];
    ledger.record(noon(), None, facts).unwrap();
    let find = |text: &str| {
        let query = DeviceQuery {
            find: Some(text.to_owned()),
            ..DeviceQuery::default()
        };
        let rows = ledger.reader().devices(&query).unwrap();
        rows.iter()
            .map(|row| row.serial.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(find("小明"), ["TEST000001"]);
    assert_eq!(find("ｐｔ－００００２"), ["TEST000002"]);
    assert_eq!(find("601 陳大"), ["TEST000002"]);
    assert_eq!(find("test"), ["TEST000001", "TEST000002", "TEST000012"]);
    assert!(find("100%_").is_empty());
}

#[test]
fn lists_go_by_batch_slot_and_serial() {
    let (_folder, _path, mut ledger) = ledger(Kind::Real);
    let batch = Uuid::from_u128(3);
    let plan = BatchPlan {
        name: "乙車".to_owned(),
        ..BatchPlan::default()
    };
    let mut facts = vec![Fact::BatchCreated { batch, plan }];
    facts.extend([10, 9, 3].map(|number| listed(number, "王", "601")));
    facts.extend([10, 9].map(|number| Fact::DeviceBatched {
        serial: serial(number),
        batch: Some(batch),
    }));
    ledger.record(noon(), None, facts).unwrap();

    let rows = ledger.reader().devices(&DeviceQuery::default()).unwrap();
    let order: Vec<_> = rows
        .iter()
        .map(|row| (row.batch_name.as_deref(), row.slot.as_deref()))
        .collect();
    assert_eq!(
        order,
        [
            (Some("乙車"), Some("9")),
            (Some("乙車"), Some("10")),
            (None, Some("3"))
        ]
    );
    assert_eq!(
        ledger
            .reader()
            .batch_named("乙車")
            .unwrap()
            .unwrap()
            .devices,
        2
    );

    let query = DeviceQuery {
        batch: Some(batch),
        limit: Some(1),
        offset: 1,
        ..DeviceQuery::default()
    };
    assert_eq!(
        ledger.reader().devices(&query).unwrap()[0].serial,
        serial(10)
    );
    assert_eq!(ledger.reader().count_devices(&query).unwrap(), 2);
}

#[test]
fn two_handles_append_to_one_chain() {
    let (_folder, path, mut first) = ledger(Kind::Real);
    let mut second = crate::sample::reopen(&path);
    for number in 0..5 {
        first
            .record(noon(), None, vec![listed(number, "甲", "601")])
            .unwrap();
        second
            .record(noon(), None, vec![assigned(number, "乙", "602")])
            .unwrap();
    }
    let verdict = first.reader().verify().unwrap();
    assert_eq!((verdict.lines, verdict.heads.len()), (10, 1));
    assert_eq!(verdict.findings, []);
}

#[test]
fn a_writer_that_waits_too_long_hears_busy() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let error = ledger
        .record(noon(), None, vec![listed(1, "甲", "601")])
        .unwrap_err();
    assert_eq!(error.code(), "ledger-busy");
    other.execute_batch("ROLLBACK").unwrap();
    ledger
        .record(noon(), None, vec![listed(1, "甲", "601")])
        .unwrap();
}

#[test]
fn the_journal_refuses_to_be_changed() {
    let (_folder, path, mut ledger) = ledger(Kind::Practice);
    ledger
        .record(noon(), None, vec![listed(1, "甲", "601")])
        .unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    for sql in [
        "UPDATE journal SET body = '{}'",
        "DELETE FROM journal",
        "UPDATE birth SET kind = 'real'",
        "DELETE FROM birth",
    ] {
        assert!(other.execute_batch(sql).is_err(), "{sql}");
    }
}

#[test]
fn practice_is_marked_at_birth_and_never_again() {
    let (_folder, path, mut practice) = ledger(Kind::Practice);
    let first = practice.reader().journal(&JournalQuery::default()).unwrap();
    assert_eq!(first[0].kind, "practice_marked");
    let error = practice
        .record(noon(), None, vec![Fact::PracticeMarked {}])
        .unwrap_err();
    assert!(matches!(error, LedgerError::MarkAtBirthOnly));
    drop(practice);
    assert_eq!(
        LedgerReader::open(&path, Kind::Real).unwrap_err().code(),
        "ledger-is-practice"
    );
}

#[test]
fn the_journal_can_be_asked_by_ipad_kind_and_time() {
    let (_folder, _path, mut ledger) = ledger(Kind::Real);
    ledger
        .record(
            noon(),
            None,
            vec![listed(1, "甲", "601"), listed(2, "乙", "601")],
        )
        .unwrap();
    ledger
        .record(
            crate::sample::later(1),
            None,
            vec![assigned(1, "丙", "602")],
        )
        .unwrap();
    let count = |query: JournalQuery| ledger.reader().journal(&query).unwrap().len();
    assert_eq!(
        count(JournalQuery {
            serial: Some("TEST000001".to_owned()),
            ..JournalQuery::default()
        }),
        2
    );
    assert_eq!(
        count(JournalQuery {
            kind: Some("assigned".to_owned()),
            ..JournalQuery::default()
        }),
        1
    );
    assert_eq!(
        count(JournalQuery {
            since: Some(crate::sample::later(1)),
            ..JournalQuery::default()
        }),
        1
    );
    assert_eq!(
        count(JournalQuery {
            until: Some(crate::sample::later(1)),
            ..JournalQuery::default()
        }),
        2
    );
    assert_eq!(
        count(JournalQuery {
            before: Some(3),
            limit: Some(1),
            ..JournalQuery::default()
        }),
        1
    );
}
