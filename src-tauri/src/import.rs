//! The import sheet: lists are looked at, corrected, and then imported as they were seen.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use companion::files::Existing;
use companion::practice;
use companion::rosters::{self, Counts, List};
use words::{Lang, Words};

use crate::desk::{Answer, Desk};
use crate::import_shape::{corrections, rows_of, sheet, taken};
use crate::imports::{look, still_holds};
use crate::wire::{
    FileRef, ImportAsk, ImportBatch, ImportCorrect, ImportCounts, ImportDone, ImportListAsk,
    ImportOpen, ImportRows, ImportRowsAsk, ImportSheet, RosterExport, RosterExported, Work,
};

/// After how many lines that are written the page is told.
const TOLD_EVERY: usize = 100;

pub(crate) fn import_open(desk: &Desk, wish: ImportOpen) -> Answer<ImportSheet> {
    let (pasted_name, paths) = {
        let top = desk.top();
        let path = |id: &u32| top.tray.path(*id).map(Path::to_owned);
        let paths: companion::Result<Vec<PathBuf>> = wish.files.iter().map(path).collect();
        (top.words().say0("import-pasted-name"), paths?)
    };
    // A disk in the network can take its time; the desk is free meanwhile.
    let mut lists = Vec::new();
    let mut closed = Vec::new();
    for path in paths {
        match List::open(&path) {
            Ok(list) => lists.push((list, Default::default())),
            Err(error) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                closed.push((name.into_owned(), error.into()));
            }
        }
    }
    if let Some(text) = wish.pasted {
        lists.push((List::pasted(&pasted_name, &text), Default::default()));
    }
    let mut top = desk.top();
    let import = look(&mut top, wish.into, |import| {
        import.lists.extend(lists);
        import.closed.extend(closed);
        Ok(())
    })?;
    Ok(sheet(import))
}

pub(crate) fn import_correct(desk: &Desk, wish: ImportCorrect) -> Answer<ImportSheet> {
    let corrected = corrections(&wish.corrections)?;
    let mut top = desk.top();
    let import = look(&mut top, Some(wish.import), |import| {
        if let Some((_, corrections)) = import.lists.get_mut(wish.list) {
            *corrections = corrected;
        }
        Ok(())
    })?;
    Ok(sheet(import))
}

pub(crate) fn import_batch(desk: &Desk, wish: ImportBatch) -> Answer<ImportSheet> {
    let mut top = desk.top();
    let import = look(&mut top, Some(wish.import), |import| {
        import.batch = wish.batch;
        Ok(())
    })?;
    Ok(sheet(import))
}

pub(crate) fn import_leave_out(desk: &Desk, ask: ImportListAsk) -> Answer<ImportSheet> {
    let mut top = desk.top();
    let import = look(&mut top, Some(ask.import), |import| {
        let open = import.lists.len();
        if ask.list < open {
            import.lists.remove(ask.list);
        } else if ask.list - open < import.closed.len() {
            import.closed.remove(ask.list - open);
        }
        Ok(())
    })?;
    Ok(sheet(import))
}

pub(crate) fn import_rows(desk: &Desk, ask: ImportRowsAsk) -> Answer<ImportRows> {
    let mut top = desk.top();
    Ok(rows_of(top.imports.get(ask.import)?, ask))
}

/// Imports what was seen; nothing if it was stopped.
pub(crate) fn import_go(desk: &Desk, ask: ImportAsk) -> Answer<Option<ImportDone>> {
    let working = desk.works().begin(Work::Import);
    let mut top = desk.top();
    if !still_holds(&mut top, ask.import)? {
        return Ok(Some(ImportDone {
            counts: ImportCounts::default(),
            taken: Vec::new(),
            taken_count: 0,
            moved_on: Some(sheet(top.imports.get(ask.import)?)),
        }));
    }
    let (place, imports) = top.place_and_imports()?;
    let import = imports.get(ask.import)?;
    let watch = |done: usize, of| {
        if done.is_multiple_of(TOLD_EVERY) {
            desk.tell_progress("import", done, of);
        }
        if working.is_stopped() {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    };
    let done = match rosters::import_watched(place, &import.previews, watch) {
        Err(companion::Error::Cancelled) => return Ok(None),
        done => done?,
    };
    imports.close(ask.import);
    Ok(Some(ImportDone {
        counts: counted(done.counts),
        taken: taken(&done.taken),
        taken_count: done.taken.len(),
        moved_on: None,
    }))
}

pub(crate) fn import_close(desk: &Desk, ask: ImportAsk) -> Answer<()> {
    desk.top().imports.close(ask.import);
    Ok(())
}

/// The lists of the practice school, laid on the tray.
pub(crate) fn practice_lists(desk: &Desk, (): ()) -> Answer<Vec<FileRef>> {
    let mut top = desk.top();
    let words = top.words();
    let paths = practice::lists(top.place()?, words)?;
    Ok(paths.into_iter().map(|path| top.tray.put(path)).collect())
}

pub(crate) fn roster_export(desk: &Desk, wish: RosterExport) -> Answer<RosterExported> {
    let lang = Lang::parse(&wish.lang).map_err(|_| companion::Error::bad("lang", &wish.lang))?;
    let mut top = desk.top();
    let path = top.tray.path(wish.file)?.to_owned();
    let devices = rosters::export(top.place()?, Words::of(lang), &path, Existing::Goes)?;
    Ok(RosterExported { devices })
}

fn counted(counts: Counts) -> ImportCounts {
    ImportCounts {
        new: counts.new,
        changed: counts.changed,
        same: counts.same,
        skipped: counts.skipped,
        doubtful: 0,
    }
}
