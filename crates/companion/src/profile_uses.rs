//! Where a profile is used: in blueprints, by batches, on iPads.

use std::collections::BTreeMap;

use ledger::ShelfRow;
use migration::Serial;
use profiles::blueprint::Blueprint;
use uuid::Uuid;

use crate::blueprints;
use crate::error::Result;
use crate::workplace::Workplace;

/// A blueprint that names a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlueprintUse {
    /// Its name.
    pub name: String,
    /// The revision it asks for; without one the newest.
    pub revision: Option<u32>,
}

/// A batch whose blueprint names a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchUse {
    /// Its id.
    pub batch: Uuid,
    /// Its name.
    pub name: String,
    /// Its blueprint.
    pub blueprint: String,
    /// How many iPads are in it.
    pub devices: u32,
}

/// Where a profile is used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Uses {
    /// Blueprints, by name.
    pub blueprints: Vec<BlueprintUse>,
    /// Batches, by name.
    pub batches: Vec<BatchUse>,
    /// iPads that carry it, by revision.
    pub devices: BTreeMap<u32, Vec<Serial>>,
}

/// Where a profile is used.
///
/// # Errors
/// Those of the ledger; [`crate::Error::Blueprint`] for one that can't be read.
pub fn of(place: &Workplace, row: &ShelfRow) -> Result<Uses> {
    let mut uses = Uses::default();
    let mut naming = BTreeMap::new();
    for shelved in blueprints::list(place)? {
        let (blueprint, _) = blueprints::open(place, &shelved.name)?;
        if !names(&blueprint, &row.name) {
            continue;
        }
        let used = blueprint.profiles.iter().find(|one| one.name == row.name);
        uses.blueprints.push(BlueprintUse {
            name: shelved.name.clone(),
            revision: used.and_then(|one| one.revision),
        });
        naming.insert(shelved.id, shelved.name);
    }
    for batch in place.reader().batches()? {
        let plan = &batch.batch.plan;
        if let Some(blueprint) = plan.blueprint.and_then(|id| naming.get(&id)) {
            uses.batches.push(BatchUse {
                batch: batch.batch.id,
                name: plan.name.clone(),
                blueprint: blueprint.clone(),
                devices: batch.devices,
            });
        }
    }
    for device in place.reader().all_devices()? {
        if let Some(revision) = device.profiles.get(&row.id) {
            let carrying = uses.devices.entry(*revision).or_default();
            carrying.push(device.serial);
        }
    }
    Ok(uses)
}

/// Whether a blueprint names a profile, in whatever place.
pub(crate) fn names(blueprint: &Blueprint, profile: &str) -> bool {
    let elsewhere = [&blueprint.home_screen, &blueprint.prepare.network_profile];
    let elsewhere = elsewhere.into_iter().flatten();
    let used = blueprint.profiles.iter().map(|one| &one.name);
    elsewhere.chain(used).any(|name| name == profile)
}
