//! The day by hand: steps, clicks, iPads and their turns; lists for Apple School Manager; scans.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{BatchCard, BatchDevice, BatchName, TickLine};
use crate::failure::Failure;

/// Names a batch on its day.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DayAsk {
    /// Id of the batch.
    pub batch: String,
}

/// Names a step of it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DayStepAsk {
    /// Id of the batch.
    pub batch: String,
    /// The step.
    #[ts(type = "DayStep")]
    pub step: String,
}

/// How far a step is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DayCount {
    /// The step.
    #[ts(type = "DayStep")]
    pub step: &'static str,
    /// How many iPads it concerns.
    pub total: usize,
    /// How many have their turn.
    pub due: usize,
    /// How many are done.
    pub done: usize,
}

/// A batch on its day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DayPage {
    /// The batch.
    pub card: BatchCard,
    /// Whether the page of limits was acknowledged.
    pub limits: bool,
    /// The steps in their order.
    pub steps: Vec<DayCount>,
    /// The profiles of the library, to say which are on an iPad where no blueprint does.
    pub profiles: Vec<BatchName>,
}

/// One click, or another thing to do.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DayClick {
    /// Id of its text.
    pub id: &'static str,
    /// What the text names.
    #[ts(type = "Args")]
    pub args: Value,
    /// Whether it erases.
    pub erases: bool,
    /// For which round of Prepare.
    #[ts(type = "Round | null")]
    pub round: Option<&'static str>,
}

/// How a step was done on an iPad.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DayMark {
    /// When, RFC 3339.
    pub at: String,
    /// Who.
    pub by: Option<String>,
    /// On what evidence.
    #[ts(type = "Evidence")]
    pub evidence: &'static str,
    /// What was noted.
    pub note: Option<String>,
}

/// An iPad towards a step.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DayDevice {
    /// The iPad.
    #[serde(flatten)]
    pub device: BatchDevice,
    /// Whether it is its turn.
    #[ts(type = "Turn")]
    pub turn: &'static str,
    /// Which round of Prepare it is in.
    #[ts(type = "Round")]
    pub round: &'static str,
    /// Whether this step erases it now.
    pub erases: bool,
    /// What the rules say to an erase that they wouldn't allow yet.
    pub refused: Option<Failure>,
    /// The ticks that are missing for it.
    #[ts(type = "Tick[]")]
    pub missing: Vec<&'static str>,
    /// What proves that it may be erased.
    pub guards: Vec<TickLine>,
    /// How the step was done.
    pub mark: Option<DayMark>,
}

/// A step with its clicks and its iPads.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DayStepPage {
    /// The step.
    #[ts(type = "DayStep")]
    pub step: &'static str,
    /// What to do.
    pub clicks: Vec<DayClick>,
    /// Every iPad of the batch.
    pub devices: Vec<DayDevice>,
    /// Ticks that may be set along with it.
    #[ts(type = "Tick[]")]
    pub along: Vec<&'static str>,
}

/// A step was done on iPads.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DayWish {
    /// Id of the batch.
    pub batch: String,
    /// The step.
    #[ts(type = "DayStep")]
    pub step: String,
    /// On which iPads.
    pub serials: Vec<String>,
    /// What proves it.
    #[ts(type = "Given")]
    pub evidence: String,
    /// A note.
    pub note: Option<String>,
    /// Ticks that were set along with it.
    #[ts(type = "Tick[]")]
    pub along: Vec<String>,
    /// In the step that prepares: how far.
    #[ts(type = "\"wiped\" | \"supervised\"")]
    pub up_to: String,
    /// In the step of the profiles, where no blueprint names them: which.
    pub profiles: Vec<String>,
    /// The very iPads a person confirmed just now for an erase.
    pub confirmed: Vec<String>,
}
