//! Backups, thinning out, and coming back from one.

use std::fs;

use crate::sample::{later, ledger, listed, noon, reopen};
use ledger::{Backups, Due, Kind, Ledger, LedgerReader, Occasion, restore};

#[test]
fn a_backup_is_a_whole_ledger_in_one_file() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    ledger
        .record(noon(), None, vec![listed(1, "甲", "601")])
        .unwrap();
    let backups = Backups::beside(&path);
    let backup = ledger.backup(&backups, noon(), None).unwrap();
    assert_eq!(backup.file_name(), "ledger-20261122T040000Z.sqlite");
    let again = ledger.backup(&backups, noon(), None).unwrap();
    assert_eq!(again.file_name(), "ledger-20261122T040000Z-2.sqlite");
    assert_eq!(backups.list().unwrap(), [again, backup.clone()]);

    let copy = LedgerReader::open(&backup.path, Kind::Real).unwrap();
    assert_eq!(copy.verify().unwrap().findings, []);
    assert_eq!(
        copy.all_devices().unwrap(),
        ledger.reader().all_devices().unwrap()
    );
    drop(copy);
    let names = fs::read_dir(path.parent().unwrap().join("Backups")).unwrap();
    assert_eq!(names.count(), 2, "no logs, no partial copies");
}

#[test]
fn a_backup_is_due_once_a_day_and_only_after_a_change() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    let backups = Backups::beside(&path);
    let due = |ledger: &Ledger, hours, occasion| {
        backups
            .due(ledger.reader(), later(hours), occasion)
            .unwrap()
    };
    assert_eq!(
        due(&ledger, 0, Occasion::Leaving),
        Due::NotYet,
        "nothing has happened"
    );
    ledger
        .record(noon(), None, vec![listed(1, "甲", "601")])
        .unwrap();
    assert_eq!(due(&ledger, 0, Occasion::Daily), Due::Now, "there is none");
    ledger.backup(&backups, later(1), None).unwrap();
    assert_eq!(
        due(&ledger, 48, Occasion::Daily),
        Due::NotYet,
        "nothing changed since"
    );
    ledger
        .record(later(2), None, vec![listed(2, "乙", "601")])
        .unwrap();
    assert_eq!(due(&ledger, 24, Occasion::Daily), Due::NotYet);
    assert_eq!(due(&ledger, 25, Occasion::Daily), Due::Now);
    assert_eq!(due(&ledger, 1, Occasion::Leaving), Due::NotYet);
    assert_eq!(due(&ledger, 2, Occasion::Leaving), Due::Now);
}

#[test]
fn a_copy_of_a_day_to_come_keeps_none_from_being_made() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    let backups = Backups::beside(&path);
    ledger
        .record(noon(), None, vec![listed(1, "甲", "601")])
        .unwrap();
    // The clock was half a year ahead, and was put right.
    ledger.backup(&backups, later(24 * 180), None).unwrap();
    ledger
        .record(later(1), None, vec![listed(2, "乙", "601")])
        .unwrap();
    let due = backups.due(ledger.reader(), later(26), Occasion::Daily);
    assert_eq!(due.unwrap(), Due::Now);
}

#[test]
fn what_would_be_written_to_a_file_that_is_gone_is_refused() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    let fact = || vec![listed(1, "甲", "601")];
    ledger.record(noon(), None, fact()).unwrap();
    let trash = path.with_extension("trash");
    fs::rename(&path, &trash).unwrap();
    let gone = ledger.record(noon(), None, vec![listed(2, "乙", "601")]);
    assert_eq!(gone.unwrap_err().code(), "ledger-moved");
    let backups = Backups::beside(&path);
    let backup = ledger.backup(&backups, later(1), None).unwrap();
    let copy = LedgerReader::open(&backup.path, Kind::Real).unwrap();
    assert_eq!(copy.all_devices().unwrap().len(), 1, "a copy is still made");
    fs::copy(&trash, &path).unwrap();
    let other = ledger.record(noon(), None, fact());
    assert_eq!(other.unwrap_err().code(), "ledger-moved", "another file");
    fs::rename(&trash, &path).unwrap();
    ledger
        .record(noon(), None, vec![listed(2, "乙", "601")])
        .unwrap();
    assert_eq!(reopen(&path).reader().all_devices().unwrap().len(), 2);
}

#[test]
fn fourteen_are_kept_and_a_busy_day_does_not_push_out_the_days_before() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    let backups = Backups::beside(&path);
    for hours in [0, 24, 48] {
        ledger.backup(&backups, later(hours), None).unwrap();
    }
    for hours in 72..90 {
        ledger.backup(&backups, later(hours), None).unwrap();
    }
    let kept = backups.list().unwrap();
    assert_eq!(kept.len(), ledger::KEPT);
    for hours in [0, 24, 48, 89] {
        assert!(
            kept.iter().any(|backup| backup.at == later(hours)),
            "{hours}"
        );
    }
}

#[test]
fn a_ledger_comes_back_and_what_was_there_is_set_aside() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    ledger
        .record(noon(), None, vec![listed(1, "甲", "601")])
        .unwrap();
    let backup = ledger
        .backup(&Backups::beside(&path), noon(), None)
        .unwrap();
    ledger
        .record(later(1), None, vec![listed(2, "乙", "601")])
        .unwrap();

    let busy = restore(&path, &backup.path, Kind::Real, later(2), None).unwrap_err();
    assert_eq!(busy.code(), "ledger-busy", "somebody has it open");
    drop(ledger);

    let restored = restore(&path, &backup.path, Kind::Real, later(2), None).unwrap();
    let aside = restored.set_aside.unwrap();
    let mut ledger = restored.ledger;
    ledger
        .record(later(3), None, vec![listed(3, "丙", "601")])
        .unwrap();
    let serials: Vec<_> = ledger
        .reader()
        .all_devices()
        .unwrap()
        .into_iter()
        .map(|d| d.serial)
        .collect();
    assert_eq!(
        serials,
        [crate::sample::serial(1), crate::sample::serial(3)]
    );
    let verdict = ledger.reader().verify().unwrap();
    assert_eq!(verdict.findings, []);
    assert_eq!(verdict.heads.len(), 2, "it goes on as a new station");

    let before = LedgerReader::open(&aside, Kind::Real).unwrap();
    assert_eq!(
        before.all_devices().unwrap().len(),
        2,
        "nothing acknowledged is lost"
    );
}

#[test]
fn what_is_no_backup_of_this_kind_is_refused_and_nothing_moves() {
    let (folder, path, ledger) = ledger(Kind::Real);
    drop(ledger);
    let (_other, practice, _) = crate::sample::ledger(Kind::Practice);
    let junk = folder.path().join("junk.sqlite");
    fs::write(&junk, b"no database").unwrap();
    let before = fs::read(&path).unwrap();
    let code = |from| {
        restore(&path, from, Kind::Real, noon(), None)
            .unwrap_err()
            .code()
    };
    assert_eq!(code(&practice), "ledger-is-practice");
    assert_eq!(code(&junk), "ledger-backup-unfit");
    assert_eq!(code(&folder.path().join("none.sqlite")), "ledger-not-found");
    assert_eq!(fs::read(&path).unwrap(), before);
    reopen(&path);
}

#[test]
fn a_backup_never_crosses_between_practice_and_real() {
    for (there, other) in [(Kind::Real, Kind::Practice), (Kind::Practice, Kind::Real)] {
        let (_folder, path, mut present) = ledger(there);
        present
            .backup(&Backups::beside(&path), noon(), None)
            .unwrap();
        drop(present);
        let (_elsewhere, stranger, foreign) = ledger(other);
        drop(foreign);
        let code = || {
            restore(&path, &stranger, other, later(1), None)
                .unwrap_err()
                .code()
        };
        assert_eq!(code(), "ledger-kind-differs");
        let mut broken = fs::read(&path).unwrap();
        broken.truncate(100);
        fs::write(&path, &broken).unwrap();
        assert_eq!(code(), "ledger-kind-differs", "the header still tells");
        fs::write(&path, b"broken").unwrap();
        assert_eq!(code(), "ledger-kind-differs", "its backup still tells");
        fs::remove_dir_all(path.parent().unwrap().join("Backups")).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"broken", "nothing moved");
        assert!(restore(&path, &stranger, other, later(1), None).is_ok());
    }
}

#[test]
fn a_damaged_ledger_comes_back_too() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    ledger
        .record(noon(), None, vec![listed(1, "甲", "601")])
        .unwrap();
    let backup = ledger
        .backup(&Backups::beside(&path), noon(), None)
        .unwrap();
    drop(ledger);
    fs::write(&path, b"broken").unwrap();
    let restored = restore(&path, &backup.path, Kind::Real, later(2), None).unwrap();
    assert_eq!(fs::read(restored.set_aside.unwrap()).unwrap(), b"broken");
    assert_eq!(restored.ledger.reader().all_devices().unwrap().len(), 1);
}

#[test]
fn a_backup_says_what_it_holds_and_a_broken_one_says_so() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    ledger
        .record(noon(), None, vec![listed(1, "甲", "601")])
        .unwrap();
    let backup = ledger
        .backup(&Backups::beside(&path), later(1), None)
        .unwrap();
    let holds = Backups::look_into(&backup, Kind::Real).unwrap();
    assert_eq!((holds.lines, holds.last_change), (1, Some(noon())));
    let error = Backups::look_into(&backup, Kind::Practice).unwrap_err();
    assert_eq!(error.code(), "ledger-is-real");
    std::fs::write(&backup.path, b"no ledger").unwrap();
    let error = Backups::look_into(&backup, Kind::Real).unwrap_err();
    assert_eq!(error.code(), "ledger-backup-unfit");
}

#[test]
fn a_ledger_put_away_is_kept_and_makes_room_for_a_new_one() {
    let (_folder, path, ledger) = ledger(Kind::Practice);
    let busy = ledger::put_away(&path, noon()).unwrap_err();
    assert_eq!(busy.code(), "ledger-busy");
    drop(ledger);
    let aside = ledger::put_away(&path, noon()).unwrap();
    assert!(aside.exists() && !path.exists());
    assert!(aside.to_string_lossy().contains(".aside-"));
    assert!(ledger::Ledger::create(&path, Kind::Practice, noon()).is_ok());
}
