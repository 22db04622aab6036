//! New blueprints from starters.

use ledger::ShelfRow;
use profiles::blueprint::{Blueprint, ProfileUse, Starter};
use profiles::document::Document;
use profiles::identifier;

use super::profiles_on_shelf;
use crate::error::{Error, Result};
use crate::profile_shelf;
use crate::school::School;
use crate::workplace::Workplace;

/// A new blueprint from a starter. Its profiles are those named, in that order; without any,
/// the school's own profiles that were made from the starter's templates. Network and Home Screen
/// are chosen among these and no others, since the kit holds only them.
///
/// # Errors
/// [`Error::Unknown`] for a starter or profile.
pub fn from_starter(
    place: &Workplace,
    name: &str,
    starter: &str,
    wanted: &[String],
) -> Result<Blueprint> {
    let school = place.school()?;
    let unknown = || Error::Unknown {
        kind: "starter",
        name: starter.to_owned(),
    };
    let starter = Starter::by_id(starter).ok_or_else(unknown)?;
    let mut blueprint = starter.blueprint(&profiles::identifier::slug(name), name, &school.name)?;
    let shelf = profiles_on_shelf(place)?;
    let own: Vec<&(ShelfRow, Document)> = if wanted.is_empty() {
        let starts = blueprint.profiles.iter();
        starts
            .filter_map(|one| made_from(shelf.iter(), &school, &one.name))
            .collect()
    } else {
        let known = |name: &String| {
            let row = profile_shelf::find(place, name)?;
            Ok(shelf.iter().find(|(one, _)| one.id == row.id))
        };
        let found: Vec<_> = wanted.iter().map(known).collect::<Result<_>>()?;
        found.into_iter().flatten().collect()
    };
    let choose = |template: Option<&str>| {
        let chosen = made_from(own.iter().copied(), &school, template?);
        chosen.map(|(row, _)| row.name.clone())
    };
    let network = choose(blueprint.prepare.network_profile.as_deref());
    blueprint.prepare.network_profile = network.or_else(|| first_with_wifi(&own));
    blueprint.home_screen = choose(blueprint.home_screen.as_deref());
    blueprint.profiles = own
        .iter()
        .map(|(row, _)| ProfileUse {
            name: row.name.clone(),
            revision: None,
            file: None,
            extra: Default::default(),
        })
        .collect();
    Ok(blueprint)
}

/// The first of some profiles that was made from a template, also under an older identifier of
/// the school.
fn made_from<'a>(
    mut shelf: impl Iterator<Item = &'a (ShelfRow, Document)>,
    school: &School,
    template: &str,
) -> Option<&'a (ShelfRow, Document)> {
    let start = format!("{}.{template}.", school.identifier);
    shelf.find(|(row, document)| {
        document.text("PayloadIdentifier").is_some_and(|id| {
            id.starts_with(&start) || identifier::is_made_from(id, template, &row.name)
        })
    })
}

fn first_with_wifi(shelf: &[&(ShelfRow, Document)]) -> Option<String> {
    let with_wifi =
        |(_, document): &&&(ShelfRow, Document)| !profiles::summary::networks(document).is_empty();
    shelf
        .iter()
        .find(with_wifi)
        .map(|(row, _)| row.name.clone())
}
