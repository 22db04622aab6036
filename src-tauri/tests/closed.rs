//! A ledger that can't be opened: the desk says why, leaves the file alone, and goes on once the
//! reason is gone.
#![expect(
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use companion::Clock;
use serde_json::{Value, json};
use shell::wire::What;
use shell::{Desk, FileKind, Outside};
use words::Lang;

struct Nothing;

impl Outside for Nothing {
    fn choose_files(&self, _: FileKind, _: bool) -> Vec<PathBuf> {
        Vec::new()
    }
    fn choose_folder(&self) -> Option<PathBuf> {
        None
    }
    fn save_as(&self, _: FileKind, _: &str) -> Option<PathBuf> {
        None
    }
    fn reveal(&self, _: &Path) -> Result<(), String> {
        Ok(())
    }
    fn open(&self, _: &Path) -> Result<(), String> {
        Ok(())
    }
    fn close(&self) {}

    fn speak(&self, _: Lang) {}
}

fn desk(folder: &Path) -> Desk {
    let clock = Clock::Fixed("2026-11-22T01:00:00Z".parse().unwrap());
    Desk::new(Some(folder.to_owned()), Lang::En, clock, Box::new(Nothing))
}

fn ask(desk: &Desk, command: &str, request: Value) -> Value {
    shell::answer(desk, command, request).unwrap_or_else(|failure| panic!("{command}: {failure:?}"))
}

/// A folder with the ledger of a school and one backup of it.
fn school() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let wish = json!({ "name": "某某國中", "identifier": null });
    ask(&desk, "school_begin", wish);
    ask(&desk, "backup_make", json!(null));
    let file = folder.path().join("ledger.sqlite");
    (folder, file)
}

/// Why the desk can't open what is in a folder.
fn code(desk: &Desk) -> String {
    let ledger = ask(desk, "start", json!(null))["ledger"].clone();
    match ledger["state"].as_str().unwrap() {
        "failed" => ledger["failure"]["code"].as_str().unwrap().to_owned(),
        state => state.to_owned(),
    }
}

fn written(file: &Path, at: usize, bytes: &[u8]) {
    let mut all = fs::read(file).unwrap();
    all[at..at + bytes.len()].copy_from_slice(bytes);
    fs::write(file, all).unwrap();
}

#[test]
fn each_reason_is_told_apart_and_the_file_is_left_alone() {
    // Where SQLite keeps the step of the schema and the id of the program (its file format, 1.3).
    let cases: [(&str, usize, &[u8]); 4] = [
        ("ledger-from-the-future", 60, &[0, 0, 0, 99]),
        ("ledger-foreign", 68, b"WHAT"),
        ("ledger-damaged", 0, b"no database at all"),
        ("ledger-mark-broken", 68, b"CCLP"),
    ];
    for (expected, at, bytes) in cases {
        let (folder, file) = school();
        written(&file, at, bytes);
        let before = fs::read(&file).unwrap();
        let desk = desk(folder.path());
        assert_eq!(code(&desk), expected);
        ask(&desk, "ledger_retry", json!(null));
        assert_eq!(code(&desk), expected);
        assert!(
            fs::read(&file).unwrap() == before,
            "{expected}: the file was changed"
        );
        let failed = ask(&desk, "start", json!(null))["ledger"].clone();
        assert_eq!(failed["file"], "ledger.sqlite");
        assert_eq!(failed["backups"], 1);
    }
}

#[test]
fn a_ledger_that_is_gone_is_no_first_start_while_copies_are_there() {
    let (folder, file) = school();
    fs::remove_file(&file).unwrap();
    let gone = desk(folder.path());
    assert_eq!(code(&gone), "ledger-not-found");
    ask(
        &gone,
        "backup_restore",
        json!({ "from": "listed", "name": ask(&gone, "backups", json!(null))["copies"][0]["name"] }),
    );
    assert_eq!(code(&gone), "open");
    drop(gone);
    fs::remove_file(&file).unwrap();
    let gone = desk(folder.path());
    let back = ask(&gone, "ledger_set_aside", json!(null));
    assert_eq!(back["set_aside"], Value::Null, "there was nothing");
    assert_eq!(code(&gone), "none");
}

#[test]
fn the_newest_good_backup_comes_back_and_the_damaged_file_is_kept() {
    let (folder, file) = school();
    fs::write(&file, b"torn").unwrap();
    let desk = desk(folder.path());
    let copies = ask(&desk, "backups", json!(null))["copies"].clone();
    let wish = json!({ "from": "listed", "name": copies[0]["name"] });
    let back = ask(&desk, "backup_restore", wish);
    assert_eq!(back["start"]["school"]["name"], "某某國中");
    let aside = folder.path().join(back["set_aside"].as_str().unwrap());
    assert_eq!(fs::read(aside).unwrap(), b"torn");
}

#[test]
fn without_a_backup_one_can_begin_anew_or_practise() {
    let (folder, file) = school();
    fs::remove_dir_all(folder.path().join("Backups")).unwrap();
    fs::write(&file, b"torn").unwrap();
    let desk = desk(folder.path());
    let practising = ask(&desk, "practice_begin", json!(null));
    assert_eq!(practising["ledger"]["kind"], "practice");
    let refused = shell::answer(&desk, "ledger_switch", json!({ "kind": "real" })).unwrap_err();
    assert_eq!(refused.code, "ledger-damaged");
    assert_eq!(code(&desk), "open", "practice stays open");

    let again = Desk::new(
        Some(file.clone()),
        Lang::En,
        Clock::System,
        Box::new(Nothing),
    );
    assert_eq!(code(&again), "ledger-damaged");
    let aside = ask(&again, "ledger_set_aside", json!(null));
    assert_eq!(aside["start"]["ledger"]["state"], "none");
    assert!(!file.exists());
    assert!(
        folder
            .path()
            .join(aside["set_aside"].as_str().unwrap())
            .exists()
    );
}

#[test]
fn a_ledger_in_somebody_elses_hands_is_busy_and_opens_once_it_is_free() {
    let (folder, file) = school();
    let holder = std::process::Command::new("python3")
        .arg("-c")
        .arg(HOLD)
        .arg(&file)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn();
    // Without Python there is nobody to hold it.
    let Ok(mut holder) = holder else { return };
    let mut said = [0; 5];
    let out = holder.stdout.as_mut().unwrap();
    std::io::Read::read_exact(out, &mut said).unwrap();
    let desk = desk(folder.path());
    assert_eq!(code(&desk), "ledger-busy");
    drop(holder.stdin.take());
    holder.wait().unwrap();
    let start = ask(&desk, "ledger_retry", json!(null));
    assert_eq!(start["ledger"]["state"], "open");
}

/// Holds the whole file until nobody wants it any more.
const HOLD: &str = "import sqlite3, sys
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute('PRAGMA locking_mode = EXCLUSIVE')
held.execute('BEGIN EXCLUSIVE')
print('held', flush=True)
sys.stdin.read()";

#[test]
fn what_may_not_be_read_is_said() {
    let (folder, file) = school();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o000)).unwrap();
    // Root may read everything.
    let expected = if fs::read(&file).is_ok() {
        "open"
    } else {
        "ledger-no-access"
    };
    assert_eq!(code(&desk(folder.path())), expected);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
}

#[test]
fn wishes_outlive_the_window() {
    let (folder, _) = school();
    let first = desk(folder.path());
    ask(&first, "language_set", json!({ "lang": "ja" }));
    ask(&first, "operator_set", json!({ "name": "王老師" }));
    ask(&first, "practice_begin", json!(null));
    ask(&first, "hint_followed", json!({ "mark": "undo" }));
    drop(first);
    let second = desk(folder.path());
    let start = ask(&second, "start", json!(null));
    assert_eq!(
        (&start["lang"], &start["ledger"]["kind"]),
        (&json!("ja"), &json!("practice"))
    );
    assert_eq!(start["followed"], json!(["undo"]));
    let own = ask(&second, "ledger_switch", json!({ "kind": "real" }));
    assert_eq!(own["operator"]["name"], "王老師");
}

#[test]
fn the_page_restores_what_is_listed_and_nothing_else() {
    let (folder, file) = school();
    let desk = desk(folder.path());
    let stray = folder.path().join("stray.sqlite");
    fs::copy(&file, &stray).unwrap();
    for name in [stray.to_str().unwrap(), "../stray.sqlite", "stray.sqlite"] {
        let wish = json!({ "from": "listed", "name": name });
        let refused = shell::answer(&desk, "backup_restore", wish).unwrap_err();
        assert_eq!(refused.code, "unknown-name");
    }
    assert_eq!(code(&desk), "open");
}

#[test]
fn what_is_told_arrives_while_the_desk_is_busy() {
    let folder = tempfile::tempdir().unwrap();
    let named = Some(folder.path().to_owned());
    let desk = Arc::new(Desk::new(named, Lang::En, Clock::System, Box::new(Nothing)));
    let _busy = desk.top();
    desk.tell(What::DragLeft);
    let (sender, heard) = mpsc::channel();
    let asks = desk.clone();
    thread::spawn(move || {
        sender.send(shell::answer(&asks, "happenings", json!({ "seq": 0 })))?;
        sender.send(shell::answer(&asks, "stop", json!({ "work": "kit" })))
    });
    let next = || {
        heard
            .recv_timeout(Duration::from_secs(20))
            .unwrap()
            .unwrap()
    };
    assert_eq!(next()[0]["kind"], "drag_left");
    assert_eq!(next(), Value::Null);
}
