//! The place for secrets: the Mac's keychain, or a private file where there is none.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use ledger::Kind;
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::{Zeroize as _, Zeroizing};

use crate::error::{Error, Result};

/// Largest file of secrets that is read, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// Where the secrets of one ledger are kept.
#[derive(Debug, Clone)]
pub enum Vault {
    /// The login keychain, under this service name.
    #[cfg(target_os = "macos")]
    Keychain(String),
    /// A file that only its owner may read (mode 0600), beside the ledger.
    File(PathBuf),
}

/// Secrets by id, as the file holds them.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    version: u32,
    secrets: BTreeMap<Uuid, String>,
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.secrets
            .values_mut()
            .for_each(|secret| secret.zeroize());
    }
}

impl Vault {
    /// The place for the secrets of this ledger. A practice ledger never touches the keychain.
    #[must_use]
    pub fn of(ledger: &Path, kind: Kind) -> Self {
        #[cfg(target_os = "macos")]
        if kind == Kind::Real {
            return Self::Keychain(format!("Configurator Companion: {}", ledger.display()));
        }
        let _ = kind;
        Self::File(ledger.with_extension("secrets.json"))
    }

    /// The message id that says where the secrets are: `vault-keychain` or `vault-file`.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            #[cfg(target_os = "macos")]
            Self::Keychain(_) => "vault-keychain",
            Self::File(_) => "vault-file",
        }
    }

    /// The name in the keychain, where it is one.
    #[must_use]
    pub fn service(&self) -> Option<&str> {
        match self {
            #[cfg(target_os = "macos")]
            Self::Keychain(service) => Some(service),
            Self::File(_) => None,
        }
    }

    /// The file, where it is one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match self {
            #[cfg(target_os = "macos")]
            Self::Keychain(_) => None,
            Self::File(path) => Some(path),
        }
    }

    /// Keeps secrets under new ids, all or none; they are on the disk when this returns.
    ///
    /// # Errors
    /// [`Error::Vault`], [`Error::CannotWrite`].
    pub fn keep(&self, secrets: &[(Uuid, Zeroizing<String>)]) -> Result<()> {
        match self {
            _ if secrets.is_empty() => Ok(()),
            #[cfg(target_os = "macos")]
            Self::Keychain(service) => secrets
                .iter()
                .try_for_each(|(id, secret)| crate::keychain::keep(service, *id, secret)),
            Self::File(path) => {
                let _turn = Turn::wait(path)?;
                let mut kept = read(path)?;
                kept.version = 1;
                kept.secrets.extend(
                    secrets
                        .iter()
                        .map(|(id, secret)| (*id, secret.as_str().to_owned())),
                );
                write(path, &kept)
            }
        }
    }

    /// A secret; none if it is gone. Whose it was, the caller knows.
    ///
    /// # Errors
    /// [`Error::Vault`], [`Error::CannotRead`].
    pub fn find(&self, id: Uuid) -> Result<Option<Zeroizing<String>>> {
        match self {
            #[cfg(target_os = "macos")]
            Self::Keychain(service) => crate::keychain::find(service, id),
            Self::File(path) => Ok(read(path)?
                .secrets
                .get(&id)
                .map(|secret| Zeroizing::new(secret.clone()))),
        }
    }
}

fn read(path: &Path) -> Result<Kept> {
    let file = match File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Kept::default()),
        opened => opened.map_err(Error::reading(path))?,
    };
    let mut text = Zeroizing::new(Vec::new());
    file.take(MAX_BYTES)
        .read_to_end(&mut text)
        .map_err(Error::reading(path))?;
    serde_json::from_slice(&text).map_err(|error| Error::Vault {
        reason: error.to_string(),
    })
}

/// Writes beside and renames, so that a power cut leaves the old file or the new one.
fn write(path: &Path, kept: &Kept) -> Result<()> {
    let text = Zeroizing::new(serde_json::to_vec(kept).map_err(|error| Error::Vault {
        reason: error.to_string(),
    })?);
    let unborn = path.with_extension("new");
    let written = (|| {
        // A leftover of an earlier power cut may have other rights.
        let _ = fs::remove_file(&unborn);
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .mode(0o600)
            .open(&unborn)?;
        file.write_all(&text)?;
        file.sync_all()?;
        fs::rename(&unborn, path)?;
        path.parent()
            .map_or(Ok(()), |folder| File::open(folder)?.sync_all())
    })();
    written.map_err(Error::writing(path))
}

/// One writer at a time, window and command line alike.
struct Turn(#[expect(dead_code, reason = "the lock lives as long as the file is open")] File);

impl Turn {
    fn wait(path: &Path) -> Result<Self> {
        let lock = path.with_extension("lock");
        let open = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(&lock);
        let file = open.map_err(Error::writing(&lock))?;
        file.lock().map_err(Error::writing(&lock))?;
        Ok(Self(file))
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_secret_comes_back_and_only_its_owner_may_read_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::of(&folder.path().join("ledger.sqlite"), Kind::Practice);
        let (first, second) = (Uuid::now_v7(), Uuid::now_v7());
        vault
            .keep(&[(first, Zeroizing::new("密碼一".into()))])
            .unwrap();
        vault
            .keep(&[(second, Zeroizing::new("two".into()))])
            .unwrap();
        let found = |id| vault.find(id).unwrap().unwrap();
        assert_eq!(found(first).as_str(), "密碼一");
        assert_eq!(found(second).as_str(), "two");
        let mode = fs::metadata(vault.path().unwrap())
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_secret_that_is_gone_and_a_damaged_file_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::of(&folder.path().join("ledger.sqlite"), Kind::Practice);
        assert!(matches!(vault.find(Uuid::now_v7()), Ok(None)));
        fs::write(vault.path().unwrap(), b"{").unwrap();
        assert!(matches!(
            vault.find(Uuid::now_v7()),
            Err(Error::Vault { .. })
        ));
        let kept = vault.keep(&[(Uuid::now_v7(), Zeroizing::new("x".into()))]);
        assert!(kept.is_err(), "a damaged file is not written over");
    }
}
