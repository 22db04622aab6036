//! Writing a kit: complete under its name, or not at all.

use std::fs;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use ledger::{Kind, sha256};
use migration::Fact;
use serde_json::{Value, json};
use words::Words;

use super::contents::{Contents, Secrets, collect};
use crate::error::{Error, Result};
use crate::files::{self, Privacy};
use crate::workplace::Workplace;
use crate::{batches, blueprints, documents};

/// A kit that was written.
#[derive(Debug)]
pub struct Written {
    /// Its folder.
    pub folder: PathBuf,
    /// How many files it has, the manifest counted.
    pub files: usize,
    /// For how many iPads.
    pub devices: usize,
    /// Profiles that were left out because they hold a secret.
    pub left_out: Vec<String>,
    /// Whether files that should be private can be read by others on that disk.
    pub exposed: bool,
}

/// Writes a kit for a batch into a new folder and records it.
///
/// # Errors
/// Those of [`collect`]; [`Error::AlreadyThere`]; [`Error::CannotWrite`], with nothing left.
pub fn export(
    place: &mut Workplace,
    words: &Words,
    batch: &str,
    blueprint: &str,
    secrets: Secrets,
    folder: &Path,
) -> Result<Written> {
    if folder.symlink_metadata().is_ok() {
        return Err(Error::AlreadyThere {
            path: folder.to_owned(),
        });
    }
    let row = batches::find(place, batch)?;
    let (plan, _) = blueprints::open(place, blueprint)?;
    let contents = collect(place, words, &row, &plan, secrets, &documents::fonts()?)?;
    let manifest = manifest(place, &row.plan.name, &plan.name, &contents)?;
    let mut exposed = false;
    new_folder(folder, |unborn| {
        exposed = write_all(unborn, &contents)?;
        files::write_new(&unborn.join("manifest.json"), &manifest, Privacy::Shared)
    })?;
    place.record(vec![Fact::KitExported {
        batch: Some(row.id),
        blueprint: blueprints::find(place, blueprint).ok().map(|row| row.id),
        manifest: sha256(&manifest),
        devices: u32::try_from(contents.devices.len()).unwrap_or(u32::MAX),
    }])?;
    Ok(Written {
        folder: folder.to_owned(),
        files: contents.files.len() + 1,
        devices: contents.devices.len(),
        left_out: contents.left_out,
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
        let file = folder.join(path);
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent).map_err(Error::writing(parent))?;
        }
        files::write_new(&file, bytes, *privacy)?;
        if *privacy == Privacy::Private && !files::keeps_private(&file) {
            exposed = true;
        }
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
