//! The panes of Setup Assistant that `SkipSetupItems` can name.

use serde::Deserialize;

use super::OsVersion;

/// One pane.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pane {
    /// The key, as in `SkipSetupItems`.
    pub key: String,
    /// First version that shows it.
    pub introduced: OsVersion,
    /// Version from which on it is not shown.
    pub deprecated: Option<OsVersion>,
    /// False for panes that some settings show in spite of it.
    #[serde(default = "yes")]
    pub always_skippable: bool,
    /// Where the key was seen, when not in Apple's file.
    pub source: Option<String>,
}

/// Every pane.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Panes {
    /// The file of Apple's schema and its release.
    pub source: String,
    /// Panes that an iPad knows.
    pub panes: Vec<Pane>,
    /// Keys of other systems, which do nothing on an iPad.
    pub not_ipad: Vec<String>,
}

const fn yes() -> bool {
    true
}
