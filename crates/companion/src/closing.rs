//! Calling a batch done: what forbids it, and what is left over.

use migration::batch::{IdentityCopy, identity_finding};
use migration::{Fact, Finding, Head};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::workplace::Workplace;
use crate::{batches, identities};

/// How near a batch is to its end.
#[derive(Debug)]
pub struct Closing {
    /// What forbids it: no identity, or one without copies in two places.
    pub forbidden: Option<Finding>,
    /// iPads that are neither handed over nor out of the way.
    pub unfinished: usize,
}

/// Looks whether a batch may be called done. Which identity its iPads carry isn't recorded, so
/// every identity of the ledger has to lie in two places.
///
/// # Errors
/// [`Error::Unknown`].
pub fn look(place: &Workplace, batch: Uuid) -> Result<Closing> {
    let batch = batches::by_id(place, batch)?;
    let rows = batches::devices(place, &batch)?;
    let is_open = |row: &&ledger::DeviceRow| !matches!(row.stage.head(), Head::Done | Head::Out);
    let identities = identities::list(place)?;
    let finding = |row: &ledger::IdentityRow| {
        let copies: Vec<IdentityCopy> = row
            .copies
            .iter()
            .map(|copy| IdentityCopy {
                fingerprint: row.fingerprint,
                place: copy.place.clone(),
            })
            .collect();
        identity_finding(Some(row.fingerprint), &copies)
    };
    let forbidden = if identities.is_empty() {
        identity_finding(None, &[])
    } else {
        identities.iter().find_map(finding)
    };
    Ok(Closing {
        forbidden,
        unfinished: rows.iter().filter(is_open).count(),
    })
}

/// Calls a batch done. One that is done already stays so, and nothing is written.
///
/// # Errors
/// [`Error::BatchNotDone`] with the finding that forbids it; [`Error::Unknown`].
pub fn close(place: &mut Workplace, batch: Uuid) -> Result<()> {
    if batches::by_id(place, batch)?.closed_at.is_some() {
        return Ok(());
    }
    match look(place, batch)?.forbidden {
        Some(finding) => Err(Error::BatchNotDone(finding)),
        None => place.record(vec![Fact::BatchClosed { batch }]).map(drop),
    }
}
