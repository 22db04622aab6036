//! The printed documents of a migration, as PDF.
//!
//! A document is one data type that implements [`Document`] and one Typst template.
//! [`print`] lays it out once; [`Printed`] gives the PDF, the pages as SVG and their text.
//!
//! ```
//! use paper::{Checklist, Error, Fonts, Imprint};
//!
//! fn pdf(checklist: &Checklist, imprint: &Imprint) -> Result<Vec<u8>, Error> {
//!     let fonts = Fonts::load(&Fonts::folders())?;
//!     paper::print(checklist, imprint, &fonts)?.pdf()
//! }
//! ```
//!
//! What people typed reaches a template as data only, never as Typst source. The same document,
//! imprint and fonts give the same bytes. Templates can read nothing but themselves and their
//! data: no disk, no packages, no network, no clock.
//!
//! What this crate can't do: labels and barcodes; colour; a document of more than
//! [`ROWS_MAX`] rows; PDF/A; boxes that a screen reader can read (they are drawn, since no font of
//! ours has them). Nothing was printed on a real printer yet.

mod document;
mod documents;
mod error;
mod finding;
mod fonts;
mod imprint;
mod printed;
mod text;
mod world;

pub use document::{Document, ROWS_MAX};
pub use documents::{AsmSerials, Checklist, ChecklistRow, SerialRow, Step};
pub use error::Error;
pub use finding::{Finding, FindingCode};
pub use fonts::Fonts;
pub use imprint::{Imprint, Ledger, PaperSize};
pub use printed::{Printed, print};
