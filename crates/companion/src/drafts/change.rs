//! Changing a draft.

use std::path::Path;

use profiles::document::{KeyPath, MAX_BYTES};
use profiles::edit;
use profiles::fix::{apply_all, fixes};
use profiles::json::{Kept, from_json};
use profiles::secret::Secret;
use serde_json::Value;

use super::Draft;
use crate::error::{Error, Result};
use crate::files;

/// One edit of a form.
#[derive(Debug, Clone)]
pub enum Edit {
    /// Sets a value, given in the JSON of [`profiles::json`].
    Put(KeyPath, Value),
    /// Takes a value away.
    Remove(KeyPath),
}

impl Draft {
    /// Makes several edits that are one step: all or none.
    ///
    /// # Errors
    /// [`Error::ProfileValue`], [`Error::Edit`].
    pub fn change(&mut self, edits: &[Edit]) -> Result<()> {
        let kept = Kept::of(&self.document);
        self.step(|document| {
            for edit in edits {
                match edit {
                    Edit::Put(path, value) => edit::put(document, path, from_json(value, &kept)?)?,
                    Edit::Remove(path) => edit::remove(document, path)?,
                }
            }
            Ok(())
        })
    }

    /// Sets a secret text.
    ///
    /// # Errors
    /// [`Error::Edit`].
    pub fn set_secret(&mut self, path: &KeyPath, secret: &Secret) -> Result<()> {
        self.step(|document| Ok(edit::put(document, path, secret.expose().into())?))
    }

    /// Sets the bytes of a file: a picture, a font.
    ///
    /// # Errors
    /// [`Error::CannotRead`], [`Error::FileTooLarge`], [`Error::Edit`].
    pub fn set_file(&mut self, path: &KeyPath, file: &Path) -> Result<()> {
        // Written as text bytes take a third more, and a profile over the cap can't be opened.
        let bytes = files::read(file, MAX_BYTES as u64 / 2)?;
        self.step(|document| Ok(edit::put_bytes(document, path, bytes)?))
    }

    /// Adds an empty payload of a type; answers its place.
    ///
    /// # Errors
    /// [`Error::Edit`].
    pub fn add_payload(&mut self, payload_type: &str, variant: Option<&str>) -> Result<usize> {
        let mut place = 0;
        self.step(|document| {
            place = edit::add_payload(document, payload_type, variant)?;
            Ok(())
        })?;
        Ok(place)
    }

    /// Adds a copy of a payload; answers its place.
    ///
    /// # Errors
    /// [`Error::Edit`].
    pub fn copy_payload(&mut self, index: usize) -> Result<usize> {
        let mut place = 0;
        self.step(|document| {
            place = edit::copy_payload(document, index)?;
            Ok(())
        })?;
        Ok(place)
    }

    /// Takes a payload away.
    ///
    /// # Errors
    /// [`Error::Edit`].
    pub fn remove_payload(&mut self, index: usize) -> Result<()> {
        self.step(|document| Ok(edit::remove_payload(document, index)?))
    }

    /// Moves a payload to another place.
    ///
    /// # Errors
    /// [`Error::Edit`].
    pub fn move_payload(&mut self, index: usize, to: usize) -> Result<()> {
        self.step(|document| Ok(edit::move_payload(document, index, to)?))
    }

    /// Mends a finding, named by its code and place.
    ///
    /// # Errors
    /// [`Error::Unknown`] if it isn't there any more, or has no one right answer.
    pub fn fix(&mut self, code: &str, place: &str) -> Result<()> {
        let wanted = |finding: &profiles::finding::Finding| {
            finding.code.code() == code && finding.path.to_string() == place
        };
        let known = self.secrets.known(&self.document);
        let fix = profiles::check::check(&known, &self.around.target)
            .into_iter()
            .filter(wanted)
            .find_map(|finding| fixes(&self.document, &finding))
            .ok_or_else(|| Error::Unknown {
                kind: "finding",
                name: code.to_owned(),
            })?;
        self.step(|document| {
            fix.apply(document);
            Ok(())
        })
    }

    /// Mends everything that has one right answer; says how many findings that were.
    ///
    /// # Errors
    /// None of its own.
    pub fn fix_all(&mut self) -> Result<usize> {
        let target = self.around.target;
        let mut mended = 0;
        self.step(|document| {
            mended = apply_all(document, &target).len();
            Ok(())
        })?;
        Ok(mended)
    }
}
