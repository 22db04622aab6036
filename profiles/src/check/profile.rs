//! A profile as the checks see it: its payloads with the rules of their types.

use std::cell::OnceCell;
use std::collections::HashMap;

use plist::{Dictionary, Value};

use super::Target;
use super::identity::keeper_of;
use super::rules::{PayloadRules, Rules};
use crate::document::{Document, KeyPath};
use crate::finding::{Finding, FindingCode};

/// A profile under check.
pub(crate) struct Profile<'d> {
    pub(crate) document: &'d Document,
    pub(crate) target: &'d Target,
    pub(crate) payloads: Vec<Payload<'d>>,
    by_uuid: OnceCell<HashMap<String, usize>>,
}

/// One of its payloads.
#[derive(Clone, Copy)]
pub(crate) struct Payload<'d> {
    pub(crate) index: usize,
    pub(crate) keys: &'d Dictionary,
    /// `PayloadType`, or nothing.
    pub(crate) payload_type: &'d str,
    /// `PayloadIdentifier`, if it isn't empty.
    pub(crate) identifier: Option<&'d str>,
    /// `PayloadUUID`, if it isn't empty.
    pub(crate) uuid: Option<&'d str>,
    pub(crate) rules: Option<&'static PayloadRules>,
}

impl<'d> Profile<'d> {
    pub(crate) fn new(document: &'d Document, target: &'d Target) -> Self {
        let rules = Rules::bundled();
        let payload = |(index, keys): (usize, &'d Dictionary)| {
            let text = |key| keys.get(key).and_then(Value::as_string);
            let payload_type = text("PayloadType").unwrap_or_default();
            let filled = |key| text(key).filter(|text| !text.is_empty());
            let (identifier, uuid) = (filled("PayloadIdentifier"), filled("PayloadUUID"));
            let rules = rules.of(payload_type, keys);
            Payload {
                index,
                keys,
                payload_type,
                identifier,
                uuid,
                rules,
            }
        };
        let payloads = document.payloads().map(payload).collect();
        Self {
            document,
            target,
            payloads,
            by_uuid: OnceCell::new(),
        }
    }

    /// The payload with this `PayloadUUID`; of several the one that keeps it.
    pub(super) fn by_uuid(&self, uuid: &str) -> Option<&Payload<'d>> {
        let places = self.by_uuid.get_or_init(|| {
            let mut places: HashMap<String, usize> = HashMap::new();
            for (place, payload) in self.payloads.iter().enumerate() {
                let Some(uuid) = payload.uuid else { continue };
                let held = places.entry(uuid.to_ascii_uppercase()).or_insert(place);
                let twins = [&self.payloads[*held], payload];
                if keeper_of(&twins).is_some_and(|keeper| keeper.index == payload.index) {
                    *held = place;
                }
            }
            places
        });
        self.payloads.get(*places.get(&uuid.to_ascii_uppercase())?)
    }

    /// The payloads of a type.
    pub(crate) fn of_type<'p>(
        &'p self,
        payload_type: &'p str,
    ) -> impl Iterator<Item = &'p Payload<'d>> {
        self.payloads
            .iter()
            .filter(move |payload| payload.payload_type == payload_type)
    }

    /// The Restrictions payload that says so, if one does.
    pub(crate) fn restricts(&self, key: &str) -> Option<&Payload<'d>> {
        self.of_type("com.apple.applicationaccess")
            .find(|payload| payload.flag(key) == Some(false))
    }
}

impl<'d> Payload<'d> {
    /// Its place.
    pub(crate) fn path(&self) -> KeyPath {
        KeyPath::payload(self.index)
    }

    /// A text.
    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.keys.get(key)?.as_string()
    }

    /// A text that isn't empty.
    pub(crate) fn filled(&self, key: &str) -> Option<&'d str> {
        self.text(key).filter(|text| !text.is_empty())
    }

    /// True or false, written as such or as 1 and 0.
    pub(crate) fn flag(&self, key: &str) -> Option<bool> {
        match self.keys.get(key)? {
            Value::Boolean(value) => Some(*value),
            Value::Integer(number) => number.as_signed().map(|number| number != 0),
            _ => None,
        }
    }

    /// A whole number.
    pub(crate) fn number(&self, key: &str) -> Option<i64> {
        self.keys.get(key)?.as_signed_integer()
    }

    /// A list; nothing if it is empty.
    pub(crate) fn list(&self, key: &str) -> Option<&'d [Value]> {
        self.keys
            .get(key)?
            .as_array()
            .map(Vec::as_slice)
            .filter(|items| !items.is_empty())
    }

    /// A finding about the payload itself, naming its type.
    pub(crate) fn finding(&self, code: FindingCode) -> Finding {
        Finding::new(code, self.path()).with("type", shown(self.payload_type))
    }

    /// A finding about one of its keys.
    pub(crate) fn finding_at(&self, code: FindingCode, key: &str) -> Finding {
        Finding::new(code, self.path().key(key))
            .with("key", key)
            .with("type", shown(self.payload_type))
    }
}

/// A text of a stranger's, short enough for a sentence.
pub(crate) fn shown(text: &str) -> String {
    const MOST: usize = 80;
    if text.len() <= MOST && !text.contains(char::is_control) {
        return text.to_owned();
    }
    let mut short: String = text
        .chars()
        .take(MOST)
        .filter(|c| !c.is_control())
        .collect();
    if text.chars().nth(MOST).is_some() {
        short.push('…');
    }
    short
}
