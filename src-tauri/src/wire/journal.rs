//! The journal as a person reads it.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{OperatorCard, Said};

/// Something with an id and a name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Named {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// An iPad that a line concerns.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NamedDevice {
    /// Its serial.
    pub serial: String,
    /// Its name on the list, unless it was forgotten.
    pub name: Option<String>,
}

/// What the journal can be narrowed to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JournalDesk {
    /// How many lines there are.
    #[ts(type = "number")]
    pub lines: u64,
    /// Today, on this computer.
    pub today: String,
    /// Everybody who works with this ledger.
    pub operators: Vec<OperatorCard>,
    /// The newest first.
    pub batches: Vec<Named>,
}

/// Which lines are wanted.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JournalAsk {
    /// Words.
    pub find: Option<String>,
    /// The kind of fact.
    pub kind: Option<String>,
    /// About this iPad.
    pub serial: Option<String>,
    /// About this batch.
    pub batch: Option<String>,
    /// Recorded by this person.
    pub operator: Option<String>,
    /// From this day on, YYYY-MM-DD.
    pub since: Option<String>,
    /// Until this day, YYYY-MM-DD.
    pub until: Option<String>,
    /// Only lines before this place.
    #[ts(type = "number | null")]
    pub before: Option<i64>,
    /// At most so many.
    pub limit: u32,
}

/// One line. Its sentence is `event-<kind>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JournalLine {
    /// Its place, from 1.
    #[ts(type = "number")]
    pub position: i64,
    /// The event's id.
    pub id: String,
    /// When, RFC 3339.
    pub at: String,
    /// Who; nobody if the app did it by itself.
    pub operator: Option<String>,
    /// The kind of fact; `unreadable` if this version doesn't know it.
    pub kind: String,
    /// What the sentence names.
    #[ts(type = "Args")]
    pub args: Value,
    /// What proves it.
    #[ts(type = "Evidence | null")]
    pub evidence: Option<&'static str>,
    /// What the person noted.
    pub note: Option<String>,
    /// The place of the line that took it back.
    #[ts(type = "number | null")]
    pub undone_by: Option<i64>,
    /// The first few iPads it concerns.
    pub devices: Vec<NamedDevice>,
    /// How many there are.
    pub devices_total: usize,
    /// The batch it names.
    pub batch: Option<Named>,
    /// The profile it names.
    pub profile: Option<Named>,
    /// The blueprint it names.
    pub blueprint: Option<Named>,
}

/// A page of lines, newest first.
#[derive(Debug, Clone, Serialize, TS)]
pub struct JournalPage {
    /// The lines.
    pub lines: Vec<JournalLine>,
    /// Whether older ones follow.
    pub more: bool,
}

/// A line by its place.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LineAsk {
    /// Its place.
    #[ts(type = "number")]
    pub position: i64,
}

/// A line as it is stored.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StoredLine {
    /// The event's id.
    pub id: String,
    /// The chain it belongs to.
    pub station: String,
    /// Its number in that chain.
    #[ts(type = "number")]
    pub seq: i64,
    /// Its hash.
    pub hash: String,
    /// The hash of the line before.
    pub prev: String,
    /// The fact as JSON, indented; personal texts sealed.
    pub body: String,
}

/// Where the journal is written.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JournalExport {
    /// A file of the tray.
    pub to: u32,
}

/// What was written.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct JournalExported {
    /// How many lines.
    #[ts(type = "number")]
    pub lines: u64,
}

/// The end of a chain.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChainHead {
    /// The chain.
    pub station: String,
    /// The hash of its last line.
    pub hash: String,
}

/// What a check of the whole ledger found.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Verdict {
    /// How many lines there are.
    #[ts(type = "number")]
    pub lines: u64,
    /// The ends of its chains.
    pub heads: Vec<ChainHead>,
    /// What is wrong.
    pub findings: Vec<Said>,
}

/// What folding anew came to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Rebuilt {
    /// Lines that were folded.
    #[ts(type = "number")]
    pub lines: u64,
    /// Lines that were left out.
    #[ts(type = "number")]
    pub unreadable: u64,
    /// What is wrong with them.
    pub verdict: Verdict,
}
