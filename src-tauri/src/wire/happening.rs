//! What the page is told by itself, in one order.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{DroppedFile, Start};

/// The last thing that happened. Its sentence is `last-<code>`.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LastThing {
    /// Id of the sentence.
    pub code: String,
    /// What the sentence names.
    #[ts(type = "Args")]
    pub args: Value,
    /// When, RFC 3339.
    pub at: String,
    /// Whether an undo takes it back.
    pub can_undo: bool,
}

/// How much the page has heard.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Heard {
    /// Number of the last thing it heard, 0 before the first.
    pub seq: u32,
}

/// Something that happened.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Happening {
    /// Its number, from 1.
    pub seq: u32,
    /// What.
    #[serde(flatten)]
    pub what: What,
}

/// What happened.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// The journal grew.
    Recorded {
        /// Its last thing.
        last: LastThing,
    },
    /// School, counts or language changed.
    Start {
        /// As they are now.
        start: Box<Start>,
    },
    /// An item of the menu was chosen.
    Menu {
        /// Which.
        item: String,
    },
    /// Files are held over the window.
    Dragging {
        /// Which.
        files: Vec<DroppedFile>,
    },
    /// They went away again.
    DragLeft,
    /// Files were dropped on the window or given at start.
    Dropped {
        /// Which.
        files: Vec<DroppedFile>,
    },
    /// Somebody wants to close the window, and something isn't saved.
    Closing,
    /// Work has come so far.
    Progress {
        /// Which work.
        task: String,
        /// How many parts are done.
        done: usize,
        /// How many there are.
        of: usize,
    },
}
