//! Starter profiles: their questions and answers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::SecretText;

/// A starter profile.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateCard {
    /// Its id.
    pub id: String,
    /// Text id of its title.
    pub title: String,
    /// Text id of what it does.
    pub what: String,
    /// Its questions, in the order in which they are asked.
    pub questions: Vec<TemplateQuestion>,
}

/// A question of a template.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateQuestion {
    /// Stable name.
    pub key: String,
    /// What kind of answer it takes.
    #[ts(
        type = "\"text\" | \"secret\" | \"choice\" | \"number\" | \"boolean\" | \"url\" | \"list\" | \"app-list\" | \"rows\" | \"certificates\" | \"identity\""
    )]
    pub kind: Value,
    /// Whether it must be answered where it is asked.
    pub required: bool,
    /// What a school would choose: text, number, boolean, texts, or rows of texts.
    #[ts(type = "unknown")]
    pub default: Value,
    /// Text id of the words to begin with.
    pub default_message: Option<String>,
    /// An answer to show as an example.
    #[ts(type = "unknown")]
    pub example: Value,
    /// The choices.
    pub choices: Vec<TemplateChoice>,
    /// Smallest number, fewest characters or items.
    #[ts(type = "number | null")]
    pub min: Option<i64>,
    /// Largest number, most characters or items.
    #[ts(type = "number | null")]
    pub max: Option<i64>,
    /// The columns of rows.
    pub columns: Vec<TemplateColumn>,
    /// Asked only if another question was answered so.
    pub when: Option<TemplateWhen>,
    /// Text id of its label.
    pub label: String,
    /// Text id of its help.
    pub help: Option<String>,
    /// Text id of why the default is what it is.
    pub reason: Option<String>,
}

/// One of several answers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateChoice {
    /// Stable name; it is the answer.
    pub id: String,
    /// Text id of its words.
    pub message: String,
}

/// A column of rows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateColumn {
    /// Apple's key.
    pub key: String,
    /// Whether it holds an address.
    pub url: bool,
    /// Text id of its head.
    pub message: String,
}

/// The answer to another question on which one depends.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateWhen {
    /// The other question.
    pub key: String,
    /// The answers that count; any if empty.
    pub is: Vec<String>,
}

/// An answer as the page gives it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum AnswerGiven {
    /// Typed: also numbers, `true` and `false`, and the id of a choice.
    Text {
        /// The text.
        text: String,
    },
    /// A secret.
    Secret {
        /// The text; it never comes back.
        text: SecretText,
    },
    /// Several texts.
    List {
        /// They.
        items: Vec<String>,
    },
    /// Several rows.
    Rows {
        /// One text for each column.
        rows: Vec<Vec<String>>,
    },
    /// Files on the tray.
    Files {
        /// They.
        files: Vec<u32>,
    },
}

/// A profile from a template.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FromTemplate {
    /// The template.
    pub template: String,
    /// The profile's name.
    pub name: String,
    /// Answers by question; what isn't answered starts from the default.
    pub answers: BTreeMap<String, AnswerGiven>,
}
