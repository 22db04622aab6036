//! The iPads of a list.

use std::collections::{BTreeMap, BTreeSet};

use migration::{Field, Serial};

use super::{collide, merge, serial, skip, value};
use crate::{Choice, Finding, FindingCode, GridRow, Known, Mapping, Reading};

/// What decides how rows are understood.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The iPads the ledger has: for the leading S of a scan, and for tags and slots that
    /// are taken.
    pub known: &'a Known,
    /// The batches the ledger has; `None` leaves batch names unchecked.
    pub batches: Option<&'a BTreeSet<String>>,
    /// Answers to `roster-duplicate-differs`, by iPad and field.
    pub choices: Option<&'a BTreeMap<(Serial, Field), Choice>>,
    /// What holds where no answer is given.
    pub otherwise: Choice,
    /// Rows that a person left out, as the spreadsheet shows them.
    pub left_out: Option<&'a BTreeSet<u32>>,
    /// Wrong serial numbers of earlier lists, with the right ones.
    pub merged: Option<&'a BTreeMap<Serial, Serial>>,
}

impl<'a> Rules<'a> {
    /// Rules without batches and answers: of two values the first is kept.
    #[must_use]
    pub const fn new(known: &'a Known) -> Self {
        Self {
            known,
            batches: None,
            choices: None,
            otherwise: Choice::First,
            left_out: None,
            merged: None,
        }
    }
}

/// One iPad of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The row where it stands first, as the spreadsheet shows it.
    pub number: u32,
    /// Its serial number.
    pub serial: Serial,
    /// The serial number as it was written or scanned.
    pub read_as: String,
    /// Its values, normalized; blank cells are absent. Never [`Field::Serial`].
    pub fields: BTreeMap<Field, String>,
    /// Doubts that stay with the iPad.
    pub findings: Vec<Finding>,
}

/// A row that gives no iPad.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The row, as the spreadsheet shows it.
    pub number: u32,
    /// Why.
    pub reason: FindingCode,
}

/// Everything a list says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Understood {
    /// The iPads, each once, in the order of the list.
    pub rows: Vec<Row>,
    /// Rows that give no iPad.
    pub skipped: Vec<Skipped>,
    /// Rows that were merged into an earlier one.
    pub merged: usize,
    /// All findings: first those of the whole file, then by row.
    pub findings: Vec<Finding>,
}

pub(crate) fn understand(reading: &Reading, rules: &Rules<'_>) -> Understood {
    let mut findings = reading.findings.clone();
    let table = &reading.table;
    findings.extend(reading.mapping.findings(table));
    if table.rows.is_empty() {
        findings.push(Finding::new(FindingCode::NoRows, []));
    }
    let mut understood = Understood::default();
    let Some(columns) = Columns::of(&reading.mapping) else {
        understood.findings = findings;
        return understood;
    };
    let mut by_row = Vec::new();
    let mut merging = merge::Merging::new(rules, &columns);
    for row in &table.rows {
        match one(row, table.header.as_ref(), &columns, rules) {
            Ok((ipad, passing)) => {
                by_row.extend(passing);
                merging.add(ipad, &mut by_row);
            }
            Err(finding) => {
                understood.skipped.push(Skipped {
                    number: row.number,
                    reason: finding.code,
                });
                by_row.push(finding);
            }
        }
    }
    understood.merged = merging.merged;
    understood.rows = merging.rows;
    collide::find(&mut understood.rows, &columns, rules);
    by_row.extend(
        understood
            .rows
            .iter()
            .flat_map(|row| row.findings.iter().cloned()),
    );
    by_row.sort_by_key(|finding| finding.row);
    findings.extend(by_row);
    understood.findings = findings;
    understood
}

/// Where each field stands, with its header for findings.
pub(super) struct Columns<'a> {
    pub(super) serial: usize,
    pub(super) fields: Vec<(Field, usize, &'a str)>,
}

impl<'a> Columns<'a> {
    fn of(mapping: &'a Mapping) -> Option<Self> {
        let serial = mapping.column_of(Field::Serial)?;
        let fields = mapping
            .fields()
            .filter_map(|(field, header)| Some((field, mapping.column_of(field)?, header)))
            .collect();
        Some(Self { serial, fields })
    }

    /// The header of a field's column, empty if no column is used for it.
    pub(super) fn header(&self, field: Field) -> &'a str {
        self.fields
            .iter()
            .find(|(other, ..)| *other == field)
            .map_or("", |(_, _, header)| header)
    }
}

/// One row as an iPad and the findings that pass, or the finding that says why it gives
/// none.
fn one(
    row: &GridRow,
    header: Option<&GridRow>,
    columns: &Columns<'_>,
    rules: &Rules<'_>,
) -> Result<(Row, Vec<Finding>), Finding> {
    let left_out = rules.left_out;
    if left_out.is_some_and(|rows| rows.contains(&row.number)) {
        return Err(Finding::new(FindingCode::RowLeftOut, []).at_row(row.number));
    }
    let serial_header = columns.header(Field::Serial);
    let cell = row.cell(columns.serial);
    let (serial, doubts) = serial::read(cell, rules.known).map_err(|finding| {
        skip::reason(row, header, finding)
            .at_row(row.number)
            .in_column(serial_header)
    })?;
    if let Some(right) = rules.merged.and_then(|merged| merged.get(&serial)) {
        let args = [
            ("serial", serial.as_str().into()),
            ("other", right.as_str().into()),
        ];
        let merged = Finding::new(FindingCode::SerialMerged, args);
        return Err(merged.at_row(row.number).in_column(serial_header));
    }
    let mut findings: Vec<Finding> = doubts
        .into_iter()
        .map(|finding| finding.at_row(row.number).in_column(serial_header))
        .collect();
    let mut fields = BTreeMap::new();
    for (field, column, header) in &columns.fields {
        let cell = row.cell(*column);
        if *field == Field::Serial || cell.is_empty() {
            continue;
        }
        let (text, finding) = value::clean(*field, cell, &serial, rules.batches);
        findings.extend(finding.map(|finding| finding.at_row(row.number).in_column(header)));
        if !text.is_empty() {
            fields.insert(*field, text);
        }
    }
    // An unknown batch is known after the import, so this is no doubt about the iPad.
    let (passing, findings) = findings
        .into_iter()
        .partition(|finding| finding.code == FindingCode::BatchUnknown);
    let row = Row {
        number: row.number,
        serial,
        read_as: cell.to_owned(),
        fields,
        findings,
    };
    Ok((row, passing))
}
