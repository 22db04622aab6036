//! Tries changes out: what is offered brings no error that wasn't there.

use std::collections::BTreeMap;

use super::apply::apply_together;
use super::change::Fix;
use crate::check::{Target, check};
use crate::document::Document;
use crate::finding::{FindingCode, Severity};

/// A document that changes are tried on.
pub(super) struct Trial<'d> {
    document: &'d Document,
    errors: BTreeMap<FindingCode, usize>,
}

impl<'d> Trial<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self {
            document,
            errors: errors(document),
        }
    }

    /// Whether the profile has no more errors of any kind with these changes than without.
    pub(super) fn is_harmless<'f>(&self, fixes: impl Iterator<Item = &'f Fix>) -> bool {
        let mut mended = self.document.clone();
        apply_together(&mut mended, fixes);
        let had = |code| self.errors.get(code).copied().unwrap_or_default();
        errors(&mended)
            .iter()
            .all(|(code, count)| *count <= had(code))
    }
}

fn errors(document: &Document) -> BTreeMap<FindingCode, usize> {
    let mut errors = BTreeMap::new();
    for finding in check(document, &Target::default()) {
        if finding.severity == Severity::Error {
            *errors.entry(finding.code).or_default() += 1;
        }
    }
    errors
}
