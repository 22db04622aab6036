//! What the page tells of itself before the window closes.

use serde::Deserialize;
use ts_rs::TS;

/// Whether the page holds anything that nobody saved.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct UnsavedWish {
    /// Whether it does.
    pub unsaved: bool,
}
