//! Records a step of the day on iPads, all of them or none, in one go: a tick takes its stage
//! along, an erase its Prepare.

use std::collections::BTreeMap;

use migration::{DayStep, Evidence, Fact, Finding, Serial, Stage, Tick};
use uuid::Uuid;

use super::opening::{Day, open};
use crate::acts::{self, Act, Ways};
use crate::devices::{self, Consent};
use crate::error::{Error, Result};
use crate::profile_shelf;
use crate::workplace::Workplace;

/// What a person says was done.
#[derive(Debug, Clone)]
pub struct Wish<'a> {
    /// Which step.
    pub step: DayStep,
    /// On which iPads.
    pub serials: &'a [Serial],
    /// Manual or document.
    pub evidence: Evidence,
    /// A note.
    pub note: Option<&'a str>,
    /// Ticks that were set along with it.
    pub along: &'a [Tick],
    /// In the step that prepares: how far, `wiped` or `supervised`.
    pub up_to: Stage,
    /// In the step of the profiles, where no blueprint names them: which.
    pub profiles: &'a [Uuid],
    /// Whether a person counted the iPads that are erased.
    pub consent: Consent<'a>,
}

/// Records it.
///
/// # Errors
/// [`Error::MovesRefused`] with every refusal; [`Error::Rule`]; [`Error::Unknown`];
/// [`Error::BadValue`] if no profile is named. Nothing is recorded then.
pub fn record(place: &mut Workplace, batch: Uuid, wish: &Wish<'_>) -> Result<Vec<Finding>> {
    let day = open(place, batch)?;
    let revisions = revisions(place, &day, wish)?;
    let ways = Ways {
        evidence: wish.evidence,
        note: wish.note,
        ground: devices::ground(place, wish.serials, wish.consent)?,
    };
    let mut acts = Vec::new();
    for device in devices::all(place, wish.serials)? {
        let mut act = Act::new(place, device, &ways);
        go(&mut act, wish, &revisions)?;
        acts.push(act);
    }
    acts::record(place, acts)
}

fn go(act: &mut Act<'_>, wish: &Wish<'_>, revisions: &BTreeMap<Uuid, u32>) -> Result<()> {
    // What is set along may be what the step looks for.
    if wish.step != DayStep::Collect {
        wish.along.iter().try_for_each(|tick| act.tick(*tick))?;
    }
    match (wish.step, wish.step.tick(), wish.step.stage()) {
        (DayStep::Prepare, ..) => prepare(act, wish.up_to),
        (DayStep::Profiles, ..) => act.take(Fact::ProfilesInstalled {
            serial: act.device.serial.clone(),
            revisions: revisions.clone(),
            evidence: wish.evidence,
        }),
        (_, Some(tick), _) => {
            act.tick(tick)?;
            act.follow();
        }
        (_, None, Some(stage)) => act.enter(stage),
        (_, None, None) => {}
    }
    if wish.step == DayStep::Collect {
        // Collecting begins a pass with nothing ticked.
        wish.along.iter().try_for_each(|tick| act.tick(*tick))?;
    }
    Ok(())
}

/// From before the erase through it, as far as it goes; from after it on to supervised.
fn prepare(act: &mut Act<'_>, up_to: Stage) {
    if act.device.stage() != Stage::Wiped {
        act.enter(Stage::Wiped);
    }
    if up_to == Stage::Supervised {
        act.enter(Stage::Supervised);
    }
}

/// The revisions that are on the iPads now: those that the blueprint expects, else the newest of
/// the profiles a person names.
fn revisions(place: &Workplace, day: &Day, wish: &Wish<'_>) -> Result<BTreeMap<Uuid, u32>> {
    if wish.step != DayStep::Profiles {
        return Ok(BTreeMap::new());
    }
    let mut revisions = day.expected.profiles.clone();
    if revisions.is_empty() {
        let shelf = profile_shelf::list(place)?.into_iter();
        let named = shelf.filter(|row| wish.profiles.contains(&row.id));
        revisions = named.map(|row| (row.id, row.revision)).collect();
    }
    if revisions.is_empty() {
        return Err(Error::bad("profiles", ""));
    }
    Ok(revisions)
}
