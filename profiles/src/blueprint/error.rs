//! Why bytes are no blueprint.

use crate::finding::Args;

/// Why bytes are no blueprint, or why it can't be written. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BlueprintError {
    /// More bytes than [`super::MAX_BYTES`].
    #[error("the file has {bytes} bytes")]
    TooLarge {
        /// Size of the file in bytes.
        bytes: usize,
    },
    /// Nested deeper than [`super::MAX_DEPTH`].
    #[error("nested too deep")]
    TooDeep,
    /// Neither TOML nor JSON.
    #[error("neither TOML nor JSON")]
    Syntax {
        /// Line, counted from 1; 0 where it isn't known.
        line: usize,
    },
    /// A value of another kind than the form says, or a missing one.
    #[error("not a blueprint: {what}")]
    Form {
        /// What was met, in short English for the log.
        what: String,
    },
    /// A version that this app doesn't know.
    #[error("version {version} of the form")]
    Version {
        /// The version of the file.
        version: u64,
    },
    /// A kept value of someone else has no form in TOML; JSON takes it.
    #[error("a value has no form in TOML")]
    NoToml(#[source] toml::ser::Error),
}

impl BlueprintError {
    /// Every code that [`Self::code`] can give.
    pub const CODES: &'static [&'static str] = &[
        "blueprint-too-large",
        "blueprint-too-deep",
        "blueprint-syntax",
        "blueprint-form",
        "blueprint-version",
        "blueprint-no-toml",
    ];

    /// Stable code; the sentence is `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "blueprint-too-large",
            Self::TooDeep => "blueprint-too-deep",
            Self::Syntax { .. } => "blueprint-syntax",
            Self::Form { .. } => "blueprint-form",
            Self::Version { .. } => "blueprint-version",
            Self::NoToml(_) => "blueprint-no-toml",
        }
    }

    /// What the sentence names.
    #[must_use]
    pub fn args(&self) -> Args {
        let mut args = Args::new();
        match self {
            Self::TooLarge { bytes } => args.insert("bytes".into(), (*bytes).into()),
            Self::Syntax { line } => args.insert("line".into(), (*line).into()),
            Self::Form { what } => args.insert("what".into(), what.clone().into()),
            Self::Version { version } => args.insert("version".into(), (*version).into()),
            Self::TooDeep | Self::NoToml(_) => None,
        };
        args
    }
}
