//! What one look came to.

use std::collections::BTreeMap;

use migration::{PreflightItem, ProbeOutcome};
use serde_json::Value;

/// What one look came to.
#[derive(Debug, Clone)]
pub struct Seen {
    /// For which check.
    pub item: PreflightItem,
    /// What it came to.
    pub outcome: ProbeOutcome,
    /// What was seen; never a secret.
    pub values: BTreeMap<String, Value>,
}

impl Seen {
    /// `good` is none where it couldn't be seen.
    pub(super) fn of<const N: usize>(
        item: PreflightItem,
        good: Option<bool>,
        values: [(&str, Value); N],
    ) -> Self {
        let named = values
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value));
        Self::with(item, good, named.collect())
    }

    pub(super) fn with(
        item: PreflightItem,
        good: Option<bool>,
        values: BTreeMap<String, Value>,
    ) -> Self {
        let outcome = match good {
            Some(true) => ProbeOutcome::Passed,
            Some(false) => ProbeOutcome::Failed,
            None => ProbeOutcome::Unknown,
        };
        Self {
            item,
            outcome,
            values,
        }
    }
}
