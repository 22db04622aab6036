//! What cfgutil can do, as the caller knows it.
//!
//! The names of verbs and flags are no business of this crate: they drift from version to
//! version. The caller fills this table from `cfgutil help` where there is one, and from its own
//! list of what is believed otherwise.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

/// Where the table comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ToolOrigin {
    /// The installed cfgutil said so.
    Installed,
    /// A list of what is believed; the installed cfgutil may name things differently.
    Believed,
}

/// What a verb does to an iPad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum VerbClass {
    /// It reads.
    Reads,
    /// It changes the state.
    Changes,
    /// It destroys data.
    Destroys,
}

/// A verb of cfgutil.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verb {
    /// Its name in the cfgutil in use.
    pub name: String,
    /// What it does.
    pub class: VerbClass,
    /// Whether it wants the supervision certificate and key.
    pub auth: bool,
    /// How well it is known: `S` read in source or on a page, `D` in a decompilation, `O`
    /// observed, `1` one statement, `I` inferred.
    pub grade: String,
}

/// What cfgutil can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// Where this table comes from.
    pub origin: ToolOrigin,
    /// Verbs by the name we ask for: `prepare`, `install-profile`, `rename`, `wallpaper`,
    /// `get-unlock-token`, `restart`, `erase`, `get`.
    pub verbs: BTreeMap<String, Verb>,
    /// Flags of prepare without hyphens at the front: `supervised`, `skip-siri`.
    pub prepare_flags: BTreeSet<String>,
}

impl Tool {
    /// Whether prepare has the flag.
    #[must_use]
    pub fn has_flag(&self, flag: &str) -> bool {
        self.prepare_flags.contains(flag)
    }

    /// Whether prepare can skip the pane.
    #[must_use]
    pub fn can_skip(&self, pane: &str) -> bool {
        self.prepare_flags.contains(&format!("skip-{pane}"))
    }
}
