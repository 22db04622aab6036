//! Several facts about one iPad recorded in one go, each judged on what the ones before made of it.

use jiff::Timestamp;
use migration::transition::proof;
use migration::{
    Device, Event, Evidence, Fact, Finding, Ground, MoveRefused, Stage, Tick, check_move,
    check_tick,
};
use uuid::Uuid;

use crate::devices::noted;
use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// How a person knows, and what was made sure before.
pub(crate) struct Ways<'a> {
    pub(crate) evidence: Evidence,
    pub(crate) note: Option<&'a str>,
    pub(crate) ground: Ground,
}

/// What happens to one iPad.
pub(crate) struct Act<'a> {
    pub(crate) device: Device,
    ways: &'a Ways<'a>,
    at: Timestamp,
    operator: Option<Uuid>,
    facts: Vec<Fact>,
    findings: Vec<Finding>,
    refused: Option<MoveRefused>,
}

impl<'a> Act<'a> {
    pub(crate) fn new(place: &Workplace, device: Device, ways: &'a Ways<'a>) -> Self {
        Self {
            device,
            ways,
            at: place.now(),
            operator: place.operator(),
            facts: Vec::new(),
            findings: Vec::new(),
            refused: None,
        }
    }

    /// Sets a tick, unless it is set already.
    pub(crate) fn tick(&mut self, tick: Tick) -> Result<()> {
        if self.refused.is_some() || self.device.standing.has(tick) {
            return Ok(());
        }
        let (ways, note) = (self.ways, noted(self.ways.note));
        let fact = check_tick(&self.device, tick, ways.evidence, note, &ways.ground)?;
        self.take(fact);
        Ok(())
    }

    /// The stage follows its tick, as far as the ticks of this pass prove it; before collecting
    /// and after the erase none does.
    pub(crate) fn follow(&mut self) {
        let has = |stage: &Stage| proof(*stage).is_some_and(|tick| self.device.standing.has(tick));
        let Some(at @ 1..) = self.device.stage().position() else {
            return;
        };
        let ahead = Stage::PATH.get(at + 1..).unwrap_or_default();
        if let Some(stage) = ahead.iter().take_while(|stage| has(stage)).last() {
            self.enter(*stage);
        }
    }

    /// Enters a stage, if the rules allow it; after a refusal nothing more happens.
    pub(crate) fn enter(&mut self, stage: Stage) {
        if self.refused.is_some() {
            return;
        }
        let ways = self.ways;
        match check_move(&self.device, stage, ways.evidence, &ways.ground) {
            Ok(allowed) => {
                let fact = allowed.fact(noted(ways.note));
                self.findings.extend(allowed.findings);
                self.take(fact);
            }
            Err(refused) => self.refused = Some(refused),
        }
    }

    /// What the rules refused.
    pub(crate) fn into_refused(self) -> Option<MoveRefused> {
        self.refused
    }

    /// Takes a fact that needs no leave.
    pub(crate) fn take(&mut self, fact: Fact) {
        let event = Event {
            id: Uuid::nil(),
            at: self.at,
            operator: self.operator,
            fact,
        };
        self.device.apply(&event);
        self.facts.push(event.fact);
    }
}

/// Records what happened to all of them, or nothing.
pub(crate) fn record(place: &mut Workplace, acts: Vec<Act<'_>>) -> Result<Vec<Finding>> {
    let (mut facts, mut findings, mut refusals) = (Vec::new(), Vec::new(), Vec::new());
    for act in acts {
        facts.extend(act.facts);
        findings.extend(act.findings);
        refusals.extend(act.refused);
    }
    if !refusals.is_empty() {
        return Err(Error::MovesRefused(refusals));
    }
    if !facts.is_empty() {
        place.record(facts)?;
    }
    Ok(findings)
}
