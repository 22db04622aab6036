//! Excel workbooks, cell by cell, so that a lone cell far away costs nothing.

use std::{
    io::Cursor,
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{DataRef, Reader as _, Xlsx, XlsxError};

use super::{number, unpack};
use crate::{Error, grid::Grid, limits};

const FORMAT: &str = "xlsx";

/// Reads every sheet.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Grid>, Error> {
    unpack::check(bytes, FORMAT)?;
    // Calamine indexes by what the file says in some places; a panic there must end here.
    catch_unwind(AssertUnwindSafe(|| sheets(bytes)))
        .unwrap_or_else(|_| Err(Error::damaged(FORMAT, "the workbook contradicts itself")))
}

fn sheets(bytes: &[u8]) -> Result<Vec<Grid>, Error> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(refusal)?;
    let names = workbook.sheet_names();
    let mut grids = Vec::new();
    for name in names.into_iter().take(limits::SHEETS) {
        let mut cells = match workbook.worksheet_cells_reader(&name) {
            Ok(cells) => cells,
            // A sheet of charts has no cells.
            Err(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_)) => continue,
            Err(error) => return Err(refusal(error)),
        };
        let mut grid = Grid::named(name);
        while let Some(cell) = cells.next_cell().map_err(refusal)? {
            let (row, column) = cell.get_position();
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            let row = row.saturating_add(1);
            match cell.get_value() {
                DataRef::SharedString(text) => grid.put(row, column, text)?,
                DataRef::String(text) => grid.put(row, column, text)?,
                value => grid.put(row, column, &shown(value))?,
            }
        }
        grids.push(grid);
    }
    Ok(grids)
}

fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(value) => value.to_string(),
        DataRef::Float(value) => number::text(*value),
        DataRef::Bool(value) => value.to_string().to_ascii_uppercase(),
        DataRef::DateTime(value) => number::date(*value),
        DataRef::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        DataRef::DurationIso(text) | DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}

fn refusal(error: XlsxError) -> Error {
    match error {
        XlsxError::Password => Error::Encrypted,
        error => Error::damaged(FORMAT, error),
    }
}
