//! Collects findings, up to a cap.

use crate::document::KeyPath;
use crate::finding::{Finding, FindingCode};

/// Most findings of one profile; a file made to annoy could have millions.
pub const MAX_FINDINGS: usize = 2_000;

/// The findings so far.
#[derive(Debug, Default)]
pub(super) struct Found {
    findings: Vec<Finding>,
}

impl Found {
    /// Adds a finding, unless there are too many.
    pub(super) fn add(&mut self, finding: Finding) {
        if !self.is_full() {
            self.findings.push(finding);
        }
    }

    /// Whether looking further makes no sense.
    pub(super) const fn is_full(&self) -> bool {
        self.findings.len() >= MAX_FINDINGS
    }

    /// The findings by payload, then path, then severity; each once.
    pub(super) fn sorted(mut self) -> Vec<Finding> {
        if self.is_full() {
            let most = Finding::new(FindingCode::TooManyFindings, KeyPath::root());
            self.findings.push(most.with("most", MAX_FINDINGS));
        }
        self.findings.sort_by(|a, b| {
            let place = |finding: &Finding| finding.path.payload_index();
            place(a)
                .cmp(&place(b))
                .then_with(|| a.path.cmp(&b.path))
                .then_with(|| (a.severity, a.code).cmp(&(b.severity, b.code)))
        });
        self.findings.dedup();
        self.findings
    }
}
