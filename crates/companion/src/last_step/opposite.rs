//! What holds again once an event is taken back that is no step of an iPad.

use ledger::{JournalQuery, Shelf};
use migration::{BatchPlan, Deadline, Device, Event, Fact, Field, Serial};
use uuid::Uuid;

use crate::devices;
use crate::error::Result;
use crate::workplace::Workplace;

/// What holds again once an event that is no step of an iPad is taken back; none if it can't be.
pub(super) fn of(place: &Workplace, events: &[Event], event: &Event) -> Result<Option<Fact>> {
    let reader = place.reader();
    Ok(match &event.fact {
        Fact::PreflightTicked { item, .. } => Some(Fact::PreflightUnticked { item: *item }),
        Fact::BatchCreated { batch, .. } => Some(Fact::BatchRemoved { batch: *batch }),
        Fact::BatchChanged { batch, .. } => {
            plan_before(place, event, *batch)?.map(|plan| Fact::BatchChanged {
                batch: *batch,
                plan,
            })
        }
        Fact::BatchRemoved { batch } => {
            plan_before(place, event, *batch)?.map(|plan| Fact::BatchCreated {
                batch: *batch,
                plan,
            })
        }
        Fact::DeadlineSet { deadline, .. }
        | Fact::DeadlineDone { deadline, .. }
        | Fact::DeadlineRemoved { deadline } => {
            let deadline = *deadline;
            let before = deadline_before(place, event, deadline)?;
            Some(before.map_or(Fact::DeadlineRemoved { deadline }, |plan| {
                Fact::DeadlineSet { deadline, plan }
            }))
        }
        Fact::ProfileRemoved { profile } => {
            let row = reader.shelved(Shelf::Profiles, *profile)?;
            row.map(|row| row.saved(Shelf::Profiles))
        }
        Fact::BlueprintRemoved { blueprint } => {
            let row = reader.shelved(Shelf::Blueprints, *blueprint)?;
            row.map(|row| row.saved(Shelf::Blueprints))
        }
        Fact::IdentityRetired { fingerprint } => {
            let mut rows = reader.identities()?.into_iter();
            let row = rows.find(|row| row.fingerprint == *fingerprint);
            row.map(ledger::IdentityRow::added)
        }
        Fact::DeviceChanged {
            serial,
            entry,
            cleared,
        } => {
            let fields = entry.iter().map(|(field, _)| field);
            let fields: Vec<Field> = fields.chain(cleared.iter().copied()).collect();
            device_before(place, events, serial)?.map(|before| line_of(&before, &fields))
        }
        Fact::FindingsKept { serial, .. } => {
            device_before(place, events, serial)?.map(|before| Fact::FindingsKept {
                serial: before.serial,
                findings: before.findings,
            })
        }
        _ => None,
    })
}

/// An iPad as it stood before these events.
fn device_before(place: &Workplace, events: &[Event], serial: &Serial) -> Result<Option<Device>> {
    let story = devices::story(place, serial)?;
    let earlier = story
        .iter()
        .filter(|event| !events.iter().any(|one| one.id == event.id));
    Ok(Device::fold(serial, earlier))
}

/// What the list says of an iPad in these fields, as a change to it.
fn line_of(device: &Device, fields: &[Field]) -> Fact {
    let text = |field: &Field| device.entry.text(*field);
    let value = |field: &Field| Some((*field, text(field)?.to_owned()));
    let empty = fields.iter().filter(|field| text(field).is_none());
    Fact::DeviceChanged {
        serial: device.serial.clone(),
        entry: fields.iter().filter_map(value).collect(),
        cleared: empty.copied().collect(),
    }
}

/// The plan that a batch had before an event.
fn plan_before(place: &Workplace, event: &Event, batch: Uuid) -> Result<Option<BatchPlan>> {
    let told = told_before(
        place,
        event,
        &["batch_created", "batch_changed"],
        Some(batch),
    )?;
    Ok(told.into_iter().rev().find_map(|event| match event.fact {
        Fact::BatchCreated { batch: of, plan } | Fact::BatchChanged { batch: of, plan } => {
            (of == batch).then_some(plan)
        }
        _ => None,
    }))
}

/// A date as it stood before an event; none if it wasn't on the list.
fn deadline_before(place: &Workplace, event: &Event, id: Uuid) -> Result<Option<Deadline>> {
    let kinds = ["deadline_set", "deadline_done", "deadline_removed"];
    let mut now: Option<Deadline> = None;
    for told in told_before(place, event, &kinds, None)? {
        match &told.fact {
            Fact::DeadlineSet { deadline, plan } if *deadline == id => now = Some(plan.clone()),
            Fact::DeadlineRemoved { deadline } if *deadline == id => now = None,
            Fact::DeadlineDone { deadline, .. } if *deadline == id => {
                if let Some(plan) = &mut now {
                    plan.apply(&told);
                }
            }
            _ => {}
        }
    }
    Ok(now)
}

/// The events of some kinds that stand in the journal before one, oldest first.
fn told_before(
    place: &Workplace,
    event: &Event,
    kinds: &[&str],
    batch: Option<Uuid>,
) -> Result<Vec<Event>> {
    let reader = place.reader();
    let mut lines = Vec::new();
    for kind in kinds {
        lines.extend(reader.journal(&JournalQuery {
            kind: Some((*kind).to_owned()),
            batch,
            ..JournalQuery::default()
        })?);
    }
    lines.sort_by_key(|line| line.position);
    let before = lines.iter().take_while(|line| line.id != event.id);
    before
        .map(|line| Ok(reader.unseal(line.event()?)?))
        .collect()
}
