//! Every code of signatures and identities has its sentence in every language.

use profiles::sign::{IdentityCode, SignError};

const LOCALES: [(&str, &str); 3] = [
    ("zh-TW", include_str!("../../locales/zh-TW/sign.ftl")),
    ("en", include_str!("../../locales/en/sign.ftl")),
    ("ja", include_str!("../../locales/ja/sign.ftl")),
];

fn ids() -> Vec<String> {
    let errors = SignError::CODES.iter().map(|code| format!("error-{code}"));
    let findings = IdentityCode::ALL
        .iter()
        .map(|code| format!("finding-{code}"));
    errors.chain(findings).collect()
}

#[test]
fn every_code_has_its_sentence_and_no_sentence_is_left_over() {
    for (language, text) in LOCALES {
        let written: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
            .collect();
        assert_eq!(written, ids(), "{language}");
    }
}
