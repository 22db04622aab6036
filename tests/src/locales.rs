//! The message ids of every locale, as the files in `locales/` hold them.
#![expect(
    clippy::unwrap_used,
    reason = "a locale that can't be read stops the test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::sources::root;

/// The three languages, as their folders are named.
pub const LANGUAGES: [&str; 3] = ["zh-TW", "en", "ja"];

/// The ids of one language, each with the file that holds it.
///
/// # Panics
/// When two files of one language hold the same id.
#[must_use]
pub fn ids(language: &str) -> BTreeMap<String, String> {
    let mut ids = BTreeMap::new();
    for entry in fs::read_dir(root().join("locales").join(language)).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_str().unwrap().to_owned();
        for id in ids_of(&fs::read_to_string(&path).unwrap()) {
            let other = ids.insert(id.clone(), file.clone());
            assert_eq!(other, None, "{language}: {id} stands in {file} too");
        }
    }
    ids
}

/// A message begins at the start of a line: its id, blanks, an equals sign.
fn ids_of(text: &str) -> BTreeSet<String> {
    let id = |line: &str| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic()) && id.chars().all(plain);
        is_id.then(|| id.to_owned())
    };
    text.lines().filter_map(id).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_told_from_values_terms_and_comments() {
        let text =
            "# a = b\none = x\ntwo =\n    three = not an id\n-term = t\n    .attribute = a\n";
        let found: Vec<_> = ids_of(text).into_iter().collect();
        assert_eq!(found, ["one", "two"]);
    }
}
