//! The source files of every room, as the architecture tests read them.
#![expect(
    clippy::unwrap_used,
    reason = "a source that can't be read stops the test"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// One Rust file.
#[derive(Debug)]
pub struct Source {
    /// Its path below the root of the repository, with forward slashes.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Every Rust file in the `src` folders of the rooms, sorted by path.
#[must_use]
pub fn rooms() -> Vec<Source> {
    let root = root();
    let mut folders = vec![root.join("profiles/src"), root.join("src-tauri/src")];
    for room in fs::read_dir(root.join("crates")).unwrap() {
        folders.push(room.unwrap().path().join("src"));
    }
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let path = path
                    .strip_prefix(&root)
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .to_owned();
                sources.push(Source { path, text });
            }
        }
    }
    sources.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(sources.len() > 20, "the sources weren't found");
    sources
}

impl Source {
    /// The file's own name.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    /// What is compiled into the program: the text without its test modules, which
    /// end every file, and without lines that are only a comment. A file that is
    /// itself a test module gives nothing.
    #[must_use]
    pub fn program(&self) -> String {
        if ["tests.rs", "test.rs"].contains(&self.name()) || self.path.contains("/tests/") {
            return String::new();
        }
        let tests = self.text.find("#[cfg(test)]\nmod ");
        let program = self.text.get(..tests.unwrap_or(self.text.len())).unwrap();
        let lines = program
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }
}
