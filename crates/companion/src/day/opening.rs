//! A batch opened for its day: its iPads, its blueprint, and what the blueprint expects.

use std::collections::BTreeMap;

use ledger::ShelfRow;
use migration::batch::Batch;
use migration::day::Expectation;
use migration::{Device, Ground, Witness};
use profiles::blueprint::{Blueprint, Prepare};
use uuid::Uuid;

use crate::error::Result;
use crate::workplace::Workplace;
use crate::{batches, blueprints, devices, profile_shelf};

/// A batch on its day.
#[derive(Debug)]
pub struct Day {
    /// The batch.
    pub batch: Batch,
    /// Its iPads, as they stand on the table.
    pub devices: Vec<Device>,
    /// Its blueprint as it lies in the library; absent if the batch has none.
    pub shelved: Option<ShelfRow>,
    /// The same, read.
    pub blueprint: Option<Blueprint>,
    /// Where nothing is planned, the name of the school stands for the organization.
    pub(super) organization: String,
    /// What the batch expects of its iPads.
    pub expected: Expectation,
    /// Whether the page of limits was acknowledged.
    pub limits_acknowledged: bool,
}

/// Opens a batch.
///
/// # Errors
/// [`crate::Error::Unknown`]; a blueprint that can't be read.
pub fn open(place: &Workplace, batch: Uuid) -> Result<Day> {
    let batch = batches::by_id(place, batch)?;
    let one = |row: &ledger::DeviceRow| devices::one(place, &row.serial);
    let devices = batches::devices(place, &batch)?
        .iter()
        .map(one)
        .collect::<Result<_>>()?;
    let shelved = match batch.plan.blueprint {
        Some(id) => blueprints::list(place)?
            .into_iter()
            .find(|row| row.id == id),
        None => None,
    };
    let blueprint = match &shelved {
        Some(row) => Some(blueprints::open(place, &row.name)?.0),
        None => None,
    };
    let school = place.reader().school()?;
    Ok(Day {
        expected: Expectation {
            since: batch.created_at,
            profiles: match &blueprint {
                Some(blueprint) => revisions(place, blueprint)?,
                None => BTreeMap::new(),
            },
        },
        limits_acknowledged: school.limits.is_some(),
        organization: school.name.unwrap_or_default(),
        batch,
        devices,
        shelved,
        blueprint,
    })
}

impl Day {
    /// What the rules stand on for a person who would confirm everything, so that what they
    /// refuse is what has to be done first.
    pub(super) fn ground(&self) -> Ground {
        let ground = Ground::of(Witness::Person)
            .confirming(self.devices.iter().map(|device| device.serial.clone()));
        if self.limits_acknowledged {
            ground.with_limits_acknowledged()
        } else {
            ground
        }
    }

    /// The blueprint, or what it would be without one: the school's organization, supervised.
    pub(super) fn settings(&self) -> Blueprint {
        self.blueprint.clone().unwrap_or_else(|| Blueprint {
            version: 1,
            id: String::new(),
            name: String::new(),
            lane: Default::default(),
            configurator: None,
            ipados: None,
            name_pattern: None,
            wallpaper: None,
            home_screen: None,
            unlock_token: true,
            restart: false,
            verify: true,
            prepare: Prepare {
                organization: self.organization.clone(),
                ..Prepare::default()
            },
            profiles: Vec::new(),
            apps: Vec::new(),
            extra: Default::default(),
        })
    }
}

/// The revision of each profile of a blueprint: the one it names, else the newest.
fn revisions(place: &Workplace, blueprint: &Blueprint) -> Result<BTreeMap<Uuid, u32>> {
    let mut revisions = BTreeMap::new();
    for wanted in &blueprint.profiles {
        if let Some(row) = profile_shelf::named(place, &wanted.name)? {
            revisions.insert(row.id, wanted.revision.unwrap_or(row.revision));
        }
    }
    Ok(revisions)
}
