//! Why a change can't be made.

use std::collections::BTreeMap;

use crate::document::KeyPath;

/// Why a change can't be made; the profile is then as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// The payloads are encrypted for one iPad.
    #[error("the profile is encrypted")]
    Encrypted,
    /// Nothing is there that could hold the value.
    #[error("no place {path}")]
    NoPlace {
        /// Where it should go.
        path: KeyPath,
    },
    /// A key that makes a payload what it is; it is never typed.
    #[error("{path} is not for editing")]
    Fixed {
        /// Which.
        path: KeyPath,
    },
    /// The profile has no identifier that a new payload's could begin with.
    #[error("the profile has no identifier")]
    NoIdentifier,
    /// A payload type that the catalogue doesn't know.
    #[error("no payload type {payload_type:?}")]
    UnknownType {
        /// The type.
        payload_type: String,
    },
}

impl EditError {
    /// Every code that [`Self::code`] can give.
    pub const CODES: &'static [&'static str] = &[
        "profile-payloads-encrypted",
        "profile-no-place",
        "profile-key-fixed",
        "profile-no-identifier",
        "profile-type-unknown",
    ];

    /// Stable code; the sentence is `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Encrypted => "profile-payloads-encrypted",
            Self::NoPlace { .. } => "profile-no-place",
            Self::Fixed { .. } => "profile-key-fixed",
            Self::NoIdentifier => "profile-no-identifier",
            Self::UnknownType { .. } => "profile-type-unknown",
        }
    }

    /// What the sentence names.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, serde_json::Value> {
        match self {
            Self::NoPlace { path } | Self::Fixed { path } => {
                BTreeMap::from([("path".into(), path.to_string().into())])
            }
            Self::UnknownType { payload_type } => {
                BTreeMap::from([("type".into(), payload_type.as_str().into())])
            }
            Self::Encrypted | Self::NoIdentifier => BTreeMap::new(),
        }
    }
}
