//! The step sheet, by what the library knows of its profiles.

use profiles::blueprint::{self, Blueprint, Context, KnownProfile, SheetStep};

use super::check::profiles_on_shelf;
use crate::error::Result;
use crate::workplace::Workplace;

/// The clicks in Apple Configurator that make a blueprint and apply it to so many iPads.
///
/// # Errors
/// Those of the ledger.
pub fn step_sheet(
    place: &Workplace,
    blueprint: &Blueprint,
    devices: usize,
) -> Result<Vec<SheetStep>> {
    let shelf = profiles_on_shelf(place)?;
    let known: Vec<KnownProfile<'_>> = shelf
        .iter()
        .map(|(row, document)| KnownProfile {
            name: &row.name,
            revision: Some(row.revision),
            document,
        })
        .collect();
    let context = Context {
        devices,
        profiles: &known,
        ..Context::default()
    };
    Ok(blueprint::sheet(blueprint, &context))
}
