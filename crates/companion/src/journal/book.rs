//! The journal as it is stored: lines for programs, export, verification, lists folded anew.

use std::ops::ControlFlow;
use std::path::Path;

use ledger::{JournalQuery, Kind, LedgerReader, Line, Rebuilt, Verdict};
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::files;
use crate::workplace::Workplace;

/// Lines as they are stored, newest first.
///
/// # Errors
/// Those of the ledger.
pub fn list(place: &Workplace, query: &JournalQuery) -> Result<Vec<Line>> {
    Ok(place.reader().journal(query)?)
}

/// One line in the machine-readable form. Personal texts stay sealed.
#[must_use]
pub fn wire(line: &Line) -> Value {
    let at = jiff::Timestamp::from_microsecond(line.at_micros)
        .map(|at| at.to_string())
        .unwrap_or_default();
    let body: Value = serde_json::from_str(&line.body).unwrap_or_else(|_| line.body.clone().into());
    json!({
        "position": line.position, "station": line.station, "seq": line.seq, "id": line.id, "at": at,
        "operator": line.operator, "kind": line.kind, "body": body,
        "prev": line.prev, "hash": line.hash,
    })
}

/// Writes the whole journal to a file, oldest first, one JSON object a line. Returns the count.
///
/// # Errors
/// [`crate::Error::CannotWrite`], [`crate::Error::AlreadyThere`].
pub fn export(place: &Workplace, to: &Path) -> Result<u64> {
    let mut lines = 0;
    files::write_new_by(to, files::Privacy::Private, |out| {
        place.reader().each_line(|line| {
            lines += 1;
            writeln!(out, "{}", wire(line)).map_err(Error::writing(to))
        })
    })?;
    Ok(lines)
}

/// Checks chain, texts, bodies and lists against each other.
///
/// # Errors
/// Those of the ledger.
pub fn verify(place: &Workplace) -> Result<Verdict> {
    Ok(place.reader().verify()?)
}

/// The same with a reader of its own, so that the window stays free meanwhile. `watch` hears how
/// many lines of how many were checked and may break off; then there is no verdict.
///
/// # Errors
/// Those of the ledger.
pub fn verify_watched(
    ledger: &Path,
    kind: Kind,
    mut watch: impl FnMut(u64, u64) -> ControlFlow<()>,
) -> Result<Option<Verdict>> {
    let reader = LedgerReader::open(ledger, kind)?;
    let all = reader.count_lines()?;
    Ok(reader
        .verify_watched(|done| watch(done, all))?
        .continue_value())
}

/// Folds every list anew from the journal, and says what is wrong with it: lists made from lines
/// that were changed are no better than those lines.
///
/// # Errors
/// Those of the ledger.
pub fn rebuild(place: &mut Workplace) -> Result<(Rebuilt, Verdict)> {
    rebuild_watched(place, |_, _| ())
}

/// The same, while `watch` hears how many lines of how many were folded.
///
/// # Errors
/// Those of the ledger.
pub fn rebuild_watched(
    place: &mut Workplace,
    mut watch: impl FnMut(u64, u64),
) -> Result<(Rebuilt, Verdict)> {
    let all = place.reader().count_lines()?;
    let rebuilt = place
        .ledger_mut()
        .rebuild_watched(|done| watch(done, all))?;
    Ok((rebuilt, verify(place)?))
}
