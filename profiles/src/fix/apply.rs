//! Makes the changes that mend findings.

use std::collections::BTreeSet;
use std::iter;

use plist::{Dictionary, Value};

use super::change::Fix;
use super::find::{Answer, answer};
use super::trial::Trial;
use crate::check::{Target, check};
use crate::document::{Document, KeyPath, Step};
use crate::edit::take;
use crate::finding::Finding;

/// Rounds of mending: one fix can bring out another, but not for long.
const ROUNDS: usize = 4;
/// Most changes of a round that are tried out one by one; each trial checks the whole profile.
const MOST_TRIED: usize = 32;

/// A finding that was mended.
#[derive(Debug, Clone, PartialEq)]
pub struct Applied {
    /// What was found.
    pub finding: Finding,
    /// What was changed.
    pub fix: Fix,
}

/// Mends every finding that has one right answer; says what was changed, in order.
pub fn apply_all(document: &mut Document, target: &Target) -> Vec<Applied> {
    let mut all = Vec::new();
    for _ in 0..ROUNDS {
        let round = apply_round(document, target);
        if round.is_empty() {
            break;
        }
        all.extend(round);
    }
    all
}

fn apply_round(document: &mut Document, target: &Target) -> Vec<Applied> {
    let (mut sure, mut on_trial) = (Vec::new(), Vec::new());
    for finding in check(document, target) {
        match answer(document, &finding) {
            Some(Answer::Sure(fix)) => sure.push(Applied { finding, fix }),
            Some(Answer::OnTrial(fix)) => on_trial.push(Applied { finding, fix }),
            None => {}
        }
    }
    sure.extend(harmless(document, on_trial));
    apply_together(document, changes(&sure));
    sure
}

/// Of changes that can bring errors to light those that don't.
fn harmless(document: &Document, mut all: Vec<Applied>) -> Vec<Applied> {
    if all.is_empty() {
        return all;
    }
    let trial = Trial::new(document);
    if trial.is_harmless(changes(&all)) {
        return all;
    }
    all.truncate(MOST_TRIED);
    all.retain(|one| trial.is_harmless(iter::once(&one.fix)));
    if !trial.is_harmless(changes(&all)) {
        // Each alone is harmless: the others have their turn in the next rounds.
        all.truncate(1);
    }
    all
}

fn changes(applied: &[Applied]) -> impl Iterator<Item = &Fix> {
    applied.iter().map(|one| &one.fix)
}

/// Makes changes that were all found for the document as it is.
pub(super) fn apply_together<'f>(document: &mut Document, fixes: impl Iterator<Item = &'f Fix>) {
    // Paths count payloads, so payloads go last, and all at once.
    let mut dropped = BTreeSet::new();
    for fix in fixes {
        match fix {
            Fix::Drop { payloads } => dropped.extend(payloads.iter().copied()),
            fix => fix.apply(document),
        }
    }
    Fix::Drop { payloads: dropped }.apply(document);
}

impl Fix {
    /// Makes the change. A document that has changed so much since the finding was made that
    /// the place is gone stays as it is.
    pub fn apply(&self, document: &mut Document) {
        match self {
            Self::Put { path, value } => put(document, path, value.clone()).unwrap_or_default(),
            Self::Rename { path, to } => rename(document, path, to).unwrap_or_default(),
            Self::Move { from, to } => {
                if dictionary(document, &to.parent()).is_some()
                    && let Some(value) = take(document, from)
                {
                    put(document, to, value).unwrap_or_default();
                }
            }
            Self::Drop { payloads } => {
                if let Some(content) = document
                    .top_mut()
                    .get_mut("PayloadContent")
                    .and_then(Value::as_array_mut)
                {
                    let mut index = 0..;
                    content
                        .retain(|_| !index.next().is_some_and(|index| payloads.contains(&index)));
                }
            }
            Self::Rewrite => *document = Document::new(std::mem::take(document.top_mut())),
        }
    }
}

/// The dictionary at a path.
fn dictionary<'d>(document: &'d mut Document, path: &KeyPath) -> Option<&'d mut Dictionary> {
    if path.steps().is_empty() {
        return Some(document.top_mut());
    }
    document.at_mut(path)?.as_dictionary_mut()
}

/// Writes a value over the old one, or at the end.
fn put(document: &mut Document, path: &KeyPath, value: Value) -> Option<()> {
    match path.steps().last()? {
        Step::Key(key) => drop(dictionary(document, &path.parent())?.insert(key.clone(), value)),
        Step::Index(_) => *document.at_mut(path)? = value,
    }
    Some(())
}

/// Gives a key another name without moving it.
fn rename(document: &mut Document, path: &KeyPath, to: &str) -> Option<()> {
    let Step::Key(from) = path.steps().last()? else {
        return None;
    };
    let keys = dictionary(document, &path.parent())?;
    if keys.contains_key(to) || !keys.contains_key(from) {
        return None;
    }
    let renamed = std::mem::take(keys).into_iter();
    *keys = renamed
        .map(|(key, value)| (if key == *from { to.to_owned() } else { key }, value))
        .collect();
    Some(())
}
