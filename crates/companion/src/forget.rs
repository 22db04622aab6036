//! Forgetting a class: what would go, and letting it go.

use ledger::{Backups, Class, Forgettable, Forgotten};

use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// Every class that an iPad belongs to or belonged to.
///
/// # Errors
/// Those of the ledger.
pub fn classes(place: &Workplace) -> Result<Vec<Class>> {
    Ok(place.reader().classes()?)
}

/// What forgetting a class would erase. Nothing is written.
///
/// # Errors
/// [`Error::Unknown`]; those of the ledger.
pub fn preview(place: &Workplace, class: &str) -> Result<Forgettable> {
    known(place, class)?;
    let backups = Backups::beside(place.reader().path());
    Ok(place.reader().forgettable(&backups, class)?)
}

/// Erases the names and notes of a class for good. `confirmed` is the name of the class as a
/// person typed it just now.
///
/// # Errors
/// [`Error::Unknown`]; [`Error::Unconfirmed`] if something else was typed;
/// [`ledger::LedgerError::TracesRemain`].
pub fn class(place: &mut Workplace, class: &str, confirmed: &str) -> Result<Forgotten> {
    known(place, class)?;
    if confirmed.trim() != class.trim() {
        return Err(Error::Unconfirmed);
    }
    let backups = Backups::beside(place.reader().path());
    let (at, operator) = (place.now(), place.operator());
    Ok(place
        .ledger_mut()
        .forget_class(&backups, at, operator, class)?)
}

fn known(place: &Workplace, class: &str) -> Result<()> {
    if classes(place)?.iter().any(|one| one.name == class) {
        return Ok(());
    }
    Err(Error::Unknown {
        kind: "class",
        name: class.to_owned(),
    })
}
