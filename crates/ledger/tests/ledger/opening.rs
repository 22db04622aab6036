//! Opening files of every kind: ours, others', broken, newer, and none at all.

use std::fs;
use std::path::Path;

use crate::sample::{ledger, listed, noon};
use ledger::{Backups, Kind, Ledger, LedgerReader, set_aside};

fn refused(path: &Path, kind: Kind) -> String {
    let code = Ledger::open(path, kind, noon()).unwrap_err().code();
    assert_eq!(LedgerReader::open(path, kind).unwrap_err().code(), code);
    code.to_owned()
}

#[test]
fn no_file_is_not_found_and_nothing_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.sqlite");
    assert_eq!(refused(&path, Kind::Real), "ledger-not-found");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn creating_never_takes_the_place_of_a_file() {
    let (folder, path, ledger) = ledger(Kind::Real);
    drop(ledger);
    let before = fs::read(&path).unwrap();
    assert_eq!(
        Ledger::create(&path, Kind::Practice, noon())
            .unwrap_err()
            .code(),
        "ledger-already-there"
    );
    assert_eq!(fs::read(&path).unwrap(), before);
    let orphan = folder.path().join("other.sqlite");
    fs::write(
        folder.path().join("other.sqlite-wal"),
        b"a log without its file",
    )
    .unwrap();
    assert_eq!(
        Ledger::create(&orphan, Kind::Real, noon())
            .unwrap_err()
            .code(),
        "ledger-already-there"
    );
}

#[test]
fn practice_and_real_are_never_taken_for_each_other() {
    let (_one, practice, _) = ledger(Kind::Practice);
    let (_two, real, _) = ledger(Kind::Real);
    assert_eq!(refused(&practice, Kind::Real), "ledger-is-practice");
    assert_eq!(refused(&real, Kind::Practice), "ledger-is-real");
}

#[test]
fn a_changed_header_does_not_make_practice_real() {
    let (_folder, path, ledger) = ledger(Kind::Practice);
    drop(ledger);
    let forger = rusqlite::Connection::open(&path).unwrap();
    forger
        .pragma_update(None, "application_id", u32::from_be_bytes(*b"CCLR"))
        .unwrap();
    drop(forger);
    assert_eq!(refused(&path, Kind::Real), "ledger-mark-broken");
}

#[test]
fn a_newer_ledger_is_refused_and_left_untouched() {
    let (_folder, path, ledger) = ledger(Kind::Real);
    drop(ledger);
    let future = rusqlite::Connection::open(&path).unwrap();
    future.pragma_update(None, "user_version", 4000).unwrap();
    future
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .unwrap();
    drop(future);
    let before = fs::read(&path).unwrap();
    assert_eq!(refused(&path, Kind::Real), "ledger-from-the-future");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_newer_step_that_only_the_log_knows_is_seen_too() {
    let (_folder, path, ledger) = ledger(Kind::Real);
    drop(ledger);
    let future = rusqlite::Connection::open(&path).unwrap();
    future.pragma_update(None, "user_version", 4000).unwrap();
    let before = fs::read(&path).unwrap();
    assert_eq!(refused(&path, Kind::Real), "ledger-from-the-future");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_database_of_another_program_is_no_ledger() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.sqlite");
    let other = rusqlite::Connection::open(&path).unwrap();
    other
        .execute_batch("CREATE TABLE song (title TEXT)")
        .unwrap();
    drop(other);
    assert_eq!(refused(&path, Kind::Real), "ledger-foreign");
}

#[test]
fn a_damaged_ledger_offers_its_newest_good_backup_and_is_set_aside_on_request() {
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    ledger
        .record(
            noon(),
            None,
            (0..50).map(|n| listed(n, "甲", "601")).collect(),
        )
        .unwrap();
    let backups = Backups::beside(&path);
    let good = ledger.backup(&backups, noon(), None).unwrap();
    let bad = ledger
        .backup(&backups, crate::sample::later(1), None)
        .unwrap();
    drop(ledger);
    fs::write(&bad.path, b"SQLite format 3\0 and then nothing of use").unwrap();

    for damage in [
        b"not a database at all".to_vec(),
        scrambled(&path),
        Vec::new(),
    ] {
        fs::write(&path, &damage).unwrap();
        let error = Ledger::open(&path, Kind::Real, noon()).unwrap_err();
        assert_eq!(error.code(), "ledger-damaged");
        assert_eq!(error.args()["backup"], good.path.display().to_string());
        assert_eq!(fs::read(&path).unwrap(), damage, "opening changes nothing");
    }
    let aside = set_aside(&path, noon()).unwrap();
    assert_eq!(
        aside.file_name().unwrap(),
        "ledger.sqlite.damaged-20261122T040000Z"
    );
    assert!(!path.exists() && aside.exists());
}

/// A copy of the file whose middle pages hold noise.
fn scrambled(path: &Path) -> Vec<u8> {
    let mut bytes = fs::read(path).unwrap();
    let end = bytes.len() - 4096;
    bytes[8192..end].fill(0xA5);
    bytes
}

#[test]
fn a_folder_is_not_a_ledger() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Ledger::open(folder.path(), Kind::Real, noon()).is_err());
}

#[test]
#[cfg(unix)]
fn only_its_owner_can_read_a_ledger_and_its_backups() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, path, mut ledger) = ledger(Kind::Real);
    let backup = ledger
        .backup(&Backups::beside(&path), noon(), None)
        .unwrap();
    for file in [path.clone(), path.with_extension("sqlite-wal"), backup.path] {
        assert_eq!(
            fs::metadata(&file).unwrap().permissions().mode() & 0o777,
            0o600,
            "{}",
            file.display()
        );
    }
}
