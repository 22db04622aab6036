//! Every code of signatures and identities has its sentence in every language.

#![expect(clippy::unwrap_used, reason = "a test may stop here")]

mod texts;

use profiles::sign::{IdentityCode, SignError};

#[test]
fn every_text_is_there_in_three_languages() {
    let errors = SignError::CODES.iter().map(|code| format!("error-{code}"));
    let findings = IdentityCode::ALL
        .iter()
        .map(|code| format!("finding-{code}"));
    let verdicts = [
        "content-changed",
        "forged",
        "no-certificate",
        "unreadable",
        "unsupported",
        "valid",
    ]
    .map(|verdict| format!("verdict-{verdict}"));
    let all = errors.chain(findings).chain(verdicts).collect();
    texts::are_all_there("sign.ftl", &all);
}
