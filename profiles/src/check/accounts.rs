//! Accounts that make the iPad ask a person.

use super::found::Found;
use super::profile::Payload;
use super::{Channel, Target};
use crate::finding::FindingCode;

/// The outgoing password that is to be the incoming one is typed by hand. (Apple,
/// com.apple.mail.managed.yaml: only for installation by hand)
pub(super) fn mail(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    if payload.flag("OutgoingPasswordSameAsIncomingPassword") == Some(true) {
        found.add(payload.finding_at(
            FindingCode::AsksOnDevice,
            "OutgoingPasswordSameAsIncomingPassword",
        ));
    }
}

/// Exchange asks for a name that isn't given.
pub(super) fn exchange(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    if payload.filled("UserName").is_none() {
        found.add(payload.finding_at(FindingCode::AsksOnDevice, "UserName"));
    }
}

/// Kerberos asks for a name that isn't given.
pub(super) fn single_sign_on(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let kerberos = payload
        .keys
        .get("Kerberos")
        .and_then(plist::Value::as_dictionary);
    if kerberos.is_some_and(|kerberos| !kerberos.contains_key("PrincipalName")) {
        let mut finding = payload.finding_at(FindingCode::AsksOnDevice, "PrincipalName");
        finding.path = payload.path().key("Kerberos").key("PrincipalName");
        found.add(finding);
    }
}

/// A Google account. (Apple, com.apple.google-oauth.yaml)
pub(super) fn google(payload: &Payload<'_>, target: &Target, found: &mut Found) {
    if target.channel == Channel::Usb {
        found.add(payload.finding(FindingCode::GoogleAccount));
    }
}
