//! A profile as a document: reading any form in use, and writing XML that is stable byte for byte.

mod binary;
mod build;
mod error;
mod model;
mod path;
mod read;
mod text;
mod xml_reader;
mod xml_writer;

pub use error::ReadError;
pub use model::{Document, Form, Origin};
pub use path::{KeyPath, Step};
pub use text::Encoding;
pub use xml_writer::write_xml;

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;
/// Deepest nesting of arrays and dictionaries that is read.
pub const MAX_DEPTH: usize = 64;
/// Most values in one file; a binary property list can name one value many times.
pub const MAX_VALUES: usize = 2_000_000;
