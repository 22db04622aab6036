//! What can go wrong with a ledger, each with a stable code and arguments for its sentence.

use std::path::{Path, PathBuf};

use migration::Args;
use rusqlite::ErrorCode;
use serde_json::Value;

use crate::kind::Kind;

/// Why a ledger couldn't be opened, read or written.
///
/// Paths are shown to the user who gave them; no variant holds a name or a secret.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LedgerError {
    /// There is no file at this path.
    #[error("no ledger at {}", path.display())]
    NotFound {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// The file that is open isn't at this path any more: it was moved, deleted or replaced. What
    /// is written to it would be lost.
    #[error("the open ledger is no longer at {}", path.display())]
    Moved {
        /// Where it was opened.
        path: PathBuf,
    },
    /// A new ledger can't take the place of a file that is there.
    #[error("{} is already there", path.display())]
    AlreadyThere {
        /// The file that is there.
        path: PathBuf,
    },
    /// A newer version of this product wrote it. The file is untouched.
    #[error("written by a newer version: step {found}, this version knows {known}")]
    FromTheFuture {
        /// Schema step of the file.
        found: u32,
        /// Newest step this version knows.
        known: u32,
    },
    /// A reading handle can't bring an older ledger up to date; a writing one does.
    #[error("written by an older version: step {found}, this version reads {known}")]
    Outdated {
        /// Schema step of the file.
        found: u32,
        /// Step this version reads.
        known: u32,
    },
    /// The file is broken, or no database any more.
    #[error("the file is damaged")]
    Damaged {
        /// The newest backup that passed its check, to be offered.
        newest_backup: Option<PathBuf>,
        /// What SQLite said, where it said something.
        #[source]
        source: Option<rusqlite::Error>,
    },
    /// A database of another program.
    #[error("a database of another program")]
    Foreign {
        /// Its application id.
        application: u32,
    },
    /// A practice ledger was opened as a real one.
    #[error("this is a practice ledger")]
    IsPractice,
    /// A real ledger was opened as a practice one.
    #[error("this is a real ledger")]
    IsReal,
    /// A backup of one kind would take the place of a ledger of the other.
    #[error("a backup of a {} ledger for a {} one", backup.id(), ledger.id())]
    KindDiffers {
        /// What stands there, as far as can be told.
        ledger: Kind,
        /// What the backup is.
        backup: Kind,
    },
    /// The marks that say practice or real contradict each other.
    #[error("the marks for practice contradict each other")]
    MarkBroken,
    /// Only the birth of a ledger marks it as practice.
    #[error("practice is marked at birth only")]
    MarkAtBirthOnly,
    /// Another window or command line is writing.
    #[error("the ledger is busy")]
    Busy,
    /// The folder or file can't be written.
    #[error("the ledger is read-only")]
    ReadOnly,
    /// The file or its folder can't be opened by this user.
    #[error("the ledger can't be opened")]
    NoAccess {
        /// What the system said.
        #[source]
        source: Option<std::io::Error>,
    },
    /// The disk is full; nothing of the last step was kept.
    #[error("the disk is full")]
    DiskFull,
    /// A text that names a person is longer than [`crate::LONGEST_TEXT`].
    #[error("a text of {bytes} bytes is too long")]
    TextTooLong {
        /// Bytes of UTF-8.
        bytes: usize,
    },
    /// One fact is longer than [`crate::LONGEST_BODY`].
    #[error("a fact of {bytes} bytes is too long")]
    FactTooLong {
        /// Bytes of JSON.
        bytes: usize,
    },
    /// A body is longer than [`crate::LONGEST_CONTENT`].
    #[error("a content of {bytes} bytes is too long")]
    ContentTooLong {
        /// Its bytes.
        bytes: usize,
    },
    /// A revision or certificate was recorded whose body the ledger doesn't have.
    #[error("content {sha256} was not given")]
    ContentAbsent {
        /// SHA-256 of the body, hexadecimal.
        sha256: String,
    },
    /// A time outside what the journal can hold.
    #[error("the time can't be written")]
    Time,
    /// A line or row can't be understood; `journal verify` says which.
    #[error("line {position} can't be read")]
    Unreadable {
        /// Position in the journal; 0 for a folded row.
        position: i64,
        /// What the reader said.
        #[source]
        source: serde_json::Error,
    },
    /// The file given as a backup doesn't pass its check.
    #[error("{} can't be used as a backup", path.display())]
    BackupUnfit {
        /// The file.
        path: PathBuf,
    },
    /// Names were erased from the tables, but traces can still lie in the file.
    #[error("traces can still lie in the file")]
    TracesRemain,
    /// Another failure of the file system.
    #[error("can't {action} {}", path.display())]
    File {
        /// What was tried, for example `copy`.
        action: &'static str,
        /// On which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
    /// Another failure of SQLite.
    #[error("database failure")]
    Database(#[source] rusqlite::Error),
}

/// The result of everything this crate does.
pub type Result<T> = std::result::Result<T, LedgerError>;

impl LedgerError {
    /// Every code this crate can answer with; the sentence is the message `error-<code>`.
    pub const CODES: &'static [&'static str] = &[
        "ledger-not-found",
        "ledger-moved",
        "ledger-already-there",
        "ledger-from-the-future",
        "ledger-outdated",
        "ledger-damaged",
        "ledger-foreign",
        "ledger-is-practice",
        "ledger-is-real",
        "ledger-kind-differs",
        "ledger-mark-broken",
        "ledger-mark-at-birth-only",
        "ledger-busy",
        "ledger-read-only",
        "ledger-no-access",
        "ledger-disk-full",
        "ledger-text-too-long",
        "ledger-fact-too-long",
        "ledger-content-too-long",
        "ledger-content-absent",
        "ledger-time",
        "ledger-unreadable",
        "ledger-backup-unfit",
        "ledger-traces-remain",
        "ledger-file",
        "ledger-database",
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "ledger-not-found",
            Self::Moved { .. } => "ledger-moved",
            Self::AlreadyThere { .. } => "ledger-already-there",
            Self::FromTheFuture { .. } => "ledger-from-the-future",
            Self::Outdated { .. } => "ledger-outdated",
            Self::Damaged { .. } => "ledger-damaged",
            Self::Foreign { .. } => "ledger-foreign",
            Self::IsPractice => "ledger-is-practice",
            Self::IsReal => "ledger-is-real",
            Self::KindDiffers { .. } => "ledger-kind-differs",
            Self::MarkBroken => "ledger-mark-broken",
            Self::MarkAtBirthOnly => "ledger-mark-at-birth-only",
            Self::Busy => "ledger-busy",
            Self::ReadOnly => "ledger-read-only",
            Self::NoAccess { .. } => "ledger-no-access",
            Self::DiskFull => "ledger-disk-full",
            Self::TextTooLong { .. } => "ledger-text-too-long",
            Self::FactTooLong { .. } => "ledger-fact-too-long",
            Self::ContentTooLong { .. } => "ledger-content-too-long",
            Self::ContentAbsent { .. } => "ledger-content-absent",
            Self::Time => "ledger-time",
            Self::Unreadable { .. } => "ledger-unreadable",
            Self::BackupUnfit { .. } => "ledger-backup-unfit",
            Self::TracesRemain => "ledger-traces-remain",
            Self::File { .. } => "ledger-file",
            Self::Database(_) => "ledger-database",
        }
    }

    /// The arguments of the sentence, by the name of its variable. `backup` is the word
    /// `none` where there is none to offer.
    #[must_use]
    pub fn args(&self) -> Args {
        let path = |path: &Path| Value::from(path.display().to_string());
        let pairs: Vec<(&str, Value)> = match self {
            Self::NotFound { path: at }
            | Self::Moved { path: at }
            | Self::AlreadyThere { path: at }
            | Self::BackupUnfit { path: at } => {
                vec![("path", path(at))]
            }
            Self::FromTheFuture { found, known } | Self::Outdated { found, known } => {
                vec![("found", (*found).into()), ("known", (*known).into())]
            }
            Self::Damaged { newest_backup, .. } => vec![(
                "backup",
                newest_backup
                    .as_deref()
                    .map_or_else(|| Value::from("none"), path),
            )],
            Self::KindDiffers { ledger, backup } => vec![
                ("ledger", ledger.id().into()),
                ("backup", backup.id().into()),
            ],
            Self::Foreign { application } => vec![("application", (*application).into())],
            Self::TextTooLong { bytes }
            | Self::FactTooLong { bytes }
            | Self::ContentTooLong { bytes } => {
                vec![("bytes", (*bytes).into())]
            }
            Self::ContentAbsent { sha256 } => vec![("sha256", sha256.clone().into())],
            Self::Unreadable { position, .. } => vec![("position", (*position).into())],
            Self::File {
                action, path: at, ..
            } => {
                vec![("action", (*action).into()), ("path", path(at))]
            }
            _ => Vec::new(),
        };
        pairs
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }

    /// A failure of the file system, sorted by what the user can do about it.
    pub(crate) fn file(action: &'static str, path: &Path, source: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::PermissionDenied => Self::NoAccess {
                source: Some(source),
            },
            ErrorKind::NotFound if action == "open" => Self::NotFound {
                path: path.to_owned(),
            },
            _ => Self::File {
                action,
                path: path.to_owned(),
                source,
            },
        }
    }

    pub(crate) fn unreadable(position: i64) -> impl FnOnce(serde_json::Error) -> Self {
        move |source| Self::Unreadable { position, source }
    }
}

impl From<rusqlite::Error> for LedgerError {
    /// Sorts what SQLite says by what the user can do about it.
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged {
                newest_backup: None,
                source: Some(error),
            },
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            // The index of the log can't grow.
            Some(ErrorCode::SystemIoFailure)
                if error.sqlite_error().is_some_and(|failed| {
                    failed.extended_code == rusqlite::ffi::SQLITE_IOERR_SHMSIZE
                }) =>
            {
                Self::DiskFull
            }
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::NoAccess { source: None }
            }
            _ => Self::Database(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LedgerError;
    use rusqlite::ffi;
    use std::collections::BTreeSet;
    use std::io::ErrorKind;
    use std::path::Path;

    #[test]
    fn what_sqlite_says_is_sorted_by_what_a_person_can_do() {
        let code = |number| {
            LedgerError::from(rusqlite::Error::SqliteFailure(
                ffi::Error::new(number),
                None,
            ))
            .code()
        };
        assert_eq!(code(ffi::SQLITE_BUSY), "ledger-busy");
        assert_eq!(code(ffi::SQLITE_LOCKED), "ledger-busy");
        assert_eq!(code(ffi::SQLITE_FULL), "ledger-disk-full");
        assert_eq!(code(ffi::SQLITE_IOERR_SHMSIZE), "ledger-disk-full");
        assert_eq!(code(ffi::SQLITE_IOERR), "ledger-database");
        assert_eq!(code(ffi::SQLITE_READONLY), "ledger-read-only");
        assert_eq!(code(ffi::SQLITE_CANTOPEN), "ledger-no-access");
        assert_eq!(code(ffi::SQLITE_CORRUPT), "ledger-damaged");
        assert_eq!(code(ffi::SQLITE_NOTADB), "ledger-damaged");
        assert_eq!(code(ffi::SQLITE_MISUSE), "ledger-database");
    }

    #[test]
    fn what_the_file_system_says_is_sorted_too() {
        let code = |kind: ErrorKind| LedgerError::file("open", Path::new("x"), kind.into()).code();
        assert_eq!(code(ErrorKind::StorageFull), "ledger-disk-full");
        assert_eq!(code(ErrorKind::ReadOnlyFilesystem), "ledger-read-only");
        assert_eq!(code(ErrorKind::PermissionDenied), "ledger-no-access");
        assert_eq!(code(ErrorKind::NotFound), "ledger-not-found");
        assert_eq!(code(ErrorKind::Interrupted), "ledger-file");
    }

    #[test]
    fn codes_are_listed_once() {
        let codes: BTreeSet<_> = LedgerError::CODES.iter().collect();
        assert_eq!(codes.len(), LedgerError::CODES.len());
        assert!(codes.contains(&LedgerError::Busy.code()));
    }
}
