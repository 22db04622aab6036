//! What an import of lists would do, before anything is done.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use ledger::sha256;
use migration::{Digest, Serial};
use roster::{FileWire, Finding, Known, Outcome, Preview, Rules};
use words::Words;

use super::batching::Batching;
use super::list::{Corrections, List};
use crate::batches::Taken;
use crate::error::{Error, ListFinding, Result};
use crate::workplace::Workplace;

/// Lists that were read and compared with the ledger. Nothing was imported.
#[derive(Debug)]
pub struct Previews {
    /// Lists that can be read, in the order given; a later one is compared with the earlier ones
    /// too.
    pub files: Vec<ListPreview>,
    /// Lists that can't be read, in the order given; an import leaves them out.
    pub refused: Vec<RefusedList>,
    /// iPads that would leave another batch, in the order of the lists.
    pub taken: Vec<Taken>,
    /// The batch that was named for all of them.
    pub(super) batch: Option<String>,
}

/// One list, understood and compared.
#[derive(Debug)]
pub struct ListPreview {
    /// Its place among the lists given, from 0.
    pub place: usize,
    /// The file.
    pub file: PathBuf,
    /// What an import would do.
    pub preview: Preview,
    pub(super) sha256: Digest,
}

/// One list that can't be read.
#[derive(Debug)]
pub struct RefusedList {
    /// Its place among the lists given, from 0.
    pub place: usize,
    /// The file.
    pub file: PathBuf,
    /// Why.
    pub source: roster::Error,
}

/// The machine-readable form of [`Previews`].
#[derive(Debug, Clone, serde::Serialize)]
pub struct PreviewsWire {
    /// One entry per file, in the order they were given.
    pub files: Vec<FileWire>,
    /// iPads that would leave another batch.
    pub taken: Vec<Taken>,
}

/// What an import does.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// iPads that come onto the list.
    pub new: usize,
    /// iPads with another value.
    pub changed: usize,
    /// iPads that stay as they are.
    pub same: usize,
    /// Rows left out.
    pub skipped: usize,
}

impl Previews {
    /// The machine-readable form, with the findings' sentences.
    #[must_use]
    pub fn wire(&self, words: &Words) -> PreviewsWire {
        let say = |finding: &Finding| {
            words.say(&format!("finding-{}", finding.code.code()), &finding.args)
        };
        let files = self.files.iter();
        PreviewsWire {
            files: files.map(|list| list.preview.wire(say)).collect(),
            taken: self.taken.clone(),
        }
    }

    /// How many iPads would be new, changed and the same, and how many rows are left out.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        self.files.iter().for_each(|list| counts.add(&list.preview));
        counts
    }

    /// The same, where every list can be read.
    ///
    /// # Errors
    /// [`Error::Roster`] with the first list that can't.
    pub fn whole(mut self) -> Result<Self> {
        if self.refused.is_empty() {
            return Ok(self);
        }
        let RefusedList { file, source, .. } = self.refused.remove(0);
        Err(Error::Roster { file, source })
    }

    /// Findings because of which none of the lists may be imported.
    #[must_use]
    pub fn errors(&self) -> Vec<ListFinding> {
        let of_file = |preview: &Preview| -> Vec<ListFinding> {
            let findings = preview.understood.findings.iter();
            findings
                .filter(|finding| finding.severity == migration::Severity::Error)
                .map(|finding| ListFinding {
                    file: preview.reading.name.clone(),
                    finding: finding.clone(),
                })
                .collect()
        };
        let files = self.files.iter();
        files.flat_map(|list| of_file(&list.preview)).collect()
    }

    /// Refuses lists with error findings.
    ///
    /// # Errors
    /// [`Error::ListFindings`].
    pub fn check(&self) -> Result<()> {
        let errors = self.errors();
        if errors.is_empty() {
            Ok(())
        } else {
            Err(Error::ListFindings(errors))
        }
    }
}

impl Counts {
    /// Those of one list.
    #[must_use]
    pub fn of(preview: &Preview) -> Self {
        let mut counts = Self::default();
        counts.add(preview);
        counts
    }

    fn add(&mut self, preview: &Preview) {
        self.skipped += preview.understood.skipped.len();
        for outcome in &preview.outcomes {
            match outcome {
                Outcome::New => self.new += 1,
                Outcome::Changed(_) => self.changed += 1,
                Outcome::Same => self.same += 1,
            }
        }
    }
}

/// Reads lists with their corrections and compares them with the ledger. `batch` is the one that
/// all iPads go into, whatever the lists say.
///
/// # Errors
/// Those of the ledger; a list that can't be read is in [`Previews::refused`].
pub fn preview(
    place: &Workplace,
    lists: &[(List, Corrections)],
    batch: Option<&str>,
) -> Result<Previews> {
    let batch = batch.map(str::trim).filter(|name| !name.is_empty());
    let (mut known, merged) = known(place)?;
    let rows = place.reader().batches()?.into_iter();
    let batches: BTreeSet<String> = rows.map(|row| row.batch.plan.name).collect();
    let mut previews = Previews {
        files: Vec::new(),
        refused: Vec::new(),
        taken: Vec::new(),
        batch: batch.map(str::to_owned),
    };
    for (place, (list, corrections)) in lists.iter().enumerate() {
        let rules = Rules {
            // The batch of the list doesn't count where another one was named.
            batches: batch.is_none().then_some(&batches),
            choices: Some(&corrections.choices),
            left_out: Some(&corrections.left_out),
            merged: Some(&merged),
            ..Rules::new(&known)
        };
        let file = list.file.clone();
        match roster::preview(&list.name(), &list.bytes, &corrections.read, &rules) {
            Ok(preview) => {
                roster::absorb(&mut known, &preview.understood.rows);
                previews.files.push(ListPreview {
                    place,
                    file,
                    preview,
                    sha256: sha256(&list.bytes),
                });
            }
            Err(source) => previews.refused.push(RefusedList {
                place,
                file,
                source,
            }),
        }
    }
    previews.taken = taken(place, &previews)?;
    Ok(previews)
}

/// Tries the import for its batches alone.
fn taken(place: &Workplace, previews: &Previews) -> Result<Vec<Taken>> {
    let mut facts = Vec::new();
    let mut batching = Batching::start(place, previews.batch.as_deref(), &mut facts)?;
    for list in &previews.files {
        for row in &list.preview.understood.rows {
            batching.put(row, &mut facts);
        }
    }
    Ok(batching.taken())
}

/// What the ledger has, as an import compares it, and the wrong serials with the right ones.
fn known(place: &Workplace) -> Result<(Known, BTreeMap<Serial, Serial>)> {
    let (mut known, mut merged) = (Known::new(), BTreeMap::new());
    for device in place.reader().all_devices()? {
        if let Some(right) = device.merged_into {
            merged.insert(device.serial, right);
            continue;
        }
        let fields = device.entry.iter();
        let fields = fields.filter_map(|(field, value)| Some((field, value.text()?.to_owned())));
        known.insert(device.serial.clone(), fields.collect());
    }
    Ok((known, merged))
}
