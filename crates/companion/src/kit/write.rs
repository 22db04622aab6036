//! Writing a kit: complete under its name, or not at all.

use std::fs;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use ledger::{IdentityRow, Kind, sha256};
use migration::Fact;
use profiles::secret::Secret;
use serde_json::{Value, json};
use words::Words;

use super::contents::{Contents, Secrets, collect};
use super::seal::seal;
use crate::error::{Error, Result};
use crate::files::{self, Privacy};
use crate::workplace::Workplace;
use crate::{batches, blueprints, documents};

/// What a kit is written as.
#[derive(Debug, Clone, Copy)]
pub enum Form<'a> {
    /// A folder; private files may be read by their owner alone, if the disk can keep that.
    Folder,
    /// One file that only this password opens.
    Sealed(&'a Secret),
}

/// A kit that was written.
#[derive(Debug)]
pub struct Written {
    /// Its folder or file.
    pub path: PathBuf,
    /// How many files it has, the manifest counted.
    pub files: usize,
    /// For how many iPads.
    pub devices: usize,
    /// Profiles that were left out because they hold a secret.
    pub left_out: Vec<String>,
    /// The supervision identity whose key is in it.
    pub identity: Option<IdentityRow>,
    /// Whether files that should be private can be read by others on that disk.
    pub exposed: bool,
}

/// Writes a kit for a batch to a new folder or file and records it.
///
/// # Errors
/// Those of [`collect`]; [`Error::PasswordTooShort`]; [`Error::AlreadyThere`];
/// [`Error::CannotWrite`], with nothing left.
pub fn export(
    place: &mut Workplace,
    words: &Words,
    batch: &str,
    blueprint: &str,
    secrets: Secrets<'_>,
    form: Form<'_>,
    path: &Path,
) -> Result<Written> {
    if path.symlink_metadata().is_ok() {
        return Err(Error::AlreadyThere {
            path: path.to_owned(),
        });
    }
    let row = batches::find(place, batch)?;
    let (plan, _) = blueprints::open(place, blueprint)?;
    let mut kit = collect(place, words, &row, &plan, secrets, &documents::fonts()?)?;
    let manifest = manifest(place, &row.plan.name, &plan.name, &kit)?;
    let hash = sha256(&manifest);
    kit.files
        .insert("manifest.json".into(), (manifest, Privacy::Shared));
    let mut exposed = false;
    match form {
        Form::Folder => new_folder(path, |unborn| {
            exposed = write_all(unborn, &kit)?;
            Ok(())
        })?,
        Form::Sealed(password) => {
            let files = kit.files.iter();
            let files = files.map(|(path, (bytes, _))| (path.as_str(), bytes.as_slice()));
            files::write_new(path, &seal(files, password)?, Privacy::Private)?;
        }
    }
    place.record(vec![Fact::KitExported {
        batch: Some(row.id),
        blueprint: blueprints::find(place, blueprint).ok().map(|row| row.id),
        manifest: hash,
        devices: u32::try_from(kit.devices.len()).unwrap_or(u32::MAX),
    }])?;
    Ok(Written {
        path: path.to_owned(),
        files: kit.files.len(),
        devices: kit.devices.len(),
        left_out: kit.left_out,
        identity: kit.identity,
        exposed,
    })
}

/// Makes a folder under another name, lets it be filled, and gives it its name at the end.
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
    let unborn = parent.join(format!(
        ".{}.{}.new",
        name.to_string_lossy(),
        std::process::id()
    ));
    let _ = fs::remove_dir_all(&unborn);
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

/// Writes every file. Says whether a private one can be read by others.
fn write_all(folder: &Path, contents: &Contents) -> Result<bool> {
    let mut exposed = false;
    for (path, (bytes, privacy)) in &contents.files {
        files::write_within(folder, Path::new(path), bytes, *privacy)?;
        exposed |= *privacy == Privacy::Private && !files::keeps_private(&folder.join(path));
    }
    Ok(exposed)
}

/// What the kit is and the SHA-256 of every file in it.
fn manifest(
    place: &Workplace,
    batch: &str,
    blueprint: &str,
    contents: &Contents,
) -> Result<Vec<u8>> {
    let files: Vec<Value> = contents
        .files
        .iter()
        .map(|(path, (bytes, _))| json!({ "path": path, "bytes": bytes.len(), "sha256": sha256(bytes) }))
        .collect();
    let school = place.school()?;
    let manifest = json!({
        "kit": 1, "practice": place.kind() == Kind::Practice, "made": place.now(),
        "app": env!("CARGO_PKG_VERSION"), "school": school.name, "identifier": school.identifier,
        "batch": batch, "blueprint": blueprint, "devices": contents.devices,
        "left_out": contents.left_out, "files": files,
    });
    let text = serde_json::to_vec_pretty(&manifest).map_err(|_| Error::bad("manifest", ""))?;
    Ok(text)
}
