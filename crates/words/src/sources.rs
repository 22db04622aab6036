//! The Fluent files as they were at build time.

use crate::Lang;

/// One Fluent file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Its language.
    pub lang: Lang,
    /// Its name without folder and ending, e.g. `paper`.
    pub file: &'static str,
    /// Its content.
    pub text: &'static str,
}

/// All Fluent files, by language, then by name.
pub const SOURCES: &[Source] = include!(concat!(env!("OUT_DIR"), "/sources.rs"));
