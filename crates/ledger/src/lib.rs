//! The append-only journal of a migration and everything the app remembers, in SQLite.
//!
//! A [`Ledger`] writes, a [`LedgerReader`] reads. What happened is recorded as facts of the
//! domain ([`migration::Fact`]); the tables that lists read are folded from them in the same
//! transaction and can be folded anew ([`Ledger::rebuild`]). The journal is only ever
//! appended to, in one hash chain per station. Names and free text of people lie in a table
//! of their own, from which [`Ledger::forget_class`] erases them without breaking the chain.
//!
//! # What it can't do
//! The chain shows that a line was changed, not that the last lines were cut off together
//! with everything that knew of them: for that, note the heads of [`Verdict`] elsewhere.
//! Erasing reaches the file, its log and its backups, not copies that others made, nor what
//! a disk keeps of blocks it no longer shows. Merging two ledgers isn't written yet.

mod backup;
mod birth;
mod chain;
mod connection;
mod error;
mod finding;
mod fold;
mod forget;
mod kind;
mod ledger;
mod limits;
mod reader;
mod restore;
mod search;
mod steps;
mod table;
mod verify;

pub use backup::{Backup, Backups, Due, Holds, KEPT, Occasion};
pub use chain::sha256;
pub use error::{LedgerError, Result};
pub use finding::{Finding, FindingCode};
pub use forget::{Class, Forgettable, Forgotten};
pub use kind::Kind;
pub use ledger::Ledger;
pub use limits::{LONGEST_BODY, LONGEST_CONTENT, LONGEST_TEXT};
pub use reader::LedgerReader;
pub use restore::{Restored, kind_at, put_away, restore, set_aside};
pub use table::batch::BatchRow;
pub use table::deadline::DeadlineRow;
pub use table::identity::{IdentityCopy, IdentityRow};
pub use table::journal::Line;
pub use table::listing::{DeviceOrder, DeviceQuery, DeviceRow, Direction};
pub use table::output::{KitRow, PrintRow, RosterImport};
pub use table::preflight::PreflightRow;
pub use table::school::Operator;
pub use table::seeking::JournalQuery;
pub use table::shelf::{RevisionRow, Shelf, ShelfRow};
pub use verify::{Rebuilt, Verdict};
