//! Lists before they are imported: how each was read, what it would change, what is doubtful.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Said;
use crate::failure::Failure;

/// Lists to look at.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportOpen {
    /// The import that they join; nothing begins a new one.
    pub into: Option<u32>,
    /// Files on the tray.
    pub files: Vec<u32>,
    /// A text that was copied from somewhere.
    pub pasted: Option<String>,
}

/// An import under way.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportAsk {
    /// Its number.
    pub import: u32,
}

/// One list of an import.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportListAsk {
    /// Number of the import.
    pub import: u32,
    /// Place of the list, from 0.
    pub list: usize,
}

/// Corrections of one list; they take the place of the earlier ones.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportCorrect {
    /// Number of the import.
    pub import: u32,
    /// Place of the list, from 0.
    pub list: usize,
    /// All of them.
    pub corrections: ListCorrections,
}

/// The batch that all iPads go into.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportBatch {
    /// Number of the import.
    pub import: u32,
    /// Its name; nothing for the batches that the lists name.
    pub batch: Option<String>,
}

/// What a person corrected about a list; nothing where the guess stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ListCorrections {
    /// Name of the encoding.
    pub encoding: Option<String>,
    /// Id of the separator.
    pub separator: Option<String>,
    /// Name of the sheet.
    pub sheet: Option<String>,
    /// Row of the header; 0 for none.
    pub header: Option<u32>,
    /// What columns are used for.
    pub columns: Vec<ColumnUse>,
    /// Rows that are left out.
    pub left_out: Vec<u32>,
    /// Which of two values counts.
    pub choices: Vec<ValueChoice>,
}

/// What a column is used for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ColumnUse {
    /// Its place, from 0.
    pub column: usize,
    /// A field; nothing if it isn't used.
    pub field: Option<String>,
}

/// Which of two values of one iPad counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ValueChoice {
    /// Which iPad.
    pub serial: String,
    /// Which value.
    pub field: String,
    /// Whether it is the one that stands lower.
    pub second: bool,
}

/// What an import would do, or did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct ImportCounts {
    /// iPads that come onto the list.
    pub new: usize,
    /// iPads with another value.
    pub changed: usize,
    /// iPads that stay as they are.
    pub same: usize,
    /// Rows that give no iPad.
    pub skipped: usize,
    /// Rows that deserve a look and weren't settled.
    pub doubtful: usize,
}

/// A row as it stands in the file.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TopRow {
    /// Its number, as the spreadsheet shows it.
    pub number: u32,
    /// Its cells, from column A on.
    pub cells: Vec<String>,
}

/// A column of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportColumn {
    /// Its letters.
    pub letters: String,
    /// Its header; the letters where there is none.
    pub header: String,
    /// How many cells hold something.
    pub filled: usize,
    /// The field that it becomes.
    pub field: Option<&'static str>,
    /// The field that it would become if another column weren't it.
    pub second: Option<&'static str>,
    /// Whether it holds passwords or bypass codes, which are never taken in.
    pub secret: bool,
    /// Its first cells.
    pub samples: Vec<String>,
}

/// A list as it was read and compared.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ListRead {
    /// Id of the kind of file.
    pub format: &'static str,
    /// Encoding of a text file.
    pub encoding: Option<&'static str>,
    /// Separator of a text file.
    pub separator: Option<&'static str>,
    /// Sheets that hold something.
    pub sheets: Vec<String>,
    /// The sheet that was read.
    pub sheet: String,
    /// Row of the header.
    pub header: Option<u32>,
    /// The first rows.
    pub top: Vec<TopRow>,
    /// What each column is.
    pub columns: Vec<ImportColumn>,
    /// What would happen.
    pub counts: ImportCounts,
    /// How many rows are of an iPad that an earlier row names.
    pub merged: usize,
    /// What there is to say about the whole list.
    pub notes: Vec<Said>,
    /// What was corrected.
    pub corrections: ListCorrections,
}

/// One list of an import: read, or refused.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportList {
    /// Name of the file.
    pub name: String,
    /// Why it can't be read.
    pub refused: Option<Failure>,
    /// How it was read.
    pub read: Option<ListRead>,
}

/// An iPad that leaves another batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TakenLine {
    /// Which.
    pub serial: String,
    /// Name of the batch it was in.
    pub from: String,
}

/// What can be chosen about a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ReadChoices {
    /// Names of encodings.
    pub encodings: Vec<&'static str>,
    /// Ids of separators.
    pub separators: Vec<&'static str>,
    /// Fields that a column can become.
    pub fields: Vec<&'static str>,
}

/// Lists that were read. Nothing was imported.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportSheet {
    /// Number of the import.
    pub import: u32,
    /// The lists, in the order in which they came.
    pub lists: Vec<ImportList>,
    /// What all of them would do.
    pub counts: ImportCounts,
    /// iPads that would leave another batch; the first of them.
    pub taken: Vec<TakenLine>,
    /// How many these are.
    pub taken_count: usize,
    /// The batch that all iPads go into.
    pub batch: Option<String>,
    /// Whether a finding forbids the import.
    pub stopped: bool,
    /// What can be chosen.
    pub choices: ReadChoices,
}

/// Which rows of an import are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ImportKind {
    /// iPads that come onto the list.
    New,
    /// iPads with another value.
    Changed,
    /// iPads that stay as they are.
    Same,
    /// Rows that give no iPad.
    Skipped,
    /// Rows that deserve a look, and those that were settled.
    Doubtful,
}

/// Rows of one list.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ImportRowsAsk {
    /// Number of the import.
    pub import: u32,
    /// Place of the list, from 0.
    pub list: usize,
    /// Which rows.
    pub kind: ImportKind,
    /// After so many.
    pub offset: usize,
    /// At most so many.
    pub limit: usize,
}

/// A value that would change.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportChange {
    /// Which.
    pub field: &'static str,
    /// What the ledger has.
    pub old: Option<String>,
    /// What the list says.
    pub new: String,
}

/// Two values of one iPad in one list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TwoValues {
    /// Of which field.
    pub field: String,
    /// The one that stands higher.
    pub first: String,
    /// The one that stands lower.
    pub second: String,
    /// The row of the first.
    pub first_row: u32,
    /// What a person chose.
    #[ts(type = "\"first\" | \"second\" | null")]
    pub chosen: Option<&'static str>,
}

/// One row of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportRow {
    /// Its number, as the spreadsheet shows it.
    pub row: u32,
    /// Its iPad.
    pub serial: Option<String>,
    /// Asset tag.
    pub asset_tag: Option<String>,
    /// Name of the iPad.
    pub device_name: Option<String>,
    /// Values that would change.
    pub changes: Vec<ImportChange>,
    /// What deserves a look.
    pub findings: Vec<Said>,
    /// Values of which one counts.
    pub values: Vec<TwoValues>,
    /// Whether a person left it out.
    pub left_out: bool,
    /// Whether it gives no iPad.
    pub skipped: bool,
}

/// Some rows of a list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportRows {
    /// How many there are.
    pub total: usize,
    /// Those that were asked for.
    pub rows: Vec<ImportRow>,
}

/// What an import did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ImportDone {
    /// How many iPads came, changed or stayed.
    pub counts: ImportCounts,
    /// iPads that left another batch; the first of them.
    pub taken: Vec<TakenLine>,
    /// How many these are.
    pub taken_count: usize,
    /// Nothing was imported, since the ledger had changed: the lists, looked at again.
    pub moved_on: Option<ImportSheet>,
}

/// Where and in which language the list is written.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RosterExport {
    /// A file on the tray; its ending says the form.
    pub file: u32,
    /// Language of the headers.
    #[ts(type = "Lang")]
    pub lang: String,
}

/// A list that was written.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct RosterExported {
    /// How many iPads are in it.
    pub devices: usize,
}
