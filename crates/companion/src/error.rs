//! Everything that can go wrong in a use case, with a code, values for its sentence and an exit.

use std::io;
use std::path::PathBuf;

use ledger::LedgerError;
use migration::MoveRefused;
use profiles::document::ReadError;
use profiles::sign::SignError;
use serde_json::Value;
use words::{Args, Words};

/// What a use case answers when it can't do its work.
pub type Result<T> = std::result::Result<T, Error>;

/// What went wrong. Nothing is half done when one of these comes back, unless it says so.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// From the ledger.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// A rule of the migration.
    #[error(transparent)]
    Rule(#[from] migration::Error),
    /// Moves that the rules refuse, every one of them; none was made.
    #[error("{} moves refused", .0.len())]
    MovesRefused(Vec<MoveRefused>),
    /// A list that can't be read.
    #[error("{}: {source}", file.display())]
    Roster {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        source: roster::Error,
    },
    /// A profile that can't be read.
    #[error("{}: {source}", file.display())]
    Profile {
        /// The file.
        file: PathBuf,
        /// Why.
        #[source]
        source: ReadError,
    },
    /// A signature, certificate or `.p12`.
    #[error(transparent)]
    Sign(#[from] SignError),
    /// A template can't be filled in.
    #[error(transparent)]
    Template(#[from] profiles::template::TemplateError),
    /// A blueprint can't be read or kept.
    #[error(transparent)]
    Blueprint(#[from] profiles::blueprint::BlueprintError),
    /// A document can't be made.
    #[error(transparent)]
    Paper(#[from] paper::Error),
    /// Apple Configurator or cfgutil.
    #[error(transparent)]
    Bench(#[from] bench::Error),
    /// A file can't be read.
    #[error("can't read {}: {source}", path.display())]
    CannotRead {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A file or folder can't be written.
    #[error("can't write {}: {source}", path.display())]
    CannotWrite {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A folder that must be new is already there.
    #[error("{} is already there", path.display())]
    AlreadyThere {
        /// The folder.
        path: PathBuf,
    },
    /// A name that nothing has.
    #[error("no {kind} {name:?}")]
    Unknown {
        /// Kind of the thing: `device`, `batch`, `profile`, `blueprint`, `template`, `identity`.
        kind: &'static str,
        /// The name that was given.
        name: String,
    },
    /// A name that is taken.
    #[error("{kind} {name:?} is already there")]
    Taken {
        /// Kind of the thing.
        kind: &'static str,
        /// The name that was given.
        name: String,
    },
    /// Something must be set first: the school, an operator, the blueprint's identity.
    #[error("{what} is missing")]
    Missing {
        /// What is missing; part of the code.
        what: Need,
    },
    /// A person must agree first, and there was nobody to ask.
    #[error("not confirmed")]
    Unconfirmed,
    /// The person said no. No error; the exit says that nothing was done.
    #[error("cancelled")]
    Cancelled,
    /// A value of the command line that has the wrong form.
    #[error("{what}: {value:?} has the wrong form")]
    BadValue {
        /// Which value.
        what: &'static str,
        /// What was given, at most 64 characters.
        value: String,
    },
    /// Secrets can't be kept or found.
    #[error("the place for secrets: {reason}")]
    Vault {
        /// In short English for the log.
        reason: String,
    },
    /// A secret that a profile refers to is gone.
    #[error("secret {id} is not in the vault")]
    SecretGone {
        /// Its id.
        id: String,
    },
    /// A secret was needed, and neither a place was named nor could anybody be asked.
    #[error("no {what} given")]
    SecretNotGiven {
        /// Which secret.
        what: &'static str,
    },
    /// A secret stood on the command line, where every program can read it.
    #[error("{what} on the command line")]
    SecretOnCommandLine {
        /// Which secret.
        what: &'static str,
    },
    /// A file holds another identity than the one it should be a copy of.
    #[error("{} holds another identity", file.display())]
    OtherIdentity {
        /// The file.
        file: PathBuf,
    },
    /// Secrets that can't be put back into a profile.
    #[error(transparent)]
    Concealment(#[from] profiles::concealment::ConcealmentError),
    /// Per-iPad values that the roster doesn't have.
    #[error(transparent)]
    Placeholder(#[from] profiles::placeholder::PlaceholderError),
    /// The kit can't be made: error findings in its profiles or blueprint.
    #[error("{count} error findings")]
    Findings {
        /// How many.
        count: usize,
    },
}

/// What must be there before a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Need {
    /// The school's name and identifier.
    School,
    /// A supervision identity.
    Identity,
    /// A blueprint for the batch.
    Blueprint,
    /// iPads in the batch.
    Devices,
}

impl std::fmt::Display for Need {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::School => "school",
            Self::Identity => "identity",
            Self::Blueprint => "blueprint",
            Self::Devices => "devices",
        })
    }
}

/// How a program that met an error ends; the numbers are those of `sysexits`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// A rule said no, or nobody confirmed: 1.
    Refused,
    /// Input that can't be read: 2.
    Unreadable,
    /// The command line is wrong: 64.
    Usage,
    /// Can't write: 73.
    CantWrite,
    /// The ledger is busy, locked or from the future: 75.
    LedgerAway,
}

impl Exit {
    /// The exit status.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Refused => 1,
            Self::Unreadable => 2,
            Self::Usage => 64,
            Self::CantWrite => 73,
            Self::LedgerAway => 75,
        }
    }
}

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
        "identity-differs",
        "findings",
    ];

    /// A file that can't be read.
    pub fn reading(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |source| Self::CannotRead { path, source }
    }

    /// A file that can't be written.
    pub fn writing(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        |source| Self::CannotWrite { path, source }
    }

    /// A value that has the wrong form.
    #[must_use]
    pub fn bad(what: &'static str, value: &str) -> Self {
        Self::BadValue {
            what,
            value: value.chars().take(64).collect(),
        }
    }

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
            Self::OtherIdentity { file } => with_file(Args::new(), file),
            Self::Concealment(error) => error.args(),
            Self::Placeholder(error) => error.args(),
            Self::Findings { count } => named([("count", (*count).into())]),
            Self::Missing { .. } | Self::Unconfirmed | Self::Cancelled | Self::Vault { .. } => {
                Args::new()
            }
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

    /// How a program ends on this.
    #[must_use]
    pub const fn exit(&self) -> Exit {
        match self {
            Self::Ledger(
                LedgerError::Busy
                | LedgerError::FromTheFuture { .. }
                | LedgerError::Outdated { .. },
            ) => Exit::LedgerAway,
            Self::Ledger(
                LedgerError::ReadOnly
                | LedgerError::DiskFull
                | LedgerError::NoAccess { .. }
                | LedgerError::AlreadyThere { .. }
                | LedgerError::File { .. },
            )
            | Self::CannotWrite { .. }
            | Self::AlreadyThere { .. }
            | Self::Vault { .. } => Exit::CantWrite,
            Self::Ledger(_)
            | Self::Roster { .. }
            | Self::Profile { .. }
            | Self::Sign(_)
            | Self::CannotRead { .. } => Exit::Unreadable,
            Self::Blueprint(_) => Exit::Unreadable,
            Self::BadValue { .. }
            | Self::Unknown { .. }
            | Self::Template(_)
            | Self::SecretNotGiven { .. }
            | Self::SecretOnCommandLine { .. } => Exit::Usage,
            Self::Rule(migration::Error::Move(_) | migration::Error::NothingToUndo { .. }) => {
                Exit::Refused
            }
            Self::Rule(
                migration::Error::TickEvidence { .. } | migration::Error::DeviceRetired { .. },
            ) => Exit::Refused,
            Self::Rule(_) => Exit::Usage,
            _ => Exit::Refused,
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
