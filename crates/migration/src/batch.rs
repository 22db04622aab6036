//! Batches: a cart, a class or a day of work.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What a batch is planned to be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BatchPlan {
    /// Name as people say it.
    pub name: String,
    /// The day it is worked on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The cart its iPads come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cart: Option<String>,
    /// Slots of that cart or hub, counted from 1; absent if it isn't known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slots: Option<u16>,
    /// The blueprint for all of them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blueprint: Option<Uuid>,
    /// Who works on it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operators: Vec<Uuid>,
}
