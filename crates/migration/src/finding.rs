//! Findings: what deserves a look, and those that stay on an iPad.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Args, PersonalText, spelling::spelled};

spelled! {
    /// How much a finding weighs.
    pub enum Severity, "severity" {
        /// Has to be put right first.
        Error = "error",
        /// Deserves a look.
        Warning = "warning",
        /// Good to know.
        Info = "info",
    }
}

/// A finding that an import or the bench left on an iPad.
///
/// Its arguments may quote a list, names included, so they are kept as one personal text
/// (a JSON object) that can be erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptFinding {
    /// The stable code, of this crate or of another.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The arguments as a JSON object.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<PersonalText>,
}

impl KeptFinding {
    /// Keeps a finding with its arguments.
    #[must_use]
    pub fn new(severity: Severity, code: impl Into<String>, args: Args) -> Self {
        let detail = (!args.is_empty())
            .then(|| PersonalText::Plain(Value::Object(args.into_iter().collect()).to_string()));
        Self {
            code: code.into(),
            severity,
            detail,
        }
    }

    /// The arguments; none while they are sealed or once they are erased.
    #[must_use]
    pub fn args(&self) -> Args {
        let text = self.detail.as_ref().and_then(PersonalText::text);
        text.and_then(|text| serde_json::from_str(text).ok())
            .unwrap_or_default()
    }
}
