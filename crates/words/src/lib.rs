//! Every word of window, command line and paper in three languages, from one set of Fluent files.
//!
//! The files are `locales/<language>/*.ftl` of this repository, built into the program.
//! A message is asked for by its id, with arguments as JSON values:
//!
//! ```
//! use words::{Lang, Words};
//! let words = Words::of(Lang::En);
//! assert_eq!(words.date(jiff::civil::date(2026, 11, 22)), "22 November 2026");
//! ```
//!
//! What this crate can't do: it loads no language at run time, it doesn't sort or collate,
//! and it knows only the Gregorian calendar (no 民國 or 令和 years).

mod error;
mod formats;
mod lang;
pub mod lint;
mod sources;
mod values;
mod words;

pub use error::Error;
pub use lang::Lang;
pub use sources::{SOURCES, Source};
pub use values::{Args, args};
pub use words::Words;
