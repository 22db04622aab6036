//! Where things lie on this computer.

use std::env;
use std::path::{Path, PathBuf};

use ledger::Kind;

use crate::error::{Error, Result};

/// The folder of everything the app keeps: `~/Library/Application Support/…` on a Mac,
/// `$XDG_DATA_HOME` elsewhere. Without `$HOME` the system's list of users says where home is.
///
/// # Errors
/// [`Error::NoHome`] if nothing does: a ledger in whatever folder one happens to stand in
/// would not be found again.
pub fn home() -> Result<PathBuf> {
    let home = env::home_dir().filter(|path| path.is_absolute());
    if cfg!(target_os = "macos") {
        let home = home.ok_or(Error::NoHome)?;
        Ok(home.join("Library/Application Support/Configurator Companion"))
    } else {
        let data = env::var_os("XDG_DATA_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute());
        data.or_else(|| home.map(|home| home.join(".local/share")))
            .map(|data| data.join("configurator-companion"))
            .ok_or(Error::NoHome)
    }
}

/// The ledger of this Mac: one for the school, one for practice.
///
/// # Errors
/// Those of [`home`].
pub fn ledger(kind: Kind) -> Result<PathBuf> {
    Ok(home()?.join(file_name(kind)))
}

/// How the file of a ledger is called.
#[must_use]
pub const fn file_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Real => "ledger.sqlite",
        Kind::Practice => "practice.sqlite",
    }
}

/// Which kind belongs at a path, if it is one of this Mac's own two.
#[must_use]
pub fn kind(path: &Path) -> Option<Kind> {
    Kind::ALL
        .into_iter()
        .find(|kind| ledger(*kind).is_ok_and(|own| own == path))
}
