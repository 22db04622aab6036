//! Reads any spreadsheet a school has into device rows, with a preview and findings.
//!
//! Bytes in, understanding and findings out; the crate opens no file. In layers:
//! what kind of file it is ([`Format`]), how its text is encoded ([`TextEncoding`]),
//! its cells ([`Grid`]), where the header stands ([`Table`]), what the columns mean
//! ([`Mapping`]), the iPads in it ([`Row`]), and what would change ([`Preview`]).
//!
//! [`read`] stops before the mapping is final, so that a person can correct it;
//! [`preview`] goes all the way with what the crate understood by itself.
//!
//! It can't open Numbers documents, PDFs, `.xlsb` and encrypted workbooks: it says so
//! and how to save the list instead. Formulas count by the value the spreadsheet saved.

mod compare;
mod dates;
mod encoding;
mod error;
mod export;
mod finding;
mod fold;
mod format;
mod grid;
pub mod limits;
mod mapping;
mod preview;
mod rows;
mod source;
mod synonym;
mod table;
mod twins;

pub use compare::{Change, Known, Outcome, absorb, compare};
pub use encoding::TextEncoding;
pub use error::Error;
pub use export::{write_csv, write_xlsx};
pub use finding::{Args, Finding, FindingCode};
pub use format::Format;
pub use grid::{Grid, GridRow, letters};
pub use mapping::{Column, Mapping, Use};
pub use preview::{ChangeWire, FileWire, FindingWire, Preview, preview};
pub use rows::{Choice, Row, Rules, Skipped, Understood, is_about, typed};
pub use source::{HeaderRow, ReadOptions, Reading, Separator, read};
pub use table::Table;
