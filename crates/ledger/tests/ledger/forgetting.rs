//! Forgetting a class: no trace in any byte, and the chain still holds.

use std::fs;
use std::path::Path;

use crate::sample::{PUPIL, assigned, later, ledger, listed, moved, noon, serial};
use ledger::{Backups, DeviceQuery, Kind, LedgerReader, restore};
use migration::{Evidence, Fact, Field, KeptFinding, PersonalText, Reason, Severity, Stage};

/// Every file under a folder in which a text stands in UTF-8.
fn holding(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else if fs::read(&path)
            .unwrap()
            .windows(text.len())
            .any(|bytes| bytes == text.as_bytes())
        {
            found.push(path.file_name().unwrap().to_string_lossy().into_owned());
        }
    }
    found
}

fn finding() -> Fact {
    let args = [("tag".to_owned(), PUPIL.into())].into();
    let findings = vec![KeptFinding::new(
        Severity::Warning,
        "roster-duplicate-tag",
        args,
    )];
    Fact::FindingsKept {
        serial: serial(1),
        findings,
    }
}

fn stuck() -> Fact {
    Fact::Blocked {
        serial: serial(1),
        from: Stage::Collected,
        reason: Reason::PasscodeUnknown,
        evidence: Evidence::Manual,
        note: Some(PersonalText::plain(format!("{PUPIL} 忘記密碼"))),
    }
}

#[test]
fn no_byte_of_a_forgotten_class_is_left_anywhere() {
    let (folder, path, mut ledger) = ledger(Kind::Real);
    let backups = Backups::beside(&path);
    let classmates = (1..=200).map(|n| listed(n, &format!("{PUPIL}{n}"), "601"));
    let others = (201..=400).map(|n| listed(n, &format!("留下{n}"), "602"));
    ledger
        .record(noon(), None, classmates.chain(others).collect())
        .unwrap();
    let facts = vec![
        moved(1, Stage::Planned, Stage::Collected, PUPIL),
        finding(),
        stuck(),
        assigned(1, PUPIL, "601"),
    ];
    ledger.record(noon(), None, facts).unwrap();
    ledger.backup(&backups, noon(), None).unwrap();
    assert!(!holding(folder.path(), PUPIL).is_empty());

    let forgotten = ledger
        .forget_class(&backups, later(1), None, "601")
        .unwrap();
    assert_eq!(forgotten.devices, 200);
    assert_eq!(forgotten.texts, 200 * 2 + 4);
    assert_eq!((forgotten.rewritten.len(), forgotten.left.len()), (1, 0));
    assert_eq!(holding(folder.path(), PUPIL), Vec::<String>::new());

    let verdict = ledger.reader().verify().unwrap();
    assert_eq!(verdict.findings, []);
    let rows = ledger.reader().devices(&DeviceQuery::default()).unwrap();
    assert_eq!(rows.len(), 400, "serials and stages stay");
    let first = ledger.reader().device(&serial(1)).unwrap().unwrap();
    assert_eq!(first.stage(), Stage::Blocked);
    assert!(
        rows.iter()
            .any(|row| row.keeper.as_deref() == Some("留下201"))
    );
    ledger.rebuild().unwrap();
    assert_eq!(ledger.reader().verify().unwrap().findings, []);
    drop(ledger);

    let backup = &backups.list().unwrap()[0];
    let copy = LedgerReader::open(&backup.path, Kind::Real).unwrap();
    assert_eq!(
        copy.verify().unwrap().findings,
        [],
        "the backup still verifies"
    );
    assert_eq!(copy.devices(&DeviceQuery::default()).unwrap().len(), 400);
    drop(copy);
    let restored = restore(&path, &backup.path, Kind::Real, later(2), None).unwrap();
    assert_eq!(restored.ledger.reader().verify().unwrap().findings, []);
}

#[test]
fn an_ipad_that_changed_class_keeps_the_names_of_today() {
    let (folder, path, mut ledger) = ledger(Kind::Real);
    let facts = vec![listed(1, PUPIL, "601"), assigned(1, "今天的人", "701")];
    ledger.record(noon(), None, facts).unwrap();
    ledger
        .forget_class(&Backups::beside(&path), later(1), None, "601")
        .unwrap();
    let rows = ledger.reader().devices(&DeviceQuery::default()).unwrap();
    assert_eq!(rows[0].keeper.as_deref(), Some("今天的人"));
    assert_eq!(ledger.reader().verify().unwrap().findings, []);
    // The iPad's own name came with the old class and still holds, so it stays.
    assert_eq!(
        rows[0].device_name.as_deref(),
        Some(format!("iPad {PUPIL}").as_str())
    );
    assert!(!holding(folder.path(), "今天的人").is_empty());
}

#[test]
fn a_backup_from_before_an_ipad_joined_the_class_forgets_its_names_too() {
    let (folder, path, mut ledger) = ledger(Kind::Real);
    let backups = Backups::beside(&path);
    let facts = vec![listed(1, PUPIL, "602")];
    ledger.record(noon(), None, facts).unwrap();
    let backup = ledger.backup(&backups, noon(), None).unwrap();
    let facts = vec![assigned(1, PUPIL, "601")];
    ledger.record(later(1), None, facts).unwrap();
    let forgotten = ledger
        .forget_class(&backups, later(2), None, "601")
        .unwrap();
    assert_eq!(forgotten.rewritten.len(), 1);
    assert_eq!(holding(folder.path(), PUPIL), Vec::<String>::new());
    drop(ledger);
    let copy = LedgerReader::open(&backup.path, Kind::Real).unwrap();
    assert_eq!(copy.verify().unwrap().findings, []);
}

#[test]
fn what_was_set_aside_forgets_as_well() {
    let (folder, path, mut ledger) = ledger(Kind::Real);
    let backups = Backups::beside(&path);
    let backup = ledger.backup(&backups, noon(), None).unwrap();
    ledger
        .record(noon(), None, vec![listed(1, PUPIL, "601")])
        .unwrap();
    drop(ledger);
    let mut ledger = restore(&path, &backup.path, Kind::Real, later(1), None)
        .unwrap()
        .ledger;
    assert!(!holding(folder.path(), PUPIL).is_empty());
    ledger
        .forget_class(&backups, later(2), None, "601")
        .unwrap();
    assert_eq!(holding(folder.path(), PUPIL), Vec::<String>::new());
}

#[test]
fn another_window_that_reads_keeps_traces_and_a_second_call_finishes() {
    let (folder, path, mut ledger) = ledger(Kind::Real);
    let backups = Backups::beside(&path);
    ledger
        .record(noon(), None, vec![listed(1, PUPIL, "601")])
        .unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other
        .execute_batch("BEGIN; SELECT count(*) FROM journal;")
        .unwrap();
    let error = ledger
        .forget_class(&backups, later(1), None, "601")
        .unwrap_err();
    assert_eq!(error.code(), "ledger-traces-remain");
    other.execute_batch("COMMIT").unwrap();
    ledger
        .forget_class(&backups, later(1), None, "601")
        .unwrap();
    assert_eq!(holding(folder.path(), PUPIL), Vec::<String>::new());
}

#[test]
fn a_copy_that_cannot_be_read_is_named() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    let backups = Backups::beside(&path);
    let backup = ledger.backup(&backups, noon(), None).unwrap();
    fs::write(&backup.path, b"broken").unwrap();
    let forgotten = ledger
        .forget_class(&backups, later(1), None, "601")
        .unwrap();
    assert_eq!(forgotten.left, [backup.path]);
}

#[test]
fn what_would_be_forgotten_is_told_before_and_is_what_goes() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    let backups = Backups::beside(&path);
    let facts = vec![
        listed(1, PUPIL, "601"),
        listed(2, "留下", "602"),
        moved(1, Stage::Planned, Stage::Collected, PUPIL),
        assigned(2, PUPIL, "601"),
        assigned(2, "留下", "602"),
    ];
    ledger.record(noon(), None, facts).unwrap();
    ledger.backup(&backups, noon(), None).unwrap();
    let classes = ledger.reader().classes().unwrap();
    let told: Vec<_> = classes
        .iter()
        .map(|class| (class.name.as_str(), class.devices, class.past))
        .collect();
    assert_eq!(told, [("601", 1, 1), ("602", 1, 0)]);

    let before = ledger.reader().forgettable(&backups, "601").unwrap();
    assert_eq!(before.fields, [(Field::DeviceName, 1), (Field::Keeper, 1)]);
    assert_eq!(before.copies.len(), 1);
    let lines = ledger.reader().count_lines().unwrap();
    let forgotten = ledger
        .forget_class(&backups, later(1), None, "601")
        .unwrap();
    assert_eq!(forgotten.texts, before.texts);
    assert_eq!(ledger.reader().count_lines().unwrap(), lines + 1);
    let after = ledger.reader().forgettable(&backups, "601").unwrap();
    assert_eq!((after.texts, after.fields), (0, vec![]));
}
