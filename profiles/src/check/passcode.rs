//! Passcode rules that don't fit together.

use super::Target;
use super::found::Found;
use super::profile::{Payload, Profile};
use crate::finding::FindingCode;

pub(super) const POLICY: &str = "com.apple.mobiledevice.passwordpolicy";

/// The rules among themselves.
pub(super) fn rules(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let asks = [
        "minLength",
        "minComplexChars",
        "pinHistory",
        "maxPINAgeInDays",
        "requireAlphanumeric",
    ];
    let is_forced = payload.flag("forcePIN") == Some(true);
    if !is_forced
        && asks.iter().any(|key| {
            payload.number(key).is_some_and(|number| number > 0) || payload.flag(key) == Some(true)
        })
    {
        found.add(payload.finding_at(FindingCode::PasscodeNotForced, "forcePIN"));
    }
    if let (Some(complex), Some(length)) = (
        payload.number("minComplexChars"),
        payload.number("minLength"),
    ) && length > 0
        && complex > length
    {
        let finding = payload.finding_at(FindingCode::PasscodeContradiction, "minComplexChars");
        found.add(finding.with("value", complex).with("length", length));
    }
}

/// A passcode that is demanded and can't be set.
pub(super) fn cannot_be_set(profile: &Profile<'_>, found: &mut Found) {
    if !profile.of_type(POLICY).any(demands_passcode) {
        return;
    }
    if let Some(restrictions) = profile.restricts(MODIFICATION) {
        found.add(restrictions.finding_at(FindingCode::PasscodeCannotBeSet, MODIFICATION));
    }
}

/// Forbids setting or changing the passcode.
pub(super) const MODIFICATION: &str = "allowPasscodeModification";

/// Whether a passcode payload demands a passcode.
pub(super) fn demands_passcode(payload: &Payload<'_>) -> bool {
    payload.flag("forcePIN") == Some(true)
}
