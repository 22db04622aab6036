//! Where the school stands.

use serde::Serialize;
use serde_json::Value;
use ts_rs::TS;

use super::Count;

/// One batch in the overview.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The day it is worked on.
    pub date: Option<String>,
    /// How many iPads.
    pub devices: usize,
    /// How many of them are handed over.
    pub done: usize,
    /// How many at each stage, in the order of the way.
    #[ts(type = "StageCount[]")]
    pub stages: Vec<Count>,
    /// How many are blocked or missing.
    pub stuck: usize,
    /// The name of its blueprint.
    pub blueprint: Option<String>,
    /// Whether it was declared done.
    pub closed: bool,
}

/// iPads that are blocked for one reason.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StuckLine {
    /// The reason's id; its texts are `reason-…` and `reason-…-do`.
    #[ts(type = "Reason")]
    pub reason: String,
    /// How many.
    pub count: usize,
    /// Who must act.
    pub actor: &'static str,
    /// Which iPads.
    pub serials: Vec<String>,
}

/// What to do next. Its sentence is `next-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NextStep {
    /// Which step.
    pub code: &'static str,
    /// What the sentence names.
    #[ts(type = "Args")]
    pub args: Value,
    /// The batch it is about.
    pub batch: Option<String>,
}

/// A date that comes near.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DeadlineLine {
    /// Its id.
    pub id: String,
    /// Its kind.
    pub kind: &'static str,
    /// A name of the school's own.
    pub title: Option<String>,
    /// The last day on which it holds.
    pub due: String,
    /// Days left; negative once it is over.
    pub days: i32,
}

/// How many were handed over by the end of a day.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DoneByDay {
    /// The day.
    pub day: String,
    /// How many.
    pub done: usize,
}

/// Where the school stands.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Overview {
    /// How many iPads.
    pub total: usize,
    /// How many at each stage, in the order of the way.
    #[ts(type = "StageCount[]")]
    pub stages: Vec<Count>,
    /// How many under each head of a report.
    #[ts(type = "HeadCount[]")]
    pub heads: Vec<Count>,
    /// The batches, newest first.
    pub batches: Vec<BatchLine>,
    /// What is stuck, the most first.
    pub stuck: Vec<StuckLine>,
    /// What to do next, the most urgent first.
    pub next: Vec<NextStep>,
    /// The next date that isn't kept yet.
    pub deadline: Option<DeadlineLine>,
    /// How many days it takes at the pace of the last days; none before the first iPad.
    pub days_left: Option<usize>,
    /// Handed over at the end of each day, oldest first; at most 60 days.
    pub done_by_day: Vec<DoneByDay>,
}
