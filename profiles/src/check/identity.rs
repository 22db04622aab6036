//! Identifiers and UUIDs.

use std::collections::HashMap;

use plist::Value;
use uuid::Uuid;

use super::Target;
use super::found::Found;
use super::profile::{Payload, Profile, shown};
use super::references::is_certificate;
use crate::document::KeyPath;
use crate::finding::{Finding, FindingCode};

/// Whether two UUIDs are the same; upper or lower case means nothing in RFC 4122.
pub(super) fn same_uuid(a: &str, b: &str) -> bool {
    a.eq_ignore_ascii_case(b)
}

/// Of payloads with one UUID the one that keeps it: the certificate, since others name it.
pub(super) fn keeper_of<'p, 'd>(twins: &[&'p Payload<'d>]) -> Option<&'p Payload<'d>> {
    twins
        .iter()
        .find(|payload| is_certificate(payload.payload_type))
        .or_else(|| twins.first())
        .copied()
}

/// Payloads that share a UUID; each but the keeper gets a finding.
pub(super) fn unique_uuids(profile: &Profile<'_>, found: &mut Found) {
    for twins in groups(profile, "PayloadUUID", str::to_ascii_uppercase) {
        let keeper = keeper_of(&twins).map(|payload| payload.index);
        for payload in twins.iter().filter(|payload| Some(payload.index) != keeper) {
            found.add(twin(
                payload,
                FindingCode::DuplicatePayloadUuid,
                "PayloadUUID",
                keeper,
            ));
        }
    }
}

/// Payloads that share an identifier; each but the first gets a finding.
pub(super) fn unique_identifiers(profile: &Profile<'_>, found: &mut Found) {
    for twins in groups(profile, "PayloadIdentifier", str::to_owned) {
        let keeper = twins.first().map(|payload| payload.index);
        for payload in twins.iter().skip(1) {
            found.add(twin(
                payload,
                FindingCode::DuplicatePayloadIdentifier,
                "PayloadIdentifier",
                keeper,
            ));
        }
    }
}

/// The UUID and identifier of the profile itself, and payloads that repeat them.
pub(super) fn top(profile: &Profile<'_>, found: &mut Found) {
    let document = profile.document;
    form(
        document.text("PayloadUUID"),
        &KeyPath::root(),
        "Configuration",
        found,
    );
    empty(
        document.text("PayloadIdentifier"),
        "PayloadIdentifier",
        &KeyPath::root(),
        "Configuration",
        found,
    );
    let uuid = document.text("PayloadUUID").filter(|text| !text.is_empty());
    let identifier = document
        .text("PayloadIdentifier")
        .filter(|text| !text.is_empty());
    for payload in &profile.payloads {
        if identifier.is_some() && payload.text("PayloadIdentifier") == identifier {
            let finding =
                payload.finding_at(FindingCode::PayloadIdentifierOfProfile, "PayloadIdentifier");
            found.add(finding.with("value", shown(identifier.unwrap_or_default())));
        }
        if let (Some(own), Some(uuid)) = (payload.text("PayloadUUID"), uuid)
            && same_uuid(own, uuid)
        {
            found.add(
                payload
                    .finding_at(FindingCode::PayloadUuidOfProfile, "PayloadUUID")
                    .with("value", shown(uuid)),
            );
        }
    }
}

/// The UUID and identifier of a payload.
pub(super) fn payload(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let path = payload.path();
    form(
        payload.text("PayloadUUID"),
        &path,
        payload.payload_type,
        found,
    );
    empty(
        payload.text("PayloadIdentifier"),
        "PayloadIdentifier",
        &path,
        payload.payload_type,
        found,
    );
}

fn form(uuid: Option<&str>, place: &KeyPath, payload_type: &str, found: &mut Found) {
    let Some(text) = uuid else { return };
    if text.is_empty() {
        return empty(uuid, "PayloadUUID", place, payload_type, found);
    }
    let is_rfc4122 = text.len() == 36 && Uuid::try_parse(text).is_ok();
    if !is_rfc4122 && !super::placeholders::holds_one(text) {
        let finding = Finding::new(FindingCode::UuidForm, place.key("PayloadUUID"))
            .with("value", shown(text));
        found.add(finding.with("type", shown(payload_type)));
    }
}

fn empty(text: Option<&str>, key: &str, place: &KeyPath, payload_type: &str, found: &mut Found) {
    if text == Some("") {
        let finding = Finding::new(FindingCode::IdentityEmpty, place.key(key)).with("key", key);
        found.add(finding.with("type", shown(payload_type)));
    }
}

fn twin(payload: &Payload<'_>, code: FindingCode, key: &str, keeper: Option<usize>) -> Finding {
    let value = payload
        .keys
        .get(key)
        .and_then(Value::as_string)
        .unwrap_or_default();
    let finding = payload.finding_at(code, key).with("value", shown(value));
    finding.with("other", keeper.map_or(0, |index| index + 1))
}

/// Payloads with one value under `key`, in the order of the profile; single ones are left out.
fn groups<'p, 'd>(
    profile: &'p Profile<'d>,
    key: &str,
    fold: impl Fn(&str) -> String,
) -> Vec<Vec<&'p Payload<'d>>> {
    let mut by_value: HashMap<String, Vec<&'p Payload<'d>>> = HashMap::new();
    for payload in &profile.payloads {
        if let Some(value) = payload.filled(key) {
            by_value.entry(fold(value)).or_default().push(payload);
        }
    }
    by_value
        .into_values()
        .filter(|twins| twins.len() > 1)
        .collect()
}
