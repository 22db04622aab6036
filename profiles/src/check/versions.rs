//! What is deprecated, gone, or newer than the iPads.

use super::Target;
use super::found::Found;
use super::migration::stays_behind;
use super::profile::Payload;
use super::supervision::is_newer_than;
use super::walk::At;
use crate::catalogue::OsVersion;
use crate::finding::FindingCode;

/// The version of a payload.
pub(super) fn payload(payload: &Payload<'_>, target: &Target, found: &mut Found) {
    let Some(facts) = payload.rules.map(|rules| rules.facts) else {
        return;
    };
    // What is left behind anyway needs no second reason.
    if stays_behind(payload, target) {
        return;
    }
    if let Some(version) = facts.removed.filter(|version| has_come(*version, target)) {
        found.add(
            payload
                .finding(FindingCode::PayloadRemoved)
                .with("version", version.to_string()),
        );
    } else if let Some(version) = facts
        .deprecated
        .filter(|version| has_come(*version, target))
    {
        found.add(
            payload
                .finding(FindingCode::PayloadDeprecated)
                .with("version", version.to_string()),
        );
    }
    if let Some(ipados) = target.ipados.filter(|ipados| facts.introduced > *ipados) {
        let finding = payload
            .finding(FindingCode::PayloadTooNew)
            .with("version", facts.introduced.to_string());
        found.add(finding.with("ipados", ipados.to_string()));
    }
}

/// The version of a key.
pub(super) fn key(at: &At<'_, '_>, found: &mut Found) {
    let target = at.profile.target;
    if let Some(version) = at
        .facts
        .removed
        .filter(|version| has_come(*version, target))
    {
        found.add(
            at.finding(FindingCode::KeyRemoved)
                .with("version", version.to_string()),
        );
    } else if let Some(version) = at
        .facts
        .deprecated
        .filter(|version| has_come(*version, target))
    {
        found.add(
            at.finding(FindingCode::KeyDeprecated)
                .with("version", version.to_string()),
        );
    }
    let too_new = target
        .ipados
        .filter(|ipados| at.facts.introduced > *ipados && !at.is_default());
    if let Some(ipados) = too_new.filter(|_| is_newer_than(at.facts, at.parent, at.payload)) {
        let finding = at
            .finding(FindingCode::KeyTooNew)
            .with("version", at.facts.introduced.to_string());
        found.add(finding.with("ipados", ipados.to_string()));
    }
}

/// Whether the iPads have reached a version; without a version of theirs, they have.
fn has_come(version: OsVersion, target: &Target) -> bool {
    target.ipados.is_none_or(|ipados| ipados >= version)
}
