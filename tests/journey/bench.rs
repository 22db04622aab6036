//! A practice school in a folder of its own, and the binary to work on it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A fixed time, so that documents are the same byte for byte.
pub(crate) const AT: &str = "2026-07-01T01:00:00Z";
/// The password of the practice network.
pub(crate) const PASSWORD: &str = "practice-only";

/// One practice school.
pub(crate) struct School {
    folder: tempfile::TempDir,
}

impl School {
    /// A practice school whose list isn't imported yet.
    pub(crate) fn new() -> Self {
        let school = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        school.json(&["practice", "init"]);
        school
    }

    /// A practice school with all its lists imported into the batch `Carts`.
    pub(crate) fn with_ipads() -> Self {
        let school = Self::new();
        school.json(&[
            "roster",
            "import",
            &school.list("roster.csv"),
            "--batch",
            "Carts",
            "--yes",
        ]);
        school.json(&[
            "roster",
            "import",
            &school.list("property-office.csv"),
            "--yes",
        ]);
        school
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn ledger(&self) -> PathBuf {
        self.path("practice.sqlite")
    }

    /// One of the school's lists.
    pub(crate) fn list(&self, name: &str) -> String {
        self.path(&format!("practice-rosters/practice-{name}"))
            .display()
            .to_string()
    }

    /// The binary with this school's ledger, in English, at a fixed time.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        self.command_in("en", arguments)
    }

    /// The same in a language.
    pub(crate) fn command_in(&self, lang: &str, arguments: &[&str]) -> Command {
        let mut command = binary();
        command
            .arg("--ledger")
            .arg(self.ledger())
            .args(["--lang", lang, "--at", AT])
            .args(arguments);
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs a command that has to succeed and answer in JSON.
    pub(crate) fn json(&self, arguments: &[&str]) -> Value {
        let output = self
            .command(&[&["--json"], arguments].concat())
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// What a command tells a person who has no terminal for answers.
    pub(crate) fn said(&self, arguments: &[&str]) -> String {
        String::from_utf8(self.run(arguments).stdout).unwrap()
    }

    /// Writes a file beside the ledger: its path.
    pub(crate) fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name).display().to_string()
    }

    /// Runs a command that has to fail: its exit status and code.
    pub(crate) fn refused(&self, arguments: &[&str]) -> (i32, String) {
        let output = self
            .command(&[&["--json"], arguments].concat())
            .output()
            .unwrap();
        assert!(!output.status.success(), "{arguments:?} went through");
        let error: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(!output.stderr.is_empty(), "{arguments:?} said nothing");
        (
            output.status.code().unwrap(),
            error["code"].as_str().unwrap().to_owned(),
        )
    }

    /// The name of the practice blueprint.
    pub(crate) fn blueprint(&self) -> String {
        self.json(&["blueprint", "list"])[0]["name"]
            .as_str()
            .unwrap()
            .to_owned()
    }
}

/// The binary with an environment of its own.
pub(crate) fn binary() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_companion"));
    command
        .env_remove("COMPANION_LEDGER")
        .env("LC_ALL", "C.UTF-8")
        .env("TZ", "Asia/Taipei");
    command
}

/// Every file below a folder.
pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Changes a file behind the program's back.
pub(crate) fn python(script: &str) {
    let status = Command::new("python3").args(["-c", script]).status();
    assert!(status.unwrap().success());
}
