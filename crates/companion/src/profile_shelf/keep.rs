//! Keeping a profile: a new one, or the next revision.

use std::cell::RefCell;
use std::collections::BTreeSet;

use ledger::{Kind, ShelfRow, sha256};
use migration::Fact;
use profiles::concealment;
use profiles::document::{Document, KeyPath};
use profiles::identifier;
use uuid::Uuid;
use words::Words;

use super::secrets::packed;
use super::{find, named, open, open_concealed};
use crate::error::{Error, Result};
use crate::saved::{Saved, clean_name};
use crate::workplace::Workplace;

/// Keeps a profile under a name: a new profile, or the next revision of the one that is there.
///
/// # Errors
/// [`Error::Taken`] if the profile of this name has another `PayloadIdentifier`, since an iPad
/// takes the two for different ones; those of [`keep`].
pub fn save(
    place: &mut Workplace,
    words: &Words,
    name: &str,
    document: &Document,
) -> Result<Saved> {
    let before = named(place, clean_name(name)?)?;
    if let Some(row) = &before {
        refuse_another(place, row, document)?;
    }
    keep(place, words, before.as_ref(), name, document)
}

/// Keeps a profile under a name: a new one, or the next revision of `before`.
///
/// The revision goes into the display name, so that a read-out of an iPad shows it; a practice
/// ledger marks it too. Secrets go to the vault first: a power cut between leaves a secret that
/// nothing refers to, never a profile without its secret.
///
/// # Errors
/// [`Error::BadValue`] for a name that is none; [`Error::Taken`] if another profile has it; those
/// of vault and ledger.
pub fn keep(
    place: &mut Workplace,
    words: &Words,
    before: Option<&ShelfRow>,
    name: &str,
    document: &Document,
) -> Result<Saved> {
    let name = clean_name(name)?;
    refuse_taken(place, before, name)?;
    if let Some(row) = before.filter(|row| row.name == name)
        && is_same(place, words, row, document)?
    {
        return Ok(Saved::Unchanged(row.clone()));
    }
    let (profile, revision) =
        before.map_or_else(|| (Uuid::now_v7(), 1), |row| (row.id, row.revision + 1));
    let mut body = dressed(place, words, document, revision);
    let secrets = RefCell::new(Vec::new());
    let taken = concealment::conceal(&mut body, &BTreeSet::new(), |_: &KeyPath, secret| {
        let id = Uuid::now_v7();
        secrets.borrow_mut().push((id, packed(&secret)));
        Ok::<_, Error>(id.to_string())
    });
    taken?;
    place.vault().keep(&secrets.into_inner())?;
    let body = body.to_xml();
    let fact = Fact::ProfileSaved {
        profile,
        name: name.to_owned(),
        revision,
        sha256: sha256(&body),
    };
    place.record_with(vec![fact], &[&body])?;
    find(place, name).map(Saved::New)
}

/// Takes a profile out of the library. Its revisions stay in the journal.
///
/// # Errors
/// Those of the ledger.
pub fn remove(place: &mut Workplace, row: &ShelfRow) -> Result<()> {
    place.record(vec![Fact::ProfileRemoved { profile: row.id }])?;
    Ok(())
}

/// Refuses a name that another profile has.
pub(super) fn refuse_taken(place: &Workplace, own: Option<&ShelfRow>, name: &str) -> Result<()> {
    match named(place, name)? {
        Some(row) if own.is_none_or(|own| own.id != row.id) => Err(taken(&row)),
        _ => Ok(()),
    }
}

/// Two profiles under one name would replace each other in the library and not on the iPads.
fn refuse_another(place: &Workplace, row: &ShelfRow, document: &Document) -> Result<()> {
    let kept = open_concealed(place, row)?;
    if kept.text("PayloadIdentifier") == document.text("PayloadIdentifier") {
        return Ok(());
    }
    Err(taken(row))
}

fn taken(row: &ShelfRow) -> Error {
    Error::Taken {
        kind: "profile",
        name: row.name.clone(),
    }
}

/// Whether the newest revision says the same. Without its secret it doesn't: entering that again
/// is what mends it.
fn is_same(place: &Workplace, words: &Words, row: &ShelfRow, document: &Document) -> Result<bool> {
    match open(place, row) {
        Ok(kept) => Ok(kept.to_xml() == dressed(place, words, document, row.revision).to_xml()),
        Err(Error::SecretGone { .. }) => Ok(false),
        Err(error) => Err(error),
    }
}

/// A profile with its revision in the display name, marked in practice.
pub(super) fn dressed(
    place: &Workplace,
    words: &Words,
    document: &Document,
    revision: u32,
) -> Document {
    let mut dressed = Document::new(document.top().clone());
    identifier::with_revision(&mut dressed, revision);
    if place.kind() == Kind::Practice {
        identifier::with_practice_mark(&mut dressed, &words.say0("practice-mark"));
    }
    dressed
}

/// The display name as a person gave it: without revision and practice mark.
pub(crate) fn display_name<'d>(words: &Words, document: &'d Document) -> &'d str {
    let shown = document.text("PayloadDisplayName").unwrap_or_default();
    let name = identifier::base_name(shown);
    let mark = words.say0("practice-mark");
    name.strip_prefix(&mark).map_or(name, str::trim_start)
}
