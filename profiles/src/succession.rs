//! A new revision of a profile: its values are new, its identity is that of the one before.

use std::collections::{BTreeMap, BTreeSet};

use plist::{Dictionary, Value};

use crate::document::Document;
use crate::duplicate::{Successors, rewrite_references};
use crate::identifier::{payload_identifier, stable_uuid};

/// Gives a profile the identity of the revision before it, so that an iPad updates in place:
/// identifier and UUID of the profile, and those of the payload that had the same type and the
/// same number among its type. A payload that is new gets those that belong to the kept
/// identifier. References between payloads follow.
///
/// A revision before that has no identifier gives nothing.
pub fn inherit(document: &mut Document, before: &Document) {
    let Some(identifier) = before.text("PayloadIdentifier").map(str::to_owned) else {
        return;
    };
    let mut successors = Successors::default();
    for key in ["PayloadIdentifier", "PayloadUUID"] {
        let Some(kept) = before.text(key).map(str::to_owned) else {
            continue;
        };
        if key == "PayloadUUID" {
            successors.add(document.text(key), Some(&kept));
        }
        document.top_mut().insert(key.into(), Value::String(kept));
    }
    let mut names = Names::of(&identifier, before);
    for (_, payload) in document.payloads_mut() {
        let (name, uuid) = names.next(text(payload, "PayloadType").unwrap_or_default());
        successors.add(text(payload, "PayloadUUID"), Some(&uuid));
        payload.insert("PayloadIdentifier".into(), Value::String(name));
        payload.insert("PayloadUUID".into(), Value::String(uuid));
    }
    rewrite_references(document, &successors);
}

/// Identifiers and UUIDs of payloads: those of the revision before, then new ones.
struct Names<'d> {
    profile: &'d str,
    /// Identifier and UUID by type, and number among the type from 1.
    kept: BTreeMap<(String, usize), (String, String)>,
    taken: BTreeSet<String>,
    numbers: BTreeMap<String, usize>,
}

impl<'d> Names<'d> {
    fn of(profile: &'d str, before: &Document) -> Self {
        let mut names = Self {
            profile,
            kept: BTreeMap::new(),
            taken: BTreeSet::new(),
            numbers: BTreeMap::new(),
        };
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        for (_, payload) in before.payloads() {
            let kind = text(payload, "PayloadType").unwrap_or_default().to_owned();
            let number = numbers.entry(kind.clone()).or_default();
            *number += 1;
            let identity = text(payload, "PayloadIdentifier").zip(text(payload, "PayloadUUID"));
            if let Some((name, uuid)) = identity {
                names.taken.insert(name.to_owned());
                let identity = (name.to_owned(), uuid.to_owned());
                names.kept.insert((kind, *number), identity);
            }
        }
        names
    }

    fn next(&mut self, kind: &str) -> (String, String) {
        let number = self.numbers.entry(kind.to_owned()).or_default();
        *number += 1;
        let mut number = *number;
        if let Some(kept) = self.kept.get(&(kind.to_owned(), number)) {
            return kept.clone();
        }
        // A kept payload may have been given the very name that a new one would get.
        let mut name = payload_identifier(self.profile, kind, number);
        while !self.taken.insert(name.clone()) {
            number += 1;
            name = payload_identifier(self.profile, kind, number);
        }
        (name, stable_uuid(self.profile, kind, number))
    }
}

fn text<'p>(payload: &'p Dictionary, key: &str) -> Option<&'p str> {
    payload.get(key).and_then(Value::as_string)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::identifier::assign;

    fn profile(identifier: &str, kinds: &[&str]) -> Document {
        let mut top = Dictionary::new();
        let payload = |kind: &&str| {
            let mut payload = Dictionary::new();
            payload.insert("PayloadType".into(), Value::String((*kind).to_owned()));
            Value::Dictionary(payload)
        };
        let payloads = kinds.iter().map(payload).collect();
        top.insert("PayloadContent".into(), Value::Array(payloads));
        let mut document = Document::new(top);
        assign(&mut document, identifier);
        document
    }

    fn identities(document: &Document) -> Vec<(String, String)> {
        let of = |keys: &Dictionary| {
            let owned = |key| text(keys, key).unwrap_or_default().to_owned();
            (owned("PayloadIdentifier"), owned("PayloadUUID"))
        };
        let payloads = document.payloads().map(|(_, payload)| of(payload));
        std::iter::once(of(document.top()))
            .chain(payloads)
            .collect()
    }

    #[test]
    fn a_revision_keeps_every_identity_and_its_references() {
        let before = profile("tw.edu.old.wifi.x", &["wifi", "root"]);
        let mut next = profile("tw.edu.new.wifi.x", &["root", "wifi", "root"]);
        let root = identities(&next)[1].1.clone();
        let anchor = Value::String(root);
        if let Some((_, wifi)) = next.payloads_mut().nth(1) {
            wifi.insert("PayloadCertificateUUID".into(), anchor);
        }
        inherit(&mut next, &before);
        let (old, new) = (identities(&before), identities(&next));
        assert_eq!((&new[0], &new[1], &new[2]), (&old[0], &old[2], &old[1]));
        assert_eq!(new[3].0, "tw.edu.old.wifi.x.root.2");
        let (_, wifi) = next.payloads().nth(1).expect("a payload");
        assert_eq!(
            text(wifi, "PayloadCertificateUUID"),
            Some(new[1].1.as_str())
        );
    }

    #[test]
    fn a_new_payload_never_takes_a_kept_name() {
        let mut before = profile("tw.edu.old", &["wifi"]);
        if let Some((_, wifi)) = before.payloads_mut().next() {
            let taken = Value::String("tw.edu.old.wifi.2".into());
            wifi.insert("PayloadIdentifier".into(), taken);
        }
        let mut next = profile("tw.edu.old", &["wifi", "wifi"]);
        inherit(&mut next, &before);
        let new = identities(&next);
        assert_eq!(new[1].0, "tw.edu.old.wifi.2");
        assert_eq!(new[2].0, "tw.edu.old.wifi.3");
    }
}
