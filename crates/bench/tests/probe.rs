//! Probing a cfgutil, with a fake one that answers from files.
#![expect(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is off"
)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::time::Duration;

use bench::{Cfgutil, Door, Error, FlagOrigin, LedgerKind, Limits, Probe, probe};
use tempfile::TempDir;

const HELP: &str = "list\n  Usage: list\nprepare\n  Usage: prepare [--supervised]\n";
const HELP_PREPARE: &str = "prepare\n  Options:\n  [--supervised]\n  [--skip-siri]\n";

/// A folder with a link to the fake cfgutil and its answers.
struct FakeCfgutil(TempDir);

impl FakeCfgutil {
    fn answering(files: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fake/fake-cfgutil");
        symlink(script, folder.path().join("fake-cfgutil")).unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        Self(folder)
    }

    fn opened(&self) -> Cfgutil {
        let path = self.0.path().join("fake-cfgutil");
        Door::for_kind(LedgerKind::Real).cfgutil(&path).unwrap()
    }

    async fn probed(&self, limits: Limits) -> Result<Probe, Error> {
        probe(&self.opened(), limits).await
    }
}

async fn check_error(files: &[(&str, &str)], limits: Limits, code: &str) -> Error {
    let error = FakeCfgutil::answering(files)
        .probed(limits)
        .await
        .unwrap_err();
    assert_eq!(error.code(), code, "{error}");
    error
}

#[tokio::test]
async fn a_healthy_cfgutil_tells_version_verbs_and_flags() {
    let fake = FakeCfgutil::answering(&[
        ("version.out", "2.20 (1001.5)\n"),
        ("help.out", HELP),
        ("help-prepare.out", HELP_PREPARE),
    ]);
    let probe = fake.probed(Limits::default()).await.unwrap();
    assert!(probe.troubles.is_empty());
    assert_eq!(probe.answers.len(), 3);
    insta::assert_snapshot!(serde_json::to_string_pretty(&probe).unwrap(), @r#"
    {
      "version": {
        "parts": [
          2,
          20
        ],
        "build": "1001.5"
      },
      "verbs": {
        "known": [
          "list",
          "prepare"
        ],
        "unknown": []
      },
      "prepare": {
        "origin": "installed",
        "flags": [
          {
            "name": "supervised",
            "takes_value": false
          },
          {
            "name": "skip-siri",
            "takes_value": false
          }
        ]
      }
    }
    "#);
}

#[tokio::test]
async fn help_that_makes_no_sense_leaves_version_and_believed_flags() {
    let fake = FakeCfgutil::answering(&[
        ("version.out", "cfgutil 2.15\n"),
        ("help.out", "Welcome!\n"),
        ("help-prepare.status", "64"),
    ]);
    let probe = fake.probed(Limits::default()).await.unwrap();
    assert_eq!(probe.version.to_string(), "2.15");
    assert_eq!(probe.verbs, None);
    assert_eq!(probe.prepare.origin, FlagOrigin::Believed);
    let codes: Vec<_> = probe.troubles.iter().map(Error::code).collect();
    assert_eq!(codes, ["bench-cfgutil-unreadable", "bench-cfgutil-failed"]);
}

#[tokio::test]
async fn an_answer_on_stderr_counts_when_stdout_is_blank() {
    let fake = FakeCfgutil::answering(&[("version.err", "2.20\n"), ("version.out", "\n")]);
    assert_eq!(
        fake.probed(Limits::default())
            .await
            .unwrap()
            .version
            .to_string(),
        "2.20"
    );
}

#[tokio::test]
async fn not_starting_failing_and_nonsense_are_three_things() {
    let limits = Limits::default();
    check_error(
        &[("version.out", "hello")],
        limits,
        "bench-cfgutil-unreadable",
    )
    .await;
    let text = "cfgutil: error: 需要更新。\n(Domain: ConfigurationUtilityKit.error Code: 401)\n";
    let failed = check_error(
        &[("version.status", "1"), ("version.err", text)],
        limits,
        "bench-cfgutil-failed",
    )
    .await;
    assert_eq!(failed.args()["fault"], "mobile-device-out-of-date");
    assert_eq!(failed.args()["status"], 1);

    let fake = FakeCfgutil::answering(&[]);
    let cfgutil = fake.opened();
    fs::remove_file(cfgutil.path()).unwrap();
    let error = probe(&cfgutil, limits).await.unwrap_err();
    assert_eq!(error.code(), "bench-cfgutil-cannot-start");
}

#[tokio::test]
async fn a_hanging_cfgutil_is_stopped() {
    let limits = Limits {
        time: Duration::from_millis(300),
        ..Limits::default()
    };
    let error = check_error(&[("hang", "")], limits, "bench-cfgutil-timed-out").await;
    assert_eq!(error.args()["seconds"], 0.3);
}

#[tokio::test]
async fn an_endless_answer_is_cut_off() {
    let error = check_error(
        &[("endless", "")],
        Limits::default(),
        "bench-cfgutil-unreadable",
    )
    .await;
    assert_eq!(error.args()["reason"], "too long");
}

#[tokio::test]
async fn cfgutil_gets_typed_arguments_and_a_cleared_environment() {
    let fake = FakeCfgutil::answering(&[("record", ""), ("version.out", "2.20")]);
    fake.probed(Limits::default()).await.unwrap();
    let record = fs::read_to_string(fake.0.path().join("record")).unwrap();
    let (variables, asked): (Vec<&str>, Vec<&str>) =
        record.lines().partition(|line| line.contains('='));
    assert_eq!(asked, ["version", "help", "help prepare"]);
    // The shell of the fake adds PWD, OLDPWD, SHLVL and _ by itself.
    let shells_own = ["HOME", "PWD", "OLDPWD", "SHLVL", "_"];
    for variable in variables {
        let name = variable.split('=').next().unwrap();
        assert!(shells_own.contains(&name), "{variable} came through");
    }
}
