//! Dates to keep: certificates, tokens, terms, copies of the identity.

use ledger::DeadlineRow;
use migration::{Deadline, Fact};
use uuid::Uuid;

use crate::error::Result;
use crate::workplace::Workplace;

/// All dates, nearest first.
///
/// # Errors
/// Those of the ledger.
pub fn list(place: &Workplace) -> Result<Vec<DeadlineRow>> {
    let mut rows = place.reader().deadlines()?;
    rows.sort_by_key(|row| (row.plan.on, row.id));
    Ok(rows)
}

/// Adds a date.
///
/// # Errors
/// Those of the ledger.
pub fn add(place: &mut Workplace, plan: Deadline) -> Result<Uuid> {
    let deadline = Uuid::now_v7();
    place.record(vec![Fact::DeadlineSet { deadline, plan }])?;
    Ok(deadline)
}
