//! What an import of lists would do, before anything is done.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use migration::{Field, Serial};
use roster::{Choice, FileWire, Finding, Known, Outcome, Preview, ReadOptions, Rules};
use words::Words;

use super::batching::Batching;
use crate::batches::Taken;
use crate::error::{Error, ListFinding, Result};
use crate::files;
use crate::workplace::Workplace;

/// Answers to values that differ between two rows of one iPad.
pub type Choices = BTreeMap<(Serial, Field), Choice>;

/// Lists that were read and compared with the ledger. Nothing was imported.
#[derive(Debug)]
pub struct Previews {
    /// One for each file, in the order given; a later one is compared with the earlier ones too.
    pub files: Vec<(PathBuf, Preview)>,
    /// iPads that would leave another batch, in the order of the lists.
    pub taken: Vec<Taken>,
    pub(super) sources: Vec<Vec<u8>>,
    /// The batch that was named for all of them.
    pub(super) batch: Option<String>,
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
            files: files.map(|(_, preview)| preview.wire(say)).collect(),
            taken: self.taken.clone(),
        }
    }

    /// How many iPads would be new, changed and the same, and how many rows are left out.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let mut counts = Counts::default();
        for (_, preview) in &self.files {
            counts.skipped += preview.understood.skipped.len();
            for outcome in &preview.outcomes {
                match outcome {
                    Outcome::New => counts.new += 1,
                    Outcome::Changed(_) => counts.changed += 1,
                    Outcome::Same => counts.same += 1,
                }
            }
        }
        counts
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
        files.flat_map(|(_, preview)| of_file(preview)).collect()
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

/// Reads lists and compares them with the ledger. `batch` is the one that all iPads go into,
/// whatever the lists say.
///
/// # Errors
/// [`Error::CannotRead`], [`Error::FileTooLarge`], [`Error::Roster`].
pub fn preview(
    place: &Workplace,
    paths: &[PathBuf],
    batch: Option<&str>,
    choices: &Choices,
) -> Result<Previews> {
    let batch = batch.map(str::trim).filter(|name| !name.is_empty());
    let mut known = known(place)?;
    let batches: BTreeSet<String> = place
        .reader()
        .batches()?
        .into_iter()
        .map(|row| row.batch.plan.name)
        .collect();
    let mut previews = Previews {
        files: Vec::new(),
        taken: Vec::new(),
        sources: Vec::new(),
        batch: batch.map(str::to_owned),
    };
    for path in paths {
        let bytes = files::read(path, roster::limits::FILE_BYTES as u64)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let rules = Rules {
            // The batch of the list doesn't count where another one was named.
            batches: batch.is_none().then_some(&batches),
            choices: Some(choices),
            ..Rules::new(&known)
        };
        let preview =
            roster::preview(&name, &bytes, &ReadOptions::default(), &rules).map_err(|source| {
                Error::Roster {
                    file: path.clone(),
                    source,
                }
            })?;
        roster::absorb(&mut known, &preview.understood.rows);
        previews.files.push((path.clone(), preview));
        previews.sources.push(bytes);
    }
    previews.taken = taken(place, &previews)?;
    Ok(previews)
}

/// Tries the import for its batches alone.
fn taken(place: &Workplace, previews: &Previews) -> Result<Vec<Taken>> {
    let mut facts = Vec::new();
    let mut batching = Batching::start(place, previews.batch.as_deref(), &mut facts)?;
    for (_, preview) in &previews.files {
        for row in &preview.understood.rows {
            batching.put(row, &mut facts);
        }
    }
    Ok(batching.taken())
}

/// What the ledger has, as an import compares it.
fn known(place: &Workplace) -> Result<Known> {
    let devices = place.reader().all_devices()?;
    Ok(devices
        .into_iter()
        .map(|device| {
            let fields = device
                .entry
                .iter()
                .filter_map(|(field, value)| Some((field, value.text()?.to_owned())));
            (device.serial.clone(), fields.collect())
        })
        .collect())
}
