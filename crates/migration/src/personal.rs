//! Text that can name a person: plain in memory, sealed in the journal.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};
use uuid::Uuid;

use crate::Digest;

/// A name, a note or anything else that has to be erasable later.
///
/// The journal only ever holds the sealed form: the id of a row in an erasable table and
/// the digest of salt and text. Writing a plain one is an error, not a habit to remember.
/// `Debug` never shows the text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PersonalText {
    /// The text itself.
    Plain(String),
    /// Where the text is kept, and what it must hash to.
    Sealed {
        /// Row in the erasable table.
        id: Uuid,
        /// SHA-256 of the row's salt followed by its text.
        digest: Digest,
    },
}

impl PersonalText {
    /// A plain text.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Plain(text.into())
    }

    /// The text, if it isn't sealed.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Plain(text) => Some(text),
            Self::Sealed { .. } => None,
        }
    }
}

impl fmt::Debug for PersonalText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(_) => f.write_str("Plain(…)"),
            Self::Sealed { id, .. } => write!(f, "Sealed({id})"),
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seal {
    id: Uuid,
    digest: Digest,
}

impl Serialize for PersonalText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Plain(_) => Err(serde::ser::Error::custom(
                "personal text must be sealed before it is written",
            )),
            Self::Sealed { id, digest } => Seal {
                id: *id,
                digest: *digest,
            }
            .serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PersonalText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Seal { id, digest } = Seal::deserialize(deserializer)?;
        Ok(Self::Sealed { id, digest })
    }
}
