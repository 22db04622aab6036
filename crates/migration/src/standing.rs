//! Where an iPad stands: the part of its state that a step changes and an undo restores.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Evidence, Lane, PersonalText, Reason, Stage, Tick};

/// Stage, pass and ticks of an iPad.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Its stage.
    pub stage: Stage,
    /// Since when.
    pub since: Timestamp,
    /// How that is known; absent for an iPad that was only listed.
    pub evidence: Option<Evidence>,
    /// Why it is stuck, while the stage is `blocked`.
    pub stuck: Option<Stuck>,
    /// How often it was collected; ticks belong to this pass.
    pub pass: u32,
    /// How often it was prepared in this pass (lane 2 needs two rounds).
    pub rounds: u32,
    /// The ticks of this pass.
    pub ticks: BTreeMap<Tick, Mark>,
    /// The lane it takes.
    pub lane: Lane,
    /// The batch it belongs to.
    pub batch: Option<Uuid>,
}

/// Why and from where an iPad got stuck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stuck {
    /// Why.
    pub reason: Reason,
    /// The stage to go back to.
    pub before: Stage,
    /// What the person noted.
    pub note: Option<PersonalText>,
}

/// Who set a tick, when and on what evidence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// When.
    pub at: Timestamp,
    /// Who; absent for the bench.
    pub operator: Option<Uuid>,
    /// On what evidence.
    pub evidence: Evidence,
}

impl Standing {
    pub(crate) fn planned(at: Timestamp) -> Self {
        Self {
            stage: Stage::Planned,
            since: at,
            evidence: None,
            stuck: None,
            pass: 0,
            rounds: 0,
            ticks: BTreeMap::new(),
            lane: Lane::One,
            batch: None,
        }
    }

    /// Whether a tick is set in this pass.
    #[must_use]
    pub fn has(&self, tick: Tick) -> bool {
        self.ticks.contains_key(&tick)
    }

    /// Of these ticks, the ones that aren't set in this pass.
    #[must_use]
    pub fn without(&self, ticks: &[Tick]) -> Vec<Tick> {
        ticks
            .iter()
            .copied()
            .filter(|tick| !self.has(*tick))
            .collect()
    }

    /// Enters a stage. Collecting opens a pass with nothing ticked.
    pub(crate) fn enter(&mut self, stage: Stage, at: Timestamp, evidence: Evidence) {
        if stage == Stage::Collected {
            self.pass = self.pass.saturating_add(1);
            self.rounds = 0;
            self.ticks.clear();
        }
        if stage == Stage::Supervised && self.stage != Stage::Blocked {
            self.rounds = self.rounds.saturating_add(1);
        }
        self.stage = stage;
        self.since = at;
        self.evidence = Some(evidence);
        self.stuck = None;
    }

    /// Gets stuck. A second reason replaces the first and keeps the way back.
    pub(crate) fn block(&mut self, stuck: Stuck, at: Timestamp, evidence: Evidence) {
        let before = match self.stuck.take() {
            Some(earlier) => earlier.before,
            None => self.stage,
        };
        self.stage = Stage::Blocked;
        self.since = at;
        self.evidence = Some(evidence);
        self.stuck = Some(Stuck { before, ..stuck });
    }
}
