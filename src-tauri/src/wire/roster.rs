//! The list of iPads.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Count;

/// By what the list is sorted.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RosterSort {
    /// Serial number.
    Serial,
    /// Asset tag.
    AssetTag,
    /// Name of the iPad.
    DeviceName,
    /// Batch, and slot in it.
    Batch,
    /// Slot.
    Slot,
    /// Stage, in the order of the way.
    Stage,
    /// Who answers for it.
    Keeper,
    /// Since when it stands there.
    Seen,
}

/// A column and a direction.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RosterOrder {
    /// The column.
    pub by: RosterSort,
    /// Whether the last comes first.
    pub descending: bool,
}

/// Which iPads the list shows.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RosterAsk {
    /// Words that all have to stand somewhere in the row.
    pub find: Option<String>,
    /// Only at this stage.
    #[ts(type = "Stage | null")]
    pub stage: Option<String>,
    /// Only of the batch with this id.
    pub batch: Option<String>,
    /// Only of this cart.
    pub cart: Option<String>,
    /// Only stuck for this reason.
    #[ts(type = "Reason | null")]
    pub reason: Option<String>,
    /// In this order.
    pub sort: RosterOrder,
    /// After so many.
    pub offset: u32,
    /// At most so many; never over 500.
    pub limit: u32,
}

/// A batch by id and name.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchName {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// Some rows of the list.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RosterPage {
    /// How many iPads the question finds.
    #[ts(type = "number")]
    pub total: u64,
    /// The rows asked for.
    pub rows: Vec<RosterRow>,
}

/// One iPad in the list; names that were erased are absent.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RosterRow {
    /// Serial number.
    pub serial: String,
    /// Asset tag.
    pub asset_tag: Option<String>,
    /// Name of the iPad.
    pub device_name: Option<String>,
    /// Its batch.
    pub batch: Option<BatchName>,
    /// Charging cart.
    pub cart: Option<String>,
    /// Slot in the cart.
    pub slot: Option<String>,
    /// Stage.
    #[ts(type = "Stage")]
    pub stage: &'static str,
    /// Why it is stuck.
    #[ts(type = "Reason | null")]
    pub reason: Option<&'static str>,
    /// What proves where it stands.
    #[ts(type = "Evidence | null")]
    pub evidence: Option<&'static str>,
    /// Who answers for it.
    pub keeper: Option<String>,
    /// Since when it stands there, RFC 3339.
    pub seen: Option<String>,
    /// How many doubts are kept on it.
    pub findings: u32,
}

/// A batch that the list can be narrowed to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchFacet {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How many iPads it has.
    pub count: usize,
}

/// To what the list can be narrowed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RosterFacets {
    /// How many iPads there are.
    pub total: usize,
    /// Stages that occur.
    #[ts(type = "StageCount[]")]
    pub stages: Vec<Count>,
    /// Batches.
    pub batches: Vec<BatchFacet>,
    /// Carts that occur.
    pub carts: Vec<Count>,
    /// Reasons that occur.
    #[ts(type = "ReasonCount[]")]
    pub reasons: Vec<Count>,
}
