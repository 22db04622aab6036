//! Imports what a preview showed, all lists or none.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use migration::{Digest, Entry, Fact};
use roster::Outcome;

use super::batching::Batching;
use super::doubts::{self, Doubts};
use super::preview::{Counts, ListPreview, Previews};
use crate::batches::Taken;
use crate::error::Result;
use crate::workplace::Workplace;

/// What an import did.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Imported {
    /// How many iPads came, changed or stayed as they were.
    #[serde(flatten)]
    pub counts: Counts,
    /// iPads that left another batch, in the order of the lists.
    pub taken: Vec<Taken>,
}

/// Imports what a preview showed, all files or none. The same list again changes nothing and
/// writes nothing.
///
/// # Errors
/// [`crate::Error::ListFindings`]; those of the ledger. Nothing is kept then.
pub fn import(place: &mut Workplace, previews: &Previews) -> Result<Imported> {
    import_watched(place, previews, |_, _| ControlFlow::Continue(()))
}

/// The same, telling `watch` how much of it is written and how much there is.
///
/// # Errors
/// Those of [`import`]; [`crate::Error::Cancelled`] if `watch` breaks, with nothing kept.
pub fn import_watched(
    place: &mut Workplace,
    previews: &Previews,
    watch: impl FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Imported> {
    previews.check()?;
    let mut facts = Vec::new();
    let mut batching = Batching::start(place, previews.batch.as_deref(), &mut facts)?;
    let mut doubts = Doubts::start(place)?;
    let earlier: BTreeSet<Digest> = place
        .reader()
        .imports()?
        .iter()
        .map(|one| one.file)
        .collect();
    for list in &previews.files {
        let preview = &list.preview;
        let before = facts.len();
        let settled = doubts::settled(preview);
        for (row, outcome) in preview.understood.rows.iter().zip(&preview.outcomes) {
            take_row(row, outcome, &mut facts);
            batching.put(row, &mut facts);
            // What this very list said was weighed when it came first.
            if *outcome != Outcome::Same || !earlier.contains(&list.sha256) {
                doubts.keep(row, outcome, &settled, &mut facts);
            }
        }
        if facts.len() > before {
            facts.push(imported(list));
        }
    }
    if !facts.is_empty() {
        place.record_watched(facts, watch)?;
    }
    Ok(Imported {
        counts: previews.counts(),
        taken: batching.taken(),
    })
}

fn take_row(row: &roster::Row, outcome: &Outcome, facts: &mut Vec<Fact>) {
    match outcome {
        Outcome::New => {
            let entry = row
                .fields
                .iter()
                .map(|(field, text)| (*field, text.clone()))
                .collect();
            facts.push(Fact::DeviceListed {
                serial: row.serial.clone(),
                entry,
            });
        }
        Outcome::Changed(changes) => {
            let entry: Entry = changes
                .iter()
                .map(|change| (change.field, change.new.clone()))
                .collect();
            facts.push(Fact::DeviceChanged {
                serial: row.serial.clone(),
                entry,
                cleared: Vec::new(),
            });
        }
        Outcome::Same => {}
    }
}

fn imported(list: &ListPreview) -> Fact {
    let preview = &list.preview;
    let count = |wanted: fn(&Outcome) -> bool| {
        u32::try_from(
            preview
                .outcomes
                .iter()
                .filter(|outcome| wanted(outcome))
                .count(),
        )
        .unwrap_or(u32::MAX)
    };
    Fact::RosterImported {
        file: list.sha256,
        rows: u32::try_from(preview.understood.rows.len()).unwrap_or(u32::MAX),
        new: count(|outcome| matches!(outcome, Outcome::New)),
        changed: count(|outcome| matches!(outcome, Outcome::Changed(_))),
        skipped: u32::try_from(preview.understood.skipped.len()).unwrap_or(u32::MAX),
    }
}
