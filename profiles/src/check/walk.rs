//! Walks a profile and the rules of its keys side by side, once.

use plist::{Dictionary, Value};

use super::found::Found;
use super::migration::stays_behind;
use super::profile::{Payload, Profile, shown};
use super::rules::{PayloadRules, Rule, Rules};
use super::{names, placeholders, structure, values};
use crate::catalogue::{KeyFacts, ValueType};
use crate::concealment;
use crate::document::KeyPath;
use crate::finding::{Finding, FindingCode};
use crate::places::Place;

/// A key of the profile, with all that is known of it.
pub(super) struct At<'w, 'd> {
    pub(super) profile: &'w Profile<'d>,
    /// The payload it lies in; none for the keys of the profile itself.
    pub(super) payload: Option<&'w Payload<'d>>,
    pub(super) rule: &'static Rule,
    pub(super) facts: &'static KeyFacts,
    /// What is known of the dictionary or array it lies in.
    pub(super) parent: Option<&'static KeyFacts>,
    pub(super) value: &'d Value,
    trail: &'w [Step<'d>],
}

#[derive(Clone, Copy)]
enum Step<'d> {
    Key(&'d str),
    Index(usize),
}

impl At<'_, '_> {
    /// A finding here, naming the key and the type of the payload.
    pub(super) fn finding(&self, code: FindingCode) -> Finding {
        Finding::new(code, path(self.payload, self.trail))
            .with("key", shown(key(self.trail)))
            .with("type", payload_type(self.payload))
    }

    /// Whether the value is the one that the iPad assumes without the key.
    pub(super) fn is_default(&self) -> bool {
        self.facts
            .default
            .as_ref()
            .is_some_and(|default| values::same(default, self.value))
    }
}

/// Walks the profile and each of its payloads.
pub(super) fn check(profile: &Profile<'_>, found: &mut Found) {
    let rules = Rules::bundled();
    let mut walk = Walk {
        profile,
        payload: None,
        rules: None,
        trail: Vec::new(),
        found,
    };
    walk.dictionary(Some(&rules.top), profile.document.top());
    for payload in &profile.payloads {
        walk.payload = Some(payload);
        // Nobody mends a payload that is left out anyway.
        walk.rules = payload
            .rules
            .filter(|_| !stays_behind(payload, profile.target));
        let rule = walk.rules.map_or(&rules.unknown, |rules| &rules.root);
        walk.dictionary(Some(rule), payload.keys);
    }
}

struct Walk<'w, 'd> {
    profile: &'w Profile<'d>,
    payload: Option<&'w Payload<'d>>,
    /// What the payload is judged by; none if only its identity counts.
    rules: Option<&'static PayloadRules>,
    trail: Vec<Step<'d>>,
    found: &'w mut Found,
}

impl<'d> Walk<'_, 'd> {
    fn dictionary(&mut self, rule: Option<&'static Rule>, keys: &'d Dictionary) {
        let closed = rule.filter(|rule| !rule.is_open());
        let mut required = 0;
        for (key, value) in keys {
            if self.found.is_full() {
                return;
            }
            if self.payload.is_none() && self.trail.is_empty() && key == "PayloadContent" {
                continue;
            }
            self.trail.push(Step::Key(key));
            let known = closed.and_then(|rule| rule.child(key));
            required += usize::from(known.is_some_and(|rule| rule.is_required));
            if let (Some(rule), None) = (closed, known) {
                self.unknown(rule, keys, key);
            }
            self.value(known, closed.and_then(|rule| rule.facts), value);
            self.trail.pop();
        }
        for key in closed
            .filter(|rule| rule.required.len() > required)
            .map(|rule| rule.required.as_slice())
            .unwrap_or_default()
        {
            if !keys.contains_key(key) {
                self.missing(key);
            }
        }
    }

    fn value(
        &mut self,
        rule: Option<&'static Rule>,
        parent: Option<&'static KeyFacts>,
        value: &'d Value,
    ) {
        let facts = rule.and_then(|rule| rule.facts);
        if let (Some(rule), Some(facts)) = (rule, facts) {
            let (profile, payload) = (self.profile, self.payload);
            let at = At {
                profile,
                payload,
                rule,
                facts,
                parent,
                value,
                trail: &self.trail,
            };
            for check in &rule.checks {
                check(&at, self.found);
            }
        }
        match value {
            Value::Dictionary(keys) => {
                self.dictionary(rule.filter(|_| fits(facts, ValueType::Dictionary)), keys)
            }
            Value::Array(items) => {
                let item = rule
                    .filter(|_| fits(facts, ValueType::Array))
                    .and_then(|rule| rule.item.as_deref());
                for (index, value) in items.iter().enumerate() {
                    if self.found.is_full() {
                        return;
                    }
                    self.trail.push(Step::Index(index));
                    self.value(item, facts, value);
                    self.trail.pop();
                }
            }
            Value::String(text) => self.text(facts, text, value),
            Value::Data(bytes) if !bytes.is_empty() && self.is_secret(facts, value) => {
                self.secret()
            }
            _ => {}
        }
    }

    fn text(&mut self, facts: Option<&'static KeyFacts>, text: &'d str, value: &'d Value) {
        let is_secret = self.is_secret(facts, value);
        if is_secret && !placeholders::is_stand_in(text) {
            self.secret();
        }
        if let Some((code, placeholder)) = placeholders::oddity(text)
            && (!is_secret || placeholders::is_stand_in(text))
        {
            // Of a password nothing is named, not even what looks like a placeholder.
            let named = if is_secret { "…" } else { placeholder };
            let finding = self.finding(code).with("placeholder", named);
            self.found.add(finding);
        }
        if values::is_lost_in_xml(text) {
            let finding = self.finding(FindingCode::ControlCharacter);
            self.found.add(finding);
        }
    }

    /// Whether a password or key stands here: what the ledger would keep as a secret.
    fn is_secret(&self, facts: Option<&'static KeyFacts>, value: &'d Value) -> bool {
        let (path, key) = (KeyPath::root(), key(&self.trail));
        concealment::is_secret(&Place {
            path,
            key,
            facts,
            value,
        })
    }

    fn secret(&mut self) {
        let finding = self.finding(FindingCode::SecretInClear);
        self.found.add(finding);
    }

    fn unknown(&mut self, rule: &'static Rule, siblings: &Dictionary, key: &str) {
        let is_payload_known = self.payload.is_none() || self.rules.is_some();
        if let Some((code, suggestion)) =
            names::of_unknown_key(rule, siblings, key, is_payload_known)
        {
            let finding = self.finding(code);
            self.found.add(match suggestion {
                Some(suggestion) => finding.with("suggestion", suggestion),
                None => finding,
            });
        }
    }

    fn missing(&mut self, key: &'static str) {
        let at = path(self.payload, &self.trail).key(key);
        let payload_type = payload_type(self.payload);
        let code = structure::code_of_missing(&payload_type, key);
        self.found.add(
            Finding::new(code, at)
                .with("key", key)
                .with("type", payload_type),
        );
    }

    fn finding(&self, code: FindingCode) -> Finding {
        Finding::new(code, path(self.payload, &self.trail))
            .with("key", shown(key(&self.trail)))
            .with("type", payload_type(self.payload))
    }
}

fn fits(facts: Option<&KeyFacts>, kind: ValueType) -> bool {
    facts.is_none_or(|facts| facts.value_type == kind || facts.value_type == ValueType::Any)
}

/// The path of what the trail leads to; made only when there is a finding.
fn path(payload: Option<&Payload<'_>>, trail: &[Step<'_>]) -> KeyPath {
    let start = payload.map_or_else(KeyPath::root, Payload::path);
    trail.iter().fold(start, |path, step| match step {
        Step::Key(key) => path.key(key),
        Step::Index(index) => path.index(*index),
    })
}

/// The innermost key of the trail.
fn key<'d>(trail: &[Step<'d>]) -> &'d str {
    let innermost = trail.iter().rev().find_map(|step| match step {
        Step::Key(key) => Some(*key),
        Step::Index(_) => None,
    });
    innermost.unwrap_or_default()
}

fn payload_type(payload: Option<&Payload<'_>>) -> String {
    shown(payload.map_or("Configuration", |payload| payload.payload_type))
}
