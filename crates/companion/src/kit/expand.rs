//! One profile for each iPad of a batch.

use std::path::{Path, PathBuf};

use migration::Serial;
use profiles::document::Document;
use profiles::placeholder::{self, file_name};

use super::birth::new_folder;
use crate::error::{Error, Need, Result};
use crate::files::{self, Privacy};
use crate::workplace::Workplace;
use crate::{batches, blueprints, devices};

/// Writes one file for each iPad into a new folder. Nothing is left if one can't be written.
///
/// # Errors
/// [`Error::Placeholder`] names the iPad without a value; [`Error::AlreadyThere`];
/// [`Error::CannotWrite`]; [`Need::Devices`].
pub fn expand(
    place: &Workplace,
    name: &str,
    document: &Document,
    batch: &str,
    folder: &Path,
) -> Result<Vec<(Serial, PathBuf)>> {
    let rows = batches::devices(place, &batches::find(place, batch)?)?;
    if rows.is_empty() {
        return Err(Error::Missing {
            what: Need::Devices,
        });
    }
    let school = place.school()?.name;
    let mut made = Vec::new();
    for (number, row) in (1..).zip(&rows) {
        let values = blueprints::values(&devices::one(place, &row.serial)?, &school);
        let expanded = placeholder::expand(document, &values)?;
        let file = file_name(number, name, Some(row.serial.as_str()), "mobileconfig");
        made.push((row.serial.clone(), PathBuf::from(file), expanded.to_xml()));
    }
    new_folder(folder, |unborn| {
        made.iter().try_for_each(|(_, file, bytes)| {
            files::write_new(&unborn.join(file), bytes, Privacy::Private)
        })
    })?;
    Ok(made
        .into_iter()
        .map(|(serial, file, _)| (serial, folder.join(file)))
        .collect())
}
