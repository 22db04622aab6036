//! Web clips and the content filter.

use plist::Value;

use super::Target;
use super::found::Found;
use super::profile::{Payload, shown};
use crate::finding::FindingCode;

/// Largest icon without a finding, in bytes. Our own limit: an icon of 400 by 400 points fits in
/// a tenth of it, and every iPad of a school carries it.
const ICON_BYTES: usize = 500_000;

/// Schemes that a web clip can't open: code and content in the address itself, and files. The
/// schemes of apps, such as `shortcuts:`, are many and nobody lists them.
const NO_PAGE: [&str; 6] = ["javascript", "data", "file", "about", "blob", "vbscript"];

/// A web clip. A missing address is found among the required keys.
pub(super) fn clip(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let url = payload.text("URL").unwrap_or_default();
    if url
        .get(..7)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("http://"))
    {
        found.add(
            payload
                .finding_at(FindingCode::InsecureUrl, "URL")
                .with("value", shown(url)),
        );
    }
    let scheme = url.trim_start().split_once(':').map(|(scheme, _)| scheme);
    let opens_nothing = |scheme: &&str| NO_PAGE.iter().any(|no| scheme.eq_ignore_ascii_case(no));
    if let Some(scheme) = scheme.filter(opens_nothing) {
        let finding = payload.finding_at(FindingCode::WebclipScheme, "URL");
        found.add(finding.with("scheme", scheme.to_ascii_lowercase()));
    }
    if let Some(bytes) = payload
        .keys
        .get("Icon")
        .and_then(Value::as_data)
        .filter(|bytes| bytes.len() > ICON_BYTES)
    {
        let finding = payload
            .finding_at(FindingCode::IconLarge, "Icon")
            .with("kilobytes", bytes.len() / 1000);
        found.add(finding.with("most", ICON_BYTES / 1000));
    }
}

/// The content filter's lists. (Apple, com.apple.webcontent-filter.yaml)
pub(super) fn filter(payload: &Payload<'_>, _: &Target, found: &mut Found) {
    let is_automatic = payload.flag("AutoFilterEnabled") == Some(true);
    for key in ["AllowListBookmarks", "WhitelistedBookmarks"] {
        if let Some(list) = payload.list(key).filter(|_| is_automatic) {
            found.add(
                payload
                    .finding_at(FindingCode::FilterAllowList, key)
                    .with("count", list.len()),
            );
        }
    }
    if payload.list("PermittedURLs").is_some() && !is_automatic {
        found.add(payload.finding_at(FindingCode::FilterPermittedUnused, "PermittedURLs"));
    }
    if payload.text("FilterType") == Some("Plugin") && payload.filled("PluginBundleID").is_none() {
        found.add(payload.finding_at(FindingCode::FilterPluginMissing, "PluginBundleID"));
    }
}
