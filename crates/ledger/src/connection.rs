//! Opening the file: what it is, before anything touches it, and how SQLite has to treat it.

use std::fs::{self, File, OpenOptions};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use crate::error::{LedgerError, Result};
use crate::kind::Kind;
use crate::steps;
use crate::table::journal;

/// How long a write waits for another window or command line.
const PATIENCE: Duration = Duration::from_secs(2);

/// Files up to this size (bytes) are checked page by page at every opening; larger ones at
/// every backup and by `verify`, because the check reads the whole file.
const CHECKED_AT_OPENING: u64 = 16 * 1024 * 1024;

/// What a file says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Inspection {
    pub(crate) kind: Kind,
    pub(crate) step: u32,
}

/// Reads what a file is without changing a byte of it.
pub(crate) fn inspect(path: &Path) -> Result<Inspection> {
    let header = read_header(path)?;
    let field = |at: usize| {
        header
            .get(at..at + 4)
            .and_then(|bytes| bytes.try_into().ok())
            .map_or(0, u32::from_be_bytes)
    };
    if !header.starts_with(b"SQLite format 3\0") || header.len() < 100 {
        return Err(LedgerError::Damaged {
            newest_backup: None,
            source: None,
        });
    }
    let application = field(68);
    let kind = Kind::of_application(application).ok_or(LedgerError::Foreign { application })?;
    // The newest step can still stand in the write-ahead log, so SQLite is asked as well.
    let connection = Connection::open_with_flags(path, reading_flags())?;
    connection.busy_timeout(PATIENCE)?;
    let step = match steps::step_of(&connection) {
        Ok(step) => step.max(field(60)),
        // A log of another window in a folder that can't be written: the header has to do.
        Err(LedgerError::NoAccess { .. } | LedgerError::ReadOnly) => field(60),
        Err(error) => return Err(error),
    };
    Ok(Inspection { kind, step })
}

/// The kind that the header of a file says, if as much of it can still be read. Damage further
/// in doesn't matter.
pub(crate) fn kind_in_header(path: &Path) -> Option<Kind> {
    let header = read_header(path).ok()?;
    let bytes = header.get(68..72)?.try_into().ok()?;
    Kind::of_application(u32::from_be_bytes(bytes))
}

fn read_header(path: &Path) -> Result<Vec<u8>> {
    let file = File::open(path).map_err(|source| LedgerError::file("open", path, source))?;
    let mut header = Vec::with_capacity(100);
    file.take(100)
        .read_to_end(&mut header)
        .map_err(|source| LedgerError::file("read", path, source))?;
    Ok(header)
}

/// Refuses a file that isn't of the kind that is wanted, or of a step that isn't known.
pub(crate) fn admit(path: &Path, kind: Kind, known: u32) -> Result<Inspection> {
    let found = inspect(path)?;
    if found.kind != kind {
        return Err(found.kind.mistaken());
    }
    if found.step > known {
        return Err(LedgerError::FromTheFuture {
            found: found.step,
            known,
        });
    }
    Ok(found)
}

fn reading_flags() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

/// Opens a file that is there, for reading only.
pub(crate) fn open_reading(path: &Path) -> Result<Connection> {
    let connection = Connection::open_with_flags(path, reading_flags())?;
    prepare(&connection)?;
    Ok(connection)
}

/// Opens a file that is there, for writing, in write-ahead mode.
pub(crate) fn open_writing(path: &Path) -> Result<Connection> {
    let connection = open_plain(path)?;
    connection
        .pragma_update(None, "journal_mode", "WAL")
        .map_err(|error| match error.into() {
            // The file can be written, but its folder takes no log.
            LedgerError::NoAccess { .. } => LedgerError::ReadOnly,
            other => other,
        })?;
    Ok(connection)
}

/// Opens a file that is there, for writing, in the mode it is in.
pub(crate) fn open_plain(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> Result<Connection> {
        let connection = Connection::open_with_flags(path, flags)?;
        prepare(&connection)?;
        if connection.is_readonly(rusqlite::MAIN_DB)? {
            return Err(LedgerError::ReadOnly);
        }
        Ok(connection)
    };
    match open() {
        // It can be read: what can't be opened is the log that has to be written beside it.
        Err(LedgerError::NoAccess { .. }) if read_header(path).is_ok() => {
            Err(LedgerError::ReadOnly)
        }
        opened => opened,
    }
}

/// Makes an empty file that only this user can read. Refuses one that is there.
pub(crate) fn create_private(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::AlreadyExists => LedgerError::AlreadyThere {
            path: path.to_owned(),
        },
        std::io::ErrorKind::PermissionDenied => LedgerError::ReadOnly,
        _ => LedgerError::file("create", path, source),
    })
}

/// The settings of every connection. Erased bytes are overwritten, temporary tables stay in
/// memory, and a commit is on the disk before it returns; on the Mac that takes more than
/// `fsync`, which there leaves the drive's own cache alone.
pub(crate) fn prepare(connection: &Connection) -> Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA trusted_schema = OFF;
         PRAGMA cache_size = -32000;",
    )?;
    if cfg!(target_os = "macos") {
        connection.execute_batch("PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;")?;
    }
    connection.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// Checks the marks and, where the file is small enough, every page.
pub(crate) fn look_over(connection: &Connection, path: &Path, kind: Kind) -> Result<()> {
    let size = fs::metadata(path).map_or(0, |file| file.len());
    if size <= CHECKED_AT_OPENING {
        check_pages(connection)?;
    }
    check_marks(connection, kind)
}

/// Whether birth row and first line agree with the kind that the header says.
pub(crate) fn check_marks(connection: &Connection, kind: Kind) -> Result<()> {
    let marked = journal::is_marked(connection)?;
    if journal::kind(connection)? == kind && marked == (kind == Kind::Practice) {
        Ok(())
    } else {
        Err(LedgerError::MarkBroken)
    }
}

/// `PRAGMA integrity_check`: every page, row and index.
pub(crate) fn check_pages(connection: &Connection) -> Result<()> {
    let answer: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if answer == "ok" {
        Ok(())
    } else {
        Err(LedgerError::Damaged {
            newest_backup: None,
            source: None,
        })
    }
}

/// Brings a file, or the names in a folder, onto the disk.
pub(crate) fn sync(path: &Path) -> Result<()> {
    let failed = |source| LedgerError::file("write", path, source);
    File::open(path).map_err(failed)?.sync_all().map_err(failed)
}

/// Renames a file and brings the new name onto the disk.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|source| LedgerError::file("rename", from, source))?;
    sync(folder_of(to))
}

/// The folder a file lies in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."))
}

/// The same path with something added to the name, for example `-wal`.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}
