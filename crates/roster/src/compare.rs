//! A list against what the ledger has: new, changed, the same.

use std::collections::{BTreeMap, HashMap};

use migration::{Field, Serial};

use crate::Row;

/// What the ledger has, by iPad: normalized values as an earlier import gave them.
pub type Known = HashMap<Serial, BTreeMap<Field, String>>;

/// One value that would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which value.
    pub field: Field,
    /// What the ledger has; `None` if nothing.
    pub old: Option<String>,
    /// What the list says.
    pub new: String,
}

/// What an import would do with one iPad.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The ledger doesn't have it.
    New,
    /// These values would change.
    Changed(Vec<Change>),
    /// Nothing would change.
    Same,
}

/// Compares one iPad of a list with the ledger.
///
/// A blank cell never erases anything. Fields that follow from what happened
/// ([`Field::is_derived`]) are never compared: a list can't move an iPad.
#[must_use]
pub fn compare(row: &Row, known: &Known) -> Outcome {
    let Some(old) = known.get(&row.serial) else {
        return Outcome::New;
    };
    let changes: Vec<Change> = importable(row)
        .filter(|(field, new)| old.get(field) != Some(new))
        .map(|(field, new)| Change {
            field: *field,
            old: old.get(field).cloned(),
            new: new.clone(),
        })
        .collect();
    if changes.is_empty() {
        Outcome::Same
    } else {
        Outcome::Changed(changes)
    }
}

/// Takes rows into `known` as an import would, so that a second file of the same import
/// is compared with the first.
pub fn absorb(known: &mut Known, rows: &[Row]) {
    for row in rows {
        known
            .entry(row.serial.clone())
            .or_default()
            .extend(importable(row).map(|(field, text)| (*field, text.clone())));
    }
}

fn importable(row: &Row) -> impl Iterator<Item = (&Field, &String)> {
    row.fields.iter().filter(|(field, _)| !field.is_derived())
}
