//! How the profile as a whole behaves: consent, dates, removal, device.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use plist::Value;

use super::found::Found;
use super::profile::Profile;
use crate::document::KeyPath;
use crate::finding::{Finding, FindingCode};
use crate::sign::{Signer, Verdict};

/// A signature that doesn't hold. One that can't be checked is left to `profile verify`.
pub(super) fn signature(profile: &Profile<'_>, found: &mut Found) {
    let is_broken = |signer: &Signer| {
        matches!(
            signer.verdict,
            Verdict::ContentChanged | Verdict::Forged | Verdict::Unreadable
        )
    };
    let signed = profile.document.signature();
    if signed.is_some_and(|signed| signed.signers.iter().any(is_broken)) {
        found.add(Finding::new(FindingCode::SignatureBroken, KeyPath::root()));
    }
}

/// A text that someone must accept.
pub(super) fn consent(profile: &Profile<'_>, found: &mut Found) {
    if profile.document.top().contains_key("ConsentText") {
        found.add(Finding::new(
            FindingCode::ConsentText,
            KeyPath::root().key("ConsentText"),
        ));
    }
}

/// Dates that have passed.
pub(super) fn dates(profile: &Profile<'_>, found: &mut Found) {
    let Some(today) = profile.target.today else {
        return;
    };
    for (key, code) in [
        ("RemovalDate", FindingCode::RemovalDatePast),
        ("PayloadExpirationDate", FindingCode::ProfileExpired),
    ] {
        let date = profile
            .document
            .top()
            .get(key)
            .and_then(Value::as_date)
            .and_then(day);
        if let Some(date) = date.filter(|date| *date < today) {
            found.add(Finding::new(code, KeyPath::root().key(key)).with("date", date.to_string()));
        }
    }
}

/// The day of a point in time, UTC.
fn day(date: plist::Date) -> Option<Date> {
    let time: Timestamp = date.to_xml_format().parse().ok()?;
    Some(time.to_zoned(TimeZone::UTC).date())
}

/// A profile that can't be removed on the iPad.
pub(super) fn lock(profile: &Profile<'_>, found: &mut Found) {
    let document = profile.document;
    if document
        .top()
        .get("PayloadRemovalDisallowed")
        .and_then(Value::as_boolean)
        != Some(true)
    {
        return;
    }
    let path = || KeyPath::root().key("PayloadRemovalDisallowed");
    let has_password = profile
        .of_type("com.apple.profileRemovalPassword")
        .any(|payload| payload.filled("RemovalPassword").is_some());
    if !has_password && !document.is_encrypted() {
        found.add(Finding::new(FindingCode::LockedWithoutPassword, path()));
    }
    if document.signature().is_some() {
        found.add(Finding::new(FindingCode::LockedNeedsSigner, path()));
    }
}

/// Keys that speak of another device.
pub(super) fn device(profile: &Profile<'_>, found: &mut Found) {
    let top = profile.document.top();
    let device = top
        .get("TargetDeviceType")
        .and_then(Value::as_signed_integer);
    if let Some(device) = device.filter(|device| (2..=6).contains(device)) {
        let finding = Finding::new(
            FindingCode::TargetNotIpad,
            KeyPath::root().key("TargetDeviceType"),
        );
        found.add(finding.with("value", device));
    }
    if top.contains_key("PayloadScope") {
        found.add(Finding::new(
            FindingCode::ScopeIgnored,
            KeyPath::root().key("PayloadScope"),
        ));
    }
}
