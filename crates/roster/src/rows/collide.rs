//! Two iPads that claim one asset tag or one slot, in the list or in the ledger.

use std::collections::{BTreeMap, HashMap};

use migration::{Field, Serial};

use super::row::Columns;
use crate::{Finding, FindingCode, Row, Rules};

/// Adds the findings to the later of two rows.
pub(super) fn find(rows: &mut [Row], columns: &Columns<'_>, rules: &Rules<'_>) {
    let tag = |_: &Serial, fields: &BTreeMap<Field, String>| fields.get(&Field::AssetTag).cloned();
    let slot = |_: &Serial, fields: &BTreeMap<Field, String>| {
        Some((
            fields.get(&Field::Cart)?.clone(),
            fields.get(&Field::Slot)?.clone(),
        ))
    };
    claims(rows, rules, tag, |row, tag, other| {
        let args = [
            ("serial", row.serial.as_str().into()),
            ("tag", tag.as_str().into()),
            ("other", other.serial.as_str().into()),
            ("other_row", other.row.into()),
        ];
        Finding::new(FindingCode::AssetTagTwice, args).in_column(columns.header(Field::AssetTag))
    });
    claims(rows, rules, slot, |row, (cart, slot), other| {
        let args = [
            ("serial", row.serial.as_str().into()),
            ("cart", cart.as_str().into()),
            ("slot", slot.as_str().into()),
            ("other", other.serial.as_str().into()),
            ("other_row", other.row.into()),
        ];
        Finding::new(FindingCode::SlotTwice, args).in_column(columns.header(Field::Slot))
    });
}

/// Who else has what a row claims.
struct Other {
    serial: Serial,
    /// Its row, 0 if it only stands in the ledger.
    row: u32,
}

fn claims<K: std::hash::Hash + Eq>(
    rows: &mut [Row],
    rules: &Rules<'_>,
    key: impl Fn(&Serial, &BTreeMap<Field, String>) -> Option<K>,
    finding: impl Fn(&Row, &K, &Other) -> Finding,
) {
    let mut owners: HashMap<K, Other> = HashMap::new();
    // What the list says about an iPad replaces what the ledger says.
    let listed: HashMap<&Serial, &Row> = rows.iter().map(|row| (&row.serial, row)).collect();
    let mut known: Vec<_> = rules.known.iter().collect();
    known.sort_unstable_by_key(|(serial, _)| *serial);
    for (serial, fields) in known {
        let is_listed_anew = listed
            .get(serial)
            .is_some_and(|row| key(serial, &row.fields).is_some());
        if !is_listed_anew && let Some(key) = key(serial, fields) {
            owners.entry(key).or_insert_with(|| Other {
                serial: serial.clone(),
                row: 0,
            });
        }
    }
    for row in rows {
        let Some(claimed) = key(&row.serial, &row.fields) else {
            continue;
        };
        match owners.get(&claimed) {
            Some(other) if other.serial != row.serial => {
                let found = finding(row, &claimed, other).at_row(row.number);
                row.findings.push(found);
            }
            Some(_) => {}
            None => {
                owners.insert(
                    claimed,
                    Other {
                        serial: row.serial.clone(),
                        row: row.number,
                    },
                );
            }
        }
    }
}
