//! A list as it was given, and what a person corrected about it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use migration::{Field, Serial};
use roster::{Choice, ReadOptions};

use crate::error::Result;
use crate::files;

/// Answers to values that differ between two rows of one iPad.
pub type Choices = BTreeMap<(Serial, Field), Choice>;

/// A list as it was given: its bytes, so that what was seen is what is imported.
#[derive(Debug, Clone)]
pub struct List {
    /// The file; for a pasted list its name alone.
    pub file: PathBuf,
    pub(super) bytes: Vec<u8>,
}

impl List {
    /// Takes a file in.
    ///
    /// # Errors
    /// [`crate::Error::CannotRead`], [`crate::Error::FileTooLarge`].
    pub fn open(file: &Path) -> Result<Self> {
        Ok(Self {
            file: file.to_owned(),
            bytes: files::read(file, roster::limits::FILE_BYTES as u64)?,
        })
    }

    /// Takes in what was copied from a spreadsheet, a page or a scanner; `name` stands for a file.
    #[must_use]
    pub fn pasted(name: &str, text: &str) -> Self {
        Self {
            file: name.into(),
            bytes: text.as_bytes().to_owned(),
        }
    }

    /// The name without folders.
    #[must_use]
    pub fn name(&self) -> String {
        let name = self.file.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }
}

/// What a person corrected about a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Corrections {
    /// How the file is read.
    pub read: ReadOptions,
    /// Rows that are left out, as the spreadsheet shows them.
    pub left_out: BTreeSet<u32>,
    /// Which of two values of one iPad counts.
    pub choices: Choices,
}
