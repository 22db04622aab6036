//! The step sheet, by what the library knows of its profiles.

use ledger::ShelfRow;
use profiles::blueprint::{self, Blueprint, Context, SheetStep};
use profiles::document::Document;

use super::check::{known, profiles_on_shelf};
use crate::error::Result;
use crate::workplace::Workplace;

/// Makes step sheets with what the library has now.
#[derive(Debug)]
pub struct StepSheets {
    shelf: Vec<(ShelfRow, Document)>,
}

impl StepSheets {
    /// With the profiles of this ledger.
    ///
    /// # Errors
    /// Those of the ledger.
    pub fn of(place: &Workplace) -> Result<Self> {
        Ok(Self {
            shelf: profiles_on_shelf(place)?,
        })
    }

    /// The clicks in Apple Configurator that make a blueprint and apply it to so many iPads.
    #[must_use]
    pub fn steps(&self, blueprint: &Blueprint, devices: usize) -> Vec<SheetStep> {
        let known = known(&self.shelf);
        let context = Context {
            devices,
            profiles: &known,
            ..Context::default()
        };
        blueprint::sheet(blueprint, &context)
    }
}
