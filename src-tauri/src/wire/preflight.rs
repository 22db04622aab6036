//! The twenty checks and the page of limits.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// One check.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreflightCard {
    /// `p1` to `p20`; its texts are `preflight-p1-title`, `-why` and `-how`.
    pub item: &'static str,
    /// What proves it.
    pub proof: &'static str,
    /// How it stands.
    pub readiness: &'static str,
    /// Checks that come first.
    pub waits_for: Vec<&'static str>,
    /// Who confirmed it.
    pub ticked: Option<Ticked>,
    /// What the Mac saw.
    pub probed: Option<Probed>,
}

/// A confirmation by a person.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Ticked {
    /// When, RFC 3339.
    pub at: String,
    /// Who, unless the name was erased.
    pub by: Option<String>,
    /// What was noted.
    pub note: Option<String>,
}

/// A look of the Mac.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Probed {
    /// When, RFC 3339.
    pub at: String,
    /// What came out.
    pub outcome: &'static str,
    /// The values that were seen.
    #[ts(type = "Args")]
    pub seen: Value,
}

/// The page of limits, acknowledged.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Acknowledged {
    /// When, RFC 3339.
    pub acknowledged_at: String,
    /// The name under it, unless it was erased.
    pub name: Option<String>,
}

/// All of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PreflightPage {
    /// P1 to P20.
    pub cards: Vec<PreflightCard>,
    /// The checks that the Mac can look at, in order.
    pub looked_at: Vec<&'static str>,
    /// Who accepted the limits, once somebody did.
    pub limits: Option<Acknowledged>,
}

/// A person confirms a check.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreflightTick {
    /// `p1` to `p20`.
    pub item: String,
    /// A note.
    pub note: Option<String>,
}

/// A person takes a confirmation back.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreflightUntick {
    /// `p1` to `p20`.
    pub item: String,
}

/// Let the Mac look at one check.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProbeWish {
    /// `p1` to `p20`.
    pub item: String,
}
