//! What one sees of a day: how far each step is, and one step with all its iPads.

use migration::day::{Round, Turn, has_round_left, may_be_erased};
use migration::{DayStep, Device, Evidence, MoveRefused, Stage, check_move};

use super::clicks::{self, Click};
use super::marks::{Mark, mark};
use super::opening::Day;
use crate::error::Result;
use crate::workplace::Workplace;

/// How many iPads stand how towards a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepCount {
    /// The step.
    pub step: DayStep,
    /// How many it concerns; those that are away aren't counted.
    pub total: usize,
    /// How many have their turn.
    pub due: usize,
    /// How many are done.
    pub done: usize,
}

/// A step with its clicks and its iPads.
#[derive(Debug)]
pub struct StepPage {
    /// The step.
    pub step: DayStep,
    /// What to do, in order, in the words of Apple Configurator. Clicks that erase are among
    /// them only while there is an iPad whose guards hold.
    pub clicks: Vec<Click>,
    /// Every iPad of the batch.
    pub devices: Vec<StepDevice>,
}

/// An iPad towards a step.
#[derive(Debug)]
pub struct StepDevice {
    /// Everything known of it.
    pub device: Device,
    /// Whether it is its turn.
    pub turn: Turn,
    /// Which round of Prepare it is in.
    pub round: Round,
    /// Whether this step erases it now.
    pub erases: bool,
    /// Why it can't be erased yet, in the words of the rules; only in that step.
    pub refused: Option<MoveRefused>,
    /// How it was done.
    pub mark: Option<Mark>,
}

/// How far each step is.
#[must_use]
pub fn counts(day: &Day) -> Vec<StepCount> {
    let count = |step: &DayStep| {
        let mut count = StepCount {
            step: *step,
            total: 0,
            due: 0,
            done: 0,
        };
        if *step == DayStep::Mac {
            return count;
        }
        for device in &day.devices {
            match step.turn(device, &day.expected) {
                Turn::Away => continue,
                Turn::Due => count.due += 1,
                Turn::Done => count.done += 1,
                Turn::Ahead | Turn::Stuck => {}
            }
            count.total += 1;
        }
        count
    };
    DayStep::ALL.iter().map(count).collect()
}

/// One step with all its iPads.
///
/// # Errors
/// Those of the ledger.
pub fn step(place: &Workplace, day: &Day, step: DayStep) -> Result<StepPage> {
    let one = |device: &Device| {
        let turn = step.turn(device, &day.expected);
        Ok(StepDevice {
            turn,
            round: Round::of(device),
            erases: step == DayStep::Prepare && day.limits_acknowledged && may_be_erased(device),
            refused: refused(day, step, device),
            mark: match turn {
                Turn::Done => mark(place, device, step)?,
                _ => None,
            },
            device: device.clone(),
        })
    };
    let devices = if step == DayStep::Mac {
        Vec::new()
    } else {
        day.devices.iter().map(one).collect::<Result<_>>()?
    };
    Ok(StepPage {
        step,
        clicks: clicks::of(place, day, step)?,
        devices,
    })
}

/// What the rules say to an erase that they wouldn't allow yet.
fn refused(day: &Day, step: DayStep, device: &Device) -> Option<MoveRefused> {
    let waits = matches!(step.turn(device, &day.expected), Turn::Ahead | Turn::Due);
    let on_its_way = device.stage() != Stage::Wiped;
    if step != DayStep::Prepare || !waits || !on_its_way {
        return None;
    }
    check_move(device, Stage::Wiped, Evidence::Manual, &day.ground()).err()
}

/// The iPads that may be erased now: their guards hold and the page of limits is acknowledged.
pub(super) fn ready(day: &Day) -> impl Iterator<Item = &Device> {
    day.devices
        .iter()
        .filter(|device| day.limits_acknowledged && may_be_erased(device))
}

/// Whether some iPad of the batch is in the first round of lane 2, or comes to it.
pub(super) fn has_first_round(day: &Day) -> bool {
    day.devices
        .iter()
        .any(|device| Round::of(device) == Round::First && has_round_left(device))
}
