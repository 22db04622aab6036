//! Writing files: whole or not at all, never over another one, private where it must be.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::Path;

use rustix::fs::OFlags;

use crate::error::{Error, Result};

/// Who may read a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Privacy {
    /// Its owner alone (mode 0600): names of pupils, passwords, keys.
    Private,
    /// Whom the system lets (mode 0644 less the mask).
    Shared,
}

/// Reads a file of at most `cap` bytes.
///
/// # Errors
/// [`Error::CannotRead`]; [`Error::FileTooLarge`], whose limit is rounded up to megabytes.
pub fn read(path: &Path, cap: u64) -> Result<Vec<u8>> {
    let file = open_plain(path).map_err(Error::reading(path))?;
    let mut bytes = Vec::new();
    file.take(cap + 1)
        .read_to_end(&mut bytes)
        .map_err(Error::reading(path))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > cap) {
        return Err(Error::FileTooLarge {
            path: path.to_owned(),
            limit_mb: cap.div_ceil(1 << 20),
        });
    }
    Ok(bytes)
}

/// Opens an ordinary file. A pipe would keep whoever opens it waiting for ever.
fn open_plain(path: &Path) -> io::Result<File> {
    let no_wait = OFlags::NONBLOCK.bits().cast_signed();
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(no_wait)
        .open(path)?;
    if file.metadata()?.is_file() {
        Ok(file)
    } else {
        Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            "no ordinary file",
        ))
    }
}

/// Refuses a path where [`write_new`] would fail, before anything else is done: one that is taken,
/// or where nothing can be written.
///
/// # Errors
/// [`Error::AlreadyThere`]; [`Error::CannotWrite`].
pub fn check_new(path: &Path) -> Result<()> {
    write_new(path, b"", Privacy::Private)?;
    fs::remove_file(path).map_err(Error::writing(path))
}

/// Writes a file that must not be there yet.
///
/// # Errors
/// [`Error::AlreadyThere`]; [`Error::CannotWrite`], with nothing left behind.
pub fn write_new(path: &Path, bytes: &[u8], privacy: Privacy) -> Result<()> {
    write_new_by(path, privacy, |file| {
        file.write_all(bytes).map_err(Error::writing(path))
    })
}

/// Writes a file that must not be there yet, piece by piece.
///
/// # Errors
/// Those of [`write_new`] and of `write`, with nothing left behind.
pub fn write_new_by(
    path: &Path,
    privacy: Privacy,
    write: impl FnOnce(&mut dyn io::Write) -> Result<()>,
) -> Result<()> {
    let opened = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(mode(privacy))
        .open(path);
    let file = match opened {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(Error::AlreadyThere {
                path: path.to_owned(),
            });
        }
        opened => opened.map_err(Error::writing(path))?,
    };
    let mut pieces = io::BufWriter::new(&file);
    let written = write(&mut pieces)
        .and_then(|()| pieces.flush().map_err(Error::writing(path)))
        .and_then(|()| file.sync_all().map_err(Error::writing(path)));
    if written.is_err() {
        // Half a file would be taken for a whole one.
        let _ = fs::remove_file(path);
    }
    written
}

/// Writes a new file at a path inside `folder`, which has to be there, with the folders on the way.
///
/// # Errors
/// Those of [`write_new`].
pub fn write_within(folder: &Path, path: &Path, bytes: &[u8], privacy: Privacy) -> Result<()> {
    let file = folder.join(path);
    // A folder that somebody took away isn't begun anew with half of what was in it.
    fs::symlink_metadata(folder).map_err(Error::writing(folder))?;
    if let Some(parent) = file.parent() {
        fs::create_dir_all(parent).map_err(Error::writing(parent))?;
    }
    write_new(&file, bytes, privacy)
}

/// Writes a file, taking the place of one that is there; a reader sees the old one or the new.
///
/// # Errors
/// [`Error::CannotWrite`], with the old file untouched.
pub fn write_over(path: &Path, bytes: &[u8], privacy: Privacy) -> Result<()> {
    replace(path, |unborn| write_new(unborn, bytes, privacy))
}

/// Has a file written under a name beside `path` and puts it in the place of one that is there; a
/// reader sees the old one or the new.
///
/// # Errors
/// [`Error::CannotWrite`] and those of `write`, with the old file untouched.
pub fn replace<T>(path: &Path, write: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let unborn = path.with_file_name(name);
    let _ = fs::remove_file(&unborn);
    let named = |error| match error {
        Error::CannotWrite { source, .. } => Error::CannotWrite {
            path: path.to_owned(),
            source,
        },
        other => other,
    };
    let written = write(&unborn).map_err(named).and_then(|written| {
        fs::rename(&unborn, path).map_err(Error::writing(path))?;
        Ok(written)
    });
    if written.is_err() {
        let _ = fs::remove_file(&unborn);
    }
    written
}

/// Writes a file and has it noted before it gets its name: what couldn't be noted isn't there.
///
/// # Errors
/// [`Error::AlreadyThere`], [`Error::CannotWrite`], and those of `note`, with the old file
/// untouched and nothing left behind.
pub fn write_noted(
    path: &Path,
    bytes: &[u8],
    privacy: Privacy,
    existing: Existing,
    note: impl FnOnce() -> Result<()>,
) -> Result<()> {
    if existing == Existing::Stays && path.symlink_metadata().is_ok() {
        return Err(Error::AlreadyThere {
            path: path.to_owned(),
        });
    }
    replace(path, |unborn| {
        write_new(unborn, bytes, privacy)?;
        note()
    })
}

/// What becomes of a file that is already there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and nothing is written.
    Stays,
    /// A person agreed that it goes, in the panel where they named it.
    Goes,
}

/// Writes a file by [`write_new`] or [`write_over`].
///
/// # Errors
/// Theirs.
pub fn write(path: &Path, bytes: &[u8], privacy: Privacy, existing: Existing) -> Result<()> {
    match existing {
        Existing::Stays => write_new(path, bytes, privacy),
        Existing::Goes => write_over(path, bytes, privacy),
    }
}

/// Whether the file system keeps a private file private; an exFAT stick does not.
#[must_use]
pub fn keeps_private(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o077 == 0)
}

const fn mode(privacy: Privacy) -> u32 {
    match privacy {
        Privacy::Private => 0o600,
        Privacy::Shared => 0o644,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_never_written_over_by_mistake() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        write_new(&path, b"1", Privacy::Private).unwrap();
        assert!(keeps_private(&path));
        assert!(matches!(
            write_new(&path, b"2", Privacy::Private),
            Err(Error::AlreadyThere { .. })
        ));
        assert_eq!(fs::read(&path).unwrap(), b"1");
        assert!(matches!(check_new(&path), Err(Error::AlreadyThere { .. })));
        assert!(check_new(&folder.path().join("b")).is_ok());
        assert!(check_new(&folder.path().join("none/b")).is_err());
        write_over(&path, b"3", Privacy::Shared).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"3");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_could_not_be_noted_is_not_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("kit.age");
        let refuse = || Err(Error::Cancelled);
        let write = |existing| write_noted(&path, b"new", Privacy::Private, existing, refuse);
        assert!(write(Existing::Stays).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        fs::write(&path, b"old").unwrap();
        assert!(matches!(write(Existing::Goes), Err(Error::Cancelled)));
        assert!(matches!(
            write(Existing::Stays),
            Err(Error::AlreadyThere { .. })
        ));
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        write_noted(&path, b"new", Privacy::Private, Existing::Goes, || Ok(())).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
    }

    #[test]
    fn a_pipe_keeps_nobody_waiting() {
        let folder = tempfile::tempdir().unwrap();
        let pipe = folder.path().join("list.csv");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        assert!(made.unwrap().success());
        for no_file in [pipe.as_path(), folder.path()] {
            assert!(matches!(read(no_file, 10), Err(Error::CannotRead { .. })));
        }
    }

    #[test]
    fn a_file_over_the_cap_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, [0; 11]).unwrap();
        assert!(matches!(
            read(&path, 10),
            Err(Error::FileTooLarge { limit_mb: 1, .. })
        ));
        assert_eq!(read(&path, 11).unwrap().len(), 11);
    }
}
