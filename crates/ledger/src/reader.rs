//! The reading handle: everything the ledger can be asked.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use migration::{Device, Digest, Event, School, Serial};
use rusqlite::Connection;
use serde_json::Value;
use uuid::Uuid;

use crate::backup::Backups;
use crate::connection;
use crate::error::{LedgerError, Result};
use crate::kind::Kind;
use crate::steps::{self, STEPS};
use crate::table::batch::{self, BatchRow};
use crate::table::content;
use crate::table::deadline::{self, DeadlineRow};
use crate::table::device;
use crate::table::identity::{self, IdentityRow};
use crate::table::journal::{self, Line};
use crate::table::listing::{self, DeviceQuery, DeviceRow};
use crate::table::output::{self, KitRow, PrintRow, RosterImport};
use crate::table::preflight::{self, PreflightRow};
use crate::table::school::{self, Operator};
use crate::table::seeking::{self, JournalQuery};
use crate::table::shelf::{self, RevisionRow, Shelf, ShelfRow};
use crate::table::text;

/// A ledger that can be read. It never writes, so it may be open beside any other handle.
#[derive(Debug)]
pub struct LedgerReader {
    pub(crate) connection: Connection,
    pub(crate) path: PathBuf,
    pub(crate) kind: Kind,
}

impl LedgerReader {
    /// Opens a ledger for reading.
    ///
    /// # Errors
    /// Those of [`crate::Ledger::open`], and [`LedgerError::Outdated`] if a writing handle
    /// has to bring the file up to date first.
    pub fn open(path: &Path, kind: Kind) -> Result<Self> {
        Self::open_known(path, kind).map_err(|error| Backups::beside(path).offered_in(error, kind))
    }

    fn open_known(path: &Path, kind: Kind) -> Result<Self> {
        let known = steps::newest(STEPS);
        let found = connection::admit(path, kind, known)?.step;
        if found < known {
            return Err(LedgerError::Outdated { found, known });
        }
        let connection = connection::open_reading(path)?;
        connection::look_over(&connection, path, kind)?;
        Ok(Self {
            connection,
            path: path.to_owned(),
            kind,
        })
    }

    /// Practice or real.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The iPads that are asked for, by batch name, slot and serial.
    pub fn devices(&self, query: &DeviceQuery) -> Result<Vec<DeviceRow>> {
        listing::find(&self.connection, query)
    }

    /// How many iPads a query finds, whatever its limit.
    pub fn count_devices(&self, query: &DeviceQuery) -> Result<u64> {
        listing::count(&self.connection, query)
    }

    /// Everything known of one iPad, with its personal texts unless they were erased.
    pub fn device(&self, serial: &Serial) -> Result<Option<Device>> {
        device::read(&self.connection, serial)
    }

    /// Everything known of every iPad, by serial, as [`LedgerReader::device`] gives it.
    pub fn all_devices(&self) -> Result<Vec<Device>> {
        device::read_all(&self.connection)
    }

    /// The story of one iPad, oldest first. Personal texts are put back unless erased.
    ///
    /// # Errors
    /// [`LedgerError::Unreadable`] if a line holds no fact this version knows.
    pub fn story(&self, serial: &Serial) -> Result<Vec<Event>> {
        journal::lines_of(&self.connection, serial.as_str())?
            .iter()
            .map(|line| self.unseal(line.event()?))
            .collect()
    }

    /// Lines of the journal as they are stored, newest first.
    pub fn journal(&self, query: &JournalQuery) -> Result<Vec<Line>> {
        seeking::find(&self.connection, query)
    }

    /// Every line of the journal as it is stored, oldest first, without holding them all.
    ///
    /// # Errors
    /// Those of `visit`, which ends the walk with them.
    pub fn each_line<E: From<LedgerError>>(
        &self,
        mut visit: impl FnMut(&Line) -> std::result::Result<(), E>,
    ) -> std::result::Result<(), E> {
        let mut failed = Ok(());
        journal::walk(&self.connection, |line| {
            failed = visit(&line);
            Ok(if failed.is_err() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            })
        })?;
        failed
    }

    /// One line of the journal by its place.
    pub fn line(&self, position: i64) -> Result<Option<Line>> {
        seeking::one(&self.connection, position)
    }

    /// One line of the journal by its id.
    pub fn line_of(&self, id: Uuid) -> Result<Option<Line>> {
        seeking::of_id(&self.connection, id)
    }

    /// Which of these lines were taken back, each with the place of the line that did it.
    pub fn undone(&self, lines: &[Uuid]) -> Result<BTreeMap<Uuid, i64>> {
        seeking::undone(&self.connection, lines)
    }

    /// How many lines the journal has.
    pub fn count_lines(&self) -> Result<u64> {
        journal::count(&self.connection)
    }

    /// When something happened last, backups aside.
    pub fn last_change(&self) -> Result<Option<Timestamp>> {
        journal::last_change(&self.connection)
    }

    /// An event with its personal texts put back; those that were erased stay sealed.
    pub fn unseal(&self, mut event: Event) -> Result<Event> {
        for text in event.fact.personal_texts_mut() {
            text::unseal(&self.connection, text)?;
        }
        Ok(event)
    }

    /// All batches in the order in which they were created.
    pub fn batches(&self) -> Result<Vec<BatchRow>> {
        batch::all(&self.connection)
    }

    /// The name of every batch, also of those that were removed.
    pub fn batch_names(&self) -> Result<BTreeMap<Uuid, String>> {
        batch::names(&self.connection)
    }

    /// One batch; none if it was removed.
    pub fn batch(&self, id: Uuid) -> Result<Option<BatchRow>> {
        batch::one(&self.connection, id)
    }

    /// The newest batch with this name.
    pub fn batch_named(&self, name: &str) -> Result<Option<BatchRow>> {
        batch::named(&self.connection, name)
    }

    /// The school as it stands, and who accepted the page of limits.
    pub fn school(&self) -> Result<School> {
        school::school(&self.connection, self.kind)
    }

    /// Everybody who works with this ledger.
    pub fn operators(&self) -> Result<Vec<Operator>> {
        school::operators(&self.connection)
    }

    /// All settings.
    pub fn settings(&self) -> Result<BTreeMap<String, Value>> {
        school::settings(&self.connection)
    }

    /// The checks that were touched, P1 first.
    pub fn preflight(&self) -> Result<Vec<PreflightRow>> {
        preflight::all(&self.connection)
    }

    /// The dates to keep, the next one first.
    pub fn deadlines(&self) -> Result<Vec<DeadlineRow>> {
        deadline::all(&self.connection)
    }

    /// What stands on a shelf, by name; what was removed isn't listed.
    pub fn shelf(&self, shelf: Shelf) -> Result<Vec<ShelfRow>> {
        shelf::all(&self.connection, shelf)
    }

    /// One profile or blueprint, removed or not.
    pub fn shelved(&self, shelf: Shelf, id: Uuid) -> Result<Option<ShelfRow>> {
        shelf::one(&self.connection, shelf, id)
    }

    /// The revisions of a profile or blueprint, oldest first.
    pub fn revisions(&self, shelf: Shelf, id: Uuid) -> Result<Vec<RevisionRow>> {
        shelf::revisions(&self.connection, shelf, id)
    }

    /// The body of a revision or certificate by its SHA-256.
    pub fn content(&self, sha256: Digest) -> Result<Option<Vec<u8>>> {
        content::read(&self.connection, sha256)
    }

    /// The supervision identities and their copies, oldest first.
    pub fn identities(&self) -> Result<Vec<IdentityRow>> {
        identity::all(&self.connection)
    }

    /// The lists that were read in, oldest first.
    pub fn imports(&self) -> Result<Vec<RosterImport>> {
        output::imports(&self.connection)
    }

    /// The kits that were written, oldest first.
    pub fn kits(&self) -> Result<Vec<KitRow>> {
        output::kits(&self.connection)
    }

    /// The documents that were written, oldest first.
    pub fn prints(&self) -> Result<Vec<PrintRow>> {
        output::prints(&self.connection)
    }
}
