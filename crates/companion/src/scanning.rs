//! What a barcode scanner or a pasted list says, understood as iPads of the roster.

use std::collections::BTreeSet;

use ledger::DeviceQuery;
use migration::{Field, Serial, SerialDoubt};

use crate::error::Result;
use crate::lines::{self, Found};
use crate::workplace::Workplace;

/// What was scanned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scanned {
    /// An iPad of the roster.
    Known {
        /// Which.
        serial: Serial,
        /// How it stood in the barcode, where that is something else: with a leading S, or as
        /// an asset tag.
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
    },
}

/// Understands a scan: a serial number, with or without the S of a box label, or the asset tag
/// of exactly one iPad.
///
/// # Errors
/// [`crate::Error::Rule`] for what can be neither.
pub fn scan(place: &Workplace, text: &str) -> Result<Scanned> {
    let found = lines::scanned(place, text);
    if let Ok(Found::Listed(serial) | Found::Merged(serial)) = &found {
        let same = text.parse().is_ok_and(|read: Serial| read == *serial);
        return Ok(Scanned::Known {
            serial: serial.clone(),
            read_as: (!same).then(|| text.trim().to_owned()),
        });
    }
    if let Some(serial) = by_tag(place, text)? {
        return Ok(Scanned::Known {
            serial,
            read_as: Some(text.trim().to_owned()),
        });
    }
    Ok(match found? {
        Found::Listed(serial) | Found::Merged(serial) => Scanned::Known {
            serial,
            read_as: None,
        },
        Found::New(serial, doubts) => Scanned::Unknown { serial, doubts },
        Found::Choose(as_read, stripped) => Scanned::Choose { as_read, stripped },
    })
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
