//! What a check of the whole ledger can find, each with a stable code.

use std::fmt;

use migration::{Args, Severity};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// What is wrong; the sentence for people is the message `finding-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingCode {
    /// SQLite's own check found a broken page, row or index.
    PagesBroken,
    /// A line doesn't hash to what it says: it was changed after it was written.
    LineChanged,
    /// A line doesn't follow the line before it: one is missing or was put in.
    ChainBroken,
    /// A line holds no fact this version knows.
    LineUnreadable,
    /// A person's text doesn't hash to what the journal says.
    TextChanged,
    /// A person's text is gone and no line says it was forgotten.
    TextMissing,
    /// A person's text is kept that no line speaks of.
    TextUnknown,
    /// The body of a profile, blueprint or certificate isn't what was kept.
    ContentChanged,
    /// The body of a profile, blueprint or certificate is gone.
    ContentMissing,
    /// A folded table isn't what the journal folds to; `journal rebuild` mends it.
    TableDiffers,
    /// The marks that say practice or real contradict each other.
    MarksDiffer,
}

impl FindingCode {
    /// Every code.
    pub const ALL: &'static [Self] = &[
        Self::PagesBroken,
        Self::LineChanged,
        Self::ChainBroken,
        Self::LineUnreadable,
        Self::TextChanged,
        Self::TextMissing,
        Self::TextUnknown,
        Self::ContentChanged,
        Self::ContentMissing,
        Self::TableDiffers,
        Self::MarksDiffer,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::PagesBroken => "ledger-pages-broken",
            Self::LineChanged => "ledger-line-changed",
            Self::ChainBroken => "ledger-chain-broken",
            Self::LineUnreadable => "ledger-line-unreadable",
            Self::TextChanged => "ledger-text-changed",
            Self::TextMissing => "ledger-text-missing",
            Self::TextUnknown => "ledger-text-unknown",
            Self::ContentChanged => "ledger-content-changed",
            Self::ContentMissing => "ledger-content-missing",
            Self::TableDiffers => "ledger-table-differs",
            Self::MarksDiffer => "ledger-marks-differ",
        }
    }

    /// How much it weighs.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::TextUnknown => Severity::Warning,
            _ => Severity::Error,
        }
    }
}

impl fmt::Display for FindingCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for FindingCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// What it is.
    pub code: FindingCode,
    /// What its sentence names.
    pub args: Args,
}

impl Finding {
    pub(crate) fn new<const N: usize>(code: FindingCode, args: [(&str, Value); N]) -> Self {
        let args = args
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        Self {
            severity: code.severity(),
            code,
            args,
        }
    }
}
