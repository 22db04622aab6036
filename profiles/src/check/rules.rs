//! The catalogue, made ready for walking: keys to look up, required keys, compiled formats.

use std::sync::LazyLock;

use plist::Dictionary;
use regex::Regex;

use super::key_hash::ByName;
use super::run::{KEY_CHECKS, KeyCheck, PayloadCheck, TYPE_CHECKS};
use crate::catalogue::{Catalogue, KeyFacts, Node, PayloadFacts, Presence};

static BUNDLED: LazyLock<Rules> = LazyLock::new(Rules::load);

/// The rules of every payload type.
pub(crate) struct Rules {
    /// By type; of the two schemas of one type the general one first.
    payloads: ByName<Vec<PayloadRules>>,
    /// The keys of the profile itself; its payloads are left out.
    pub(crate) top: Rule,
    /// The keys of a payload of unknown type.
    pub(crate) unknown: Rule,
}

/// The rules of one payload type.
pub(crate) struct PayloadRules {
    pub(crate) facts: &'static PayloadFacts,
    pub(crate) root: Rule,
    /// The checks of this type.
    pub(super) checks: Vec<PayloadCheck>,
}

/// What is known of one place in a payload.
#[derive(Default)]
pub(crate) struct Rule {
    pub(crate) facts: Option<&'static KeyFacts>,
    /// The checks of this key.
    pub(super) checks: Vec<KeyCheck>,
    pub(super) format: Option<Regex>,
    pub(super) required: Vec<&'static str>,
    pub(crate) item: Option<Box<Rule>>,
    /// Whether the dictionary it lies in must have it.
    pub(super) is_required: bool,
    children: ByName<Rule>,
    any: Option<Box<Rule>>,
}

impl Rules {
    /// The rules that are built in; made ready once.
    pub(crate) fn bundled() -> &'static Self {
        &BUNDLED
    }

    /// The rules that fit this payload.
    pub(crate) fn of(&self, payload_type: &str, payload: &Dictionary) -> Option<&PayloadRules> {
        match self.payloads.get(payload_type)?.as_slice() {
            [only] => Some(only),
            several => {
                let facts = Catalogue::bundled().facts_of(payload)?;
                several
                    .iter()
                    .find(|rules| rules.facts.variant == facts.variant)
            }
        }
    }

    fn load() -> Self {
        let catalogue = Catalogue::bundled();
        let common = || {
            catalogue
                .common()
                .map(|facts| Rule::of(facts, facts.tree()))
                .unwrap_or_default()
        };
        let mut payloads: ByName<Vec<PayloadRules>> = ByName::default();
        for facts in catalogue.payloads() {
            if facts.payload_type.starts_with("com.apple.") {
                let mut root = Rule::of(facts, facts.tree());
                root.join(common());
                let own = TYPE_CHECKS
                    .iter()
                    .filter(|(name, _)| *name == facts.payload_type);
                let checks = own.map(|(_, check)| *check).collect();
                payloads
                    .entry(&facts.payload_type)
                    .or_default()
                    .push(PayloadRules {
                        facts,
                        root,
                        checks,
                    });
            }
        }
        let mut top = catalogue
            .top_level()
            .map(|facts| Rule::of(facts, facts.tree()))
            .unwrap_or_default();
        // Looked at by the structure check, which knows the encrypted form.
        top.required.retain(|key| *key != "PayloadContent");
        for key in ["PayloadContent", "ConsentText"] {
            if let Some(rule) = top.children.get_mut(key) {
                *rule = Rule {
                    facts: rule.facts,
                    checks: std::mem::take(&mut rule.checks),
                    ..Rule::default()
                };
            }
        }
        Self {
            payloads,
            top,
            unknown: common(),
        }
    }
}

impl Rule {
    fn of(payload: &'static PayloadFacts, node: &'static Node) -> Self {
        let facts = payload.of_node(node);
        let mut rule = Self {
            facts,
            checks: facts.map(checks_of).unwrap_or_default(),
            // The form of a reference is the reference check's matter.
            format: facts
                .filter(|facts| facts.refers_to.is_none())
                .and_then(|facts| Regex::new(facts.format.as_ref()?).ok()),
            item: node.item().map(|item| Box::new(Self::of(payload, item))),
            any: node
                .takes_any()
                .then(|| node.child(""))
                .flatten()
                .map(|any| Box::new(Self::of(payload, any))),
            ..Self::default()
        };
        for (name, child) in node.children() {
            let mut child = Self::of(payload, child);
            child.is_required = child
                .facts
                .is_some_and(|facts| facts.presence == Some(Presence::Required));
            if child.is_required {
                rule.required.push(name);
            }
            rule.children.insert(name, child);
        }
        rule.required.sort_unstable();
        rule
    }

    /// Takes in the keys of every payload.
    fn join(&mut self, common: Self) {
        for (name, rule) in common.children {
            self.children.entry(name).or_insert(rule);
        }
        self.required.extend(common.required);
        self.required.sort_unstable();
        self.required.dedup();
    }

    /// What is known below `key`.
    pub(crate) fn child(&self, key: &str) -> Option<&Self> {
        self.children.get(key).or(self.any.as_deref())
    }

    /// Whether a key by this very name is known.
    pub(crate) fn knows(&self, key: &str) -> bool {
        self.children.contains_key(key)
    }

    /// The names known below.
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.children.keys().copied()
    }

    /// Whether nothing is known below, so that any key is as good as another.
    pub(super) fn is_open(&self) -> bool {
        self.children.is_empty() && self.any.is_none()
    }
}

fn checks_of(facts: &KeyFacts) -> Vec<KeyCheck> {
    KEY_CHECKS
        .iter()
        .filter(|(is_for, _)| is_for(facts))
        .map(|(_, check)| *check)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_of_the_catalogue_compiles() {
        for payload in Catalogue::bundled().payloads() {
            for key in &payload.keys {
                if let Some(format) = &key.format {
                    assert!(
                        Regex::new(format).is_ok(),
                        "{} {}",
                        payload.payload_type,
                        key.path
                    );
                }
            }
        }
    }

    #[test]
    fn a_payload_has_its_own_keys_and_the_common_ones() {
        let rules = Rules::bundled()
            .of("com.apple.webClip.managed", &Dictionary::new())
            .expect("known");
        assert_eq!(
            rules.root.required,
            [
                "Label",
                "PayloadIdentifier",
                "PayloadType",
                "PayloadUUID",
                "PayloadVersion",
                "URL"
            ]
        );
        assert!(rules.root.knows("PayloadDisplayName"));
        assert!(Rules::bundled().top.required.contains(&"PayloadType"));
    }
}
