//! A draft and its past.

use ledger::ShelfRow;
use profiles::check::Target;
use profiles::document::Document;

use super::secrets::Secrets;
use crate::error::Result;
use crate::ipados::Versions;
use crate::workplace::Workplace;

/// Most steps that can be taken back.
const MOST_STEPS: usize = 64;

/// Where a draft came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// A profile of the library.
    Library,
    /// A template, by its id.
    Template(String),
    /// A file, by its name.
    File(String),
    /// A copy of the profile with this name.
    Copy(String),
    /// Nothing.
    Blank,
}

/// A profile while it is edited.
#[derive(Debug)]
pub struct Draft {
    pub(super) source: Source,
    pub(super) name: String,
    /// How it lies in the library, once it does.
    pub(super) kept: Option<ShelfRow>,
    /// Its secrets are marks.
    pub(super) document: Document,
    /// The document as it lies in the library.
    pub(super) saved: Option<Document>,
    pub(super) secrets: Secrets,
    past: Vec<Document>,
    future: Vec<Document>,
    changes: u64,
    pub(super) around: Around,
}

/// What a draft is judged beside.
#[derive(Debug, Clone, Default)]
pub(super) struct Around {
    /// The iPads by version.
    pub(super) versions: Versions,
    pub(super) target: Target,
    /// The other profiles of the blueprints that name this one.
    pub(super) neighbours: Vec<(String, Document)>,
}

impl Draft {
    /// A draft of a profile whose secrets may stand in it.
    pub(super) fn new(
        place: &Workplace,
        source: Source,
        name: &str,
        mut document: Document,
    ) -> Result<Self> {
        let mut secrets = Secrets::default();
        secrets.conceal(&mut document);
        let mut draft = Self {
            source,
            name: name.to_owned(),
            kept: None,
            document,
            saved: None,
            secrets,
            past: Vec::new(),
            future: Vec::new(),
            changes: 0,
            around: Around::default(),
        };
        draft.look_around(place)?;
        Ok(draft)
    }

    /// Where it came from.
    #[must_use]
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// Its name in the library, or the one it shall have there.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How it lies in the library, once it does.
    #[must_use]
    pub const fn kept(&self) -> Option<&ShelfRow> {
        self.kept.as_ref()
    }

    /// The profile, secrets by reference.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// Grows with every change.
    #[must_use]
    pub const fn changes(&self) -> u64 {
        self.changes
    }

    /// Whether the library doesn't say the same.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        let saved = self.saved.as_ref().map(Document::top);
        saved != Some(self.document.top())
    }

    /// Whether a step can be taken back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a step that was taken back can be made again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Takes the last step back.
    pub fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            let now = std::mem::replace(&mut self.document, before);
            self.future.push(now);
            self.changes += 1;
        }
    }

    /// Makes the step again that was taken back.
    pub fn redo(&mut self) {
        if let Some(after) = self.future.pop() {
            let now = std::mem::replace(&mut self.document, after);
            self.past.push(now);
            self.changes += 1;
        }
    }

    /// Makes a step; one that fails or changes nothing is none.
    pub(super) fn step(&mut self, change: impl FnOnce(&mut Document) -> Result<()>) -> Result<()> {
        let mut next = self.document.clone();
        change(&mut next)?;
        self.secrets.conceal(&mut next);
        if next.top() == self.document.top() && next.findings() == self.document.findings() {
            return Ok(());
        }
        self.past.push(std::mem::replace(&mut self.document, next));
        if self.past.len() > MOST_STEPS {
            self.past.remove(0);
        }
        self.future.clear();
        self.changes += 1;
        Ok(())
    }
}
