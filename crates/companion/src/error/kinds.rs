//! What can go wrong.

use std::io;
use std::path::PathBuf;

use ledger::LedgerError;
use migration::MoveRefused;
use profiles::document::ReadError;
use profiles::sign::SignError;

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
    /// A batch can't be called done; the finding says why.
    #[error("the batch isn't done: {}", .0.code.code())]
    BatchNotDone(migration::Finding),
    /// A batch to which iPads belong can't be removed.
    #[error("{count} iPads belong to batch {batch}")]
    BatchNotEmpty {
        /// Its name.
        batch: String,
        /// How many iPads.
        count: u32,
    },
    /// A file can't be read.
    #[error("can't read {}: {source}", path.display())]
    CannotRead {
        /// The file.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// A file over the limit of what is read; it was not read.
    #[error("{} is over {limit_mb} MB", path.display())]
    FileTooLarge {
        /// The file.
        path: PathBuf,
        /// The limit, in megabytes.
        limit_mb: u64,
    },
    /// Lists with error findings; none of them was imported.
    #[error("{} error findings in lists", .0.len())]
    ListFindings(Vec<ListFinding>),
    /// A file or folder can't be written.
    #[error("can't write {}: {source}", path.display())]
    CannotWrite {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        #[source]
        source: io::Error,
    },
    /// What a command answers can't be written to standard output. What it did stays done.
    #[error("can't write the answer: {source}")]
    CannotAnswer {
        /// Why.
        #[source]
        source: io::Error,
    },
    /// Nothing says where this user's files lie.
    #[error("no home folder")]
    NoHome,
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
    /// The last step can't be taken back.
    #[error("the last step can't be taken back")]
    LastStepStays,
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
    /// A secret that a profile or identity refers to is gone.
    #[error("a secret of {kind} {name:?} is not in the vault")]
    SecretGone {
        /// Whose it was: `profile` or `identity`.
        kind: &'static str,
        /// Name of the profile, or whom the identity names.
        name: String,
    },
    /// A secret was needed, and neither a place was named nor was anything typed.
    #[error("no {what} given")]
    SecretNotGiven {
        /// Which secret: `password`, or the key of a template's question.
        what: String,
    },
    /// A secret should be in an environment variable that isn't set, or isn't text.
    #[error("no environment variable {name:?}")]
    VariableNotSet {
        /// Its name, at most 64 characters.
        name: String,
    },
    /// A secret should be in a file that isn't UTF-8 text.
    #[error("{} isn't UTF-8 text", file.display())]
    SecretNotText {
        /// The file.
        file: PathBuf,
    },
    /// A secret stood on the command line, where every program can read it.
    #[error("{what} on the command line")]
    SecretOnCommandLine {
        /// Which secret.
        what: String,
    },
    /// A password was typed twice and wasn't the same.
    #[error("the two passwords differ")]
    PasswordsDiffer,
    /// A password that is too easily guessed.
    #[error("a password of fewer than {shortest} characters")]
    PasswordTooShort {
        /// Fewest characters.
        shortest: usize,
    },
    /// A password that doesn't open the file.
    #[error("wrong password for {}", file.display())]
    WrongPassword {
        /// The file.
        file: PathBuf,
    },
    /// A file that is no encrypted kit, or a damaged one.
    #[error("{} is no whole kit", file.display())]
    KitUnreadable {
        /// The file.
        file: PathBuf,
    },
    /// There are several identities, and none was named.
    #[error("several identities, none named")]
    SeveralIdentities {
        /// How the fingerprint of one of them begins.
        example: String,
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
    /// A profile can't be changed so.
    #[error(transparent)]
    Edit(#[from] profiles::edit::EditError),
    /// What a form sent is no value of a profile.
    #[error(transparent)]
    ProfileValue(#[from] profiles::json::JsonError),
    /// Somebody else saved a newer revision of a profile.
    #[error("profile {name:?} is at revision {revision} by now")]
    ProfileNewer {
        /// Name of the profile.
        name: String,
        /// Its newest revision.
        revision: u32,
    },
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

/// A finding of severity error with the list it is about.
#[derive(Debug, Clone)]
pub struct ListFinding {
    /// Name of the file.
    pub file: String,
    /// What was found.
    pub finding: roster::Finding,
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

impl Error {
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

    /// A value that has the wrong form. What would move the cursor is shown as `�`.
    #[must_use]
    pub fn bad(what: &'static str, value: &str) -> Self {
        let shown = |letter: char| {
            if letter.is_control() {
                '\u{fffd}'
            } else {
                letter
            }
        };
        Self::BadValue {
            what,
            value: value.chars().take(64).map(shown).collect(),
        }
    }
}
