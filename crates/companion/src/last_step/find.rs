//! What a person did last, and taking it back.

use std::collections::BTreeSet;

use jiff::Timestamp;
use ledger::JournalQuery;
use migration::{Event, Fact, Serial};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::last_step::opposite;
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
        let Some(fact) = opposite::of(place, events, event)? else {
            return Ok(None);
        };
        facts.extend([Fact::StepTakenBack { event: event.id }, fact]);
    }
    let devices = devices_of(place, events, &steps)?;
    Ok(devices
        .map(|devices| WayBack { devices, facts })
        .filter(|way| *way != WayBack::default()))
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
    /// The event that says most: a step that was taken back says more than what holds again, a new
    /// batch more than its iPads' lanes, a move more than the ticks it took along, and doubts only
    /// come with something.
    #[must_use]
    pub fn chief(&self) -> Option<&Event> {
        let back = |event: &&Event| matches!(event.fact, Fact::StepTakenBack { .. });
        let batch = |event: &&Event| matches!(event.fact, Fact::BatchCreated { .. });
        let leading = self.events.iter().find(back);
        if let Some(leading) = leading.or_else(|| self.events.iter().find(batch)) {
            return Some(leading);
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
