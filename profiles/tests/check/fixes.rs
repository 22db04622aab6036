//! Every fix mends its finding, brings no error, and takes nothing unknown away.

use std::collections::BTreeSet;

use plist::Value;
use profiles::check::{Target, check};
use profiles::document::Document;
use profiles::finding::{Finding, FindingCode, Severity};
use profiles::fix::{Fix, apply_all, fixes};

use crate::alone;
use crate::fixtures::{
    CERTIFICATE, clip, data, dict, marks, payload, profile, read, target, text, uuid, yes,
};

fn errors(document: &Document) -> usize {
    check(document, &target())
        .iter()
        .filter(|finding| finding.severity == Severity::Error)
        .count()
}

/// How many times a document has a finding: by place, or by code where payloads were left out.
fn count(document: &Document, target: &Target, finding: &Finding, fix: &Fix) -> usize {
    let same = |one: &&Finding| {
        one.code == finding.code && (matches!(fix, Fix::Drop { .. }) || one.path == finding.path)
    };
    check(document, target).iter().filter(same).count()
}

#[test]
fn every_fix_of_every_fixture_mends_its_finding_and_brings_no_error() {
    let mut mended_codes = BTreeSet::new();
    for case in alone::cases() {
        let document = case.document();
        for finding in check(&document, &case.target) {
            let Some(fix) = fixes(&document, &finding) else {
                continue;
            };
            let mut mended = document.clone();
            fix.apply(&mut mended);
            let (before, after) = (
                count(&document, &case.target, &finding, &fix),
                count(&mended, &case.target, &finding, &fix),
            );
            assert!(after < before, "{finding:?} stays after {fix:?}");
            assert!(
                errors(&mended) <= errors(&document),
                "{fix:?} brings an error"
            );
            assert!(Fix::CODES.contains(&fix.code()));
            mended_codes.insert(finding.code);
        }
    }
    for code in [
        FindingCode::TextBeforeXml,
        FindingCode::KeyMissing,
        FindingCode::NearType,
        FindingCode::ValueNotAllowed,
        FindingCode::DuplicatePayloadUuid,
        FindingCode::DuplicatePayloadIdentifier,
        FindingCode::PayloadUuidOfProfile,
        FindingCode::IdentityEmpty,
        FindingCode::MacosOnlyPayload,
        FindingCode::DropMdm,
        FindingCode::DropIdentity,
        FindingCode::DropPayload,
        FindingCode::DnsCertificatePlace,
    ] {
        assert!(mended_codes.contains(&code), "{code}");
    }
}

#[test]
fn mending_everything_ends_and_a_second_time_does_nothing() {
    for case in alone::cases() {
        let mut document = case.document();
        let before = errors(&document);
        let applied = apply_all(&mut document, &case.target);
        assert!(errors(&document) <= before, "{applied:?}");
        let again = apply_all(&mut document, &case.target);
        assert!(again.is_empty(), "{again:?}");
    }
}

#[test]
fn unknown_things_stay() {
    let odd = "<dict><key>PayloadType</key><string>com.example.own</string><key>Deep</key><dict><key>x</key><true/></dict></dict>";
    let mut document = read(&profile(&[
        clip(1).replace("</dict>", &(yes("Own") + "</dict>")),
        odd.into(),
    ]));
    let applied = apply_all(&mut document, &target());
    assert_eq!(applied.len(), 3, "{applied:?}");
    let own = document
        .payloads()
        .nth(1)
        .map(|(_, payload)| payload.get("Deep").cloned())
        .unwrap();
    assert!(own.is_some());
    assert!(document.payloads().next().unwrap().1.contains_key("Own"));
}

#[test]
fn references_follow_the_payload_that_keeps_its_uuid() {
    let relay = format!(
        "<key>Relays</key><array><dict>{}</dict></array>",
        text("PayloadCertificateUUID", &uuid(1))
    );
    let root = payload(
        2,
        "com.apple.security.root",
        &data("PayloadContent", CERTIFICATE),
    )
    .replace(&uuid(2), &uuid(1));
    let mut document = read(&profile(&[
        payload(1, "com.apple.relay.managed", &relay),
        root,
    ]));
    apply_all(&mut document, &Target::default());
    assert_eq!(marks(&check(&document, &Target::default())), [""; 0]);
    let uuids: Vec<_> = document
        .payloads()
        .map(|(_, payload)| payload.get("PayloadUUID").and_then(Value::as_string))
        .collect();
    assert_eq!(uuids[1], Some(uuid(1).as_str()));
    assert_ne!(uuids[0], uuids[1]);
}

#[test]
fn the_same_file_is_mended_the_same_way() {
    let broken = || {
        read(&profile(&[
            clip(1).replace(&text("PayloadUUID", &uuid(1)), ""),
            clip(2),
        ]))
    };
    let mend = |mut document: Document| {
        apply_all(&mut document, &target());
        document.to_xml()
    };
    let once = mend(broken());
    assert_eq!(once, mend(broken()));
    // Version 5 of RFC 4122; it must never become another one.
    assert!(
        String::from_utf8(once)
            .unwrap()
            .contains("<string>FB32E8E8-C005-50FC-BDED-6F9BE6009127</string>")
    );
}

#[test]
fn old_names_of_lists_become_the_present_ones_in_place() {
    let keys = "<key>BlacklistedURLs</key><array><string>https://a.example</string></array>"
        .to_owned()
        + &yes("HideDenyListURLs");
    let mut document = read(&profile(&[payload(
        1,
        "com.apple.webcontent-filter",
        &keys,
    )]));
    apply_all(&mut document, &target());
    let keys: Vec<String> = document
        .payloads()
        .next()
        .unwrap()
        .1
        .keys()
        .cloned()
        .collect();
    assert_eq!(&keys[4..], ["DenyListURLs", "HideDenyListURLs"]);
}

#[test]
fn nothing_is_left_out_if_nothing_would_remain() {
    let mut document = read(&profile(&[
        payload(1, "com.apple.dock", ""),
        payload(2, "com.apple.finder", ""),
    ]));
    assert_eq!(apply_all(&mut document, &target()), []);
    assert_eq!(document.payloads().count(), 2);
}

#[test]
fn a_type_in_the_wrong_case_is_mended_only_without_new_errors() {
    let good = payload(1, "com.apple.FONT", &data("Font", b"OTTO"));
    let bad = payload(1, "com.apple.WEBCLIP.managed", &dict("Own", ""));
    let fix = |payload: String| {
        let document = read(&profile(&[payload]));
        check(&document, &target())
            .iter()
            .find_map(|finding| fixes(&document, finding))
    };
    assert!(fix(good).is_some());
    assert_eq!(fix(bad), None);
}

#[test]
fn a_key_that_stands_twice_is_not_written_over() {
    let xml = format!(
        "note{}",
        profile(&[clip(1).replace("</dict>", &(text("Label", "b") + "</dict>"))])
    );
    let document = read(&xml);
    assert!(
        check(&document, &target())
            .iter()
            .all(|finding| fixes(&document, finding).is_none())
    );
}

#[test]
fn many_small_mistakes_are_mended_although_one_would_uncover_an_error() {
    let item = |keys: &str| format!("<dict><key>Type</key><string>App</string>{keys}</dict>");
    let apps: String = (0..40)
        .map(|index| item(&text("BundleID", &format!("a.{index}"))))
        .collect();
    let page = format!(
        "<key>Pages</key><array><array>{}{apps}</array></array>",
        item("")
    );
    let mut document = read(&profile(&[payload(1, "com.apple.homescreenlayout", &page)]));
    assert_eq!(apply_all(&mut document, &target()).len(), 40);
    assert_eq!(errors(&document), 1);
}
