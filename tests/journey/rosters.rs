//! The messy list of the practice school.

use std::collections::BTreeSet;

use serde_json::{Value, json};

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
    assert_eq!(file["encoding"], "windows-1252");
    assert_eq!(file["header_row"], 3);
    assert_eq!(file["new"], 30);
    assert_eq!(file["mapping"]["serial"], "Serial Number");
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
    let before = lines(&school);
    for name in ["out.csv", "out.xlsx"] {
        let out = school.path(name).display().to_string();
        school.json(&["roster", "export", &out]);
        let preview = school.json(&["roster", "preview", &out]);
        assert_eq!(preview["files"][0]["same"], 30, "{name}: {preview}");
        let imported = school.json(&["roster", "import", &out, "--yes"]);
        assert_eq!(imported["taken"], json!([]), "{name}");
    }
    let written = std::fs::read_to_string(school.path("out.csv")).unwrap();
    assert_eq!(written.matches(",Carts,").count(), 30, "each has its batch");
    assert_eq!(lines(&school), before + 2, "nothing but the two exports");
}

/// How many lines the journal has.
fn lines(school: &School) -> u64 {
    let verdict = school.json(&["journal", "verify"]);
    verdict["lines"].as_u64().unwrap_or_default()
}

#[test]
fn a_doubt_stays_until_it_is_settled_and_is_written_once() {
    let school = School::new();
    let doubted = "serial,asset tag,keeper\nZZPRAC0002,T1,a\nZZPRAC0001,T1,b\nZZPRAC0001,T1,c\n";
    let list = school.write("a.csv", doubted);
    school.json(&["roster", "import", &list, "--yes"]);
    let kept = |serial| school.json(&["device", "show", serial])["findings"].clone();
    let doubts = kept("ZZPRAC0001");
    assert_eq!(doubts.as_array().unwrap().len(), 2, "{doubts}");
    let before = lines(&school);
    // Another order and other headers: the other iPad comes later and would have the doubt.
    let out = school.path("out.csv").display().to_string();
    school.json(&["roster", "export", &out]);
    school.json(&["roster", "import", &out, "--yes"]);
    assert_eq!(lines(&school), before + 1, "nothing but the export");
    assert_eq!(kept("ZZPRAC0001"), doubts);
    let mended = school.write("b.csv", "serial,asset tag\nZZPRAC0001,T2\n");
    school.json(&["roster", "import", &mended, "--yes"]);
    assert_eq!(kept("ZZPRAC0001"), json!([]));
}

#[test]
fn each_value_that_changes_is_shown() {
    let school = School::with_ipads();
    let list = school.write("a.csv", "serial,keeper\nZZPRAC0001,Nobody\n");
    let old = school.json(&["device", "show", "ZZPRAC0001"])["fields"]["keeper"].clone();
    let preview = school.json(&["roster", "preview", &list]);
    assert_eq!(
        preview["files"][0]["changes"],
        json!([{"serial": "ZZPRAC0001", "field": "keeper", "old": old, "new": "Nobody"}])
    );
    let said = school.said(&["roster", "preview", &list]);
    assert!(said.contains("ZZPRAC0001, Keeper: "), "{said}");
    assert!(said.contains("header in row 1; one row: "), "{said}");
    let many: String = (1..=25).map(|n| format!("ZZPRAC{n:04},Nobody\n")).collect();
    let list = school.write("b.csv", &format!("serial,keeper\n{many}"));
    let said = school.said(&["roster", "preview", &list]);
    assert_eq!(said.matches("Nobody").count(), 20, "{said}");
    assert!(said.contains("and 5 more changes"), "{said}");
}

#[test]
fn ipads_taken_from_another_batch_are_named() {
    let school = School::with_ipads();
    let list = school.write("a.txt", "ZZPRAC0001\nZZPRAC0002\n");
    let taken = json!([
        {"serial": "ZZPRAC0001", "from": "Carts"},
        {"serial": "ZZPRAC0002", "from": "Carts"},
    ]);
    let preview = ["roster", "preview", &list, "--batch", "A"];
    assert_eq!(school.json(&preview)["taken"], taken);
    let said = school.said(&preview);
    assert!(said.contains("no header; 2 rows"), "{said}");
    assert!(said.contains("Carts”: ZZPRAC0001, ZZPRAC0002"), "{said}");
    let import = ["roster", "import", &list, "--batch", "A", "--yes"];
    assert_eq!(school.json(&import)["taken"], taken);
    let lines = school.json(&["journal", "verify"])["lines"].clone();
    assert_eq!(school.json(&import)["taken"], json!([]));
    assert_eq!(school.json(&["journal", "verify"])["lines"], lines);
    let created = school.json(&["batch", "create", "B", "ZZPRAC0002", "ZZPRAC0003"]);
    assert_eq!(
        created["taken"],
        json!([
            {"serial": "ZZPRAC0002", "from": "A"},
            {"serial": "ZZPRAC0003", "from": "Carts"},
        ])
    );
    assert_eq!(
        school.refused(&["batch", "create", "C", "--slots", "0"]),
        (64, "bad-value".into())
    );
}

#[test]
fn a_list_with_an_error_is_not_imported() {
    let school = School::with_ipads();
    let good = school.write("good.csv", "serial,keeper\nZZPRAC0001,Nobody\n");
    let bad = school.write("bad.csv", "name,class\na,1\nb,2\n");
    let lines = school.json(&["journal", "verify"])["lines"].clone();
    let previewed = school.run(&["--json", "roster", "preview", &good, &bad]);
    assert_eq!(previewed.status.code(), Some(1));
    let preview: Value = serde_json::from_slice(&previewed.stdout).unwrap();
    assert_eq!(preview["files"][1]["findings"][0]["severity"], "error");
    let import = ["roster", "import", &good, &bad, "--yes"];
    assert_eq!(school.refused(&import), (1, "list-findings".into()));
    let said = String::from_utf8(school.run(&import).stderr).unwrap();
    assert!(said.contains("bad.csv: "), "{said}");
    assert_eq!(school.json(&["journal", "verify"])["lines"], lines);
}

#[test]
fn an_empty_list_and_one_over_the_limit_are_told_by_name() {
    let school = School::new();
    let good = school.write("good.csv", "serial\nZZPRAC0001\n");
    let empty = school.write("empty.csv", "");
    let preview = ["roster", "preview", &good, &empty];
    assert_eq!(school.refused(&preview), (2, "roster-empty".into()));
    let said = String::from_utf8(school.run(&preview).stderr).unwrap();
    assert!(said.contains("empty.csv: "), "{said}");
    let huge = school.write("huge.csv", "");
    let file = std::fs::File::create(&huge).unwrap();
    file.set_len((32 << 20) + 1).unwrap();
    let output = school.run(&["--json", "roster", "preview", &huge]);
    assert_eq!(output.status.code(), Some(2));
    let error: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(error["code"], "file-too-large");
    assert_eq!(error["args"]["limit_mb"], 32);
}

#[test]
fn a_wrong_guess_is_corrected_by_options() {
    let school = School::new();
    let list = school.write("strange.csv", "alpha;beta\nZZTEST0001;7\nZZTEST0002;8\n");
    let read = |more: &[&str]| {
        let file = &school.json(&[&["roster", "preview", &list], more].concat())["files"][0];
        (file["mapping"].clone(), file["new"].clone())
    };
    let options = [
        "--column",
        "B=slot",
        "--header-row",
        "1",
        "--leave-out",
        "3",
    ];
    let (mapping, new) = read(&options);
    assert_eq!((mapping["slot"].as_str(), new), (Some("beta"), json!(1)));
    let (mapping, _) = read(&["--separator", "semicolon", "--header-row", "none"]);
    assert_eq!(mapping["slot"], Value::Null);
    for wrong in [
        ["--column", "B7"],
        ["--separator", "dash"],
        ["--encoding", "x"],
    ] {
        let arguments = [&["roster", "preview", &list], wrong.as_slice()].concat();
        assert_eq!(school.refused(&arguments).1, "bad-value", "{wrong:?}");
    }
}
