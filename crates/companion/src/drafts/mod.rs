//! A profile while it is edited: nothing reaches the library before it is saved.
//!
//! A draft holds its secrets beside the profile, never in it, so that what a form is shown can't
//! show one. It lives in memory alone: closing it without saving loses the draft and nothing else.

mod begin;
mod certificate;
mod change;
mod draft;
mod keep;
mod look;
mod secrets;
mod show;

pub use begin::{blank, copy, from_file, from_template, open};
pub use change::Edit;
pub use draft::{Draft, Source};
pub use keep::{Sealing, Secrecy, expand, export, save};
pub use look::{Certified, Found};
pub use show::{Preview, Xml, between};
