//! Who answers for an iPad and where it belongs; and handing it over, both in one step.

use std::collections::BTreeSet;

use ledger::{DeviceQuery, JournalQuery};
use migration::batch::shared_slot;
use migration::{
    Assignment, Evidence, Fact, Finding, MoveRefused, PersonalText, Serial, Stage, Tick,
};

use crate::acts::{self, Act, Ways};
use crate::devices::{self, Consent};
use crate::error::Result;
use crate::workplace::Workplace;

/// What changes in an assignment; `None` leaves a value as it is, an empty text takes it away.
#[derive(Debug, Clone, Default)]
pub struct NewAssignment {
    /// Who answers for the iPad.
    pub keeper: Option<String>,
    /// Class.
    pub class: Option<String>,
    /// Seat in the class.
    pub seat: Option<String>,
    /// Charging cart.
    pub cart: Option<String>,
    /// Slot in the cart.
    pub slot: Option<String>,
}

/// What giving an iPad away came to.
#[derive(Debug)]
pub struct Given {
    /// What holds now.
    pub assignment: Assignment,
    /// Other iPads that have the same slot.
    pub finding: Option<Finding>,
}

impl NewAssignment {
    /// What holds when these values are laid over those before.
    #[must_use]
    pub fn over(self, old: Assignment) -> Assignment {
        fn changed<T>(
            new: Option<String>,
            old: Option<T>,
            make: impl Fn(String) -> T,
        ) -> Option<T> {
            match new {
                None => old,
                Some(text) if text.trim().is_empty() => None,
                Some(text) => Some(make(text.trim().to_owned())),
            }
        }
        Assignment {
            keeper: changed(self.keeper, old.keeper, PersonalText::Plain),
            class: changed(self.class, old.class, String::from),
            seat: changed(self.seat, old.seat, String::from),
            cart: changed(self.cart, old.cart, String::from),
            slot: changed(self.slot, old.slot, String::from),
        }
    }
}

/// Gives an iPad to a keeper, a seat or a slot. What held before stays in its history.
///
/// # Errors
/// [`crate::Error::Unknown`].
pub fn assign(place: &mut Workplace, serial: &Serial, new: NewAssignment) -> Result<Given> {
    let moves = new.cart.is_some() || new.slot.is_some();
    let assignment = new.over(devices::one(place, serial)?.assignment());
    place.record(vec![Fact::Assigned {
        serial: serial.clone(),
        assignment: assignment.clone(),
    }])?;
    let others = if moves {
        in_same_slot(place, serial, &assignment)?
    } else {
        Vec::new()
    };
    Ok(Given {
        finding: shared_slot(serial, &assignment, &others),
        assignment,
    })
}

/// How an iPad is handed over.
#[derive(Debug, Clone)]
pub struct HandOver<'a> {
    /// Manual, or a document: the signed receipt.
    pub evidence: Evidence,
    /// A note.
    pub note: Option<&'a str>,
    /// Ticks that were set along with it.
    pub along: &'a [Tick],
}

/// What handing an iPad over came to.
#[derive(Debug)]
pub struct HandedOver {
    /// What holds now.
    pub assignment: Assignment,
    /// What deserves a look: no label yet, others in the same slot.
    pub findings: Vec<Finding>,
}

/// Gives an iPad to a keeper, a seat or a slot, and records that it was handed over.
///
/// # Errors
/// [`crate::Error::MovesRefused`] if it isn't verified yet, or has neither a receipt nor a slot;
/// [`crate::Error::Unknown`]. Nothing is recorded then.
pub fn hand_over(
    place: &mut Workplace,
    serial: &Serial,
    new: NewAssignment,
    how: &HandOver<'_>,
) -> Result<HandedOver> {
    let ways = ways(place, how)?;
    let (act, assignment) = act(place, serial, new, how, &ways)?;
    let mut findings = acts::record(place, vec![act])?;
    let others = in_same_slot(place, serial, &assignment)?;
    findings.extend(shared_slot(serial, &assignment, &others));
    Ok(HandedOver {
        assignment,
        findings,
    })
}

/// What there is to say before an iPad is handed over.
#[derive(Debug)]
pub struct Look {
    /// Others that have the slot it would get.
    pub sharing: Option<Finding>,
    /// Why it couldn't be handed over yet.
    pub refused: Option<MoveRefused>,
}

/// Looks what handing an iPad over would come to; nothing is recorded.
///
/// # Errors
/// [`crate::Error::Unknown`].
pub fn look(
    place: &Workplace,
    serial: &Serial,
    new: NewAssignment,
    how: &HandOver<'_>,
) -> Result<Look> {
    let ways = ways(place, how)?;
    let (act, assignment) = act(place, serial, new, how, &ways)?;
    let others = in_same_slot(place, serial, &assignment)?;
    Ok(Look {
        sharing: shared_slot(serial, &assignment, &others),
        refused: act.into_refused(),
    })
}

fn ways<'a>(place: &Workplace, how: &HandOver<'a>) -> Result<Ways<'a>> {
    Ok(Ways {
        evidence: how.evidence,
        note: how.note,
        ground: devices::ground(place, &[], Consent::None)?,
    })
}

/// The assignment, if it is a new one, the ticks, and the hand-over after them.
fn act<'a>(
    place: &Workplace,
    serial: &Serial,
    new: NewAssignment,
    how: &HandOver<'_>,
    ways: &'a Ways<'a>,
) -> Result<(Act<'a>, Assignment)> {
    let device = devices::one(place, serial)?;
    let assignment = new.over(device.assignment());
    let is_new = assignment != device.assignment();
    let mut act = Act::new(place, device, ways);
    if is_new {
        act.take(Fact::Assigned {
            serial: serial.clone(),
            assignment: assignment.clone(),
        });
    }
    how.along.iter().try_for_each(|tick| act.tick(*tick))?;
    act.enter(Stage::HandedOver);
    Ok((act, assignment))
}

/// The iPads that were given away last, newest first, each once: those that got an assignment, and
/// those that were handed over as they were.
///
/// # Errors
/// Those of the ledger.
pub fn recent(place: &Workplace, at_most: usize) -> Result<Vec<Serial>> {
    let lines = place.reader().journal(&JournalQuery {
        kind: Some("assigned".to_owned()),
        limit: u32::try_from(at_most.saturating_mul(4)).ok(),
        ..JournalQuery::default()
    })?;
    let mut given = Vec::new();
    for line in lines {
        let event = line.event()?;
        if let Fact::Assigned { serial, .. } = event.fact {
            given.push((event.at, serial));
        }
    }
    let handed_over = place.reader().devices(&DeviceQuery {
        stage: Some(Stage::HandedOver),
        ..DeviceQuery::default()
    })?;
    given.extend(handed_over.into_iter().map(|row| (row.since, row.serial)));
    given.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    let mut known = BTreeSet::new();
    let serials = given.into_iter().map(|(_, serial)| serial);
    Ok(serials
        .filter(|serial| known.insert(serial.clone()))
        .take(at_most)
        .collect())
}

/// The other iPads in the cart and slot of an assignment; those off the property list don't count.
fn in_same_slot(place: &Workplace, serial: &Serial, given: &Assignment) -> Result<Vec<Serial>> {
    let query = DeviceQuery {
        cart: given.cart.clone(),
        ..DeviceQuery::default()
    };
    let rows = place.reader().devices(&query)?;
    Ok(rows
        .into_iter()
        .filter(|row| row.serial != *serial && row.stage != Stage::Retired)
        .filter(|row| row.cart == given.cart && row.slot.is_some() && row.slot == given.slot)
        .map(|row| row.serial)
        .collect())
}
