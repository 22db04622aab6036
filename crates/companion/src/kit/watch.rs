//! What a kit in the making tells, and how it is stopped.

use std::ops::ControlFlow;

use crate::error::{Error, Result};

/// A part of making a kit, in the order they are done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Blueprint and profiles are checked.
    Checks,
    /// Profiles, those for each iPad too.
    Profiles,
    /// Serial lists, run plan and step sheet.
    Texts,
    /// The printed sheets.
    Papers,
    /// Everything is written, or encrypted and written.
    Writing,
}

impl Part {
    /// Every part, in order.
    pub const ALL: &'static [Self] = &[
        Self::Checks,
        Self::Profiles,
        Self::Texts,
        Self::Papers,
        Self::Writing,
    ];

    /// Its stable name; the words are `kit-part-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Checks => "checks",
            Self::Profiles => "profiles",
            Self::Texts => "texts",
            Self::Papers => "papers",
            Self::Writing => "writing",
        }
    }
}

/// How far a kit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is done now.
    pub part: Part,
    /// How much of it is done.
    pub done: usize,
    /// How much of it there is.
    pub of: usize,
}

/// Hears how far a kit is; `Break` stops it, and nothing of it is left.
pub type Watch<'w> = dyn FnMut(Progress) -> ControlFlow<()> + 'w;

/// Hears nothing and stops nothing.
pub const fn unwatched(_: Progress) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

/// Tells the watch how far it is; stops if it says so.
pub(super) fn tell(watch: &mut Watch<'_>, part: Part, done: usize, of: usize) -> Result<()> {
    match watch(Progress { part, done, of }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Error::Cancelled),
    }
}
