//! What keeping a revision did.

use ledger::ShelfRow;

use crate::error::{Error, Result};

/// What keeping a profile or blueprint did; the row is how it lies in the library now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// It is new, or a new revision.
    New(ShelfRow),
    /// It is the same as the newest revision; nothing was written.
    Unchanged(ShelfRow),
}

impl Saved {
    /// How it lies in the library now.
    #[must_use]
    pub const fn row(&self) -> &ShelfRow {
        match self {
            Self::New(row) | Self::Unchanged(row) => row,
        }
    }

    /// Whether something was written.
    #[must_use]
    pub const fn is_new(&self) -> bool {
        matches!(self, Self::New(_))
    }
}

/// A name under which something is kept: one line, not empty, without blanks at its ends.
///
/// # Errors
/// [`Error::BadValue`].
pub(crate) fn clean_name(name: &str) -> Result<&str> {
    let name = name.trim();
    if name.is_empty() || name.contains(char::is_control) {
        return Err(Error::bad("name", name));
    }
    Ok(name)
}
