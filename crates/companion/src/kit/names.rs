//! How the files of a kit are called. The run plan names them so, on the screen and in the kit.

use ledger::{DeviceRow, ShelfRow};
use profiles::blueprint::{Blueprint, PlanFiles, PlanStep, plan};
use profiles::document::Document;
use profiles::placeholder::{self, file_name};

use crate::error::{Error, Result};
use crate::workplace::Workplace;
use crate::{blueprints, profile_shelf};

/// The supervision certificate in a kit.
pub(super) const CERTIFICATE: &str = "identity/supervision.crt.der";
/// Its private key.
pub(super) const PRIVATE_KEY: &str = "identity/supervision.key.der";

/// How the file of a profile is called.
pub(super) enum FileName {
    /// One file for all iPads.
    One(String),
    /// One for each iPad: the number in the blueprint, and the name.
    PerIpad(usize, String),
}

impl FileName {
    /// The profile at this number of a blueprint, from 1.
    pub(super) fn of_profile(number: usize, row: &ShelfRow, document: &Document) -> Self {
        let shown = format!("{} r{}", row.name, row.revision);
        if placeholder::used(document).is_empty() {
            Self::One(shared(number, &shown))
        } else {
            Self::PerIpad(number, shown)
        }
    }

    /// Whether each iPad has a file of its own.
    pub(super) const fn is_per_ipad(&self) -> bool {
        matches!(self, Self::PerIpad(..))
    }

    /// The path in the kit for an iPad.
    pub(super) fn of(&self, serial: &str) -> String {
        match self {
            Self::One(path) => path.clone(),
            Self::PerIpad(number, shown) => format!(
                "per-ipad/{serial}/{}",
                file_name(*number, shown, Some(serial), "mobileconfig")
            ),
        }
    }
}

fn shared(number: usize, shown: &str) -> String {
    let name = file_name(number, shown, None, "mobileconfig");
    format!("profiles/{name}")
}

/// The run plan of a blueprint for these iPads, with the files as a kit calls them.
///
/// # Errors
/// Those of the ledger.
pub fn run_plan(
    place: &Workplace,
    blueprint: &Blueprint,
    rows: &[DeviceRow],
) -> Result<Vec<PlanStep>> {
    let names: Vec<FileName> = (1..)
        .zip(&blueprint.profiles)
        .map(|(number, wanted)| planned(place, number, &wanted.name))
        .collect::<Result<_>>()?;
    let devices = blueprints::plan_devices(place, rows)?;
    let profile = |index: usize, serial: &str| {
        let name = names.get(index).map(|name| name.of(serial));
        name.unwrap_or_default()
    };
    let files = PlanFiles {
        certificate: CERTIFICATE,
        private_key: PRIVATE_KEY,
        profile: &profile,
    };
    Ok(plan(blueprint, &devices, blueprints::tool(place), &files))
}

/// A plan can be read before its profiles are made, or after their secrets are lost.
fn planned(place: &Workplace, number: usize, name: &str) -> Result<FileName> {
    let Some(row) = profile_shelf::named(place, name)? else {
        return Ok(FileName::One(shared(number, name)));
    };
    let document = match profile_shelf::open(place, &row) {
        Err(Error::SecretGone { .. }) => profile_shelf::open_concealed(place, &row)?,
        opened => opened?,
    };
    Ok(FileName::of_profile(number, &row, &document))
}
