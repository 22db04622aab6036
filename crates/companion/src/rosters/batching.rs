//! Puts imported iPads into a batch: the one that was named, else the one of the list.

use std::collections::BTreeMap;

use migration::{BatchPlan, Fact, Field, Serial};
use uuid::Uuid;

use crate::batches::{self, Taken};
use crate::error::Result;
use crate::workplace::Workplace;

/// The batches while lists are imported.
pub(super) struct Batching {
    chosen: Option<Uuid>,
    by_name: BTreeMap<String, Uuid>,
    names: BTreeMap<Uuid, String>,
    before: BTreeMap<Serial, Uuid>,
    now: BTreeMap<Serial, Uuid>,
    /// Every iPad that was put somewhere, in the order of the lists.
    put: Vec<Serial>,
}

impl Batching {
    pub(super) fn start(
        place: &Workplace,
        batch: Option<&str>,
        facts: &mut Vec<Fact>,
    ) -> Result<Self> {
        let names = batches::names(place)?;
        let by_name = names.iter().map(|(id, name)| (name.clone(), *id)).collect();
        let devices = place.reader().devices(&ledger::DeviceQuery::default())?;
        let before: BTreeMap<Serial, Uuid> = devices
            .into_iter()
            .filter_map(|row| Some((row.serial, row.batch?)))
            .collect();
        let mut batching = Self {
            chosen: None,
            by_name,
            names,
            now: before.clone(),
            before,
            put: Vec::new(),
        };
        batching.chosen = batch.map(|name| batching.named(name, facts));
        Ok(batching)
    }

    fn named(&mut self, name: &str, facts: &mut Vec<Fact>) -> Uuid {
        *self.by_name.entry(name.to_owned()).or_insert_with(|| {
            let batch = Uuid::now_v7();
            facts.push(Fact::BatchCreated {
                batch,
                plan: BatchPlan {
                    name: name.to_owned(),
                    ..BatchPlan::default()
                },
            });
            batch
        })
    }

    pub(super) fn put(&mut self, row: &roster::Row, facts: &mut Vec<Fact>) {
        let batch = match (self.chosen, row.fields.get(&Field::Batch)) {
            (Some(chosen), _) => chosen,
            (None, Some(name)) => self.named(name, facts),
            (None, None) => return,
        };
        if self.now.insert(row.serial.clone(), batch) != Some(batch) {
            self.put.push(row.serial.clone());
            facts.push(Fact::DeviceBatched {
                serial: row.serial.clone(),
                batch: Some(batch),
            });
        }
    }

    /// The iPads that aren't any more in the batch they were in, each once.
    pub(super) fn taken(mut self) -> Vec<Taken> {
        let mut taken = Vec::new();
        for serial in self.put {
            // Taken out, so that an iPad of two lists is told once.
            let Some(before) = self.before.remove(&serial) else {
                continue;
            };
            if self.now.get(&serial) != Some(&before) {
                taken.push(Taken {
                    serial,
                    from: self.names.get(&before).cloned().unwrap_or_default(),
                });
            }
        }
        taken
    }
}
