//! The list we write, which an import takes as it is.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use migration::{ExportedFile, Field, Tick};
use words::Words;

use crate::batches;
use crate::error::{Error, Result};
use crate::exports::{self, Outgoing};
use crate::files::{Existing, Privacy};
use crate::workplace::Workplace;

/// Writes the whole list and notes that it went out: as `.csv` or `.xlsx`, by the ending; headers and
/// the words for progress in the given language.
///
/// # Errors
/// [`Error::BadValue`] for another ending; [`Error::AlreadyThere`], [`Error::CannotWrite`].
pub fn export(
    place: &mut Workplace,
    words: &Words,
    to: &Path,
    existing: Existing,
) -> Result<usize> {
    let batches = batches::names(place)?;
    let rows: Vec<BTreeMap<Field, String>> = place
        .reader()
        .all_devices()?
        .iter()
        // A wrong serial of a list isn't an iPad.
        .filter(|device| device.merged_into.is_none())
        .map(|device| {
            // An iPad knows its batch by id alone.
            let batch = device.standing.batch.and_then(|id| batches.get(&id));
            let text = |field: &Field| {
                let standing = &device.standing;
                let text = match field {
                    Field::Batch => batch.map(|name| Cow::from(name.as_str())),
                    Field::State => Some(words.say0(&device.stage().word()).into()),
                    Field::BlockedReason => standing
                        .stuck
                        .as_ref()
                        .map(|stuck| words.say0(&stuck.reason.word()).into()),
                    Field::Lane => Some(words.say0(&standing.lane.word()).into()),
                    Field::UnlockToken => standing
                        .has(Tick::UnlockToken)
                        .then(|| words.say0(&Tick::UnlockToken.word()).into()),
                    _ => device.text(*field),
                };
                Some((*field, text?.into_owned()))
            };
            Field::ALL.iter().filter_map(text).collect()
        })
        .collect();
    let label = |field: Field| words.say0(&field.word());
    let ending = to
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let bytes = match ending.as_str() {
        "csv" => roster::write_csv(&rows, Field::ALL, label),
        "xlsx" => roster::write_xlsx(&rows, Field::ALL, label).map_err(|source| Error::Roster {
            file: to.to_owned(),
            source,
        })?,
        _ => return Err(Error::bad("out", &to.display().to_string())),
    };
    let file = Outgoing {
        what: ExportedFile::Roster,
        bytes: &bytes,
        secrets: false,
        privacy: Privacy::Private,
    };
    exports::write(place, &file, to, existing)?;
    Ok(rows.len())
}
