//! What the ids in a line of the journal are called.

use std::cell::RefCell;
use std::collections::BTreeMap;

use ledger::{JournalQuery, Shelf};
use migration::{Deadline, Digest, Fact, Field, Serial};
use uuid::Uuid;

use crate::error::Result;
use crate::workplace::Workplace;

/// Names of people, batches, profiles, blueprints, deadlines and iPads, looked up when first asked
/// for. What was forgotten has none.
#[derive(Debug)]
pub struct Names<'a> {
    place: &'a Workplace,
    operators: BTreeMap<Uuid, String>,
    batches: BTreeMap<Uuid, String>,
    devices: RefCell<BTreeMap<Serial, Option<String>>>,
}

impl<'a> Names<'a> {
    /// The names of a ledger.
    ///
    /// # Errors
    /// Those of the ledger.
    pub fn of(place: &'a Workplace) -> Result<Self> {
        let operators = place.reader().operators()?.into_iter();
        Ok(Self {
            place,
            operators: operators
                .filter_map(|one| Some((one.id, one.name.text()?.to_owned())))
                .collect(),
            batches: crate::batches::names(place)?,
            devices: RefCell::default(),
        })
    }

    /// Where they are looked up.
    #[must_use]
    pub const fn place(&self) -> &'a Workplace {
        self.place
    }

    /// Who recorded something.
    #[must_use]
    pub fn operator(&self, id: Uuid) -> Option<&str> {
        self.operators.get(&id).map(String::as_str)
    }

    /// A batch.
    #[must_use]
    pub fn batch(&self, id: Uuid) -> Option<&str> {
        self.batches.get(&id).map(String::as_str)
    }

    /// A profile, on the shelf or taken off it.
    #[must_use]
    pub fn profile(&self, id: Uuid) -> Option<String> {
        Some(self.place.reader().shelved(Shelf::Profiles, id).ok()??.name)
    }

    /// A blueprint, on the shelf or taken off it.
    #[must_use]
    pub fn blueprint(&self, id: Uuid) -> Option<String> {
        Some(
            self.place
                .reader()
                .shelved(Shelf::Blueprints, id)
                .ok()??
                .name,
        )
    }

    /// Whom the certificate of an identity names.
    #[must_use]
    pub fn identity(&self, fingerprint: Digest) -> Option<String> {
        let mut rows = self.place.reader().identities().ok()?.into_iter();
        Some(rows.find(|row| row.fingerprint == fingerprint)?.subject)
    }

    /// An iPad's name on the list.
    #[must_use]
    pub fn device(&self, serial: &Serial) -> Option<String> {
        let mut devices = self.devices.borrow_mut();
        let found = devices.entry(serial.clone()).or_insert_with(|| {
            let device = self.place.reader().device(serial).ok()??;
            Some(device.text(Field::DeviceName)?.into_owned())
        });
        found.clone()
    }

    /// A date to keep as it was last set, also one that was removed.
    #[must_use]
    pub fn deadline(&self, id: Uuid) -> Option<Deadline> {
        let reader = self.place.reader();
        if let Some(row) = reader
            .deadlines()
            .ok()?
            .into_iter()
            .find(|row| row.id == id)
        {
            return Some(row.plan);
        }
        let set = JournalQuery {
            kind: Some("deadline_set".to_owned()),
            ..JournalQuery::default()
        };
        let lines = reader.journal(&set).ok()?;
        lines.iter().find_map(|line| match line.event().ok()?.fact {
            Fact::DeadlineSet { deadline, plan } if deadline == id => Some(plan),
            _ => None,
        })
    }
}
