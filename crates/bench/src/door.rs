//! The door to cfgutil: the one place where practice and the real thing part.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// Which kind of ledger is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LedgerKind {
    /// A school's own migration.
    Real,
    /// A rehearsal with simulated iPads.
    Practice,
}

/// Decides by the ledger's kind whether a program may be started.
#[derive(Debug, Clone, Copy)]
pub struct Door {
    kind: LedgerKind,
}

impl Door {
    /// The door of a ledger of that kind.
    #[must_use]
    pub const fn for_kind(kind: LedgerKind) -> Self {
        Self { kind }
    }

    /// Lets the real cfgutil through.
    ///
    /// # Errors
    /// [`Error::RefusedInPractice`] for a practice ledger, whatever the path;
    /// [`Error::PathUnusable`] when the path is relative, no file or not executable.
    pub fn cfgutil(self, path: &Path) -> Result<Cfgutil, Error> {
        if self.kind == LedgerKind::Practice {
            return Err(Error::RefusedInPractice);
        }
        if !path.is_absolute() || !is_executable(path) {
            return Err(Error::PathUnusable {
                path: path.to_owned(),
            });
        }
        Ok(Cfgutil {
            path: path.to_owned(),
        })
    }
}

/// A cfgutil that may be started. Only a [`Door`] makes one.
#[derive(Debug, Clone)]
pub struct Cfgutil {
    path: PathBuf,
}

impl Cfgutil {
    /// The absolute path it is started by.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Whether a path, links followed, is a file that somebody may execute.
pub(crate) fn is_executable(path: &Path) -> bool {
    std::fs::metadata(path)
        .is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_practice_ledger_never_gets_the_real_cfgutil() {
        let door = Door::for_kind(LedgerKind::Practice);
        for path in ["/bin/sh", "/nowhere", "relative"] {
            let refused = door.cfgutil(Path::new(path)).unwrap_err();
            assert_eq!(refused.code(), "bench-cfgutil-refused-in-practice");
        }
    }

    #[test]
    fn a_real_ledger_gets_only_an_absolute_executable_file() {
        let door = Door::for_kind(LedgerKind::Real);
        assert_eq!(
            door.cfgutil(Path::new("/bin/sh")).unwrap().path(),
            Path::new("/bin/sh")
        );
        for path in ["sh", "bin/sh", "/", "/nowhere", "/etc/passwd"] {
            let refused = door.cfgutil(Path::new(path)).unwrap_err();
            assert_eq!(refused.code(), "bench-cfgutil-path-unusable", "{path}");
        }
    }
}
