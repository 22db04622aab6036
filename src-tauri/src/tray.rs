//! The tray: paths that the page knows by number and name only.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use companion::{Error, Result};

use crate::wire::FileRef;

/// Files and folders that a person chose, dropped or had written.
#[derive(Debug, Default)]
pub struct Tray {
    last: u32,
    paths: BTreeMap<u32, PathBuf>,
}

impl Tray {
    /// Lays a path on the tray. One that lies there keeps its number.
    pub fn put(&mut self, path: PathBuf) -> FileRef {
        let known = self.paths.iter().find(|(_, known)| **known == path);
        let id = known.map_or(self.last + 1, |(id, _)| *id);
        self.last = self.last.max(id);
        let name = path.file_name().unwrap_or(path.as_os_str());
        let file = FileRef {
            id,
            name: name.to_string_lossy().into_owned(),
        };
        self.paths.insert(id, path);
        file
    }

    /// Number and name of what lies there.
    ///
    /// # Errors
    /// [`Error::Unknown`] for a number that was never given out.
    pub fn named(&self, id: u32) -> Result<FileRef> {
        let name = self.path(id)?;
        let name = name.file_name().unwrap_or(name.as_os_str());
        Ok(FileRef {
            id,
            name: name.to_string_lossy().into_owned(),
        })
    }

    /// The path behind a number.
    ///
    /// # Errors
    /// [`Error::Unknown`] for a number that was never given out.
    pub fn path(&self, id: u32) -> Result<&Path> {
        let path = self.paths.get(&id).map(PathBuf::as_path);
        path.ok_or_else(|| Error::Unknown {
            kind: "file",
            name: id.to_string(),
        })
    }
}
