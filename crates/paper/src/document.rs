//! What every document is made of.

use serde_json::Value;
use words::Words;

/// The rows one document takes at most.
pub const ROWS_MAX: usize = 5_000;

/// A document: data here, looks in a template.
///
/// The template imports `sheet` and `word` from `/sheet.typ` and finds its own data as
/// `data.document`. Its title is the message `paper-<name>-title`.
pub trait Document {
    /// Its name in kebab-case, stable; part of the PDF's identity.
    fn name(&self) -> &'static str;

    /// The Typst source of its template.
    fn template(&self) -> &'static str;

    /// The messages without arguments that the template says with `word("…")`.
    fn labels(&self) -> &'static [&'static str];

    /// How many rows it has, checked against [`ROWS_MAX`].
    fn rows(&self) -> usize;

    /// Its data as the template wants it. Every text in it is made printable afterwards.
    fn content(&self, words: &Words) -> Value;
}
