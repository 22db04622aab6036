//! Numbered schema steps on `user_version`: `schema/NNN_name.sql` is step NNN.

use rusqlite::{Connection, Transaction};

use crate::error::Result;

/// The steps of this version, in order; the number of a step is its place, from 1.
/// Each stands beside the table file that owns it, unless it changes several. A released step is
/// never edited.
pub(crate) const STEPS: &[&str] = &[
    crate::table::journal::STEP,
    crate::table::text::STEP,
    crate::table::content::STEP,
    crate::table::device::STEP,
    crate::table::batch::STEP,
    crate::table::school::STEP,
    crate::table::preflight::STEP,
    crate::table::deadline::STEP,
    crate::table::shelf::STEP,
    crate::table::identity::STEP,
    crate::table::output::STEP,
    crate::table::seeking::STEP,
    include_str!("../schema/013_taken_away.sql"),
];

/// The newest step of `steps`.
pub(crate) fn newest(steps: &[&str]) -> u32 {
    u32::try_from(steps.len()).unwrap_or(u32::MAX)
}

/// The step a database stands at.
pub(crate) fn step_of(connection: &Connection) -> Result<u32> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Takes one step: the statements and the new number in one transaction.
pub(crate) fn take(transaction: &Transaction<'_>, number: u32, sql: &str) -> Result<()> {
    transaction.execute_batch(sql)?;
    transaction.pragma_update(None, "user_version", number)?;
    Ok(())
}

/// Takes every step after `from`.
pub(crate) fn take_all(transaction: &Transaction<'_>, steps: &[&str], from: u32) -> Result<()> {
    for (number, sql) in (1..).zip(steps).filter(|(number, _)| *number > from) {
        take(transaction, number, sql)?;
    }
    Ok(())
}
