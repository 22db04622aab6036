//! Serials for Apple School Manager: lists to paste there, and comparing what it shows.

use migration::asm::{CHUNK, Comparison, chunks};
use migration::{Fact, Serial};
use serde_json::Value;

use crate::batches::names;
use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// The setting that holds how many serials a list has.
const SETTING: &str = "asm_chunk";
/// Most serials in one list; Apple names no limit of its search.
const MOST: usize = 1_000;

/// How many serials one list holds.
///
/// # Errors
/// Those of the ledger.
pub fn chunk_size(place: &Workplace) -> Result<usize> {
    let settings = place.reader().settings()?;
    let size = settings.get(SETTING).and_then(Value::as_u64);
    Ok(size
        .and_then(|size| usize::try_from(size).ok())
        .filter(|size| (1..=MOST).contains(size))
        .unwrap_or(CHUNK))
}

/// Sets how many serials one list holds.
///
/// # Errors
/// [`Error::BadValue`] outside 1 to 1000.
pub fn set_chunk_size(place: &mut Workplace, size: usize) -> Result<()> {
    if !(1..=MOST).contains(&size) {
        return Err(Error::bad("serials", &size.to_string()));
    }
    if chunk_size(place)? != size {
        place.record(vec![Fact::SettingSet {
            key: SETTING.to_owned(),
            value: size.into(),
        }])?;
    }
    Ok(())
}

/// The lists to paste into the search of Apple School Manager.
///
/// # Errors
/// Those of the ledger.
pub fn lists(place: &Workplace, serials: &[Serial]) -> Result<Vec<String>> {
    Ok(chunks(serials, chunk_size(place)?))
}

/// A serial that Apple School Manager showed and nobody asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stranger {
    /// Its number.
    pub serial: Serial,
    /// Whether it is on the roster.
    pub on_roster: bool,
    /// The batch it is in.
    pub batch: Option<String>,
}

/// What Apple School Manager showed, against what was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// Asked for and shown.
    pub matched: Vec<Serial>,
    /// Asked for and not shown.
    pub missing: Vec<Serial>,
    /// Shown and not asked for.
    pub strangers: Vec<Stranger>,
}

/// Compares the serials asked for with what was copied from Apple School Manager.
///
/// # Errors
/// Those of the ledger.
pub fn compare(place: &Workplace, asked: &[Serial], pasted: &str) -> Result<Compared> {
    let seen = Comparison::of(asked, pasted);
    let batches = names(place)?;
    let stranger = |serial: Serial| {
        let device = place.reader().device(&serial)?;
        let batch = device.as_ref().and_then(|one| one.standing.batch);
        Ok(Stranger {
            on_roster: device.is_some(),
            batch: batch.and_then(|id| batches.get(&id).cloned()),
            serial,
        })
    };
    Ok(Compared {
        matched: seen.matched,
        missing: seen.missing,
        strangers: seen
            .unexpected
            .into_iter()
            .map(stranger)
            .collect::<Result<_>>()?,
    })
}
