//! Identifiers and UUIDs.

use std::collections::BTreeMap;

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
    for twins in groups(profile, |payload| payload.uuid.map(str::to_ascii_uppercase)) {
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
    for twins in groups(profile, |payload| payload.identifier.map(str::to_owned)) {
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
    let text = |key| profile.document.text(key);
    let (identifier, uuid) = (text("PayloadIdentifier"), text("PayloadUUID"));
    let about = |code, key: &str| {
        let finding = Finding::new(code, KeyPath::root().key(key)).with("key", key);
        finding.with("type", "Configuration")
    };
    if identifier == Some("") {
        found.add(about(FindingCode::IdentityEmpty, "PayloadIdentifier"));
    }
    match uuid {
        Some("") => found.add(about(FindingCode::IdentityEmpty, "PayloadUUID")),
        Some(uuid) if !has_usual_form(uuid) => {
            found.add(about(FindingCode::UuidForm, "PayloadUUID").with("value", shown(uuid)));
        }
        _ => {}
    }
    for payload in &profile.payloads {
        if let Some(own) = payload.identifier.filter(|own| identifier == Some(own)) {
            let code = FindingCode::PayloadIdentifierOfProfile;
            found.add(
                payload
                    .finding_at(code, "PayloadIdentifier")
                    .with("value", shown(own)),
            );
        }
        if payload
            .uuid
            .is_some_and(|own| uuid.is_some_and(|uuid| same_uuid(own, uuid)))
        {
            found.add(payload.finding_at(FindingCode::PayloadUuidOfProfile, "PayloadUUID"));
        }
    }
}

/// The UUID and identifier of a payload.
pub(super) fn payload(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    for (key, filled) in [
        ("PayloadUUID", payload.uuid),
        ("PayloadIdentifier", payload.identifier),
    ] {
        if filled.is_none() && payload.text(key) == Some("") {
            found.add(payload.finding_at(FindingCode::IdentityEmpty, key));
        }
    }
    if let Some(uuid) = payload.uuid.filter(|uuid| !has_usual_form(uuid)) {
        found.add(
            payload
                .finding_at(FindingCode::UuidForm, "PayloadUUID")
                .with("value", shown(uuid)),
        );
    }
}

/// Whether a text is a UUID as RFC 4122 writes it, or will be one when placeholders are filled.
fn has_usual_form(uuid: &str) -> bool {
    uuid.len() == 36 && Uuid::try_parse(uuid).is_ok() || super::placeholders::holds_one(uuid)
}

fn twin(payload: &Payload<'_>, code: FindingCode, key: &str, keeper: Option<usize>) -> Finding {
    let finding = payload
        .finding_at(code, key)
        .with("value", shown(payload.text(key).unwrap_or_default()));
    finding.with("other", keeper.map_or(0, |index| index + 1))
}

/// Payloads that share something, in the order of the profile.
fn groups<'p, 'd>(
    profile: &'p Profile<'d>,
    what: impl Fn(&Payload<'d>) -> Option<String>,
) -> Vec<Vec<&'p Payload<'d>>> {
    if profile.payloads.len() < 2 {
        return Vec::new();
    }
    let mut by_value: BTreeMap<String, Vec<&'p Payload<'d>>> = BTreeMap::new();
    for payload in &profile.payloads {
        if let Some(value) = what(payload) {
            by_value.entry(value).or_default().push(payload);
        }
    }
    by_value
        .into_values()
        .filter(|twins| twins.len() > 1)
        .collect()
}
