//! Why a move isn't allowed: which iPad, from where to where, and what is missing.

use std::fmt;

use crate::error::args;
use crate::{Args, Evidence, Serial, Stage, Tick};

/// A refused move of one iPad.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveRefused {
    /// Which iPad.
    pub serial: Serial,
    /// Where it stands.
    pub from: Stage,
    /// Where it should have gone.
    pub to: Stage,
    /// Why not.
    pub why: Refusal,
}

/// Why a move isn't allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// No way leads there.
    NotAllowed,
    /// It is already there.
    AlreadyThere,
    /// Ticks of this pass are missing.
    GuardMissing(Vec<Tick>),
    /// Stages in between have no tick of their own and have to be entered one by one.
    SkipsStage(Vec<Stage>),
    /// A person can't give this kind of evidence.
    EvidenceNotPersonal(Evidence),
    /// The bench can't give this kind of evidence.
    EvidenceNotOfBench(Evidence),
    /// This kind of evidence isn't enough for that stage.
    EvidenceNotEnough {
        /// What was given.
        evidence: Evidence,
        /// What would be enough.
        accepted: &'static [Evidence],
    },
    /// Nobody confirmed this serial for this step.
    NotConfirmed,
    /// The page of limits wasn't acknowledged yet.
    LimitsNotAcknowledged,
    /// An iPad goes to repair only after it was unassigned.
    RepairNeedsUnassign,
    /// Neither a signed receipt nor a recorded slot.
    ReceiptMissing,
    /// Getting stuck needs a reason.
    ReasonNeeded,
}

impl MoveRefused {
    /// The stable code; the sentence for people is the message `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self.why {
            Refusal::NotAllowed => "move-not-allowed",
            Refusal::AlreadyThere => "move-already-there",
            Refusal::GuardMissing(_) => "guard-missing",
            Refusal::SkipsStage(_) => "move-skips-stage",
            Refusal::EvidenceNotPersonal(_) => "evidence-not-personal",
            Refusal::EvidenceNotOfBench(_) => "evidence-not-of-bench",
            Refusal::EvidenceNotEnough { .. } => "evidence-not-enough",
            Refusal::NotConfirmed => "not-confirmed",
            Refusal::LimitsNotAcknowledged => "limits-not-acknowledged",
            Refusal::RepairNeedsUnassign => "repair-needs-unassign",
            Refusal::ReceiptMissing => "receipt-missing",
            Refusal::ReasonNeeded => "reason-needed",
        }
    }

    /// The ticks of this pass that are missing.
    #[must_use]
    pub fn missing(&self) -> &[Tick] {
        match &self.why {
            Refusal::GuardMissing(ticks) => ticks,
            Refusal::RepairNeedsUnassign => &[Tick::Unassigned],
            _ => &[],
        }
    }

    /// The arguments of the sentence: ids and command-line spellings, for programs too.
    #[must_use]
    pub fn args(&self) -> Args {
        let mut all = args([
            ("serial", self.serial.as_str().into()),
            ("from", self.from.id().into()),
            ("to", self.to.id().into()),
        ]);
        let list = |ids: Vec<String>| ids.join(", ").into();
        match &self.why {
            Refusal::GuardMissing(ticks) => {
                all.insert(
                    "missing".into(),
                    list(ticks.iter().map(|t| t.id().replace('_', "-")).collect()),
                );
                all.insert("count".into(), ticks.len().into());
            }
            Refusal::SkipsStage(stages) => {
                all.insert(
                    "skipped".into(),
                    list(stages.iter().map(ToString::to_string).collect()),
                );
                all.insert("count".into(), stages.len().into());
            }
            Refusal::EvidenceNotPersonal(evidence) | Refusal::EvidenceNotOfBench(evidence) => {
                all.insert("evidence".into(), evidence.id().into());
            }
            Refusal::EvidenceNotEnough { evidence, accepted } => {
                all.insert("evidence".into(), evidence.id().into());
                all.insert(
                    "accepted".into(),
                    list(accepted.iter().map(ToString::to_string).collect()),
                );
            }
            _ => {}
        }
        all
    }

    /// For a sentence to a person: the messages whose texts, joined, stand for an argument's ids.
    #[must_use]
    pub fn words(&self) -> Vec<(&'static str, Vec<String>)> {
        let mut words = vec![
            ("from", vec![self.from.word()]),
            ("to", vec![self.to.word()]),
        ];
        match &self.why {
            Refusal::GuardMissing(ticks) => {
                words.push(("missing", ticks.iter().map(|t| t.word()).collect()))
            }
            Refusal::SkipsStage(stages) => {
                words.push(("skipped", stages.iter().map(|s| s.word()).collect()))
            }
            Refusal::EvidenceNotPersonal(evidence) | Refusal::EvidenceNotOfBench(evidence) => {
                words.push(("evidence", vec![evidence.word()]));
            }
            Refusal::EvidenceNotEnough { evidence, accepted } => {
                words.push(("evidence", vec![evidence.word()]));
                words.push(("accepted", accepted.iter().map(|e| e.word()).collect()));
            }
            _ => {}
        }
        words
    }
}

impl fmt::Display for MoveRefused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {} to {} refused: {}",
            self.serial,
            self.from,
            self.to,
            self.code()
        )?;
        for tick in self.missing() {
            write!(f, " {tick}")?;
        }
        Ok(())
    }
}

impl std::error::Error for MoveRefused {}
