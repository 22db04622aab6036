//! What a person wished of the window itself: its language, who works, which hints were followed.
//! Kept in a small file beside the ledgers, because it is needed before one is open. It holds ids
//! and no names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use ledger::Kind;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use words::Lang;

/// Name of the file.
const FILE: &str = "window.json";

/// The wishes as they stand.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Wishes {
    /// Tag of the language.
    lang: Option<String>,
    /// Which ledger was open last.
    kind: Option<Kind>,
    /// Who worked last, by kind of ledger.
    operators: BTreeMap<String, Uuid>,
    /// Hints that were followed once.
    marks: BTreeSet<String>,
    #[serde(skip)]
    folder: Option<PathBuf>,
}

impl Wishes {
    /// The wishes in a folder. A file that is absent or makes no sense holds none.
    pub(crate) fn read(folder: Option<PathBuf>) -> Self {
        let text = folder
            .as_ref()
            .and_then(|folder| fs::read(folder.join(FILE)).ok());
        let read = text.and_then(|text| serde_json::from_slice(&text).ok());
        Self {
            folder,
            ..read.unwrap_or_default()
        }
    }

    /// The language that was chosen.
    pub(crate) fn lang(&self) -> Option<Lang> {
        Lang::parse(self.lang.as_deref()?).ok()
    }

    /// The kinds of ledger, the one that was open last first.
    pub(crate) fn kinds(&self) -> [Kind; 2] {
        match self.kind {
            Some(Kind::Practice) => [Kind::Practice, Kind::Real],
            _ => [Kind::Real, Kind::Practice],
        }
    }

    /// Who worked last with a ledger of this kind.
    pub(crate) fn operator(&self, kind: Kind) -> Option<Uuid> {
        self.operators.get(kind.id()).copied()
    }

    /// Hints that were followed once.
    pub(crate) fn marks(&self) -> Vec<String> {
        self.marks.iter().cloned().collect()
    }

    /// Speaks this language from now on.
    pub(crate) fn set_lang(&mut self, lang: Lang) {
        self.lang = Some(lang.tag().to_owned());
        self.keep();
    }

    /// A ledger of this kind is open, and this is who works.
    pub(crate) fn set_open(&mut self, kind: Kind, operator: Option<Uuid>) {
        let before = self.kind.replace(kind);
        let known = self.operator(kind);
        if let Some(operator) = operator {
            self.operators.insert(kind.id().to_owned(), operator);
        }
        if (before, known) != (self.kind, self.operator(kind)) {
            self.keep();
        }
    }

    /// A hint was followed. `false` if it was so already.
    pub(crate) fn mark(&mut self, hint: &str) {
        if self.marks.insert(hint.to_owned()) {
            self.keep();
        }
    }

    /// Writes beside and renames. That a wish can't be kept stops nobody's work.
    fn keep(&self) {
        if let Some(folder) = &self.folder
            && let Err(error) = self.write(folder)
        {
            tracing::warn!(%error, "the window's wishes can't be kept");
        }
    }

    fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let unborn = folder.join(format!("{FILE}.new"));
        fs::write(&unborn, serde_json::to_vec_pretty(self)?)?;
        fs::rename(unborn, folder.join(FILE))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_come_back_and_nonsense_is_no_wish() {
        let folder = tempfile::tempdir().unwrap();
        let read = || Wishes::read(Some(folder.path().to_owned()));
        assert_eq!(read().lang(), None);
        let (mut wishes, wang) = (read(), Uuid::from_u128(7));
        wishes.set_lang(Lang::Ja);
        wishes.set_open(Kind::Practice, Some(wang));
        wishes.mark("undo");
        let again = read();
        assert_eq!(again.lang(), Some(Lang::Ja));
        assert_eq!(again.kinds()[0], Kind::Practice);
        assert_eq!(again.operator(Kind::Practice), Some(wang));
        assert_eq!(again.operator(Kind::Real), None);
        assert_eq!(again.marks(), ["undo"]);
        fs::write(folder.path().join(FILE), b"{\"lang\": 7").unwrap();
        assert_eq!(read().lang(), None);
    }

    #[test]
    fn where_nothing_can_be_written_work_goes_on() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, b"").unwrap();
        let mut wishes = Wishes::read(Some(file));
        wishes.set_lang(Lang::En);
        assert_eq!(wishes.lang(), Some(Lang::En));
    }
}
