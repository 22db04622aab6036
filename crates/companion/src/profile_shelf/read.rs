//! What lies in the library.

use std::cell::RefCell;
use std::collections::BTreeSet;

use ledger::{RevisionRow, Shelf, ShelfRow};
use migration::Digest;
use profiles::concealment::{self, ConcealmentError};
use profiles::document::Document;

use super::fetch;
use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// All profiles, by name.
///
/// # Errors
/// Those of the ledger.
pub fn list(place: &Workplace) -> Result<Vec<ShelfRow>> {
    Ok(place.reader().shelf(Shelf::Profiles)?)
}

/// The profile with this name.
///
/// # Errors
/// [`Error::Unknown`].
pub fn find(place: &Workplace, name: &str) -> Result<ShelfRow> {
    named(place, name)?.ok_or_else(|| unknown(name))
}

/// The profile with this name, if there is one.
pub(crate) fn named(place: &Workplace, name: &str) -> Result<Option<ShelfRow>> {
    Ok(list(place)?.into_iter().find(|row| row.name == name.trim()))
}

/// Every revision of a profile, oldest first.
///
/// # Errors
/// Those of the ledger.
pub fn revisions(place: &Workplace, row: &ShelfRow) -> Result<Vec<RevisionRow>> {
    Ok(place.reader().revisions(Shelf::Profiles, row.id)?)
}

/// The newest revision of a profile as it is kept: secrets by reference.
///
/// # Errors
/// Those of the ledger; [`Error::Unknown`] if the body is gone.
pub fn open_concealed(place: &Workplace, row: &ShelfRow) -> Result<Document> {
    body(place, &row.name, row.sha256)
}

/// A revision of a profile as it is kept: secrets by reference.
///
/// # Errors
/// [`Error::Unknown`] for a revision that isn't there; those of [`open_concealed`].
pub fn open_revision(place: &Workplace, row: &ShelfRow, revision: u32) -> Result<Document> {
    let revisions = revisions(place, row)?;
    let found = revisions.iter().find(|one| one.revision == revision);
    let found = found.ok_or_else(|| unknown(&format!("{} r{revision}", row.name)))?;
    body(place, &row.name, found.sha256)
}

fn body(place: &Workplace, name: &str, sha256: Digest) -> Result<Document> {
    let body = place.reader().content(sha256)?;
    let body = body.ok_or_else(|| unknown(name))?;
    Document::read(&body).map_err(|source| Error::Profile {
        file: name.into(),
        source,
    })
}

fn unknown(name: &str) -> Error {
    Error::Unknown {
        kind: "profile",
        name: name.to_owned(),
    }
}

/// The newest revision of a profile with its secrets, for export.
///
/// # Errors
/// Also [`Error::SecretGone`].
pub fn open(place: &Workplace, row: &ShelfRow) -> Result<Document> {
    let mut document = open_concealed(place, row)?;
    let failure = RefCell::new(None);
    let revealed = concealment::reveal(&mut document, |reference| {
        fetch(place, reference).unwrap_or_else(|error| {
            failure.borrow_mut().get_or_insert(error);
            None
        })
    });
    match (revealed, failure.into_inner()) {
        (Ok(()), _) => Ok(document),
        (Err(_), Some(error)) => Err(error),
        (Err(ConcealmentError::Missing { .. }), None) => Err(Error::SecretGone {
            kind: "profile",
            name: row.name.clone(),
        }),
        (Err(error), None) => Err(Error::Concealment(error)),
    }
}

/// What the restrictions of all profiles of the library forbid, by Apple's names.
pub(crate) fn forbidden(place: &Workplace) -> Result<BTreeSet<String>> {
    let mut keys = BTreeSet::new();
    for row in list(place)? {
        keys.extend(profiles::summary::forbidden(&open_concealed(place, &row)?));
    }
    Ok(keys)
}

/// The names of all Wi-Fi networks in the library.
pub(crate) fn networks(place: &Workplace) -> Result<Vec<String>> {
    let mut names = BTreeSet::new();
    for row in list(place)? {
        let document = open_concealed(place, &row)?;
        names.extend(profiles::summary::networks(&document));
    }
    Ok(names.into_iter().collect())
}
