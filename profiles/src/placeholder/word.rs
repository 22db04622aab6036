//! The words in braces, what they stand for, and what is missing.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

use crate::document::KeyPath;

/// A word that stands in braces for a value of each iPad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Placeholder {
    /// Serial number.
    Serial,
    /// Asset tag of the school's property list.
    AssetTag,
    /// Name of the iPad.
    DeviceName,
    /// Class it is used in.
    Class,
    /// Seat number.
    Seat,
    /// Who keeps it.
    Keeper,
    /// Name of the school.
    School,
}

impl Placeholder {
    /// Every placeholder.
    pub const ALL: &'static [Self] = &[
        Self::Serial,
        Self::AssetTag,
        Self::DeviceName,
        Self::Class,
        Self::Seat,
        Self::Keeper,
        Self::School,
    ];

    /// The word between the braces.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Serial => "serial",
            Self::AssetTag => "asset_tag",
            Self::DeviceName => "device_name",
            Self::Class => "class",
            Self::Seat => "seat",
            Self::Keeper => "keeper",
            Self::School => "school",
        }
    }
}

impl fmt::Display for Placeholder {
    /// With its braces.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}", self.word())
    }
}

impl FromStr for Placeholder {
    type Err = ();

    /// Reads the word without braces.
    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL
            .iter()
            .copied()
            .find(|placeholder| placeholder.word() == word)
            .ok_or(())
    }
}

impl Serialize for Placeholder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// What the placeholders stand for on one iPad. A missing or blank value is an error when the
/// profile asks for it.
pub type Values = BTreeMap<Placeholder, String>;

/// Why a profile can't be made for an iPad.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlaceholderError {
    /// The profile asks for a value that this iPad doesn't have.
    #[error("no value for {placeholder} at {path}")]
    Missing {
        /// What it asks for.
        placeholder: Placeholder,
        /// Where.
        path: KeyPath,
        /// Serial number of the iPad, if it has one.
        serial: String,
    },
}

impl PlaceholderError {
    /// Every code that [`Self::code`] can give.
    pub const CODES: &'static [&'static str] = &["placeholder-value-missing"];

    /// Stable code; the sentence is `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "placeholder-value-missing",
        }
    }

    /// What the sentence names.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, serde_json::Value> {
        match self {
            Self::Missing {
                placeholder,
                path,
                serial,
            } => BTreeMap::from([
                ("placeholder".into(), placeholder.to_string().into()),
                ("path".into(), path.to_string().into()),
                ("serial".into(), serial.clone().into()),
            ]),
        }
    }
}
