//! Dates to keep: certificates, tokens, terms, copies of the identity.

use jiff::civil::Date;
use ledger::DeadlineRow;
use migration::{Deadline, Fact};
use uuid::Uuid;

use crate::error::{Error, Result};
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

/// Records that a date was kept on a day, and the next one if there is one: a date with a next one
/// begins anew, one without stays done. Returns which it was.
///
/// # Errors
/// [`Error::Unknown`] unless exactly one id begins with `id`.
pub fn done(place: &mut Workplace, id: &str, on: Date, next: Option<Date>) -> Result<Uuid> {
    let deadline = find(place, id)?;
    place.record(vec![Fact::DeadlineDone { deadline, on, next }])?;
    Ok(deadline)
}

fn find(place: &Workplace, id: &str) -> Result<Uuid> {
    let wanted = id.trim().to_ascii_lowercase();
    let rows = place.reader().deadlines()?;
    let found: Vec<Uuid> = rows
        .iter()
        .map(|row| row.id)
        .filter(|known| !wanted.is_empty() && known.to_string().starts_with(&wanted))
        .collect();
    match found.as_slice() {
        [only] => Ok(*only),
        _ => Err(Error::Unknown {
            kind: "deadline",
            name: id.to_owned(),
        }),
    }
}
