//! Folding the journal into the current-state tables: the one way a folded row comes to be.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, HashMap};

use migration::{Device, Event, PersonalText, Serial};
use rusqlite::Connection;
use uuid::Uuid;

use crate::error::Result;
use crate::table::{
    batch, deadline, device, identity, output, preflight, school, seeking, shelf, text,
};

/// Every table that is folded and nothing else; `text` and `content` are not.
pub(crate) const FOLDED: &[&[&str]] = &[
    device::TABLES,
    batch::TABLES,
    school::TABLES,
    preflight::TABLES,
    deadline::TABLES,
    shelf::TABLES,
    identity::TABLES,
    output::TABLES,
    seeking::TABLES,
];

/// A fold under way. The iPads it touches are held until [`Fold::finish`] writes them, so
/// that thousands of lines about one iPad write its row once.
pub(crate) struct Fold<'c> {
    into: &'c Connection,
    texts: &'c Connection,
    known: HashMap<Uuid, String>,
    devices: BTreeMap<Serial, Device>,
}

impl<'c> Fold<'c> {
    /// Folds into the tables of one connection with the personal texts of another, which
    /// is the same one but for a fresh fold that is only compared.
    pub(crate) fn new(into: &'c Connection, texts: &'c Connection) -> Self {
        Self {
            into,
            texts,
            known: HashMap::new(),
            devices: BTreeMap::new(),
        }
    }

    /// Remembers a text that was sealed a moment ago, to save reading it back.
    pub(crate) fn remember(&mut self, id: Uuid, plain: String) {
        self.known.insert(id, plain);
    }

    /// Folds one event, which stands at this position of the journal.
    pub(crate) fn apply(&mut self, position: i64, event: &Event) -> Result<()> {
        for serial in event.fact.serials() {
            device::note_line(self.into, serial, position)?;
            let device = match self.devices.entry(serial.clone()) {
                Entry::Occupied(held) => held.into_mut(),
                Entry::Vacant(free) => {
                    let stored = device::load(self.into, serial)?;
                    free.insert(stored.unwrap_or_else(|| Device::new(serial.clone(), event.at)))
                }
            };
            device.apply(event);
        }
        seeking::note_texts(self.into, &event.fact, position)?;
        batch::fold(self.into, event)?;
        school::fold(self.into, event)?;
        preflight::fold(self.into, event)?;
        deadline::fold(self.into, event)?;
        shelf::fold(self.into, event)?;
        identity::fold(self.into, event)?;
        output::fold(self.into, event)
    }

    /// Writes the iPads that were touched.
    pub(crate) fn finish(self) -> Result<()> {
        let Self {
            into,
            texts,
            known,
            devices,
        } = self;
        let read = |personal: &PersonalText| match personal {
            PersonalText::Sealed { id, .. } if known.contains_key(id) => Ok(known.get(id).cloned()),
            _ => text::read(texts, personal),
        };
        devices
            .values()
            .try_for_each(|device| device::write(into, device, read))
    }
}

/// Empties every folded table.
pub(crate) fn clear(connection: &Connection) -> Result<()> {
    for table in FOLDED.iter().copied().flatten() {
        connection.execute(&format!("DELETE FROM {table}"), [])?;
    }
    Ok(())
}
