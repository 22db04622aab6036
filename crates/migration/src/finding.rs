//! Findings: what deserves a look, and those that stay on an iPad.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::args;
use crate::{Args, PersonalText, Serial, spelling::spelled};

spelled! {
    /// How much a finding weighs.
    pub enum Severity, "severity" {
        /// Has to be put right first.
        Error = "error",
        /// Deserves a look.
        Warning = "warning",
        /// Good to know.
        Info = "info",
    }
}

/// What this crate finds worth a look.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingCode {
    /// A serial of unusual length.
    SerialOddLength,
    /// A serial with the letter I or O.
    SerialLetterIOrO,
    /// Handed over without a label.
    LabelMissing,
    /// Lane 2 with only the first prepare round done.
    LaneRoundMissing,
    /// Two iPads in one slot.
    SlotTaken,
    /// An iPad was given a slot that others still have.
    SlotShared,
    /// A slot number that the cart doesn't have.
    SlotUnknown,
    /// iPads of a batch that weren't seen.
    BatchNotSeen,
    /// A batch isn't done: fewer than two recorded copies of the identity in two places.
    IdentityBackupsMissing,
    /// The same, but there is no identity at all.
    IdentityMissing,
    /// The model can't run the iPadOS that the plan needs.
    ModelTooOld,
    /// The model isn't in our list.
    ModelUnknown,
}

impl FindingCode {
    /// Every code, in order.
    pub const ALL: &'static [Self] = &[
        Self::SerialOddLength,
        Self::SerialLetterIOrO,
        Self::LabelMissing,
        Self::LaneRoundMissing,
        Self::SlotTaken,
        Self::SlotShared,
        Self::SlotUnknown,
        Self::BatchNotSeen,
        Self::IdentityBackupsMissing,
        Self::IdentityMissing,
        Self::ModelTooOld,
        Self::ModelUnknown,
    ];

    /// The stable code; the sentence for people is the message `finding-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SerialOddLength => "serial-odd-length",
            Self::SerialLetterIOrO => "serial-letter-i-or-o",
            Self::LabelMissing => "label-missing",
            Self::LaneRoundMissing => "lane-round-missing",
            Self::SlotTaken => "slot-taken",
            Self::SlotShared => "slot-shared",
            Self::SlotUnknown => "slot-unknown",
            Self::BatchNotSeen => "batch-not-seen",
            Self::IdentityBackupsMissing => "identity-backups-missing",
            Self::IdentityMissing => "identity-missing",
            Self::ModelTooOld => "model-too-old",
            Self::ModelUnknown => "model-unknown",
        }
    }

    /// How much it weighs.
    #[must_use]
    pub const fn severity(self) -> Severity {
        match self {
            Self::IdentityBackupsMissing
            | Self::IdentityMissing
            | Self::ModelTooOld
            | Self::SlotTaken => Severity::Error,
            Self::LaneRoundMissing | Self::ModelUnknown => Severity::Info,
            _ => Severity::Warning,
        }
    }
}

/// One finding with its arguments.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What.
    pub code: FindingCode,
    /// The arguments of its sentence.
    pub args: Args,
}

impl Finding {
    /// A finding about one iPad.
    #[must_use]
    pub fn about(code: FindingCode, serial: &Serial) -> Self {
        Self {
            code,
            args: args([("serial", serial.as_str().into())]),
        }
    }

    /// The same finding with one more argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// A finding about nothing in particular yet.
    #[must_use]
    pub fn new(code: FindingCode) -> Self {
        Self {
            code,
            args: Args::new(),
        }
    }
}

/// A finding that an import or the bench left on an iPad.
///
/// Its arguments may quote a list, names included, so they are kept as one personal text
/// (a JSON object) that can be erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptFinding {
    /// The stable code, of this crate or of another.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The arguments as a JSON object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<PersonalText>,
}

impl KeptFinding {
    /// Keeps a finding with its arguments.
    #[must_use]
    pub fn new(severity: Severity, code: impl Into<String>, args: Args) -> Self {
        let detail = (!args.is_empty())
            .then(|| PersonalText::Plain(Value::Object(args.into_iter().collect()).to_string()));
        Self {
            code: code.into(),
            severity,
            detail,
        }
    }

    /// The arguments; none while they are sealed or once they are erased.
    #[must_use]
    pub fn args(&self) -> Args {
        let text = self.detail.as_ref().and_then(PersonalText::text);
        text.and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default()
    }
}
