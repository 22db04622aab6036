//! Killing the process loses no acknowledged step.

use std::process::Stdio;
use std::time::Duration;

use crate::bench::School;

/// How often the test kills; `COMPANION_KILLS=200` for the long form.
fn kills() -> u32 {
    std::env::var("COMPANION_KILLS")
        .ok()
        .and_then(|text| text.parse().ok())
        .unwrap_or(12)
}

#[test]
fn what_was_acknowledged_outlives_sigkill_at_any_moment() {
    let school = School::with_ipads();
    let serials: Vec<String> = (1..=30)
        .map(|number| format!("ZZPRAC{number:04}"))
        .collect();
    let mut collect = vec!["device", "move"];
    collect.extend(serials.iter().map(String::as_str));
    collect.extend(["collected", "--evidence", "manual"]);
    school.json(&collect);
    let mut acknowledged = Vec::new();
    for round in 0..kills() {
        let serial = format!("ZZPRAC{:04}", round % 30 + 1);
        let note = format!("round {round}");
        let mut child = school
            .command(&[
                "--json", "device", "tick", &serial, "charged", "--note", &note,
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // Moments from the first instruction to after the answer, spread evenly.
        std::thread::sleep(Duration::from_micros(u64::from(round % 40) * 1_500));
        let _ = child.kill();
        let output = child.wait_with_output().unwrap();
        if serde_json::from_slice::<serde_json::Value>(&output.stdout).is_ok() {
            acknowledged.push(serial);
        }
        let verdict = school.json(&["journal", "verify"]);
        assert_eq!(
            verdict["findings"],
            serde_json::json!([]),
            "after kill {round}"
        );
    }
    for serial in &acknowledged {
        let ticks = school.json(&["device", "show", serial])["ticks"].to_string();
        assert!(ticks.contains("charged"), "{serial} lost its tick");
    }
    // An import is killed in the middle: either all of it is there, or nothing.
    let second = School::new();
    let lines = second.json(&["journal", "verify"])["lines"]
        .as_u64()
        .unwrap();
    for round in 0..kills() / 2 {
        let list = second.list("roster.csv");
        let mut child = second
            .command(&["roster", "import", &list, "--batch", "Carts", "--yes"])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_micros(u64::from(round % 20) * 3_000));
        let _ = child.kill();
        child.wait().unwrap();
        let verdict = second.json(&["journal", "verify"]);
        assert_eq!(verdict["findings"], serde_json::json!([]));
        let devices = second.json(&["device", "list"]).as_array().unwrap().len();
        assert!(
            devices == 0 && verdict["lines"] == lines || devices == 30,
            "{devices} iPads after kill {round}"
        );
    }
}
