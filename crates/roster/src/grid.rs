//! Cells as they stand in one sheet, with the caps that hold for every source.

use crate::{Error, limits};

/// One sheet of cells; rows without content are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grid {
    /// Name of the sheet; empty for a text file.
    pub name: String,
    /// Rows with at least one cell that isn't blank, from the top.
    pub rows: Vec<GridRow>,
    /// Cells left out because they stand too far right.
    pub columns_cut: usize,
    /// Cells that were cut because they are too long.
    pub cells_cut: usize,
    cells: usize,
}

/// One row of cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GridRow {
    /// Row number as the spreadsheet shows it, from 1.
    pub number: u32,
    /// Cells from column A on, trimmed; blank ones at the end are left out.
    pub cells: Vec<String>,
}

impl GridRow {
    /// The text in this column (from 0), empty if there is none.
    #[must_use]
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// The cells that aren't blank.
    pub(crate) fn filled(&self) -> impl Iterator<Item = &str> {
        self.cells
            .iter()
            .map(String::as_str)
            .filter(|text| !text.is_empty())
    }
}

impl Grid {
    pub(crate) fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Columns of the widest row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or(0)
    }

    /// Adds a cell; cells come row by row, any order inside a row.
    pub(crate) fn put(&mut self, number: u32, column: usize, text: &str) -> Result<(), Error> {
        let text = crate::fold::trimmed(text);
        if text.is_empty() {
            return Ok(());
        }
        if column >= limits::COLUMNS {
            self.columns_cut += 1;
            return Ok(());
        }
        if self.rows.last().is_none_or(|row| row.number != number) {
            if self.rows.len() >= limits::ROWS {
                return Err(Error::TooManyRows);
            }
            let width = self.rows.last().map_or(0, |row| row.cells.len());
            self.rows.push(GridRow {
                number,
                cells: Vec::with_capacity(width),
            });
        }
        let text = match text.char_indices().nth(limits::CELL_CHARS) {
            Some((end, _)) => {
                self.cells_cut += 1;
                text.get(..end).unwrap_or_default()
            }
            None => text,
        };
        if let Some(row) = self.rows.last_mut() {
            if row.cells.len() <= column {
                self.cells += column + 1 - row.cells.len();
                if self.cells > limits::CELLS {
                    return Err(Error::TooManyCells);
                }
                row.cells.resize_with(column + 1, String::new);
            }
            if let Some(cell) = row.cells.get_mut(column) {
                text.clone_into(cell);
            }
        }
        Ok(())
    }
}

/// The letters of a column as spreadsheets show them: 0 is A, 26 is AA.
#[must_use]
pub fn letters(column: usize) -> String {
    let mut text = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
        text.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        assert_eq!(letters(0), "A");
        assert_eq!(letters(25), "Z");
        assert_eq!(letters(26), "AA");
        assert_eq!(letters(255), "IV");
    }

    #[test]
    fn long_cells_and_far_columns_are_cut_and_counted() {
        let mut grid = Grid::default();
        grid.put(1, 0, &"長".repeat(limits::CELL_CHARS + 1))
            .unwrap();
        grid.put(1, limits::COLUMNS, "x").unwrap();
        assert_eq!(grid.rows[0].cell(0).chars().count(), limits::CELL_CHARS);
        assert_eq!((grid.cells_cut, grid.columns_cut), (1, 1));
    }

    #[test]
    fn too_many_rows_are_refused() {
        let mut grid = Grid::default();
        for row in 0..limits::ROWS {
            grid.put(u32::try_from(row).unwrap(), 0, "x").unwrap();
        }
        let error = grid.put(9_999_999, 0, "x").unwrap_err();
        assert_eq!(error.code(), "roster-too-many-rows");
    }
}
