//! The practice school: thirty simulated iPads that can't be taken for real ones.
//!
//! Their serials begin with `ZZPRAC` and go on with four digits: `ZZPRAC0001` to
//! `ZZPRAC0030`. The names are invented. The list is data; nothing is drawn at random.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::{Entry, Field, Serial};

/// How every invented serial begins.
pub const SERIAL_PREFIX: &str = "ZZPRAC";

/// The identifier of the practice school; `.invalid` can never be a real domain (RFC 2606).
pub const IDENTIFIER: &str = "invalid.practice.school";

const TABLE: &str = include_str!("../data/practice.tsv");

static ROWS: LazyLock<Vec<PracticeDevice>> = LazyLock::new(|| {
    let mut lines = TABLE
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>());
    let header = lines.next().unwrap_or_default();
    lines.filter_map(|cells| read(&header, &cells)).collect()
});

/// One simulated iPad and what the practice roster says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeDevice {
    /// Its invented serial.
    pub serial: Serial,
    /// Its batch, by name.
    pub batch: String,
    /// What the roster says.
    pub entry: Entry,
}

/// The thirty iPads, in the order of their serials.
#[must_use]
pub fn devices() -> &'static [PracticeDevice] {
    &ROWS
}

/// Whether a serial belongs to the practice school.
#[must_use]
pub fn is_invented(serial: &Serial) -> bool {
    serial.as_str().starts_with(SERIAL_PREFIX)
}

fn read(header: &[&str], cells: &[&str]) -> Option<PracticeDevice> {
    let fields: BTreeMap<Field, &str> = header
        .iter()
        .zip(cells)
        .filter_map(|(key, cell)| Some((key.parse().ok()?, *cell)))
        .collect();
    Some(PracticeDevice {
        serial: fields.get(&Field::Serial)?.parse().ok()?,
        batch: (*fields.get(&Field::Batch)?).to_owned(),
        entry: fields.into_iter().collect(),
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn thirty_ipads_are_invented_distinct_and_complete() {
        assert_eq!(devices().len(), 30);
        let serials: BTreeSet<_> = devices().iter().map(|device| &device.serial).collect();
        assert_eq!(serials.len(), 30);
        for device in devices() {
            assert!(is_invented(&device.serial) && device.serial.doubts().is_empty());
            for field in [
                Field::AssetTag,
                Field::DeviceName,
                Field::Model,
                Field::Cart,
                Field::Slot,
                Field::Class,
            ] {
                assert!(
                    device.entry.text(field).is_some(),
                    "{} lacks {field}",
                    device.serial
                );
            }
            assert!(crate::models::find(device.entry.text(Field::Model).unwrap()).is_some());
        }
    }
}
