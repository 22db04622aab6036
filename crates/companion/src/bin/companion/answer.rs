//! What a command answers: one JSON document, or text for a person.

use serde_json::Value;

/// The answer of a command.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    /// For `--json`: exactly one document.
    pub(crate) json: Value,
    /// For a person.
    pub(crate) text: String,
    /// Worth saying beside the answer, on standard error.
    pub(crate) remarks: Vec<String>,
    /// Exit status: 0, or 1 when something was found that is an error.
    pub(crate) exit: u8,
}

impl Answer {
    pub(crate) fn new(json: Value, text: impl Into<String>) -> Self {
        Self {
            json,
            text: text.into(),
            ..Self::default()
        }
    }

    pub(crate) fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remarks.push(remark.into());
        self
    }

    /// Exit status 1 if there are errors among the findings.
    pub(crate) fn failing_if(mut self, errors: usize) -> Self {
        self.exit = u8::from(errors > 0);
        self
    }
}
