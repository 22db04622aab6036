//! Excel workbooks of before 2007.
//!
//! Calamine makes room for as many cells as the workbook says it has. So the workbook
//! stream is taken out of its container first, looked through record by record, its
//! promises are made small, and only then it is handed over.

use std::{
    collections::HashMap,
    io::{Cursor, Read as _, Write as _},
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{Data, Reader as _, Xls, XlsError};
use cfb::{CompoundFile, Version};

use super::number;
use crate::{Error, grid::Grid, limits};

const FORMAT: &str = "xls";
/// Columns that a sheet of this format can have.
const COLUMNS: u16 = 256;
const DIMENSIONS: u16 = 0x0200;
const BEGIN: u16 = 0x0809;
const FILE_PASS: u16 = 0x002F;
/// Records that put one cell: formula, number, label, boolean, RK, rich text, shared label.
const CELLS: &[u16] = &[0x0006, 0x0203, 0x0204, 0x0205, 0x027E, 0x00D6, 0x00FD];
const MULTIPLE_RK: u16 = 0x00BD;

/// Reads every sheet.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Grid>, Error> {
    let mut stream = workbook(bytes)?;
    tame(&mut stream)?;
    let container = wrapped(&stream).map_err(|source| Error::damaged(FORMAT, source))?;
    // Calamine indexes by what the file says in some places; a panic there must end here.
    catch_unwind(AssertUnwindSafe(|| sheets(&container)))
        .unwrap_or_else(|_| Err(Error::damaged(FORMAT, "the workbook contradicts itself")))
}

fn workbook(bytes: &[u8]) -> Result<Vec<u8>, Error> {
    let mut file =
        CompoundFile::open(Cursor::new(bytes)).map_err(|source| Error::damaged(FORMAT, source))?;
    let name = if file.is_stream("/Workbook") {
        "/Workbook"
    } else {
        "/Book"
    };
    let mut stream = Vec::new();
    file.open_stream(name)
        .and_then(|opened| opened.take(limits::UNPACKED_BYTES).read_to_end(&mut stream))
        .map_err(|source| Error::damaged(FORMAT, source))?;
    Ok(stream)
}

/// Refuses what would take too much room, and makes every dimensions record say "one cell".
fn tame(stream: &mut [u8]) -> Result<(), Error> {
    let mut areas: HashMap<u32, (u16, u16)> = HashMap::new();
    let mut sheet = 0_u32;
    let mut place = 0;
    while let Some([a, b, c, d]) = stream.get(place..place + 4) {
        let kind = u16::from_le_bytes([*a, *b]);
        let length = usize::from(u16::from_le_bytes([*c, *d]));
        let start = place + 4;
        let Some(body) = stream.get_mut(start..start + length) else {
            break;
        };
        place = start + length;
        match kind {
            BEGIN => sheet += 1,
            FILE_PASS if body.iter().any(|byte| *byte != 0) => return Err(Error::Encrypted),
            DIMENSIONS => body.fill(0),
            MULTIPLE_RK => note(
                &mut areas,
                sheet,
                word(body, 0),
                word(body, length.saturating_sub(2)),
            )?,
            _ if CELLS.contains(&kind) => note(&mut areas, sheet, word(body, 0), word(body, 2))?,
            _ => {}
        }
    }
    Ok(())
}

/// Widens the area of a sheet by one cell; the area is what calamine keeps in memory.
fn note(
    areas: &mut HashMap<u32, (u16, u16)>,
    sheet: u32,
    row: u16,
    column: u16,
) -> Result<(), Error> {
    if column >= COLUMNS {
        return Err(Error::damaged(FORMAT, "a cell beyond the last column"));
    }
    let area = areas.entry(sheet).or_default();
    *area = (area.0.max(row), area.1.max(column));
    let cells: usize = areas
        .values()
        .map(|(rows, columns)| (usize::from(*rows) + 1) * (usize::from(*columns) + 1))
        .sum();
    if cells > limits::CELLS {
        return Err(Error::TooManyCells);
    }
    Ok(())
}

fn word(body: &[u8], at: usize) -> u16 {
    match body.get(at..at + 2) {
        Some([low, high]) => u16::from_le_bytes([*low, *high]),
        _ => 0,
    }
}

/// The stream in a fresh container that holds nothing else.
fn wrapped(stream: &[u8]) -> std::io::Result<Vec<u8>> {
    // Version 3: of a newer container calamine asks for a root that only small streams have.
    let mut file = CompoundFile::create_with_version(Version::V3, Cursor::new(Vec::new()))?;
    file.create_stream("/Workbook")?.write_all(stream)?;
    file.flush()?;
    Ok(file.into_inner().into_inner())
}

fn sheets(container: &[u8]) -> Result<Vec<Grid>, Error> {
    let mut workbook = Xls::new(Cursor::new(container)).map_err(refusal)?;
    let mut grids = Vec::new();
    for name in workbook.sheet_names().into_iter().take(limits::SHEETS) {
        let range = workbook.worksheet_range(&name).map_err(refusal)?;
        let (top, left) = range.start().unwrap_or_default();
        let mut grid = Grid::named(name);
        for (row, column, value) in range.used_cells() {
            let number = top
                .saturating_add(u32::try_from(row).unwrap_or(u32::MAX))
                .saturating_add(1);
            let column = column.saturating_add(usize::try_from(left).unwrap_or(usize::MAX));
            grid.put(number, column, &shown(value))?;
        }
        grids.push(grid);
    }
    Ok(grids)
}

fn shown(value: &Data) -> String {
    match value {
        Data::Int(value) => value.to_string(),
        Data::Float(value) => number::text(*value),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.clone(),
        Data::Bool(value) => value.to_string().to_ascii_uppercase(),
        Data::DateTime(value) => number::date(*value),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

fn refusal(error: XlsError) -> Error {
    match error {
        XlsError::Password => Error::Encrypted,
        error => Error::damaged(FORMAT, error),
    }
}
