//! The last step of the journal: what a person did last, and taking it back.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ledger::JournalQuery;
use migration::{Event, Fact, PreflightItem, Serial};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::workplace::Workplace;
use crate::{devices, preflight, undoing};

/// How many lines are read at a time.
const PAGE: u32 = 200;
/// Most lines of one step that are looked at: an import of 10,000 iPads in a batch, twice over.
const MOST: usize = 40_000;

/// What was recorded last, in one go.
#[derive(Debug)]
pub struct LastStep {
    /// Its events, oldest first, names readable.
    pub events: Vec<Event>,
    /// What an undo would take back.
    pub undoable: Undoable,
}

/// What an undo of the last step takes back.
#[derive(Debug, PartialEq, Eq)]
pub enum Undoable {
    /// It can't be taken back.
    Nothing,
    /// The newest step of these iPads.
    Devices(Vec<Serial>),
    /// A confirmation of a check.
    Preflight(PreflightItem),
}

/// The last step; none in an empty journal.
///
/// # Errors
/// Those of the ledger.
pub fn find(place: &Workplace) -> Result<Option<LastStep>> {
    let events = newest(place)?;
    let Some(last) = events.last() else {
        return Ok(None);
    };
    let undoable = match &last.fact {
        Fact::PreflightTicked { item, .. } => Undoable::Preflight(*item),
        _ if events.iter().all(|event| is_step(&event.fact)) => devices_of(place, &events)?,
        _ => Undoable::Nothing,
    };
    Ok(Some(LastStep { events, undoable }))
}

/// Takes the last step back, for all iPads that it concerned or for none.
///
/// # Errors
/// [`Error::LastStepStays`]; as [`devices::undo`].
pub fn undo(place: &mut Workplace) -> Result<()> {
    match find(place)?.map(|step| step.undoable) {
        Some(Undoable::Devices(serials)) => undoing::undo(place, &serials, None),
        Some(Undoable::Preflight(item)) => preflight::untick(place, item),
        Some(Undoable::Nothing) | None => Err(Error::LastStepStays),
    }
}

/// Whether a fact is a step of an iPad, or a batch that iPads went into with it.
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
            | Fact::BatchCreated { .. }
            | Fact::BatchChanged { .. }
            | Fact::DeviceBatched { .. }
    )
}

impl LastStep {
    /// The event that says most: a move says more than the ticks it took along, and doubts only
    /// come with something.
    #[must_use]
    pub fn chief(&self) -> Option<&Event> {
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
        }
        let Some(last) = lines.last() else {
            events.reverse();
            return Ok(events);
        };
        before = Some(last.position);
    }
}

/// The iPads whose newest step is among these events; none unless that is so of all of them.
fn devices_of(place: &Workplace, events: &[Event]) -> Result<Undoable> {
    let recorded: BTreeSet<Uuid> = events.iter().map(|event| event.id).collect();
    let concerned: BTreeSet<&Serial> = events
        .iter()
        .flat_map(|event| event.fact.serials())
        .collect();
    for serial in &concerned {
        let newest = devices::one(place, serial)?.undoable();
        if !newest.is_some_and(|event| recorded.contains(&event)) {
            return Ok(Undoable::Nothing);
        }
    }
    if concerned.is_empty() {
        return Ok(Undoable::Nothing);
    }
    Ok(Undoable::Devices(concerned.into_iter().cloned().collect()))
}
