//! Codes, values and sentences of errors.

use std::collections::BTreeSet;
use std::io;

use migration::MoveRefused;
use serde_json::Value;
use words::{Args, Words};

use super::{Error, ListFinding, Need};

impl Error {
    /// The codes that this crate adds to those of the other crates.
    pub const CODES: &'static [&'static str] = &[
        "moves-refused",
        "batch-not-done",
        "cannot-read",
        "file-too-large",
        "list-findings",
        "cannot-write",
        "disk-full",
        "cannot-answer",
        "no-home",
        "already-there",
        "unknown-name",
        "name-taken",
        "school-missing",
        "identity-missing",
        "blueprint-missing",
        "devices-missing",
        "not-confirmed-here",
        "cancelled",
        "last-step-stays",
        "bad-value",
        "vault",
        "secret-gone",
        "secret-not-given",
        "secret-variable-not-set",
        "secret-not-text",
        "secret-on-command-line",
        "passwords-differ",
        "password-too-short",
        "wrong-password",
        "kit-unreadable",
        "identities-several",
        "identity-differs",
        "findings",
        "profile-value",
        "profile-newer",
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
            Self::BatchNotDone(_) => "batch-not-done",
            Self::BatchNotEmpty { .. } => "batch-not-empty",
            Self::Roster { source, .. } => source.code(),
            Self::Profile { source, .. } => source.code(),
            Self::Sign(error) => error.code(),
            Self::Template(error) => error.code(),
            Self::Blueprint(error) => error.code(),
            Self::Paper(error) => error.code(),
            Self::Bench(error) => error.code(),
            Self::CannotRead { .. } => "cannot-read",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::ListFindings(_) => "list-findings",
            Self::CannotWrite { source, .. } if is_full(source) => "disk-full",
            Self::CannotWrite { .. } => "cannot-write",
            Self::CannotAnswer { .. } => "cannot-answer",
            Self::NoHome => "no-home",
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
            Self::LastStepStays => "last-step-stays",
            Self::BadValue { .. } => "bad-value",
            Self::Vault { .. } => "vault",
            Self::SecretGone { .. } => "secret-gone",
            Self::SecretNotGiven { .. } => "secret-not-given",
            Self::VariableNotSet { .. } => "secret-variable-not-set",
            Self::SecretNotText { .. } => "secret-not-text",
            Self::SecretOnCommandLine { .. } => "secret-on-command-line",
            Self::PasswordsDiffer => "passwords-differ",
            Self::PasswordTooShort { .. } => "password-too-short",
            Self::WrongPassword { .. } => "wrong-password",
            Self::KitUnreadable { .. } => "kit-unreadable",
            Self::SeveralIdentities { .. } => "identities-several",
            Self::OtherIdentity { .. } => "identity-differs",
            Self::Concealment(error) => error.code(),
            Self::Edit(error) => error.code(),
            Self::ProfileValue(_) => "profile-value",
            Self::ProfileNewer { .. } => "profile-newer",
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
            Self::BatchNotDone(finding) => finding.args.clone(),
            Self::BatchNotEmpty { batch, count } => {
                named([("batch", batch.as_str().into()), ("count", (*count).into())])
            }
            Self::Roster { file, source } => with_file(source.args(), file),
            Self::Profile { file, source } => with_file(source.args(), file),
            Self::Sign(error) => error.args(),
            Self::Template(error) => error.args(),
            Self::Blueprint(error) => error.args(),
            Self::Paper(error) => error.args(),
            Self::Bench(error) => error.args(),
            Self::FileTooLarge { path, limit_mb } => {
                with_file(named([("limit_mb", (*limit_mb).into())]), path)
            }
            Self::ListFindings(found) => named([("count", found.len().into())]),
            Self::CannotRead { path, .. }
            | Self::CannotWrite { path, .. }
            | Self::AlreadyThere { path } => with_file(Args::new(), path),
            Self::Unknown { kind, name }
            | Self::Taken { kind, name }
            | Self::SecretGone { kind, name } => {
                named([("kind", (*kind).into()), ("name", name.as_str().into())])
            }
            Self::BadValue { what, value } => {
                named([("what", (*what).into()), ("value", value.as_str().into())])
            }
            Self::SecretNotGiven { what } | Self::SecretOnCommandLine { what } => {
                named([("what", what.as_str().into())])
            }
            Self::VariableNotSet { name } => named([("name", name.as_str().into())]),
            Self::SeveralIdentities { example } => named([("example", example.as_str().into())]),
            Self::PasswordTooShort { shortest } => named([("shortest", (*shortest).into())]),
            Self::OtherIdentity { file }
            | Self::SecretNotText { file }
            | Self::WrongPassword { file }
            | Self::KitUnreadable { file } => with_file(Args::new(), file),
            Self::Concealment(error) => error.args(),
            Self::Edit(error) => error.args(),
            Self::ProfileNewer { name, revision } => named([
                ("name", name.as_str().into()),
                ("revision", (*revision).into()),
            ]),
            Self::Placeholder(error) => error.args(),
            Self::Findings { count } => named([("count", (*count).into())]),
            Self::Missing { .. }
            | Self::Unconfirmed
            | Self::Cancelled
            | Self::LastStepStays
            | Self::PasswordsDiffer
            | Self::CannotAnswer { .. }
            | Self::NoHome
            | Self::ProfileValue(_)
            | Self::Vault { .. } => Args::new(),
        }
    }

    /// The messages whose texts, joined, stand for an argument's ids in the sentence.
    #[must_use]
    pub fn words(&self) -> Vec<(&'static str, Vec<String>)> {
        match self {
            Self::Rule(error) => error.words(),
            _ => self
                .only_refusal()
                .map_or_else(Vec::new, MoveRefused::words),
        }
    }

    /// The sentence for a person: what happened, what is safe, what to do.
    #[must_use]
    pub fn sentence(&self, words: &Words) -> String {
        let mut args = self.args();
        args.extend(translated(self.words(), words));
        let sentence = words.say(&format!("error-{}", self.code()), &args);
        match self {
            // Of several lists, which one.
            Self::Roster { file, .. } => of_file(&file.display().to_string(), &sentence, words),
            _ => sentence,
        }
    }

    /// A sentence for each refused move, where there are several, and for each finding that keeps
    /// a list from being imported.
    #[must_use]
    pub fn lines(&self, words: &Words) -> Vec<String> {
        match self {
            Self::MovesRefused(all) if all.len() > 1 => {
                all.iter().map(|refused| refusal(refused, words)).collect()
            }
            Self::ListFindings(all) => all
                .iter()
                .map(|ListFinding { file, finding }| {
                    let id = format!("finding-{}", finding.code.code());
                    of_file(file, &words.say(&id, &finding.args), words)
                })
                .collect(),
            _ => Vec::new(),
        }
    }

    /// The codes of everything it says, each once: of each refused move, else its own.
    #[must_use]
    pub fn codes(&self) -> BTreeSet<&'static str> {
        match self {
            Self::MovesRefused(all) => all.iter().map(MoveRefused::code).collect(),
            other => BTreeSet::from([other.code()]),
        }
    }

    /// What the machine-readable form adds: each refused move or finding by itself.
    #[must_use]
    pub fn detail(&self) -> Value {
        match self {
            Self::MovesRefused(all) => all
                .iter()
                .map(|one| serde_json::json!({ "serial": one.serial, "code": one.code(), "args": one.args() }))
                .collect(),
            Self::ListFindings(all) => all
                .iter()
                .map(|ListFinding { file, finding: one }| {
                    serde_json::json!({ "file": file, "code": one.code, "row": one.row, "args": one.args })
                })
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
            _ => None,
        }
    }
}

/// The sentence of one refused move.
#[must_use]
pub fn refusal(refused: &MoveRefused, words: &Words) -> String {
    let mut args = refused.args();
    args.extend(translated(refused.words(), words));
    words.say(&format!("error-{}", refused.code()), &args)
}

fn translated(ids: Vec<(&'static str, Vec<String>)>, words: &Words) -> Args {
    let say = |(name, ids): (&str, Vec<String>)| {
        let said: Vec<String> = ids.iter().map(|id| words.say0(id)).collect();
        (name.to_owned(), words.list(&said).into())
    };
    ids.into_iter().map(say).collect()
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

fn of_file(file: &str, sentence: &str, words: &Words) -> String {
    let args = named([("file", file.into()), ("sentence", sentence.into())]);
    words.say("companion-of-file", &args)
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
