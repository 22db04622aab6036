//! Why a template makes no profile.

use std::collections::BTreeMap;

use serde_json::Value;

use super::QuestionKind;
use crate::sign::SignError;

/// Why a template makes no profile.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    /// No template has this name.
    #[error("no template {id:?}")]
    Unknown {
        /// The name that was asked for.
        id: String,
    },
    /// A required question has no answer.
    #[error("no answer to {key}")]
    AnswerMissing {
        /// The question.
        key: String,
    },
    /// The template asks no such question.
    #[error("no question {key:?}")]
    QuestionUnknown {
        /// The key that was answered.
        key: String,
    },
    /// The question isn't asked because of another answer.
    #[error("{key} isn't asked here")]
    QuestionNotAsked {
        /// The question.
        key: String,
        /// The question on which it depends.
        depends: String,
    },
    /// The question is answered more than once.
    #[error("{key} is answered twice")]
    AnswerTwice {
        /// The question.
        key: String,
    },
    /// The answer is of another kind.
    #[error("the answer to {key} is of another kind")]
    AnswerKind {
        /// The question.
        key: String,
        /// What it takes.
        kind: QuestionKind,
    },
    /// The answer is none of the choices.
    #[error("the answer to {key} is none of the choices")]
    AnswerNotAllowed {
        /// The question.
        key: String,
        /// The ids of the choices.
        allowed: Vec<String>,
    },
    /// A number, or the length of a text, is out of range.
    #[error("the answer to {key} is out of range")]
    AnswerRange {
        /// The question.
        key: String,
        /// Smallest number or fewest characters.
        min: Option<i64>,
        /// Largest number or most characters.
        max: Option<i64>,
    },
    /// A file holds no certificate that can be read.
    #[error("no certificate in the answer to {key}")]
    Certificate {
        /// The question.
        key: String,
        /// Name of the file.
        file: String,
        /// What reading it met.
        #[source]
        source: SignError,
    },
    /// The built-in template contradicts itself.
    #[error("the template is broken at {place:?}")]
    Broken {
        /// Where in the template.
        place: String,
    },
}

impl TemplateError {
    /// Every code that [`Self::code`] can give.
    pub const CODES: &'static [&'static str] = &[
        "template-unknown",
        "template-answer-missing",
        "template-question-unknown",
        "template-question-not-asked",
        "template-answer-twice",
        "template-answer-kind",
        "template-answer-not-allowed",
        "template-answer-range",
        "template-certificate",
        "template-broken",
    ];

    /// Stable code; the sentence is `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unknown { .. } => "template-unknown",
            Self::AnswerMissing { .. } => "template-answer-missing",
            Self::QuestionUnknown { .. } => "template-question-unknown",
            Self::QuestionNotAsked { .. } => "template-question-not-asked",
            Self::AnswerTwice { .. } => "template-answer-twice",
            Self::AnswerKind { .. } => "template-answer-kind",
            Self::AnswerNotAllowed { .. } => "template-answer-not-allowed",
            Self::AnswerRange { .. } => "template-answer-range",
            Self::Certificate { .. } => "template-certificate",
            Self::Broken { .. } => "template-broken",
        }
    }

    /// What the sentence names.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, Value> {
        let args: Vec<(&str, Value)> = match self {
            Self::Unknown { id } => vec![("id", id.clone().into())],
            Self::AnswerMissing { key }
            | Self::QuestionUnknown { key }
            | Self::AnswerTwice { key } => vec![("key", key.clone().into())],
            Self::QuestionNotAsked { key, depends } => {
                vec![
                    ("key", key.clone().into()),
                    ("depends", depends.clone().into()),
                ]
            }
            Self::AnswerKind { key, kind } => {
                vec![
                    ("key", key.clone().into()),
                    ("kind", serde_json::json!(kind)),
                ]
            }
            Self::AnswerNotAllowed { key, allowed } => {
                vec![
                    ("key", key.clone().into()),
                    ("allowed", allowed.join(", ").into()),
                ]
            }
            // Without a limit on one side the sentence shows a dash there.
            Self::AnswerRange { key, min, max } => vec![
                ("key", key.clone().into()),
                ("min", min.map_or_else(|| "–".into(), Value::from)),
                ("max", max.map_or_else(|| "–".into(), Value::from)),
            ],
            Self::Certificate { key, file, .. } => {
                vec![("key", key.clone().into()), ("file", file.clone().into())]
            }
            Self::Broken { place } => vec![("place", place.clone().into())],
        };
        args.into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect()
    }
}
