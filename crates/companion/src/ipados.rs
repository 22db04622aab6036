//! Which versions of iPadOS the school's iPads run, and what a profile is judged for.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use migration::{Field, Serial, Stage};
use profiles::catalogue::OsVersion;
use profiles::check::Target;

use crate::error::Result;
use crate::workplace::Workplace;

/// The iPads by the version of iPadOS they run, as lists and the bench said it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Versions {
    /// Serial numbers by version, oldest first.
    pub known: BTreeMap<OsVersion, Vec<Serial>>,
    /// How many iPads nothing is known of.
    pub unknown: usize,
}

impl Versions {
    /// The oldest version among them.
    #[must_use]
    pub fn oldest(&self) -> Option<OsVersion> {
        self.known.keys().next().copied()
    }

    /// The iPads that run something older.
    pub fn older_than(&self, version: OsVersion) -> impl Iterator<Item = &Serial> {
        self.known.range(..version).flat_map(|(_, serials)| serials)
    }
}

/// The versions of all iPads that are in use.
///
/// # Errors
/// Those of the ledger.
pub fn versions(place: &Workplace) -> Result<Versions> {
    let mut versions = Versions::default();
    for device in place.reader().all_devices()? {
        if device.stage() == Stage::Retired {
            continue;
        }
        let said = device.text(Field::OsVersion);
        match said.and_then(|text| version(&text)) {
            Some(version) => versions
                .known
                .entry(version)
                .or_default()
                .push(device.serial),
            None => versions.unknown += 1,
        }
    }
    Ok(versions)
}

/// Reads `iPadOS 17.5.1 (21F90)` as well as `17.5.1`.
fn version(text: &str) -> Option<OsVersion> {
    text.split_whitespace().find_map(|word| word.parse().ok())
}

/// What a profile is judged for: supervised iPads by cable, today, and the oldest iPadOS there is.
#[must_use]
pub fn target(place: &Workplace, versions: &Versions) -> Target {
    Target {
        ipados: versions.oldest(),
        today: Some(place.now().to_zoned(TimeZone::system()).date()),
        ..Target::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_as_lists_write_it() {
        for (text, expected) in [
            ("17.5.1", Some("17.5.1")),
            ("iPadOS 16.7", Some("16.7")),
            ("iPadOS 15.8.2 (19H384)", Some("15.8.2")),
            ("", None),
            ("iPadOS", None),
        ] {
            let read = version(text).map(|version| version.to_string());
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }
}
