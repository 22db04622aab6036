//! Copies of the ledger: made daily and on leaving, listed, brought back.

use std::path::{Path, PathBuf};

use ledger::{Backup, Backups, Due, Holds, Kind, LedgerError, Occasion};

use crate::error::{Error, Result};
use crate::places;
use crate::workplace::{Clock, Workplace};

/// All copies of a ledger, newest first. The ledger itself need not open.
///
/// # Errors
/// A folder that can't be read.
pub fn list(ledger: &Path) -> Result<Vec<Backup>> {
    Ok(Backups::beside(ledger).list()?)
}

/// A copy that was looked into.
#[derive(Debug)]
pub struct Judged {
    /// The copy.
    pub backup: Backup,
    /// What it holds, or why it can't be used.
    pub holds: std::result::Result<Holds, LedgerError>,
}

/// All copies of a ledger, newest first, each checked from end to end. The ledger itself need not
/// open.
///
/// # Errors
/// A folder that can't be read.
pub fn judged(ledger: &Path) -> Result<Vec<Judged>> {
    let kind = places::kind(ledger).or_else(|| ledger::kind_at(ledger));
    let judge = |backup: Backup| Judged {
        holds: Backups::look_into(&backup, kind.unwrap_or(Kind::Real)),
        backup,
    };
    Ok(list(ledger)?.into_iter().map(judge).collect())
}

/// Makes a copy now.
///
/// # Errors
/// Those of the ledger; a full disk leaves no half copy.
pub fn make(place: &mut Workplace) -> Result<Backup> {
    let backups = Backups::beside(place.reader().path());
    let (at, operator) = (place.now(), place.operator());
    let made = place.ledger_mut().backup(&backups, at, operator)?;
    backups.thin_out()?;
    Ok(made)
}

/// Makes a copy if one is due on this occasion.
///
/// # Errors
/// As [`make`].
pub fn make_if_due(place: &mut Workplace, occasion: Occasion) -> Result<Option<Backup>> {
    let backups = Backups::beside(place.reader().path());
    match backups.due(place.reader(), place.now(), occasion)? {
        Due::Now => make(place).map(Some),
        Due::NotYet => Ok(None),
    }
}

/// What bringing a copy back did.
#[derive(Debug)]
pub struct BroughtBack {
    /// Where the ledger that was there lies now; it is never deleted.
    pub set_aside: Option<PathBuf>,
}

/// Brings a copy back. `from` is a path or the file name of a listed copy.
///
/// # Errors
/// [`Error::Unknown`]; those of [`ledger::restore`]; [`LedgerError::KindDiffers`] also where only
/// the path says which kind belongs there.
pub fn restore(ledger: &Path, from: &Path, clock: Clock) -> Result<BroughtBack> {
    let known = list(ledger)?
        .into_iter()
        .find(|backup| Path::new(&backup.file_name()) == from);
    let source = known.map_or_else(|| from.to_owned(), |backup| backup.path);
    if !source.exists() {
        return Err(Error::Unknown {
            kind: "backup",
            name: from.display().to_string(),
        });
    }
    check_place(ledger, &source)?;
    let restored = match ledger::restore(ledger, &source, Kind::Real, clock.now(), None) {
        Err(LedgerError::IsPractice) => {
            ledger::restore(ledger, &source, Kind::Practice, clock.now(), None)?
        }
        restored => restored?,
    };
    Ok(BroughtBack {
        set_aside: restored.set_aside,
    })
}

/// Sets a ledger aside that can't be used, to begin anew in its place. Says where it lies now; it
/// is never deleted.
///
/// # Errors
/// Those of [`ledger::set_aside`].
pub fn set_aside(ledger: &Path, clock: Clock) -> Result<PathBuf> {
    Ok(ledger::set_aside(ledger, clock.now())?)
}

/// Puts a good ledger away, to begin anew in its place. Says where it lies now; it is never
/// deleted.
///
/// # Errors
/// Those of [`ledger::put_away`]; busy while anybody has it open.
pub fn put_away(ledger: &Path, clock: Clock) -> Result<PathBuf> {
    Ok(ledger::put_away(ledger, clock.now())?)
}

/// The places of this Mac's own ledgers are for one kind each, whatever lies there now.
fn check_place(ledger: &Path, backup: &Path) -> Result<()> {
    match (places::kind(ledger), ledger::kind_at(backup)) {
        (Some(ledger), Some(backup)) if ledger != backup => {
            Err(LedgerError::KindDiffers { ledger, backup }.into())
        }
        _ => Ok(()),
    }
}
