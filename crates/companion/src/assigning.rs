//! Many iPads to one cart or class, slots and seats counted up.

use ledger::DeviceQuery;
use migration::batch::shared_slot;
use migration::{Assignment, Fact, Finding, Serial, Stage};

use crate::devices;
use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// What many iPads get; what is `None` stays as it is.
#[derive(Debug, Clone, Default)]
pub struct Shared {
    /// Class of all of them.
    pub class: Option<String>,
    /// Seat of the first; the next ones count up.
    pub first_seat: Option<u32>,
    /// Charging cart of all of them.
    pub cart: Option<String>,
    /// Slot of the first; the next ones count up.
    pub first_slot: Option<u32>,
}

/// Gives iPads, in this order, a cart or a class: all of them or none. What held before stays in
/// their history. What deserves a look is told: slots that other iPads still have.
///
/// # Errors
/// [`Error::Unknown`]; [`Error::BadValue`] if nothing is given.
pub fn assign_all(place: &mut Workplace, serials: &[Serial], new: &Shared) -> Result<Vec<Finding>> {
    let text = |text: &Option<String>| {
        let text = text.as_deref().map(str::trim);
        text.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let (class, cart) = (text(&new.class), text(&new.cart));
    let counts = new.first_seat.is_some() || new.first_slot.is_some();
    if class.is_none() && cart.is_none() && !counts {
        return Err(Error::bad("assignment", ""));
    }
    let mut given: Vec<(Serial, Assignment)> = Vec::new();
    for (at, serial) in (0_u32..).zip(serials) {
        let old = devices::one(place, serial)?.assignment();
        let count = |first: Option<u32>| first.map(|first| first.saturating_add(at).to_string());
        // A seat belongs to its class and a slot to its cart.
        let moved = |new: &Option<String>, old: &Option<String>| new.is_some() && new != old;
        let seat = old.seat.filter(|_| !moved(&class, &old.class));
        let slot = old.slot.filter(|_| !moved(&cart, &old.cart));
        let assignment = Assignment {
            keeper: old.keeper,
            seat: count(new.first_seat).or(seat),
            slot: count(new.first_slot).or(slot),
            class: class.clone().or(old.class),
            cart: cart.clone().or(old.cart),
        };
        given.push((serial.clone(), assignment));
    }
    let facts = given.iter().map(|(serial, assignment)| Fact::Assigned {
        serial: serial.clone(),
        assignment: assignment.clone(),
    });
    place.record(facts.collect())?;
    shared(place, &given)
}

/// Slots that iPads were given and others have too.
fn shared(place: &Workplace, given: &[(Serial, Assignment)]) -> Result<Vec<Finding>> {
    let mut findings = Vec::new();
    let Some(cart) = given.first().and_then(|(_, one)| one.cart.clone()) else {
        return Ok(findings);
    };
    let query = DeviceQuery {
        cart: Some(cart),
        ..DeviceQuery::default()
    };
    let rows = place.reader().devices(&query)?;
    for (serial, assignment) in given.iter().filter(|(_, one)| one.slot.is_some()) {
        let others: Vec<Serial> = rows
            .iter()
            .filter(|row| row.serial != *serial && row.stage != Stage::Retired)
            .filter(|row| row.cart == assignment.cart && row.slot == assignment.slot)
            .map(|row| row.serial.clone())
            .collect();
        findings.extend(shared_slot(serial, assignment, &others));
    }
    Ok(findings)
}
