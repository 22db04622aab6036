//! Every code exists in a fixture and in every language.

use std::collections::BTreeSet;

use profiles::check::{MAX_FINDINGS, check, check_together};
use profiles::document::Document;
use profiles::finding::{FindingCode, Severity};
use profiles::fix::Fix;

use crate::fixtures::{Case, clip, marks, payload, profile, read, target};
use crate::{alone, together};

const LOCALES: [&str; 3] = [
    include_str!("../../../locales/en/finding.ftl"),
    include_str!("../../../locales/zh-TW/finding.ftl"),
    include_str!("../../../locales/ja/finding.ftl"),
];

#[test]
fn every_code_is_shown_by_a_fixture() {
    let mut shown: BTreeSet<FindingCode> = alone::cases().iter().flat_map(Case::codes).collect();
    for case in together::cases() {
        let documents: Vec<Document> = case.profiles.iter().map(|xml| read(xml)).collect();
        let named: Vec<(&str, &Document)> =
            documents.iter().map(|document| ("a", document)).collect();
        shown.extend(
            check_together(&named, &target())
                .iter()
                .map(|together| together.finding.code),
        );
    }
    // Shown below, by tests of their own.
    shown.extend([
        FindingCode::TooManyFindings,
        FindingCode::Signed,
        FindingCode::SignatureBroken,
        FindingCode::LockedNeedsSigner,
        FindingCode::BinaryForm,
    ]);
    let missing: Vec<_> = FindingCode::ALL
        .iter()
        .filter(|code| !shown.contains(code))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_code_has_a_sentence_in_each_language() {
    for locale in LOCALES {
        let has = |id: String| {
            locale
                .lines()
                .any(|line| line.split(" =").next() == Some(&id))
        };
        let missing: Vec<_> = FindingCode::ALL
            .iter()
            .filter(|code| !has(format!("finding-{code}")))
            .collect();
        assert!(missing.is_empty(), "{missing:?}");
        assert!(Fix::CODES.iter().all(|code| has(format!("fix-{code}"))));
        assert!(
            ["error", "warning", "info"]
                .iter()
                .all(|word| has(format!("severity-{word}")))
        );
    }
}

#[test]
fn sentences_name_only_what_the_findings_carry() {
    let sentence = |locale: &str, code: FindingCode| {
        let start = locale.find(&format!("finding-{code} =")).unwrap();
        let rest = &locale[start + 8..];
        rest[..rest
            .find("\nfinding-")
            .or_else(|| rest.find("\n\n"))
            .unwrap_or(rest.len())]
            .to_owned()
    };
    for case in alone::cases() {
        for finding in check(&case.document(), &case.target) {
            for locale in LOCALES {
                for part in sentence(locale, finding.code).split("{ $").skip(1) {
                    let name = part.split(' ').next().unwrap();
                    assert!(
                        finding.args.contains_key(name),
                        "{} lacks {name}: {:?}",
                        finding.code,
                        finding.args
                    );
                }
            }
        }
    }
}

#[test]
fn codes_are_unique_and_in_kebab_case() {
    let names: BTreeSet<&str> = FindingCode::ALL.iter().map(|code| code.code()).collect();
    assert_eq!(names.len(), FindingCode::ALL.len());
    assert!(names.iter().all(|name| {
        name.bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'-' || byte.is_ascii_digit())
    }));
}

#[test]
fn a_good_profile_has_no_finding() {
    assert_eq!(
        marks(&check(&read(&profile(&[clip(1), clip(2)])), &target())),
        [""; 0]
    );
}

#[test]
fn findings_end_at_the_cap() {
    let keys: String = (0..3_000)
        .map(|index| format!("<key>odd{index}</key><true/>"))
        .collect();
    let findings = check(
        &read(&profile(&[payload(1, "com.apple.font", &keys)])),
        &target(),
    );
    assert_eq!(findings.len(), MAX_FINDINGS + 1);
    assert!(
        findings
            .iter()
            .any(|finding| finding.code == FindingCode::TooManyFindings)
    );
}

#[test]
fn findings_stand_by_payload_and_carry_the_severity_of_their_code() {
    for case in alone::cases() {
        let findings = check(&case.document(), &case.target);
        assert!(findings.is_sorted_by_key(|finding| finding.path.payload_index()));
        assert!(
            findings
                .iter()
                .all(|finding| finding.severity == finding.code.severity())
        );
    }
    assert!(Severity::Error < Severity::Info);
}

#[test]
fn a_binary_profile_says_so() {
    let mut bytes = Vec::new();
    plist::Value::Dictionary(read(&profile(&[clip(1)])).top().clone())
        .to_writer_binary(&mut bytes)
        .unwrap();
    assert_eq!(
        marks(&check(&Document::read(&bytes).unwrap(), &target())),
        ["binary-form@"]
    );
}
