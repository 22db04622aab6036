//! The writing handle: birth, opening, and recording what happened.

use std::fs;
use std::path::Path;

use jiff::Timestamp;
use migration::{Digest, Event, Fact, PersonalText};
use rand::RngCore as _;
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::{Builder, Uuid};

use crate::backup::Backups;
use crate::connection::{self, beside, create_private, folder_of};
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
    pub(crate) fn open_with(path: &Path, kind: Kind, at: Timestamp, steps: &[&str]) -> Result<Self> {
        Self::open_known(path, kind, at, steps)
            .map_err(|error| Backups::beside(path).offered_in(error, kind))
    }

    fn open_known(path: &Path, kind: Kind, at: Timestamp, steps: &[&str]) -> Result<Self> {
        let known = steps::newest(steps);
        connection::admit(path, kind, known)?;
        let connection = connection::open_writing(path)?;
        connection::look_over(&connection, path, kind)?;
        let mut ledger = Self { reader: LedgerReader { connection, path: path.to_owned(), kind } };
        ledger.come_up_to_date(at, steps)?;
        Ok(ledger)
    }

    fn come_up_to_date(&mut self, at: Timestamp, steps: &[&str]) -> Result<()> {
        for (number, sql) in (1..).zip(steps) {
            if steps::step_of(&self.reader.connection)? >= number {
                continue;
            }
            let copy = Backups::beside(&self.reader.path).make(&self.reader, at)?;
            let transaction = immediate(&mut self.reader.connection)?;
            // Another window may have taken the step while the backup was made.
            if steps::step_of(&transaction)? < number {
                steps::take(&transaction, number, sql)?;
            }
            transaction.commit()?;
            self.reader.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
            self.record(at, None, vec![copy.fact()?])?;
        }
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
    /// [`LedgerError::ContentAbsent`], [`LedgerError::MarkAtBirthOnly`]. Nothing is kept then.
    pub fn record(&mut self, at: Timestamp, operator: Option<Uuid>, facts: Vec<Fact>) -> Result<Vec<Event>> {
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
        if facts.iter().any(journal::is_mark) {
            return Err(LedgerError::MarkAtBirthOnly);
        }
        let transaction = immediate(&mut self.reader.connection)?;
        let events = write(&transaction, at, operator, facts, contents)?;
        transaction.commit()?;
        Ok(events)
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
            return Err(LedgerError::ContentAbsent { sha256: sha256.to_string() });
        }
        for personal in fact.personal_texts_mut() {
            if let PersonalText::Plain(plain) = &*personal {
                let (id, plain) = (fresh_id(at), plain.clone());
                text::seal(transaction, personal, id)?;
                fold.remember(id, plain);
            }
        }
        let event = Event { id: fresh_id(at), at, operator, fact };
        let position = journal::append(transaction, &mut head, &event)?;
        fold.apply(position, &event)?;
        events.push(event);
    }
    fold.finish()?;
    Ok(events)
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

fn give_birth(path: &Path, kind: Kind, at: Timestamp) -> Result<()> {
    drop(create_private(path)?);
    let mut connection = connection::open_plain(path)?;
    connection.pragma_update(None, "application_id", kind.application())?;
    let transaction = immediate(&mut connection)?;
    steps::take_all(&transaction, STEPS, 0)?;
    journal::be_born(&transaction, kind, at)?;
    journal::begin_station(&transaction, fresh_id(at), at)?;
    if kind == Kind::Practice {
        write(&transaction, at, None, vec![Fact::PracticeMarked {}], &[])?;
    }
    transaction.commit()?;
    connection.close().map_err(|(_, error)| error)?;
    connection::sync(path)
}

/// Gives a finished file its name, unless the name is taken.
pub(crate) fn publish(from: &Path, to: &Path) -> Result<()> {
    match fs::hard_link(from, to) {
        Ok(()) => {
            fs::remove_file(from).map_err(|source| LedgerError::file("rename", from, source))?;
            connection::sync(folder_of(to))
        }
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(LedgerError::AlreadyThere { path: to.to_owned() })
        }
        // A disk without hard links, such as exFAT.
        Err(_) => connection::rename(from, to),
    }
}
