//! From a draft to the library, and to files.

use std::path::{Path, PathBuf};

use ledger::{Kind, Shelf};
use migration::{ExportedFile, Serial};
use profiles::concealment::{holds_secret, leave_out};
use profiles::document::Document;
use profiles::identifier;
use profiles::sign::{Identity, SignOptions, sign};
use words::Words;

use super::Draft;
use crate::error::{Error, Result};
use crate::exports::{self, Outgoing};
use crate::files::Existing;
use crate::saved::Saved;
use crate::workplace::Workplace;
use crate::{kit, profile_files, profile_shelf};

/// Whether a file is signed.
#[derive(Debug)]
pub enum Sealing<'i> {
    /// It isn't.
    None,
    /// With this identity.
    With(&'i Identity),
}

/// Whether secrets go into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secrecy {
    /// They do, readable.
    Include,
    /// They don't; the iPad asks for them.
    LeaveOut,
}

/// Keeps a draft in the library: the next revision of its profile, or a new one under `name`.
/// `known` is the newest revision that the person has heard of.
///
/// # Errors
/// [`Error::ProfileNewer`] if somebody else saved one since; those of [`profile_shelf::save`] and
/// [`profile_shelf::keep`]; [`Error::SecretGone`].
pub fn save(
    place: &mut Workplace,
    words: &Words,
    draft: &mut Draft,
    name: &str,
    known: Option<u32>,
) -> Result<Saved> {
    let full = draft.full(place)?;
    let saved = match &draft.kept {
        None => profile_shelf::save(place, words, name, &full)?,
        Some(row) => {
            let now = place.reader().shelved(Shelf::Profiles, row.id)?;
            let now = now.unwrap_or_else(|| row.clone());
            if now.revision != row.revision && known != Some(now.revision) {
                return Err(Error::ProfileNewer {
                    name: now.name,
                    revision: now.revision,
                });
            }
            profile_shelf::keep(place, words, Some(&now), &now.name, &full)?
        }
    };
    draft.lay_open(place, words, saved.row().clone())?;
    draft.look_around(place)?;
    Ok(saved)
}

/// Writes a draft to a file, over one that is there, since whoever named it was asked, and notes
/// that it went out. Says whether the file holds a secret, and so only its owner may read it.
///
/// # Errors
/// [`Error::SecretGone`], [`Error::Sign`], [`Error::CannotWrite`].
pub fn export(
    place: &mut Workplace,
    words: &Words,
    draft: &Draft,
    sealing: Sealing<'_>,
    secrecy: Secrecy,
    to: &Path,
) -> Result<bool> {
    let document = draft.outgoing(place, words, secrecy)?;
    let mut bytes = document.to_xml();
    if let Sealing::With(identity) = sealing {
        bytes = sign(&bytes, identity, SignOptions::default())?;
    }
    let file = Outgoing {
        what: ExportedFile::Profile,
        bytes: &bytes,
        secrets: holds_secret(&document),
        privacy: profile_files::privacy(&document),
    };
    exports::write(place, &file, to, Existing::Goes)?;
    Ok(file.secrets)
}

/// Writes one file for each iPad of a batch into a new folder.
///
/// # Errors
/// Those of [`kit::expand`]; [`Error::SecretGone`].
pub fn expand(
    place: &Workplace,
    words: &Words,
    draft: &Draft,
    batch: &str,
    folder: &Path,
) -> Result<Vec<(Serial, PathBuf)>> {
    let document = draft.outgoing(place, words, Secrecy::Include)?;
    kit::expand(place, &draft.name, &document, batch, folder)
}

impl Draft {
    fn full(&self, place: &Workplace) -> Result<Document> {
        self.secrets
            .all(place, &self.document)
            .map_err(|error| match error {
                Error::Concealment(_) => Error::SecretGone {
                    kind: "profile",
                    name: self.name.clone(),
                },
                other => other,
            })
    }

    /// The profile as a file holds it: with the revision that the library has, if it says the
    /// same, and always with the practice mark in practice.
    fn outgoing(&self, place: &Workplace, words: &Words, secrecy: Secrecy) -> Result<Document> {
        let mut document = match secrecy {
            Secrecy::Include => self.full(place)?,
            Secrecy::LeaveOut => self.document.clone(),
        };
        if let Some(row) = self.kept.as_ref().filter(|_| !self.is_changed()) {
            identifier::with_revision(&mut document, row.revision);
        }
        if place.kind() == Kind::Practice {
            identifier::with_practice_mark(&mut document, &words.say0("practice-mark"));
        }
        if secrecy == Secrecy::LeaveOut {
            leave_out(&mut document);
        }
        Ok(document)
    }
}
