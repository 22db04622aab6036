//! Keys that name another payload.

use plist::Value;

use super::found::Found;
use super::identity::same_uuid;
use super::profile::shown;
use super::walk::At;
use crate::finding::FindingCode;

/// Payload types that hold a certificate or identity.
pub(crate) fn is_certificate(payload_type: &str) -> bool {
    matches!(
        payload_type,
        "com.apple.security.root"
            | "com.apple.security.pem"
            | "com.apple.security.pkcs1"
            | "com.apple.security.pkcs12"
            | "com.apple.security.scep"
            | "com.apple.security.acme"
    )
}

/// A `PayloadUUID` of another payload: it must be there, and be a certificate or identity, which
/// all of Apple's references are.
pub(super) fn payload_reference(at: &At<'_, '_>, found: &mut Found) {
    let Some(uuid) = named(at) else {
        return;
    };
    match at.profile.by_uuid(uuid) {
        None => found.add(
            at.finding(FindingCode::ReferenceMissing)
                .with("value", shown(uuid)),
        ),
        Some(payload) if !is_certificate(payload.payload_type) => {
            let finding = at
                .finding(FindingCode::ReferenceNoCertificate)
                .with("number", payload.index + 1);
            found.add(finding.with("other", shown(payload.payload_type)));
        }
        Some(_) => {}
    }
}

/// A `VPNUUID` of an App-Layer VPN payload.
pub(super) fn vpn_reference(at: &At<'_, '_>, found: &mut Found) {
    let Some(uuid) = named(at) else {
        return;
    };
    let mut tunnels = at.profile.of_type("com.apple.vpn.managed.applayer");
    if !tunnels.any(|tunnel| {
        tunnel
            .text("VPNUUID")
            .is_some_and(|own| same_uuid(own, uuid))
    }) {
        found.add(
            at.finding(FindingCode::VpnReferenceMissing)
                .with("value", shown(uuid)),
        );
    }
}

/// The UUID that a key names; nothing where it can't be known yet.
fn named<'d>(at: &At<'_, 'd>) -> Option<&'d str> {
    if at.profile.document.is_encrypted() {
        return None;
    }
    at.value
        .as_string()
        .filter(|uuid| !super::placeholders::holds_one(uuid))
}

/// The texts of a value that may name payloads: itself, or the items of a list.
pub(crate) fn texts(value: &Value) -> impl Iterator<Item = &str> {
    let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
    value
        .as_string()
        .into_iter()
        .chain(items.iter().filter_map(Value::as_string))
}
