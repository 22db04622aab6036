//! The kit: one folder, or one encrypted file, with everything a batch needs on the table.
//!
//! The same ledger, blueprint and time give the same bytes; identity files are copied, not
//! made again. What holds a secret goes in only when asked for.

mod birth;
mod contents;
mod expand;
mod names;
mod outlook;
mod seal;
mod target;
mod texts;
mod watch;
mod write;

pub use contents::{Contents, Keys, Secrets, Wanted, collect};
pub use expand::expand;
pub use names::run_plan;
pub use outlook::{Outlook, OutlookProfile, outlook};
pub use seal::{SHORTEST_PASSWORD, open};
pub use target::{Target, look_at};
pub use texts::{plan_text, sheet_text};
pub use watch::{Part, Progress, Watch, unwatched};
pub use write::{Form, KitFile, Written, export};
