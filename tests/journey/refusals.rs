//! What the rules and the computer refuse, each with its own exit status and code.

use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::process::Command;

use crate::bench::{School, python};

#[test]
fn no_ipad_is_erased_without_ticks_limits_and_consent() {
    let school = School::with_ipads();
    let serials = ["ZZPRAC0001", "ZZPRAC0002"];
    let go = |stage: &str, more: &[&str]| {
        let arguments = [
            &["device", "move"][..],
            &serials,
            &[stage, "--evidence", "manual"],
            more,
        ]
        .concat();
        school
            .command(&[&["--json"], &arguments[..]].concat())
            .output()
            .unwrap()
    };
    let code = |output: &std::process::Output| {
        let wire: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        wire["code"].as_str().unwrap_or("done").to_owned()
    };
    assert_eq!(code(&go("collected", &[])), "done");
    let refused = go("wiped", &["--confirm", "2"]);
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(serials.iter().all(|serial| said.contains(serial)), "{said}");
    for tick in ["backed-up", "unlocked", "unassigned"] {
        let arguments = [&["device", "tick"][..], &serials, &[tick]].concat();
        school.json(&arguments);
    }
    assert_eq!(code(&go("unassigned", &[])), "done");
    assert_eq!(
        go("wiped", &["--confirm", "2"]).status.code(),
        Some(1),
        "the limits aren't acknowledged"
    );
    school.json(&["preflight", "limits", "--acknowledge", "Principal"]);
    assert_eq!(go("wiped", &[]).status.code(), Some(1), "nobody agreed");
    assert_eq!(
        go("wiped", &["--confirm", "3"]).status.code(),
        Some(1),
        "the wrong count"
    );
    assert_eq!(code(&go("wiped", &["--confirm", "2"])), "done");
    let stages = school.json(&["device", "list", "--stage", "wiped"]);
    assert_eq!(stages.as_array().unwrap().len(), 2);
    assert_eq!(
        school.json(&["device", "undo", "ZZPRAC0001"])["stage"],
        "unassigned"
    );
}

#[test]
fn a_move_of_several_is_all_or_nothing() {
    let school = School::with_ipads();
    school.json(&[
        "device",
        "move",
        "ZZPRAC0001",
        "collected",
        "--evidence",
        "manual",
    ]);
    let (exit, _) = school.refused(&[
        "device",
        "move",
        "ZZPRAC0001",
        "ZZPRAC0002",
        "collected",
        "--evidence",
        "manual",
    ]);
    assert_eq!(exit, 1);
    assert_eq!(
        school.json(&["device", "show", "ZZPRAC0002"])["stage"],
        "planned"
    );
}

#[test]
fn every_failure_has_its_exit_status() {
    let school = School::with_ipads();
    let path = |name: &str| school.path(name).display().to_string();
    std::fs::write(school.path("junk"), b"\0\x01\x02 no list").unwrap();
    std::fs::write(school.path("there"), b"mine").unwrap();
    assert_eq!(
        school.refused(&["device", "show", "ZZPRAC9999"]),
        (64, "unknown-name".into())
    );
    assert_eq!(school.refused(&["device", "show", "x"]).0, 64);
    assert_eq!(school.refused(&["device", "dance"]).0, 64);
    assert_eq!(
        school.refused(&["roster", "preview", &path("nowhere.csv")]),
        (2, "cannot-read".into())
    );
    assert_eq!(school.refused(&["roster", "preview", &path("junk")]).0, 2);
    assert_eq!(
        school
            .refused(&[
                "roster",
                "export",
                &path("there.csv").replace(".csv", ".pdf")
            ])
            .0,
        64
    );
    std::fs::write(school.path("there.csv"), b"mine").unwrap();
    assert_eq!(
        school.refused(&["roster", "export", &path("there.csv")]),
        (73, "already-there".into())
    );
    assert_eq!(
        school.refused(&[
            "kit",
            "export",
            "--batch",
            "Carts",
            "--blueprint",
            &school.blueprint(),
            &path("there")
        ]),
        (73, "already-there".into())
    );
    assert_eq!(std::fs::read(school.path("there")).unwrap(), b"mine");
    assert_eq!(
        school.refused(&[
            "kit",
            "export",
            "--batch",
            "Nobody's",
            "--blueprint",
            &school.blueprint(),
            &path("kit")
        ]),
        (64, "unknown-name".into())
    );
    assert!(!school.path("kit").exists());
}

#[test]
fn a_ledger_from_the_future_a_foreign_file_and_a_missing_one_are_told_apart() {
    let school = School::new();
    let ledger = school.ledger().display().to_string();
    let script = format!(
        "import sqlite3; db = sqlite3.connect({ledger:?}); db.execute('PRAGMA user_version = 999'); db.commit()"
    );
    python(&script);
    let before = std::fs::read(school.ledger()).unwrap();
    assert_eq!(
        school.refused(&["school", "show"]),
        (75, "ledger-from-the-future".into())
    );
    assert_eq!(
        std::fs::read(school.ledger()).unwrap(),
        before,
        "a newer ledger is left untouched"
    );

    let other = School::new();
    std::fs::write(
        other.ledger(),
        b"this is no database at all, but long enough to be looked at",
    )
    .unwrap();
    assert_eq!(other.refused(&["school", "show"]).0, 2);
    std::fs::remove_file(other.ledger()).unwrap();
    assert_eq!(other.refused(&["school", "show"]).0, 2);
}

#[test]
fn a_folder_that_cannot_be_written_is_said() {
    let school = School::with_ipads();
    let closed = school.path("closed");
    std::fs::create_dir(&closed).unwrap();
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o555)).unwrap();
    // Root writes everywhere; a folder that isn't one stops root too.
    let blocked = school
        .path("practice.sqlite")
        .join("kit")
        .display()
        .to_string();
    let blueprint = school.blueprint();
    let (exit, code) = school.refused(&[
        "kit",
        "export",
        "--batch",
        "Carts",
        "--blueprint",
        &blueprint,
        &blocked,
    ]);
    assert_eq!((exit, code.as_str()), (73, "cannot-write"));
}

#[test]
fn a_paper_that_cannot_be_written_changes_nothing() {
    let school = School::with_ipads();
    let lines = school.json(&["journal", "verify"])["lines"].clone();
    let nowhere = school.path("no/where.pdf").display().to_string();
    let refused = school.refused(&["document", "checklist", "--batch", "Carts", "-o", &nowhere]);
    assert_eq!(refused, (73, "cannot-write".into()));
    assert_eq!(school.json(&["journal", "verify"])["lines"], lines);
}

/// A small disk of its own, in a mount namespace that only the command sees.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_nothing_half_done() {
    let school = School::with_ipads();
    let disk = school.path("disk");
    std::fs::create_dir(&disk).unwrap();
    let script = "mount -t tmpfs -o size=96k tmpfs \"$0\" && { \"$@\"; status=$?; ls -A \"$0\" >&2; exit $status; }";
    let kit = disk.join("kit").display().to_string();
    let blueprint = school.blueprint();
    let arguments = [
        "--json",
        "kit",
        "export",
        "--batch",
        "Carts",
        "--blueprint",
        &blueprint,
        &kit,
    ];
    let inner = school.command(&arguments);
    let output = Command::new("unshare")
        .args(["-rm", "sh", "-c", script])
        .arg(&disk)
        .arg(inner.get_program())
        .args(inner.get_args())
        .env_remove("COMPANION_LEDGER")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(73), "{said}");
    let wire: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(wire["code"], "disk-full");
    assert_eq!(
        said.lines().count(),
        1,
        "one sentence, and nothing left on the disk: {said}"
    );
    assert_eq!(
        school.json(&["journal", "verify"])["findings"],
        serde_json::json!([])
    );
}

#[test]
fn usage_errors_speak_the_language() {
    for (lang, word) in [("zh-TW", "不認得"), ("en", "Unknown"), ("ja", "コマンド")] {
        let output = crate::bench::binary()
            .args(["--lang", lang, "dance"])
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(64));
        assert!(
            String::from_utf8_lossy(&output.stderr).contains(word),
            "{lang}"
        );
    }
}

#[test]
fn a_ledger_may_be_named_without_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let made = crate::bench::binary()
        .current_dir(&folder)
        .args(["--ledger", "mine.sqlite", "practice", "init"])
        .status()
        .unwrap();
    assert!(made.success());
    assert!(folder.path().join("practice-rosters").is_dir());
}

/// Root may write anywhere, so root's tests hand the work to nobody.
fn as_nobody(program: &std::path::Path) -> Command {
    let is_root = std::fs::metadata("/proc/self").is_ok_and(|found| found.uid() == 0);
    if !is_root {
        return Command::new(program);
    }
    let mut command = Command::new("setpriv");
    command
        .args(["--reuid=65534", "--regid=65534", "--clear-groups"])
        .arg(program);
    command
}

#[test]
fn a_folder_that_may_not_be_written_is_named_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let mode = |path: &std::path::Path, mode| {
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    };
    mode(folder.path(), 0o777);
    // Where the binary was built, nobody may have no right to look.
    let program = folder.path().join("companion");
    std::fs::copy(env!("CARGO_BIN_EXE_companion"), &program).unwrap();
    mode(&program, 0o755);
    let closed = folder.path().join("closed");
    std::fs::create_dir(&closed).unwrap();
    mode(&closed, 0o555);
    let run = |ledger: &std::path::Path, arguments: &[&str]| {
        let output = as_nobody(&program)
            .env("LC_ALL", "C.UTF-8")
            .args(["--lang", "en", "--json", "--ledger"])
            .arg(ledger)
            .args(arguments)
            .output()
            .unwrap();
        let wire: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let code = wire["code"].as_str().unwrap_or("done").to_owned();
        (output.status.code(), code)
    };
    let open = folder.path().join("practice.sqlite");
    let out = closed.join("out.csv").display().to_string();
    assert_eq!(run(&open, &["practice", "init"]), (Some(0), "done".into()));
    assert_eq!(
        run(&open, &["roster", "export", &out]),
        (Some(73), "cannot-write".into())
    );
    let (exit, _) = run(&closed.join("practice.sqlite"), &["practice", "init"]);
    assert_eq!(exit, Some(73));
    assert_eq!(std::fs::read_dir(&closed).unwrap().count(), 0);
    // A ledger that may be read but not written answers, and takes no step.
    mode(&open, 0o444);
    let (exit, _) = run(&open, &["school", "set", "--name", "Other"]);
    assert_eq!(exit, Some(73));
}
