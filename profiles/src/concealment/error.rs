//! Why secrets can't be put back.

use std::collections::BTreeMap;

use crate::document::KeyPath;

/// Why secrets can't be put back.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ConcealmentError {
    /// The store has no secret of this reference.
    #[error("no secret for {path}")]
    Missing {
        /// Where the profile needs it.
        path: KeyPath,
        /// What the store was asked for.
        reference: String,
    },
    /// The store's secret is of another kind than the mark says.
    #[error("the secret for {path} is of another kind")]
    Kind {
        /// Where the profile needs it.
        path: KeyPath,
    },
}

impl ConcealmentError {
    /// Every code that [`Self::code`] can give.
    pub const CODES: &'static [&'static str] = &["profile-secret-missing", "profile-secret-kind"];

    /// Stable code; the sentence is `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "profile-secret-missing",
            Self::Kind { .. } => "profile-secret-kind",
        }
    }

    /// What the sentence names.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, serde_json::Value> {
        let (Self::Missing { path, .. } | Self::Kind { path }) = self;
        BTreeMap::from([("path".into(), path.to_string().into())])
    }
}
