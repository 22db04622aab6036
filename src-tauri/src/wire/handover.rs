//! Hand-over: who gets an iPad and where it belongs.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Keeping, Said};
use crate::failure::Failure;

/// Who gets an iPad; a text that is empty takes a value away, none leaves it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Assigning {
    /// Which iPad.
    pub serial: String,
    /// Who answers for it.
    pub keeper: Option<String>,
    /// Class.
    pub class: Option<String>,
    /// Seat in it.
    pub seat: Option<String>,
    /// Charging cart.
    pub cart: Option<String>,
    /// Slot in it.
    pub slot: Option<String>,
}

/// An iPad that was given away.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverLine {
    /// Serial number.
    pub serial: String,
    /// Name of the iPad.
    pub device_name: Option<String>,
    /// Where it stands.
    #[ts(type = "Stage")]
    pub stage: &'static str,
    /// Who has it now, and where it belongs.
    #[serde(flatten)]
    pub keeping: Keeping,
}

/// What the screen opens with.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverPage {
    /// The keepers of the roster.
    pub keepers: Vec<String>,
    /// Its classes.
    pub classes: Vec<String>,
    /// Its carts.
    pub carts: Vec<String>,
    /// How many iPads are verified and wait.
    #[ts(type = "number")]
    pub waiting: u64,
    /// What was given last, newest first.
    pub recent: Vec<HandoverLine>,
}

/// Asks what handing over would come to.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandoverLookAsk {
    /// Who gets it.
    pub assignment: Assigning,
    /// What would prove it.
    #[ts(type = "Given")]
    pub evidence: String,
}

/// What there is to say before.
#[derive(Debug, Clone, Serialize, TS)]
pub struct HandoverLook {
    /// Others that have the slot.
    pub sharing: Option<Said>,
    /// Why it couldn't be handed over yet.
    pub refused: Option<Failure>,
    /// Whether its label is on it.
    pub labelled: bool,
}

/// An iPad is handed over.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HandOverWish {
    /// Who gets it.
    pub assignment: Assigning,
    /// What proves it.
    #[ts(type = "Given")]
    pub evidence: String,
    /// A note.
    pub note: Option<String>,
    /// Ticks that were set along with it.
    #[ts(type = "Tick[]")]
    pub along: Vec<String>,
}
