//! The last step of the journal: what a person did last, and taking it back.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ledger::{JournalQuery, Shelf};
use migration::{BatchPlan, Deadline, Device, Event, Fact, Field, Serial};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::workplace::Workplace;
use crate::{devices, undoing};

/// How many lines are read at a time.
const PAGE: u32 = 200;
/// Most lines of one step that are looked at: an import of 10,000 iPads in a batch, twice over.
const MOST: usize = 40_000;
/// Most facts beside the steps of iPads that are taken back: a line of the list has two, a list
/// that was read in has many and stays.
const MOST_OTHERS: usize = 2;

/// What was recorded last, in one go.
#[derive(Debug)]
pub struct LastStep {
    /// Its events, oldest first, names readable.
    pub events: Vec<Event>,
    /// What takes it back; none if nothing can.
    pub way_back: Option<WayBack>,
}

/// What takes a step back: the newest step of these iPads, and what holds again beside.
#[derive(Debug, Default, PartialEq)]
pub struct WayBack {
    /// The iPads whose newest step goes.
    pub devices: Vec<Serial>,
    /// What is recorded beside.
    pub facts: Vec<Fact>,
}

/// The last step; none in an empty journal.
///
/// # Errors
/// Those of the ledger.
pub fn find(place: &Workplace) -> Result<Option<LastStep>> {
    let events = newest(place)?;
    if events.is_empty() {
        return Ok(None);
    }
    let way_back = way_back(place, &events)?;
    Ok(Some(LastStep { events, way_back }))
}

/// Takes the last step back, for all iPads that it concerned or for none.
///
/// # Errors
/// [`Error::LastStepStays`]; as [`devices::undo`](crate::devices::undo).
pub fn undo(place: &mut Workplace) -> Result<()> {
    let way_back = find(place)?.and_then(|step| step.way_back);
    let WayBack { devices, facts } = way_back.ok_or(Error::LastStepStays)?;
    let mut undone = undoing::undos(place, &devices, None)?;
    undone.extend(facts);
    place.record(undone).map(drop)
}

/// What takes these events back. A step that is taken back isn't done again by taking back that.
fn way_back(place: &Workplace, events: &[Event]) -> Result<Option<WayBack>> {
    let (steps, others): (Vec<&Event>, Vec<&Event>) =
        events.iter().partition(|event| is_step(&event.fact));
    if others.len() > MOST_OTHERS {
        return Ok(None);
    }
    let mut facts = Vec::new();
    for event in others {
        let Some(fact) = opposite(place, events, event)? else {
            return Ok(None);
        };
        facts.extend([Fact::StepTakenBack { event: event.id }, fact]);
    }
    let devices = devices_of(place, events, &steps)?;
    Ok(devices
        .map(|devices| WayBack { devices, facts })
        .filter(|way| *way != WayBack::default()))
}

/// What holds again once an event that is no step of an iPad is taken back; none if it can't be.
fn opposite(place: &Workplace, events: &[Event], event: &Event) -> Result<Option<Fact>> {
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
            row.map(|row| Fact::ProfileSaved {
                profile: row.id,
                name: row.name,
                revision: row.revision,
                sha256: row.sha256,
            })
        }
        Fact::BlueprintRemoved { blueprint } => {
            let row = reader.shelved(Shelf::Blueprints, *blueprint)?;
            row.map(|row| Fact::BlueprintSaved {
                blueprint: row.id,
                name: row.name,
                revision: row.revision,
                sha256: row.sha256,
            })
        }
        Fact::IdentityRetired { fingerprint } => {
            let mut rows = reader.identities()?.into_iter();
            let row = rows.find(|row| row.fingerprint == *fingerprint);
            row.map(|row| Fact::IdentityAdded {
                fingerprint: row.fingerprint,
                subject: row.subject,
                not_after: row.not_after,
            })
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

/// Whether a fact is a step of one iPad, which its own undo takes back.
const fn is_step(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Moved { .. }
            | Fact::Blocked { .. }
            | Fact::Ticked { .. }
            | Fact::Unticked { .. }
            | Fact::Assigned { .. }
            | Fact::ProfilesInstalled { .. }
            | Fact::LaneChosen { .. }
            | Fact::DeviceBatched { .. }
    )
}

impl LastStep {
    /// The event that says most: a step that was taken back says more than what holds again, a move
    /// more than the ticks it took along, and doubts only come with something.
    #[must_use]
    pub fn chief(&self) -> Option<&Event> {
        let back = |event: &&Event| matches!(event.fact, Fact::StepTakenBack { .. });
        if let Some(back) = self.events.iter().find(back) {
            return Some(back);
        }
        let told = |event: &&Event| !matches!(event.fact, Fact::FindingsKept { .. });
        let moved = |event: &&Event| matches!(event.fact, Fact::Moved { .. });
        let last = self.events.iter().rfind(told).or(self.events.last())?;
        match last.fact {
            Fact::Ticked { .. } => self.events.iter().rfind(moved).or(Some(last)),
            _ => Some(last),
        }
    }
}

/// The newest events that were recorded together. A copy of the ledger is
/// nothing that a person did.
fn newest(place: &Workplace) -> Result<Vec<Event>> {
    let mut events: Vec<Event> = Vec::new();
    let mut before = None;
    loop {
        let lines = place.reader().journal(&JournalQuery {
            before,
            limit: Some(PAGE),
            ..JournalQuery::default()
        })?;
        for line in &lines {
            let at = Timestamp::from_microsecond(line.at_micros).unwrap_or_default();
            if line.kind == "backup_made" {
                continue;
            }
            let together = |last: &Event| last.at == at;
            if events.last().is_some_and(|last| !together(last)) || events.len() >= MOST {
                events.reverse();
                return Ok(events);
            }
            events.push(place.reader().unseal(line.event()?)?);
            // A list says itself what it brought; its thousands of lines needn't be read for that.
            if events.len() == 1 && line.kind == "roster_imported" {
                return Ok(events);
            }
        }
        let Some(last) = lines.last() else {
            events.reverse();
            return Ok(events);
        };
        before = Some(last.position);
    }
}

/// The iPads of these steps, if of each the newest step is among the events that were recorded;
/// none if that isn't so of all.
fn devices_of(
    place: &Workplace,
    events: &[Event],
    steps: &[&Event],
) -> Result<Option<Vec<Serial>>> {
    let recorded: BTreeSet<Uuid> = events.iter().map(|event| event.id).collect();
    let concerned: BTreeSet<&Serial> = steps
        .iter()
        .flat_map(|event| event.fact.serials())
        .collect();
    for serial in &concerned {
        let newest = devices::one(place, serial)?.undoable();
        if !newest.is_some_and(|event| recorded.contains(&event)) {
            return Ok(None);
        }
    }
    Ok(Some(concerned.into_iter().cloned().collect()))
}
