//! Closing the window while something isn't saved: the page is asked first.

use crate::desk::{Answer, Desk};
use crate::wire::{UnsavedWish, What};

/// The page says whether it holds anything that nobody saved.
pub(crate) fn unsaved_set(desk: &Desk, wish: UnsavedWish) -> Answer<()> {
    desk.note_unsaved(wish);
    Ok(())
}

/// Closes the window, whatever isn't saved.
pub(crate) fn window_close(desk: &Desk, (): ()) -> Answer<()> {
    desk.note_unsaved(UnsavedWish { unsaved: false });
    desk.outside().close();
    Ok(())
}

/// Whether the window may close. If not, the page is told that somebody wants it to; one that
/// didn't even hear that the last time is dead and can't be asked.
pub(crate) fn may_close(desk: &Desk) -> bool {
    if !desk.has_unsaved() || desk.stream().is_unheard(&What::Closing) {
        return true;
    }
    desk.tell(What::Closing);
    false
}
