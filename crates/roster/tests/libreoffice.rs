//! What LibreOffice 7.4 saved from one list, in each form it knows: the same sixty iPads.
//!
//! `libreoffice/list.csv` is what it was given; the other files are as it wrote them.

#![expect(clippy::unwrap_used, reason = "a test may stop here")]

use migration::Field;
use roster::{Known, ReadOptions, Rules, preview};

/// Serial, tag, seat, date and note of every row.
fn rows(name: &str, bytes: &[u8]) -> Vec<[String; 5]> {
    let known = Known::new();
    let found = preview(name, bytes, &ReadOptions::default(), &Rules::new(&known)).unwrap();
    let fields = [
        Field::AssetTag,
        Field::Seat,
        Field::PurchaseDate,
        Field::Note,
    ];
    let row = |row: &roster::Row| {
        let [tag, seat, date, note] = fields.map(|field| {
            let text = row.fields.get(&field);
            text.cloned().unwrap_or_default()
        });
        [row.serial.to_string(), tag, seat, date, note]
    };
    found.understood.rows.iter().map(row).collect()
}

#[test]
fn every_form_gives_the_same_rows() {
    let list = rows("list.csv", include_bytes!("libreoffice/list.csv"));
    assert_eq!(list.len(), 60);
    assert_eq!(
        list[6],
        [
            "ZZPRAC0007",
            "3140101-03-00007",
            "7",
            "2021-09-01",
            "第一行 第二行"
        ]
    );
    assert_eq!(
        rows("list.xlsx", include_bytes!("libreoffice/list.xlsx")),
        list,
        "xlsx"
    );
    assert_eq!(
        rows("list.ods", include_bytes!("libreoffice/list.ods")),
        list,
        "ods"
    );
    assert_eq!(
        rows("list.xls", include_bytes!("libreoffice/list.xls")),
        list,
        "xls"
    );
}
