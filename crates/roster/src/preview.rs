//! What an import would do, before anything is done.

use migration::Serial;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::{
    Change, Error, Finding, Known, Outcome, ReadOptions, Reading, Row, Rules, Understood, compare,
    read,
};

/// A file, understood and compared with the ledger.
#[derive(Clone, Debug)]
pub struct Preview {
    /// What was read.
    pub reading: Reading,
    /// The iPads in it.
    pub understood: Understood,
    /// What would happen to each, in the order of [`Understood::rows`].
    pub outcomes: Vec<Outcome>,
}

/// Reads, understands and compares a file in one step.
///
/// # Errors
/// As [`read`].
pub fn preview(
    name: &str,
    bytes: &[u8],
    options: &ReadOptions,
    rules: &Rules<'_>,
) -> Result<Preview, Error> {
    Ok(Preview::of(read(name, bytes, options)?, rules))
}

impl Preview {
    /// Understands and compares what was read, by the mapping as it stands now.
    #[must_use]
    pub fn of(reading: Reading, rules: &Rules<'_>) -> Self {
        let understood = reading.rows(rules);
        let outcomes = compare_all(&understood, rules.known);
        Self {
            reading,
            understood,
            outcomes,
        }
    }

    /// The shape of `roster preview --json` for this file; `say` gives the sentence of a
    /// finding in the wanted language.
    pub fn wire(&self, say: impl Fn(&Finding) -> String) -> FileWire {
        let count = |wanted: fn(&Outcome) -> bool| {
            self.outcomes
                .iter()
                .filter(|outcome| wanted(outcome))
                .count()
        };
        let understood = &self.understood;
        FileWire {
            file: self.reading.name.clone(),
            encoding: self.reading.encoding.map(|encoding| encoding.name()),
            format: self.reading.format.id(),
            header_row: self.reading.table.header_row(),
            mapping: self
                .reading
                .mapping
                .fields()
                .map(|(field, header)| (field.key().to_owned(), Value::from(header)))
                .collect(),
            rows: understood.rows.len() + understood.merged + understood.skipped.len(),
            new: count(|outcome| *outcome == Outcome::New),
            changed: count(|outcome| matches!(outcome, Outcome::Changed(_))),
            same: count(|outcome| *outcome == Outcome::Same),
            skipped: understood.skipped.len(),
            changes: self.changes(),
            findings: understood
                .findings
                .iter()
                .map(|finding| FindingWire {
                    severity: finding.severity.id(),
                    code: finding.code.code(),
                    row: finding.row,
                    column: finding.column.clone(),
                    message: say(finding),
                })
                .collect(),
        }
    }

    /// Every value that would change on iPads the ledger has, in the order of the list.
    #[must_use]
    pub fn changes(&self) -> Vec<ChangeWire> {
        let wire = |row: &Row, change: &Change| ChangeWire {
            serial: row.serial.clone(),
            field: change.field.key(),
            old: change.old.clone(),
            new: change.new.clone(),
        };
        let rows = self.understood.rows.iter().zip(&self.outcomes);
        rows.flat_map(|(row, outcome)| {
            let changes = match outcome {
                Outcome::Changed(changes) => changes.as_slice(),
                Outcome::New | Outcome::Same => &[],
            };
            changes.iter().map(|change| wire(row, change))
        })
        .collect()
    }
}

fn compare_all(understood: &Understood, known: &Known) -> Vec<Outcome> {
    understood
        .rows
        .iter()
        .map(|row| compare(row, known))
        .collect()
}

/// One file of `roster preview --json`.
#[derive(Clone, Debug, Serialize)]
pub struct FileWire {
    /// Name of the file.
    pub file: String,
    /// Name of the encoding; null for workbooks.
    pub encoding: Option<&'static str>,
    /// [`crate::Format::id`].
    pub format: &'static str,
    /// Row of the header as the spreadsheet shows it; null if there is none.
    pub header_row: Option<u32>,
    /// Field key to header, in the order of the canonical list.
    pub mapping: Map<String, Value>,
    /// Rows below the header: every iPad, every repetition and every skipped row.
    pub rows: usize,
    /// iPads the ledger doesn't have.
    pub new: usize,
    /// iPads of which a value would change.
    pub changed: usize,
    /// iPads that would stay as they are.
    pub same: usize,
    /// Rows that give no iPad.
    pub skipped: usize,
    /// Each value that would change, in the order of the list.
    pub changes: Vec<ChangeWire>,
    /// All findings.
    pub findings: Vec<FindingWire>,
}

/// One changed value of `roster preview --json`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangeWire {
    /// Which iPad.
    pub serial: Serial,
    /// Key of the field.
    pub field: &'static str,
    /// What the ledger has; null if nothing.
    pub old: Option<String>,
    /// What the list says.
    pub new: String,
}

/// One finding of `roster preview --json`.
#[derive(Clone, Debug, Serialize)]
pub struct FindingWire {
    /// `error`, `warning` or `info`.
    pub severity: &'static str,
    /// The stable code.
    pub code: &'static str,
    /// Row as the spreadsheet shows it; null if the whole file is meant.
    pub row: Option<u32>,
    /// Header or letter of the column.
    pub column: Option<String>,
    /// The sentence.
    pub message: String,
}
