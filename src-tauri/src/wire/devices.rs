//! One iPad's story, and the steps a person records.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{BatchName, Said};

/// Names an iPad.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DeviceAsk {
    /// As typed or scanned.
    pub serial: String,
}

/// A tick of this pass.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TickLine {
    /// Which.
    #[ts(type = "Tick")]
    pub tick: &'static str,
    /// When, RFC 3339.
    pub at: String,
    /// Who.
    pub by: Option<String>,
    /// On what evidence.
    #[ts(type = "Evidence")]
    pub evidence: &'static str,
}

/// A stage that was reached in this pass.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StageLine {
    /// Which.
    #[ts(type = "Stage")]
    pub stage: &'static str,
    /// When, RFC 3339.
    pub at: String,
    /// Who.
    pub by: Option<String>,
    /// On what evidence; nothing proves that it is planned.
    #[ts(type = "Evidence | null")]
    pub evidence: Option<&'static str>,
}

/// Who answered for it from some moment on, and where it belonged.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Keeping {
    /// When, RFC 3339.
    pub at: String,
    /// Who recorded it.
    pub by: Option<String>,
    /// Who answers for it.
    pub keeper: Option<String>,
    /// Class.
    pub class: Option<String>,
    /// Seat.
    pub seat: Option<String>,
    /// Cart.
    pub cart: Option<String>,
    /// Slot.
    pub slot: Option<String>,
}

/// Something that happened to an iPad. Its sentence is `event-<kind>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StoryEvent {
    /// Its id.
    pub id: String,
    /// What kind of thing.
    pub kind: &'static str,
    /// What its sentence names.
    #[ts(type = "Args")]
    pub args: Value,
    /// When, RFC 3339.
    pub at: String,
    /// Who recorded it.
    pub operator: Option<String>,
    /// On what evidence.
    #[ts(type = "Evidence | null")]
    pub evidence: Option<&'static str>,
    /// What was noted.
    pub note: Option<String>,
    /// Whether it was taken back.
    pub undone: bool,
}

/// Why an iPad is stuck.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StuckCard {
    /// The reason.
    #[ts(type = "Reason")]
    pub reason: &'static str,
    /// The stage it came from.
    #[ts(type = "Stage")]
    pub from: &'static str,
    /// Who must act.
    pub actor: &'static str,
}

/// Everything known of one iPad.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeviceStory {
    /// Serial number.
    pub serial: String,
    /// What the lists say, by field; `field-<key>` is its name.
    pub entry: BTreeMap<&'static str, String>,
    /// Its batch.
    pub batch: Option<BatchName>,
    /// Where it stands.
    #[ts(type = "Stage")]
    pub stage: &'static str,
    /// Since when, RFC 3339.
    pub since: String,
    /// Why it is stuck.
    pub stuck: Option<StuckCard>,
    /// Which pass it is in; 0 before the first.
    pub pass: u32,
    /// The stages of this pass that were reached, oldest first.
    pub line: Vec<StageLine>,
    /// The ticks of this pass.
    pub ticks: Vec<TickLine>,
    /// Doubts that stay with it.
    pub findings: Vec<Said>,
    /// Who had it, oldest first.
    pub keepers: Vec<Keeping>,
    /// What happened, oldest first.
    pub events: Vec<StoryEvent>,
    /// The stages a person may move it to now; guards may still say no.
    #[ts(type = "Stage[]")]
    pub moves: Vec<&'static str>,
}

/// A tick on iPads, or off.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TickWish {
    /// Which iPads.
    pub serials: Vec<String>,
    /// Which tick.
    #[ts(type = "Tick")]
    pub tick: String,
    /// On or off.
    pub set: OnOff,
    /// What proves it.
    #[ts(type = "Given")]
    pub evidence: String,
    /// A note.
    pub note: Option<String>,
}

/// On or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum OnOff {
    /// On.
    On,
    /// Off.
    Off,
}

/// iPads to another stage.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MoveWish {
    /// Which iPads.
    pub serials: Vec<String>,
    /// Where to.
    #[ts(type = "Stage")]
    pub to: String,
    /// What proves it.
    #[ts(type = "Given")]
    pub evidence: String,
    /// The very serials that a person was shown and confirmed just now; only a move to `wiped`
    /// needs them.
    pub confirmed: Vec<String>,
    /// A note.
    pub note: Option<String>,
}

/// iPads that are stuck.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlockWish {
    /// Which iPads.
    pub serials: Vec<String>,
    /// Why.
    #[ts(type = "Reason")]
    pub reason: String,
    /// A note.
    pub note: Option<String>,
}
