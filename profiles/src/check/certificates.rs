//! Certificates and identities, and the payloads that must name one.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use plist::Value;

use super::Target;
use super::found::Found;
use super::profile::{Payload, Profile};
use crate::finding::FindingCode;
use crate::secret::Secret;
use crate::sign::{SignError, certificate, pkcs12};

/// Most PKCS#12 files of one profile that are opened: each costs many rounds of hashing.
const MOST_OPENED: usize = 8;
const CONTENT: &str = "PayloadContent";

/// A certificate payload.
pub(super) fn certificate(payload: &Payload<'_>, target: &Target, found: &mut Found) {
    let Some(bytes) = payload.keys.get(CONTENT).and_then(Value::as_data) else {
        return;
    };
    match certificate::describe_all(bytes) {
        Err(_) => found.add(payload.finding_at(FindingCode::CertificateUnreadable, CONTENT)),
        Ok(all) => {
            if all.len() > 1 {
                found.add(
                    payload
                        .finding_at(FindingCode::CertificateSeveral, CONTENT)
                        .with("count", all.len()),
                );
            }
            for one in &all {
                expiry(payload, one.not_after, target, found);
            }
        }
    }
}

/// PKCS#12 payloads: the password that comes along must open them. Without a password the iPad
/// asks for it.
pub(super) fn identities(profile: &Profile<'_>, found: &mut Found) {
    let identities = profile.of_type("com.apple.security.pkcs12");
    for (count, payload) in identities.enumerate() {
        let Some(bytes) = payload.keys.get(CONTENT).and_then(Value::as_data) else {
            continue;
        };
        let Some(password) = payload.text("Password") else {
            found.add(payload.finding_at(FindingCode::AsksOnDevice, "Password"));
            continue;
        };
        if count >= MOST_OPENED || super::placeholders::is_stand_in(password) {
            continue;
        }
        match pkcs12::read(bytes, &Secret::new(password)) {
            Ok(identity) => expiry(
                payload,
                identity.certificate().not_after,
                profile.target,
                found,
            ),
            Err(SignError::Password) => {
                found.add(payload.finding_at(FindingCode::IdentityWrongPassword, "Password"))
            }
            // What we can't open, an iPad may.
            Err(SignError::Algorithm { .. } | SignError::Iterations { .. }) => {}
            Err(_) => found.add(payload.finding_at(FindingCode::IdentityUnreadable, CONTENT)),
        }
    }
}

fn expiry(payload: &Payload<'_>, not_after: Timestamp, target: &Target, found: &mut Found) {
    let end: Date = not_after.to_zoned(TimeZone::UTC).date();
    if target.today.is_some_and(|today| end < today) {
        found.add(
            payload
                .finding_at(FindingCode::CertificateExpired, CONTENT)
                .with("date", end.to_string()),
        );
    }
}

/// Education needs an identity in the same profile. (Apple, com.apple.education.yaml)
pub(super) fn education(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    if payload.filled("PayloadCertificateUUID").is_none() {
        found.add(payload.finding_at(FindingCode::EducationNoIdentity, "PayloadCertificateUUID"));
    }
}

/// Where older schemas place the certificate of DNS Settings.
pub(super) fn dns_place(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    if payload.keys.contains_key("PayloadCertificateUUID") {
        found.add(payload.finding_at(FindingCode::DnsCertificatePlace, "PayloadCertificateUUID"));
    }
}
