//! The shape of a profile: what stands at its top, and that its payloads are dictionaries.

use plist::Value;

use super::found::Found;
use super::profile::{Profile, shown};
use crate::document::KeyPath;
use crate::finding::{Finding, FindingCode};

/// The code of a missing key: some have sentences of their own.
pub(super) fn code_of_missing(payload_type: &str, key: &str) -> FindingCode {
    match (payload_type, key) {
        ("com.apple.webClip.managed", "URL") => FindingCode::WebclipNoUrl,
        ("com.apple.app.lock", "App" | "Identifier") => FindingCode::AppLockNoApp,
        _ => FindingCode::KeyMissing,
    }
}

/// The top type and the list of payloads.
pub(super) fn shape(profile: &Profile<'_>, found: &mut Found) {
    let document = profile.document;
    let top_type = document.text("PayloadType");
    let content = document.top().get("PayloadContent");
    if top_type == Some("Profile Service") {
        return found.add(Finding::new(FindingCode::ProfileService, KeyPath::root()));
    }
    if let Some(name) = top_type.filter(|name| *name != "Configuration") {
        let path = KeyPath::root().key("PayloadType");
        found.add(Finding::new(FindingCode::NotAConfiguration, path).with("value", shown(name)));
    }
    let path = KeyPath::root().key("PayloadContent");
    match content {
        _ if document.is_encrypted() => {
            let path = KeyPath::root().key("EncryptedPayloadContent");
            found.add(Finding::new(FindingCode::EncryptedContent, path));
        }
        None => {
            let finding = Finding::new(FindingCode::KeyMissing, path).with("key", "PayloadContent");
            found.add(finding.with("type", "Configuration"));
        }
        Some(Value::Array(items)) if items.is_empty() => {
            found.add(Finding::new(FindingCode::ContentEmpty, path))
        }
        Some(Value::Array(items)) => {
            for (index, _) in items
                .iter()
                .enumerate()
                .filter(|(_, item)| item.as_dictionary().is_none())
            {
                let finding =
                    Finding::new(FindingCode::PayloadNotDictionary, KeyPath::payload(index));
                found.add(finding.with("number", index + 1));
            }
        }
        Some(_) => found.add(Finding::new(FindingCode::ContentNotArray, path)),
    }
}
