//! What stays behind when a school leaves its MDM server.

use super::found::Found;
use super::identity::same_uuid;
use super::profile::{Payload, Profile};
use super::references::texts;
use super::rules::Rule;
use super::{Channel, Target};
use crate::catalogue::{Catalogue, Migration, Reference};
use crate::finding::FindingCode;

const MDM: &str = "com.apple.mdm";

/// A payload of the old server, or one replaced long ago.
pub(super) fn payload(payload: &Payload<'_>, target: &Target, found: &mut Found) {
    if stays_behind(payload, target) && payload.payload_type != MDM {
        found.add(payload.finding(FindingCode::DropPayload));
    }
}

/// Whether a payload by itself is one that stays behind.
pub(crate) fn is_to_be_dropped(payload: &Payload<'_>) -> bool {
    is_dropped_type(payload) || Catalogue::bundled().is_macos_only(payload.payload_type)
}

/// Whether a payload is left out on these iPads.
pub(super) fn stays_behind(payload: &Payload<'_>, target: &Target) -> bool {
    is_dropped_type(payload) && target.channel == Channel::Usb
}

fn is_dropped_type(payload: &Payload<'_>) -> bool {
    payload
        .rules
        .is_some_and(|rules| rules.facts.migration == Migration::Drop)
}

/// The enrolment in the old server, and the identity only it uses.
pub(super) fn enrolment(profile: &Profile<'_>, found: &mut Found) {
    if profile.target.channel == Channel::Mdm {
        return;
    }
    let Some(enrolment) = profile.of_type(MDM).next() else {
        return;
    };
    found.add(enrolment.finding(FindingCode::DropMdm));
    for index in dropped_with(profile) {
        let identity = profile
            .payloads
            .iter()
            .find(|payload| payload.index == index && payload.payload_type != MDM);
        if let Some(identity) = identity {
            found.add(identity.finding(FindingCode::DropIdentity));
        }
    }
}

/// The enrolment payloads, and the identities that nothing else names: what goes together.
pub(crate) fn dropped_with(profile: &Profile<'_>) -> Vec<usize> {
    let mut dropped: Vec<usize> = profile.of_type(MDM).map(|payload| payload.index).collect();
    let used: Vec<(bool, &str)> = profile
        .payloads
        .iter()
        .flat_map(|payload| {
            named_by(payload)
                .into_iter()
                .map(|uuid| (payload.payload_type == MDM, uuid))
        })
        .collect();
    for identity in profile
        .payloads
        .iter()
        .filter(|payload| is_identity(payload))
    {
        let Some(uuid) = identity.uuid else {
            continue;
        };
        let mut users = used
            .iter()
            .filter(|(_, named)| same_uuid(named, uuid))
            .map(|(is_mdm, _)| *is_mdm)
            .peekable();
        if users.peek().is_some() && users.all(|is_mdm| is_mdm) {
            dropped.push(identity.index);
        }
    }
    dropped
}

fn is_identity(payload: &Payload<'_>) -> bool {
    matches!(
        payload.payload_type,
        "com.apple.security.pkcs12" | "com.apple.security.scep" | "com.apple.security.acme"
    )
}

/// Every UUID that a payload names.
fn named_by<'d>(payload: &Payload<'d>) -> Vec<&'d str> {
    let mut named = Vec::new();
    if let Some(rules) = payload.rules {
        payload
            .keys
            .iter()
            .for_each(|(key, value)| collect(rules.root.child(key), value, &mut named));
    }
    named
}

fn collect<'d>(rule: Option<&'static Rule>, value: &'d plist::Value, named: &mut Vec<&'d str>) {
    let Some(rule) = rule else { return };
    if rule
        .facts
        .is_some_and(|facts| facts.refers_to == Some(Reference::Payload))
    {
        named.extend(texts(value));
    }
    match value {
        plist::Value::Dictionary(keys) => {
            keys.iter()
                .for_each(|(key, value)| collect(rule.child(key), value, named));
        }
        plist::Value::Array(items) => items
            .iter()
            .for_each(|item| collect(rule.item.as_deref(), item, named)),
        _ => {}
    }
}

/// The old APN payload beside the Cellular payload.
pub(super) fn apn_and_cellular(profile: &Profile<'_>, found: &mut Found) {
    let cellular = profile.of_type("com.apple.cellular").next();
    if let (Some(apn), Some(_)) = (profile.of_type("com.apple.apn.managed").next(), cellular) {
        found.add(apn.finding(FindingCode::ApnAndCellular));
    }
}
