//! A name in the letters that an identifier can hold.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// Most readable characters kept; a digest of eight follows where something was lost.
const MAX_READABLE: usize = 40;
/// Stands for a name of which no character can be kept.
const NAMELESS: &str = "x";

/// A name as part of an identifier: small letters, digits and hyphens.
///
/// A name that is already in that form stays as it is. Any other keeps its readable part and
/// gets eight characters of its SHA-256, so that `Wi-Fi`, `wi fi` and `校園 Wi-Fi` never meet.
/// Blanks at the ends don't count.
#[must_use]
pub fn slug(name: &str) -> String {
    let name = name.trim();
    let readable = readable(name);
    if readable == name && !readable.is_empty() {
        return readable;
    }
    let mut slug = if readable.is_empty() {
        NAMELESS.to_owned()
    } else {
        readable
    };
    slug.push('-');
    for byte in Sha256::digest(name.as_bytes()).iter().take(4) {
        // Writing into a String can't fail.
        let _ = write!(slug, "{byte:02x}");
    }
    slug
}

fn readable(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars() {
        if slug.len() >= MAX_READABLE {
            break;
        }
        if letter.is_ascii_alphanumeric() {
            slug.push(letter.to_ascii_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::{ProptestConfig, any, prop_assert, proptest};

    use super::slug;

    #[test]
    fn names_that_look_alike_stay_apart() {
        let names = [
            "Wi-Fi",
            "wi-fi",
            "wi fi",
            "WI-FI",
            "校園 Wi-Fi",
            "校園Wi-Fi",
            "校園",
            "學校",
            "",
            "-",
        ];
        let slugs: BTreeSet<String> = names.iter().map(|name| slug(name)).collect();
        // "" and "-" keep nothing readable and differ in their digest.
        assert_eq!(slugs.len(), names.len(), "{slugs:?}");
        assert_eq!(slug(" library-2 "), "library-2");
        assert!(slug("校園 Wi-Fi").starts_with("wi-fi-"));
    }

    #[test]
    fn a_slug_never_changes() {
        insta::assert_snapshot!(slug("校園 Wi-Fi"), @"wi-fi-09afb186");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn every_name_gives_letters_digits_and_hyphens(name in any::<String>()) {
            let slug = slug(&name);
            prop_assert!(!slug.is_empty() && slug.len() <= 50);
            prop_assert!(!slug.starts_with('-') && !slug.ends_with('-'));
            prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        }
    }
}
