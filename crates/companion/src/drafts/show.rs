//! A draft as a person reads it: as XML, for one iPad, and what changed in it.

use std::path::Path;

use migration::Serial;
use profiles::concealment::mask;
use profiles::difference::{Change, diff};
use profiles::document::Document;
use profiles::edit;
use profiles::placeholder::{Placeholder, expand, expand_text, used};
use words::Words;

use super::Draft;
use crate::error::Result;
use crate::workplace::Workplace;
use crate::{blueprints, devices, profile_files, profile_shelf};

/// A profile as XML to read: secrets are dots.
#[derive(Debug, PartialEq, Eq)]
pub struct Xml {
    /// The text.
    pub text: String,
    /// Whether long bytes were cut short in it.
    pub shortened: bool,
}

/// A profile for one iPad.
#[derive(Debug)]
pub struct Preview {
    /// What the placeholders of the profile stand for; none where the list says nothing.
    pub values: Vec<(Placeholder, Option<String>)>,
    /// The profile, if nothing is missing.
    pub xml: Option<Xml>,
}

impl Draft {
    /// The profile as XML to read.
    #[must_use]
    pub fn xml(&self) -> Xml {
        shown(&self.document)
    }

    /// The placeholders that the profile asks for.
    #[must_use]
    pub fn placeholders(&self) -> Vec<Placeholder> {
        used(&self.document).into_iter().collect()
    }

    /// The profile as one iPad gets it.
    ///
    /// # Errors
    /// [`crate::Error::Unknown`] for an iPad that isn't on the list; those of the ledger.
    pub fn preview(&self, place: &Workplace, serial: &Serial) -> Result<Preview> {
        let device = devices::one(place, serial)?;
        let values = blueprints::values(&device, &place.school()?.name);
        let value = |one: &Placeholder| expand_text(&one.to_string(), &values).ok();
        let asked = self.placeholders();
        Ok(Preview {
            values: asked.iter().map(|one| (*one, value(one))).collect(),
            xml: expand(&self.document, &values)
                .ok()
                .map(|document| shown(&document)),
        })
    }

    /// What differs from a revision of the library; the newest if none is named. Nothing of a
    /// draft that isn't there yet.
    ///
    /// # Errors
    /// [`crate::Error::Unknown`] for a revision that isn't there.
    pub fn changes_since(
        &self,
        place: &Workplace,
        words: &Words,
        revision: Option<u32>,
    ) -> Result<Vec<Change>> {
        let Some(row) = &self.kept else {
            return Ok(Vec::new());
        };
        let before = profile_shelf::open_revision(place, row, revision.unwrap_or(row.revision))?;
        Ok(diff(&undressed(words, before), &self.document))
    }

    /// What differs from a file: what became of the file's values in the draft.
    ///
    /// # Errors
    /// [`crate::Error::CannotRead`], [`crate::Error::Profile`].
    pub fn changes_from_file(&self, words: &Words, file: &Path) -> Result<Vec<Change>> {
        let before = undressed(words, profile_files::read(file)?);
        Ok(diff(&before, &self.secrets.known(&self.document)))
    }
}

/// What differs between two revisions of a profile.
///
/// # Errors
/// [`crate::Error::Unknown`] for a profile or revision that isn't there.
pub fn between(
    place: &Workplace,
    words: &Words,
    row: &ledger::ShelfRow,
    from: u32,
    to: u32,
) -> Result<Vec<Change>> {
    let before = profile_shelf::open_revision(place, row, from)?;
    let after = profile_shelf::open_revision(place, row, to)?;
    Ok(diff(&undressed(words, before), &undressed(words, after)))
}

/// A profile whose display name is as a person gave it, so that its revision is no difference.
fn undressed(words: &Words, mut document: Document) -> Document {
    if document.text("PayloadDisplayName").is_some() {
        let shown = profile_shelf::display_name(words, &document).to_owned();
        let top = document.top_mut();
        top.insert("PayloadDisplayName".into(), shown.into());
    }
    document
}

fn shown(document: &Document) -> Xml {
    let mut shown = document.clone();
    mask(&mut shown);
    let shortened = edit::shorten(&mut shown) > 0;
    Xml {
        text: String::from_utf8_lossy(&shown.to_xml()).into_owned(),
        shortened,
    }
}
