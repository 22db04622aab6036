//! Closing the window while something isn't saved: the page is asked first.

use crate::desk::{Answer, Desk};
use crate::wire::{UnsavedWish, What};

/// The page says whether it holds anything that nobody saved.
pub(crate) fn unsaved_set(desk: &Desk, wish: UnsavedWish) -> Answer<()> {
    desk.set_unsaved(wish.unsaved);
    Ok(())
}

/// Closes the window, whatever isn't saved.
pub(crate) fn window_close(desk: &Desk, (): ()) -> Answer<()> {
    desk.set_unsaved(false);
    desk.outside().close();
    Ok(())
}

/// Whether the window may close. If not, the page is told that somebody wants it to.
pub(crate) fn may_close(desk: &Desk) -> bool {
    let unsaved = desk.has_unsaved();
    if unsaved {
        desk.tell(What::Closing);
    }
    !unsaved
}
