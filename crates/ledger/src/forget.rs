//! Forgetting a class: its people's names and notes leave tables, search, file and backups.
//!
//! Serials and stages stay, and the chain still verifies, because a line holds only the
//! digest of salt and text. What was exported, printed or copied elsewhere is not reached.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use migration::{Device, Fact, Field, PersonalText, Serial};
use rusqlite::{Connection, Transaction};
use uuid::Uuid;

use crate::backup::Backups;
use crate::connection::{self, beside};
use crate::error::{LedgerError, Result};
use crate::kind::Kind;
use crate::ledger::{Ledger, immediate, write};
use crate::reader::LedgerReader;
use crate::restore::{aside_of, copy_private};
use crate::steps::{self, STEPS};
use crate::table::{device, journal, text};

/// What was forgotten.
#[derive(Clone, Debug, PartialEq)]
pub struct Forgotten {
    /// How many iPads belong to the class now.
    pub devices: usize,
    /// How many texts were erased in the ledger.
    pub texts: usize,
    /// Backups and files set aside that were rewritten.
    pub rewritten: Vec<PathBuf>,
    /// Files that couldn't be rewritten, because they are damaged or newer: names can still
    /// stand in them, and a person has to decide.
    pub left: Vec<PathBuf>,
}

/// A class that the ledger knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    /// Its name.
    pub name: String,
    /// How many iPads belong to it now.
    pub devices: usize,
    /// How many belonged to it once and don't any more.
    pub past: usize,
}

/// What forgetting a class would erase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forgettable {
    /// The class.
    pub class: Class,
    /// Names and notes that would be erased, older ones of the journal too.
    pub texts: usize,
    /// On how many iPads of the class each personal field is seen in lists and search.
    pub fields: Vec<(Field, usize)>,
    /// Backups and files set aside that would be gone through.
    pub copies: Vec<PathBuf>,
}

impl LedgerReader {
    /// Every class that an iPad belongs to or belonged to, by name.
    ///
    /// # Errors
    /// Those of reading.
    pub fn classes(&self) -> Result<Vec<Class>> {
        let mut classes: BTreeMap<String, (usize, usize)> = BTreeMap::new();
        for device in device::sealed(&self.connection)? {
            let now = device.entry.text(Field::Class);
            let then = device.assignments.iter();
            let names: BTreeSet<&str> = then
                .filter_map(|record| record.assignment.class.as_deref())
                .chain(now)
                .collect();
            for name in names {
                let (present, past) = classes.entry(name.to_owned()).or_default();
                *(if Some(name) == now { present } else { past }) += 1;
            }
        }
        let class = |(name, (devices, past))| Class {
            name,
            devices,
            past,
        };
        Ok(classes.into_iter().map(class).collect())
    }

    /// What [`Ledger::forget_class`] would erase. Nothing is written.
    ///
    /// # Errors
    /// Those of reading.
    pub fn forgettable(&self, backups: &Backups, class: &str) -> Result<Forgettable> {
        let traces = traces_of(&self.connection, class)?;
        let mut fields: BTreeMap<Field, usize> = BTreeMap::new();
        for serial in &traces.present {
            let entry = device::read(&self.connection, serial)?.map(|device| device.entry);
            for (field, value) in entry.iter().flat_map(|entry| entry.iter()) {
                if field.is_personal() && value.text().is_some() {
                    *fields.entry(field).or_default() += 1;
                }
            }
        }
        let kept: BTreeSet<Uuid> = text::ids(&self.connection)?.into_iter().collect();
        Ok(Forgettable {
            class: Class {
                name: class.to_owned(),
                devices: traces.present.len(),
                past: traces.past.len(),
            },
            texts: traces.texts.intersection(&kept).count(),
            fields: fields.into_iter().collect(),
            copies: copies_of(self.path(), backups)?,
        })
    }
}

/// Backups and files set aside.
fn copies_of(path: &Path, backups: &Backups) -> Result<Vec<PathBuf>> {
    let backups = backups.list()?.into_iter().map(|backup| backup.path);
    Ok(backups.chain(aside_of(path)?).collect())
}

/// What has to go for a class.
#[derive(Debug, Default)]
struct Traces {
    /// The iPads that belong to it now; everything personal on them goes.
    present: Vec<Serial>,
    /// The iPads that once belonged to it; only texts of that time go.
    past: Vec<Serial>,
    texts: BTreeSet<Uuid>,
}

impl Ledger {
    /// Erases keepers, users, notes and device names of a class's iPads: salt and text,
    /// rows, search, and the same in every backup and file set aside. Of iPads that left the
    /// class, what was written of them in that time is erased. Can be called again.
    ///
    /// # Errors
    /// [`LedgerError::TracesRemain`] if another window or command line keeps the file from
    /// being rewritten: the names are gone from every list, and a second call finishes.
    pub fn forget_class(
        &mut self,
        backups: &Backups,
        at: Timestamp,
        operator: Option<Uuid>,
        class: &str,
    ) -> Result<Forgotten> {
        let transaction = immediate(&mut self.reader.connection)?;
        let traces = traces_of(&transaction, class)?;
        let fact = Fact::ClassForgotten {
            class: class.to_owned(),
            serials: traces.present.clone(),
            texts: traces.texts.iter().copied().collect(),
        };
        write(&transaction, at, operator, vec![fact], &[])?;
        let texts = erase(&transaction, &traces)?;
        transaction.commit()?;

        let (mut rewritten, mut left) = (Vec::new(), Vec::new());
        for copy in copies_of(self.reader.path(), backups)? {
            match forget_in_copy(&copy, self.reader.kind, class, &traces) {
                Ok(Copy::Rewritten) => rewritten.push(copy),
                Ok(Copy::Clean) => {}
                Err(LedgerError::DiskFull) => return Err(LedgerError::DiskFull),
                Err(_) => left.push(copy),
            }
        }
        scrub(&self.reader.connection)?;
        Ok(Forgotten {
            devices: traces.present.len(),
            texts,
            rewritten,
            left,
        })
    }
}

/// Whether a copy had anything to forget.
enum Copy {
    Rewritten,
    Clean,
}

fn traces_of(connection: &Connection, class: &str) -> Result<Traces> {
    let mut traces = Traces::default();
    for device in device::of_class(connection, class)? {
        if device.entry.text(Field::Class) == Some(class) {
            traces
                .texts
                .extend(texts_of(connection, &device, |_| true)?);
            traces.present.push(device.serial);
        } else {
            let mut kept = device.clone();
            let kept: BTreeSet<_> = kept
                .entry
                .personal_texts_mut()
                .filter_map(|text| seal_of(text))
                .collect();
            let then = texts_of(connection, &device, |device| {
                device.entry.text(Field::Class) == Some(class)
            })?;
            traces.texts.extend(then.difference(&kept));
            traces.past.push(device.serial);
        }
    }
    Ok(traces)
}

/// The sealed texts of an iPad's lines, of those before or after which `wanted` holds.
fn texts_of(
    connection: &Connection,
    device: &Device,
    wanted: impl Fn(&Device) -> bool,
) -> Result<BTreeSet<Uuid>> {
    let mut then: Option<Device> = None;
    let mut texts = BTreeSet::new();
    for line in journal::lines_of(connection, device.serial.as_str())? {
        let mut event = line.event()?;
        let device = then.get_or_insert_with(|| Device::new(device.serial.clone(), event.at));
        let before = wanted(device);
        device.apply(&event);
        if before || wanted(device) {
            texts.extend(
                event
                    .fact
                    .personal_texts_mut()
                    .into_iter()
                    .filter_map(|text| seal_of(text)),
            );
        }
    }
    Ok(texts)
}

fn seal_of(text: &PersonalText) -> Option<Uuid> {
    match text {
        PersonalText::Plain(_) => None,
        PersonalText::Sealed { id, .. } => Some(*id),
    }
}

/// Erases texts and writes the rows anew that showed them. Says how many texts were there.
fn erase(transaction: &Transaction<'_>, traces: &Traces) -> Result<usize> {
    let mut erased = 0;
    for id in &traces.texts {
        erased += usize::from(text::erase(transaction, *id)?);
    }
    for serial in traces.present.iter().chain(&traces.past) {
        device::refresh(transaction, serial)?;
    }
    Ok(erased)
}

/// Rewrites the file page by page, so that nothing erased is left in free space, and
/// empties the write-ahead log.
fn scrub(connection: &Connection) -> Result<()> {
    connection
        .execute_batch("VACUUM")
        .map_err(|error| match LedgerError::from(error) {
            LedgerError::Busy => LedgerError::TracesRemain,
            other => other,
        })?;
    let busy: i64 =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 {
        Ok(())
    } else {
        Err(LedgerError::TracesRemain)
    }
}

/// Forgets a class in a copy: a new file without the names takes the place of the old one.
/// No line is added; the copy keeps its chain and knows which texts were erased on purpose.
fn forget_in_copy(path: &Path, kind: Kind, class: &str, here: &Traces) -> Result<Copy> {
    connection::admit(path, kind, steps::newest(STEPS))?;
    let fresh = beside(path, ".rewriting");
    let logs = ["-wal", "-shm", "-journal"];
    let remove = |path: &Path| {
        for file in logs
            .iter()
            .map(|log| beside(path, log))
            .chain([path.to_owned()])
        {
            // Only files that may or may not be there.
            let _ = fs::remove_file(file);
        }
    };
    remove(&fresh);
    let outcome = rewrite(path, &fresh, class, here);
    match outcome {
        Ok(Copy::Rewritten) => {
            connection::rename(&fresh, path)?;
            logs.iter().map(|log| beside(path, log)).for_each(|log| {
                // Everything in it came into the new file, or there was none.
                let _ = fs::remove_file(log);
            });
        }
        _ => remove(&fresh),
    }
    outcome
}

/// An iPad may have come into the class after the copy was made: what goes in the ledger goes in the
/// copy too.
fn rewrite(path: &Path, fresh: &Path, class: &str, here: &Traces) -> Result<Copy> {
    copy_private(path, fresh)?;
    let log = beside(path, "-wal");
    if log.symlink_metadata().is_ok() {
        copy_private(&log, &beside(fresh, "-wal"))?;
    }
    let mut copy = connection::open_plain(fresh)?;
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    let transaction = immediate(&mut copy)?;
    steps::take_all(&transaction, STEPS, steps::step_of(&transaction)?)?;
    let mut traces = traces_of(&transaction, class)?;
    traces.texts.extend(&here.texts);
    // A file that was set aside has lines that this ledger never had.
    for serial in &here.present {
        if let Some(device) = device::load(&transaction, serial)? {
            traces
                .texts
                .extend(texts_of(&transaction, &device, |_| true)?);
        }
    }
    traces
        .past
        .extend(here.present.iter().chain(&here.past).cloned());
    if erase(&transaction, &traces)? == 0 {
        return Ok(Copy::Clean);
    }
    transaction.commit()?;
    copy.execute_batch("VACUUM")?;
    connection::check_pages(&copy)?;
    copy.close().map_err(|(_, error)| error)?;
    connection::sync(fresh)?;
    Ok(Copy::Rewritten)
}
