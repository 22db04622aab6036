//! A question that a template asks.

use serde::{Deserialize, Serialize};

use super::Answer;

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One line of text.
    Text,
    /// A password, never shown.
    Secret,
    /// One of the choices.
    Choice,
    /// A whole number.
    Number,
    /// Yes or no.
    Boolean,
    /// An address with its scheme.
    Url,
    /// Several texts.
    List,
    /// Several bundle identifiers of apps, in order.
    AppList,
    /// Several rows of named columns, such as title and address.
    Rows,
    /// Certificates in DER or PEM, one payload for each.
    Certificates,
    /// A PKCS#12 file.
    Identity,
}

/// One of several answers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Stable name; its words are `template-choice-<question>-<id>`.
    pub id: String,
    /// What stands in the profile; without one the choice only steers other parts.
    pub(super) value: Option<toml::Value>,
}

/// One column of a question of rows.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// Apple's key; its words are `template-column-<key in small letters>`.
    pub key: String,
    /// Whether it holds an address.
    #[serde(default)]
    pub url: bool,
}

/// When a part applies: another question has been answered, or answered so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The other question.
    pub key: String,
    /// The answers that count: ids of choices, `true` or `false`. Empty: any answer.
    #[serde(default)]
    pub is: Vec<String>,
}

impl When {
    /// Whether an answer to the other question is one of those that count.
    pub(super) fn fits(&self, answer: &Answer) -> bool {
        self.is.is_empty() || self.is.iter().any(|wanted| wanted == answer.as_condition())
    }
}

/// A question of a template.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable name, as in `--set key=value`.
    pub key: String,
    /// What kind of answer it takes.
    #[serde(rename = "type")]
    pub kind: QuestionKind,
    /// Whether a profile can't be made without an answer, where the question is asked; see
    /// [`super::Template::needs`].
    #[serde(default)]
    pub required: bool,
    /// What a school would choose.
    pub default: Option<toml::Value>,
    /// The default is a text in the reader's language: `template-default-<template>-<key>`.
    #[serde(default)]
    pub default_words: bool,
    /// An answer to show as an example.
    pub example: Option<toml::Value>,
    /// The choices of [`QuestionKind::Choice`].
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Smallest number, or fewest characters of a text.
    pub min: Option<i64>,
    /// Largest number, or most characters of a text.
    pub max: Option<i64>,
    /// The columns of [`QuestionKind::Rows`].
    #[serde(default)]
    pub columns: Vec<Column>,
    /// Asked only then.
    pub when: Option<When>,
    /// Whether there is a text of help besides the label.
    #[serde(default)]
    pub help: bool,
    /// The reason for the default, where it isn't the question's own one.
    pub(super) reason: Option<String>,
    /// Where the answer goes: `part/Key.Path`.
    #[serde(default)]
    pub(super) to: Vec<String>,
    /// Keys that every item of a list or every row has besides.
    #[serde(default)]
    pub(super) item: toml::Table,
    /// The key that an item of a list goes to; without one the item itself is the value.
    pub(super) item_key: Option<String>,
}

impl Question {
    /// Id of the label.
    #[must_use]
    pub fn label_id(&self) -> String {
        format!("template-question-{}", self.key)
    }

    /// Id of the text of help, if there is one.
    #[must_use]
    pub fn help_id(&self) -> Option<String> {
        self.help
            .then(|| format!("template-question-{}-help", self.key))
    }

    /// Id of the reason for the default; none without a default.
    ///
    /// One reason serves every template that asks the same for the same reason.
    #[must_use]
    pub fn reason_id(&self) -> Option<String> {
        let has_default = self.default.is_some() || self.default_words;
        let name = self.reason.as_deref().unwrap_or(&self.key);
        has_default.then(|| format!("template-reason-{name}"))
    }

    /// Id of the words of a choice.
    #[must_use]
    pub fn choice_id(&self, choice: &Choice) -> String {
        format!("template-choice-{}-{}", self.key, choice.id)
    }

    /// Id of the words of a column.
    #[must_use]
    pub fn column_id(column: &Column) -> String {
        format!("template-column-{}", column.key.to_ascii_lowercase())
    }
}
