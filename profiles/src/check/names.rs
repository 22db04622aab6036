//! Names of keys and payload types that the catalogue doesn't know.

use std::collections::HashMap;
use std::sync::LazyLock;

use plist::Dictionary;

use super::found::Found;
use super::profile::Payload;
use super::rules::Rule;
use super::{Target, spelling};
use crate::catalogue::Catalogue;
use crate::finding::FindingCode;

static TYPES_IN_LOWER_CASE: LazyLock<HashMap<String, &'static str>> = LazyLock::new(|| {
    let types = Catalogue::bundled()
        .payloads()
        .iter()
        .map(|facts| facts.payload_type.as_str());
    types
        .filter(|name| name.contains('.'))
        .map(|name| (name.to_ascii_lowercase(), name))
        .collect()
});

/// What to say of a key that isn't known below `rule`, and the name that was probably meant.
///
/// In a payload of unknown type nothing but the reserved keys is known, so only those count.
pub(super) fn of_unknown_key(
    rule: &'static Rule,
    siblings: &Dictionary,
    key: &str,
    is_payload_known: bool,
) -> Option<(FindingCode, Option<&'static str>)> {
    let mut unused = rule.names().filter(|name| !siblings.contains_key(name));
    if !is_payload_known {
        let meant = unused.find(|name| name.eq_ignore_ascii_case(key))?;
        return Some((FindingCode::MisspelledKey, Some(meant)));
    }
    Some(match spelling::nearest(key, unused) {
        Some(meant) => (FindingCode::MisspelledKey, Some(meant)),
        None if key.starts_with("Payload") => (FindingCode::ReservedKey, None),
        None => (FindingCode::UnknownKey, None),
    })
}

/// A payload type that no iPad knows.
pub(super) fn payload_type(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let name = payload.payload_type;
    if payload.rules.is_some() || !payload.keys.contains_key("PayloadType") {
        return;
    }
    if Catalogue::bundled().is_macos_only(name) {
        found.add(payload.finding(FindingCode::MacosOnlyPayload));
    } else if let Some(known) = type_meant(name) {
        found.add(
            payload
                .finding(FindingCode::MisspelledPayloadType)
                .with("suggestion", known),
        );
    } else {
        found.add(payload.finding(FindingCode::UnknownPayloadType));
    }
}

fn type_meant(name: &str) -> Option<&'static str> {
    if let Some(known) = type_in_other_case(name) {
        return Some(known);
    }
    spelling::nearest(name, TYPES_IN_LOWER_CASE.values().copied())
}

/// The payload type that differs from `name` in nothing but case.
pub(crate) fn type_in_other_case(name: &str) -> Option<&'static str> {
    TYPES_IN_LOWER_CASE.get(&name.to_ascii_lowercase()).copied()
}
