//! Nothing that comes from outside may panic, run away or get past the caps.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't build its input should fail there"
)]

use std::{
    collections::BTreeMap,
    io::{Cursor, Write as _},
};

use migration::Field;
use proptest::prelude::{ProptestConfig, any, prop, prop_assert, prop_assert_eq, proptest};
use roster::{Known, ReadOptions, Rules, limits, preview, write_csv, write_xlsx};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

fn look(bytes: &[u8]) -> Result<usize, &'static str> {
    let known = Known::new();
    match preview("x", bytes, &ReadOptions::default(), &Rules::new(&known)) {
        Ok(found) => {
            let rows = found.understood.rows.len()
                + found.understood.merged
                + found.understood.skipped.len();
            assert!(rows <= limits::ROWS);
            assert_eq!(found.outcomes.len(), found.understood.rows.len());
            Ok(rows)
        }
        Err(error) => Err(error.code()),
    }
}

fn workbook() -> Vec<u8> {
    let rows: Vec<BTreeMap<Field, String>> = (0..4)
        .map(|n| {
            BTreeMap::from([
                (Field::Serial, format!("DMPXK1A2B3C{n}")),
                (Field::DeviceName, format!("平板 {n}")),
            ])
        })
        .collect();
    write_xlsx(&rows, &[Field::Serial, Field::DeviceName], |field| {
        field.key().to_owned()
    })
    .unwrap()
}

/// The workbook with one part replaced.
fn with_part(name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let bytes = workbook();
    let mut archive = ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let part_name = part.name().unwrap().into_owned();
        let mut text = String::new();
        std::io::Read::read_to_string(&mut part, &mut text).unwrap();
        if part_name == name {
            text = change(text);
        }
        writer
            .start_file(part_name, SimpleFileOptions::default())
            .unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A workbook of before 2007 with these records in its stream.
fn old_workbook(records: &[(u16, &[u8])]) -> Vec<u8> {
    let mut stream = Vec::new();
    for (kind, body) in records {
        stream.extend(kind.to_le_bytes());
        stream.extend(u16::try_from(body.len()).unwrap().to_le_bytes());
        stream.extend(*body);
    }
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
    file.create_stream("/Workbook")
        .unwrap()
        .write_all(&stream)
        .unwrap();
    file.flush().unwrap();
    file.into_inner().into_inner()
}

const BEGIN: &[u8] = &[0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/// Globals with one sheet whose records follow.
fn old_sheet(records: &[(u16, &[u8])]) -> Vec<u8> {
    let globals = 20 + 4 + 12 + 4;
    let mut bound = u32::to_le_bytes(globals).to_vec();
    bound.extend([0, 0, 4, 0]);
    bound.extend(b"List");
    let mut all = vec![
        (0x0809_u16, BEGIN),
        (0x0085, bound.as_slice()),
        (0x000A, &[]),
        (0x0809, BEGIN),
    ];
    all.extend_from_slice(records);
    all.push((0x000A, &[]));
    old_workbook(&all)
}

/// A label record of Excel 97: row, column, format, text.
fn label(row: u16, column: u16, text: &str) -> Vec<u8> {
    let mut body = Vec::new();
    for word in [row, column, 0, u16::try_from(text.len()).unwrap()] {
        body.extend(word.to_le_bytes());
    }
    body.push(0);
    body.extend(text.as_bytes());
    body
}

#[test]
fn an_old_workbook_is_read() {
    let cells = [
        label(0, 0, "Serial Number"),
        label(0, 1, "Asset Tag"),
        label(1, 0, "DMPXK1A2B3C4"),
        label(1, 1, "T-1"),
    ];
    let records: Vec<(u16, &[u8])> = cells.iter().map(|cell| (0x0204, cell.as_slice())).collect();
    assert_eq!(look(&old_sheet(&records)), Ok(1));
}

#[test]
fn an_old_workbook_that_promises_too_much_room_is_harmless() {
    let dimensions = [[0; 4].as_slice(), &[0xFF; 4], &[0; 2], &[0xFF; 2], &[0; 2]].concat();
    let cells = [label(0, 0, "Serial Number"), label(1, 0, "DMPXK1A2B3C4")];
    let records: &[(u16, &[u8])] = &[
        (0x0200, &dimensions),
        (0x0204, &cells[0]),
        (0x0204, &cells[1]),
    ];
    assert_eq!(look(&old_sheet(records)), Ok(1));
    let far = label(65_535, 255, "x");
    assert_eq!(
        look(&old_sheet(&[(0x0204, &cells[0]), (0x0204, &far)])),
        Err("roster-too-many-cells")
    );
    let farther = label(0, 65_535, "x");
    assert_eq!(
        look(&old_sheet(&[(0x0204, &farther)])),
        Err("roster-damaged")
    );
}

#[test]
fn an_old_workbook_with_a_password_is_refused() {
    let bytes = old_workbook(&[(0x0809, BEGIN), (0x002F, &[1, 0, 1, 0])]);
    assert_eq!(look(&bytes), Err("roster-encrypted"));
}

#[test]
fn a_lone_cell_far_away_costs_nothing() {
    let bytes = with_part("xl/worksheets/sheet1.xml", |text| {
        text.replace("</sheetData>", "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData>")
    });
    assert_eq!(look(&bytes), Ok(4));
}

#[test]
fn shared_strings_that_promise_too_much_are_refused() {
    let bytes = with_part("xl/sharedStrings.xml", |text| {
        text.replace("uniqueCount=\"", "uniqueCount=\"99999999999999")
    });
    assert_eq!(look(&bytes), Err("roster-damaged"));
}

#[test]
fn markup_that_never_ends_is_refused_or_read_in_time() {
    let nested = format!("<?xml version=\"1.0\"?><plist>{}", "<dict>".repeat(100_000));
    assert_eq!(look(nested.as_bytes()), Err("roster-damaged"));
    let tables = format!("<html>{}", "<table><tr><td>".repeat(50_000));
    assert_eq!(look(tables.as_bytes()), Err("roster-no-table"));
    let spans = format!(
        "<table>{}</table>",
        "<tr><td rowspan=9999 colspan=9999>x".repeat(5_000)
    );
    assert!(look(spans.as_bytes()).is_ok());
    assert!(look("<table><tr><td>&#x110000;&&amp".as_bytes()).is_ok());
}

#[test]
fn text_beyond_the_caps_is_refused() {
    let rows = "serial,tag\n".to_owned() + &"DMPXK1A2B3C4,x\n".repeat(limits::ROWS + 1);
    assert_eq!(look(rows.as_bytes()), Err("roster-too-many-rows"));
    let cells = "a,".repeat(200) + "a\n";
    assert_eq!(
        look(cells.repeat(limits::CELLS / 201 + 1).as_bytes()),
        Err("roster-too-many-cells")
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = look(&bytes);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(\\PC|[,;\t\n\r\" =<>&']|序號|serial|合計|DMPXK1A2B3C[0-9]){0,120}") {
        let _ = look(text.as_bytes());
        let (big5, ..) = encoding_rs::BIG5.encode(&text);
        let _ = look(&big5);
    }

    #[test]
    fn any_markup_is_read_or_refused(
        tail in "(<[/]?(table|tr|td|th|br|Row|Cell|Data|Worksheet|dict|key|string)( (ss:Index|colspan|rowspan|ss:MergeAcross)=\"[0-9]{1,12}\")?[/]?>|[a-zA-Z0-9&;#\"'< ]){0,80}",
        head in prop::sample::select(vec!["<html>", "<plist>", "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"]),
    ) {
        let _ = look(format!("{head}{tail}").as_bytes());
    }

    #[test]
    fn damaged_old_workbooks_are_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        records in prop::collection::vec((prop::sample::select(vec![0x0006_u16, 0x0200, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E, 0x00BD, 0x00D6, 0x00E0, 0x00E5, 0x00FC, 0x00FD, 0x041E, 0x003C]), prop::collection::vec(any::<u8>(), 0..40)), 0..12),
    ) {
        let list: Vec<(u16, &[u8])> = records.iter().map(|(kind, body)| (*kind, body.as_slice())).collect();
        let mut bytes = old_sheet(&list);
        let _ = look(&bytes);
        for (place, byte) in &changes {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        let _ = look(&bytes);
    }
}

// Packing and unpacking is slow without optimization: fewer cases.
proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_workbooks_are_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
        part in prop::sample::select(vec!["xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"]),
    ) {
        let mut bytes = workbook();
        for (place, byte) in &changes {
            let place = place.index(bytes.len());
            bytes[place] = *byte;
        }
        let _ = look(&bytes);
        bytes.truncate(cut.index(bytes.len()));
        let _ = look(&bytes);
        // Damage inside a part, under a sum that is right.
        let inside = with_part(part, |text| {
            let mut text: Vec<char> = text.chars().collect();
            for (place, byte) in &changes {
                let place = place.index(text.len());
                text[place] = char::from(byte % 95 + 32);
            }
            text.into_iter().collect()
        });
        let _ = look(&inside);
    }

    #[test]
    fn what_we_write_reads_back(
        values in prop::collection::vec(("[A-HJ-NP-Z][0-9][A-HJ-NP-Z0-9]{10}", "[ -~一-龥＝＋'=+@-]{0,20}"), 1..20),
    ) {
        let rows: Vec<BTreeMap<Field, String>> = values
            .iter()
            .map(|(serial, note)| {
                BTreeMap::from([(Field::Serial, serial.clone()), (Field::Note, note.clone())])
            })
            .collect();
        let columns = [Field::Serial, Field::Note];
        let known = Known::new();
        let read = |bytes: &[u8]| {
            let found = preview("x", bytes, &ReadOptions::default(), &Rules::new(&known)).unwrap();
            let rows = found.understood.rows.into_iter();
            rows.map(|row| (row.serial.to_string(), row.fields)).collect::<Vec<_>>()
        };
        let csv = read(&write_csv(&rows, &columns, |field| field.key().to_owned()));
        let xlsx = read(&write_xlsx(&rows, &columns, |field| field.key().to_owned()).unwrap());
        prop_assert!(!csv.is_empty());
        prop_assert_eq!(csv, xlsx);
    }
}
