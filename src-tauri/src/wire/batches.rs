//! Batches: their plan, their iPads in their slots, and what stands in the way of calling them done.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{BatchName, OperatorCard, Said, TakenLine};

/// Names a batch.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BatchAsk {
    /// Its id.
    pub id: String,
}

/// What a batch is planned to be.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BatchPlanning {
    /// Name as people say it.
    pub name: String,
    /// The day, YYYY-MM-DD.
    pub date: Option<String>,
    /// The cart its iPads come from.
    pub cart: Option<String>,
    /// Slots of that cart.
    pub slots: Option<u16>,
    /// Id of the blueprint.
    pub blueprint: Option<String>,
    /// Ids of the people.
    pub operators: Vec<String>,
}

/// A batch.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchCard {
    /// Its id.
    pub id: String,
    /// Its plan.
    pub plan: BatchPlanning,
    /// Its blueprint, if it is in the library.
    pub blueprint: Option<BatchName>,
    /// Names of the people.
    pub people: Vec<String>,
    /// How many iPads.
    pub devices: usize,
    /// When it was planned, RFC 3339.
    pub created_at: String,
    /// When it was declared done.
    pub closed_at: Option<String>,
}

/// An iPad of a batch.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchDevice {
    /// Serial number.
    pub serial: String,
    /// Asset tag.
    pub asset_tag: Option<String>,
    /// Name of the iPad.
    pub device_name: Option<String>,
    /// Charging cart.
    pub cart: Option<String>,
    /// Slot in it.
    pub slot: Option<String>,
    /// Who answers for it.
    pub keeper: Option<String>,
    /// Where it stands.
    #[ts(type = "Stage")]
    pub stage: &'static str,
    /// Why it is stuck.
    #[ts(type = "Reason | null")]
    pub reason: Option<&'static str>,
    /// Which way it takes.
    #[ts(type = "Lane")]
    pub lane: &'static str,
}

/// A batch with its iPads.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchPage {
    /// The batch.
    pub card: BatchCard,
    /// Its iPads, as they stand in their carts.
    pub devices: Vec<BatchDevice>,
    /// What deserves a look: slots, models.
    pub findings: Vec<Said>,
    /// What forbids calling it done.
    pub forbidden: Option<Said>,
    /// iPads that are neither handed over nor out of the way.
    pub unfinished: usize,
}

/// What can be chosen when a batch is planned.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchForm {
    /// The library.
    pub blueprints: Vec<BatchName>,
    /// Everybody who works here.
    pub operators: Vec<OperatorCard>,
    /// Id of who works here now.
    pub operator: Option<String>,
    /// The carts of the roster.
    pub carts: Vec<String>,
    /// The classes of the roster.
    pub classes: Vec<String>,
    /// The batches there are.
    pub batches: Vec<BatchName>,
}

/// A batch as a person wants it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BatchWish {
    /// Which one; none makes a new one.
    pub id: Option<String>,
    /// All of its plan.
    pub plan: BatchPlanning,
    /// iPads that come in.
    pub serials: Vec<String>,
    /// iPads that go out.
    pub take_out: Vec<String>,
    /// The lane for all of its iPads; none leaves it.
    #[ts(type = "Lane | null")]
    pub lane: Option<String>,
}

/// What planning it came to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchMade {
    /// Its id.
    pub id: String,
    /// iPads that left another batch.
    pub taken: Vec<TakenLine>,
}

/// iPads that would come into a batch.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BatchTakenAsk {
    /// Which batch; none is a new one.
    pub id: Option<String>,
    /// Which iPads.
    pub serials: Vec<String>,
}

/// The iPads of a class, or those of no batch.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BatchFittingAsk {
    /// The class; none means those of no batch.
    pub class: Option<String>,
}

/// A lane for iPads.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LaneWish {
    /// Which iPads.
    pub serials: Vec<String>,
    /// Which way they take.
    #[ts(type = "Lane")]
    pub lane: String,
}
