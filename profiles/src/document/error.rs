//! Why a file can't be read as a profile.

use crate::finding::Args;
use crate::sign::SignError;

/// Why a file can't be read as a profile. Nothing was changed; the file stays as it was.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// No bytes, or only blanks.
    #[error("the file is empty")]
    Empty,
    /// More than [`super::MAX_BYTES`].
    #[error("the file has {bytes} bytes")]
    TooLarge {
        /// Size of the file in bytes.
        bytes: usize,
    },
    /// Nested deeper than [`super::MAX_DEPTH`].
    #[error("nested too deep near line {line}")]
    TooDeep {
        /// Line, counted from 1; 0 in a binary file.
        line: usize,
    },
    /// More than [`super::MAX_VALUES`] values.
    #[error("too many values")]
    TooManyValues,
    /// A zip archive, by its first bytes.
    #[error("the file is a zip archive")]
    Zip,
    /// The bytes are text in no encoding that property lists use.
    #[error("the text is damaged or in an unknown encoding")]
    Encoding,
    /// Not XML, or XML that is no property list.
    #[error("not a property list: {what} at line {line}")]
    NotPropertyList {
        /// What was met, in short English for the log.
        what: &'static str,
        /// Line, counted from 1.
        line: usize,
    },
    /// A binary property list that is damaged.
    #[error("a damaged binary property list")]
    Binary(#[source] plist::Error),
    /// A property list whose top is no dictionary.
    #[error("the top of the property list is no dictionary")]
    NotDictionary,
    /// The whole file is encrypted for one iPad (CMS EnvelopedData).
    #[error("the whole file is encrypted")]
    Encrypted,
    /// A signed file whose envelope can't be opened.
    #[error("the signature's envelope is damaged")]
    Signature(#[source] SignError),
}

impl ReadError {
    /// Every code this error can have.
    pub const CODES: &'static [&'static str] = &[
        "profile-empty",
        "profile-too-large",
        "profile-too-deep",
        "profile-too-many-values",
        "profile-zip",
        "profile-encoding",
        "profile-not-plist",
        "profile-binary-damaged",
        "profile-not-dictionary",
        "profile-encrypted",
        "profile-signature-damaged",
    ];

    /// The stable code, also the message id `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "profile-empty",
            Self::TooLarge { .. } => "profile-too-large",
            Self::TooDeep { .. } => "profile-too-deep",
            Self::TooManyValues => "profile-too-many-values",
            Self::Zip => "profile-zip",
            Self::Encoding => "profile-encoding",
            Self::NotPropertyList { .. } => "profile-not-plist",
            Self::Binary(_) => "profile-binary-damaged",
            Self::NotDictionary => "profile-not-dictionary",
            Self::Encrypted => "profile-encrypted",
            Self::Signature(_) => "profile-signature-damaged",
        }
    }

    /// What the sentence names.
    #[must_use]
    pub fn args(&self) -> Args {
        let mut args = Args::new();
        match self {
            Self::TooLarge { bytes } => {
                args.insert("megabytes".into(), (bytes / (1024 * 1024)).into());
                args.insert("most".into(), (super::MAX_BYTES / (1024 * 1024)).into());
            }
            Self::TooDeep { line } | Self::NotPropertyList { line, .. } => {
                args.insert("line".into(), (*line).into());
            }
            _ => {}
        }
        args
    }
}
