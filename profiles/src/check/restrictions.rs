//! What the Restrictions of a school without MDM should forbid, and what they bring along.

use super::found::Found;
use super::profile::{Payload, Profile};
use super::{Channel, Supervision, Target};
use crate::finding::FindingCode;

pub(super) const RESTRICTIONS: &str = "com.apple.applicationaccess";

/// Ways out of supervision: an erase ends it, a personal account brings Activation Lock back, a
/// profile of someone's own changes the rules, a new name hides the iPad.
const ESCAPES: [&str; 4] = [
    "allowEraseContentAndSettings",
    "allowAccountModification",
    "allowUIConfigurationProfileInstallation",
    "allowDeviceNameModification",
];

/// Ways out that no Restrictions payload of the profile closes.
pub(super) fn escapes(profile: &Profile<'_>, found: &mut Found) {
    let target = profile.target;
    if target.channel == Channel::Mdm || target.supervision == Supervision::Unsupervised {
        return;
    }
    let Some(first) = profile.of_type(RESTRICTIONS).next() else {
        return;
    };
    for key in ESCAPES
        .iter()
        .filter(|key| profile.restricts(key).is_none())
    {
        found.add(first.finding_at(FindingCode::RestrictionEscapeOpen, key));
    }
}

/// Restrictions whose order matters.
pub(super) fn notes(payload: &Payload<'_>, target: &Target, found: &mut Found) {
    if target.supervision == Supervision::Unsupervised {
        return;
    }
    for (key, code) in [
        ("allowHostPairing", FindingCode::HostPairingOff),
        ("allowDeviceNameModification", FindingCode::RenameFirst),
    ] {
        if payload.flag(key) == Some(false) {
            found.add(payload.finding_at(code, key));
        }
    }
}
