//! Reads cfgutil's help texts, whose exact shape nobody has published.
//!
//! Known is one page of 2015 (the verb alone on a line, `Usage:`, then options as
//! `[-a | --on-attach] <argument>`). So the reading is tolerant: a verb is a plain
//! word that begins a line, either alone, before a gap, or after `Usage:`; a flag is
//! anything that begins with two hyphens. Too little found is an error, never a guess.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::facts::{Facts, VerbClass};
use crate::question::{Verb, is_word};

/// Verbs that every cfgutil must list before its help counts as understood.
const CERTAIN: [&str; 2] = ["list", "prepare"];

/// The verbs that an installed cfgutil lists.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Verbs {
    /// Those that the data file knows, by the name that cfgutil uses.
    pub known: BTreeSet<Verb>,
    /// Words that stand where verbs stand and that the data file doesn't know.
    pub unknown: BTreeSet<Verb>,
}

/// A flag of one verb.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HelpFlag {
    /// The long name without hyphens.
    pub name: String,
    /// Whether a value in angle brackets follows.
    pub takes_value: bool,
}

impl Verbs {
    /// Reads the answer to `help`; none when it doesn't list what every cfgutil has.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut known = BTreeSet::new();
        let mut unknown = BTreeSet::new();
        for (word, place) in text.lines().flat_map(line_words) {
            let Some(verb) = Verb::parse(word) else {
                continue;
            };
            if Facts::built_in().verb(word).is_some() {
                known.insert(verb);
            } else if place == WordPlace::Certain {
                unknown.insert(verb);
            }
        }
        let all_certain = CERTAIN
            .iter()
            .all(|name| known.iter().any(|verb| verb.as_str() == *name));
        all_certain.then_some(Self { known, unknown })
    }

    /// The name under which this cfgutil has a verb; none when it doesn't list it.
    ///
    /// `wallpaper` may be `set-wallpaper` in another version, for instance.
    #[must_use]
    pub fn name_of(&self, verb: &str) -> Option<&Verb> {
        let entry = Facts::built_in().verb(verb)?;
        let mut names = std::iter::once(&entry.name).chain(&entry.also);
        names.find_map(|name| self.known.iter().find(|listed| listed.as_str() == name))
    }

    /// What a listed verb does to an iPad; an unknown verb is never offered, so it has
    /// no class.
    #[must_use]
    pub fn class_of(verb: &Verb) -> Option<VerbClass> {
        Facts::built_in()
            .verb(verb.as_str())
            .map(|entry| entry.class)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum WordPlace {
    /// After `Usage:`, or alone on a line that isn't indented.
    Certain,
    /// First on its line, before a gap of two blanks, a tab or a bracket.
    Likely,
}

/// The words of a line that may be verbs. Names joined by commas or bars, such as
/// `get, get-property`, are all given.
fn line_words(line: &str) -> Vec<(&str, WordPlace)> {
    let trimmed = line.trim();
    if let Some(usage) = strip_label(trimmed, "usage:") {
        let words = usage
            .split_whitespace()
            .map(|word| word.trim_start_matches("./"));
        return words
            .skip_while(|word| *word == "cfgutil" || word.starts_with(['[', '-', '<']))
            .take(1)
            .map(|word| (word, WordPlace::Certain))
            .collect();
    }
    let head_end = trimmed.find(['\t', '<', '[']).unwrap_or(trimmed.len());
    let head = trimmed.get(..head_end).unwrap_or(trimmed);
    let head = head.split("  ").next().unwrap_or(head).trim();
    let names: Vec<&str> = head.split([',', '|']).map(str::trim).collect();
    if !names.iter().all(|name| is_word(name)) {
        return Vec::new();
    }
    let alone = head.len() == trimmed.len() && !line.starts_with(char::is_whitespace);
    let place = if alone {
        WordPlace::Certain
    } else {
        WordPlace::Likely
    };
    names.into_iter().map(|name| (name, place)).collect()
}

fn strip_label<'text>(line: &'text str, label: &str) -> Option<&'text str> {
    let head = line.get(..label.len())?;
    head.eq_ignore_ascii_case(label)
        .then(|| line.get(label.len()..))?
}

/// Every long flag in a help page, in order, once each.
pub(crate) fn flags(text: &str) -> Vec<HelpFlag> {
    let mut at_name: BTreeMap<&str, usize> = BTreeMap::new();
    let mut flags: Vec<HelpFlag> = Vec::new();
    for line in text.lines() {
        for (at, _) in line.match_indices("--") {
            if !begins_flag(line, at) {
                continue;
            }
            let rest = line.get(at + 2..).unwrap_or_default();
            let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'));
            let name = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
            if !is_word(name) {
                continue;
            }
            let after = rest.get(name.len()..).unwrap_or_default();
            let takes_value = after
                .trim_start_matches([']', '=', ' ', '\t'])
                .starts_with('<');
            match at_name.get(name).and_then(|index| flags.get_mut(*index)) {
                Some(flag) => flag.takes_value |= takes_value,
                None => {
                    at_name.insert(name, flags.len());
                    flags.push(HelpFlag {
                        name: name.to_owned(),
                        takes_value,
                    });
                }
            }
        }
    }
    flags
}

/// Two hyphens begin a flag at the start of a line or after a blank, bracket or bar.
fn begins_flag(line: &str, at: usize) -> bool {
    let before = line.get(..at).and_then(|head| head.chars().next_back());
    before
        .is_none_or(|c| c.is_whitespace() || matches!(c, '[' | '(' | '|' | ',' | '/' | '`' | '\''))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, proptest};

    use super::*;

    /// Retyped after the one page that is published (the help of `exec`, 2015).
    const PAGES: &str = "\
list
  Usage: list
  Show the attached devices.
get, get-property
  Usage: get <name> ...
  Show properties. Errors come per property.
prepare
  Usage: prepare [--supervised] [--host-cert <path>]
  Prepare devices.
teleport
  Usage: teleport [-x | --far] <place>
";

    /// A table, as other tools of Apple print it. Invented, to keep the reader tolerant.
    const TABLE: &str = "\
Usage: cfgutil [--ecid <ECID>] command [options]

Available commands:
  list                 Lists devices
  prepare              Prepares devices
  set-wallpaper        Sets the wallpaper
Run cfgutil help <command> for more.
";

    fn names(verbs: &BTreeSet<Verb>) -> Vec<&str> {
        verbs.iter().map(Verb::as_str).collect()
    }

    #[test]
    fn verbs_are_read_from_pages() {
        let verbs = Verbs::read(PAGES).unwrap();
        assert_eq!(
            names(&verbs.known),
            ["get", "get-property", "list", "prepare"]
        );
        assert_eq!(names(&verbs.unknown), ["teleport"]);
        assert_eq!(verbs.name_of("get").unwrap().as_str(), "get");
        assert_eq!(verbs.name_of("erase"), None);
    }

    #[test]
    fn verbs_are_read_from_a_table_under_the_name_in_use() {
        let verbs = Verbs::read(TABLE).unwrap();
        assert_eq!(names(&verbs.known), ["list", "prepare", "set-wallpaper"]);
        assert_eq!(
            verbs.name_of("wallpaper").unwrap().as_str(),
            "set-wallpaper"
        );
        assert_eq!(
            Verbs::class_of(verbs.name_of("wallpaper").unwrap()),
            Some(VerbClass::Changes)
        );
    }

    #[test]
    fn a_text_without_the_certain_verbs_is_not_understood() {
        for text in [
            "",
            "cfgutil: error: no devices found",
            "list\n",
            "restore this\nprepare now",
        ] {
            assert_eq!(Verbs::read(text), None, "{text:?}");
        }
    }

    #[test]
    fn flags_are_read_once_each_with_their_values() {
        let page = "prepare\n  Usage: prepare [--supervised] [-n | --name <organization>]\n\
                    Options:\n  [-n | --name] <organization>\n  [--skip-siri]\n  --locale=<locale>\n\
                    a dash -- alone, a--word, --Bad, --skip-siri again\n";
        let found = flags(page);
        let shown: Vec<_> = found
            .iter()
            .map(|f| (f.name.as_str(), f.takes_value))
            .collect();
        assert_eq!(
            shown,
            [
                ("supervised", false),
                ("name", true),
                ("skip-siri", false),
                ("locale", true)
            ]
        );
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_fall(text in any::<String>()) {
            let _ = Verbs::read(&text);
            prop_assert!(flags(&text).len() <= text.len());
        }

        #[test]
        fn texts_of_helpful_pieces_are_read(text in "([a-z]{1,8}|--|\\[|\\]|<| |\n|\t|,|\\||é|抹|usage:){0,60}") {
            for flag in flags(&text) {
                prop_assert!(is_word(&flag.name));
            }
        }
    }
}
