//! The identity of a profile and of its payloads, from the school, the template and the name.

use std::collections::BTreeMap;

use plist::Value;
use uuid::Uuid;

use super::{SchoolIdentifier, slug};
use crate::document::Document;

/// The namespace of all our UUIDs (RFC 9562, 5.5). It may never change: every profile on every
/// iPad would be taken for a new one.
const NAMESPACE: Uuid = Uuid::from_u128(0x6d0f_63a1_54b9_5b0e_9c3f_2a7e_81d4_c05b);

/// The top `PayloadIdentifier`: `<school>.<template>.<slug of the profile's name>`.
#[must_use]
pub fn profile_identifier(school: &SchoolIdentifier, template: &str, profile_name: &str) -> String {
    format!("{school}.{template}.{}", slug(profile_name))
}

/// Whether a top `PayloadIdentifier` is that of a profile made from this template under this name,
/// by this school or by the same school under an older identifier.
#[must_use]
pub fn is_made_from(profile_identifier: &str, template: &str, profile_name: &str) -> bool {
    let school = profile_identifier.strip_suffix(&format!(".{template}.{}", slug(profile_name)));
    school.is_some_and(|school| SchoolIdentifier::parse(school).is_ok())
}

/// The `PayloadIdentifier` of a payload: that of the profile, the type without `com.apple.`, and
/// its number among the payloads of its type, from 1.
#[must_use]
pub fn payload_identifier(profile_identifier: &str, payload_type: &str, ordinal: usize) -> String {
    let short = payload_type
        .strip_prefix("com.apple.")
        .unwrap_or(payload_type);
    format!("{profile_identifier}.{short}.{ordinal}")
}

/// The UUID that belongs to an identifier, a payload type and a number; upper case, version 5.
///
/// The profile itself has the type `Configuration` and the number 0.
#[must_use]
pub fn stable_uuid(profile_identifier: &str, payload_type: &str, ordinal: usize) -> String {
    // A line feed stands in no identifier, so that no two triples are written alike.
    let name = format!("{profile_identifier}\n{payload_type}\n{ordinal}");
    Uuid::new_v5(&NAMESPACE, name.as_bytes())
        .hyphenated()
        .to_string()
        .to_ascii_uppercase()
}

/// Gives a profile and all its payloads the identity that belongs to `profile_identifier`.
///
/// References between payloads are not looked at; see [`crate::duplicate`].
pub fn assign(document: &mut Document, profile_identifier: &str) {
    let top = document.top_mut();
    top.insert(
        "PayloadIdentifier".into(),
        Value::String(profile_identifier.to_owned()),
    );
    let uuid = stable_uuid(profile_identifier, "Configuration", 0);
    top.insert("PayloadUUID".into(), Value::String(uuid));
    let mut ordinals: BTreeMap<String, usize> = BTreeMap::new();
    for (_, payload) in document.payloads_mut() {
        let payload_type = payload
            .get("PayloadType")
            .and_then(Value::as_string)
            .unwrap_or_default();
        let payload_type = payload_type.to_owned();
        let ordinal = ordinals.entry(payload_type.clone()).or_default();
        *ordinal += 1;
        let identifier = payload_identifier(profile_identifier, &payload_type, *ordinal);
        let uuid = stable_uuid(profile_identifier, &payload_type, *ordinal);
        payload.insert("PayloadIdentifier".into(), Value::String(identifier));
        payload.insert("PayloadUUID".into(), Value::String(uuid));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identity_never_changes() {
        let school = SchoolIdentifier::parse("tw.edu.example").expect("valid");
        let profile = profile_identifier(&school, "wifi-personal", "校園 Wi-Fi");
        insta::assert_snapshot!(profile, @"tw.edu.example.wifi-personal.wi-fi-09afb186");
        let payload = payload_identifier(&profile, "com.apple.wifi.managed", 1);
        insta::assert_snapshot!(payload, @"tw.edu.example.wifi-personal.wi-fi-09afb186.wifi.managed.1");
        insta::assert_snapshot!(stable_uuid(&profile, "com.apple.wifi.managed", 1), @"006C9918-A02A-5342-9FDB-86A6B4F12BF2");
        assert_ne!(stable_uuid(&profile, "a", 1), stable_uuid(&profile, "a", 2));
        assert_ne!(stable_uuid(&profile, "a", 1), stable_uuid(&profile, "b", 1));
    }

    #[test]
    fn a_profile_is_known_by_template_and_name_whatever_the_school_was_called() {
        let is = |identifier: &str| is_made_from(identifier, "wifi-personal", "校園 Wi-Fi");
        assert!(is("tw.edu.example.wifi-personal.wi-fi-09afb186"));
        assert!(is("tw.edu.older.name.wifi-personal.wi-fi-09afb186"));
        assert!(!is("tw.edu.example.wifi-hidden.wi-fi-09afb186"));
        assert!(!is("tw.edu.example.wifi-personal.wi-fi"));
        assert!(!is("wifi-personal.wi-fi-09afb186"));
    }
}
