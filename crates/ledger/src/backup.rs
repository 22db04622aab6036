//! Backups: made while the ledger is in use, checked before they get their name, thinned out.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use migration::{Digest, Fact};
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::connection::{self, beside, create_private, folder_of};
use crate::error::{LedgerError, Result};
use crate::kind::Kind;
use crate::ledger::Ledger;
use crate::reader::LedgerReader;
use crate::steps::{self, STEPS};
use crate::table::journal;

/// How many backups are kept.
pub const KEPT: usize = 14;

const STAMP: &str = "%Y%m%dT%H%M%SZ";
const DAY_SECONDS: i64 = 24 * 60 * 60;
const HOUR_SECONDS: i64 = 60 * 60;

/// The backups of one ledger: `NAME-YYYYMMDDTHHMMSSZ.sqlite` in a folder, where NAME is the
/// name of the ledger's file, so that practice and real never mix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backups {
    folder: PathBuf,
    name: String,
}

/// One backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file.
    pub path: PathBuf,
    /// When it was made, in whole seconds.
    pub at: Timestamp,
    /// Its size.
    pub bytes: u64,
}

/// What a backup that passed its check holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holds {
    /// Lines of its journal.
    pub lines: u64,
    /// When something happened in it last, backups aside.
    pub last_change: Option<Timestamp>,
}

/// Why one might want a backup now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// The app starts, or another day begins while it runs: once in 24 hours.
    Daily,
    /// The app is left: not more than once an hour.
    Leaving,
}

/// Whether a backup should be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Yes.
    Now,
    /// Nothing changed since the newest one, or that one is recent.
    NotYet,
}

impl Backups {
    /// The backups in the folder `Backups` beside a ledger.
    #[must_use]
    pub fn beside(ledger: &Path) -> Self {
        Self::within(&folder_of(ledger).join("Backups"), ledger)
    }

    /// The backups of a ledger in another folder.
    #[must_use]
    pub fn within(folder: &Path, ledger: &Path) -> Self {
        let name = ledger
            .file_stem()
            .map_or_else(|| "ledger".into(), |stem| stem.to_string_lossy());
        Self {
            folder: folder.to_owned(),
            name: name.into_owned(),
        }
    }

    /// The folder they lie in.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// All backups, newest first. A folder that isn't there has none.
    ///
    /// # Errors
    /// [`LedgerError::File`] or [`LedgerError::NoAccess`] if the folder can't be read.
    pub fn list(&self) -> Result<Vec<Backup>> {
        let failed = |source| LedgerError::file("read", &self.folder, source);
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.map_err(failed)?,
        };
        let mut backups = Vec::new();
        for entry in entries {
            let entry = entry.map_err(failed)?;
            if let Some(at) = entry
                .file_name()
                .to_str()
                .and_then(|name| self.time_in(name))
            {
                let bytes = entry.metadata().map_err(failed)?.len();
                backups.push(Backup {
                    path: entry.path(),
                    at,
                    bytes,
                });
            }
        }
        // A second one of the same second has the longer name.
        backups.sort_by_key(|backup| {
            Reverse((
                backup.at,
                backup.path.as_os_str().len(),
                backup.path.clone(),
            ))
        });
        Ok(backups)
    }

    /// The time in a file's name, if it is the name of a backup of this ledger.
    fn time_in(&self, file: &str) -> Option<Timestamp> {
        let stamp = file
            .strip_prefix(self.name.as_str())?
            .strip_prefix('-')?
            .strip_suffix(".sqlite")?;
        let stamp = stamp
            .get(..16)
            .filter(|_| stamp.len() == 16 || stamp.get(16..17) == Some("-"))?;
        let time = DateTime::strptime(STAMP, stamp).ok()?;
        TimeZone::UTC.to_timestamp(time).ok()
    }

    /// The newest backup that opens, is of this kind and passes its check.
    ///
    /// # Errors
    /// Those of [`Backups::list`].
    pub fn newest_good(&self, kind: Kind) -> Result<Option<Backup>> {
        Ok(self
            .list()?
            .into_iter()
            .find(|backup| check(&backup.path, kind, steps::newest(STEPS)).is_ok()))
    }

    /// Checks a backup and says what it holds.
    ///
    /// # Errors
    /// Why it can't be used: [`LedgerError::BackupUnfit`], [`LedgerError::FromTheFuture`],
    /// [`LedgerError::IsPractice`] or [`LedgerError::IsReal`].
    pub fn look_into(backup: &Backup, kind: Kind) -> Result<Holds> {
        check(&backup.path, kind, steps::newest(STEPS))?;
        let copy = connection::open_reading(&backup.path)?;
        Ok(Holds {
            lines: journal::count(&copy)?,
            last_change: journal::last_change(&copy)?,
        })
    }

    /// Whether a backup should be made on this occasion: something changed since the newest
    /// one, and that one is old enough.
    ///
    /// # Errors
    /// Those of [`Backups::list`] and of reading the journal.
    pub fn due(&self, ledger: &LedgerReader, at: Timestamp, occasion: Occasion) -> Result<Due> {
        let Some(changed) = ledger.last_change()? else {
            return Ok(Due::NotYet);
        };
        // A copy of a day to come was made by a clock that was wrong.
        let copies = self.list()?;
        let Some(newest) = copies.iter().find(|copy| copy.at <= at) else {
            return Ok(Due::Now);
        };
        let rest = match occasion {
            Occasion::Daily => DAY_SECONDS,
            Occasion::Leaving => HOUR_SECONDS,
        };
        let age = at.as_second().saturating_sub(newest.at.as_second());
        Ok(if changed >= newest.at && age >= rest {
            Due::Now
        } else {
            Due::NotYet
        })
    }

    /// Makes a backup and checks it. It appears under its name complete or not at all.
    pub(crate) fn make(&self, ledger: &LedgerReader, at: Timestamp) -> Result<Backup> {
        fs::create_dir_all(&self.folder)
            .map_err(|source| LedgerError::file("create", &self.folder, source))?;
        let step = steps::step_of(&ledger.connection)?;
        let stamp = at.strftime(STAMP).to_string();
        let path = self.free_name(&stamp);
        let partial = beside(&path, ".partial");
        let made = copy_pages(&ledger.connection, &partial)
            .and_then(|()| check(&partial, ledger.kind, step))
            .and_then(|()| connection::sync(&partial))
            .and_then(|()| connection::rename(&partial, &path));
        if made.is_err() {
            // An unfinished copy is worth nothing; the first failure counts.
            let _ = fs::remove_file(&partial);
        }
        made?;
        let bytes = fs::metadata(&path)
            .map_err(|source| LedgerError::file("read", &path, source))?
            .len();
        let at = Timestamp::from_second(at.as_second()).map_err(|_| LedgerError::Time)?;
        Ok(Backup { path, at, bytes })
    }

    fn free_name(&self, stamp: &str) -> PathBuf {
        let name = |suffix: &str| {
            self.folder
                .join(format!("{}-{stamp}{suffix}.sqlite", self.name))
        };
        let later = (2..100).map(|number| name(&format!("-{number}")));
        std::iter::once(name(""))
            .chain(later)
            .find(|path| !path.exists())
            .unwrap_or_else(|| name("-100"))
    }

    /// Deletes backups beyond [`KEPT`]: first the oldest that has a later one of the same
    /// day (UTC), then the oldest of all. Says which were deleted.
    ///
    /// # Errors
    /// Those of [`Backups::list`], and of deleting.
    pub fn thin_out(&self) -> Result<Vec<PathBuf>> {
        let mut kept = self.list()?;
        let mut deleted = Vec::new();
        while kept.len() > KEPT {
            let Some(backup) = superfluous(&kept).map(|place| kept.remove(place)) else {
                break;
            };
            fs::remove_file(&backup.path)
                .map_err(|source| LedgerError::file("delete", &backup.path, source))?;
            deleted.push(backup.path);
        }
        Ok(deleted)
    }

    /// Fills in the newest good backup where an error offers one.
    pub(crate) fn offered_in(&self, error: LedgerError, kind: Kind) -> LedgerError {
        match error {
            LedgerError::Damaged { source, .. } => LedgerError::Damaged {
                newest_backup: self
                    .newest_good(kind)
                    .ok()
                    .flatten()
                    .map(|backup| backup.path),
                source,
            },
            other => other,
        }
    }
}

/// Which of these backups, newest first, goes first.
fn superfluous(newest_first: &[Backup]) -> Option<usize> {
    let day = |backup: &Backup| backup.at.as_second().div_euclid(DAY_SECONDS);
    let mut of_day: BTreeMap<i64, usize> = BTreeMap::new();
    for backup in newest_first {
        *of_day.entry(day(backup)).or_default() += 1;
    }
    newest_first
        .iter()
        .rposition(|backup| of_day.get(&day(backup)).is_some_and(|count| *count > 1))
        .or(newest_first.len().checked_sub(1))
}

impl Backup {
    /// The name of the file, without its folder.
    #[must_use]
    pub fn file_name(&self) -> String {
        self.path
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
    }

    /// That it was made, for the journal.
    pub(crate) fn fact(&self) -> Result<Fact> {
        Ok(Fact::BackupMade {
            file: self.file_name(),
            sha256: file_digest(&self.path)?,
        })
    }
}

impl Ledger {
    /// Makes a backup, notes it in the journal and thins out the older ones.
    ///
    /// # Errors
    /// [`LedgerError::DiskFull`], [`LedgerError::ReadOnly`], [`LedgerError::Busy`],
    /// [`LedgerError::BackupUnfit`] if the copy doesn't pass its check.
    pub fn backup(
        &mut self,
        backups: &Backups,
        at: Timestamp,
        operator: Option<Uuid>,
    ) -> Result<Backup> {
        let backup = backups.make(&self.reader, at)?;
        match self.record(at, operator, vec![backup.fact()?]) {
            // Where the ledger itself was taken away, the copy is what there is.
            Err(LedgerError::Moved { .. }) => {}
            recorded => drop(recorded?),
        }
        backups.thin_out()?;
        Ok(backup)
    }
}

/// Copies every page through SQLite's online backup, while others may read and write.
fn copy_pages(from: &Connection, to: &Path) -> Result<()> {
    drop(create_private(to)?);
    let mut copy = connection::open_plain(to)?;
    rusqlite::backup::Backup::new(from, &mut copy)?.run_to_completion(
        i32::MAX,
        Duration::from_millis(5),
        None,
    )?;
    // A backup is one file: no write-ahead log beside it.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    Ok(copy.close().map_err(|(_, error)| error)?)
}

/// Whether a file is a whole ledger of this kind, at a schema step up to `known`.
pub(crate) fn check(path: &Path, kind: Kind, known: u32) -> Result<()> {
    let unfit = || LedgerError::BackupUnfit {
        path: path.to_owned(),
    };
    connection::admit(path, kind, known).map_err(|error| match error {
        LedgerError::Damaged { .. } | LedgerError::Foreign { .. } => unfit(),
        other => other,
    })?;
    let copy = connection::open_reading(path)?;
    connection::check_pages(&copy).map_err(|_| unfit())?;
    connection::check_marks(&copy, kind)
}

/// SHA-256 of a file, read in pieces.
pub(crate) fn file_digest(path: &Path) -> Result<Digest> {
    let failed = |source| LedgerError::file("read", path, source);
    let mut file = File::open(path).map_err(failed)?;
    let mut hash = Sha256::new();
    io::copy(&mut file, &mut hash).map_err(failed)?;
    Ok(Digest(hash.finalize().into()))
}
