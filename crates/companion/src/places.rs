//! Where things lie on this computer.

use std::env;
use std::path::PathBuf;

use ledger::Kind;

/// The folder of everything the app keeps: `~/Library/Application Support/…` on a Mac,
/// `$XDG_DATA_HOME` elsewhere.
#[must_use]
pub fn home() -> PathBuf {
    let home = env::var_os("HOME").map(PathBuf::from).unwrap_or_default();
    if cfg!(target_os = "macos") {
        home.join("Library/Application Support/Configurator Companion")
    } else {
        let data = env::var_os("XDG_DATA_HOME")
            .map(PathBuf::from)
            .filter(|path| path.is_absolute());
        data.unwrap_or_else(|| home.join(".local/share"))
            .join("configurator-companion")
    }
}

/// The ledger of this Mac: one for the school, one for practice.
#[must_use]
pub fn ledger(kind: Kind) -> PathBuf {
    home().join(match kind {
        Kind::Real => "ledger.sqlite",
        Kind::Practice => "practice.sqlite",
    })
}
