//! Looks for Apple Configurator and cfgutil. Only files are looked at; nothing runs.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::door::is_executable;
use crate::error::Error;
use crate::facts::{Facts, KnownApp};
use crate::version::Version;

/// The largest `Info.plist` that is read, in bytes.
const INFO_CAP: u64 = 1 << 20;

/// Where to look.
#[derive(Debug, Clone)]
pub struct Search {
    user_set: Option<PathBuf>,
    root: PathBuf,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Located {
    /// Apple Configurator, if it is installed.
    pub configurator: Option<App>,
    /// Every path that was looked at for cfgutil, in order.
    pub places: Vec<Place>,
}

/// An installed Apple Configurator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct App {
    /// The bundle's folder.
    pub path: PathBuf,
    /// `CFBundleShortVersionString`; none when `Info.plist` can't be read.
    pub version: Option<Version>,
}

/// A path that was looked at for cfgutil.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The absolute path.
    pub path: PathBuf,
    /// What is there.
    pub state: PlaceState,
}

/// What is at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceState {
    /// Nothing.
    Missing,
    /// Something that can't be executed.
    NotExecutable,
    /// A program.
    Usable,
}

impl Search {
    /// Looks first at the path that the user set, if any, then at the known places.
    #[must_use]
    pub fn new(user_set: Option<PathBuf>) -> Self {
        Self {
            user_set,
            root: PathBuf::from("/"),
        }
    }

    /// Takes the known places below another folder than `/`; for tests.
    #[must_use]
    pub fn below(self, root: PathBuf) -> Self {
        Self { root, ..self }
    }

    /// Looks at the disk.
    ///
    /// # Errors
    /// [`Error::PathUnusable`] when the user set a path that can't be used: a
    /// person's choice is never silently replaced by another program.
    pub fn look(&self) -> Result<Located, Error> {
        let facts = Facts::built_in();
        let mut places = Vec::new();
        if let Some(path) = &self.user_set {
            if !path.is_absolute() || !is_executable(path) {
                return Err(Error::PathUnusable { path: path.clone() });
            }
            places.push(Place {
                path: path.clone(),
                state: PlaceState::Usable,
            });
        }
        places.extend(facts.places.iter().map(|known| self.place(&known.path)));
        let configurator = facts.apps.iter().find_map(|known| self.app(known));
        Ok(Located {
            configurator,
            places,
        })
    }

    fn place(&self, known: &str) -> Place {
        let path = self.rooted(known);
        let state = if is_executable(&path) {
            PlaceState::Usable
        } else if path.exists() {
            PlaceState::NotExecutable
        } else {
            PlaceState::Missing
        };
        Place { path, state }
    }

    /// The app at a known path. A bundle that names another identifier isn't it; one
    /// whose `Info.plist` can't be read counts, with its version unknown.
    fn app(&self, known: &KnownApp) -> Option<App> {
        let path = self.rooted(&known.path);
        if !path.is_dir() {
            return None;
        }
        let info = read_info(&path.join("Contents/Info.plist"));
        let text = |key: &str| info.as_ref()?.get(key)?.as_string();
        if text("CFBundleIdentifier").is_some_and(|id| id != known.bundle_id) {
            return None;
        }
        let version = text("CFBundleShortVersionString").and_then(Version::find);
        Some(App { path, version })
    }

    fn rooted(&self, known: &str) -> PathBuf {
        self.root.join(known.trim_start_matches('/'))
    }
}

impl Located {
    /// The first usable cfgutil.
    ///
    /// # Errors
    /// [`Error::NotFound`] with every path that was looked at.
    pub fn cfgutil(&self) -> Result<&Path, Error> {
        self.places
            .iter()
            .find(|place| place.state == PlaceState::Usable)
            .map(|place| place.path.as_path())
            .ok_or_else(|| Error::NotFound {
                looked_at: self.places.iter().map(|place| place.path.clone()).collect(),
            })
    }
}

fn read_info(path: &Path) -> Option<plist::Dictionary> {
    let mut bytes = Vec::new();
    File::open(path)
        .ok()?
        .take(INFO_CAP + 1)
        .read_to_end(&mut bytes)
        .ok()?;
    if bytes.len() as u64 > INFO_CAP {
        return None;
    }
    plist::Value::from_reader(Cursor::new(bytes))
        .ok()?
        .into_dictionary()
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::symlink;

    use super::*;

    /// A folder that stands for the Mac's disk.
    fn fake_disk() -> tempfile::TempDir {
        tempfile::tempdir().unwrap()
    }

    fn put_app(disk: &Path, name: &str, info: &str) {
        let macos = disk.join("Applications").join(name).join("Contents/MacOS");
        fs::create_dir_all(&macos).unwrap();
        fs::write(macos.parent().unwrap().join("Info.plist"), info).unwrap();
        symlink("/bin/sh", macos.join("cfgutil")).unwrap();
    }

    fn info(id: &str, version: &str) -> String {
        format!(
            "<?xml version=\"1.0\"?><plist version=\"1.0\"><dict>\
             <key>CFBundleIdentifier</key><string>{id}</string>\
             <key>CFBundleShortVersionString</key><string>{version}</string></dict></plist>"
        )
    }

    fn look(disk: &Path) -> Located {
        Search::new(None).below(disk.to_owned()).look().unwrap()
    }

    #[test]
    fn an_empty_mac_has_neither() {
        let disk = fake_disk();
        let located = look(disk.path());
        assert_eq!(located.configurator, None);
        assert!(
            located
                .places
                .iter()
                .all(|place| place.state == PlaceState::Missing)
        );
        let missing = located.cfgutil().unwrap_err();
        assert_eq!(missing.code(), "bench-cfgutil-not-found");
        assert_eq!(missing.args()["count"], 4);
    }

    #[test]
    fn the_newer_app_is_taken_before_the_older() {
        let disk = fake_disk();
        put_app(
            disk.path(),
            "Apple Configurator 2.app",
            &info("com.apple.configurator.ui", "2.15"),
        );
        assert_eq!(
            look(disk.path()).configurator.unwrap().version,
            Version::find("2.15")
        );
        put_app(
            disk.path(),
            "Apple Configurator.app",
            &info("com.apple.configurator.ui", "2.20"),
        );
        let located = look(disk.path());
        assert_eq!(
            located.configurator.as_ref().unwrap().version,
            Version::find("2.20")
        );
        assert!(
            located
                .cfgutil()
                .unwrap()
                .ends_with("Apple Configurator.app/Contents/MacOS/cfgutil")
        );
    }

    #[test]
    fn a_bundle_of_that_name_but_another_identifier_is_not_it() {
        let disk = fake_disk();
        put_app(
            disk.path(),
            "Apple Configurator.app",
            &info("com.example.other", "9.9"),
        );
        assert_eq!(look(disk.path()).configurator, None);
    }

    #[test]
    fn an_unreadable_info_leaves_the_version_open() {
        let disk = fake_disk();
        put_app(disk.path(), "Apple Configurator.app", "not a property list");
        assert_eq!(look(disk.path()).configurator.unwrap().version, None);
    }

    #[test]
    fn a_file_without_the_executable_bit_is_named_and_passed_over() {
        let disk = fake_disk();
        fs::create_dir_all(disk.path().join("usr/local/bin")).unwrap();
        fs::write(disk.path().join("usr/local/bin/cfgutil"), "").unwrap();
        let located = look(disk.path());
        assert!(
            located
                .places
                .iter()
                .any(|place| place.state == PlaceState::NotExecutable)
        );
        assert!(located.cfgutil().is_err());
    }

    #[test]
    fn the_users_path_goes_first_and_is_never_replaced() {
        let disk = fake_disk();
        put_app(
            disk.path(),
            "Apple Configurator.app",
            &info("com.apple.configurator.ui", "2.20"),
        );
        let set = |path: &str| {
            Search::new(Some(path.into()))
                .below(disk.path().to_owned())
                .look()
        };
        assert_eq!(
            set("/bin/sh").unwrap().cfgutil().unwrap(),
            Path::new("/bin/sh")
        );
        for path in ["/nowhere/cfgutil", "cfgutil"] {
            assert_eq!(set(path).unwrap_err().code(), "bench-cfgutil-path-unusable");
        }
    }
}
