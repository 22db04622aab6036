//! Whether a step is allowed: asked before the event is written.
//!
//! # Moving over several stages
//! A move may pass over a stage only if a tick of this pass proves it: that is true of
//! `backed_up`, `unlocked` and `unassigned`. The other stages have no tick; entering them
//! is the record, so they are entered one by one. Entering a proved stage takes its tick:
//! the tick is the fact, the stage follows it. A long move is one event, as it was said.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::finding::{Finding, FindingCode};
use crate::transition::{ERASE_GUARDS, Guard, Transition, entrance, proof, step};
use crate::{
    Device, Error, Evidence, Fact, Field, Ground, MoveRefused, PersonalText, Reason, Refusal,
    Serial, Stage, Tick, Witness,
};

/// An allowed move, not yet recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// Which iPad.
    pub serial: Serial,
    /// Where it stands.
    pub from: Stage,
    /// Where it goes.
    pub to: Stage,
    /// How that is known.
    pub evidence: Evidence,
    /// The pass after the move.
    pub pass: u32,
    /// What deserves a look, though it forbids nothing.
    pub findings: Vec<Finding>,
}

impl Move {
    /// The fact to record.
    #[must_use]
    pub fn fact(&self, note: Option<PersonalText>) -> Fact {
        Fact::Moved {
            serial: self.serial.clone(),
            from: self.from,
            to: self.to,
            evidence: self.evidence,
            pass: self.pass,
            note,
        }
    }
}

/// Whether an iPad may go to a stage. Getting stuck is [`check_block`]'s.
///
/// # Errors
/// [`MoveRefused`], which names the serial and what is missing.
pub fn check_move(
    device: &Device,
    to: Stage,
    evidence: Evidence,
    ground: &Ground,
) -> Result<Move, MoveRefused> {
    let from = device.stage();
    let refused = |why| MoveRefused {
        serial: device.serial.clone(),
        from,
        to,
        why,
    };
    check_witness(evidence, ground).map_err(refused)?;
    check_way(device, to, evidence, ground).map_err(refused)?;
    let opened = u32::from(to == Stage::Collected);
    Ok(Move {
        serial: device.serial.clone(),
        from,
        to,
        evidence,
        pass: device.standing.pass.saturating_add(opened),
        findings: doubts(device, to),
    })
}

/// Whether all these iPads may go to a stage: all of them or none. A serial named twice counts once.
///
/// # Errors
/// Every refused move, in the order given.
pub fn check_moves(
    devices: &[&Device],
    to: Stage,
    evidence: Evidence,
    ground: &Ground,
) -> Result<Vec<Move>, Vec<MoveRefused>> {
    let mut named = BTreeSet::new();
    let (mut moves, mut refusals) = (Vec::new(), Vec::new());
    for device in devices.iter().filter(|device| named.insert(&device.serial)) {
        match check_move(device, to, evidence, ground) {
            Ok(allowed) => moves.push(allowed),
            Err(refused) => refusals.push(refused),
        }
    }
    if refusals.is_empty() {
        Ok(moves)
    } else {
        Err(refusals)
    }
}

/// Whether an iPad may be marked as stuck. A stuck one may get another reason.
///
/// # Errors
/// [`MoveRefused`] for a retired iPad or a witness that can't give this evidence.
pub fn check_block(
    device: &Device,
    reason: Reason,
    evidence: Evidence,
    note: Option<PersonalText>,
    ground: &Ground,
) -> Result<Fact, MoveRefused> {
    let from = device.stage();
    let refused = |why| MoveRefused {
        serial: device.serial.clone(),
        from,
        to: Stage::Blocked,
        why,
    };
    check_witness(evidence, ground).map_err(refused)?;
    if from == Stage::Retired {
        return Err(refused(Refusal::NotAllowed));
    }
    Ok(Fact::Blocked {
        serial: device.serial.clone(),
        from,
        reason,
        evidence,
        note,
    })
}

/// Which event an undo of this iPad takes back.
///
/// # Errors
/// [`Error::NothingToUndo`]; [`Error::Move`] if the undo would lead into `wiped` although a
/// tick of the guard isn't set there.
pub fn check_undo(device: &Device) -> Result<Uuid, Error> {
    let event = device.undoable().ok_or_else(|| Error::NothingToUndo {
        serial: device.serial.clone(),
    })?;
    match device.standing_after_undo() {
        Some(after) if after.stage == Stage::Wiped && device.stage() != Stage::Wiped => {
            let missing = after.without(&Tick::GUARDS);
            if missing.is_empty() {
                return Ok(event);
            }
            let why = Refusal::GuardMissing(missing);
            Err(MoveRefused {
                serial: device.serial.clone(),
                from: device.stage(),
                to: Stage::Wiped,
                why,
            }
            .into())
        }
        _ => Ok(event),
    }
}

fn check_witness(evidence: Evidence, ground: &Ground) -> Result<(), Refusal> {
    match (evidence.witness() == ground.witness, ground.witness) {
        (true, _) => Ok(()),
        (false, Witness::Person) => Err(Refusal::EvidenceNotPersonal(evidence)),
        (false, Witness::Bench) => Err(Refusal::EvidenceNotOfBench(evidence)),
    }
}

fn check_way(
    device: &Device,
    to: Stage,
    evidence: Evidence,
    ground: &Ground,
) -> Result<(), Refusal> {
    let from = device.stage();
    if to == from {
        return Err(Refusal::AlreadyThere);
    }
    if to == Stage::Blocked {
        return Err(Refusal::ReasonNeeded);
    }
    if let Some(stuck) = &device.standing.stuck
        && leads_back(stuck.before, to)
    {
        return check_return(device, to, evidence, ground);
    }
    let single = step(from, to);
    match (single, from.position(), to.position()) {
        (Some(row), _, _) if row.evidence.contains(&evidence) => {
            check_row(device, row, evidence, ground)
        }
        (_, Some(start), Some(end)) if start + 1 < end => {
            check_path(device, start, end, evidence, ground)
        }
        (Some(row), _, _) => check_row(device, row, evidence, ground),
        _ => Err(Refusal::NotAllowed),
    }
}

/// From `blocked` back to the stage before or to an earlier one of the path.
fn leads_back(before: Stage, to: Stage) -> bool {
    let earlier =
        matches!((to.position(), before.position()), (Some(to), Some(before)) if to < before);
    to == before || earlier
}

fn check_return(
    device: &Device,
    to: Stage,
    evidence: Evidence,
    ground: &Ground,
) -> Result<(), Refusal> {
    let accepted = &[Evidence::Manual, Evidence::Document];
    if !accepted.contains(&evidence) {
        return Err(Refusal::EvidenceNotEnough { evidence, accepted });
    }
    match proof(to) {
        Some(tick) => check_guards(device, &[Guard::Ticked(tick)], evidence, ground),
        None if to == Stage::Wiped => check_guards(device, ERASE_GUARDS, evidence, ground),
        None => Ok(()),
    }
}

fn check_path(
    device: &Device,
    start: usize,
    end: usize,
    evidence: Evidence,
    ground: &Ground,
) -> Result<(), Refusal> {
    let between = Stage::PATH.get(start + 1..end).unwrap_or_default();
    let last = Stage::PATH
        .get(end)
        .copied()
        .and_then(entrance)
        .ok_or(Refusal::NotAllowed)?;
    let needed: Vec<Tick> = between
        .iter()
        .copied()
        .filter_map(proof)
        .chain(ticks(last.guards))
        .collect();
    let mut missing = device.standing.without(&needed);
    missing.sort_unstable();
    missing.dedup();
    if !missing.is_empty() {
        return Err(Refusal::GuardMissing(missing));
    }
    let skipped: Vec<Stage> = between
        .iter()
        .copied()
        .filter(|stage| proof(*stage).is_none())
        .collect();
    if !skipped.is_empty() {
        return Err(Refusal::SkipsStage(skipped));
    }
    check_row(device, last, evidence, ground)
}

fn check_row(
    device: &Device,
    row: &Transition,
    evidence: Evidence,
    ground: &Ground,
) -> Result<(), Refusal> {
    if row.to == Stage::Repair && !device.standing.has(Tick::Unassigned) {
        return Err(Refusal::RepairNeedsUnassign);
    }
    check_guards(device, row.guards, evidence, ground)?;
    if row.evidence.contains(&evidence) {
        Ok(())
    } else {
        Err(Refusal::EvidenceNotEnough {
            evidence,
            accepted: row.evidence,
        })
    }
}

fn check_guards(
    device: &Device,
    guards: &[Guard],
    evidence: Evidence,
    ground: &Ground,
) -> Result<(), Refusal> {
    let missing = device.standing.without(&ticks(guards).collect::<Vec<_>>());
    if !missing.is_empty() {
        return Err(Refusal::GuardMissing(missing));
    }
    for guard in guards {
        match guard {
            Guard::Limits if !ground.limits_acknowledged => {
                return Err(Refusal::LimitsNotAcknowledged);
            }
            Guard::Confirmed if !ground.confirmed.contains(&device.serial) => {
                return Err(Refusal::NotConfirmed);
            }
            Guard::ReceiptOrSlot
                if evidence != Evidence::Document && device.entry.get(Field::Slot).is_none() =>
            {
                return Err(Refusal::ReceiptMissing);
            }
            _ => {}
        }
    }
    Ok(())
}

fn ticks(guards: &[Guard]) -> impl Iterator<Item = Tick> {
    guards.iter().filter_map(|guard| match guard {
        Guard::Ticked(tick) => Some(*tick),
        _ => None,
    })
}

fn doubts(device: &Device, to: Stage) -> Vec<Finding> {
    let standing = &device.standing;
    let mut findings = Vec::new();
    if to == Stage::HandedOver && !standing.has(Tick::Labelled) {
        findings.push(Finding::about(FindingCode::LabelMissing, &device.serial));
    }
    if to == Stage::Provisioned && standing.rounds < standing.lane.rounds() {
        findings.push(Finding::about(
            FindingCode::LaneRoundMissing,
            &device.serial,
        ));
    }
    findings
}
