//! Writing a kit: complete under its name, or not at all.

use std::path::{Path, PathBuf};

use ledger::{IdentityRow, Kind, LedgerError, sha256};
use migration::{Digest, Fact};
use profiles::secret::Secret;
use serde_json::{Value, json};
use words::Words;

use super::birth::new_folder;
use super::contents::{Contents, Secrets, Wanted, collect};
use super::seal::{check_password, seal};
use super::watch::{Part, Watch, tell};
use crate::error::{Error, Result};
use crate::files::{self, Existing, Privacy};
use crate::workplace::Workplace;
use crate::{batches, blueprints};

/// What a kit is written as.
#[derive(Debug, Clone, Copy)]
pub enum Form<'a> {
    /// A folder; private files may be read by their owner alone, if the disk can keep that.
    Folder,
    /// One file that only this password opens.
    Sealed(&'a Secret),
}

/// A file in a kit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KitFile {
    /// Its path in the kit; the separator is `/`.
    pub path: String,
    /// Its size.
    pub bytes: usize,
    /// SHA-256 of it.
    pub sha256: Digest,
    /// Whether its owner alone may read it.
    pub privacy: Privacy,
}

impl KitFile {
    pub(super) fn new(path: &str, bytes: &[u8], privacy: Privacy) -> Self {
        Self {
            path: path.to_owned(),
            bytes: bytes.len(),
            sha256: sha256(bytes),
            privacy,
        }
    }
}

/// A kit that was written.
#[derive(Debug)]
pub struct Written {
    /// Its folder or file.
    pub path: PathBuf,
    /// Its files by path, the manifest counted.
    pub files: Vec<KitFile>,
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
/// [`Error::CannotWrite`] and [`Error::Cancelled`], with nothing left.
pub fn export(
    place: &mut Workplace,
    words: &Words,
    wanted: &Wanted<'_>,
    form: Form<'_>,
    path: &Path,
    watch: &mut Watch<'_>,
) -> Result<Written> {
    if path.symlink_metadata().is_ok() {
        return Err(Error::AlreadyThere {
            path: path.to_owned(),
        });
    }
    if let Form::Sealed(password) = form {
        check_password(password)?;
    }
    let row = batches::find(place, wanted.batch)?;
    let (plan, _) = blueprints::open(place, wanted.blueprint)?;
    let mut kit = collect(place, words, &row, &plan, wanted, watch)?;
    let listed = kit.listed();
    let manifest = manifest(place, &row.plan.name, &plan.name, &kit, &listed)?;
    let hash = sha256(&manifest);
    kit.files
        .insert("manifest.json".into(), (manifest, Privacy::Shared));
    let fact = Fact::KitExported {
        batch: Some(row.id),
        blueprint: blueprints::find(place, wanted.blueprint)
            .ok()
            .map(|row| row.id),
        manifest: hash,
        devices: u32::try_from(kit.devices.len()).unwrap_or(u32::MAX),
        secrets: wanted.secrets != Secrets::LeaveOut,
    };
    let mut exposed = false;
    match form {
        Form::Folder => new_folder(path, |unborn| {
            exposed = write_all(unborn, &kit, watch)?;
            record_patiently(place, &fact)
        })?,
        Form::Sealed(password) => {
            tell(watch, Part::Writing, 0, 1)?;
            let files = kit.files.iter();
            let files = files.map(|(path, (bytes, _))| (path.as_str(), bytes.as_slice()));
            let sealed = seal(files, password)?;
            tell(watch, Part::Writing, 1, 1)?;
            files::write_noted(path, &sealed, Privacy::Private, Existing::Stays, || {
                record_patiently(place, &fact)
            })?;
        }
    }
    Ok(Written {
        path: path.to_owned(),
        files: kit.listed(),
        devices: kit.devices.len(),
        left_out: kit.left_out,
        identity: kit.identity,
        exposed,
    })
}

/// How often a kit that is ready waits for a ledger that somebody else writes to, for example a
/// list that is read in; each time as long as the ledger is patient.
const TRIES: usize = 30;

fn record_patiently(place: &mut Workplace, fact: &Fact) -> Result<()> {
    for _ in 1..TRIES {
        match place.record(vec![fact.clone()]) {
            Err(Error::Ledger(LedgerError::Busy)) => {}
            recorded => return recorded.map(drop),
        }
    }
    place.record(vec![fact.clone()]).map(drop)
}

/// Writes every file. Says whether a private one can be read by others.
fn write_all(folder: &Path, contents: &Contents, watch: &mut Watch<'_>) -> Result<bool> {
    let mut exposed = false;
    for (done, (path, (bytes, privacy))) in contents.files.iter().enumerate() {
        tell(watch, Part::Writing, done, contents.files.len())?;
        files::write_within(folder, Path::new(path), bytes, *privacy)?;
        exposed |= *privacy == Privacy::Private && !files::keeps_private(&folder.join(path));
    }
    Ok(exposed)
}

impl Contents {
    /// Its files with size and hash, by path.
    fn listed(&self) -> Vec<KitFile> {
        let files = self.files.iter();
        files
            .map(|(path, (bytes, privacy))| KitFile::new(path, bytes, *privacy))
            .collect()
    }
}

/// What the kit is and the SHA-256 of every file in it.
fn manifest(
    place: &Workplace,
    batch: &str,
    blueprint: &str,
    contents: &Contents,
    files: &[KitFile],
) -> Result<Vec<u8>> {
    let files: Vec<Value> = files
        .iter()
        .map(|file| json!({ "path": file.path, "bytes": file.bytes, "sha256": file.sha256 }))
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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::ops::ControlFlow;

    use paper::PaperSize;
    use words::Lang;

    use super::*;
    use crate::kit::birth::{UNBORN, this_computer};
    use crate::kit::contents::Keys;
    use crate::kit::watch::{Progress, unwatched};
    use crate::practice::tests::school_with_a_cart;

    const PASSWORD: &str = "correct horse";

    /// A practice school with one batch of two iPads, and the name of its blueprint.
    fn school() -> (tempfile::TempDir, Workplace, String) {
        let (folder, place) = school_with_a_cart();
        let blueprint = blueprints::list(&place).unwrap().remove(0).name;
        (folder, place, blueprint)
    }

    fn build(
        place: &mut Workplace,
        blueprint: &str,
        form: Form<'_>,
        path: &Path,
        watch: &mut Watch<'_>,
    ) -> Result<Written> {
        let wanted = Wanted {
            batch: "Cart",
            blueprint,
            paper: PaperSize::A4,
            secrets: Secrets::Include(Keys::Only),
        };
        export(place, Words::of(Lang::En), &wanted, form, path, watch)
    }

    #[test]
    fn a_kit_tells_how_far_it_is_and_lists_its_files() {
        let (folder, mut place, blueprint) = school();
        let path = folder.path().join("kit");
        let mut told = Vec::new();
        let mut watch = |progress: Progress| {
            told.push(progress.part);
            ControlFlow::Continue(())
        };
        let kit = build(&mut place, &blueprint, Form::Folder, &path, &mut watch).unwrap();
        told.dedup();
        assert_eq!(told, Part::ALL);
        for file in &kit.files {
            let bytes = fs::read(path.join(&file.path)).unwrap();
            assert_eq!((bytes.len(), sha256(&bytes)), (file.bytes, file.sha256));
        }
        assert!(kit.files.iter().any(|file| file.path == "manifest.json"));
        assert_eq!(place.reader().kits().unwrap().len(), 1);
    }

    #[test]
    fn a_kit_that_is_stopped_leaves_nothing_wherever_it_was() {
        let (folder, mut place, blueprint) = school();
        let out = folder.path().join("out");
        fs::create_dir(&out).unwrap();
        let password = Secret::new(PASSWORD);
        for form in [Form::Folder, Form::Sealed(&password)] {
            for part in Part::ALL {
                let mut watch = |progress: Progress| {
                    if progress.part == *part {
                        ControlFlow::Break(())
                    } else {
                        ControlFlow::Continue(())
                    }
                };
                let path = out.join("kit");
                let stopped = build(&mut place, &blueprint, form, &path, &mut watch);
                assert_eq!(stopped.unwrap_err().code(), "cancelled", "{part:?}");
                assert_eq!(fs::read_dir(&out).unwrap().count(), 0, "{part:?}");
            }
        }
        assert!(place.reader().kits().unwrap().is_empty());
    }

    #[test]
    fn what_a_killed_run_left_goes_with_the_next_kit() {
        let (folder, mut place, blueprint) = school();
        let out = folder.path().join("out");
        let mut killed = std::process::Command::new("true").spawn().unwrap();
        let left = |name: &str, computer: &str, process: u32| {
            let folder = out.join(format!(".{name}.{computer}.{process}{UNBORN}"));
            fs::create_dir_all(folder.join("keys")).unwrap();
            folder
        };
        let here = this_computer();
        let gone = left("kit 1", &here, killed.id());
        killed.wait().unwrap();
        let works = left("kit 2", &here, std::os::unix::process::parent_id());
        let elsewhere = left("kit 3", "other-mac", killed.id());
        let path = out.join("kit");
        build(&mut place, &blueprint, Form::Folder, &path, &mut unwatched).unwrap();
        assert!(path.is_dir() && !gone.exists());
        assert!(works.is_dir() && elsewhere.is_dir());
    }

    #[test]
    fn a_short_password_is_refused_before_the_work() {
        let (folder, mut place, blueprint) = school();
        let path = folder.path().join("kit.age");
        let mut watch = |_| panic!("work was begun");
        let short = Secret::new("short");
        let refused = build(
            &mut place,
            &blueprint,
            Form::Sealed(&short),
            &path,
            &mut watch,
        );
        assert_eq!(refused.unwrap_err().code(), "password-too-short");
    }

    #[test]
    fn secrets_without_a_key_put_passwords_in_and_no_identity() {
        let (folder, mut place, blueprint) = school();
        crate::identities::create(&mut place, Words::of(Lang::En), "School", "TW").unwrap();
        let mut wanted = Wanted {
            batch: "Cart",
            blueprint: &blueprint,
            paper: PaperSize::Letter,
            secrets: Secrets::Include(Keys::LeaveOut),
        };
        let words = Words::of(Lang::Ja);
        let mut make = |wanted: &Wanted<'_>, name: &str| {
            let path = folder.path().join(name);
            export(
                &mut place,
                words,
                wanted,
                Form::Folder,
                &path,
                &mut unwatched,
            )
            .unwrap()
        };
        let without = make(&wanted, "without");
        assert!(without.left_out.is_empty() && without.identity.is_none());
        wanted.secrets = Secrets::Include(Keys::Only);
        let with = make(&wanted, "with");
        assert_eq!(with.files.len(), without.files.len() + 2);
        assert!(with.identity.is_some());
    }
}
