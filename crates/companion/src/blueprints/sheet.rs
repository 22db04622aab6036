//! The step sheet, by what the library knows of its profiles.

use profiles::blueprint::{self, Blueprint, Context, SheetStep};

use super::check::{known, profiles_on_shelf};
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
    let known = known(&shelf);
    let context = Context {
        devices,
        profiles: &known,
        ..Context::default()
    };
    Ok(blueprint::sheet(blueprint, &context))
}
