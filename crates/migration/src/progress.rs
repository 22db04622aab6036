//! Where a batch or the school stands: counts, what is stuck longest, time per stage, pace.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use crate::{Device, Event, Fact, Head, Reason, Serial, Stage};

/// Where a number of iPads stands at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many iPads there are; merged ones don't count.
    pub total: usize,
    /// How many at each stage; stages without any are absent.
    pub stages: BTreeMap<Stage, usize>,
    /// How many under each head.
    pub heads: BTreeMap<Head, usize>,
    /// How many are blocked for each reason.
    pub reasons: BTreeMap<Reason, usize>,
    /// The iPad that is blocked longest, and for how long.
    pub oldest_blocked: Option<(Serial, SignedDuration)>,
}

impl Progress {
    /// Counts iPads as they stand now.
    #[must_use]
    pub fn of<'a>(devices: impl IntoIterator<Item = &'a Device>, now: Timestamp) -> Self {
        let mut progress = Self::default();
        for device in devices
            .into_iter()
            .filter(|device| device.merged_into.is_none())
        {
            let stage = device.stage();
            progress.total += 1;
            *progress.stages.entry(stage).or_default() += 1;
            *progress.heads.entry(stage.head()).or_default() += 1;
            let Some(stuck) = &device.standing.stuck else {
                continue;
            };
            *progress.reasons.entry(stuck.reason).or_default() += 1;
            let waiting = now.duration_since(device.standing.since);
            if progress
                .oldest_blocked
                .as_ref()
                .is_none_or(|(_, longest)| waiting > *longest)
            {
                progress.oldest_blocked = Some((device.serial.clone(), waiting));
            }
        }
        progress
    }

    /// Days until the rest is handed over, if it goes on as in the days before; none without
    /// a pace. iPads in repair or retired aren't waited for.
    #[must_use]
    pub fn days_left(&self, handed_over: usize, in_days: usize) -> Option<usize> {
        let count = |head| self.heads.get(&head).copied().unwrap_or_default();
        let left = count(Head::NotStarted) + count(Head::InProgress) + count(Head::Stuck);
        (handed_over > 0 && in_days > 0).then(|| (left * in_days).div_ceil(handed_over))
    }
}

/// The median time iPads stayed in each stage, from their journal, oldest event first.
///
/// Counted is a stage that was left again by a move or a block. An undone move counts as
/// it happened. The median, because one iPad forgotten over a weekend says nothing.
#[must_use]
pub fn time_per_stage<'a>(
    events: impl IntoIterator<Item = &'a Event>,
) -> BTreeMap<Stage, SignedDuration> {
    let mut entered: BTreeMap<&Serial, (Stage, Timestamp)> = BTreeMap::new();
    let mut stays: BTreeMap<Stage, Vec<SignedDuration>> = BTreeMap::new();
    for event in events {
        let (serial, stage) = match &event.fact {
            Fact::DeviceListed { serial, .. } => {
                entered.entry(serial).or_insert((Stage::Planned, event.at));
                continue;
            }
            Fact::Moved { serial, to, .. } => (serial, *to),
            Fact::Blocked { serial, .. } => (serial, Stage::Blocked),
            _ => continue,
        };
        if let Some((left, since)) = entered.insert(serial, (stage, event.at))
            && left != stage
        {
            stays
                .entry(left)
                .or_default()
                .push(event.at.duration_since(since));
        }
    }
    stays
        .into_iter()
        .filter_map(|(stage, stays)| Some((stage, median(stays)?)))
        .collect()
}

fn median(mut stays: Vec<SignedDuration>) -> Option<SignedDuration> {
    stays.sort_unstable();
    stays.get(stays.len() / 2).copied()
}
