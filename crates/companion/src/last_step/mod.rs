//! The last step of the journal.

mod find;
mod opposite;

pub use find::{LastStep, WayBack, find, undo};
