//! Where the school stands: how many iPads at which stage, what is stuck, what is next.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use ledger::Shelf;
use migration::batch::Batch;
use migration::preflight::Readiness;
use migration::{Device, Head, Progress, Reason, Serial, Stage, Tick};
use uuid::Uuid;

use crate::error::Result;
use crate::preflight;
use crate::workplace::Workplace;

/// For how many days back the chart is drawn.
const DAYS: usize = 60;
/// Over how many of the last working days the pace is measured.
const PACE_DAYS: usize = 5;

/// Where the school stands.
#[derive(Debug)]
pub struct Seen {
    /// All iPads.
    pub progress: Progress,
    /// Each batch, newest first.
    pub batches: Vec<BatchSeen>,
    /// What is stuck, the most first.
    pub stuck: Vec<StuckSeen>,
    /// What to do next, the most urgent first.
    pub next: Vec<Next>,
    /// How many days it takes at the pace of the last days; none before the first iPad.
    pub days_left: Option<usize>,
    /// How many were handed over by the end of each day, oldest first.
    pub done_by_day: Vec<(Date, usize)>,
}

/// Where a batch stands.
#[derive(Debug)]
pub struct BatchSeen {
    /// The batch.
    pub batch: Batch,
    /// The name of its blueprint.
    pub blueprint: Option<String>,
    /// Its iPads.
    pub progress: Progress,
}

impl BatchSeen {
    /// How many of its iPads a report puts under this head.
    #[must_use]
    pub fn under(&self, head: Head) -> usize {
        self.progress.heads.get(&head).copied().unwrap_or_default()
    }
}

/// iPads that are stuck for one reason.
#[derive(Debug)]
pub struct StuckSeen {
    /// Why.
    pub reason: Reason,
    /// Which.
    pub serials: Vec<Serial>,
}

/// Something to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Next {
    /// What.
    pub step: Step,
    /// For how many iPads, or how many checks.
    pub count: usize,
    /// In which batch: id and name.
    pub batch: Option<(Uuid, String)>,
}

/// What there can be to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Bring in a list of iPads.
    Roster,
    /// Put iPads into a batch.
    Batch,
    /// Go through the checks.
    Preflight,
    /// Read and sign the page of limits.
    Limits,
    /// Free blocked iPads.
    Unstick,
    /// Bring iPads at this stage one stage further.
    From(Stage),
}

impl Step {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Roster => "roster",
            Self::Batch => "batch",
            Self::Preflight => "preflight",
            Self::Limits => "limits",
            Self::Unstick => "unstick",
            Self::From(stage) => match stage {
                Stage::Planned => "collect",
                Stage::Collected => "back_up",
                Stage::BackedUp => "sign_out",
                Stage::Unlocked => "unassign",
                Stage::Unassigned => "erase",
                Stage::Wiped => "prepare",
                Stage::Supervised => "install",
                Stage::Provisioned => "verify",
                _ => "hand_over",
            },
        }
    }
}

/// Looks at everything.
///
/// # Errors
/// Those of the ledger.
pub fn look(place: &Workplace) -> Result<Seen> {
    let devices: Vec<Device> = place
        .reader()
        .all_devices()?
        .into_iter()
        .filter(|device| device.merged_into.is_none())
        .collect();
    let progress = Progress::of(&devices, place.now());
    let batches = batches(place, &devices)?;
    let done_by_day = done_by_day(place, &devices);
    Ok(Seen {
        next: next(place, &progress, &batches, &devices)?,
        days_left: days_left(&progress, &done_by_day),
        stuck: stuck(&devices),
        progress,
        batches,
        done_by_day,
    })
}

fn batches(place: &Workplace, devices: &[Device]) -> Result<Vec<BatchSeen>> {
    let reader = place.reader();
    let blueprints: BTreeMap<Uuid, String> = reader
        .shelf(Shelf::Blueprints)?
        .into_iter()
        .map(|row| (row.id, row.name))
        .collect();
    let seen = |batch: Batch| BatchSeen {
        blueprint: batch
            .plan
            .blueprint
            .and_then(|id| blueprints.get(&id).cloned()),
        progress: Progress::of(
            devices
                .iter()
                .filter(|device| device.standing.batch == Some(batch.id)),
            place.now(),
        ),
        batch,
    };
    let rows = reader.batches()?.into_iter().rev();
    Ok(rows.map(|row| seen(row.batch)).collect())
}

fn stuck(devices: &[Device]) -> Vec<StuckSeen> {
    let mut reasons: BTreeMap<Reason, Vec<Serial>> = BTreeMap::new();
    for device in devices {
        if let Some(stuck) = &device.standing.stuck {
            reasons
                .entry(stuck.reason)
                .or_default()
                .push(device.serial.clone());
        }
    }
    let mut stuck: Vec<StuckSeen> = reasons
        .into_iter()
        .map(|(reason, serials)| StuckSeen { reason, serials })
        .collect();
    stuck.sort_by_key(|one| std::cmp::Reverse(one.serials.len()));
    stuck
}

/// Lists first, then batches, then what keeps them from going on; of each open batch, nearest day
/// first, the step that most of its iPads wait for; at last the iPads that no batch has yet.
fn next(
    place: &Workplace,
    progress: &Progress,
    batches: &[BatchSeen],
    devices: &[Device],
) -> Result<Vec<Next>> {
    let plain = |step, count| Next {
        step,
        count,
        batch: None,
    };
    if progress.total == 0 {
        return Ok(vec![plain(Step::Roster, 0)]);
    }
    let mut next = Vec::new();
    let is_loose = |device: &&Device| {
        device.standing.batch.is_none() && !matches!(device.stage().head(), Head::Done | Head::Out)
    };
    let loose = devices.iter().filter(is_loose).count();
    let into_batches = (loose > 0).then(|| plain(Step::Batch, loose));
    if batches.is_empty() {
        next.extend(into_batches.clone());
    }
    if place.reader().school()?.limits.is_none() {
        next.push(plain(Step::Limits, 0));
    }
    let is_open =
        |one: &&preflight::Check| !matches!(one.readiness, Readiness::Ready | Readiness::Overruled);
    let open = preflight::list(place)?.iter().filter(is_open).count();
    if open > 0 {
        next.push(plain(Step::Preflight, open));
    }
    let mut going: Vec<&BatchSeen> = batches
        .iter()
        .filter(|one| one.batch.closed_at.is_none())
        .collect();
    going.sort_by_key(|one| (one.batch.plan.date.is_none(), one.batch.plan.date));
    next.extend(going.into_iter().flat_map(|seen| in_batch(seen, devices)));
    if !batches.is_empty() {
        next.extend(into_batches);
    }
    Ok(next)
}

/// The stage that comes before each of the three ticks that an erase stands on.
const BEFORE_TICK: [(Tick, Stage); 3] = [
    (Tick::BackedUp, Stage::Collected),
    (Tick::Unlocked, Stage::BackedUp),
    (Tick::Unassigned, Stage::Unlocked),
];

/// The stages from which an iPad waits to be brought on. The ticks before an erase may be set in
/// any order, so that one can wait for several of them.
fn waits_at(device: &Device) -> Vec<Stage> {
    let stage = device.stage();
    let at_hand = matches!(
        stage,
        Stage::Collected | Stage::BackedUp | Stage::Unlocked | Stage::Unassigned
    );
    if !at_hand {
        return vec![stage];
    }
    let open = BEFORE_TICK
        .into_iter()
        .filter(|(tick, _)| !device.standing.has(*tick));
    let open: Vec<Stage> = open.map(|(_, stage)| stage).collect();
    if open.is_empty() {
        vec![Stage::Unassigned]
    } else {
        open
    }
}

fn in_batch(seen: &BatchSeen, devices: &[Device]) -> Vec<Next> {
    let batch = Some((seen.batch.id, seen.batch.plan.name.clone()));
    let inside = devices
        .iter()
        .filter(|device| device.standing.batch == Some(seen.batch.id));
    let mut waiting: BTreeMap<Stage, usize> = BTreeMap::new();
    let mut first: BTreeMap<Stage, usize> = BTreeMap::new();
    for stages in inside.map(waits_at) {
        for stage in stages.iter().take(1) {
            *first.entry(*stage).or_default() += 1;
        }
        for stage in stages {
            *waiting.entry(stage).or_default() += 1;
        }
    }
    let count = |stage: &Stage| waiting.get(stage).copied().unwrap_or_default();
    let on_the_way = Stage::PATH
        .iter()
        .filter(|stage| **stage != Stage::HandedOver);
    let most = on_the_way.max_by_key(|stage| (first.get(stage).copied(), stage.position()));
    let step = |step, count| Next {
        step,
        count,
        batch: batch.clone(),
    };
    let blocked = count(&Stage::Blocked);
    let forward = most.map(|stage| step(Step::From(*stage), count(stage)));
    forward
        .into_iter()
        .chain([step(Step::Unstick, blocked)])
        .filter(|next| next.count > 0)
        .collect()
}

/// Counts iPads by the day on which they were handed over, for as long as they are.
fn done_by_day(place: &Workplace, devices: &[Device]) -> Vec<(Date, usize)> {
    let day = |at: jiff::Timestamp| at.to_zoned(TimeZone::system()).date();
    let mut days: BTreeMap<Date, usize> = BTreeMap::new();
    for device in devices
        .iter()
        .filter(|device| device.stage() == Stage::HandedOver)
    {
        *days.entry(day(device.standing.since)).or_default() += 1;
    }
    let Some(first) = days.keys().next().copied() else {
        return Vec::new();
    };
    let today = day(place.now());
    let mut sum = 0;
    let all: Vec<(Date, usize)> = first
        .series(jiff::Span::new().days(1))
        .take_while(|day| *day <= today)
        .map(|day| {
            sum += days.get(&day).copied().unwrap_or_default();
            (day, sum)
        })
        .collect();
    let skip = all.len().saturating_sub(DAYS);
    all.into_iter().skip(skip).collect()
}

/// At the pace of the last days on which anything was handed over.
fn days_left(progress: &Progress, done_by_day: &[(Date, usize)]) -> Option<usize> {
    let mut before = 0;
    let mut each: Vec<usize> = Vec::new();
    for (_, sum) in done_by_day {
        each.push(sum - before);
        before = *sum;
    }
    let worked: Vec<usize> = each
        .into_iter()
        .filter(|done| *done > 0)
        .rev()
        .take(PACE_DAYS)
        .collect();
    progress.days_left(worked.iter().sum(), worked.len())
}
