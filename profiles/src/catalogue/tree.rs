//! The keys of a payload as a tree.

use std::collections::HashMap;

/// One place in a payload that the catalogue knows.
#[derive(Debug, Clone, Default)]
pub struct Node {
    /// Index into the payload's keys; `None` for the payload itself.
    pub(super) facts: Option<usize>,
    children: HashMap<String, Node>,
    any: Option<Box<Node>>,
    item: Option<Box<Node>>,
}

impl Node {
    /// What is known below `key`; a wildcard answers for a key of its own.
    #[must_use]
    pub fn child(&self, key: &str) -> Option<&Self> {
        self.children.get(key).or(self.any.as_deref())
    }

    /// What is known of the items of an array.
    #[must_use]
    pub fn item(&self) -> Option<&Self> {
        self.item.as_deref()
    }

    /// The named keys below, in no order.
    pub fn children(&self) -> impl Iterator<Item = (&str, &Self)> {
        self.children
            .iter()
            .map(|(name, node)| (name.as_str(), node))
    }

    /// Whether anything is known below; a dictionary without known keys takes any key.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.children.is_empty() && self.any.is_none() && self.item.is_none()
    }

    /// What is known of any key that has no row of its own.
    #[must_use]
    pub fn any(&self) -> Option<&Self> {
        self.any.as_deref()
    }

    /// Whether a wildcard row takes any key here.
    #[must_use]
    pub const fn takes_any(&self) -> bool {
        self.any.is_some()
    }

    /// The node at a catalogue path (`AllowList[].DeviceID`), made if it is not there.
    pub(super) fn grow(&mut self, path: &str) -> &mut Self {
        let mut node = self;
        for part in path.split('.') {
            let name = part.trim_end_matches("[]");
            node = match name {
                "" => node,
                "ANY" => node.any.get_or_insert_default(),
                _ => node.children.entry(name.to_owned()).or_default(),
            };
            for _ in 0..(part.len() - name.len()) / 2 {
                node = node.item.get_or_insert_default();
            }
        }
        node
    }

    /// Takes over what `other` knows and this one doesn't; the facts of `other` start at `base`.
    pub(super) fn take_over(&mut self, other: &Self, base: usize) {
        self.facts = self.facts.or(other.facts.map(|index| index + base));
        for (name, node) in &other.children {
            self.children
                .entry(name.clone())
                .or_default()
                .take_over(node, base);
        }
        if let Some(node) = &other.item {
            self.item.get_or_insert_default().take_over(node, base);
        }
        if let Some(node) = &other.any {
            self.any.get_or_insert_default().take_over(node, base);
        }
    }
}
