//! Single lines of the list, by hand.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Said;

/// What a person typed about an iPad.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LineWish {
    /// Which.
    pub serial: String,
    /// Field and text; a blank text takes a value away.
    pub values: BTreeMap<String, String>,
}

/// A doubt about a value.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LineDoubt {
    /// The field it is about; nothing if it is the number itself.
    pub field: Option<&'static str>,
    /// What it says.
    pub said: Said,
}

/// What was typed, as it would be kept.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LineLook {
    /// Whether the iPad is on the list.
    pub listed: bool,
    /// The values as they would be kept.
    pub values: BTreeMap<&'static str, String>,
    /// What deserves a look.
    pub doubts: Vec<LineDoubt>,
    /// Every field that can be typed.
    pub fields: Vec<&'static str>,
}

/// A wrong number of an iPad.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeWish {
    /// The right one.
    pub kept: String,
    /// The wrong one.
    pub wrong: String,
}

/// An iPad in the place of another.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ReplaceWish {
    /// The one that goes.
    pub old: String,
    /// The one that comes.
    pub new: String,
    /// A note.
    pub note: Option<String>,
}

/// Many iPads to one cart or class.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AssignAllWish {
    /// Which, in this order.
    pub serials: Vec<String>,
    /// Class of all of them.
    pub class: Option<String>,
    /// Seat of the first; the next ones count up.
    pub first_seat: Option<u32>,
    /// Cart of all of them.
    pub cart: Option<String>,
    /// Slot of the first; the next ones count up.
    pub first_slot: Option<u32>,
}
