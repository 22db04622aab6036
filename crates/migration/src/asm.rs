//! Serial numbers for Apple School Manager: lists to paste, and comparing what came back.

use std::collections::BTreeSet;

use crate::Serial;

/// Serials per chunk unless the school sets another number.
///
/// Apple documents no limit of the search field; this is our own careful choice.
pub const CHUNK: usize = 50;

/// Comma-separated chunks for the search field (half-width commas, no blanks).
///
/// A size of 0 counts as 1.
#[must_use]
pub fn chunks(serials: &[Serial], size: usize) -> Vec<String> {
    serials
        .chunks(size.max(1))
        .map(|chunk| {
            chunk
                .iter()
                .map(Serial::as_str)
                .collect::<Vec<_>>()
                .join(",")
        })
        .collect()
}

/// What Apple School Manager showed, compared with what was asked for.
///
/// Unknown serials are dropped there without a word, so the comparison isn't optional.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Asked for and shown.
    pub matched: Vec<Serial>,
    /// Asked for and not shown.
    pub missing: Vec<Serial>,
    /// Shown and not asked for.
    pub unexpected: Vec<Serial>,
}

impl Comparison {
    /// Compares the serials asked for with a pasted text.
    ///
    /// Any text will do: a list, a table, a whole page. Of its words those count that are
    /// on the request, and of the others those of 10 to 12 characters with a digit among
    /// them, which serials have and headings and names haven't.
    #[must_use]
    pub fn of(asked: &[Serial], pasted: &str) -> Self {
        let asked_set: BTreeSet<&Serial> = asked.iter().collect();
        let words: BTreeSet<Serial> = pasted
            .split(is_separator)
            .filter_map(|word| word.parse().ok())
            .collect();
        let (matched, missing) = asked_set
            .iter()
            .map(|s| (*s).clone())
            .partition(|s| words.contains(s));
        let unexpected = words
            .into_iter()
            .filter(|word| !asked_set.contains(word) && looks_like_serial(word))
            .collect();
        Self {
            matched,
            missing,
            unexpected,
        }
    }

    /// Whether exactly what was asked for was shown.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.missing.is_empty() && self.unexpected.is_empty()
    }
}

fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            ',' | ';' | '，' | '、' | '；' | '"' | '\'' | '|' | '(' | ')' | ':' | '：'
        )
}

fn looks_like_serial(serial: &Serial) -> bool {
    let text = serial.as_str();
    (10..=12).contains(&text.len())
        && text.contains(|c: char| c.is_ascii_digit())
        && text.contains(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn serials(texts: &[&str]) -> Vec<Serial> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    #[test]
    fn chunks_are_joined_by_half_width_commas() {
        let list = serials(&["DMPXA1B2C3", "DMPXA1B2C4", "DMPXA1B2C5"]);
        assert_eq!(chunks(&list, 2), ["DMPXA1B2C3,DMPXA1B2C4", "DMPXA1B2C5"]);
        assert_eq!(chunks(&list, 0).len(), 3);
        assert!(chunks(&[], 50).is_empty());
    }

    #[test]
    fn a_pasted_page_is_compared_with_the_request() {
        let asked = serials(&["DMPXA1B2C3", "DMPXA1B2C4"]);
        let page = "Serial Number\tModel\ndmpxa1b2c3, iPad (9th generation)\nＤＭＰＸＡ１Ｂ２Ｃ９、Unassigned";
        let seen = Comparison::of(&asked, page);
        assert_eq!(seen.matched, serials(&["DMPXA1B2C3"]));
        assert_eq!(seen.missing, serials(&["DMPXA1B2C4"]));
        assert_eq!(seen.unexpected, serials(&["DMPXA1B2C9"]));
        assert!(!seen.agrees());
        assert!(Comparison::of(&asked, "DMPXA1B2C4;DMPXA1B2C3").agrees());
    }
}
