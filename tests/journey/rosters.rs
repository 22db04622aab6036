//! The messy list of the practice school.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::bench::School;

fn codes(preview: &Value) -> BTreeSet<String> {
    let findings = preview["files"][0]["findings"].as_array().unwrap();
    findings
        .iter()
        .map(|one| one["code"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn the_preview_names_every_problem_in_three_languages() {
    let school = School::new();
    let preview = school.json(&["roster", "preview", &school.list("roster.csv")]);
    let file = &preview["files"][0];
    assert_eq!(file["encoding"], "Big5");
    assert_eq!(file["header_row"], 3);
    assert_eq!(file["new"], 30);
    assert_eq!(file["mapping"]["serial"], "序號");
    for code in [
        "roster-duplicate-same",
        "roster-duplicate-differs",
        "roster-row-total",
        "roster-serial-missing",
    ] {
        assert!(
            codes(&preview).contains(code),
            "{code} in {:?}",
            codes(&preview)
        );
    }
    let mut told = BTreeSet::new();
    for lang in ["zh-TW", "en", "ja"] {
        let output = school
            .command_in(
                lang,
                &["--json", "roster", "preview", &school.list("roster.csv")],
            )
            .output()
            .unwrap();
        let preview: Value = serde_json::from_slice(&output.stdout).unwrap();
        for finding in preview["files"][0]["findings"].as_array().unwrap() {
            let message = finding["message"].as_str().unwrap();
            assert!(!message.starts_with("finding-"), "{lang}: {message}");
        }
        told.insert(preview["files"][0]["findings"][0]["message"].to_string());
    }
    assert_eq!(told.len(), 3, "three languages, three sentences");
}

#[test]
fn the_second_import_and_the_workbook_change_nothing() {
    let school = School::with_ipads();
    let lines = school.json(&["journal", "verify"])["lines"].clone();
    let devices = school.json(&["device", "list"]);
    assert_eq!(devices.as_array().unwrap().len(), 30);
    for list in ["roster.csv", "roster.xlsx", "property-office.csv"] {
        let arguments = [
            "roster",
            "import",
            &school.list(list),
            "--batch",
            "Carts",
            "--yes",
        ];
        let counts = school.json(&arguments);
        assert_eq!(
            (&counts["new"], &counts["changed"]),
            (&0.into(), &0.into()),
            "{list}: {counts}"
        );
    }
    assert_eq!(school.json(&["journal", "verify"])["lines"], lines);
    assert_eq!(school.json(&["device", "list"]), devices);
}

#[test]
fn an_import_without_consent_changes_nothing() {
    let school = School::new();
    assert_eq!(
        school.refused(&["roster", "import", &school.list("roster.csv")]),
        (1, "not-confirmed-here".into())
    );
    assert_eq!(school.json(&["device", "list"]), Value::Array(Vec::new()));
}

#[test]
fn our_own_export_reads_back_as_the_same() {
    let school = School::with_ipads();
    for name in ["out.csv", "out.xlsx"] {
        let out = school.path(name).display().to_string();
        school.json(&["roster", "export", &out]);
        let preview = school.json(&["roster", "preview", &out]);
        assert_eq!(preview["files"][0]["same"], 30, "{name}: {preview}");
    }
}
