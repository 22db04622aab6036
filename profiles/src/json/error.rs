//! Why JSON is no value.

/// Why JSON is no value of a property list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum JsonError {
    /// `null`, or a mark with something else in it than belongs there.
    #[error("no value of a property list")]
    NotAValue,
    /// A secret or bytes by a reference that isn't known.
    #[error("an unknown reference")]
    UnknownReference,
    /// Deeper than [`crate::document::MAX_DEPTH`].
    #[error("too deep")]
    TooDeep,
}
