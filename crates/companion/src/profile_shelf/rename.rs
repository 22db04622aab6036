//! Giving a profile another name.

use ledger::{ShelfRow, sha256};
use migration::Fact;
use words::Words;

use super::keep::{dressed, refuse_taken};
use super::{display_name, find, open_concealed};
use crate::blueprints;
use crate::error::Result;
use crate::saved::clean_name;
use crate::workplace::Workplace;

/// Gives a profile another name: its next revision, and that of every blueprint that names it, in
/// one step. A display name that was the old name becomes the new one.
///
/// # Errors
/// [`crate::Error::BadValue`] for a name that is none; [`crate::Error::Taken`]; those of the
/// ledger.
pub fn rename(
    place: &mut Workplace,
    words: &Words,
    row: &ShelfRow,
    name: &str,
) -> Result<ShelfRow> {
    let name = clean_name(name)?;
    refuse_taken(place, Some(row), name)?;
    if row.name == name {
        return Ok(row.clone());
    }
    let mut document = open_concealed(place, row)?;
    if display_name(words, &document) == row.name {
        let top = document.top_mut();
        top.insert("PayloadDisplayName".into(), name.into());
    }
    let revision = row.revision + 1;
    let body = dressed(place, words, &document, revision).to_xml();
    let mut facts = vec![Fact::ProfileSaved {
        profile: row.id,
        name: name.to_owned(),
        revision,
        sha256: sha256(&body),
    }];
    let mut bodies = vec![body];
    for (fact, body) in blueprints::renaming_profile(place, &row.name, name)? {
        facts.push(fact);
        bodies.push(body);
    }
    let bodies: Vec<&[u8]> = bodies.iter().map(Vec::as_slice).collect();
    place.record_with(facts, &bodies)?;
    find(place, name)
}
