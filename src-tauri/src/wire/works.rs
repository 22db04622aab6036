//! Work that takes a while.

use serde::Deserialize;
use ts_rs::TS;

/// Work that a person may stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Work {
    /// Lists that are read in.
    Import,
    /// A kit that is made.
    Kit,
    /// Checks that the Mac looks at.
    Preflight,
    /// The journal, while it is verified.
    Journal,
}

/// Stop the work of a kind.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StopWish {
    /// Which.
    pub work: Work,
}
