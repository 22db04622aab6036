//! What the list says of an iPad, by hand: add it, change it, merge two lines
//! of one iPad, put one iPad in the place of another.

use std::collections::BTreeMap;

use ledger::DeviceQuery;
use migration::{
    Assignment, Device, Entry, Evidence, Fact, Field, Ground, KeptFinding, PersonalText, Serial,
    Stage, Witness, check_merge, check_move, check_replacement,
};
use roster::{Finding, Known, Row};

use crate::devices::{self, noted};
use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// What a person typed about an iPad, by field; a blank text takes a value away.
pub type Values = BTreeMap<Field, String>;

/// What was typed, as it would be kept, and what is doubtful about it. Nothing is recorded.
///
/// # Errors
/// Those of the ledger.
pub fn look(place: &Workplace, serial: &Serial, values: &Values) -> Result<Row> {
    let known = near(place, values)?;
    Ok(roster::typed(serial, values, &known))
}

/// Puts an iPad on the list that no list had.
///
/// # Errors
/// [`Error::Taken`]; those of the ledger.
pub fn add(place: &mut Workplace, serial: &Serial, values: &Values) -> Result<Vec<Finding>> {
    if place.reader().device(serial)?.is_some() {
        return Err(Error::Taken {
            kind: "device",
            name: serial.to_string(),
        });
    }
    let row = look(place, serial, values)?;
    let mut facts = vec![Fact::DeviceListed {
        serial: serial.clone(),
        entry: row.fields.into_iter().collect(),
    }];
    if !row.findings.is_empty() {
        facts.push(Fact::FindingsKept {
            serial: serial.clone(),
            findings: row.findings.iter().map(Finding::keep).collect(),
        });
    }
    place.record(facts)?;
    Ok(row.findings)
}

/// Changes what the list says of an iPad; `false` if nothing would change. What says where it
/// belongs is an assignment and stands in its history. A new value settles the doubts about the old
/// one.
///
/// # Errors
/// [`Error::Unknown`]; [`Error::BadValue`] for a field that follows from what happened.
pub fn change(place: &mut Workplace, serial: &Serial, values: &Values) -> Result<bool> {
    let device = devices::one(place, serial)?;
    if let Some(field) = values.keys().find(|field| field.is_derived()) {
        return Err(Error::bad("field", field.key()));
    }
    let row = look(place, serial, &whole(&device, values))?;
    let changed: Vec<Field> = values
        .keys()
        .copied()
        .filter(|field| row.fields.get(field).map(String::as_str) != device.entry.text(*field))
        .collect();
    if changed.is_empty() {
        return Ok(false);
    }
    let (places, others): (Vec<Field>, Vec<Field>) =
        changed.iter().partition(|field| field.is_assignment());
    let mut facts = Vec::new();
    if !others.is_empty() {
        let value = |field: &Field| Some((*field, row.fields.get(field)?.clone()));
        let cleared = others
            .iter()
            .filter(|field| !row.fields.contains_key(field));
        facts.push(Fact::DeviceChanged {
            serial: serial.clone(),
            entry: others.iter().filter_map(value).collect(),
            cleared: cleared.copied().collect(),
        });
    }
    if !places.is_empty() {
        facts.push(Fact::Assigned {
            serial: serial.clone(),
            assignment: assignment(device.assignment(), &places, &row.fields),
        });
    }
    facts.extend(doubts(&device, &changed, &row));
    place.record(facts)?;
    Ok(true)
}

/// Makes a wrong number part of the right iPad: gaps are filled from it, its story stays in the
/// journal.
///
/// # Errors
/// [`Error::Unknown`]; [`Error::Rule`].
pub fn merge(place: &mut Workplace, kept: &Serial, wrong: &Serial) -> Result<()> {
    let (right, slip) = (devices::one(place, kept)?, devices::one(place, wrong)?);
    let mut facts = vec![check_merge(&right, &slip)?];
    // A slip in a number is no doubt any more once the right one is known.
    let left = |one: &&KeptFinding| {
        one.args().get("other").and_then(|other| other.as_str()) != Some(wrong.as_str())
    };
    let findings: Vec<KeptFinding> = right.findings.iter().filter(left).cloned().collect();
    if findings.len() < right.findings.len() {
        facts.push(Fact::FindingsKept {
            serial: kept.clone(),
            findings,
        });
    }
    place.record(facts).map(drop)
}

/// Puts an iPad in the place of another: the old one is retired, the new one gets its batch, keeper,
/// class, seat, cart and slot. One that isn't on the list yet comes onto it.
///
/// # Errors
/// [`Error::Unknown`] for the old one; [`Error::Rule`]; [`Error::MovesRefused`].
pub fn replace(
    place: &mut Workplace,
    old: &Serial,
    new: &Serial,
    note: Option<&str>,
) -> Result<()> {
    let gone = devices::one(place, old)?;
    let stored = place.reader().device(new)?;
    let mut facts = Vec::new();
    if stored.is_none() {
        facts.push(Fact::DeviceListed {
            serial: new.clone(),
            entry: Entry::default(),
        });
    }
    let came = stored.unwrap_or_else(|| Device::new(new.clone(), place.now()));
    let replaced = check_replacement(&gone, &came)?;
    let given = gone.assignment();
    if given != Assignment::default() {
        facts.push(Fact::Assigned {
            serial: new.clone(),
            assignment: given,
        });
        facts.push(Fact::Assigned {
            serial: old.clone(),
            assignment: Assignment::default(),
        });
    }
    if let Some(batch) = gone.standing.batch {
        let into = |serial: &Serial, batch| Fact::DeviceBatched {
            serial: serial.clone(),
            batch,
        };
        facts.push(into(new, Some(batch)));
        facts.push(into(old, None));
    }
    if gone.stage() != Stage::Retired {
        let ground = Ground::of(Witness::Person);
        let leave = check_move(&gone, Stage::Retired, Evidence::Document, &ground)
            .map_err(|refused| Error::MovesRefused(vec![refused]))?;
        facts.push(leave.fact(noted(note)));
    }
    facts.push(replaced);
    place.record(facts).map(drop)
}

/// What the iPad would have: its own values under those that were typed.
fn whole(device: &Device, values: &Values) -> Values {
    let own = device.entry.iter();
    let own = own.filter_map(|(field, value)| Some((field, value.text()?.to_owned())));
    let mut whole: Values = own.collect();
    whole.extend(values.iter().map(|(field, text)| (*field, text.clone())));
    whole
}

fn assignment(old: Assignment, changed: &[Field], now: &Values) -> Assignment {
    let text = |field: Field, old: Option<String>| match changed.contains(&field) {
        true => now.get(&field).cloned(),
        false => old,
    };
    let keeper = match changed.contains(&Field::Keeper) {
        true => now.get(&Field::Keeper).map(PersonalText::plain),
        false => old.keeper,
    };
    Assignment {
        keeper,
        class: text(Field::Class, old.class),
        seat: text(Field::Seat, old.seat),
        cart: text(Field::Cart, old.cart),
        slot: text(Field::Slot, old.slot),
    }
}

/// The doubts that stay: the old ones about other fields, the new ones about these.
fn doubts(device: &Device, changed: &[Field], row: &Row) -> Option<Fact> {
    let is_about = |doubt: &KeptFinding| changed.iter().any(|one| roster::is_about(doubt, *one));
    let stays = |doubt: &&KeptFinding| !is_about(doubt);
    let mut findings: Vec<KeptFinding> = device.findings.iter().filter(stays).cloned().collect();
    let new = row.findings.iter().map(Finding::keep);
    findings.extend(new.filter(is_about));
    let same = findings.len() == device.findings.len()
        && findings
            .iter()
            .zip(&device.findings)
            .all(|(one, other)| one.code == other.code && one.args() == other.args());
    (!same).then(|| Fact::FindingsKept {
        serial: device.serial.clone(),
        findings,
    })
}

/// The iPads of the ledger that could have the same tag or the same slot.
fn near(place: &Workplace, values: &Values) -> Result<Known> {
    let of = |field: Field| values.get(&field).map(|text| text.trim().to_owned());
    let by_tag = of(Field::AssetTag)
        .filter(|tag| !tag.is_empty())
        .map(|tag| DeviceQuery {
            find: Some(tag),
            ..DeviceQuery::default()
        });
    let by_cart = of(Field::Cart)
        .filter(|cart| !cart.is_empty())
        .map(|cart| DeviceQuery {
            cart: Some(cart),
            ..DeviceQuery::default()
        });
    let mut known = Known::new();
    for query in by_tag.into_iter().chain(by_cart) {
        for row in place.reader().devices(&query)? {
            let fields = [
                (Field::AssetTag, row.asset_tag),
                (Field::Cart, row.cart),
                (Field::Slot, row.slot),
            ];
            let told = fields.into_iter();
            let told = told.filter_map(|(field, text)| Some((field, text?)));
            known.insert(row.serial, told.collect());
        }
    }
    Ok(known)
}
