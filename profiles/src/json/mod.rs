//! Values of a profile as JSON and back, for a form that edits them. Nothing is lost on the way.
//!
//! | property list | JSON |
//! |---|---|
//! | dictionary, array, text, boolean, whole number | the same |
//! | whole number that JSON rounds | `{"$integer": "9007199254740993"}` |
//! | real | `{"$real": "1.5"}`, also `nan`, `+infinity`, `-infinity`; a number is taken too |
//! | date | `{"$date": "2026-08-01T00:00:00Z"}` |
//! | bytes | `{"$data": BASE64}`; more than [`INLINE`] by reference: `{"$bytes": {"sha256", "bytes"}}` |
//! | UID | `{"$uid": 3}` |
//! | concealed secret | `{"$secret": {"kind", "ref"}}` |
//! | dictionary with a key that JSON readers move or take for a mark | `{"$dict": [[KEY, VALUE], …]}` |
//!
//! References are looked up in [`Kept`] on the way back, so that nothing can be invented.

mod error;
mod kept;
mod read;
mod write;

pub use error::JsonError;
pub use kept::Kept;
pub use read::from_json;
pub use write::{dictionary_to_json, to_json};

/// Most bytes that are written out; a picture of the Home Screen fits, a font doesn't.
pub const INLINE: usize = 64 * 1024;

#[cfg(test)]
mod tests;
