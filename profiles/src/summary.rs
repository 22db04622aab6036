//! What a profile is, in a few words: its payloads' heads and its networks.

use std::collections::BTreeSet;

use plist::{Dictionary, Value};

use crate::document::Document;

/// Type, identifier and UUID of one payload, as far as they are texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PayloadHead<'d> {
    /// `PayloadType`.
    pub payload_type: Option<&'d str>,
    /// `PayloadIdentifier`.
    pub identifier: Option<&'d str>,
    /// `PayloadUUID`.
    pub uuid: Option<&'d str>,
}

/// The heads of all payloads, in their order.
pub fn payload_heads(document: &Document) -> impl Iterator<Item = PayloadHead<'_>> {
    fn text<'d>(payload: &'d Dictionary, key: &str) -> Option<&'d str> {
        payload.get(key).and_then(Value::as_string)
    }
    document.payloads().map(|(_, payload)| PayloadHead {
        payload_type: text(payload, "PayloadType"),
        identifier: text(payload, "PayloadIdentifier"),
        uuid: text(payload, "PayloadUUID"),
    })
}

/// The payloads of one type.
fn of_type<'d>(document: &'d Document, name: &str) -> impl Iterator<Item = &'d Dictionary> {
    document
        .payloads()
        .map(|(_, payload)| payload)
        .filter(move |payload| payload.get("PayloadType").and_then(Value::as_string) == Some(name))
}

/// What its restrictions forbid: the keys that are set to false.
#[must_use]
pub fn forbidden(document: &Document) -> BTreeSet<String> {
    of_type(document, "com.apple.applicationaccess")
        .flat_map(|payload| payload.iter())
        .filter(|(_, value)| value.as_boolean() == Some(false))
        .map(|(key, _)| key.clone())
        .collect()
}

/// The names of the Wi-Fi networks it sets up.
#[must_use]
pub fn networks(document: &Document) -> BTreeSet<String> {
    of_type(document, "com.apple.wifi.managed")
        .filter_map(|payload| payload.get("SSID_STR").and_then(Value::as_string))
        .map(str::to_owned)
        .collect()
}
