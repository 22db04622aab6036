//! The iPads: finding them, and the steps a person records by hand.

use std::collections::BTreeMap;

use ledger::{DeviceQuery, DeviceRow};
use migration::{
    Device, Event, Evidence, Fact, Ground, Lane, Mark, PersonalText, Reason, Refusal, Serial,
    Stage, Tick, Witness, check_block, check_move, check_moves, check_ticks, check_undo,
};

use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// Which iPads a list shows.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// Only at this stage.
    pub stage: Option<Stage>,
    /// Only of the batch with this name.
    pub batch: Option<String>,
    /// Only with these words in serial, tag, name, keeper, class and so on.
    pub find: Option<String>,
}

/// Whether a person has agreed, just now, to a step that destroys data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent<'a> {
    /// Nobody was asked.
    None,
    /// Somebody counted the iPads: this many.
    Counted(usize),
    /// Somebody was shown these very iPads.
    Named(&'a [Serial]),
}

/// The iPads that are wanted.
///
/// # Errors
/// [`Error::Unknown`] for a batch that isn't there.
pub fn list(place: &Workplace, wanted: &Wanted) -> Result<Vec<DeviceRow>> {
    let batch = wanted
        .batch
        .as_deref()
        .map(|name| crate::batches::find(place, name))
        .transpose()?;
    let query = DeviceQuery {
        find: wanted.find.clone(),
        stage: wanted.stage,
        batch: batch.map(|batch| batch.id),
        ..DeviceQuery::default()
    };
    Ok(place.reader().devices(&query)?)
}

/// Everything known of one iPad.
///
/// # Errors
/// [`Error::Unknown`].
pub fn one(place: &Workplace, serial: &Serial) -> Result<Device> {
    let found = place.reader().device(serial)?;
    found.ok_or_else(|| Error::Unknown {
        kind: "device",
        name: serial.to_string(),
    })
}

/// The story of one iPad, oldest first.
///
/// # Errors
/// [`Error::Unknown`].
pub fn story(place: &Workplace, serial: &Serial) -> Result<Vec<Event>> {
    one(place, serial)?;
    Ok(place.reader().story(serial)?)
}

pub(crate) fn all(place: &Workplace, serials: &[Serial]) -> Result<Vec<Device>> {
    serials.iter().map(|serial| one(place, serial)).collect()
}

pub(crate) fn ground(
    place: &Workplace,
    serials: &[Serial],
    consent: Consent<'_>,
) -> Result<Ground> {
    let mut ground = Ground::of(Witness::Person);
    if place.reader().school()?.limits.is_some() {
        ground = ground.with_limits_acknowledged();
    }
    let mut distinct = serials.to_vec();
    distinct.sort();
    distinct.dedup();
    Ok(match consent {
        Consent::Named(shown) => ground.confirming(shown.to_vec()),
        // The count stands for a look at the list: a wrong one confirms nothing.
        Consent::Counted(count) if count == distinct.len() => ground.confirming(distinct),
        Consent::Counted(_) | Consent::None => ground,
    })
}

/// Moves iPads to a stage, all of them or none.
///
/// # Errors
/// [`Error::MovesRefused`] with every refusal; [`Error::Unknown`].
pub fn move_to(
    place: &mut Workplace,
    serials: &[Serial],
    to: Stage,
    evidence: Evidence,
    note: Option<&str>,
    consent: Consent<'_>,
) -> Result<Vec<migration::Move>> {
    let devices = all(place, serials)?;
    let ground = ground(place, serials, consent)?;
    let refs: Vec<&Device> = devices.iter().collect();
    let moves = check_moves(&refs, to, evidence, &ground).map_err(Error::MovesRefused)?;
    place.record(moves.iter().map(|one| one.fact(noted(note))).collect())?;
    Ok(moves)
}

/// Marks an iPad as stuck.
///
/// # Errors
/// As [`block_all`].
pub fn block(
    place: &mut Workplace,
    serial: &Serial,
    reason: Reason,
    note: Option<&str>,
) -> Result<()> {
    block_all(place, std::slice::from_ref(serial), reason, note)
}

/// Marks iPads as stuck, all of them or none.
///
/// # Errors
/// [`Error::MovesRefused`] with every refusal; [`Error::Unknown`].
pub fn block_all(
    place: &mut Workplace,
    serials: &[Serial],
    reason: Reason,
    note: Option<&str>,
) -> Result<()> {
    let ground = ground(place, &[], Consent::None)?;
    let (mut facts, mut refusals) = (Vec::new(), Vec::new());
    for device in all(place, serials)? {
        match check_block(&device, reason, Evidence::Manual, noted(note), &ground) {
            Ok(fact) => facts.push(fact),
            Err(refused) => refusals.push(refused),
        }
    }
    if !refusals.is_empty() {
        return Err(Error::MovesRefused(refusals));
    }
    place.record(facts).map(drop)
}

/// Frees iPads that are stuck: each goes back to the stage it came from, all of them or none.
///
/// # Errors
/// [`Error::MovesRefused`] with every refusal, for one that isn't stuck too; [`Error::Unknown`].
pub fn free(place: &mut Workplace, serials: &[Serial], note: Option<&str>) -> Result<()> {
    let ground = ground(place, serials, Consent::None)?;
    let (mut facts, mut refusals) = (Vec::new(), Vec::new());
    for device in all(place, serials)? {
        let back = device.standing.stuck.as_ref().map(|stuck| stuck.before);
        // Of one that isn't stuck the rules say that it is there already.
        let back = back.unwrap_or(device.standing.stage);
        match check_move(&device, back, Evidence::Manual, &ground) {
            Ok(allowed) => facts.push(allowed.fact(noted(note))),
            Err(refused) => refusals.push(refused),
        }
    }
    if !refusals.is_empty() {
        return Err(Error::MovesRefused(refusals));
    }
    place.record(facts).map(drop)
}

/// Takes ticks back, of all iPads that have it.
///
/// # Errors
/// [`Error::Unknown`].
pub fn untick(
    place: &mut Workplace,
    serials: &[Serial],
    tick: Tick,
    note: Option<&str>,
) -> Result<()> {
    let devices = all(place, serials)?;
    let ticked = devices.iter().filter(|device| device.standing.has(tick));
    let fact = |device: &Device| Fact::Unticked {
        serial: device.serial.clone(),
        tick,
        note: noted(note),
    };
    let facts: Vec<Fact> = ticked.map(fact).collect();
    if facts.is_empty() {
        return Ok(());
    }
    place.record(facts).map(drop)
}

/// The stages that a person may move an iPad to from where it stands. Ticks, the page of limits,
/// a receipt and a confirmation may still be missing for some of them.
#[must_use]
pub fn ways(device: &Device) -> Vec<Stage> {
    let ground = Ground::of(Witness::Person)
        .with_limits_acknowledged()
        .confirming([device.serial.clone()]);
    // As if nothing were missing: what is refused then is no way at all.
    let mut ready = device.clone();
    for tick in Tick::GUARDS {
        let mark = Mark {
            at: device.standing.since,
            operator: None,
            evidence: Evidence::Manual,
        };
        ready.standing.ticks.insert(tick, mark);
    }
    let leads = |to: &Stage| {
        let given = [Evidence::Manual, Evidence::Document].into_iter();
        given
            .map(|evidence| check_move(&ready, *to, evidence, &ground))
            .any(|checked| match checked {
                Ok(_) => true,
                Err(refused) => refused.why == Refusal::ReceiptMissing,
            })
    };
    Stage::ALL.iter().copied().filter(leads).collect()
}

/// Takes back the newest step of an iPad. The step stays in the journal; so does the undo.
///
/// # Errors
/// [`Error::Rule`] if there is nothing to take back or it would lead into `wiped` unguarded.
pub fn undo(place: &mut Workplace, serial: &Serial, note: Option<&str>) -> Result<Device> {
    let device = one(place, serial)?;
    let event = check_undo(&device)?;
    place.record(vec![Fact::Undone {
        serial: serial.clone(),
        event,
        note: noted(note),
    }])?;
    one(place, serial)
}

/// Sets ticks on iPads, all of them on all or nothing.
///
/// # Errors
/// [`Error::Rule`], [`Error::Unknown`].
pub fn tick(
    place: &mut Workplace,
    serials: &[Serial],
    ticks: &[Tick],
    evidence: Evidence,
    note: Option<&str>,
) -> Result<()> {
    let ground = ground(place, &[], Consent::None)?;
    let devices = all(place, serials)?;
    let mut facts = Vec::new();
    for tick in ticks {
        facts.extend(check_ticks(
            &devices,
            *tick,
            evidence,
            noted(note),
            &ground,
        )?);
    }
    place.record(facts).map(drop)
}

/// Sends iPads on a lane; those that are on it already stay as they are.
///
/// # Errors
/// [`Error::Unknown`].
pub fn choose_lane(place: &mut Workplace, serials: &[Serial], lane: Lane) -> Result<()> {
    let facts = lane_facts(&all(place, serials)?, lane);
    if facts.is_empty() {
        return Ok(());
    }
    place.record(facts).map(drop)
}

/// The facts that send iPads on a lane.
pub(crate) fn lane_facts(devices: &[Device], lane: Lane) -> Vec<Fact> {
    let others = devices.iter().filter(|device| device.standing.lane != lane);
    let fact = |device: &Device| Fact::LaneChosen {
        serial: device.serial.clone(),
        lane,
    };
    others.map(fact).collect()
}

/// How many iPads stand at each stage.
///
/// # Errors
/// Those of the ledger.
pub fn count_by_stage(rows: &[DeviceRow]) -> BTreeMap<Stage, usize> {
    rows.iter().fold(BTreeMap::new(), |mut counts, row| {
        *counts.entry(row.stage).or_default() += 1;
        counts
    })
}

pub(crate) fn noted(note: Option<&str>) -> Option<PersonalText> {
    note.map(str::trim)
        .filter(|note| !note.is_empty())
        .map(PersonalText::plain)
}
