//! SIGKILL at any moment loses no acknowledged step and leaves a ledger that verifies.
//!
//! `LEDGER_KILLS` sets how many times (20 unless it is set). A kill shows what a dying
//! process loses, not what a dying disk loses: that a commit is on the disk rests on
//! `synchronous = FULL`.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::sample::ledger;
use ledger::{Kind, LedgerReader};
use rand::Rng as _;

/// The example that writes; cargo builds examples before it runs tests.
fn writer() -> PathBuf {
    let mut path = std::env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.join("examples")
        .join(format!("killed_writer{}", std::env::consts::EXE_SUFFIX))
}

#[test]
fn no_acknowledged_step_is_lost() {
    let kills: u32 = std::env::var("LEDGER_KILLS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(20);
    let (_folder, path, ledger) = ledger(Kind::Real);
    drop(ledger);
    let mut acknowledged = Vec::new();
    for round in 0..kills {
        let first = round * 10_000;
        let mut child = Command::new(writer())
            .arg(&path)
            .arg(first.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // The moment is random within a step: so many steps are awaited, then so long spun.
        let mut random = rand::thread_rng();
        let steps = random.gen_range(0..8);
        acknowledged.extend(
            lines
                .by_ref()
                .take(steps)
                .map(|line| line.unwrap().parse::<u32>().unwrap()),
        );
        let moment = Instant::now() + Duration::from_micros(random.gen_range(0..3_000));
        while Instant::now() < moment {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        child.wait().unwrap();
        acknowledged.extend(
            lines
                .map_while(Result::ok)
                .filter_map(|line| line.parse::<u32>().ok()),
        );

        let reader = LedgerReader::open(&path, Kind::Real).unwrap();
        assert_eq!(reader.verify().unwrap().findings, [], "round {round}");
    }
    let reader = LedgerReader::open(&path, Kind::Real).unwrap();
    let kept = reader.all_devices().unwrap();
    for step in &acknowledged {
        let of_step = kept
            .iter()
            .filter(|device| {
                device
                    .serial
                    .as_str()
                    .starts_with(&format!("KILL{step:07}"))
            })
            .count();
        assert_eq!(of_step, 3, "step {step} was acknowledged");
    }
    assert_eq!(kept.len() % 3, 0, "no step is kept by halves");
    assert!(!acknowledged.is_empty());
}
