//! Practice or real: the mark that a ledger carries from its birth.

use serde::{Deserialize, Serialize};

/// Which kind of ledger a file is. It never changes: the SQLite application id, the birth
/// row and, for practice, the first line of the journal all say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A school's own.
    Real,
    /// For rehearsing; marks everything that is made from it.
    Practice,
}

impl Kind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Real, Self::Practice];

    /// The stable id, as the birth row holds it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Real => "real",
            Self::Practice => "practice",
        }
    }

    /// The id of the message that names this kind.
    #[must_use]
    pub fn word(self) -> String {
        format!("ledger-kind-{}", self.id())
    }

    /// The application id in the header of the file: `CCLR` or `CCLP`.
    #[must_use]
    pub(crate) const fn application(self) -> u32 {
        u32::from_be_bytes(match self {
            Self::Real => *b"CCLR",
            Self::Practice => *b"CCLP",
        })
    }

    /// The kind with this application id.
    pub(crate) fn of_application(application: u32) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.application() == application)
    }

    /// The error of opening a ledger of this kind as the other.
    pub(crate) fn mistaken(self) -> crate::LedgerError {
        match self {
            Self::Real => crate::LedgerError::IsReal,
            Self::Practice => crate::LedgerError::IsPractice,
        }
    }
}
