//! What differs between two profiles, with secrets masked.

use std::collections::BTreeSet;

use plist::{Dictionary, Value};
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::concealment::{self, MASK};
use crate::document::{Document, KeyPath};
use crate::places;

/// The list of payloads.
const CONTENT: &str = "PayloadContent";

/// What became of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// It is only in the second profile.
    Added,
    /// It is only in the first profile.
    Removed,
    /// It is in both and differs.
    Changed,
    /// A payload that stands elsewhere; its own changes are listed besides.
    Moved,
}

/// One difference.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Change {
    /// Where it is in the second profile; of what was removed, in the first.
    pub path: KeyPath,
    /// What became of it.
    pub kind: ChangeKind,
    /// The value in the first profile: secrets masked, bytes as their number and a digest; of a
    /// moved payload its place, counted from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<serde_json::Value>,
    /// The value in the second profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<serde_json::Value>,
}

/// Compares two profiles.
///
/// Payloads belong together when they have one `PayloadUUID`, else when they have one
/// `PayloadIdentifier`, else when they are of one type, in the order of the files. The order of
/// keys doesn't count. Of a secret only that it changed is said.
#[must_use]
pub fn diff(before: &Document, after: &Document) -> Vec<Change> {
    let mut comparison = Comparison {
        before: Side::new(before),
        after: Side::new(after),
        changes: Vec::new(),
    };
    comparison.tops();
    comparison.payloads();
    comparison.changes
}

struct Side<'d> {
    document: &'d Document,
    secrets: BTreeSet<KeyPath>,
}

impl<'d> Side<'d> {
    fn new(document: &'d Document) -> Self {
        Self {
            document,
            secrets: places::find(document, concealment::is_secret)
                .into_iter()
                .collect(),
        }
    }

    /// The value as it may be shown.
    fn shown(&self, path: &KeyPath, value: &Value) -> serde_json::Value {
        if self.secrets.contains(path) {
            return MASK.into();
        }
        match value {
            Value::Dictionary(keys) => keys
                .iter()
                .map(|(key, value)| (key.clone(), self.shown(&path.key(key), value)))
                .collect(),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .map(|(index, item)| self.shown(&path.index(index), item))
                .collect(),
            Value::String(text) => text.as_str().into(),
            Value::Boolean(value) => (*value).into(),
            Value::Integer(number) => number
                .as_signed()
                .map(serde_json::Value::from)
                .or_else(|| number.as_unsigned().map(serde_json::Value::from))
                .unwrap_or_default(),
            Value::Real(number) => (*number).into(),
            Value::Date(date) => date.to_xml_format().into(),
            Value::Data(bytes) => {
                let digest: String = Sha256::digest(bytes)
                    .iter()
                    .take(6)
                    .map(|byte| format!("{byte:02x}"))
                    .collect();
                serde_json::json!({ "bytes": bytes.len(), "sha256": digest })
            }
            _ => serde_json::Value::Null,
        }
    }
}

struct Comparison<'d> {
    before: Side<'d>,
    after: Side<'d>,
    changes: Vec<Change>,
}

impl Comparison<'_> {
    fn tops(&mut self) {
        let (old, new) = (self.before.document, self.after.document);
        let matched = payload_list(old).and(payload_list(new)).is_some();
        let root = KeyPath::root();
        self.dictionaries([&root, &root], old.top(), new.top(), |key| {
            matched && key == CONTENT
        });
    }

    /// Nothing to do where one of the profiles has no list of payloads: it was compared above.
    fn payloads(&mut self) {
        let lists = payload_list(self.before.document).zip(payload_list(self.after.document));
        let Some((old, new)) = lists else { return };
        let partners = partners(old, new);
        let mut last = None;
        for (index, payload) in new.iter().enumerate() {
            let path = KeyPath::payload(index);
            let Some(partner) = partners[index] else {
                self.note(ChangeKind::Added, &path, None, Some(payload));
                continue;
            };
            if last.is_some_and(|last| partner < last) {
                let (before, after) = (Some(partner.into()), Some(index.into()));
                self.changes.push(Change {
                    path: path.clone(),
                    kind: ChangeKind::Moved,
                    before,
                    after,
                });
            }
            last = last.max(Some(partner));
            self.values([&KeyPath::payload(partner), &path], &old[partner], payload);
        }
        for (index, payload) in old
            .iter()
            .enumerate()
            .filter(|(index, _)| !partners.contains(&Some(*index)))
        {
            self.note(
                ChangeKind::Removed,
                &KeyPath::payload(index),
                Some(payload),
                None,
            );
        }
    }

    fn values(&mut self, paths: [&KeyPath; 2], old: &Value, new: &Value) {
        match (old, new) {
            (Value::Dictionary(old), Value::Dictionary(new)) => {
                self.dictionaries(paths, old, new, |_| false)
            }
            (Value::Array(old), Value::Array(new)) => {
                for index in 0..old.len().max(new.len()) {
                    let below = paths.map(|path| path.index(index));
                    self.both(&below, old.get(index), new.get(index));
                }
            }
            _ if old == new => {}
            _ => {
                let before = Some(self.before.shown(paths[0], old));
                let after = Some(self.after.shown(paths[1], new));
                self.changes.push(Change {
                    path: paths[1].clone(),
                    kind: ChangeKind::Changed,
                    before,
                    after,
                });
            }
        }
    }

    fn dictionaries(
        &mut self,
        paths: [&KeyPath; 2],
        old: &Dictionary,
        new: &Dictionary,
        skip: impl Fn(&str) -> bool,
    ) {
        let gone = old.keys().filter(|key| !new.contains_key(key.as_str()));
        for key in new.keys().chain(gone).filter(|key| !skip(key)) {
            self.both(&paths.map(|path| path.key(key)), old.get(key), new.get(key));
        }
    }

    fn both(&mut self, paths: &[KeyPath; 2], old: Option<&Value>, new: Option<&Value>) {
        match (old, new) {
            (Some(old), Some(new)) => self.values([&paths[0], &paths[1]], old, new),
            (Some(old), None) => self.note(ChangeKind::Removed, &paths[0], Some(old), None),
            (None, Some(new)) => self.note(ChangeKind::Added, &paths[1], None, Some(new)),
            (None, None) => {}
        }
    }

    fn note(&mut self, kind: ChangeKind, path: &KeyPath, old: Option<&Value>, new: Option<&Value>) {
        let before = old.map(|value| self.before.shown(path, value));
        let after = new.map(|value| self.after.shown(path, value));
        self.changes.push(Change {
            path: path.clone(),
            kind,
            before,
            after,
        });
    }
}

fn payload_list(document: &Document) -> Option<&[Value]> {
    document
        .top()
        .get(CONTENT)
        .and_then(Value::as_array)
        .map(Vec::as_slice)
}

/// For each new payload the index of the old one that it was.
fn partners(old: &[Value], new: &[Value]) -> Vec<Option<usize>> {
    let mut partners = vec![None; new.len()];
    let mut free: BTreeSet<usize> = (0..old.len()).collect();
    for key in ["PayloadUUID", "PayloadIdentifier", "PayloadType"] {
        let name = |value: &Value| -> Option<String> {
            let text = value.as_dictionary()?.get(key)?.as_string()?;
            (!text.is_empty()).then(|| text.to_ascii_lowercase())
        };
        let same_type = |one: &Value, other: &Value| {
            let of = |value: &Value| {
                value
                    .as_dictionary()
                    .and_then(|d| d.get("PayloadType").cloned())
            };
            of(one) == of(other)
        };
        for (index, payload) in new
            .iter()
            .enumerate()
            .filter(|(_, payload)| name(payload).is_some())
        {
            if partners[index].is_some() {
                continue;
            }
            let mut candidates = free.iter().copied();
            let partner = candidates
                .find(|at| name(&old[*at]) == name(payload) && same_type(&old[*at], payload));
            if let Some(partner) = partner {
                free.remove(&partner);
                partners[index] = Some(partner);
            }
        }
    }
    partners
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, any, prop, prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn profile(payloads: &[&[(&str, Value)]]) -> Document {
        let payloads = payloads.iter().map(|entries| {
            Value::Dictionary(
                entries
                    .iter()
                    .map(|(key, value)| ((*key).to_owned(), value.clone()))
                    .collect(),
            )
        });
        let mut top = Dictionary::new();
        top.insert("PayloadContent".into(), Value::Array(payloads.collect()));
        Document::new(top)
    }

    #[test]
    fn changes_name_their_place_and_no_secret() {
        let wifi = |ssid: &str, password: &str| {
            vec![
                ("PayloadType", "com.apple.wifi.managed".into()),
                ("PayloadUUID", "A".into()),
                ("SSID_STR", ssid.into()),
                ("Password", password.into()),
            ]
        };
        let clip = vec![
            ("PayloadType", "com.apple.webClip.managed".into()),
            ("Icon", Value::Data(vec![0; 9])),
        ];
        let font = vec![("PayloadType", "com.apple.font".into())];
        let before = profile(&[&wifi("one", "sekret-1"), &clip]);
        let after = profile(&[&font, &clip, &wifi("two", "sekret-2")]);
        let lines: Vec<String> = diff(&before, &after)
            .iter()
            .map(|change| serde_json::to_string(change).expect("JSON"))
            .collect();
        insta::assert_snapshot!(lines.join("\n"), @r#"
        {"path":"PayloadContent[0]","kind":"added","after":{"PayloadType":"com.apple.font"}}
        {"path":"PayloadContent[2]","kind":"moved","before":0,"after":2}
        {"path":"PayloadContent[2].SSID_STR","kind":"changed","before":"one","after":"two"}
        {"path":"PayloadContent[2].Password","kind":"changed","before":"••••••","after":"••••••"}
        "#);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn only_equal_profiles_have_no_difference(
            one in prop::collection::vec((0_usize..3, any::<u8>()), 0..5),
            other in prop::collection::vec((0_usize..3, any::<u8>()), 0..5),
        ) {
            let make = |list: &[(usize, u8)]| {
                let payloads: Vec<Vec<(&str, Value)>> = list.iter().map(|(kind, value)| vec![
                    ("PayloadType", ["a", "b", "c"][*kind].into()),
                    ("Value", Value::Integer((*value).into())),
                ]).collect();
                profile(&payloads.iter().map(Vec::as_slice).collect::<Vec<_>>())
            };
            let (one, other) = (make(&one), make(&other));
            prop_assert!(diff(&one, &one).is_empty());
            prop_assert_eq!(diff(&one, &other).is_empty(), one.top() == other.top());
        }
    }
}
