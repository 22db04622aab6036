//! What goes over the wire to the page and back: plain types, each with its TypeScript.

mod devices;
mod files;
mod happening;
mod overview;
mod preflight;
mod roster;
mod said;
mod settings;
mod start;
mod upkeep;

pub use devices::*;
pub use files::*;
pub use happening::*;
pub use overview::*;
pub use preflight::*;
pub use roster::*;
pub use said::*;
pub use start::*;
pub use settings::*;
pub use start::*;
pub use upkeep::*;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// A finding: its sentence is `finding-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Said {
    /// `error`, `warning` or `info`.
    #[ts(type = "Severity")]
    pub severity: Value,
    /// Stable code.
    pub code: String,
    /// What the sentence names.
    #[ts(type = "Args")]
    pub args: Value,
}

/// How many of something.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Count {
    /// Its id: a stage, a head, a reason, a cart.
    pub key: String,
    /// How many.
    pub count: usize,
}

/// A name that a person typed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NameWish {
    /// As typed.
    pub name: String,
}

/// Some iPads and a note.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SerialsWish {
    /// Which iPads.
    pub serials: Vec<String>,
    /// A note.
    pub note: Option<String>,
}

/// Serial numbers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Serials {
    /// In the order that was asked for.
    pub serials: Vec<String>,
}

/// What a step came to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Recorded {
    /// The last thing in the journal now; none in an empty one.
    pub last: Option<LastThing>,
    /// What deserves a look.
    pub findings: Vec<Said>,
}

/// Any value as JSON; nothing of ours fails to become it.
pub(crate) fn json(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// A text id as an argument of a sentence.
pub(crate) fn word(id: String) -> Value {
    serde_json::json!({ "word": id })
}
