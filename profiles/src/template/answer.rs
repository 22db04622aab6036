//! Answers to a template's questions.

use std::collections::BTreeMap;

use super::{Question, QuestionKind, TemplateError};
use crate::secret::Secret;

/// The answers, by the key of the question.
pub type Answers = BTreeMap<String, Answer>;

/// A file that was given as an answer.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    /// Its name without folders.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for File {
    /// A PKCS#12 file is a secret, so bytes are never shown.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// One answer.
#[derive(Debug, Clone)]
pub enum Answer {
    /// For texts, addresses and choices (the id of the choice).
    Text(String),
    /// For passwords.
    Secret(Secret),
    /// For whole numbers.
    Number(i64),
    /// For yes or no.
    Boolean(bool),
    /// For lists of texts and apps.
    List(Vec<String>),
    /// For rows, each with one text for each column, in the order of the columns.
    Rows(Vec<Vec<String>>),
    /// For certificates and identities.
    Files(Vec<File>),
}

impl Answer {
    /// Reads an answer as a person types it.
    ///
    /// Lists are separated by commas or lines, rows by lines, the columns of a row by `|` or a
    /// tab. Yes or no is `true`, `yes`, `1`, `false`, `no` or `0`. Files are no text.
    ///
    /// # Errors
    /// [`TemplateError::AnswerKind`].
    pub fn parse(question: &Question, text: &str) -> Result<Self, TemplateError> {
        let wrong = || TemplateError::AnswerKind {
            key: question.key.clone(),
            kind: question.kind,
        };
        match question.kind {
            QuestionKind::Secret => Ok(Self::Secret(Secret::new(text))),
            QuestionKind::Text | QuestionKind::Url | QuestionKind::Choice => {
                Ok(Self::Text(text.trim().to_owned()))
            }
            QuestionKind::Number => text.trim().parse().map(Self::Number).map_err(|_| wrong()),
            QuestionKind::Boolean => boolean(text).map(Self::Boolean).ok_or_else(wrong),
            QuestionKind::List | QuestionKind::AppList => {
                Ok(Self::List(items(text, &[',', '\n', '\r'])))
            }
            QuestionKind::Rows => {
                let lines = items(text, &['\n', '\r']);
                let row = |line: &String| {
                    line.split(['|', '\t'])
                        .map(|cell| cell.trim().to_owned())
                        .collect()
                };
                Ok(Self::Rows(lines.iter().map(row).collect()))
            }
            QuestionKind::Certificates | QuestionKind::Identity => Err(wrong()),
        }
    }

    /// The default or example of a template's file.
    pub(super) fn from_toml(question: &Question, value: &toml::Value) -> Option<Self> {
        let texts = |items: &[toml::Value]| -> Option<Vec<String>> {
            items
                .iter()
                .map(|item| item.as_str().map(str::to_owned))
                .collect()
        };
        match (question.kind, value) {
            (QuestionKind::Number, toml::Value::Integer(number)) => Some(Self::Number(*number)),
            (QuestionKind::Boolean, toml::Value::Boolean(value)) => Some(Self::Boolean(*value)),
            (QuestionKind::List | QuestionKind::AppList, toml::Value::Array(list)) => {
                texts(list).map(Self::List)
            }
            (QuestionKind::Rows, toml::Value::Array(rows)) => {
                let rows = rows.iter().map(|row| texts(row.as_array()?));
                rows.collect::<Option<_>>().map(Self::Rows)
            }
            (QuestionKind::Secret, toml::Value::String(text)) => {
                Some(Self::Secret(Secret::new(text.as_str())))
            }
            (
                QuestionKind::Text | QuestionKind::Url | QuestionKind::Choice,
                toml::Value::String(text),
            ) => Some(Self::Text(text.clone())),
            _ => None,
        }
    }

    /// The question's example, as it would be typed.
    #[must_use]
    pub fn example(question: &Question) -> Option<Self> {
        Self::from_toml(question, question.example.as_ref()?)
    }

    /// Whether nothing was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.trim().is_empty(),
            Self::Secret(secret) => secret.is_empty(),
            Self::Number(_) | Self::Boolean(_) => false,
            Self::List(items) => items.is_empty(),
            Self::Rows(rows) => rows.is_empty(),
            Self::Files(files) => files.is_empty(),
        }
    }

    /// Checks the answer against its question.
    pub(super) fn check(&self, question: &Question) -> Result<(), TemplateError> {
        let key = || question.key.clone();
        let wrong = || {
            Err(TemplateError::AnswerKind {
                key: key(),
                kind: question.kind,
            })
        };
        let size = match (question.kind, self) {
            (QuestionKind::Choice, Self::Text(id)) => {
                if question.choices.iter().any(|choice| choice.id == *id) {
                    return Ok(());
                }
                let allowed = question
                    .choices
                    .iter()
                    .map(|choice| choice.id.clone())
                    .collect();
                return Err(TemplateError::AnswerNotAllowed {
                    key: key(),
                    allowed,
                });
            }
            (QuestionKind::Url, Self::Text(text)) if is_url(text) => None,
            (QuestionKind::Text, Self::Text(text)) => Some(text.chars().count()),
            (QuestionKind::Secret, Self::Secret(secret)) => Some(secret.expose().chars().count()),
            (QuestionKind::Number, Self::Number(number)) => return in_range(question, *number),
            (QuestionKind::List | QuestionKind::AppList, Self::List(items)) => Some(items.len()),
            (QuestionKind::Rows, Self::Rows(rows)) => {
                let fits = |row: &Vec<String>| {
                    let filled = row.iter().zip(&question.columns);
                    row.len() == question.columns.len()
                        && filled
                            .into_iter()
                            .all(|(cell, column)| !cell.is_empty() && (!column.url || is_url(cell)))
                };
                if !rows.iter().all(fits) {
                    return wrong();
                }
                Some(rows.len())
            }
            (QuestionKind::Boolean, Self::Boolean(_))
            | (QuestionKind::Certificates, Self::Files(_)) => None,
            (QuestionKind::Identity, Self::Files(files)) if files.len() == 1 => None,
            _ => return wrong(),
        };
        size.map_or(Ok(()), |size| {
            in_range(question, i64::try_from(size).unwrap_or(i64::MAX))
        })
    }

    /// How a condition sees the answer.
    pub(super) fn as_condition(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Boolean(true) => "true",
            Self::Boolean(false) => "false",
            _ => "",
        }
    }
}

fn in_range(question: &Question, size: i64) -> Result<(), TemplateError> {
    let (min, max) = (question.min, question.max);
    if min.is_some_and(|min| size < min) || max.is_some_and(|max| size > max) {
        return Err(TemplateError::AnswerRange {
            key: question.key.clone(),
            min,
            max,
        });
    }
    Ok(())
}

fn boolean(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "true" | "yes" | "1" => Some(true),
        "false" | "no" | "0" => Some(false),
        _ => None,
    }
}

fn items(text: &str, separators: &[char]) -> Vec<String> {
    let items = text.split(separators).map(str::trim);
    items
        .filter(|item| !item.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A scheme, `://` or `:`, something after it, and no blank inside.
fn is_url(text: &str) -> bool {
    let text = text.trim();
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
    };
    text.split_once(':')
        .is_some_and(|(scheme, rest)| is_scheme(scheme) && rest.trim_start_matches('/').len() > 1)
        && !text.contains(char::is_whitespace)
}
