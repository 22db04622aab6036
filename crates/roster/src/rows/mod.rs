//! From the rows of a table to iPads, with a finding for everything doubtful.

mod collide;
mod merge;
mod row;
mod serial;
mod skip;
mod typed;
mod value;

pub use merge::Choice;
pub use row::{Row, Rules, Skipped, Understood};
pub use typed::{is_about, typed};

pub(crate) use row::understand;
