//! What is found about a blueprint, against the library and a batch.

use ledger::ShelfRow;
use profiles::blueprint::{Blueprint, BlueprintFinding, Context, KnownProfile};
use profiles::check::{Target, Together, check_together};
use profiles::document::Document;
use profiles::summary;

use super::tool;
use crate::error::{Error, Result};
use crate::workplace::Workplace;
use crate::{batches, profile_shelf};

/// Everything found about a blueprint.
#[derive(Debug)]
pub struct Checked {
    /// In the blueprint itself.
    pub findings: Vec<BlueprintFinding>,
    /// Between its profiles.
    pub together: Vec<Together>,
}

/// Checks a blueprint against the library and a batch.
///
/// # Errors
/// Those of the ledger; [`Error::Unknown`] for a batch.
pub fn check(place: &Workplace, blueprint: &Blueprint, batch: Option<&str>) -> Result<Checked> {
    let count = match batch {
        Some(name) => batches::devices(place, &batches::find(place, name)?)?.len(),
        None => 0,
    };
    let shelf = profiles_on_shelf(place)?;
    let known = known(&shelf);
    let context = Context {
        devices: count,
        profiles: &known,
        tool: Some(tool(place)),
        ..Context::default()
    };
    let used: Vec<(&str, &Document)> = blueprint
        .profiles
        .iter()
        .filter_map(|one| context.profile(one))
        .map(|known| (known.name, known.document))
        .collect();
    let target = Target {
        ipados: blueprint.ipados,
        ..Target::default()
    };
    Ok(Checked {
        findings: blueprint.findings(&context),
        together: check_together(&used, &target),
    })
}

/// Every profile of the library that can be read, its secrets concealed. One that can't be is as
/// if it weren't there; the library shows what is wrong with it.
pub(super) fn profiles_on_shelf(place: &Workplace) -> Result<Vec<(ShelfRow, Document)>> {
    let mut readable = Vec::new();
    for row in profile_shelf::list(place)? {
        match profile_shelf::open_concealed(place, &row) {
            Ok(document) => readable.push((row, document)),
            Err(Error::Profile { .. } | Error::Unknown { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(readable)
}

/// The same, as a blueprint is held against them.
pub(super) fn known(shelf: &[(ShelfRow, Document)]) -> Vec<KnownProfile<'_>> {
    shelf
        .iter()
        .map(|(row, document)| as_known(row, document))
        .collect()
}

fn as_known<'a>(row: &'a ShelfRow, document: &'a Document) -> KnownProfile<'a> {
    KnownProfile {
        name: &row.name,
        revision: Some(row.revision),
        document,
    }
}

/// A profile of the library, as a blueprint can use it.
#[derive(Debug, PartialEq, Eq)]
pub struct Choice {
    /// Its name.
    pub name: String,
    /// Its newest revision.
    pub revision: u32,
    /// Whether it brings a Wi-Fi network, for "Choose Network Profile".
    pub brings_wifi: bool,
    /// Whether it orders the Home Screen.
    pub orders_home_screen: bool,
}

/// The profiles that a blueprint can use, by name.
///
/// # Errors
/// Those of the ledger.
pub fn choices(place: &Workplace) -> Result<Vec<Choice>> {
    let shelf = profiles_on_shelf(place)?.into_iter();
    let choice = |(row, document): (ShelfRow, Document)| {
        let known = as_known(&row, &document);
        Choice {
            brings_wifi: !summary::networks(&document).is_empty(),
            orders_home_screen: known.orders_home_screen(),
            revision: row.revision,
            name: row.name,
        }
    };
    Ok(shelf.map(choice).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::tests::practice_school;

    #[test]
    fn a_network_is_found_among_the_profiles() {
        let (_folder, place) = practice_school();
        let choices = choices(&place).unwrap();
        assert_eq!(choices.len(), 4);
        let with_wifi = choices.iter().filter(|one| one.brings_wifi).count();
        assert_eq!(with_wifi, 1);
        assert!(choices.iter().all(|one| !one.orders_home_screen));
    }
}
