//! The journal: reading it as a person does, exporting and verifying it, and folding the lists
//! anew.

mod book;
mod names;
mod reading;

pub use book::{export, list, rebuild, rebuild_watched, verify, verify_watched, wire};
pub use names::Names;
pub use reading::{Entry, between, entries, entry};
