//! The display name of a profile: revision and practice mark.
//!
//! cfgutil lists `identifier, displayName, version` of the profiles on an iPad and never what is
//! in them, so the display name says which revision an iPad carries.

use plist::Value;

use crate::document::Document;

const KEY: &str = "PayloadDisplayName";

/// Writes the revision into `PayloadDisplayName`: `校園 Wi-Fi r3`. A revision that stands there
/// already is replaced.
pub fn with_revision(document: &mut Document, revision: u32) {
    let name = format!(
        "{} r{revision}",
        base_name(document.text(KEY).unwrap_or_default())
    );
    document
        .top_mut()
        .insert(KEY.into(), Value::String(name.trim_start().to_owned()));
}

/// The display name without the revision at its end.
///
/// Only a small `r` and up to six digits after a blank count, as [`with_revision`] writes them.
#[must_use]
pub fn base_name(display_name: &str) -> &str {
    let is_revision = |word: &str| {
        word.strip_prefix('r').is_some_and(|digits| {
            (1..=6).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    match display_name.rsplit_once(' ') {
        Some((name, word)) if is_revision(word) => name.trim_end(),
        _ => display_name,
    }
}

/// Puts the practice mark, which the caller has in its language, before `PayloadDisplayName`.
/// A name that begins with the mark stays as it is.
pub fn with_practice_mark(document: &mut Document, mark: &str) {
    let name = document.text(KEY).unwrap_or_default();
    if !name.starts_with(mark) {
        let name = format!("{mark} {name}");
        document
            .top_mut()
            .insert(KEY.into(), Value::String(name.trim_end().to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use plist::Dictionary;

    use super::*;

    fn named(name: &str) -> Document {
        let mut top = Dictionary::new();
        top.insert(KEY.into(), Value::String(name.into()));
        Document::new(top)
    }

    #[test]
    fn a_revision_is_replaced_not_repeated() {
        for (name, expected) in [
            ("校園 Wi-Fi", "校園 Wi-Fi r3"),
            ("校園 Wi-Fi r2", "校園 Wi-Fi r3"),
            ("room r", "room r r3"),
            ("r2", "r2 r3"),
            ("", "r3"),
        ] {
            let mut document = named(name);
            with_revision(&mut document, 3);
            assert_eq!(document.text(KEY), Some(expected));
        }
    }

    #[test]
    fn the_practice_mark_stands_once() {
        let mut document = named("Wi-Fi");
        with_practice_mark(&mut document, "【練習】");
        with_practice_mark(&mut document, "【練習】");
        assert_eq!(document.text(KEY), Some("【練習】 Wi-Fi"));
    }
}
