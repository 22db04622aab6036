//! A deliberately messy roster of an invented school, in several encodings and as a workbook.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't build its input should fail there"
)]

use std::collections::{BTreeMap, BTreeSet};

use migration::Field;
use roster::{
    Choice, FindingCode, HeaderRow, Known, Mapping, Outcome, Preview, ReadOptions, Rules,
    TextEncoding, absorb, preview, read, write_csv, write_xlsx,
};
use rust_xlsxwriter::Workbook;

/// Title, blank row, header, two good rows, full-width characters, a doubtful serial, a
/// repetition that agrees, one that differs, a repeated header, a row without a number, a
/// tag and a slot used twice, a total and a remark. Every serial is invented.
fn messy() -> Vec<Vec<&'static str>> {
    vec![
        vec!["測試國民中學 平板電腦財產清冊"],
        vec![],
        vec![
            "序號",
            "財產編號",
            "產品序號",
            "裝置名稱",
            "充電車",
            "格位",
            "購置日期",
            "保管人",
            "解鎖密碼",
            "廠商",
        ],
        vec![
            "1",
            "３１４０１０１",
            "DMPXK1A2B3C4",
            "七年一班01",
            "甲車",
            "1",
            "112/08/01",
            "王小明",
            "1234",
            "某商行",
        ],
        vec![
            "2",
            "3140102",
            "ｄｍｐｘｋ１ａ２ｂ３ｃ５",
            "七年一班02",
            "甲車",
            "２",
            "112/08/01",
            "王小明",
            "1234",
        ],
        vec![
            "3",
            "3140103",
            "DMPXK1A2B3O6",
            "七年一班03",
            "甲車",
            "3",
            "112/08/01",
            "李老師",
        ],
        vec![
            "4",
            "3140101",
            "DMPXK1A2B3C4",
            "",
            "甲車",
            "1",
            "",
            "王小明",
        ],
        vec![
            "5",
            "3140102",
            "DMPXK1A2B3C5",
            "七年一班20",
            "甲車",
            "2",
            "",
            "",
        ],
        vec![
            "序號",
            "財產編號",
            "產品序號",
            "裝置名稱",
            "充電車",
            "格位",
            "購置日期",
            "保管人",
            "解鎖密碼",
            "廠商",
        ],
        vec!["6", "3140106", "", "待補", "甲車", "6"],
        vec![
            "7",
            "3140101",
            "F9FXK1A2B3",
            "七年一班07",
            "甲車",
            "1",
            "民國112年8月1日",
        ],
        vec!["合計", "", "", "", "", "", "", "", "", ""],
        vec!["※ 送修中的平板另列清冊"],
    ]
}

fn csv() -> String {
    let lines = messy().into_iter().map(|row| row.join(","));
    lines.collect::<Vec<_>>().join("\r\n") + "\r\n"
}

fn xlsx() -> Vec<u8> {
    let mut workbook = Workbook::new();
    workbook
        .add_worksheet()
        .set_name("說明")
        .unwrap()
        .write_string(0, 0, "請看第二頁")
        .unwrap();
    let sheet = workbook.add_worksheet();
    sheet.set_name("平板").unwrap();
    for (number, row) in (0..).zip(messy()) {
        for (column, cell) in (0..).zip(row) {
            match cell.parse::<f64>() {
                Ok(number_value) => sheet.write_number(number, column, number_value).unwrap(),
                Err(_) => sheet.write_string(number, column, cell).unwrap(),
            };
        }
    }
    workbook.save_to_buffer().unwrap()
}

fn utf16(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

fn look(name: &str, bytes: &[u8], known: &Known) -> Preview {
    preview(name, bytes, &ReadOptions::default(), &Rules::new(known)).unwrap()
}

fn codes(preview: &Preview) -> Vec<(&'static str, Option<u32>)> {
    let findings = preview.understood.findings.iter();
    findings
        .map(|finding| (finding.code.code(), finding.row))
        .collect()
}

fn values(preview: &Preview) -> Vec<(String, BTreeMap<Field, String>)> {
    let rows = preview.understood.rows.iter();
    rows.map(|row| (row.serial.to_string(), row.fields.clone()))
        .collect()
}

#[test]
fn every_problem_is_named_at_its_place() {
    let text = csv();
    let (bytes, ..) = encoding_rs::BIG5.encode(&text);
    let found = look("清冊.csv", &bytes, &Known::new());
    insta::assert_json_snapshot!(found.wire(|finding| finding.code.code().to_owned()));
}

#[test]
fn every_encoding_and_the_workbook_say_the_same() {
    let text = csv();
    let expected = values(&look("a.csv", text.as_bytes(), &Known::new()));
    assert_eq!(expected.len(), 4);
    let (big5, ..) = encoding_rs::BIG5.encode(&text);
    let marked: Vec<u8> = [&[0xEF, 0xBB, 0xBF], text.as_bytes()].concat();
    for (bytes, encoding) in [
        (big5.into_owned(), Some(TextEncoding::Big5)),
        (marked, Some(TextEncoding::Utf8)),
        (utf16(&text), Some(TextEncoding::Utf16Le)),
        (
            text.replace(',', "\t").into_bytes(),
            Some(TextEncoding::Utf8),
        ),
        (
            text.replace(',', ";").into_bytes(),
            Some(TextEncoding::Utf8),
        ),
        (xlsx(), None),
    ] {
        let found = look("a", &bytes, &Known::new());
        assert_eq!(found.reading.encoding, encoding);
        assert_eq!(values(&found), expected, "{encoding:?}");
        assert_eq!(found.reading.table.header_row(), Some(3));
    }
}

#[test]
fn the_second_import_changes_nothing() {
    let bytes = csv().into_bytes();
    let mut known = Known::new();
    let first = look("a.csv", &bytes, &known);
    assert!(
        first
            .outcomes
            .iter()
            .all(|outcome| *outcome == Outcome::New)
    );
    absorb(&mut known, &first.understood.rows);
    for twin in [
        look("a.csv", &bytes, &known),
        look("a.xlsx", &xlsx(), &known),
    ] {
        assert!(
            twin.outcomes
                .iter()
                .all(|outcome| *outcome == Outcome::Same)
        );
    }
}

#[test]
fn a_changed_cell_is_shown_and_a_blank_one_erases_nothing() {
    let mut known = Known::new();
    absorb(
        &mut known,
        &look("a.csv", csv().as_bytes(), &Known::new())
            .understood
            .rows,
    );
    let text = "serial,keeper,asset tag\nDMPXK1A2B3C4,陳老師,\n";
    let found = look("b.csv", text.as_bytes(), &known);
    let Some(Outcome::Changed(changes)) = found.outcomes.first() else {
        panic!("{:?}", found.outcomes);
    };
    assert_eq!(changes.len(), 1);
    assert_eq!(changes[0].field, Field::Keeper);
    assert_eq!(changes[0].old.as_deref(), Some("王小明"));
    assert_eq!(changes[0].new, "陳老師");
}

#[test]
fn secrets_never_get_past_the_mapping() {
    let text = "Serial Number;DeviceName;activation_lock_bypass_code;Passcode\n\
                DMPXK1A2B3C4;a;AAAAA-BBBBB-CCCCC;4711\nDMPXK1A2B3C5;b;;4712\n";
    let mut found = look("a.csv", text.as_bytes(), &Known::new());
    let shown = format!("{found:?}");
    assert!(!shown.contains("AAAAA") && !shown.contains("4711"));
    let bypass = found
        .understood
        .findings
        .iter()
        .find(|f| f.code == FindingCode::BypassCodes);
    assert_eq!(bypass.unwrap().args["count"], 1);
    let refused = found.reading.mapping.set(2, Some(Field::Note)).unwrap_err();
    assert_eq!(refused.code(), "roster-column-refused");
}

#[test]
fn a_person_can_correct_the_mapping() {
    let text = "Serial,Sticker,Tag\nDMPXK1A2B3C4,A-1,B-1\n";
    let mut reading = read("a.csv", text.as_bytes(), &ReadOptions::default()).unwrap();
    let set = |mapping: &mut Mapping, column, field| mapping.set(column, field).unwrap();
    set(&mut reading.mapping, 1, Some(Field::AssetTag));
    set(&mut reading.mapping, 2, Some(Field::Note));
    let known = Known::new();
    let rows = reading.rows(&Rules::new(&known)).rows;
    assert_eq!(rows[0].fields[&Field::AssetTag], "A-1");
    assert_eq!(rows[0].fields[&Field::Note], "B-1");
    assert_eq!(
        reading.mapping.set(9, None).unwrap_err().code(),
        "roster-no-such-column"
    );
}

#[test]
fn the_kept_value_of_a_repetition_can_be_chosen() {
    let text = "serial,keeper\nDMPXK1A2B3C4,甲\nDMPXK1A2B3C4,乙\n";
    let known = Known::new();
    let reading = read("a.csv", text.as_bytes(), &ReadOptions::default()).unwrap();
    let keeper = |rules: &Rules<'_>| reading.rows(rules).rows[0].fields[&Field::Keeper].clone();
    assert_eq!(keeper(&Rules::new(&known)), "甲");
    let choices = BTreeMap::from([(
        ("DMPXK1A2B3C4".parse().unwrap(), Field::Keeper),
        Choice::Second,
    )]);
    let rules = Rules {
        choices: Some(&choices),
        ..Rules::new(&known)
    };
    assert_eq!(keeper(&rules), "乙");
}

#[test]
fn tags_and_slots_taken_in_the_ledger_are_told() {
    let mut known = Known::new();
    let ledger = "serial,asset tag,cart,slot\nF9FXK1A2B3C9,T1,Cart,4\n";
    absorb(
        &mut known,
        &look("l.csv", ledger.as_bytes(), &Known::new())
            .understood
            .rows,
    );
    let list = "serial,asset tag,cart,slot\nDMPXK1A2B3C4,T1,Cart,04\n";
    let found = look("a.csv", list.as_bytes(), &known);
    let codes = codes(&found);
    assert!(
        codes.contains(&("roster-asset-tag-twice", Some(2))),
        "{codes:?}"
    );
    assert!(codes.contains(&("roster-slot-twice", Some(2))), "{codes:?}");
    assert!(
        found
            .understood
            .findings
            .iter()
            .all(|finding| finding.args["other_row"] == 0)
    );
}

#[test]
fn our_own_exports_read_back_as_they_were() {
    let rows: Vec<BTreeMap<Field, String>> = look("a.csv", csv().as_bytes(), &Known::new())
        .understood
        .rows
        .into_iter()
        .map(|row| {
            let mut fields = row.fields;
            fields.insert(Field::Serial, row.serial.to_string());
            fields.insert(Field::Note, "=1+1 \"甲\", 乙".to_owned());
            fields
        })
        .collect();
    let label = |field: Field| field.key().to_owned();
    let csv = write_csv(&rows, Field::ALL, label);
    let xlsx = write_xlsx(&rows, Field::ALL, label).unwrap();
    assert_eq!(xlsx, write_xlsx(&rows, Field::ALL, label).unwrap());
    for bytes in [csv, xlsx] {
        let found = look("a", &bytes, &Known::new());
        let again: Vec<_> = found
            .understood
            .rows
            .into_iter()
            .map(|row| {
                let mut fields = row.fields;
                fields.insert(Field::Serial, row.serial.to_string());
                fields
            })
            .collect();
        assert_eq!(again, rows);
    }
}

#[test]
fn doubts_that_stay_are_the_same_at_the_second_import() {
    let text = "serial,tag,batch\nSDMPXK1A2B3C4,T1,new\nDMPXK1A2B,T1,new\n";
    let mut known = Known::new();
    let batches = std::collections::BTreeSet::new();
    let stay = |known: &Known| {
        let rules = Rules {
            batches: Some(&batches),
            ..Rules::new(known)
        };
        let found = preview("a.csv", text.as_bytes(), &ReadOptions::default(), &rules).unwrap();
        assert!(
            found
                .understood
                .findings
                .iter()
                .any(|f| f.code == FindingCode::BatchUnknown)
        );
        found.understood.rows
    };
    let first = stay(&known);
    absorb(&mut known, &first);
    assert_eq!(stay(&known), first);
    assert!(
        first
            .iter()
            .flat_map(|row| &row.findings)
            .all(|f| f.code != FindingCode::BatchUnknown)
    );
}

/// A list as a person corrects it before it is imported.
fn corrected(text: &str, options: &ReadOptions) -> roster::Reading {
    read("a.csv", text.as_bytes(), options).unwrap()
}

#[test]
fn a_person_says_where_the_header_stands_and_what_columns_are() {
    let text = "甲,乙,丙\n財產編號,序號,備註\n314-1,DMPXK1A2B3C4,x\n";
    let guessed = corrected(text, &ReadOptions::default());
    assert_eq!(guessed.table.header_row(), Some(2));
    assert_eq!(
        guessed.top.len(),
        3,
        "the rows above the header are shown too"
    );
    let options = ReadOptions {
        header: Some(HeaderRow::At(1)),
        columns: BTreeMap::from([(0, Some(Field::Note)), (2, None)]),
        ..ReadOptions::default()
    };
    let reading = corrected(text, &options);
    assert_eq!(reading.table.header_row(), Some(1));
    let fields: Vec<_> = reading.mapping.fields().collect();
    assert_eq!(fields, [(Field::Serial, "乙"), (Field::Note, "甲")]);
    let none = ReadOptions {
        header: Some(HeaderRow::None),
        ..ReadOptions::default()
    };
    assert_eq!(corrected(text, &none).table.rows.len(), 3);
    let missing = ReadOptions {
        header: Some(HeaderRow::At(9)),
        ..ReadOptions::default()
    };
    let error = read("a.csv", text.as_bytes(), &missing).unwrap_err();
    assert_eq!(error.code(), "roster-no-such-row");
}

#[test]
fn no_secret_stands_in_the_first_rows() {
    let reading = corrected("序號,密碼\nDMPXK1A2B3C4,1234\n", &ReadOptions::default());
    let cells: Vec<&str> = reading.top.iter().map(|row| row.cell(1)).collect();
    assert_eq!(cells, ["密碼", ""]);
}

#[test]
fn a_row_that_was_left_out_gives_no_ipad_and_says_so() {
    let reading = corrected(
        "serial,note\nDMPXK1A2B3C4,a\nDMPXK1A2B3C5,b\n",
        &ReadOptions::default(),
    );
    let (known, left_out) = (Known::new(), BTreeSet::from([3]));
    let rules = Rules {
        left_out: Some(&left_out),
        ..Rules::new(&known)
    };
    let found = reading.rows(&rules);
    assert_eq!(found.rows.len(), 1);
    assert_eq!(found.skipped[0].number, 3);
    assert_eq!(found.skipped[0].reason, FindingCode::RowLeftOut);
}
