//! What this crate refuses, each with a stable code and arguments for its sentence.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::{Evidence, MoveRefused, Serial, Tick};

/// Arguments of a message, by the name of the Fluent variable; numbers stay numbers.
pub type Args = BTreeMap<String, Value>;

/// Why something isn't a serial, a known word or an allowed step.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// Nothing was left of the text after blanks were removed.
    #[error("serial number is empty")]
    SerialEmpty,
    /// A serial has 8 to 14 characters.
    #[error("serial number has {length} characters, not 8 to 14")]
    SerialLength {
        /// Characters counted after blanks were removed.
        length: usize,
    },
    /// A serial has only A to Z and 0 to 9.
    #[error("serial number contains {character:?}")]
    SerialCharacter {
        /// The first character that doesn't belong.
        character: char,
    },
    /// A word of the command line or of a file that this product doesn't know.
    #[error("unknown {kind} {value:?}")]
    UnknownValue {
        /// What was expected, for example `stage`.
        kind: &'static str,
        /// What was given, at most 64 characters.
        value: String,
        /// What would have been right, separated by a comma and a blank.
        allowed: String,
    },
    /// A move that isn't allowed.
    #[error(transparent)]
    Move(#[from] MoveRefused),
    /// A tick that this witness or this evidence can't set.
    #[error("{serial}: {evidence} can't set {tick}")]
    TickEvidence {
        /// Which iPad.
        serial: Serial,
        /// Which tick.
        tick: Tick,
        /// What was given.
        evidence: Evidence,
    },
    /// These iPads have to be collected first: collecting begins a pass with nothing ticked, so
    /// the tick would be lost.
    #[error("{tick} would be lost when {} iPads are collected", serials.len())]
    TickBeforeCollecting {
        /// Which iPads.
        serials: Vec<Serial>,
        /// Which tick.
        tick: Tick,
    },
    /// Nothing happens to a retired iPad any more.
    #[error("{serial} is retired")]
    DeviceRetired {
        /// Which iPad.
        serial: Serial,
    },
    /// Two iPads were meant, and one was named twice.
    #[error("{serial} was named twice")]
    SameDevice {
        /// Which iPad.
        serial: Serial,
    },
    /// Something happened under this number, so it is no slip of a pen.
    #[error("{serial} is an iPad of its own")]
    NotASlip {
        /// Which iPad.
        serial: Serial,
    },
    /// An iPad that was replaced already, or replaces one.
    #[error("{serial} is bound to {other}")]
    AlreadyReplaced {
        /// Which iPad.
        serial: Serial,
        /// The one it replaces, or by which it was replaced.
        other: Serial,
    },
    /// No step of this iPad can be taken back.
    #[error("{serial}: nothing to undo")]
    NothingToUndo {
        /// Which iPad.
        serial: Serial,
    },
}

impl Error {
    /// Every code this crate can answer with, those of a refused move included.
    pub const CODES: &'static [&'static str] = &[
        "serial-empty",
        "serial-length",
        "serial-character",
        "unknown-value",
        "tick-evidence",
        "tick-before-collecting",
        "device-retired",
        "same-device",
        "not-a-slip",
        "already-replaced",
        "nothing-to-undo",
        "move-not-allowed",
        "move-already-there",
        "guard-missing",
        "move-skips-stage",
        "evidence-not-personal",
        "evidence-not-of-bench",
        "evidence-not-enough",
        "not-confirmed",
        "limits-not-acknowledged",
        "repair-needs-unassign",
        "receipt-missing",
        "reason-needed",
    ];

    /// The stable code; the sentence for people is the message `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::SerialEmpty => "serial-empty",
            Self::SerialLength { .. } => "serial-length",
            Self::SerialCharacter { .. } => "serial-character",
            Self::UnknownValue { .. } => "unknown-value",
            Self::Move(refused) => refused.code(),
            Self::TickEvidence { .. } => "tick-evidence",
            Self::TickBeforeCollecting { .. } => "tick-before-collecting",
            Self::DeviceRetired { .. } => "device-retired",
            Self::SameDevice { .. } => "same-device",
            Self::NotASlip { .. } => "not-a-slip",
            Self::AlreadyReplaced { .. } => "already-replaced",
            Self::NothingToUndo { .. } => "nothing-to-undo",
        }
    }

    /// The arguments of the sentence.
    #[must_use]
    pub fn args(&self) -> Args {
        match self {
            Self::SerialEmpty => Args::new(),
            Self::SerialLength { length } => args([("length", (*length).into())]),
            Self::SerialCharacter { character } => {
                args([("character", character.to_string().into())])
            }
            Self::UnknownValue {
                kind,
                value,
                allowed,
            } => args([
                ("kind", (*kind).into()),
                ("value", value.clone().into()),
                ("allowed", allowed.clone().into()),
            ]),
            Self::Move(refused) => refused.args(),
            Self::TickEvidence {
                serial,
                tick,
                evidence,
            } => args([
                ("serial", serial.as_str().into()),
                ("tick", tick.id().replace('_', "-").into()),
                ("evidence", evidence.id().into()),
            ]),
            Self::TickBeforeCollecting { serials, tick } => args([
                ("serials", Serial::join(serials).into()),
                ("count", serials.len().into()),
                ("tick", tick.id().replace('_', "-").into()),
            ]),
            Self::AlreadyReplaced { serial, other } => args([
                ("serial", serial.as_str().into()),
                ("other", other.as_str().into()),
            ]),
            Self::DeviceRetired { serial }
            | Self::SameDevice { serial }
            | Self::NotASlip { serial }
            | Self::NothingToUndo { serial } => args([("serial", serial.as_str().into())]),
        }
    }

    /// For a sentence to a person: the messages whose texts, joined, stand for an argument's ids.
    #[must_use]
    pub fn words(&self) -> Vec<(&'static str, Vec<String>)> {
        match self {
            Self::Move(refused) => refused.words(),
            Self::TickEvidence { tick, evidence, .. } => vec![
                ("tick", vec![tick.word()]),
                ("evidence", vec![evidence.word()]),
            ],
            Self::TickBeforeCollecting { tick, .. } => vec![("tick", vec![tick.word()])],
            _ => Vec::new(),
        }
    }

    pub(crate) fn unknown<'a>(
        kind: &'static str,
        value: &str,
        allowed: impl Iterator<Item = &'a str>,
    ) -> Self {
        Self::UnknownValue {
            kind,
            value: value.chars().take(64).collect(),
            allowed: allowed.collect::<Vec<_>>().join(", "),
        }
    }
}

/// Builds message arguments from pairs.
pub(crate) fn args<const N: usize>(pairs: [(&str, Value); N]) -> Args {
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}
