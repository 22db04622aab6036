//! The rooms know of each other only what ARCHITECTURE.md allows, and their sources
//! keep the house's rules.
#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use black_box::sources::{Source, rooms};
use serde_json::Value;

/// Which room may use which. A room that isn't here may use none.
const ARROWS: [(&str, &[&str]); 6] = [
    (
        "companion",
        &[
            "bench",
            "ledger",
            "migration",
            "paper",
            "profiles",
            "roster",
            "words",
        ],
    ),
    ("roster", &["migration"]),
    ("ledger", &["migration"]),
    ("bench", &["migration"]),
    ("paper", &["migration", "words"]),
    (
        "black-box",
        &[
            "bench",
            "companion",
            "ledger",
            "migration",
            "paper",
            "profiles",
            "roster",
            "words",
        ],
    ),
];

/// Crates that only some rooms may know; a name that ends in `*` is a beginning.
const EXCLUSIVE: [(&[&str], &[&str]); 8] = [
    (
        &["rusqlite", "libsqlite3-sys", "sqlx", "diesel"],
        &["ledger"],
    ),
    (
        &[
            "cms",
            "der",
            "p12-keystore",
            "pkcs12",
            "pkcs8",
            "rsa",
            "x509-*",
            "rcgen",
        ],
        &["profiles"],
    ),
    // bench reads Info.plist, and usbmuxd speaks property lists.
    (&["plist"], &["profiles", "bench"]),
    (&["typst*"], &["paper"]),
    (&["fluent-*", "unic-langid"], &["words"]),
    (&["idevice"], &["bench"]),
    (&["tauri*"], &[]),
    (&["keyring-core", "age"], &["companion"]),
];

/// Everything that the domain stands on.
const MIGRATION_STANDS_ON: [&str; 5] = ["jiff", "serde", "serde_json", "thiserror", "uuid"];

/// The files that may start a program.
const STARTS_PROGRAMS: [&str; 1] = ["crates/bench/src/run.rs"];

/// Names that say nothing.
const EMPTY_NAMES: [&str; 9] = [
    "manager",
    "service",
    "helper",
    "util",
    "utils",
    "handler",
    "processor",
    "common",
    "core",
];

#[test]
fn the_arrows_are_the_only_dependencies_between_rooms() {
    let packages = packages();
    let ours: BTreeSet<&String> = packages.keys().collect();
    for (room, needs) in &packages {
        let allowed = ARROWS
            .iter()
            .find(|(name, _)| name == room)
            .map_or(&[][..], |(_, to)| to);
        for need in needs.all.iter().filter(|need| ours.contains(need)) {
            assert!(
                allowed.contains(&need.as_str()),
                "{room} may not use {need}"
            );
        }
    }
    for (room, _) in ARROWS {
        assert!(packages.contains_key(room), "{room} isn't there any more");
    }
}

#[test]
fn knowledge_stays_in_its_room() {
    for (room, needs) in packages() {
        for need in &needs.program {
            for (names, owners) in EXCLUSIVE {
                if names.iter().any(|name| names_crate(name, need)) {
                    assert!(
                        owners.contains(&room.as_str()),
                        "{room} may not know {need}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_domain_does_no_input_or_output() {
    let packages = packages();
    for need in &packages["migration"].program {
        assert!(
            MIGRATION_STANDS_ON.contains(&need.as_str()),
            "migration may not know {need}"
        );
    }
    let outside = [
        "std::fs",
        "std::net",
        "std::process",
        "std::thread",
        "std::env",
        "File::",
        "SystemTime",
        "Instant::now",
        "Timestamp::now",
        "Zoned::now",
        "new_v4",
        "now_v7",
        "println!",
    ];
    let domain = |source: &Source| source.path.starts_with("crates/migration/");
    refuse(
        domain,
        &outside,
        "takes time, ids and everything else as arguments",
    );
}

#[test]
fn only_the_bench_starts_programs() {
    let elsewhere = |source: &Source| !STARTS_PROGRAMS.contains(&source.path.as_str());
    let starts = ["process::Command", "tokio::process", "libc::exec"];
    refuse(
        elsewhere,
        &starts,
        "doesn't start programs; see STARTS_PROGRAMS",
    );
}

#[test]
fn nothing_is_silenced() {
    for source in rooms() {
        for silencing in ["#[allow(", "#![allow("] {
            assert!(
                !source.text.contains(silencing),
                "{}: use #[expect(…, reason)]",
                source.path
            );
        }
    }
}

#[test]
fn every_file_says_its_job_and_stays_short() {
    for source in rooms() {
        let lines = source.text.lines().count();
        assert!(lines <= 450, "{} has {lines} lines", source.path);
        assert!(
            source.text.starts_with("//! "),
            "{} doesn't say its job",
            source.path
        );
    }
}

#[test]
fn lib_and_mod_hold_no_logic() {
    for source in rooms() {
        if !["lib.rs", "mod.rs"].contains(&source.name()) {
            continue;
        }
        let logic = source.program().lines().any(|line| {
            line.trim_start()
                .split(' ')
                .any(|word| ["fn", "impl"].contains(&word))
        });
        assert!(!logic, "{} holds logic", source.path);
    }
}

#[test]
fn names_say_something() {
    for source in rooms() {
        for part in source.path.trim_end_matches(".rs").split('/') {
            for word in part.split(['_', '-']) {
                let plain = word.strip_suffix('s').unwrap_or(word);
                assert!(
                    !EMPTY_NAMES.contains(&word) && !EMPTY_NAMES.contains(&plain),
                    "{}: {word} says nothing",
                    source.path
                );
            }
        }
    }
}

/// Fails when the program part of a chosen source holds one of the words.
fn refuse(chosen: impl Fn(&Source) -> bool, words: &[&str], rule: &str) {
    for source in rooms().iter().filter(|source| chosen(source)) {
        let program = source.program();
        for word in words {
            assert!(
                !program.contains(word),
                "{} holds {word}, but it {rule}",
                source.path
            );
        }
    }
}

fn names_crate(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(beginning) => name.starts_with(beginning),
        None => name == pattern,
    }
}

/// The direct dependencies of one package.
#[derive(Default)]
struct Needs {
    /// Those of the program and its build script.
    program: BTreeSet<String>,
    /// Those of its tests too.
    all: BTreeSet<String>,
}

/// The packages of the workspace, as `cargo metadata` knows them.
fn packages() -> BTreeMap<String, Needs> {
    let answer = Command::new(std::env::var("CARGO").unwrap())
        .args([
            "metadata",
            "--format-version",
            "1",
            "--no-deps",
            "--locked",
            "--manifest-path",
        ])
        .arg(black_box::sources::root().join("Cargo.toml"))
        .output()
        .unwrap();
    assert!(
        answer.status.success(),
        "{}",
        String::from_utf8_lossy(&answer.stderr)
    );
    let metadata: Value = serde_json::from_slice(&answer.stdout).unwrap();
    let mut packages = BTreeMap::new();
    for package in metadata["packages"].as_array().unwrap() {
        let mut needs = Needs::default();
        for dependency in package["dependencies"].as_array().unwrap() {
            let name = dependency["name"].as_str().unwrap();
            needs.all.insert(name.to_owned());
            if dependency["kind"] != "dev" {
                needs.program.insert(name.to_owned());
            }
        }
        packages.insert(package["name"].as_str().unwrap().to_owned(), needs);
    }
    packages
}
