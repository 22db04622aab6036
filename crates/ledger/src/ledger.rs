//! The writing handle: birth, opening, and recording what happened.

use std::convert::Infallible;
use std::fs;
use std::ops::ControlFlow;
use std::os::unix::fs::MetadataExt as _;
use std::path::Path;

use jiff::Timestamp;
use migration::{Digest, Event, Fact, PersonalText};
use rand::RngCore as _;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::{Builder, Uuid};

use crate::backup::Backups;
use crate::birth::{give_birth, publish};
use crate::connection::{self, beside};
use crate::error::{LedgerError, Result};
use crate::fold::Fold;
use crate::kind::Kind;
use crate::reader::LedgerReader;
use crate::steps::{self, STEPS};
use crate::table::journal::Head;
use crate::table::{bind, content, journal, text};

/// A ledger that can be written. Several may be open on one file, in one process or in
/// several: each step reads the end of the chain inside its own transaction.
#[derive(Debug)]
pub struct Ledger {
    pub(crate) reader: LedgerReader,
    /// The file that was opened, whatever its name is by now.
    file: Option<FileId>,
}

/// Device and inode of a file.
type FileId = (u64, u64);

fn file_id(path: &Path) -> Option<FileId> {
    let about = fs::metadata(path).ok()?;
    Some((about.dev(), about.ino()))
}

impl Ledger {
    /// Makes a new ledger. It appears under its name complete or not at all.
    ///
    /// # Errors
    /// [`LedgerError::AlreadyThere`] if the path is taken; [`LedgerError::ReadOnly`],
    /// [`LedgerError::NoAccess`] and [`LedgerError::DiskFull`] as they are called.
    pub fn create(path: &Path, kind: Kind, at: Timestamp) -> Result<Self> {
        // A log left under this name would be played into the new file.
        for taken in [path.to_owned(), beside(path, "-wal")] {
            if taken.symlink_metadata().is_ok() {
                return Err(LedgerError::AlreadyThere { path: taken });
            }
        }
        let unborn = beside(path, &format!(".{}.new", fresh_id(at).simple()));
        let born = give_birth(&unborn, kind, at).and_then(|()| publish(&unborn, path));
        if born.is_err() {
            // Whatever is left of it has no name anybody looks for; the first failure counts.
            let _ = fs::remove_file(&unborn);
        }
        born?;
        Self::open(path, kind, at)
    }

    /// Opens a ledger. An older one is brought up to date, with a backup before each step.
    ///
    /// # Errors
    /// [`LedgerError::NotFound`], [`LedgerError::Damaged`] (which names the newest good
    /// backup), [`LedgerError::Foreign`], [`LedgerError::IsPractice`] or
    /// [`LedgerError::IsReal`], [`LedgerError::FromTheFuture`] (nothing of these touches
    /// the file), [`LedgerError::Busy`], [`LedgerError::ReadOnly`], [`LedgerError::NoAccess`].
    pub fn open(path: &Path, kind: Kind, at: Timestamp) -> Result<Self> {
        Self::open_with(path, kind, at, STEPS)
    }

    /// Opens with other steps than those of this version; tests go to the future this way.
    pub(crate) fn open_with(
        path: &Path,
        kind: Kind,
        at: Timestamp,
        steps: &[&str],
    ) -> Result<Self> {
        Self::open_known(path, kind, at, steps)
            .map_err(|error| Backups::beside(path).offered_in(error, kind))
    }

    fn open_known(path: &Path, kind: Kind, at: Timestamp, steps: &[&str]) -> Result<Self> {
        let known = steps::newest(steps);
        connection::admit(path, kind, known)?;
        let connection = connection::open_writing(path)?;
        connection::look_over(&connection, path, kind)?;
        let mut ledger = Self {
            reader: LedgerReader {
                connection,
                path: path.to_owned(),
                kind,
            },
            file: file_id(path),
        };
        ledger.come_up_to_date(at, steps)?;
        Ok(ledger)
    }

    fn come_up_to_date(&mut self, at: Timestamp, steps: &[&str]) -> Result<()> {
        let mut copies = Vec::new();
        for (number, sql) in (1..).zip(steps) {
            if steps::step_of(&self.reader.connection)? >= number {
                continue;
            }
            copies.push(
                Backups::beside(&self.reader.path)
                    .make(&self.reader, at)?
                    .fact()?,
            );
            let transaction = immediate(&mut self.reader.connection)?;
            // Another window may have taken the step while the backup was made.
            if steps::step_of(&transaction)? < number {
                steps::take(&transaction, number, sql)?;
            }
            transaction.commit()?;
        }
        if copies.is_empty() {
            return Ok(());
        }
        // Into the header, where a version that doesn't know these steps looks first. A
        // reader in another window can delay this; then SQLite still says it.
        self.reader
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        self.record(at, None, copies)?;
        Ok(())
    }

    /// What can be asked.
    #[must_use]
    pub fn reader(&self) -> &LedgerReader {
        &self.reader
    }

    /// Records what happened, all of it or nothing. When this returns, it is on the disk.
    ///
    /// Plain personal texts are sealed on the way; the events come back as they are stored,
    /// with times cut to microseconds.
    ///
    /// # Errors
    /// [`LedgerError::Busy`] if another handle writes for longer than two seconds,
    /// [`LedgerError::DiskFull`], [`LedgerError::TextTooLong`], [`LedgerError::FactTooLong`],
    /// [`LedgerError::ContentAbsent`], [`LedgerError::MarkAtBirthOnly`], [`LedgerError::Moved`].
    /// Nothing is kept then.
    pub fn record(
        &mut self,
        at: Timestamp,
        operator: Option<Uuid>,
        facts: Vec<Fact>,
    ) -> Result<Vec<Event>> {
        self.record_with(at, operator, facts, &[])
    }

    /// Records what happened together with the bodies its facts name by SHA-256: profiles
    /// and blueprints (secrets already replaced by references) and certificates (DER).
    ///
    /// # Errors
    /// Those of [`Ledger::record`], and [`LedgerError::ContentTooLong`].
    pub fn record_with(
        &mut self,
        at: Timestamp,
        operator: Option<Uuid>,
        facts: Vec<Fact>,
        contents: &[&[u8]],
    ) -> Result<Vec<Event>> {
        let go_on = |_| ControlFlow::<Infallible>::Continue(());
        match self.record_watched(at, operator, facts, contents, go_on)? {
            ControlFlow::Continue(events) => Ok(events),
            ControlFlow::Break(never) => match never {},
        }
    }

    /// The same, telling `watch` how many facts are written. If it breaks, nothing is kept.
    ///
    /// # Errors
    /// Those of [`Ledger::record_with`].
    pub fn record_watched<B>(
        &mut self,
        at: Timestamp,
        operator: Option<Uuid>,
        facts: Vec<Fact>,
        contents: &[&[u8]],
        watch: impl FnMut(usize) -> ControlFlow<B>,
    ) -> Result<ControlFlow<B, Vec<Event>>> {
        if facts.iter().any(journal::is_mark) {
            return Err(LedgerError::MarkAtBirthOnly);
        }
        let path = &self.reader.path;
        if file_id(path) != self.file {
            return Err(LedgerError::Moved { path: path.clone() });
        }
        let transaction = immediate(&mut self.reader.connection)?;
        let written = write_watched(&transaction, at, operator, facts, contents, watch)?;
        if written.is_continue() {
            transaction.commit()?;
        }
        Ok(written)
    }
}

/// Begins a transaction that may write from its first statement on.
pub(crate) fn immediate(connection: &mut Connection) -> Result<Transaction<'_>> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

/// Writes facts into a transaction: contents, sealed texts, lines and folded rows.
pub(crate) fn write(
    transaction: &Transaction<'_>,
    at: Timestamp,
    operator: Option<Uuid>,
    facts: Vec<Fact>,
    contents: &[&[u8]],
) -> Result<Vec<Event>> {
    let go_on = |_| ControlFlow::<Infallible>::Continue(());
    match write_watched(transaction, at, operator, facts, contents, go_on)? {
        ControlFlow::Continue(events) => Ok(events),
        ControlFlow::Break(never) => match never {},
    }
}

/// The same, until `watch`, told how many facts are written, breaks.
fn write_watched<B>(
    transaction: &Transaction<'_>,
    at: Timestamp,
    operator: Option<Uuid>,
    facts: Vec<Fact>,
    contents: &[&[u8]],
    mut watch: impl FnMut(usize) -> ControlFlow<B>,
) -> Result<ControlFlow<B, Vec<Event>>> {
    let at = bind::time(bind::micros(at))?;
    for body in contents {
        content::keep(transaction, body)?;
    }
    let mut head: Head = journal::head(transaction)?;
    let mut fold = Fold::new(transaction, transaction);
    let mut events = Vec::with_capacity(facts.len());
    for mut fact in facts {
        if let Some(sha256) = content_of(&fact)
            && !content::is_kept(transaction, sha256)?
        {
            return Err(LedgerError::ContentAbsent {
                sha256: sha256.to_string(),
            });
        }
        for personal in fact.personal_texts_mut() {
            if let PersonalText::Plain(plain) = &*personal {
                let (id, plain) = (fresh_id(at), plain.clone());
                text::seal(transaction, personal, id)?;
                fold.remember(id, plain);
            }
        }
        let event = Event {
            id: fresh_id(at),
            at,
            operator,
            fact,
        };
        let position = journal::append(transaction, &mut head, &event)?;
        fold.apply(position, &event)?;
        events.push(event);
        if let ControlFlow::Break(why) = watch(events.len()) {
            return Ok(ControlFlow::Break(why));
        }
    }
    fold.finish()?;
    Ok(ControlFlow::Continue(events))
}

/// The body a fact names, which has to be in the ledger.
pub(crate) fn content_of(fact: &Fact) -> Option<Digest> {
    match fact {
        Fact::ProfileSaved { sha256, .. } | Fact::BlueprintSaved { sha256, .. } => Some(*sha256),
        Fact::IdentityAdded { fingerprint, .. } => Some(*fingerprint),
        _ => None,
    }
}

/// A new id (UUID version 7) whose time is the time given, so that practice runs and tests
/// with a fixed time have fixed order, too.
pub(crate) fn fresh_id(at: Timestamp) -> Uuid {
    let mut random = [0; 10];
    rand::thread_rng().fill_bytes(&mut random);
    let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
    Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

#[cfg(test)]
mod tests {
    use super::Ledger;
    use crate::backup::Backups;
    use crate::kind::Kind;
    use crate::reader::LedgerReader;
    use crate::steps::{self, STEPS};
    use crate::{JournalQuery, set_aside};
    use jiff::Timestamp;
    use migration::{Fact, PersonalText};
    use std::path::PathBuf;

    fn born() -> (tempfile::TempDir, PathBuf, Ledger) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("ledger.sqlite");
        let ledger = Ledger::create(&path, Kind::Real, Timestamp::UNIX_EPOCH).unwrap();
        (folder, path, ledger)
    }

    fn school(name: &str) -> Fact {
        Fact::SchoolSet {
            name: name.to_owned(),
            identifier: "tw.edu.example".to_owned(),
        }
    }

    fn with(more: &'static str) -> Vec<&'static str> {
        STEPS
            .iter()
            .copied()
            .chain([more, "CREATE TABLE later (x ANY) STRICT"])
            .collect()
    }

    #[test]
    fn every_step_is_preceded_by_a_backup_of_what_was_there() {
        let (_folder, path, mut ledger) = born();
        ledger
            .record(Timestamp::UNIX_EPOCH, None, vec![school("快樂國小")])
            .unwrap();
        drop(ledger);
        let steps = with("CREATE TABLE soon (x ANY) STRICT");
        let ledger = Ledger::open_with(&path, Kind::Real, Timestamp::UNIX_EPOCH, &steps).unwrap();
        assert_eq!(
            steps::step_of(&ledger.reader.connection).unwrap(),
            steps::newest(STEPS) + 2
        );
        let made = JournalQuery {
            kind: Some("backup_made".to_owned()),
            ..JournalQuery::default()
        };
        assert_eq!(ledger.reader().journal(&made).unwrap().len(), 2);
        let oldest = Backups::beside(&path).list().unwrap().pop().unwrap();
        let copy = LedgerReader::open(&oldest.path, Kind::Real).unwrap();
        assert_eq!(copy.school().unwrap().name.as_deref(), Some("快樂國小"));
        drop(ledger);

        let error = Ledger::open(&path, Kind::Real, Timestamp::UNIX_EPOCH).unwrap_err();
        assert_eq!(error.code(), "ledger-from-the-future");
    }

    #[test]
    fn an_older_ledger_learns_where_its_personal_texts_stand() {
        let (_folder, path, mut ledger) = born();
        let named = Fact::LimitsAcknowledged {
            name: PersonalText::plain("王老師"),
        };
        ledger
            .record(Timestamp::UNIX_EPOCH, None, vec![school("快樂國小"), named])
            .unwrap();
        ledger
            .reader
            .connection
            .execute_batch(
                "DROP INDEX journal_by_kind; DROP INDEX journal_by_time; DROP INDEX journal_by_operator;
                 DROP INDEX journal_by_batch; DROP INDEX journal_by_undone; DROP TABLE text_line;
                 ALTER TABLE batch DROP COLUMN removed_at; ALTER TABLE identity DROP COLUMN retired_at;
                 PRAGMA user_version = 11",
            )
            .unwrap();
        drop(ledger);
        let ledger = Ledger::open(&path, Kind::Real, Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(ledger.reader().verify().unwrap().findings, []);
        let named = JournalQuery {
            find: Some("王老".to_owned()),
            ..JournalQuery::default()
        };
        assert_eq!(ledger.reader().journal(&named).unwrap()[0].position, 2);
    }

    #[test]
    fn a_step_that_fails_leaves_the_ledger_as_it_was() {
        let (_folder, path, ledger) = born();
        drop(ledger);
        let steps = with("CREATE TABLE device (x ANY) STRICT");
        assert!(Ledger::open_with(&path, Kind::Real, Timestamp::UNIX_EPOCH, &steps).is_err());
        let ledger = Ledger::open(&path, Kind::Real, Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!(ledger.reader().verify().unwrap().findings, []);
    }

    #[test]
    fn an_older_ledger_is_not_for_reading_only() {
        let (_folder, path, ledger) = born();
        ledger
            .reader
            .connection
            .pragma_update(None, "user_version", steps::newest(STEPS) - 1)
            .unwrap();
        drop(ledger);
        assert_eq!(
            LedgerReader::open(&path, Kind::Real).unwrap_err().code(),
            "ledger-outdated"
        );
    }

    #[test]
    fn a_full_disk_keeps_nothing_of_the_step_and_everything_before() {
        let (_folder, path, mut ledger) = born();
        ledger
            .record(Timestamp::UNIX_EPOCH, None, vec![school("快樂國小")])
            .unwrap();
        let pages: i64 = ledger
            .reader
            .connection
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .unwrap();
        ledger
            .reader
            .connection
            .query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))
            .unwrap();
        let flood = (0..200)
            .map(|_| school(&"很長的校名".repeat(200)))
            .collect();
        let error = ledger
            .record(Timestamp::UNIX_EPOCH, None, flood)
            .unwrap_err();
        assert_eq!(error.code(), "ledger-disk-full");
        assert_eq!(ledger.reader().count_lines().unwrap(), 1);
        drop(ledger);
        let reader = LedgerReader::open(&path, Kind::Real).unwrap();
        assert_eq!(reader.verify().unwrap().findings, []);
    }

    #[test]
    fn nothing_to_set_aside_is_said() {
        let (folder, ..) = born();
        let error = set_aside(&folder.path().join("none"), Timestamp::UNIX_EPOCH).unwrap_err();
        assert_eq!(error.code(), "ledger-not-found");
    }
}
