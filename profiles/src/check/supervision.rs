//! What needs supervision, an MDM server, or managed apps.

use std::collections::HashMap;

use super::found::Found;
use super::profile::{Payload, Profile};
use super::walk::At;
use super::{Channel, Supervision, Target};
use crate::catalogue::{KeyFacts, Migration};
use crate::finding::FindingCode;

/// A payload that needs supervision.
pub(super) fn payload(payload: &Payload<'_>, target: &Target, found: &mut Found) {
    if target.supervision == Supervision::Unsupervised && needs_supervision(payload) {
        found.add(payload.finding(FindingCode::PayloadNeedsSupervision));
    }
}

/// A payload that can't go the way these profiles go.
pub(super) fn channel(payload: &Payload<'_>, target: &Target, found: &mut Found) {
    let Some(facts) = payload.rules.map(|rules| rules.facts) else {
        return;
    };
    match target.channel {
        Channel::Usb if !facts.manual_install => {
            found.add(payload.finding(FindingCode::MdmOnlyPayload))
        }
        Channel::Mdm if facts.manual_only => {
            found.add(payload.finding(FindingCode::ManualOnlyPayload))
        }
        _ => {}
    }
}

/// A payload that does nothing without managed apps.
pub(super) fn managed_apps(payload: &Payload<'_>, target: &Target, found: &mut Found) {
    let needs = payload
        .rules
        .is_some_and(|rules| rules.facts.needs_managed_apps);
    if needs && target.channel == Channel::Usb {
        found.add(payload.finding(FindingCode::PayloadNeedsManagedApps));
    }
}

/// A key that is ignored without supervision.
pub(super) fn key(at: &At<'_, '_>, found: &mut Found) {
    // Where the whole payload asks for supervision, its keys ask for nothing more.
    let of_payload = at
        .payload
        .and_then(|payload| payload.rules)
        .is_some_and(|rules| rules.facts.supervised);
    let is_outermost = !of_payload && !at.parent.is_some_and(|parent| parent.supervised);
    if is_outermost
        && !at.is_default()
        && at.profile.target.supervision == Supervision::Unsupervised
    {
        found.add(at.finding(FindingCode::KeyNeedsSupervision));
    }
}

/// A key that will need supervision one day.
pub(super) fn advice(at: &At<'_, '_>, found: &mut Found) {
    if !at.is_default() && at.profile.target.supervision == Supervision::Unsupervised {
        found.add(at.finding(FindingCode::SupervisionAdvised));
    }
}

/// A key that only an MDM server can set.
pub(super) fn mdm_only_key(at: &At<'_, '_>, found: &mut Found) {
    if at.profile.target.channel == Channel::Usb {
        found.add(at.finding(FindingCode::MdmOnlyKey));
    }
}

/// A key that does nothing without managed apps.
pub(super) fn managed_apps_key(at: &At<'_, '_>, found: &mut Found) {
    if !at.is_default() && at.profile.target.channel == Channel::Usb {
        found.add(at.finding(FindingCode::KeyNeedsManagedApps));
    }
}

/// Payloads that one iPad takes once.
pub(super) fn one_per_device(profile: &Profile<'_>, found: &mut Found) {
    let mut first: HashMap<&str, usize> = HashMap::new();
    for payload in profile.payloads.iter().filter(|payload| is_single(payload)) {
        match first.get(payload.payload_type) {
            None => drop(first.insert(payload.payload_type, payload.index)),
            Some(other) => found.add(
                payload
                    .finding(FindingCode::PayloadTwice)
                    .with("other", other + 1),
            ),
        }
    }
}

/// Whether an iPad takes only one payload of this type.
pub(super) fn is_single(payload: &Payload<'_>) -> bool {
    payload
        .rules
        .is_some_and(|rules| !rules.facts.multiple && rules.facts.migration == Migration::Keep)
}

fn needs_supervision(payload: &Payload<'_>) -> bool {
    payload.rules.is_some_and(|rules| {
        let lifted = rules.facts.supervised_unless.as_deref();
        rules.facts.supervised && !lifted.is_some_and(|key| payload.keys.contains_key(key))
    })
}

/// Whether a key says more than the place it lies in about the first version that knows it.
pub(super) fn is_newer_than(
    key: &KeyFacts,
    parent: Option<&KeyFacts>,
    payload: Option<&Payload<'_>>,
) -> bool {
    let payload = payload
        .and_then(|payload| payload.rules)
        .map(|rules| rules.facts.introduced);
    let around = parent.map(|parent| parent.introduced).or(payload);
    around.is_none_or(|around| key.introduced > around)
}
