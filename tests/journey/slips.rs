//! Slips of the hand that must not pass silently.

use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::os::unix::ffi::OsStrExt as _;
use std::process::Command;

use crate::bench::{School, python};

#[test]
fn a_tick_that_collecting_would_clear_is_refused_and_names_the_ipads() {
    let school = School::with_ipads();
    let tick = [
        "device",
        "tick",
        "ZZPRAC0001",
        "ZZPRAC0002",
        "backed-up",
        "unlocked",
    ];
    assert_eq!(school.refused(&tick), (1, "tick-before-collecting".into()));
    let output = school.run(&tick);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("ZZPRAC0001, ZZPRAC0002"), "{said}");
    for serial in ["ZZPRAC0001", "ZZPRAC0002"] {
        let go = [
            "device",
            "move",
            serial,
            "collected",
            "--evidence",
            "manual",
        ];
        school.json(&go);
    }
    let answer = school.json(&tick);
    assert_eq!(
        answer["ticks"],
        serde_json::json!(["backed_up", "unlocked"])
    );
    let ticks = &school.json(&["device", "show", "ZZPRAC0002"])["ticks"];
    assert_eq!(ticks.as_array().unwrap().len(), 2);
    assert_eq!(school.refused(&["device", "tick", "ZZPRAC0001"]).0, 64);
}

#[test]
fn two_ipads_in_one_slot_are_said() {
    let school = School::with_ipads();
    let slot = ["--cart", "A", "--slot", "3"];
    let answer = school.json(&[&["device", "assign", "ZZPRAC0001"], &slot[..]].concat());
    let findings = answer["findings"].as_array().unwrap();
    let shared = findings.iter().find(|one| one["code"] == "slot-shared");
    let shared = shared.unwrap();
    assert_eq!(shared["severity"], "warning");
    assert_eq!(shared["args"]["serials"], "ZZPRAC0003");
    let before = school.json(&["journal", "verify"])["lines"].clone();
    assert_eq!(
        school.refused(&["device", "assign", "ZZPRAC0001"]),
        (64, "usage".into())
    );
    assert_eq!(school.json(&["journal", "verify"])["lines"], before);
}

#[test]
fn a_document_never_takes_the_place_of_a_file_or_link() {
    let school = School::with_ipads();
    let path = |name: &str| school.path(name).display().to_string();
    std::fs::write(school.path("mine.pdf"), b"mine").unwrap();
    std::os::unix::fs::symlink("nowhere", school.path("link.pdf")).unwrap();
    for name in ["mine.pdf", "link.pdf"] {
        let print = [
            "document",
            "checklist",
            "--batch",
            "Carts",
            "-o",
            &path(name),
        ];
        assert_eq!(school.refused(&print), (73, "already-there".into()));
    }
    assert_eq!(std::fs::read(school.path("mine.pdf")).unwrap(), b"mine");
    assert!(!school.path("nowhere").exists());
}

#[test]
fn a_backup_stays_with_its_kind() {
    let school = School::new();
    let real = school.path("real.sqlite").display().to_string();
    let on_real = |arguments: &[&str]| {
        let mut command = crate::bench::binary();
        command.args(["--json", "--ledger", &real, "--lang", "en"]);
        command.args(arguments).output().unwrap()
    };
    let set = ["school", "set", "--name", "X", "--identifier", "tw.edu.x"];
    assert!(on_real(&set).status.success());
    let practice = school.json(&["backup", "make"])["file"].clone();
    let made = on_real(&["backup", "make"]);
    let made: serde_json::Value = serde_json::from_slice(&made.stdout).unwrap();
    let before = std::fs::read(&real).unwrap();
    let refused = on_real(&["backup", "restore", practice.as_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stdout).contains("ledger-kind-differs"));
    assert_eq!(std::fs::read(&real).unwrap(), before);
    let back = ["backup", "restore", made["file"].as_str().unwrap()];
    assert_eq!(school.refused(&back), (1, "ledger-kind-differs".into()));
    assert_eq!(on_real(&["practice", "init"]).status.code(), Some(1));
}

#[test]
fn an_answer_that_is_lost_is_an_error() {
    let school = School::with_ipads();
    let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = school
        .command(&["--json", "device", "list"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(73));
    assert!(!output.stderr.is_empty());
}

#[test]
fn a_path_that_is_no_text_is_no_panic() {
    let school = School::with_ipads();
    let odd = |ending: &[u8]| school.path("x").join(OsStr::from_bytes(ending));
    std::fs::create_dir(school.path("x")).unwrap();
    let profile = school.json(&["profile", "list"])[0]["name"].clone();
    let profile = profile.as_str().unwrap();
    let exports: [(&[&str], &[u8]); 5] = [
        (&["roster", "export"], b"\xff.csv"),
        (&["journal", "export", "-o"], b"\xff.jsonl"),
        (
            &["document", "checklist", "--batch", "Carts", "-o"],
            b"\xff.pdf",
        ),
        (&["profile", "export", profile, "-o"], b"\xff.mobileconfig"),
        (&["profile", "expand", profile, "--batch", "Carts"], b"\xff"),
    ];
    for (arguments, name) in exports {
        let mut command: Command = school.command(&["--json"]);
        let output = command.args(arguments).arg(odd(name)).output().unwrap();
        let code = output.status.code().unwrap();
        assert!(code == 0 || code == 1, "{arguments:?}: {code}");
        assert!(serde_json::from_slice::<serde_json::Value>(&output.stdout).is_ok());
    }
}

#[test]
fn a_changed_journal_is_said_when_the_lists_are_rebuilt() {
    let school = School::with_ipads();
    let ledger = school.ledger().display().to_string();
    let script = format!(
        "import sqlite3\ndb = sqlite3.connect({ledger:?})\nfor (name,) in db.execute(\"select name from sqlite_master where type = 'trigger'\").fetchall(): db.execute('drop trigger ' + name)\ndb.execute(\"update journal set body = replace(body, 'Carts', 'Karts')\")\ndb.commit()"
    );
    python(&script);
    let output = school.run(&["--json", "journal", "rebuild"]);
    assert_eq!(output.status.code(), Some(1));
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["findings"][0]["code"], "ledger-line-changed");
}

#[test]
fn a_backup_that_fails_on_leaving_is_said_and_changes_no_exit() {
    let school = School::new();
    std::fs::remove_dir_all(school.path("Backups")).unwrap();
    std::fs::write(school.path("Backups"), b"in the way").unwrap();
    let output = school.run(&["school", "set", "--name", "Another"]);
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("backup make"), "{said}");
}

#[test]
fn a_deadline_is_kept_and_comes_back() {
    let school = School::new();
    let on = ["deadline", "add", "own", "--on", "2026-12-01"];
    let id = school.json(&on)[0]["id"].as_str().unwrap().to_owned();
    let kept = school.json(&["deadline", "done", &id]);
    assert_eq!(kept[0]["done_on"], "2026-07-01", "the day of --at");
    let next = ["deadline", "done", &id, "--next", "2027-12-01"];
    let again = school.json(&next);
    assert_eq!(again[0]["on"], "2027-12-01");
    assert!(again[0]["done_on"].is_null());
    assert_eq!(
        school.refused(&["deadline", "done", "nothing"]),
        (64, "unknown-name".into())
    );
}

#[test]
fn refusals_on_the_command_line_name_the_command_that_helps() {
    let school = School::with_ipads();
    let serial = "ZZPRAC0001";
    let go = |stage: &str| school.run(&["device", "move", serial, stage, "--evidence", "manual"]);
    assert!(go("collected").status.success());
    school.json(&[
        "device",
        "tick",
        serial,
        "backed-up",
        "unlocked",
        "unassigned",
    ]);
    let said = |stage| String::from_utf8_lossy(&go(stage).stderr).into_owned();
    assert!(said("wiped").contains("preflight limits --acknowledge"));
    school.json(&["preflight", "limits", "--acknowledge", "Principal"]);
    assert!(said("wiped").contains("--confirm COUNT"));
}
