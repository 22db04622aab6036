//! Checks on the Fluent files: what a reader of one language would stumble over.
//!
//! Made for tests. The sentences themselves are judged by people.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

use crate::{Lang, Source};

mod chinese;
mod variables;

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Flaw {
    /// A part of the file isn't Fluent; its first line.
    Junk(String),
    /// The id stands twice in this language; the other file.
    Twice(String),
    /// Another language has the message or attribute, this one doesn't.
    Missing,
    /// The message uses other variables than in the first language that has it.
    Variables {
        /// Used here.
        here: BTreeSet<String>,
        /// Used there.
        there: BTreeSet<String>,
    },
    /// There is no text, or only blanks.
    Empty,
    /// A character of Simplified Chinese in a Traditional Chinese text.
    Simplified(char),
    /// A word that Taiwan doesn't use.
    NotTaiwan(String),
    /// Half-width punctuation between two Chinese or Japanese characters, with its neighbours.
    HalfWidth(String),
}

/// A flaw and where it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Found {
    /// The language.
    pub lang: Lang,
    /// The file, without folder and ending; for [`Flaw::Missing`] the one of the other language.
    pub file: String,
    /// The message id, with `.attribute` where it is one; empty for [`Flaw::Junk`].
    pub id: String,
    /// What is wrong.
    pub flaw: Flaw,
}

struct Said {
    file: &'static str,
    variables: BTreeSet<String>,
}

/// Everything wrong in these files, sorted.
#[must_use]
pub fn lint(sources: &[Source]) -> Vec<Found> {
    let mut found = Vec::new();
    let mut said: BTreeMap<Lang, BTreeMap<String, Said>> =
        Lang::ALL.map(|lang| (lang, BTreeMap::new())).into();
    for source in sources {
        read(source, said.entry(source.lang).or_default(), &mut found);
    }
    compare(&said, &mut found);
    found.sort();
    found
}

fn read(source: &Source, said: &mut BTreeMap<String, Said>, found: &mut Vec<Found>) {
    let mut report = |id: &str, flaw| {
        found.push(Found {
            lang: source.lang,
            file: source.file.to_owned(),
            id: id.to_owned(),
            flaw,
        });
    };
    let tree = parser::parse(source.text).unwrap_or_else(|(tree, _)| tree);
    for entry in &tree.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(&term.value),
                &term.attributes,
            ),
            Entry::Junk { content } => {
                let line = content.lines().find(|line| !line.trim().is_empty());
                report("", Flaw::Junk(line.unwrap_or_default().to_owned()));
                continue;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
        };
        let parts = value.map(|value| (id.clone(), value)).into_iter().chain(
            attributes
                .iter()
                .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value)),
        );
        for (id, pattern) in parts {
            for flaw in text_flaws(source.lang, pattern) {
                report(&id, flaw);
            }
            let entry = Said {
                file: source.file,
                variables: variables::of(pattern),
            };
            if let Some(first) = said.insert(id.clone(), entry) {
                report(&id, Flaw::Twice(first.file.to_owned()));
            }
        }
    }
}

fn compare(said: &BTreeMap<Lang, BTreeMap<String, Said>>, found: &mut Vec<Found>) {
    let mut first: BTreeMap<&str, &Said> = BTreeMap::new();
    for (id, here) in said.values().flatten() {
        first.entry(id).or_insert(here);
    }
    for (lang, messages) in said {
        for (id, there) in &first {
            let flaw = match messages.get(*id) {
                None => Flaw::Missing,
                Some(here) if here.variables != there.variables => Flaw::Variables {
                    here: here.variables.clone(),
                    there: there.variables.clone(),
                },
                Some(_) => continue,
            };
            found.push(Found {
                lang: *lang,
                file: there.file.to_owned(),
                id: (*id).to_owned(),
                flaw,
            });
        }
    }
}

fn text_flaws(lang: Lang, pattern: &Pattern<&str>) -> Vec<Flaw> {
    let mut texts = Vec::new();
    variables::texts(pattern, &mut texts);
    let mut flaws = Vec::new();
    if variables::is_blank(pattern) {
        flaws.push(Flaw::Empty);
    }
    for text in texts {
        if lang != Lang::En {
            flaws.extend(chinese::half_width(text).map(Flaw::HalfWidth));
        }
        if lang == Lang::ZhTw {
            flaws.extend(chinese::simplified(text).map(Flaw::Simplified));
            flaws.extend(chinese::not_taiwan(text).map(|word| Flaw::NotTaiwan(word.to_owned())));
        }
    }
    flaws
}

#[cfg(test)]
mod tests;
