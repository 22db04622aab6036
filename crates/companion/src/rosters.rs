//! Lists of iPads: preview first, then import; and the list we write.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use ledger::sha256;
use migration::{BatchPlan, Entry, Fact, Field, KeptFinding, Serial};
use roster::{Choice, FileWire, Known, Outcome, Preview, PreviewWire, ReadOptions, Rules};
use uuid::Uuid;
use words::Words;

use crate::error::{Error, Result};
use crate::files::{self, Privacy};
use crate::workplace::Workplace;

/// Answers to values that differ between two rows of one iPad.
pub type Choices = BTreeMap<(Serial, Field), Choice>;

/// Lists that were read and compared with the ledger. Nothing was imported.
#[derive(Debug)]
pub struct Previews {
    /// One for each file, in the order given; a later one is compared with the earlier ones too.
    pub files: Vec<(PathBuf, Preview)>,
    sources: Vec<Vec<u8>>,
}

impl Previews {
    /// The machine-readable form, with the findings' sentences.
    #[must_use]
    pub fn wire(&self, words: &Words) -> PreviewWire {
        PreviewWire {
            files: self
                .files
                .iter()
                .map(|(_, preview)| file_wire(preview, words))
                .collect(),
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

fn file_wire(preview: &Preview, words: &Words) -> FileWire {
    preview.wire(|finding| words.say(&format!("finding-{}", finding.code.code()), &finding.args))
}

/// Reads lists and compares them with the ledger.
///
/// # Errors
/// [`Error::CannotRead`], [`Error::Roster`].
pub fn preview(place: &Workplace, paths: &[PathBuf], choices: &Choices) -> Result<Previews> {
    let mut known = known(place)?;
    let batches: BTreeSet<String> = place
        .reader()
        .batches()?
        .into_iter()
        .map(|row| row.batch.plan.name)
        .collect();
    let mut previews = Previews {
        files: Vec::new(),
        sources: Vec::new(),
    };
    for path in paths {
        let bytes = files::read(path, roster::limits::FILE_BYTES as u64)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let rules = Rules {
            batches: Some(&batches),
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
    Ok(previews)
}

/// Imports what a preview showed, all files or none. The same list again changes nothing and
/// writes nothing.
///
/// # Errors
/// Those of the ledger; nothing is kept then.
pub fn import(place: &mut Workplace, previews: &Previews, batch: Option<&str>) -> Result<Counts> {
    let mut facts = Vec::new();
    let mut batching = Batching::start(place, batch, &mut facts)?;
    let kept: BTreeMap<Serial, Vec<KeptFinding>> = place
        .reader()
        .all_devices()?
        .into_iter()
        .map(|device| (device.serial, device.findings))
        .collect();
    for ((_, preview), source) in previews.files.iter().zip(&previews.sources) {
        let before = facts.len();
        for (row, outcome) in preview.understood.rows.iter().zip(&preview.outcomes) {
            take_row(row, outcome, &mut facts);
            batching.put(row, &mut facts);
            keep_findings(row, kept.get(&row.serial), &mut facts);
        }
        if facts.len() > before {
            facts.push(imported(preview, source));
        }
    }
    if !facts.is_empty() {
        place.record(facts)?;
    }
    Ok(previews.counts())
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

/// Doubts stay on the iPad; recorded only where they differ from those it has.
fn keep_findings(row: &roster::Row, old: Option<&Vec<KeptFinding>>, facts: &mut Vec<Fact>) {
    fn told(findings: &[KeptFinding]) -> Vec<(&str, migration::Args)> {
        findings
            .iter()
            .map(|one| (one.code.as_str(), one.args()))
            .collect()
    }
    let new: Vec<KeptFinding> = row.findings.iter().map(roster::Finding::keep).collect();
    if told(&new) != told(old.map_or(&[][..], Vec::as_slice)) {
        facts.push(Fact::FindingsKept {
            serial: row.serial.clone(),
            findings: new,
        });
    }
}

fn imported(preview: &Preview, source: &[u8]) -> Fact {
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
        file: sha256(source),
        rows: u32::try_from(preview.understood.rows.len()).unwrap_or(u32::MAX),
        new: count(|outcome| matches!(outcome, Outcome::New)),
        changed: count(|outcome| matches!(outcome, Outcome::Changed(_))),
        skipped: u32::try_from(preview.understood.skipped.len()).unwrap_or(u32::MAX),
    }
}

/// Puts imported iPads into a batch: the one that was named, else the one of the list.
struct Batching {
    chosen: Option<Uuid>,
    by_name: BTreeMap<String, Uuid>,
    present: BTreeMap<Serial, Option<Uuid>>,
}

impl Batching {
    fn start(place: &Workplace, batch: Option<&str>, facts: &mut Vec<Fact>) -> Result<Self> {
        let by_name: BTreeMap<String, Uuid> = place
            .reader()
            .batches()?
            .into_iter()
            .map(|row| (row.batch.plan.name, row.batch.id))
            .collect();
        let present = place.reader().devices(&ledger::DeviceQuery::default())?;
        let present = present
            .into_iter()
            .map(|row| (row.serial, row.batch))
            .collect();
        let mut batching = Self {
            chosen: None,
            by_name,
            present,
        };
        if let Some(name) = batch.map(str::trim).filter(|name| !name.is_empty()) {
            batching.chosen = Some(batching.named(name, facts));
        }
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

    fn put(&mut self, row: &roster::Row, facts: &mut Vec<Fact>) {
        let listed = row.fields.get(&Field::Batch).cloned();
        let batch = match (self.chosen, listed) {
            (Some(chosen), _) => chosen,
            (None, Some(name)) => self.named(&name, facts),
            (None, None) => return,
        };
        let before = self
            .present
            .insert(row.serial.clone(), Some(batch))
            .flatten();
        if before != Some(batch) {
            facts.push(Fact::DeviceBatched {
                serial: row.serial.clone(),
                batch: Some(batch),
            });
        }
    }
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

/// Writes the whole list as `.csv` or `.xlsx`, by the ending; headers in the given language.
///
/// # Errors
/// [`Error::BadValue`] for another ending; [`Error::AlreadyThere`], [`Error::CannotWrite`].
pub fn export(place: &Workplace, words: &Words, to: &Path) -> Result<usize> {
    let rows: Vec<BTreeMap<Field, String>> = place
        .reader()
        .all_devices()?
        .iter()
        .map(|device| {
            let text = |field: &Field| Some((*field, device.text(*field)?.into_owned()));
            Field::ALL.iter().filter_map(text).collect()
        })
        .collect();
    let label = |field: Field| words.say0(&field.word());
    let ending = to
        .extension()
        .and_then(|ending| ending.to_str())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let bytes = match ending.as_str() {
        "csv" => roster::write_csv(&rows, Field::ALL, label),
        "xlsx" => roster::write_xlsx(&rows, Field::ALL, label).map_err(|source| Error::Roster {
            file: to.to_owned(),
            source,
        })?,
        _ => return Err(Error::bad("out", &to.display().to_string())),
    };
    files::write_new(to, &bytes, Privacy::Private)?;
    Ok(rows.len())
}
