//! Every value of a profile, with its place and what the catalogue knows of it.

use plist::{Dictionary, Value};

use crate::catalogue::{Catalogue, KeyFacts, Node, PayloadFacts};
use crate::document::{Document, KeyPath};

/// One value of a profile.
pub(crate) struct Place<'d> {
    /// Where it is, from the top of the profile.
    pub(crate) path: KeyPath,
    /// The innermost key; of an item the key of its array.
    pub(crate) key: &'d str,
    /// What the catalogue knows of it.
    pub(crate) facts: Option<&'static KeyFacts>,
    /// The value itself.
    pub(crate) value: &'d Value,
}

/// The places of the profile that `wanted` chooses, in the order of the file.
pub(crate) fn find(document: &Document, wanted: impl Fn(&Place<'_>) -> bool) -> Vec<KeyPath> {
    let mut found = Vec::new();
    each(document, &mut |place| {
        if wanted(&place) {
            found.push(place.path);
        }
    });
    found
}

/// Calls `visit` with every value of the profile, in the order of the file.
pub(crate) fn each<'d>(document: &'d Document, visit: &mut dyn FnMut(Place<'d>)) {
    let catalogue = Catalogue::bundled();
    let top = Known::of(catalogue.top_level());
    for (key, value) in document.top() {
        let path = KeyPath::root().key(key);
        if key != "PayloadContent" {
            walk(path, key, value, top.child(key), visit);
            continue;
        }
        visit(Place {
            path: path.clone(),
            key,
            facts: None,
            value,
        });
        for (index, payload) in value.as_array().into_iter().flatten().enumerate() {
            let facts = payload
                .as_dictionary()
                .and_then(|payload| catalogue.facts_of(payload));
            walk(path.index(index), key, payload, Known::of(facts), visit);
        }
    }
}

/// A node of the catalogue and the payload it belongs to.
#[derive(Clone, Copy)]
struct Known(Option<(&'static PayloadFacts, &'static Node)>);

impl Known {
    fn of(payload: Option<&'static PayloadFacts>) -> Self {
        Self(payload.map(|payload| (payload, payload.tree())))
    }

    fn child(self, key: &str) -> Self {
        Self(
            self.0
                .and_then(|(payload, node)| Some((payload, node.child(key)?))),
        )
    }

    fn item(self) -> Self {
        Self(
            self.0
                .and_then(|(payload, node)| Some((payload, node.item()?))),
        )
    }

    fn facts(self) -> Option<&'static KeyFacts> {
        let (payload, node) = self.0?;
        payload.of_node(node)
    }
}

fn walk<'d>(
    path: KeyPath,
    key: &'d str,
    value: &'d Value,
    known: Known,
    visit: &mut dyn FnMut(Place<'d>),
) {
    match value {
        Value::Dictionary(keys) => dictionary(&path, keys, known, visit),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(path.index(index), key, item, known.item(), visit);
            }
        }
        _ => {}
    }
    visit(Place {
        path,
        key,
        facts: known.facts(),
        value,
    });
}

fn dictionary<'d>(
    path: &KeyPath,
    keys: &'d Dictionary,
    known: Known,
    visit: &mut dyn FnMut(Place<'d>),
) {
    for (key, value) in keys {
        walk(path.key(key), key, value, known.child(key), visit);
    }
}
