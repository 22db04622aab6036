//! The kit: one folder, or one encrypted file, with everything a batch needs on the table.
//!
//! The same ledger, blueprint and time give the same bytes; identity files are copied, not
//! made again. What holds a secret goes in only when asked for.

mod contents;
mod expand;
mod names;
mod seal;
mod texts;
mod write;

pub use contents::{Contents, Secrets, collect};
pub use expand::expand;
pub use names::run_plan;
pub use seal::{SHORTEST_PASSWORD, open};
pub use texts::{plan_text, sheet_text};
pub use write::{Form, Written, export};
