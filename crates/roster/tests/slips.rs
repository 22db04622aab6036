//! Slips of people who keep lists: a quotation mark that never closes, a column twice, a
//! placeholder for a serial number; and what a preview says about them.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't build its input should fail there"
)]

use std::collections::BTreeMap;

use migration::Field;
use roster::{Choice, Finding, FindingCode, Known, Preview, ReadOptions, Rules, absorb, preview};

fn look(text: &str, rules: &Rules<'_>) -> Preview {
    preview("a.csv", text.as_bytes(), &ReadOptions::default(), rules).unwrap()
}

fn found(text: &str) -> Preview {
    look(text, &Rules::new(&Known::new()))
}

fn serials(preview: &Preview) -> Vec<&str> {
    let rows = preview.understood.rows.iter();
    rows.map(|row| row.serial.as_str()).collect()
}

fn the(preview: &Preview, code: FindingCode) -> &Finding {
    let mut findings = preview.understood.findings.iter();
    findings.find(|finding| finding.code == code).unwrap()
}

fn has(preview: &Preview, code: FindingCode) -> bool {
    let mut findings = preview.understood.findings.iter();
    findings.any(|finding| finding.code == code)
}

#[test]
fn an_unclosed_quotation_mark_loses_no_ipad() {
    for text in [
        "DMPX12345678,\"unterminated\nDMPX12345679,x\n",
        "serial,note\r\nDMPX12345678,\"unterminated\r\nDMPX12345679,x\r\n",
        "serial,note\nDMPX12345678,\"unterminated\nDMPX12345679,\"fine\"\n",
        "serial,note\nDMPX12345678,\"unterminated\nDMPX12345679,9.7\"\n",
        "\"serial\",\"note\"\n\"DMPX12345678\",\"unterminated\n\"DMPX12345679\",\"x\"\n",
    ] {
        let found = found(text);
        assert_eq!(
            serials(&found),
            ["DMPX12345678", "DMPX12345679"],
            "{text:?}"
        );
        let finding = the(&found, FindingCode::QuoteUnclosed);
        assert_eq!(finding.row, Some(found.understood.rows[0].number));
    }
}

#[test]
fn a_line_break_inside_a_cell_is_no_slip() {
    let found = found(
        "serial,note\nDMPX12345678,\"cracked,\nsee \"\"form\"\"\"\nDMPX12345679,\"came for\nDMPX12345678\"\n",
    );
    assert_eq!(serials(&found), ["DMPX12345678", "DMPX12345679"]);
    assert!(!has(&found, FindingCode::QuoteUnclosed));
    let note = |row: usize| found.understood.rows[row].fields[&Field::Note].as_str();
    assert_eq!(note(0), "cracked, see \"form\"");
    assert_eq!(found.understood.rows[1].number, 3);
}

#[test]
fn two_columns_for_one_thing_are_compared() {
    let found = found(
        "序號,序號,班級,班級\nDMPX12345678,DMPX12345678,7-1,7-1\nDMPX12345679,DMPX12345670,7-1,7-1\nDMPX12345671,,7-2,７-２\n",
    );
    assert_eq!(
        serials(&found),
        ["DMPX12345678", "DMPX12345679", "DMPX12345671"]
    );
    let differs = the(&found, FindingCode::ColumnTwiceDiffers);
    let expected = [
        ("column_at", "B"),
        ("used_at", "A"),
        ("value", "DMPX12345670"),
        ("kept", "DMPX12345679"),
    ];
    for (name, value) in expected {
        assert_eq!(differs.args[name], value, "{name}");
    }
    assert_eq!(
        (&differs.args["first_row"], &differs.args["count"]),
        (&3.into(), &1.into())
    );
    let same = the(&found, FindingCode::ColumnTwice);
    assert_eq!(
        (&same.args["column_at"], &same.args["used_at"]),
        (&"D".into(), &"C".into())
    );
}

#[test]
fn a_running_number_and_an_empty_column_are_no_twins() {
    let found = found("序號,產品序號,班級,班級\n1,DMPX12345678,7-1,\n2,DMPX12345679,7-1,\n");
    assert_eq!(serials(&found), ["DMPX12345678", "DMPX12345679"]);
    assert!(!has(&found, FindingCode::ColumnTwice));
    assert!(!has(&found, FindingCode::ColumnTwiceDiffers));
    assert_eq!(
        the(&found, FindingCode::ColumnsUnknown).args["columns"],
        "序號"
    );
}

#[test]
fn a_preview_shows_each_value_that_would_change() {
    let mut known = Known::new();
    let ledger = found("serial,keeper,note\nDMPX12345678,王,old\nDMPX12345679,李,\n");
    absorb(&mut known, &ledger.understood.rows);
    let list = "serial,keeper,note\nDMPX12345679,李,new\nDMPX12345678,陳,old\nDMPX12345670,林,x\n";
    let wire = look(list, &Rules::new(&known)).wire(|_| String::new());
    assert_eq!(
        serde_json::to_value(wire.changes).unwrap(),
        serde_json::json!([
            {"serial": "DMPX12345679", "field": "note", "old": null, "new": "new"},
            {"serial": "DMPX12345678", "field": "keeper", "old": "王", "new": "陳"},
        ])
    );
}

#[test]
fn a_settled_difference_is_told_as_settled_and_no_doubt() {
    let text = "serial,keeper\nDMPX12345678,甲\nDMPX12345678,乙\n";
    let known = Known::new();
    let choices = BTreeMap::from([(
        ("DMPX12345678".parse().unwrap(), Field::Keeper),
        Choice::Second,
    )]);
    let rules = Rules {
        choices: Some(&choices),
        ..Rules::new(&known)
    };
    let found = look(text, &rules);
    assert_eq!(
        the(&found, FindingCode::DuplicateSettled).args["kept"],
        "乙"
    );
    assert!(!has(&found, FindingCode::DuplicateDiffers));
    assert!(found.understood.rows[0].findings.is_empty());
}

#[test]
fn placeholders_and_the_s_of_a_barcode_stay_as_doubts() {
    for (serial, code) in [
        ("0000000000", FindingCode::SerialOneCharacter),
        ("XXXXXXXXXXXX", FindingCode::SerialOneCharacter),
        ("SDMPX00000AB", FindingCode::SerialLeadingS),
        ("SDMPX1234567", FindingCode::SerialLeadingS),
    ] {
        let found = found(&format!("serial\nDMPX12345678\n{serial}\n"));
        let row = &found.understood.rows[1];
        assert_eq!(row.serial.as_str(), serial);
        let kept: Vec<_> = row.findings.iter().map(|finding| finding.code).collect();
        assert_eq!(kept, [code], "{serial}");
    }
}
