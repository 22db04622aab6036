//! What was scanned or pasted, and lists for Apple School Manager.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Said;

/// Serials to be made into lists.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AsmAsk {
    /// Which iPads.
    pub serials: Vec<String>,
}

/// Lists to paste into the search of Apple School Manager.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AsmLists {
    /// Serials with half-width commas.
    pub lists: Vec<String>,
    /// How many serials one list holds.
    pub size: usize,
}

/// How many serials one list holds from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AsmSizeWish {
    /// From 1 to 1000.
    pub size: usize,
}

/// What Apple School Manager showed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AsmCompareAsk {
    /// What it was asked for.
    pub serials: Vec<String>,
    /// What was copied from it.
    pub pasted: String,
}

/// A serial that nobody asked for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AsmStranger {
    /// Its number.
    pub serial: String,
    /// Whether it is on the roster.
    pub on_roster: bool,
    /// Name of its batch.
    pub batch: Option<String>,
}

/// The comparison.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AsmCompared {
    /// Asked for and shown.
    pub matched: Vec<String>,
    /// Asked for and not shown.
    pub missing: Vec<String>,
    /// Shown and not asked for.
    pub strangers: Vec<AsmStranger>,
}

/// Something scanned, typed or pasted.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TextAsk {
    /// As it came.
    pub text: String,
}

/// A scan, understood.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "scan", rename_all = "snake_case")]
pub enum ScanAnswer {
    /// An iPad of the roster.
    Known {
        /// Which.
        serial: String,
        /// How it stood in the barcode, where that is something else.
        read_as: Option<String>,
    },
    /// A possible number that isn't on the roster.
    Unknown {
        /// The number.
        serial: String,
        /// What is unusual about it.
        doubts: Vec<Said>,
    },
    /// Both are possible.
    Choose {
        /// As it was scanned.
        as_read: String,
        /// Without the leading S.
        stripped: String,
        /// Whether both are on the roster; otherwise neither is.
        known: bool,
    },
}

/// A pasted list, understood.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SerialsRead {
    /// iPads of the roster.
    pub known: Vec<String>,
    /// What belongs to none.
    pub unknown: Vec<String>,
}
