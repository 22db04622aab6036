//! Wi-Fi: name, password, trust.

use plist::Value;

use super::found::Found;
use super::profile::Payload;
use super::{Target, placeholders};
use crate::finding::FindingCode;

/// EAP methods that carry the password in a TLS tunnel, so that the server must be trusted:
/// TLS, TTLS, PEAP and EAP-FAST. (RFC 5216, RFC 5281, RFC 4851)
const TLS_METHODS: [i64; 4] = [13, 21, 25, 43];

/// Most bytes of a network's name. (IEEE 802.11, 9.4.2.2)
const NAME_BYTES: usize = 32;

/// A network to join.
pub(super) fn network(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let is_passpoint = ["DomainName", "HESSID"]
        .iter()
        .any(|key| payload.filled(key).is_some())
        || ["RoamingConsortiumOIs", "NAIRealmNames", "MCCAndMNCs"]
            .iter()
            .any(|key| payload.list(key).is_some());
    if payload.filled("SSID_STR").is_none() && !is_passpoint {
        found.add(payload.finding(FindingCode::WifiNoNetwork));
    }
    let is_long = |name: &&str| name.len() > NAME_BYTES && !placeholders::holds_one(name);
    if let Some(long) = payload.filled("SSID_STR").filter(is_long) {
        let finding = payload
            .finding_at(FindingCode::WifiNameLong, "SSID_STR")
            .with("network", name(payload));
        found.add(finding.with("bytes", long.len()).with("most", NAME_BYTES));
    }
    if payload.text("EncryptionType") == Some("WEP") {
        found.add(
            payload
                .finding_at(FindingCode::WifiWep, "EncryptionType")
                .with("network", name(payload)),
        );
    }
}

/// The password of a network that has one for all.
pub(super) fn password(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let password = payload.filled("Password");
    let has_eap = payload.keys.contains_key("EAPClientConfiguration");
    let add = |found: &mut Found, code| {
        found.add(
            payload
                .finding_at(code, "Password")
                .with("network", name(payload)),
        )
    };
    match payload.text("EncryptionType").unwrap_or("Any") {
        "None" if password.is_some() => add(found, FindingCode::WifiPasswordUnused),
        "WPA" | "WPA2" | "WPA3" | "Any" => {
            let is_wpa = payload
                .text("EncryptionType")
                .is_some_and(|kind| kind != "Any");
            if password.is_some_and(|password| is_wpa && !has_eap && !is_wpa_length(password)) {
                add(found, FindingCode::WifiPasswordLength);
            }
            if password.is_none() && is_wpa && !has_eap {
                add(found, FindingCode::WifiPasswordMissing);
            }
        }
        _ => {}
    }
}

/// IEEE 802.11: 8 to 63 characters, or a key of 64 hexadecimal digits.
fn is_wpa_length(password: &str) -> bool {
    (8..=63).contains(&password.len())
        || password.len() == 64 && password.bytes().all(|byte| byte.is_ascii_hexdigit())
        || placeholders::is_stand_in(password)
}

/// What makes an iPad trust the server of an enterprise network.
pub(super) fn trust(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let Some(eap) = payload
        .keys
        .get("EAPClientConfiguration")
        .and_then(Value::as_dictionary)
    else {
        return;
    };
    let list = |key: &str| {
        eap.get(key)
            .and_then(Value::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default()
    };
    let uses_tls = list("AcceptEAPTypes")
        .iter()
        .filter_map(Value::as_signed_integer)
        .any(|id| TLS_METHODS.contains(&id));
    let trusts = [
        "PayloadCertificateAnchorUUID",
        "TLSTrustedServerNames",
        "TLSTrustedCertificates",
    ];
    if uses_tls && trusts.iter().all(|key| list(key).is_empty()) {
        let finding = payload.finding_at(FindingCode::WifiTrustMissing, "EAPClientConfiguration");
        found.add(finding.with("network", name(payload)));
    }
}

fn name(payload: &Payload<'_>) -> String {
    super::profile::shown(payload.text("SSID_STR").unwrap_or_default())
}
