//! The journal: reading, exporting, verifying it, and folding the lists anew.

use std::path::Path;

use ledger::{JournalQuery, Line, Rebuilt, Verdict};
use serde_json::{Value, json};

use crate::error::Result;
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
pub fn export(place: &Workplace, to: &Path) -> Result<usize> {
    let mut lines = place.reader().journal(&JournalQuery::default())?;
    lines.reverse();
    let mut text = String::new();
    for line in &lines {
        text.push_str(&wire(line).to_string());
        text.push('\n');
    }
    files::write_new(to, text.as_bytes(), files::Privacy::Private)?;
    Ok(lines.len())
}

/// Checks chain, texts, bodies and lists against each other.
///
/// # Errors
/// Those of the ledger.
pub fn verify(place: &Workplace) -> Result<Verdict> {
    Ok(place.reader().verify()?)
}

/// Folds every list anew from the journal, and says what is wrong with it: lists made from lines
/// that were changed are no better than those lines.
///
/// # Errors
/// Those of the ledger.
pub fn rebuild(place: &mut Workplace) -> Result<(Rebuilt, Verdict)> {
    let rebuilt = place.ledger_mut().rebuild()?;
    Ok((rebuilt, verify(place)?))
}
