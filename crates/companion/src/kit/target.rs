//! The folder that a kit goes to: what it can keep, and a name that is free in it.

use std::fs;
use std::path::{Path, PathBuf};

use profiles::placeholder::plain_file_name;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::files::{self, Privacy};

/// A folder that a kit may be written into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    folder: PathBuf,
    /// Whether a private file stays private there; on an exFAT stick it doesn't.
    pub privacy: Privacy,
}

/// Tries what a folder can keep, with a file that is gone again afterwards.
///
/// # Errors
/// [`Error::CannotWrite`] if nothing can be written there.
pub fn look_at(folder: &Path) -> Result<Target> {
    let trial = folder.join(format!(".companion-{}", Uuid::now_v7().simple()));
    files::write_new(&trial, b"", Privacy::Private)?;
    let privacy = if files::keeps_private(&trial) {
        Privacy::Private
    } else {
        Privacy::Shared
    };
    fs::remove_file(&trial).map_err(Error::writing(&trial))?;
    Ok(Target {
        folder: folder.to_owned(),
        privacy,
    })
}

impl Target {
    /// A path in it that nothing has: the name without what a file name can't hold, and a number
    /// if that is taken. Without an ending it is for a folder.
    #[must_use]
    pub fn free_path(&self, name: &str, ending: &str) -> PathBuf {
        let named = |number: usize| {
            let name = match number {
                1 => name.to_owned(),
                _ => format!("{name} {number}"),
            };
            let name = plain_file_name(&name, ending);
            // Without an ending there is nothing for the dot to stand before.
            self.folder.join(name.trim_end_matches('.'))
        };
        let free = (1..)
            .map(named)
            .find(|path| path.symlink_metadata().is_err());
        free.unwrap_or_else(|| named(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_name_gets_a_number_and_nothing_is_left_of_the_trial() {
        let folder = tempfile::tempdir().unwrap();
        let target = look_at(folder.path()).unwrap();
        assert_eq!(target.privacy, Privacy::Private);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let first = target.free_path("Kit Cart/1", "age");
        assert_eq!(first.parent(), Some(folder.path()));
        fs::write(&first, b"").unwrap();
        let second = target.free_path("Kit Cart/1", "age");
        assert_ne!(first, second);
        assert_eq!(second.extension(), Some("age".as_ref()));
        let plain = target.free_path("Kit Cart A", "");
        assert_eq!(plain, folder.path().join("Kit Cart A"));
    }

    #[test]
    fn a_folder_that_is_not_there_is_refused() {
        let refused = look_at(Path::new("/nowhere at all"));
        assert_eq!(refused.unwrap_err().code(), "cannot-write");
    }
}
