//! The two ledgers of this computer, practice and real: going from one to the other, and what can
//! be done about one that can't be opened.

use companion::{backups, practice};
use ledger::{Kind, LedgerError};

use crate::backups::name;
use crate::desk::{Answer, Desk};
use crate::start::told;
use crate::wire::{BroughtBack, LedgerWish, LedgersPage, Start};

pub(crate) fn ledgers(desk: &Desk, (): ()) -> Answer<LedgersPage> {
    let top = desk.top();
    Ok(LedgersPage {
        real: top.path(Kind::Real)?.exists(),
        practice: top.path(Kind::Practice)?.exists(),
    })
}

/// Opens the other ledger, which has to be there. Fails without closing the one that is open.
pub(crate) fn ledger_switch(desk: &Desk, wish: LedgerWish) -> Answer<Start> {
    let mut top = desk.top();
    let path = top.path(wish.kind)?;
    if !path.exists() {
        return Err(companion::Error::from(LedgerError::NotFound { path }).into());
    }
    top.begin(wish.kind)?;
    told(&top)
}

/// Puts the practice ledger away and makes a new one.
pub(crate) fn practice_anew(desk: &Desk, (): ()) -> Answer<BroughtBack> {
    let mut top = desk.top();
    let path = top.path(Kind::Practice)?;
    if top
        .place
        .as_ref()
        .is_some_and(|place| place.kind() == Kind::Practice)
    {
        top.place = None;
    }
    let aside = match backups::put_away(&path, top.clock()) {
        Ok(aside) => aside,
        Err(error) => {
            top.open_what_is_there();
            return Err(error.into());
        }
    };
    let words = top.words();
    practice::furnish(top.begin(Kind::Practice)?, words)?;
    Ok(BroughtBack {
        set_aside: name(&aside),
        start: told(&top)?,
    })
}

/// Tries once more to open what can't be opened.
pub(crate) fn ledger_retry(desk: &Desk, (): ()) -> Answer<Start> {
    let mut top = desk.top();
    let path = top.ledger_file()?;
    top.open(&path);
    told(&top)
}

/// Sets a ledger aside that can't be opened, to begin anew.
pub(crate) fn ledger_set_aside(desk: &Desk, (): ()) -> Answer<BroughtBack> {
    let mut top = desk.top();
    let Some(path) = top.closed() else {
        return Err(companion::Error::Cancelled.into());
    };
    let aside = match backups::set_aside(&path, top.clock()) {
        Err(companion::Error::Ledger(LedgerError::NotFound { .. })) => None,
        aside => name(&aside?),
    };
    top.failed = None;
    Ok(BroughtBack {
        set_aside: aside,
        start: told(&top)?,
    })
}

pub(crate) fn ledger_reveal(desk: &Desk, (): ()) -> Answer<()> {
    let path = desk.top().ledger_file()?;
    desk.show_in_finder(&path)
}
