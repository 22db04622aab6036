//! The texts of one file in `locales`.

use std::collections::BTreeSet;

/// Every wanted text is there in three languages, and no other.
pub(crate) fn are_all_there(file: &str, wanted: &BTreeSet<String>) {
    for lang in ["zh-TW", "en", "ja"] {
        let path = format!("{}/../locales/{lang}/{file}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let there: BTreeSet<String> = text
            .lines()
            .filter_map(|line| line.split_once(" ="))
            .map(|(id, _)| id.to_owned())
            .filter(|id| !id.starts_with([' ', '#']))
            .collect();
        let none = Vec::<&String>::new();
        assert_eq!(
            there.difference(wanted).collect::<Vec<_>>(),
            none,
            "{lang}: not used"
        );
        assert_eq!(
            wanted.difference(&there).collect::<Vec<_>>(),
            none,
            "{lang}: missing"
        );
    }
}
