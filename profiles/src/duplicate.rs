//! A profile for another purpose: a new identity throughout, references between payloads kept.

use std::collections::BTreeMap;

use plist::Value;

use crate::document::Document;
use crate::identifier::{assign, payload_identifier, stable_uuid};
use crate::places;

/// A copy of a profile with the identity that belongs to `identifier`, and this display name.
///
/// The top identifier and UUID, every payload's, and every `VPNUUID` are new; what named an old
/// one names its successor. A payload identifier that began with the profile's keeps its ending.
/// A key is taken for a reference when `UUID` stands in its name, as in all of Apple's.
/// Encrypted payloads can't be reached and stay as they are.
#[must_use]
pub fn duplicate(document: &Document, identifier: &str, display_name: &str) -> Document {
    let old_identifier = document
        .text("PayloadIdentifier")
        .unwrap_or_default()
        .to_owned();
    let old_identities: Vec<(Option<String>, Option<String>)> = document
        .payloads()
        .map(|(_, payload)| {
            (
                text(payload.get("PayloadUUID")),
                text(payload.get("PayloadIdentifier")),
            )
        })
        .collect();
    let old_top = document.text("PayloadUUID").map(str::to_owned);

    let mut copy = document.clone();
    assign(&mut copy, identifier);
    copy.top_mut().insert(
        "PayloadDisplayName".into(),
        Value::String(display_name.to_owned()),
    );

    let mut successors = Successors::default();
    successors.add(old_top.as_deref(), copy.text("PayloadUUID"));
    for ((_, payload), (old, _)) in copy.payloads().zip(&old_identities) {
        successors.add(
            old.as_deref(),
            payload.get("PayloadUUID").and_then(Value::as_string),
        );
    }
    for ((_, payload), (_, old)) in copy.payloads_mut().zip(&old_identities) {
        if let Some(ending) = old.as_deref().and_then(|old| ending(&old_identifier, old)) {
            payload.insert(
                "PayloadIdentifier".into(),
                Value::String(format!("{identifier}.{ending}")),
            );
        }
    }
    make_identifiers_unique(&mut copy, identifier);
    renew_vpn_identities(&copy, identifier, &mut successors);
    rewrite_references(&mut copy, &successors);
    copy
}

/// Old UUIDs in small letters, and what stands for each in the copy.
#[derive(Default)]
pub(crate) struct Successors(BTreeMap<String, String>);

impl Successors {
    /// Of a UUID that stood twice the first payload's successor counts.
    pub(crate) fn add(&mut self, old: Option<&str>, new: Option<&str>) {
        if let (Some(old), Some(new)) = (old.filter(|old| !old.is_empty()), new) {
            self.0
                .entry(old.to_ascii_lowercase())
                .or_insert_with(|| new.to_owned());
        }
    }

    fn of(&self, old: &str) -> Option<&String> {
        self.0.get(&old.to_ascii_lowercase())
    }
}

fn text(value: Option<&Value>) -> Option<String> {
    value.and_then(Value::as_string).map(str::to_owned)
}

/// What follows the profile's identifier in a payload's.
fn ending<'t>(profile: &str, payload: &'t str) -> Option<&'t str> {
    let ending = payload.strip_prefix(profile)?.strip_prefix('.')?;
    (!profile.is_empty() && !ending.is_empty()).then_some(ending)
}

/// Two payloads that had one identifier get the stable ones of their types instead.
fn make_identifiers_unique(copy: &mut Document, identifier: &str) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut ordinals: BTreeMap<String, usize> = BTreeMap::new();
    for (_, payload) in copy.payloads_mut() {
        let payload_type = text(payload.get("PayloadType")).unwrap_or_default();
        let ordinal = ordinals.entry(payload_type.clone()).or_default();
        *ordinal += 1;
        let current = text(payload.get("PayloadIdentifier")).unwrap_or_default();
        let count = seen.entry(current).or_default();
        *count += 1;
        if *count > 1 {
            let unique = payload_identifier(identifier, &format!("{payload_type}.copy"), *ordinal);
            payload.insert("PayloadIdentifier".into(), Value::String(unique));
        }
    }
}

/// `VPNUUID` of an App-Layer VPN names the VPN itself; accounts name it by the same key.
fn renew_vpn_identities(copy: &Document, identifier: &str, successors: &mut Successors) {
    let definitions = copy.payloads().filter_map(|(_, payload)| {
        let payload_type = payload.get("PayloadType")?.as_string()?;
        payload
            .get("VPNUUID")?
            .as_string()
            .filter(|_| payload_type.starts_with("com.apple.vpn."))
    });
    for (index, old) in definitions.enumerate() {
        successors.add(
            Some(old),
            Some(&stable_uuid(identifier, "VPNUUID", index + 1)),
        );
    }
}

/// Lets what named an old UUID name its successor.
pub(crate) fn rewrite_references(copy: &mut Document, successors: &Successors) {
    let refers = |place: &places::Place<'_>| {
        let is_identity = place.key == "PayloadUUID" && place.path.steps().len() <= 3;
        let names_uuid = place.key.to_ascii_uppercase().contains("UUID");
        names_uuid
            && !is_identity
            && place
                .value
                .as_string()
                .is_some_and(|text| successors.of(text).is_some())
    };
    for path in places::find(copy, refers) {
        let Some(Value::String(text)) = copy.at_mut(&path) else {
            continue;
        };
        if let Some(successor) = successors.of(text) {
            text.clone_from(successor);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, prop, prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn read(payloads: &str) -> Document {
        let xml = format!(
            "<plist version=\"1.0\"><dict><key>PayloadType</key><string>Configuration</string>\
             <key>PayloadVersion</key><integer>1</integer>\
             <key>PayloadIdentifier</key><string>org.old</string>\
             <key>PayloadUUID</key><string>0DD00000-0000-4000-8000-0000000000FF</string>\
             <key>PayloadContent</key><array>{payloads}</array></dict></plist>"
        );
        Document::read(xml.as_bytes()).expect("a profile")
    }

    fn payload(kind: &str, number: usize, more: &str) -> String {
        format!(
            "<dict><key>PayloadType</key><string>{kind}</string>\
             <key>PayloadIdentifier</key><string>org.old.part{number}</string>\
             <key>PayloadUUID</key><string>{}</string>{more}</dict>",
            uuid(number)
        )
    }

    fn uuid(number: usize) -> String {
        format!("0DD00000-0000-4000-8000-{number:012}")
    }

    fn at<'d>(document: &'d Document, path: &str) -> &'d str {
        document
            .at(&path.parse().expect("a path"))
            .and_then(Value::as_string)
            .expect("a text")
    }

    #[test]
    fn references_follow_their_payloads() {
        let anchors = format!(
            "<key>EAPClientConfiguration</key><dict><key>PayloadCertificateAnchorUUID</key>\
             <array><string>{}</string></array></dict>",
            uuid(2).to_ascii_lowercase()
        );
        let vpn = "<key>VPNUUID</key><string>vpn-one</string>";
        let old = read(
            &[
                payload("com.apple.wifi.managed", 1, &anchors),
                payload("com.apple.security.root", 2, ""),
                payload("com.apple.vpn.managed.applayer", 3, vpn),
                payload("com.apple.mail.managed", 4, vpn),
            ]
            .concat(),
        );
        let copy = duplicate(&old, "tw.edu.new", "新的");
        let root = at(&copy, "PayloadContent[1].PayloadUUID");
        let anchor = "PayloadContent[0].EAPClientConfiguration.PayloadCertificateAnchorUUID[0]";
        assert_eq!(at(&copy, anchor), root);
        assert_eq!(
            at(&copy, "PayloadContent[3].VPNUUID"),
            at(&copy, "PayloadContent[2].VPNUUID")
        );
        assert_ne!(at(&copy, "PayloadContent[2].VPNUUID"), "vpn-one");
        assert_eq!(
            at(&copy, "PayloadContent[1].PayloadIdentifier"),
            "tw.edu.new.part2"
        );
        assert_eq!(at(&copy, "PayloadDisplayName"), "新的");
        assert_eq!(
            copy.to_xml(),
            duplicate(&old, "tw.edu.new", "新的").to_xml()
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn no_old_uuid_is_left(references in prop::collection::vec(0_usize..6, 0..6), twins in 0_usize..3) {
            let mut content: Vec<String> = references.iter().enumerate().map(|(number, other)| {
                let more = format!("<key>PayloadCertificateUUID</key><string>{}</string>", uuid(*other));
                payload("com.apple.wifi.managed", number, &more)
            }).collect();
            content.extend((0..twins).map(|_| payload("com.apple.wifi.managed", 0, "")));
            let old = read(&content.concat());
            let copy = duplicate(&old, "tw.edu.new", "新的");
            let xml = String::from_utf8(copy.to_xml()).unwrap_or_default();
            let old_ones = references.len().max(usize::from(twins > 0));
            for number in 0..old_ones {
                prop_assert!(!xml.contains(&uuid(number)), "{xml}");
            }
            let identifiers: std::collections::BTreeSet<_> =
                copy.payloads().map(|(_, payload)| text(payload.get("PayloadIdentifier"))).collect();
            prop_assert_eq!(identifiers.len(), content.len());
        }
    }
}
