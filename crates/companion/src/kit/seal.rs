//! A kit as one encrypted file, for a stick that can't keep files private.
//!
//! A ZIP archive inside an `age` file that a password opens. Both formats are public, so `age -d`
//! and any unzip read it without this program. The encryption is salted: the same kit gives other
//! bytes each time.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read as _, Write as _};
use std::iter;
use std::path::{Path, PathBuf};

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use profiles::secret::Secret;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::birth::new_folder;
use super::write::KitFile;
use crate::error::{Error, Result};
use crate::files::{self, Privacy};

/// Fewest characters of a password; what it guards can erase every iPad of the school.
pub const SHORTEST_PASSWORD: usize = 8;
/// Largest file that is opened, and largest kit that comes out of it, in bytes.
const CAP: u64 = 512 << 20;

/// Encrypts files, each under its path.
///
/// # Errors
/// [`Error::PasswordTooShort`].
pub(super) fn seal<'f>(
    files: impl Iterator<Item = (&'f str, &'f [u8])>,
    password: &Secret,
) -> Result<Vec<u8>> {
    check_password(password)?;
    let archive = archive(files).map_err(Error::writing("kit.zip"))?;
    Encryptor::with_user_passphrase(passphrase(password))
        .wrap_output(Vec::new())
        .and_then(|mut sealed| {
            sealed.write_all(&archive)?;
            sealed.finish()
        })
        .map_err(Error::writing("kit.age"))
}

/// Refuses a password that is too easily guessed.
pub(super) fn check_password(password: &Secret) -> Result<()> {
    if password.expose().chars().count() < SHORTEST_PASSWORD {
        return Err(Error::PasswordTooShort {
            shortest: SHORTEST_PASSWORD,
        });
    }
    Ok(())
}

/// Opens an encrypted kit into a new folder, complete or not at all. Lists its files.
///
/// # Errors
/// [`Error::CannotRead`]; [`Error::KitUnreadable`] if it is none or damaged;
/// [`Error::WrongPassword`]; [`Error::AlreadyThere`]; [`Error::CannotWrite`].
pub fn open(file: &Path, password: &Secret, folder: &Path) -> Result<Vec<KitFile>> {
    let sealed = files::read(file, CAP)?;
    let unreadable = || Error::KitUnreadable {
        file: file.to_owned(),
    };
    let identity = scrypt::Identity::new(passphrase(password));
    let opened = Decryptor::new_buffered(sealed.as_slice())
        .and_then(|kit| kit.decrypt(iter::once(&identity as &dyn age::Identity)))
        .map_err(|error| match error {
            DecryptError::DecryptionFailed
            | DecryptError::KeyDecryptionFailed
            | DecryptError::NoMatchingKeys => Error::WrongPassword {
                file: file.to_owned(),
            },
            _ => unreadable(),
        })?;
    let mut archive = Vec::new();
    opened
        .take(CAP)
        .read_to_end(&mut archive)
        .map_err(|_| unreadable())?;
    let files = unpack(&archive).ok_or_else(unreadable)?;
    new_folder(folder, |unborn| {
        files.iter().try_for_each(|(path, bytes)| {
            files::write_within(unborn, path, bytes, Privacy::Private)
        })
    })?;
    let listed = files.iter();
    Ok(listed
        .map(|(path, bytes)| KitFile::new(&path.to_string_lossy(), bytes, Privacy::Private))
        .collect())
}

fn passphrase(password: &Secret) -> SecretString {
    SecretString::from(password.expose().to_owned())
}

/// A ZIP archive without times or owners.
fn archive<'f>(files: impl Iterator<Item = (&'f str, &'f [u8])>) -> io::Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o600);
    for (path, bytes) in files {
        archive.start_file(path, options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// The files of an archive; nothing if one is damaged, stands outside the folder or all are too
/// large together.
fn unpack(archive: &[u8]) -> Option<BTreeMap<PathBuf, Vec<u8>>> {
    let mut archive = ZipArchive::new(Cursor::new(archive)).ok()?;
    let mut files = BTreeMap::new();
    let mut room = CAP;
    for index in 0..archive.len() {
        let part = archive.by_index(index).ok()?;
        let path = part.enclosed_name().filter(|_| part.is_file())?;
        let mut bytes = Vec::new();
        part.take(room + 1).read_to_end(&mut bytes).ok()?;
        room = room.checked_sub(u64::try_from(bytes.len()).ok()?)?;
        files.insert(path, bytes);
    }
    (!files.is_empty()).then_some(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PASSWORD: &str = "corréct 電池";

    fn sealed(files: &[(&str, &[u8])]) -> Vec<u8> {
        seal(files.iter().copied(), &Secret::new(PASSWORD)).unwrap()
    }

    fn opened(bytes: &[u8], password: &str) -> (tempfile::TempDir, Result<Vec<KitFile>>) {
        let place = tempfile::tempdir().unwrap();
        let file = place.path().join("kit.age");
        std::fs::write(&file, bytes).unwrap();
        let files = open(&file, &Secret::new(password), &place.path().join("kit"));
        (place, files)
    }

    #[test]
    fn what_is_sealed_opens_with_its_password_alone() {
        let bytes = sealed(&[
            ("profiles/01 鎖定畫面.mobileconfig", b"<plist/>"),
            ("a", b""),
        ]);
        assert!(bytes.starts_with(b"age-encryption.org/v1\n-> scrypt "));
        let (place, files) = opened(&bytes, PASSWORD);
        let files = files.unwrap();
        assert_eq!((files[0].path.as_str(), files.len()), ("a", 2));
        let profile = place.path().join("kit/profiles/01 鎖定畫面.mobileconfig");
        assert_eq!(std::fs::read(&profile).unwrap(), b"<plist/>");
        assert!(files::keeps_private(&profile));

        let (place, refused) = opened(&bytes, "corréct 電车!");
        assert_eq!(refused.unwrap_err().code(), "wrong-password");
        assert!(!place.path().join("kit").exists());
    }

    #[test]
    fn a_short_password_is_refused() {
        let refused = seal(iter::once(("a", &b"1"[..])), &Secret::new("七個字的密碼呢"));
        assert_eq!(refused.unwrap_err().code(), "password-too-short");
    }

    #[test]
    fn a_damaged_or_foreign_file_leaves_nothing() {
        let whole = sealed(&[("a", b"1")]);
        let mut flipped = whole.clone();
        *flipped.last_mut().unwrap() ^= 1;
        let outside = sealed(&[("../a", b"1")]);
        let cut = &whole[..whole.len() - 20];
        for bytes in [&flipped[..], cut, &outside, b"", b"PK\x03\x04"] {
            let (place, refused) = opened(bytes, PASSWORD);
            assert_eq!(refused.unwrap_err().code(), "kit-unreadable");
            assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 1);
        }
    }
}
