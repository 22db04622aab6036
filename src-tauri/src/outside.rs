//! What lies outside the desk: the native panels, the system's viewer, the menu. A trait, so that
//! everything else runs without a window.

use std::path::{Path, PathBuf};

use companion::probes::{Seen, SlowLook, Stopped};
use companion::tools::{self, Tools};
use ledger::Kind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use words::Lang;

/// What a file is for; decides which endings a panel offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FileKind {
    /// A list of iPads.
    Roster,
    /// A configuration profile.
    Profile,
    /// A supervision identity.
    Identity,
    /// A certificate.
    Certificate,
    /// A kit in one encrypted file.
    Kit,
    /// A blueprint of ours.
    Blueprint,
    /// A picture.
    Image,
    /// A font.
    Font,
    /// A document to print.
    Document,
    /// The journal, one JSON object a line.
    Journal,
    /// A copy of the ledger.
    Backup,
    /// A folder.
    Folder,
    /// Anything else.
    Unknown,
}

impl FileKind {
    /// The endings that a panel offers; all files if empty.
    #[must_use]
    pub const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Roster => &["csv", "tsv", "txt", "xlsx", "xls", "ods"],
            Self::Profile => &["mobileconfig"],
            Self::Identity => &["p12", "pfx"],
            Self::Certificate => &["cer", "crt", "der", "pem", "p12", "pfx"],
            Self::Kit => &["age"],
            Self::Blueprint => &["ccblueprint"],
            Self::Image => &["png", "jpg", "jpeg"],
            Self::Font => &["ttf", "otf"],
            Self::Document => &["pdf"],
            Self::Journal => &["jsonl"],
            Self::Backup => &["sqlite"],
            Self::Folder | Self::Unknown => &[],
        }
    }

    /// What a file seems to be, by its ending. A pipe or a device is nothing that can be read to its
    /// end, whatever it is called.
    #[must_use]
    pub fn of(path: &Path) -> Self {
        if path.is_dir() {
            return Self::Folder;
        }
        if !path.is_file() {
            return Self::Unknown;
        }
        let ending = path.extension().unwrap_or_default().to_ascii_lowercase();
        let is = |kind: &&Self| kind.endings().iter().any(|one| *one == ending);
        let dropped = [
            Self::Roster,
            Self::Profile,
            Self::Identity,
            Self::Kit,
            Self::Blueprint,
        ];
        dropped.iter().find(is).copied().unwrap_or(Self::Unknown)
    }
}

/// What only a window can do.
pub trait Outside: Send + Sync {
    /// Asks a person for files; none if they cancel.
    fn choose_files(&self, kind: FileKind, many: bool) -> Vec<PathBuf>;
    /// Asks for a folder.
    fn choose_folder(&self) -> Option<PathBuf>;
    /// Asks where to write a file.
    fn save_as(&self, kind: FileKind, suggested: &str) -> Option<PathBuf>;
    /// Shows a file in Finder.
    ///
    /// # Errors
    /// What the system said, in English.
    fn reveal(&self, path: &Path) -> Result<(), String>;
    /// Opens a file in the system's viewer.
    ///
    /// # Errors
    /// What the system said, in English.
    fn open(&self, path: &Path) -> Result<(), String>;
    /// Looks at this computer; none if it was stopped.
    fn look(&self, look: SlowLook, stopped: Stopped<'_>) -> Option<Seen> {
        look.take(stopped)
    }
    /// Looks for Apple's tools.
    fn find_tools(&self, kind: Kind, chosen: Option<PathBuf>) -> Tools {
        tools::find(kind, chosen)
    }
    /// Closes the window.
    fn close(&self);
    /// The language of the menu from now on.
    fn speak(&self, lang: Lang);
}

#[cfg(test)]
mod tests {
    use super::FileKind;

    #[test]
    fn what_never_ends_is_no_list() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("list.csv");
        std::os::unix::net::UnixListener::bind(&path)
            .map(drop)
            .unwrap();
        assert_eq!(FileKind::of(&path), FileKind::Unknown);
        std::fs::remove_file(&path).unwrap();
        std::fs::write(&path, "").unwrap();
        assert_eq!(FileKind::of(&path), FileKind::Roster);
        assert_eq!(FileKind::of(folder.path()), FileKind::Folder);
    }
}
