//! The imports under way: lists as they were read, until they are imported or put away. What was
//! seen is what is imported.

use std::path::PathBuf;

use companion::rosters::{self, Corrections, List, Previews};
use companion::{Error, Workplace};

use crate::desk::Answer;
use crate::failure::Failure;
use crate::top::Top;

/// Which ledger, and its newest line.
pub(crate) type Moment = Option<(PathBuf, i64)>;

/// All imports under way; the window has one at a time.
#[derive(Debug, Default)]
pub struct Imports {
    last: u32,
    open: Option<Import>,
}

/// One import.
#[derive(Debug)]
pub(crate) struct Import {
    pub(crate) id: u32,
    /// Every list that came, with what was corrected about it.
    pub(crate) lists: Vec<(List, Corrections)>,
    /// Files that couldn't even be opened.
    pub(crate) closed: Vec<(String, Failure)>,
    pub(crate) batch: Option<String>,
    pub(crate) previews: Previews,
    /// When they were compared.
    seen: Moment,
}

impl Imports {
    /// An import that was begun.
    ///
    /// # Errors
    /// [`Error::Unknown`] if it was put away.
    pub(crate) fn get(&mut self, id: u32) -> Answer<&mut Import> {
        let found = self.open.as_mut().filter(|import| import.id == id);
        found.ok_or_else(|| gone(id).into())
    }

    /// Puts an import away.
    pub(crate) fn close(&mut self, id: u32) {
        self.open.take_if(|import| import.id == id);
    }

    fn begin(&mut self, place: &Workplace, seen: Moment) -> companion::Result<Import> {
        self.last += 1;
        Ok(Import {
            id: self.last,
            lists: Vec::new(),
            closed: Vec::new(),
            batch: None,
            previews: rosters::preview(place, &[], None)?,
            seen,
        })
    }
}

fn gone(id: u32) -> Error {
    Error::Unknown {
        kind: "import",
        name: id.to_string(),
    }
}

/// Changes an import, or begins one, and looks at its lists again. What can't be compared leaves
/// everything as it was.
pub(crate) fn look(
    top: &mut Top,
    id: Option<u32>,
    change: impl FnOnce(&mut Import) -> Answer<()>,
) -> Answer<&mut Import> {
    let seen = top.newest_line();
    let (place, imports) = top.place_and_imports()?;
    match id {
        Some(id) => {
            let import = imports.get(id)?;
            let before = (
                import.lists.clone(),
                import.closed.clone(),
                import.batch.clone(),
            );
            let looked = look_again(place, import, seen, change);
            if looked.is_err() {
                (import.lists, import.closed, import.batch) = before;
            }
            looked.map(|()| import)
        }
        None => {
            let mut import = imports.begin(place, seen.clone())?;
            look_again(place, &mut import, seen, change)?;
            Ok(imports.open.insert(import))
        }
    }
}

fn look_again(
    place: &Workplace,
    import: &mut Import,
    seen: Moment,
    change: impl FnOnce(&mut Import) -> Answer<()>,
) -> Answer<()> {
    change(import)?;
    import.previews = rosters::preview(place, &import.lists, import.batch.as_deref())?;
    import.seen = seen;
    Ok(())
}

/// Whether the ledger is as it was when the lists were compared. Where it isn't, they are compared
/// again, and only what is as it was seen may go on.
pub(crate) fn still_holds(top: &mut Top, id: u32) -> Answer<bool> {
    let now = top.newest_line();
    let words = top.words();
    let (place, imports) = top.place_and_imports()?;
    let import = imports.get(id)?;
    if import.seen == now {
        return Ok(true);
    }
    let shape = |previews: &Previews| serde_json::to_value(previews.wire(words)).ok();
    let before = shape(&import.previews);
    import.previews = rosters::preview(place, &import.lists, import.batch.as_deref())?;
    import.seen = now;
    Ok(before == shape(&import.previews))
}
