//! A template: its parts and questions.

use serde::Deserialize;

use super::{Answer, Answers, Question, When};

/// A starter profile.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Stable name; the file's own.
    pub id: String,
    /// Place in the list.
    pub order: u32,
    /// Questions, in the order in which they are asked.
    #[serde(default, rename = "question")]
    pub questions: Vec<Question>,
    #[serde(default, rename = "payload")]
    pub(super) parts: Vec<Part>,
    #[serde(default, rename = "set")]
    pub(super) sets: Vec<Set>,
    #[serde(default, rename = "refer")]
    pub(super) references: Vec<Refer>,
}

/// A payload of the profile, or one for each item of an answer.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    /// What questions call it.
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) payload_type: String,
    /// What always stands in it.
    #[serde(default)]
    pub(super) values: toml::Table,
    pub(super) when: Option<When>,
    /// The question whose every row or certificate makes one payload.
    pub(super) for_each: Option<String>,
}

/// A value that follows from an answer.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Set {
    pub(super) when: When,
    pub(super) to: String,
    pub(super) value: toml::Value,
}

/// A reference from one part to another by `PayloadUUID`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Refer {
    /// The part that is named.
    pub(super) of: String,
    /// Where: `part/Key`, or `part/Key[]` for a list of all payloads of the named part.
    pub(super) to: String,
}

impl Template {
    /// Id of the title.
    #[must_use]
    pub fn title_id(&self) -> String {
        format!("template-{}-title", self.id)
    }

    /// Id of the text that says what the profile does.
    #[must_use]
    pub fn what_id(&self) -> String {
        format!("template-{}-what", self.id)
    }

    /// Id of the words that an unanswered question with `default_words` starts from.
    #[must_use]
    pub fn default_id(&self, question: &Question) -> Option<String> {
        question
            .default_words
            .then(|| format!("template-default-{}-{}", self.id, question.key))
    }

    /// The question of this key.
    #[must_use]
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }

    /// Whether a question is asked beside these answers; where nothing was answered, defaults count.
    #[must_use]
    pub fn asks(&self, question: &Question, given: &Answers) -> bool {
        let Some(when) = &question.when else {
            return true;
        };
        let other = self.question(&when.key);
        let Some(other) = other.filter(|other| self.asks(other, given)) else {
            return false;
        };
        match given.get(&when.key) {
            Some(answer) => !answer.is_empty() && when.fits(answer),
            None => {
                let default = other.default.as_ref();
                let default = default.and_then(|value| Answer::from_toml(other, value));
                default.is_some_and(|answer| when.fits(&answer))
            }
        }
    }

    /// Whether a question must still be answered beside these answers.
    #[must_use]
    pub fn needs(&self, question: &Question, given: &Answers) -> bool {
        question.required && self.asks(question, given) && !given.contains_key(&question.key)
    }

    /// Every id of a text that this template needs, so that a test can ask for each in every
    /// language.
    #[must_use]
    pub fn message_ids(&self) -> Vec<String> {
        let mut ids = vec![self.title_id(), self.what_id()];
        for question in &self.questions {
            ids.push(question.label_id());
            ids.extend(question.help_id());
            ids.extend(question.reason_id());
            ids.extend(self.default_id(question));
            ids.extend(
                question
                    .choices
                    .iter()
                    .map(|choice| question.choice_id(choice)),
            );
            ids.extend(question.columns.iter().map(Question::column_id));
        }
        ids
    }
}
