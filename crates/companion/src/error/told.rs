//! Codes, values and sentences of errors.

use std::io;

use migration::MoveRefused;
use serde_json::Value;
use words::{Args, Words};

use super::{Error, Need};

impl Error {
    /// The codes that this crate adds to those of the other crates.
    pub const CODES: &'static [&'static str] = &[
        "moves-refused",
        "cannot-read",
        "cannot-write",
        "disk-full",
        "already-there",
        "unknown-name",
        "name-taken",
        "school-missing",
        "identity-missing",
        "blueprint-missing",
        "devices-missing",
        "not-confirmed-here",
        "cancelled",
        "bad-value",
        "vault",
        "secret-gone",
        "secret-not-given",
        "secret-on-command-line",
        "passwords-differ",
        "password-too-short",
        "wrong-password",
        "kit-unreadable",
        "identities-several",
        "identity-differs",
        "findings",
    ];

    /// The stable code, also the message id `error-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Ledger(error) => error.code(),
            Self::Rule(error) => error.code(),
            Self::MovesRefused(refused) => match refused.as_slice() {
                [only] => only.code(),
                _ => "moves-refused",
            },
            Self::Roster { source, .. } => source.code(),
            Self::Profile { source, .. } => source.code(),
            Self::Sign(error) => error.code(),
            Self::Template(error) => error.code(),
            Self::Blueprint(error) => error.code(),
            Self::Paper(error) => error.code(),
            Self::Bench(error) => error.code(),
            Self::CannotRead { .. } => "cannot-read",
            Self::CannotWrite { source, .. } if is_full(source) => "disk-full",
            Self::CannotWrite { .. } => "cannot-write",
            Self::AlreadyThere { .. } => "already-there",
            Self::Unknown { .. } => "unknown-name",
            Self::Taken { .. } => "name-taken",
            Self::Missing { what: Need::School } => "school-missing",
            Self::Missing {
                what: Need::Identity,
            } => "identity-missing",
            Self::Missing {
                what: Need::Blueprint,
            } => "blueprint-missing",
            Self::Missing {
                what: Need::Devices,
            } => "devices-missing",
            Self::Unconfirmed => "not-confirmed-here",
            Self::Cancelled => "cancelled",
            Self::BadValue { .. } => "bad-value",
            Self::Vault { .. } => "vault",
            Self::SecretGone { .. } => "secret-gone",
            Self::SecretNotGiven { .. } => "secret-not-given",
            Self::SecretOnCommandLine { .. } => "secret-on-command-line",
            Self::PasswordsDiffer => "passwords-differ",
            Self::PasswordTooShort { .. } => "password-too-short",
            Self::WrongPassword { .. } => "wrong-password",
            Self::KitUnreadable { .. } => "kit-unreadable",
            Self::SeveralIdentities { .. } => "identities-several",
            Self::OtherIdentity { .. } => "identity-differs",
            Self::Concealment(error) => error.code(),
            Self::Placeholder(error) => error.code(),
            Self::Findings { .. } => "findings",
        }
    }

    /// What the sentence names.
    #[must_use]
    pub fn args(&self) -> Args {
        match self {
            Self::Ledger(error) => error.args(),
            Self::Rule(error) => error.args(),
            Self::MovesRefused(refused) => match refused.as_slice() {
                [only] => only.args(),
                all => named([
                    ("count", all.len().into()),
                    (
                        "serials",
                        all.iter()
                            .map(|one| one.serial.as_str())
                            .collect::<Vec<_>>()
                            .into(),
                    ),
                ]),
            },
            Self::Roster { file, source } => with_file(source.args(), file),
            Self::Profile { file, source } => with_file(source.args(), file),
            Self::Sign(error) => error.args(),
            Self::Template(error) => error.args(),
            Self::Blueprint(error) => error.args(),
            Self::Paper(error) => error.args(),
            Self::Bench(error) => error.args(),
            Self::CannotRead { path, .. }
            | Self::CannotWrite { path, .. }
            | Self::AlreadyThere { path } => with_file(Args::new(), path),
            Self::Unknown { kind, name } | Self::Taken { kind, name } => {
                named([("kind", (*kind).into()), ("name", name.as_str().into())])
            }
            Self::BadValue { what, value } => {
                named([("what", (*what).into()), ("value", value.as_str().into())])
            }
            Self::SecretGone { id } => named([("id", id.as_str().into())]),
            Self::SecretNotGiven { what } | Self::SecretOnCommandLine { what } => {
                named([("what", (*what).into())])
            }
            Self::SeveralIdentities { example } => named([("example", example.as_str().into())]),
            Self::PasswordTooShort { shortest } => named([("shortest", (*shortest).into())]),
            Self::OtherIdentity { file }
            | Self::WrongPassword { file }
            | Self::KitUnreadable { file } => with_file(Args::new(), file),
            Self::Concealment(error) => error.args(),
            Self::Placeholder(error) => error.args(),
            Self::Findings { count } => named([("count", (*count).into())]),
            Self::Missing { .. }
            | Self::Unconfirmed
            | Self::Cancelled
            | Self::PasswordsDiffer
            | Self::Vault { .. } => Args::new(),
        }
    }

    /// The sentence for a person: what happened, what is safe, what to do.
    #[must_use]
    pub fn sentence(&self, words: &Words) -> String {
        let mut args = self.args();
        if let Some(refused) = self.only_refusal() {
            args.extend(translated(refused, words));
        }
        words.say(&format!("error-{}", self.code()), &args)
    }

    /// A sentence for each refused move, where there are several.
    #[must_use]
    pub fn lines(&self, words: &Words) -> Vec<String> {
        let Self::MovesRefused(all) = self else {
            return Vec::new();
        };
        if all.len() < 2 {
            return Vec::new();
        }
        all.iter().map(|refused| refusal(refused, words)).collect()
    }

    /// What the machine-readable form adds: each refused move by itself.
    #[must_use]
    pub fn detail(&self) -> Value {
        match self {
            Self::MovesRefused(all) => all
                .iter()
                .map(|one| serde_json::json!({ "serial": one.serial, "code": one.code(), "args": one.args() }))
                .collect(),
            other => source_chain(other).into(),
        }
    }

    fn only_refusal(&self) -> Option<&MoveRefused> {
        match self {
            Self::MovesRefused(all) => match all.as_slice() {
                [only] => Some(only),
                _ => None,
            },
            Self::Rule(migration::Error::Move(refused)) => Some(refused),
            _ => None,
        }
    }
}

/// The sentence of one refused move.
#[must_use]
pub fn refusal(refused: &MoveRefused, words: &Words) -> String {
    let mut args = refused.args();
    args.extend(translated(refused, words));
    words.say(&format!("error-{}", refused.code()), &args)
}

fn translated(refused: &MoveRefused, words: &Words) -> Args {
    let say = |(name, ids): (&str, Vec<String>)| {
        let said: Vec<String> = ids.iter().map(|id| words.say0(id)).collect();
        (name.to_owned(), words.list(&said).into())
    };
    refused.words().into_iter().map(say).collect()
}

fn is_full(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded
    )
}

fn named<const N: usize>(pairs: [(&str, Value); N]) -> Args {
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

fn with_file(mut args: Args, file: &std::path::Path) -> Args {
    args.insert("file".into(), file.display().to_string().into());
    args
}

fn source_chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        let said = source.to_string();
        if !text.contains(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        next = source.source();
    }
    text
}
