//! What a fix changes.

use std::collections::BTreeSet;

use plist::Value;

use crate::document::KeyPath;
use crate::finding::Args;

/// A change that mends a finding.
#[derive(Debug, Clone, PartialEq)]
pub enum Fix {
    /// Writes a value where one is missing or wrong.
    Put {
        /// Where.
        path: KeyPath,
        /// The value.
        value: Value,
    },
    /// Gives a key its present name; it keeps its place and value.
    Rename {
        /// The key as it is.
        path: KeyPath,
        /// Its present name.
        to: &'static str,
    },
    /// Moves a value.
    Move {
        /// From there.
        from: KeyPath,
        /// To here.
        to: KeyPath,
    },
    /// Leaves payloads out.
    Drop {
        /// Their places in `PayloadContent`, counted from 0.
        payloads: BTreeSet<usize>,
    },
    /// Writes the file anew; nothing of the profile changes.
    Rewrite,
}

impl Fix {
    /// Every code a fix can have.
    pub const CODES: &'static [&'static str] = &[
        "put-value",
        "rename-key",
        "move-key",
        "drop-payloads",
        "rewrite-file",
    ];

    /// The stable code, also the message id `fix-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Put { .. } => "put-value",
            Self::Rename { .. } => "rename-key",
            Self::Move { .. } => "move-key",
            Self::Drop { .. } => "drop-payloads",
            Self::Rewrite => "rewrite-file",
        }
    }

    /// What the sentence names. The values that are put are never secrets.
    #[must_use]
    pub fn args(&self) -> Args {
        let mut args = Args::new();
        match self {
            Self::Put { path, value } => {
                args.insert("path".into(), path.to_string().into());
                args.insert("value".into(), shown(value).into());
            }
            Self::Rename { path, to } => {
                args.insert("path".into(), path.to_string().into());
                args.insert("to".into(), (*to).into());
            }
            Self::Move { from, to } => {
                args.insert("path".into(), from.to_string().into());
                args.insert("to".into(), to.to_string().into());
            }
            Self::Drop { payloads } => {
                args.insert("count".into(), payloads.len().into());
            }
            Self::Rewrite => {}
        }
        args
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Boolean(value) => value.to_string(),
        _ => String::new(),
    }
}
