//! Files that a person chooses: the page gets numbers, never paths.

use companion::Error;

use crate::desk::{Answer, Desk};
use crate::outside::FileKind;
use crate::wire::{ChooseWish, DroppedFile, FileAsk, FileRef, SaveWish, StopWish};

/// The page listens from now on; these files came before it did.
pub(crate) fn files_arrived(desk: &Desk, (): ()) -> Answer<Vec<DroppedFile>> {
    Ok(desk.arrived())
}

/// Asks for files; the desk stays free while the panel is open.
pub(crate) fn files_choose(desk: &Desk, wish: ChooseWish) -> Answer<Vec<FileRef>> {
    let chosen = desk.outside().choose_files(wish.kind, wish.many);
    let mut top = desk.top();
    Ok(chosen.into_iter().map(|path| top.tray.put(path)).collect())
}

/// Asks for files of any kind and takes them in as if they had been dropped on the window.
pub(crate) fn files_open(desk: &Desk, (): ()) -> Answer<()> {
    let chosen = desk.outside().choose_files(FileKind::Unknown, true);
    if !chosen.is_empty() {
        desk.receive(chosen);
    }
    Ok(())
}

pub(crate) fn folder_choose(desk: &Desk, (): ()) -> Answer<Option<FileRef>> {
    let chosen = desk.outside().choose_folder();
    Ok(chosen.map(|path| desk.top().tray.put(path)))
}

pub(crate) fn file_save_as(desk: &Desk, wish: SaveWish) -> Answer<Option<FileRef>> {
    let chosen = desk.outside().save_as(wish.kind, &wish.suggested);
    Ok(chosen.map(|path| desk.top().tray.put(path)))
}

pub(crate) fn file_reveal(desk: &Desk, ask: FileAsk) -> Answer<()> {
    let path = desk.top().tray.path(ask.id)?.to_owned();
    desk.outside()
        .reveal(&path)
        .map_err(|said| cannot_show(&path, said).into())
}

pub(crate) fn file_open(desk: &Desk, ask: FileAsk) -> Answer<()> {
    let path = desk.top().tray.path(ask.id)?.to_owned();
    open(desk, &path)
}

/// Opens a file in the system's viewer.
pub(crate) fn open(desk: &Desk, path: &std::path::Path) -> Answer<()> {
    let opened = desk.outside().open(path);
    opened.map_err(|said| cannot_show(path, said).into())
}

/// Asks the running work of a kind to stop. Work that has nothing to lose stops at once; a step that is
/// being written is finished first.
pub(crate) fn stop(desk: &Desk, wish: StopWish) -> Answer<()> {
    desk.works().stop(wish.work);
    Ok(())
}

fn cannot_show(path: &std::path::Path, said: String) -> Error {
    Error::reading(path)(std::io::Error::other(said))
}
