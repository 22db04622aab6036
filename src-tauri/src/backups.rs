//! Copies of the ledger: looked over, made, shown, brought back.

use std::path::{Path, PathBuf};

use companion::backups::{self, Judged};
use companion::{Error, Result};
use ledger::Backups;

use crate::desk::{Answer, Desk};
use crate::start::told;
use crate::wire::{BackupAsk, BackupLine, BackupMade, BackupsPage, BroughtBack, RestoreWish};

pub(crate) fn backups(desk: &Desk, (): ()) -> Answer<BackupsPage> {
    let (path, steps) = {
        let top = desk.top();
        let place = top.place.as_ref();
        let steps = place
            .map(|place| place.reader().count_lines())
            .transpose()?;
        (top.ledger_file()?, steps)
    };
    // Each copy is read from end to end; the desk stays free meanwhile.
    let judged = backups::judged(&path)?;
    Ok(BackupsPage {
        copies: judged.into_iter().map(|one| line(one, steps)).collect(),
    })
}

fn line(one: Judged, steps: Option<u64>) -> BackupLine {
    let (holds, failure) = match one.holds {
        Ok(holds) => (Some(holds.lines), None),
        Err(error) => (None, Some(Error::from(error).into())),
    };
    BackupLine {
        name: one.backup.file_name(),
        at: one.backup.at.to_string(),
        tenths: one.backup.bytes.div_ceil(100_000),
        steps: holds,
        lost: steps.zip(holds).map(|(now, then)| now.saturating_sub(then)),
        failure,
    }
}

pub(crate) fn backup_make(desk: &Desk, (): ()) -> Answer<BackupMade> {
    let mut top = desk.top();
    let name = backups::make(top.place()?)?.file_name();
    Ok(BackupMade { name })
}

pub(crate) fn backup_reveal(desk: &Desk, ask: BackupAsk) -> Answer<()> {
    let ledger = desk.top().ledger_file()?;
    let path = match &ask.name {
        Some(name) => listed(&ledger, name)?,
        None => Backups::beside(&ledger).folder().to_owned(),
    };
    desk.show_in_finder(&path)
}

/// The ledger is closed for it and opened again, whatever comes of it.
pub(crate) fn backup_restore(desk: &Desk, wish: RestoreWish) -> Answer<BroughtBack> {
    let mut top = desk.top();
    let ledger = top.ledger_file()?;
    let from = match wish {
        RestoreWish::Listed { name } => listed(&ledger, &name)?,
        RestoreWish::File { id } => top.tray.path(id)?.to_owned(),
    };
    top.place = None;
    let back = backups::restore(&ledger, &from, top.clock());
    top.open(&ledger);
    Ok(BroughtBack {
        set_aside: back?.set_aside.as_deref().and_then(name),
        start: told(&top)?,
    })
}

/// The file of a listed copy: the page knows copies by name, and no other path.
fn listed(ledger: &Path, name: &str) -> Result<PathBuf> {
    let found = backups::list(ledger)?
        .into_iter()
        .find(|one| one.file_name() == name);
    found.map(|one| one.path).ok_or_else(|| Error::Unknown {
        kind: "backup",
        name: name.to_owned(),
    })
}

/// The name of a file, to be shown.
pub(crate) fn name(path: &Path) -> Option<String> {
    path.file_name().map(|name| name.display().to_string())
}
