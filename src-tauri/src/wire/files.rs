//! Files: the page knows them by number and name.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::outside::FileKind;

/// A file or folder on the tray.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FileRef {
    /// Its number.
    pub id: u32,
    /// Its name, to be shown.
    pub name: String,
}

/// A file that came to the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DroppedFile {
    /// The file.
    pub file: FileRef,
    /// What it seems to be, by its ending.
    pub seems: FileKind,
}

/// Ask a person for files.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ChooseWish {
    /// For what.
    pub kind: FileKind,
    /// Whether several may be chosen.
    pub many: bool,
}

/// Ask a person where to write.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SaveWish {
    /// What will be written.
    pub kind: FileKind,
    /// The name to begin with.
    pub suggested: String,
}

/// A file by its number.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FileAsk {
    /// Its number.
    pub id: u32,
}
