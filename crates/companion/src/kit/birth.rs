//! A new folder, complete or not at all.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rustix::io::Errno;
use rustix::process::{Pid, getpid, test_kill_process};

use crate::error::{Error, Result};

/// How the name of a folder ends that isn't complete yet; the process that fills it stands before.
pub(super) const UNBORN: &str = ".companion-unfinished";

/// Makes a folder under another name, lets it be filled, and gives it its name at the end. What
/// killed runs left beside it is taken away: it may hold keys, and nobody looks for it.
pub(super) fn new_folder(folder: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    if folder.symlink_metadata().is_ok() {
        return Err(Error::AlreadyThere {
            path: folder.to_owned(),
        });
    }
    let name = folder
        .file_name()
        .ok_or_else(|| Error::bad("outdir", &folder.display().to_string()))?;
    let parent = folder
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(Error::writing(parent))?;
    take_away_leftovers(parent);
    let maker = format!("{}.{}", this_computer(), std::process::id());
    let unborn = parent.join(format!(".{}.{maker}{UNBORN}", name.to_string_lossy()));
    let _filling = Filling::begin(&unborn);
    let made = fs::DirBuilder::new()
        .mode(0o700)
        .create(&unborn)
        .map_err(Error::writing(folder))
        .and_then(|()| fill(&unborn))
        .and_then(|()| fs::rename(&unborn, folder).map_err(Error::writing(folder)));
    if made.is_err() {
        // Half a kit would be taken for a whole one.
        let _ = fs::remove_dir_all(&unborn);
    }
    made
}

/// The folders that this process fills: one that bears its number and isn't among them is an older
/// process's with the same number.
static FILLED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// A folder that is being filled, until this is dropped.
struct Filling(PathBuf);

impl Filling {
    fn begin(folder: &Path) -> Self {
        filled().insert(folder.to_owned());
        Self(folder.to_owned())
    }
}

impl Drop for Filling {
    fn drop(&mut self) {
        filled().remove(&self.0);
    }
}

fn filled() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    FILLED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The name of this computer as part of a file's name: a disk in the network has folders of others.
pub(super) fn this_computer() -> String {
    let system = rustix::system::uname();
    let name = system.nodename().to_string_lossy();
    let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-';
    name.chars().filter(|one| plain(*one)).take(40).collect()
}

/// Removes unfinished folders of this computer whose process is gone. What can't be removed stays.
fn take_away_leftovers(parent: &Path) {
    for entry in fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let maker = name
            .to_str()
            .and_then(|name| name.strip_prefix('.')?.strip_suffix(UNBORN))
            .and_then(|name| name.rsplit_once('.'))
            .filter(|(name, _)| name.ends_with(&format!(".{}", this_computer())))
            .and_then(|(_, id)| Pid::from_raw(id.parse().ok()?));
        let Some(maker) = maker else { continue };
        let gone = if maker == getpid() {
            !filled().contains(&entry.path())
        } else {
            matches!(test_kill_process(maker), Err(Errno::SRCH))
        };
        if gone {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::{self, Privacy};

    #[test]
    fn a_folder_that_is_being_filled_stays_beside_a_new_one() {
        let folder = tempfile::tempdir().unwrap();
        let file = |unborn: &Path, name: &str| {
            files::write_within(unborn, Path::new(name), b"key", Privacy::Private)
        };
        let first = folder.path().join("first");
        new_folder(&first, |unborn| {
            file(unborn, "keys/1")?;
            new_folder(&folder.path().join("second"), |other| file(other, "1"))?;
            file(unborn, "keys/2")
        })
        .unwrap();
        assert_eq!(fs::read_dir(first.join("keys")).unwrap().count(), 2);
        let taken = new_folder(&folder.path().join("third"), |unborn| {
            fs::remove_dir_all(unborn).unwrap();
            file(unborn, "keys/1")
        });
        assert_eq!(taken.unwrap_err().code(), "cannot-write");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }
}
