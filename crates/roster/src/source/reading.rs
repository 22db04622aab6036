//! Reading a file up to the point where a person can correct what its columns mean.

use std::collections::BTreeMap;

use migration::Field;

use super::{deviceinfo, html, ods, separator::Separator, spreadsheetml, text, xls, xlsx};
use crate::{
    Error, Finding, FindingCode, Format, Grid, GridRow, Mapping, Rules, Table, TextEncoding,
    Understood, encoding,
    format::{Container, Markup, container, markup},
    limits, rows,
};

/// Where the header stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeaderRow {
    /// There is none: the list begins with the first row.
    None,
    /// In this row, as the spreadsheet shows it.
    At(u32),
}

/// What a person may decide before the file is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// The encoding of a text file; without it the likeliest is taken.
    pub encoding: Option<TextEncoding>,
    /// The sheet of a workbook; without it the one with the most serial numbers is taken.
    pub sheet: Option<String>,
    /// What stands between the cells of a text file; without it the likeliest is taken.
    pub separator: Option<Separator>,
    /// Where the header stands; without it the likeliest row is taken.
    pub header: Option<HeaderRow>,
    /// What columns (from 0) are used for, where it isn't as understood; `None` for nothing.
    pub columns: BTreeMap<usize, Option<Field>>,
}

/// A file as far as it was understood without asking.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Name of the file, as the caller gave it.
    pub name: String,
    /// Kind of file.
    pub format: Format,
    /// Encoding of a text file; a workbook has none.
    pub encoding: Option<TextEncoding>,
    /// What stands between the cells of a text file; a workbook and a list of nothing but
    /// numbers have none.
    pub separator: Option<Separator>,
    /// Names of all sheets that hold something.
    pub sheets: Vec<String>,
    /// The first rows as they stand in the file, with those above the header. Cells of
    /// columns with secrets are blank.
    pub top: Vec<GridRow>,
    /// Header and rows of the sheet that was read.
    pub table: Table,
    /// What the columns mean; may be corrected.
    pub mapping: Mapping,
    /// What was found while reading the cells.
    pub findings: Vec<Finding>,
}

impl Reading {
    /// The iPads in the list, by the mapping as it stands now.
    #[must_use]
    pub fn rows(&self, rules: &Rules<'_>) -> Understood {
        rows::understand(self, rules)
    }
}

/// Reads the bytes of any list a school has; `name` is only used in answers.
///
/// # Errors
/// [`Error`] where the file can't be a list or is beyond [`limits`]; everything else is a
/// finding.
pub fn read(name: &str, bytes: &[u8], options: &ReadOptions) -> Result<Reading, Error> {
    let mut findings = Vec::new();
    let (mut text_encoding, mut separator) = (None, None);
    let (format, grids) = match container(name, bytes)? {
        Container::Xlsx => (Format::Xlsx, xlsx::read(bytes)?),
        Container::Xls => (Format::Xls, xls::read(bytes)?),
        Container::Ods => (Format::Ods, ods::read(bytes)?),
        Container::Text => {
            let decoded = encoding::decode(bytes, options.encoding);
            text_encoding = Some(decoded.encoding);
            findings.extend(decoded.findings);
            match markup(&decoded.text) {
                Some(Markup::Html) => (Format::Html, html::read(&decoded.text)?),
                Some(Markup::SpreadsheetMl) => (Format::Xml, spreadsheetml::read(&decoded.text)?),
                Some(Markup::PropertyList) => {
                    (Format::DeviceInfo, deviceinfo::read(&decoded.text)?)
                }
                None => {
                    let found = text::read(&decoded.text, options.separator)?;
                    findings.extend(found.findings);
                    separator = found.separator;
                    (found.format, vec![found.grid])
                }
            }
        }
    };
    let grids: Vec<Grid> = grids
        .into_iter()
        .filter(|grid| !grid.rows.is_empty())
        .collect();
    let sheets: Vec<String> = grids.iter().map(|grid| grid.name.clone()).collect();
    let grid = choose(grids, options, &mut findings)?;
    findings.extend(cuts(&grid));
    let mut top: Vec<GridRow> = grid.rows.iter().take(limits::TOP_ROWS).cloned().collect();
    let (table, mut mapping) = Table::find(grid, options.header)?;
    findings.extend(table.findings());
    forget_secrets(&mut top, &table, &mapping);
    for (column, field) in &options.columns {
        mapping.set(*column, *field)?;
    }
    Ok(Reading {
        name: name.to_owned(),
        format,
        encoding: text_encoding,
        separator,
        sheets,
        top,
        table,
        mapping,
        findings,
    })
}

/// What [`Table::find`] forgets below the header is forgotten in the first rows too.
fn forget_secrets(top: &mut [GridRow], table: &Table, mapping: &Mapping) {
    let header = table.header_row().unwrap_or(0);
    for row in top.iter_mut().filter(|row| row.number > header) {
        for column in mapping.secret_columns() {
            if let Some(cell) = row.cells.get_mut(column) {
                cell.clear();
            }
        }
    }
}

fn choose(
    mut grids: Vec<Grid>,
    options: &ReadOptions,
    findings: &mut Vec<Finding>,
) -> Result<Grid, Error> {
    if let Some(sheet) = &options.sheet {
        return grids
            .into_iter()
            .find(|grid| grid.name == *sheet)
            .ok_or_else(|| Error::SheetUnknown {
                sheet: sheet.chars().take(64).collect(),
            });
    }
    if grids.len() < 2 {
        return grids.pop().ok_or(Error::Empty);
    }
    let counts: Vec<usize> = grids.iter().map(Table::count_serials).collect();
    // The first of equal sheets: `max_by_key` would take the last.
    let best = (0..grids.len())
        .rev()
        .max_by_key(|place| counts.get(*place))
        .ok_or(Error::Empty)?;
    let others: Vec<&str> = grids
        .iter()
        .zip(&counts)
        .enumerate()
        .filter(|(place, (_, count))| *place != best && **count > 0)
        .map(|(_, (grid, _))| grid.name.as_str())
        .collect();
    let count = others.len();
    let others = others.join(", ");
    let grid = grids.swap_remove(best);
    if !grid.name.is_empty() {
        findings.push(Finding::new(
            FindingCode::SheetChosen,
            [
                ("sheet", grid.name.as_str().into()),
                ("others", others.into()),
                ("count", count.into()),
            ],
        ));
    }
    Ok(grid)
}

fn cuts(grid: &Grid) -> impl Iterator<Item = Finding> + use<> {
    let columns = (grid.columns_cut > 0).then(|| {
        Finding::new(
            FindingCode::ColumnsCut,
            [("columns", limits::COLUMNS.into())],
        )
    });
    let cells = (grid.cells_cut > 0).then(|| {
        Finding::new(
            FindingCode::CellsCut,
            [
                ("count", grid.cells_cut.into()),
                ("limit", limits::CELL_CHARS.into()),
            ],
        )
    });
    columns.into_iter().chain(cells)
}
