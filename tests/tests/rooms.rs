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
        "shell",
        &[
            "companion",
            "ledger",
            "migration",
            "paper",
            "profiles",
            "roster",
            "words",
        ],
    ),
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
    ("paper", &["words"]),
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
    (&["tauri*"], &["shell"]),
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
    "handler",
    "processor",
    "common",
    "core",
    "misc",
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
    ];
    check(
        "takes time, ids and everything else as arguments",
        |source| source.path.starts_with("crates/migration/") && holds(&source.program(), &outside),
    );
}

#[test]
fn only_the_bench_starts_programs() {
    let starts = ["process::Command", "tokio::process"];
    check(
        "starts programs; only the files of STARTS_PROGRAMS may",
        |source| {
            !STARTS_PROGRAMS.contains(&source.path.as_str()) && holds(&source.program(), &starts)
        },
    );
}

#[test]
fn nothing_is_silenced() {
    check("silences a lint; use #[expect(…, reason)]", |source| {
        holds(&source.text, &["#[allow(", "#![allow("])
    });
}

#[test]
fn every_file_says_its_job() {
    check("doesn't begin with its job", |source| {
        // The command table is included into two files, so it can't have a line of that form.
        !source.text.starts_with("//! ") && source.path != "src-tauri/src/table.rs"
    });
}

#[test]
fn every_file_stays_short() {
    check("has more than 450 lines", |source| {
        source.text.lines().count() > 450
    });
}

#[test]
fn lib_and_mod_hold_no_logic() {
    check("holds logic", |source| {
        let logic = |line: &str| {
            line.split_whitespace()
                .any(|word| ["fn", "impl"].contains(&word))
        };
        ["lib.rs", "mod.rs"].contains(&source.name()) && source.program().lines().any(logic)
    });
}

#[test]
fn names_say_something() {
    check("has a name that says nothing", |source| {
        let path = source.path.trim_end_matches(".rs");
        path.split(['/', '_', '-']).any(|word| {
            let singular = word.strip_suffix('s').unwrap_or(word);
            EMPTY_NAMES.contains(&word) || EMPTY_NAMES.contains(&singular)
        })
    });
}

/// Fails with every source that breaks a rule.
fn check(fault: &str, breaks: impl Fn(&Source) -> bool) {
    let sources = rooms();
    let broken: Vec<_> = sources
        .iter()
        .filter(|source| breaks(source))
        .map(|source| &source.path)
        .collect();
    assert!(broken.is_empty(), "each of these {fault}: {broken:#?}");
}

fn holds(text: &str, words: &[&str]) -> bool {
    words.iter().any(|word| text.contains(word))
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
