//! Findings about a blueprint, each with the step it stands on.

use companion::blueprints::Checked;
use profiles::blueprint::Step;

use crate::wire::{Said, StepFinding, json};

/// All findings: those of the blueprint, then those between its profiles.
pub(crate) fn step_findings(checked: &Checked) -> Vec<StepFinding> {
    let own = checked.findings.iter().map(|one| StepFinding {
        said: Said {
            severity: one.severity.word().into(),
            code: one.code.code().to_owned(),
            args: json(&one.args),
        },
        step: one.step().map(Step::word),
        field: Some(one.field.clone()),
        profiles: Vec::new(),
    });
    let together = checked.together.iter().map(|one| StepFinding {
        said: Said {
            severity: one.finding.severity.word().into(),
            code: one.finding.code.to_string(),
            args: json(&one.finding.args),
        },
        step: Some(Step::Profiles.word()),
        field: None,
        profiles: one.files.clone(),
    });
    own.chain(together).collect()
}
