//! Bringing a ledger back from a backup, and moving one that can't be used out of the way.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use migration::Fact;
use uuid::Uuid;

use crate::backup::{self, Backups, file_digest};
use crate::birth::publish;
use crate::connection::{self, beside, create_private};
use crate::error::{LedgerError, Result};
use crate::kind::Kind;
use crate::ledger::{Ledger, fresh_id, immediate};
use crate::steps::{self, STEPS};
use crate::table::journal;

const LOGS: [&str; 2] = ["-wal", "-shm"];

/// A ledger that came back.
#[derive(Debug)]
pub struct Restored {
    /// It, open for writing.
    pub ledger: Ledger,
    /// Where the file is that stood in its place, if there was one.
    pub set_aside: Option<PathBuf>,
}

/// Puts a backup in the place of a ledger. The file that is there is set aside, never
/// deleted. The ledger goes on as a new station: the lines that the backup doesn't have may
/// exist elsewhere, and two lines never share a number.
///
/// # Errors
/// [`LedgerError::BackupUnfit`], [`LedgerError::IsPractice`] or [`LedgerError::IsReal`] and
/// [`LedgerError::FromTheFuture`] for the backup; [`LedgerError::KindDiffers`] if what stands
/// there is of the other kind, even if it is damaged; [`LedgerError::Busy`] if another window or
/// command line has the present ledger open; [`LedgerError::DiskFull`] and its like.
pub fn restore(
    path: &Path,
    from: &Path,
    kind: Kind,
    at: Timestamp,
    operator: Option<Uuid>,
) -> Result<Restored> {
    backup::check(from, kind, steps::newest(STEPS))?;
    if let Some(ledger) = kind_at(path).filter(|there| *there != kind) {
        return Err(LedgerError::KindDiffers {
            ledger,
            backup: kind,
        });
    }
    let sha256 = file_digest(from)?;
    let returning = beside(path, &format!(".{}.returning", fresh_id(at).simple()));
    let set_aside = copy_private(from, &returning).and_then(|()| {
        if path.symlink_metadata().is_err() {
            return publish(&returning, path).map(|()| None);
        }
        let aside = leave(path, at, Leaving::Replaced)?;
        connection::rename(&returning, path)?;
        Ok(Some(aside))
    });
    if set_aside.is_err() {
        // Only a copy of the backup; the first failure counts.
        let _ = fs::remove_file(&returning);
    }
    let set_aside = set_aside?;
    let mut ledger = Ledger::open(path, kind, at)?;
    let transaction = immediate(&mut ledger.reader.connection)?;
    journal::begin_station(&transaction, fresh_id(at), at)?;
    transaction.commit()?;
    let file = from
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    ledger.record(at, operator, vec![Fact::BackupRestored { file, sha256 }])?;
    Ok(Restored { ledger, set_aside })
}

/// The kind of the ledger at this path, without opening it: as its header says; where there is
/// no file or no header left, as the newest backup beside it says. `None` if nothing tells.
#[must_use]
pub fn kind_at(path: &Path) -> Option<Kind> {
    connection::kind_in_header(path).or_else(|| {
        let backups = Backups::beside(path).list().unwrap_or_default();
        backups
            .iter()
            .find_map(|backup| connection::kind_in_header(&backup.path))
    })
}

/// Moves the present ledger away, after making sure that nobody has it open: leaving
/// write-ahead mode takes the whole file, and brings everything into it.
fn leave(path: &Path, at: Timestamp, how: Leaving) -> Result<PathBuf> {
    match connection::open_plain(path).and_then(|present| {
        let mode: String =
            present.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get(0))?;
        if mode == "delete" {
            Ok(())
        } else {
            Err(LedgerError::Busy)
        }
    }) {
        Ok(()) => aside(path, "aside", at, how),
        // What can't be read as a database is in nobody's use.
        Err(LedgerError::Damaged { .. }) => aside(path, "damaged", at, how),
        Err(error) => Err(error),
    }
}

/// Moves a file that can't be used out of the way, as `NAME.damaged-<time>`, and says where
/// it is now. It is never deleted; its write-ahead log goes with it.
///
/// # Errors
/// [`LedgerError::NotFound`], and those of the file system.
pub fn set_aside(path: &Path, at: Timestamp) -> Result<PathBuf> {
    if path.symlink_metadata().is_err() {
        return Err(LedgerError::NotFound {
            path: path.to_owned(),
        });
    }
    aside(path, "damaged", at, Leaving::Gone)
}

/// Moves a whole ledger out of the way, as `NAME.aside-<time>`, to begin anew in its place. It is
/// never deleted.
///
/// # Errors
/// [`LedgerError::NotFound`]; [`LedgerError::Busy`] if somebody has it open; those of the file
/// system.
pub fn put_away(path: &Path, at: Timestamp) -> Result<PathBuf> {
    if path.symlink_metadata().is_err() {
        return Err(LedgerError::NotFound {
            path: path.to_owned(),
        });
    }
    leave(path, at, Leaving::Gone)
}

/// What becomes of the place of a ledger that is set aside.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaving {
    /// Nothing stands there afterwards.
    Gone,
    /// Another file takes it in one step: at no moment is there no ledger.
    Replaced,
}

/// The log goes first: left behind, it would be played into whatever gets the name next.
fn aside(path: &Path, why: &str, at: Timestamp, how: Leaving) -> Result<PathBuf> {
    let first = beside(path, &format!(".{why}-{}", at.strftime("%Y%m%dT%H%M%SZ")));
    let aside = std::iter::once(first.clone())
        .chain((2..100).map(|number| beside(&first, &format!("-{number}"))))
        .find(|name| name.symlink_metadata().is_err())
        .ok_or_else(|| LedgerError::AlreadyThere { path: first })?;
    for log in LOGS {
        let from = beside(path, log);
        if from.symlink_metadata().is_ok() {
            connection::rename(&from, &beside(&aside, log))?;
        }
    }
    // A disk without hard links has to do with a moment between the two.
    if how == Leaving::Gone || fs::hard_link(path, &aside).is_err() {
        connection::rename(path, &aside)?;
    }
    Ok(aside)
}

/// Everything that was set aside beside a ledger.
pub(crate) fn aside_of(path: &Path) -> Result<Vec<PathBuf>> {
    let folder = connection::folder_of(path);
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return Ok(Vec::new());
    };
    let failed = |source| LedgerError::file("read", folder, source);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let rest = path
            .file_name()
            .and_then(|file| file.to_str())
            .and_then(|file| file.strip_prefix(name));
        if rest.is_some_and(|rest| {
            (rest.starts_with(".aside-") || rest.starts_with(".damaged-"))
                && !LOGS.iter().any(|log| rest.ends_with(log))
        }) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Copies a file so that only this user can read the copy, and brings it onto the disk.
pub(crate) fn copy_private(from: &Path, to: &Path) -> Result<()> {
    let failed = |source| LedgerError::file("copy", from, source);
    let mut source = fs::File::open(from).map_err(failed)?;
    let mut target = create_private(to)?;
    std::io::copy(&mut source, &mut target).map_err(failed)?;
    target.sync_all().map_err(failed)
}
