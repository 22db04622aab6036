//! The canonical list as CSV for Excel and as a workbook.

use std::collections::BTreeMap;

use migration::Field;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use crate::Error;

/// Whether a spreadsheet would take this cell for a formula (OWASP, "CSV Injection").
pub(crate) fn starts_formula(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
}

/// Writes CSV for Excel in Taiwan and Japan: UTF-8 with byte order mark, commas, CRLF.
///
/// `columns` gives the order, `label` the header of each; the serial number is the value
/// of [`Field::Serial`]. Cells that a spreadsheet would take for a formula get an
/// apostrophe in front, which [`crate::read`] takes back.
#[must_use]
pub fn write_csv(
    rows: &[BTreeMap<Field, String>],
    columns: &[Field],
    label: impl Fn(Field) -> String,
) -> Vec<u8> {
    let mut text = String::from("\u{FEFF}");
    line(&mut text, columns.iter().map(|field| label(*field)));
    for row in rows {
        let cells = columns
            .iter()
            .map(|field| neutralized(row.get(field).map_or("", String::as_str)));
        line(&mut text, cells);
    }
    text.into_bytes()
}

fn neutralized(cell: &str) -> String {
    if starts_formula(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

fn line(text: &mut String, cells: impl Iterator<Item = String>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            text.push(',');
        }
        if cell.contains(['"', ',', '\r', '\n', ';', '\t']) || cell.trim() != cell {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
}

/// Writes a workbook whose cells are all text, so that no tag loses its zeros.
///
/// The same rows give the same bytes: the workbook says it was made on 1 January 2000.
///
/// # Errors
/// [`Error::Write`] if a value is longer than a cell can be or there are too many rows.
pub fn write_xlsx(
    rows: &[BTreeMap<Field, String>],
    columns: &[Field],
    label: impl Fn(Field) -> String,
) -> Result<Vec<u8>, Error> {
    workbook(rows, columns, label).map_err(|source| Error::Write {
        source: Box::new(source),
    })
}

fn workbook(
    rows: &[BTreeMap<Field, String>],
    columns: &[Field],
    label: impl Fn(Field) -> String,
) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let text = Format::new().set_num_format("@");
    let head = Format::new().set_num_format("@").set_bold();
    let sheet = workbook.add_worksheet();
    for (column, field) in (0_u16..).zip(columns) {
        sheet.write_string_with_format(0, column, label(*field), &head)?;
        sheet.set_column_width(column, 18.0)?;
        for (number, row) in (1_u32..).zip(rows) {
            if let Some(value) = row.get(field) {
                sheet.write_string_with_format(number, column, value, &text)?;
            }
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    workbook.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_could_be_formulas_are_neutralized() {
        let row = BTreeMap::from([
            (Field::Serial, "DMPXK1A2B3C4".to_owned()),
            (Field::DeviceName, "=HYPERLINK(\"x\")".to_owned()),
            (Field::Note, "'-1".to_owned()),
        ]);
        let columns = [Field::Serial, Field::DeviceName, Field::Note];
        let bytes = write_csv(&[row], &columns, |field| field.key().to_owned());
        insta::assert_snapshot!(String::from_utf8(bytes).unwrap().escape_debug().to_string(), @r#"\u{feff}serial,device_name,note\r\nDMPXK1A2B3C4,\"\'=HYPERLINK(\"\"x\"\")\",\'\'-1\r\n"#);
    }
}
