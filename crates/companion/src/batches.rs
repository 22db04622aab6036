//! Batches: a cart, a class, a day.

use ledger::{DeviceQuery, DeviceRow};
use migration::batch::Batch;
use migration::{BatchPlan, Fact, Serial};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// The batch with this name.
///
/// # Errors
/// [`Error::Unknown`].
pub fn find(place: &Workplace, name: &str) -> Result<Batch> {
    let found = place
        .reader()
        .batch_named(name.trim())?
        .map(|row| row.batch);
    found.ok_or_else(|| Error::Unknown {
        kind: "batch",
        name: name.to_owned(),
    })
}

/// Plans a batch and puts iPads into it.
///
/// # Errors
/// [`Error::Taken`] if a batch has that name; [`Error::Unknown`] for an iPad or blueprint.
pub fn create(place: &mut Workplace, plan: BatchPlan, serials: &[Serial]) -> Result<Batch> {
    let name = plan.name.trim().to_owned();
    if name.is_empty() {
        return Err(Error::bad("batch", &name));
    }
    if place.reader().batch_named(&name)?.is_some() {
        return Err(Error::Taken {
            kind: "batch",
            name,
        });
    }
    let batch = Uuid::now_v7();
    let mut facts = vec![Fact::BatchCreated {
        batch,
        plan: BatchPlan {
            name: name.clone(),
            ..plan
        },
    }];
    for serial in serials {
        crate::devices::one(place, serial)?;
        facts.push(Fact::DeviceBatched {
            serial: serial.clone(),
            batch: Some(batch),
        });
    }
    place.record(facts)?;
    find(place, &name)
}

/// Changes the plan of a batch, puts iPads in and takes others out.
///
/// # Errors
/// [`Error::Unknown`] for a batch or an iPad that isn't there.
pub fn change(
    place: &mut Workplace,
    name: &str,
    plan: BatchPlan,
    put_in: &[Serial],
    take_out: &[Serial],
) -> Result<()> {
    let row = find(place, name)?;
    let mut facts = Vec::new();
    if plan != row.plan {
        facts.push(Fact::BatchChanged {
            batch: row.id,
            plan,
        });
    }
    for (serials, batch) in [(put_in, Some(row.id)), (take_out, None)] {
        for serial in serials {
            crate::devices::one(place, serial)?;
            facts.push(Fact::DeviceBatched {
                serial: serial.clone(),
                batch,
            });
        }
    }
    if facts.is_empty() {
        Ok(())
    } else {
        place.record(facts).map(drop)
    }
}

/// The iPads of a batch, by slot and serial.
///
/// # Errors
/// Those of the ledger.
pub fn devices(place: &Workplace, batch: &Batch) -> Result<Vec<DeviceRow>> {
    Ok(place.reader().devices(&DeviceQuery {
        batch: Some(batch.id),
        ..DeviceQuery::default()
    })?)
}
