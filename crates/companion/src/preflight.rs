//! The twenty checks, the page of limits, and what the Mac can prove by itself.

use ledger::PreflightRow;
use migration::preflight::{Preflight, Proof, Readiness};
use migration::{Fact, PersonalText, PreflightItem};

use crate::devices::noted;
use crate::error::{Error, Result};
use crate::probes::{self, Seen};
use crate::workplace::Workplace;

/// One check and how it stands.
#[derive(Debug)]
pub struct Check {
    /// Which.
    pub item: PreflightItem,
    /// What proves it.
    pub proof: Proof,
    /// How it stands.
    pub readiness: Readiness,
    /// What was recorded of it.
    pub row: Option<PreflightRow>,
}

/// All twenty checks in order.
///
/// # Errors
/// Those of the ledger.
pub fn list(place: &Workplace) -> Result<Vec<Check>> {
    let rows = place.reader().preflight()?;
    let preflight: Preflight = rows
        .iter()
        .map(|row| (row.item, row.state.clone()))
        .collect();
    let check = |item: &PreflightItem| Check {
        item: *item,
        proof: item.proof(),
        readiness: preflight.readiness(*item),
        row: rows.iter().find(|row| row.item == *item).cloned(),
    };
    Ok(PreflightItem::ALL.iter().map(check).collect())
}

/// A person confirms a check.
///
/// # Errors
/// Those of the ledger.
pub fn tick(place: &mut Workplace, item: PreflightItem, note: Option<&str>) -> Result<()> {
    place
        .record(vec![Fact::PreflightTicked {
            item,
            note: noted(note),
        }])
        .map(drop)
}

/// Takes a person's confirmation back.
///
/// # Errors
/// Those of the ledger.
pub fn untick(place: &mut Workplace, item: PreflightItem) -> Result<()> {
    place
        .record(vec![Fact::PreflightUnticked { item }])
        .map(drop)
}

/// Lets the Mac look at everything it can see and records what it saw.
///
/// # Errors
/// Those of the ledger. A look that fails is a result, not an error.
pub fn probe(place: &mut Workplace, at_once: u32) -> Result<Vec<Seen>> {
    place.forget_programs();
    let seen = probes::look(place, at_once)?;
    let facts = seen.iter().map(|one| Fact::PreflightProbed {
        item: one.item,
        outcome: one.outcome,
        seen: one.values.clone(),
    });
    place.record(facts.collect())?;
    Ok(seen)
}

/// Somebody has read the page of limits and takes it on, once for the school.
///
/// # Errors
/// [`Error::BadValue`] for an empty name.
pub fn acknowledge_limits(place: &mut Workplace, name: &str) -> Result<()> {
    let name = name.trim();
    if name.is_empty() {
        return Err(Error::bad("name", name));
    }
    place
        .record(vec![Fact::LimitsAcknowledged {
            name: PersonalText::plain(name),
        }])
        .map(drop)
}
