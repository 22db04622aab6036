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
    texts::are_all_there("sign.ftl", &errors.chain(findings).collect());
}
