//! What can go wrong with words.

use crate::Args;
use crate::values::args;

/// Why a language couldn't be chosen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The text names none of the three languages.
    #[error("unknown language {given:?}")]
    UnknownLang {
        /// What was given, cut to 40 characters.
        given: String,
    },
}

impl Error {
    /// Every code of this crate.
    pub const CODES: &'static [&'static str] = &["words-unknown-lang"];

    /// The stable code; its sentence is the message `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownLang { .. } => "words-unknown-lang",
        }
    }

    /// The arguments of its sentence.
    #[must_use]
    pub fn args(&self) -> Args {
        match self {
            Self::UnknownLang { given } => args([("given", given.as_str())]),
        }
    }
}
