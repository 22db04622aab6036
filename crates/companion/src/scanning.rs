//! What a barcode scanner or a pasted list says, understood as iPads of the roster.

use std::collections::BTreeSet;

use ledger::DeviceQuery;
use migration::{Device, Field, Scan, Serial, SerialDoubt};

use crate::error::Result;
use crate::workplace::Workplace;

/// What was scanned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scanned {
    /// An iPad of the roster.
    Known {
        /// Which.
        serial: Serial,
        /// How it stood in the barcode, where that is something else: with a leading S, as an
        /// asset tag, or as a wrong number that was merged.
        read_as: Option<String>,
    },
    /// A possible serial number that isn't on the roster.
    Unknown {
        /// The number.
        serial: Serial,
        /// What is unusual about it.
        doubts: Vec<SerialDoubt>,
    },
    /// Both are possible: a person chooses.
    Choose {
        /// The number as it was scanned.
        as_read: Serial,
        /// The number without the leading S.
        stripped: Serial,
        /// Whether both are on the roster; otherwise neither is.
        known: bool,
    },
}

/// Understands a scan: a serial number, with or without the S of a box label, or the asset tag
/// of exactly one iPad. A wrong number that was merged leads to the right one.
///
/// # Errors
/// [`crate::Error::Rule`] for what can be neither; those of the ledger.
pub fn scan(place: &Workplace, text: &str) -> Result<Scanned> {
    let plain = text.trim();
    // The rule asks about two numbers at most.
    let (whole, rest) = (
        stored(place, plain)?,
        plain.get(1..).map(|rest| stored(place, rest)).transpose()?,
    );
    let on_roster: Vec<Device> = whole.into_iter().chain(rest.flatten()).collect();
    let known = !on_roster.is_empty();
    let is_known = |text: &str| on_roster.iter().any(|one| one.serial.as_str() == text);
    let read = Scan::read(text, is_known);
    let device = match &read {
        Ok(Scan::Stripped { serial, .. } | Scan::AsRead { serial, .. }) => {
            on_roster.into_iter().find(|one| one.serial == *serial)
        }
        Ok(Scan::Choose { .. }) | Err(_) => None,
    };
    let listed = device.map(|device| device.merged_into.unwrap_or(device.serial));
    if let Some(serial) = listed.map_or_else(|| by_tag(place, plain), |serial| Ok(Some(serial)))? {
        let same = plain.parse().is_ok_and(|read: Serial| read == serial);
        return Ok(Scanned::Known {
            serial,
            read_as: (!same).then(|| plain.to_owned()),
        });
    }
    Ok(match read? {
        Scan::AsRead { serial, doubts } => Scanned::Unknown { serial, doubts },
        Scan::Stripped { serial, .. } => Scanned::Unknown {
            serial,
            doubts: Vec::new(),
        },
        Scan::Choose { as_read, stripped } => Scanned::Choose {
            as_read,
            stripped,
            known,
        },
    })
}

/// The iPad that has this number, also if it was merged into another.
fn stored(place: &Workplace, text: &str) -> Result<Option<Device>> {
    match text.parse::<Serial>() {
        Ok(serial) => Ok(place.reader().device(&serial)?),
        Err(_) => Ok(None),
    }
}

/// What a pasted list holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Listed {
    /// iPads of the roster, each once, in the order of the list.
    pub known: Vec<Serial>,
    /// What belongs to no iPad of the roster.
    pub unknown: Vec<String>,
}

/// Understands a pasted column or line of serial numbers or asset tags. Headings and other words
/// without a digit are passed over.
///
/// # Errors
/// Those of the ledger.
pub fn list(place: &Workplace, text: &str) -> Result<Listed> {
    let mut listed = Listed::default();
    let mut seen = BTreeSet::new();
    let between = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '，' | '、' | '；' | '"');
    for word in text.split(between).filter(|word| !word.is_empty()) {
        match scan(place, word) {
            Ok(Scanned::Known { serial, .. }) => {
                let is_new = seen.insert(serial.clone());
                listed.known.extend(is_new.then_some(serial));
            }
            _ if word.contains(|c: char| c.is_ascii_digit()) => {
                listed.unknown.push(word.chars().take(64).collect());
            }
            _ => {}
        }
    }
    Ok(listed)
}

fn by_tag(place: &Workplace, text: &str) -> Result<Option<Serial>> {
    let tag = text.trim();
    if tag.is_empty() {
        return Ok(None);
    }
    let query = DeviceQuery {
        find: Some(tag.to_owned()),
        limit: Some(200),
        ..DeviceQuery::default()
    };
    let rows = place.reader().devices(&query)?.into_iter();
    let mut same = rows.filter(|row| {
        let own = row.asset_tag.as_deref();
        own.is_some_and(|own| own.trim().eq_ignore_ascii_case(tag))
    });
    match (same.next(), same.next()) {
        (Some(only), None) => Ok(Some(only.serial)),
        _ => Ok(None),
    }
}

/// The values that a field has on the roster, each once, in the order of the list; for carts,
/// classes and keepers to choose from.
///
/// # Errors
/// Those of the ledger.
pub fn values(place: &Workplace, field: Field) -> Result<Vec<String>> {
    let rows = place.reader().devices(&DeviceQuery::default())?;
    let mut seen = BTreeSet::new();
    Ok(rows
        .into_iter()
        .filter_map(|row| match field {
            Field::Cart => row.cart,
            Field::Class => row.class,
            Field::Keeper => row.keeper,
            _ => None,
        })
        .filter(|text| seen.insert(text.clone()))
        .collect())
}
