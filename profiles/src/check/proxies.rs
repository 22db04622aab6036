//! Proxies of a Wi-Fi network and of the whole iPad.

use super::Target;
use super::found::Found;
use super::profile::Payload;
use crate::finding::FindingCode;

/// The proxy of a network: none unless it says so.
pub(super) fn wifi(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    manual(payload, payload.text("ProxyType").unwrap_or("None"), found);
}

/// The proxy of the iPad: manual unless it says otherwise.
pub(super) fn global(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    manual(
        payload,
        payload.text("ProxyType").unwrap_or("Manual"),
        found,
    );
}

fn manual(payload: &Payload<'_>, kind: &str, found: &mut Found) {
    if kind != "Manual" {
        return;
    }
    let is_there = |key: &&str| {
        payload
            .keys
            .get(key)
            .is_some_and(|value| value.as_string() != Some(""))
    };
    if let Some(key) = ["ProxyServer", "ProxyServerPort"]
        .iter()
        .find(|key| !is_there(key))
    {
        found.add(payload.finding_at(FindingCode::ProxyIncomplete, key));
    }
}
