//! The library of profiles: every revision is kept, secrets lie in the vault.

use std::cell::RefCell;
use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ledger::{Kind, RevisionRow, Shelf, ShelfRow, sha256};
use migration::Fact;
use profiles::concealment::{self, ConcealmentError, SecretValue};
use profiles::document::{Document, KeyPath};
use profiles::identifier;
use profiles::secret::Secret;
use uuid::Uuid;
use words::Words;
use zeroize::Zeroizing;

use crate::error::{Error, Result};
use crate::saved::{Saved, clean_name};
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
    named(place, name)?.ok_or_else(|| Error::Unknown {
        kind: "profile",
        name: name.to_owned(),
    })
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

/// Keeps a profile under a name: a new profile, or the next revision of the one that is there.
///
/// The revision goes into the display name, so that a read-out of an iPad shows it; a practice
/// ledger marks it too. Secrets go to the vault first: a power cut between leaves a secret that
/// nothing refers to, never a profile without its secret.
///
/// # Errors
/// [`Error::BadValue`] for a name that is none; [`Error::Taken`] if the profile of this name has
/// another `PayloadIdentifier`, since an iPad takes the two for different ones; those of vault and
/// ledger.
pub fn save(
    place: &mut Workplace,
    words: &Words,
    name: &str,
    document: &Document,
) -> Result<Saved> {
    let name = clean_name(name)?;
    let before = named(place, name)?;
    if let Some(row) = &before {
        refuse_another(place, row, document)?;
        if is_same(place, words, row, document)? {
            return Ok(Saved::Unchanged(row.clone()));
        }
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

/// Two profiles under one name would replace each other in the library and not on the iPads.
fn refuse_another(place: &Workplace, row: &ShelfRow, document: &Document) -> Result<()> {
    let kept = open_concealed(place, row)?;
    if kept.text("PayloadIdentifier") == document.text("PayloadIdentifier") {
        return Ok(());
    }
    Err(Error::Taken {
        kind: "profile",
        name: row.name.clone(),
    })
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
fn dressed(place: &Workplace, words: &Words, document: &Document, revision: u32) -> Document {
    let mut dressed = Document::new(document.top().clone());
    identifier::with_revision(&mut dressed, revision);
    if place.kind() == Kind::Practice {
        identifier::with_practice_mark(&mut dressed, &words.say0("practice-mark"));
    }
    dressed
}

/// The newest revision of a profile as it is kept: secrets by reference.
///
/// # Errors
/// Those of the ledger; [`Error::Unknown`] if the body is gone.
pub fn open_concealed(place: &Workplace, row: &ShelfRow) -> Result<Document> {
    let gone = || Error::Unknown {
        kind: "profile",
        name: row.name.clone(),
    };
    let body = place.reader().content(row.sha256)?.ok_or_else(gone)?;
    Document::read(&body).map_err(|source| Error::Profile {
        file: row.name.clone().into(),
        source,
    })
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

/// The names of all Wi-Fi networks in the library.
pub(crate) fn networks(place: &Workplace) -> Result<Vec<String>> {
    let mut names = BTreeSet::new();
    for row in list(place)? {
        let document = open_concealed(place, &row)?;
        names.extend(profiles::summary::networks(&document));
    }
    Ok(names.into_iter().collect())
}

/// What the restrictions of all profiles of the library forbid, by Apple's names.
pub(crate) fn forbidden(place: &Workplace) -> Result<BTreeSet<String>> {
    let mut keys = BTreeSet::new();
    for row in list(place)? {
        keys.extend(profiles::summary::forbidden(&open_concealed(place, &row)?));
    }
    Ok(keys)
}

/// A secret as the vault keeps it: its kind, then its text.
fn packed(secret: &SecretValue) -> Zeroizing<String> {
    Zeroizing::new(match secret {
        SecretValue::Text(text) => format!("text:{}", text.expose()),
        SecretValue::Data(bytes) => format!("data:{}", STANDARD.encode(bytes.as_slice())),
        SecretValue::Number(digits) => format!("number:{}", digits.expose()),
    })
}

/// The secret of a reference; none if it is gone or not as [`packed`] left it.
fn fetch(place: &Workplace, reference: &str) -> Result<Option<SecretValue>> {
    let Ok(id) = reference.parse() else {
        return Ok(None);
    };
    let kept = place.vault().find(id)?;
    Ok(kept.and_then(|kept| match kept.split_once(':')? {
        ("text", text) => Some(SecretValue::Text(Secret::new(text))),
        ("number", digits) => Some(SecretValue::Number(Secret::new(digits))),
        ("data", packed) => {
            let bytes = STANDARD.decode(packed).ok()?;
            Some(SecretValue::Data(Zeroizing::new(bytes)))
        }
        _ => None,
    }))
}
