//! What stands between the cells of a text file.

use serde::Serialize;

/// A separator that lists of schools come with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Separator {
    /// A comma.
    Comma,
    /// A semicolon, as Excel writes where the comma is the decimal point.
    Semicolon,
    /// A tab, as everything copied from a spreadsheet has.
    Tab,
    /// A vertical bar.
    Bar,
    /// Two or more blanks, or a full-width one.
    Blanks,
}

impl Separator {
    /// All separators.
    pub const ALL: &'static [Self] = &[
        Self::Comma,
        Self::Semicolon,
        Self::Tab,
        Self::Bar,
        Self::Blanks,
    ];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Comma => "comma",
            Self::Semicolon => "semicolon",
            Self::Tab => "tab",
            Self::Bar => "bar",
            Self::Blanks => "blanks",
        }
    }

    /// The separator with this id.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.id() == id.trim())
    }

    /// The message with the name for people.
    #[must_use]
    pub fn word(self) -> String {
        format!("roster-separator-{}", self.id())
    }

    /// The byte between the cells; aligned columns have none.
    pub(crate) const fn mark(self) -> Option<u8> {
        match self {
            Self::Comma => Some(b','),
            Self::Semicolon => Some(b';'),
            Self::Tab => Some(b'\t'),
            Self::Bar => Some(b'|'),
            Self::Blanks => None,
        }
    }

    /// The separator of this byte, if it is a usual one.
    pub(crate) fn of_mark(mark: u8) -> Option<Self> {
        let mut all = Self::ALL.iter().copied();
        all.find(|one| one.mark() == Some(mark))
    }
}

impl Serialize for Separator {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}
