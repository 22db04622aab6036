//! Where the header stands, and which column holds the serial numbers.

use migration::{Field, Serial};

use crate::{
    Error, Finding, FindingCode, Grid, GridRow, HeaderRow, Mapping, limits,
    synonym::{self, Meaning},
};

/// The rows of a sheet below its header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Name of the sheet; empty for a text file.
    pub sheet: String,
    /// The header, if there is one.
    pub header: Option<GridRow>,
    /// Everything below the header, or all rows.
    pub rows: Vec<GridRow>,
    /// How many rows stand above the header.
    pub rows_above: usize,
}

impl Table {
    /// Splits a sheet into header and rows and understands its columns. Cells of columns
    /// with secrets are forgotten here.
    ///
    /// # Errors
    /// [`Error::RowUnknown`] if the header shall stand in a row that isn't there.
    pub(crate) fn find(grid: Grid, asked: Option<HeaderRow>) -> Result<(Self, Mapping), Error> {
        let width = grid.width();
        let sheet = grid.name;
        let mut rows = grid.rows;
        let place = match asked {
            Some(HeaderRow::None) => None,
            Some(HeaderRow::At(number)) => {
                let found = rows.iter().position(|row| row.number == number);
                Some(found.ok_or(Error::RowUnknown { row: number })?)
            }
            None => header(&rows).or_else(|| unknown_header(&rows, width)),
        };
        let above = place.unwrap_or(0);
        rows.drain(..above.min(rows.len()));
        let header = place.and_then(|_| (!rows.is_empty()).then(|| rows.remove(0)));
        let mut table = Self {
            sheet,
            header,
            rows,
            rows_above: above,
        };
        let mapping = Mapping::understand(&table, width);
        for column in mapping.secret_columns() {
            for row in &mut table.rows {
                if let Some(cell) = row.cells.get_mut(column) {
                    cell.clear();
                }
            }
        }
        Ok((table, mapping))
    }

    /// Row number of the header as the spreadsheet shows it.
    #[must_use]
    pub fn header_row(&self) -> Option<u32> {
        self.header.as_ref().map(|row| row.number)
    }

    /// How many cells of a sheet look like serial numbers, in the column that has most.
    pub(crate) fn count_serials(grid: &Grid) -> usize {
        (0..grid.width())
            .map(|column| likely_serials(&grid.rows, column))
            .max()
            .unwrap_or(0)
    }

    pub(crate) fn findings(&self) -> Option<Finding> {
        (self.rows_above > 0).then(|| {
            Finding::new(
                FindingCode::RowsAboveHeader,
                [("count", self.rows_above.into())],
            )
        })
    }
}

/// The row with the most cells that are known headers.
fn header(rows: &[GridRow]) -> Option<usize> {
    let mut best = None;
    for (place, row) in rows.iter().take(limits::HEADER_SEARCH_ROWS).enumerate() {
        let mut fields = Vec::new();
        let mut has_serial = false;
        for meaning in row.filled().filter_map(synonym::meaning) {
            if let Meaning::Field {
                field: Field::Serial,
                ..
            } = meaning
            {
                has_serial = true;
            }
            let key = match meaning {
                Meaning::Field { field, .. } => Some(field),
                Meaning::BypassCode | Meaning::Secret => None,
            };
            if !fields.contains(&key) {
                fields.push(key);
            }
        }
        let is_header = has_serial || fields.len() >= 2;
        if is_header && !row.filled().any(looks_like_serial) {
            let score = fields.len() * 2 + usize::from(has_serial);
            if best.is_none_or(|(highest, _)| score > highest) {
                best = Some((score, place));
            }
        }
    }
    best.map(|(_, place)| place)
}

/// A header nobody knows: text right above the first serial number of its column.
fn unknown_header(rows: &[GridRow], width: usize) -> Option<usize> {
    let column = serial_column(rows, width)?;
    let first = rows
        .iter()
        .position(|row| looks_like_serial(row.cell(column)))?;
    let place = first.checked_sub(1)?;
    let above = rows.get(place)?;
    let text = above.cell(column);
    let is_text = !text.is_empty() && text.chars().any(char::is_alphabetic);
    let is_broken_serial = text.chars().any(|c| c.is_ascii_digit());
    (first < limits::HEADER_SEARCH_ROWS && is_text && !is_broken_serial).then_some(place)
}

/// The column whose cells mostly look like serial numbers.
pub(crate) fn serial_column(rows: &[GridRow], width: usize) -> Option<usize> {
    (0..width)
        .rev()
        .map(|column| (likely_serials(rows, column), column))
        .filter(|(likely, column)| *likely > 0 && *likely * 2 >= filled(rows, *column))
        .max_by_key(|(likely, _)| *likely)
        .map(|(_, column)| column)
}

fn likely_serials(rows: &[GridRow], column: usize) -> usize {
    rows.iter()
        .filter(|row| looks_like_serial(row.cell(column)))
        .count()
}

/// Cells of a column that aren't blank.
pub(crate) fn filled(rows: &[GridRow], column: usize) -> usize {
    rows.iter()
        .filter(|row| !crate::fold::means_nothing(row.cell(column)))
        .count()
}

/// Cells of a column that can be read as serial numbers.
pub(crate) fn readable_serials(rows: &[GridRow], column: usize) -> usize {
    rows.iter()
        .filter(|row| Serial::parse(row.cell(column)).is_ok())
        .count()
}

/// Letters and digits, 10 to 12 of them, and no hexadecimal network address.
pub(crate) fn looks_like_serial(text: &str) -> bool {
    // Cheap look first: most cells are names, dates and short numbers.
    if !(10..=48).contains(&text.len()) {
        return false;
    }
    let Ok((serial, doubts)) = Serial::parse(text) else {
        return false;
    };
    let text = serial.as_str();
    let is_address = text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    doubts.is_empty()
        && !is_address
        && text.bytes().any(|byte| byte.is_ascii_digit())
        && text.bytes().any(|byte| byte.is_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[&[&str]]) -> (Table, Mapping) {
        let mut grid = Grid::default();
        for (number, row) in (1..).zip(rows) {
            for (column, cell) in row.iter().enumerate() {
                grid.put(number, column, cell).unwrap();
            }
        }
        Table::find(grid, None).unwrap()
    }

    #[test]
    fn the_header_is_found_below_titles() {
        let (table, mapping) = table(&[
            &["臺中市某國中平板清冊", "", ""],
            &["製表日期：115/08/01"],
            &["財產編號", "產品序號", "保管人"],
            &["314-1", "DMPXK1A2B3C4", "王"],
        ]);
        assert_eq!(table.header_row(), Some(3));
        assert_eq!(table.rows_above, 2);
        assert_eq!(mapping.column_of(Field::Serial), Some(1));
    }

    #[test]
    fn a_running_number_called_serial_is_not_taken_for_one() {
        let (_, mapping) = table(&[
            &["序號", "名稱", "機身條碼"],
            &["1", "平板電腦", "DMPXK1A2B3C4"],
            &["2", "平板電腦", "DMPXK1A2B3C5"],
        ]);
        assert_eq!(mapping.column_of(Field::Serial), Some(2));
    }

    #[test]
    fn without_a_header_the_content_decides() {
        let (table, mapping) = table(&[
            &["A001", "A4B1C1D2E3F4", "DMPXK1A2B3C4"],
            &["A002", "A4B1C1D2E3F5", "DMPXK1A2B3C5"],
        ]);
        assert_eq!(table.header_row(), None);
        assert_eq!(mapping.column_of(Field::Serial), Some(2));
    }

    #[test]
    fn a_header_in_unknown_words_still_is_one() {
        let (table, mapping) = table(&[&["Numéro", "Chose"], &["DMPXK1A2B3C4", "x"]]);
        assert_eq!(table.header_row(), Some(1));
        assert_eq!(mapping.column_of(Field::Serial), Some(0));
    }
}
