//! Profiles as files: reading strangers', checking, mending, rewriting, signing.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use ledger::sha256;
use migration::ExportedFile;
use profiles::check::{Target, Together, check, check_together};
use profiles::difference::{Change, diff};
use profiles::document::{Document, MAX_BYTES};
use profiles::finding::Finding;
use profiles::fix::{Applied, apply_all};
use profiles::identifier;
use profiles::secret::Secret;
use profiles::sign::{Identity, SignOptions, Signed, pkcs12, sign};

use crate::error::{Error, Result};
use crate::exports::{self, Outgoing};
use crate::files::{self, Existing, Privacy};
use crate::workplace::Workplace;

/// A file that was looked at.
#[derive(Debug)]
pub struct Checked {
    /// The file.
    pub file: PathBuf,
    /// What it is, or why it can't be read.
    pub read: std::result::Result<Document, Error>,
    /// Everything found in it.
    pub findings: Vec<Finding>,
}

/// Reads a profile.
///
/// # Errors
/// [`Error::CannotRead`], [`Error::Profile`].
pub fn read(file: &Path) -> Result<Document> {
    let bytes = files::read(file, MAX_BYTES as u64)?;
    Document::read(&bytes).map_err(|source| Error::Profile {
        file: file.to_owned(),
        source,
    })
}

/// Checks files, each by itself and all of them together; one that can't be read is a result too.
#[must_use]
pub fn check_files(paths: &[PathBuf], target: &Target) -> (Vec<Checked>, Vec<Together>) {
    let checked: Vec<Checked> = paths
        .iter()
        .map(|file| {
            let read = read(file);
            let findings = read
                .as_ref()
                .map(|document| check(document, target))
                .unwrap_or_default();
            Checked {
                file: file.clone(),
                read,
                findings,
            }
        })
        .collect();
    let names: Vec<String> = paths
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    let readable: Vec<(&str, &Document)> = checked
        .iter()
        .zip(&names)
        .filter_map(|(one, name)| Some((name.as_str(), one.read.as_ref().ok()?)))
        .collect();
    let together = if readable.len() > 1 {
        check_together(&readable, target)
    } else {
        Vec::new()
    };
    (checked, together)
}

/// Mends what has one right answer and writes the result to a new file.
///
/// # Errors
/// [`Error::CannotRead`], [`Error::Profile`], [`Error::AlreadyThere`], [`Error::CannotWrite`].
pub fn fix(file: &Path, target: &Target, to: &Path) -> Result<Vec<Applied>> {
    let mut document = read(file)?;
    let applied = apply_all(&mut document, target);
    write(&document, to)?;
    Ok(applied)
}

/// Reads and writes a profile back, unchanged in meaning; a signature is left off.
///
/// # Errors
/// As [`fix`].
pub fn rewrite(file: &Path, to: &Path) -> Result<Document> {
    let document = read(file)?;
    write(&document, to)?;
    Ok(document)
}

/// Writes a copy that an iPad takes for another profile: new identifier, new UUIDs.
///
/// The same profile copied to the same place gives the same bytes. Copies in two places are two
/// profiles, also under one file name: the whole path and the contents go into the identifier.
///
/// # Errors
/// As [`fix`].
pub fn duplicate(file: &Path, to: &Path, suffix: &str) -> Result<Document> {
    let document = read(file)?;
    let old = document
        .text("PayloadIdentifier")
        .unwrap_or("profile")
        .to_owned();
    let stem = to.file_stem().unwrap_or_default().to_string_lossy();
    let shown = document.text("PayloadDisplayName").unwrap_or(&stem);
    let name = format!("{} {suffix}", identifier::base_name(shown));
    let identifier = format!("{old}.{}", own_name(&document, to, &stem)?);
    let copy = profiles::duplicate::duplicate(&document, &identifier, &name);
    write(&copy, to)?;
    Ok(copy)
}

/// What the identifier of a copy ends with: its file's name, and a digest of path and contents.
fn own_name(document: &Document, to: &Path, stem: &str) -> Result<String> {
    let path = std::path::absolute(to).map_err(Error::writing(to))?;
    let mut seed = path.into_os_string().into_encoded_bytes();
    seed.push(0);
    seed.extend(document.to_xml());
    let digest: String = sha256(&seed).to_string().chars().take(8).collect();
    Ok(format!("{}-{digest}", identifier::slug(stem)))
}

/// What differs between two profiles; secrets are masked.
///
/// # Errors
/// [`Error::CannotRead`], [`Error::Profile`].
pub fn difference(before: &Path, after: &Path) -> Result<Vec<Change>> {
    Ok(diff(&read(before)?, &read(after)?))
}

/// Signs a profile; an older signature is replaced.
///
/// # Errors
/// As [`fix`], and [`Error::Sign`].
pub fn sign_file(file: &Path, identity: &Identity, to: &Path) -> Result<()> {
    let document = read(file)?;
    let bytes = sign(&document.to_xml(), identity, SignOptions::default())?;
    files::write_new(to, &bytes, privacy(&document))
}

/// Opens a `.p12`.
///
/// # Errors
/// [`Error::CannotRead`], [`Error::Sign`].
pub fn open_p12(file: &Path, password: &Secret) -> Result<Identity> {
    let bytes = files::read(file, MAX_BYTES as u64)?;
    Ok(pkcs12::read(&bytes, password)?)
}

/// What a signature says; `None` for an unsigned profile.
#[derive(Debug)]
pub struct Verification {
    /// The signature, if there is one.
    pub signed: Option<Signed>,
    /// When it was looked at; a certificate's validity is judged for this moment.
    pub at: Timestamp,
}

/// Checks the signature of a profile.
///
/// # Errors
/// [`Error::CannotRead`], [`Error::Profile`].
pub fn verify(file: &Path, at: Timestamp) -> Result<Verification> {
    Ok(Verification {
        signed: read(file)?.signature().cloned(),
        at,
    })
}

/// Writes a profile of the library to a new file and notes that it went out.
///
/// # Errors
/// As [`write`].
pub fn export(place: &mut Workplace, document: &Document, to: &Path) -> Result<()> {
    let privacy = privacy(document);
    let file = Outgoing {
        what: ExportedFile::Profile,
        bytes: &document.to_xml(),
        secrets: privacy == Privacy::Private,
        privacy,
    };
    exports::write(place, &file, to, Existing::Stays)
}

/// Writes a profile to a new file; private if it holds a secret.
///
/// # Errors
/// [`Error::AlreadyThere`], [`Error::CannotWrite`].
pub fn write(document: &Document, to: &Path) -> Result<()> {
    files::write_new(to, &document.to_xml(), privacy(document))
}

/// Who may read a file with this profile.
#[must_use]
pub fn privacy(document: &Document) -> Privacy {
    if profiles::concealment::holds_secret(document) {
        Privacy::Private
    } else {
        Privacy::Shared
    }
}
