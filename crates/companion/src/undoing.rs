//! Taking back what was recorded of iPads last: a tick with the stage that followed it, an erase
//! with its Prepare, a keeper with the hand-over.

use std::collections::BTreeMap;

use migration::{Device, Event, Fact, Serial, check_undo};
use uuid::Uuid;

use crate::devices::{self, noted};
use crate::error::Result;
use crate::workplace::Workplace;

/// Takes back everything that was recorded of each of these iPads in its last recording, for all
/// of them or for none. The steps stay in the journal; so do the undos.
///
/// # Errors
/// As [`devices::undo`].
pub fn undo(place: &mut Workplace, serials: &[Serial], note: Option<&str>) -> Result<()> {
    let facts = undos(place, serials, note)?;
    place.record(facts).map(drop)
}

/// What [`undo`] records.
pub(crate) fn undos(
    place: &Workplace,
    serials: &[Serial],
    note: Option<&str>,
) -> Result<Vec<Fact>> {
    let mut facts = Vec::new();
    for device in devices::all(place, serials)? {
        facts.extend(undone(place, device, note)?);
    }
    Ok(facts)
}

/// The undos of one iPad, newest step first.
fn undone(place: &Workplace, mut device: Device, note: Option<&str>) -> Result<Vec<Fact>> {
    let story = devices::story(place, &device.serial)?;
    let times: BTreeMap<Uuid, _> = story.iter().map(|event| (event.id, event.at)).collect();
    let recording = device.undoable().and_then(|event| times.get(&event));
    let mut facts = Vec::new();
    loop {
        let event = check_undo(&device)?;
        let fact = Fact::Undone {
            serial: device.serial.clone(),
            event,
            note: noted(note),
        };
        device.apply(&Event {
            id: Uuid::nil(),
            at: place.now(),
            operator: place.operator(),
            fact: fact.clone(),
        });
        facts.push(fact);
        let next = device.undoable().and_then(|event| times.get(&event));
        if next.is_none() || next != recording {
            return Ok(facts);
        }
    }
}
