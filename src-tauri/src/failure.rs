//! What a command answers when it can't do its work: a code and what its sentence names. The
//! window owns the words.

use serde::Serialize;
use serde_json::{Map, Value, json};
use ts_rs::TS;

/// What went wrong. The sentence is `error-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Failure {
    /// Stable code.
    pub code: String,
    /// What the sentence names; a `{word}` or `{words}` in it is a text id, or several.
    #[ts(type = "Args")]
    pub args: Value,
    /// In short English, for the log; of several refusals each as a failure by itself.
    #[ts(type = "unknown")]
    pub detail: Value,
}

impl Failure {
    /// A request that no page of ours sends.
    pub(crate) fn bad_request(detail: impl std::fmt::Display) -> Self {
        Self {
            code: "bad-request".to_owned(),
            args: json!({}),
            detail: detail.to_string().into(),
        }
    }

    /// A command that broke off. What it recorded, it recorded as a whole.
    pub(crate) fn lost(error: &tauri::Error) -> Self {
        tracing::error!(%error, "a command broke off");
        Self {
            code: "window-unexpected".to_owned(),
            args: json!({ "code": "panic" }),
            detail: error.to_string().into(),
        }
    }
}

impl From<&::roster::Error> for Failure {
    fn from(error: &::roster::Error) -> Self {
        Self {
            code: error.code().to_owned(),
            args: worded(error.args(), Vec::new()),
            detail: error.to_string().into(),
        }
    }
}

impl From<ledger::LedgerError> for Failure {
    fn from(error: ledger::LedgerError) -> Self {
        companion::Error::from(error).into()
    }
}

impl From<migration::Error> for Failure {
    fn from(error: migration::Error) -> Self {
        companion::Error::from(error).into()
    }
}

impl From<companion::Error> for Failure {
    fn from(error: companion::Error) -> Self {
        let detail = match &error {
            companion::Error::MovesRefused(all) => all.iter().map(refused).collect(),
            other => other.detail(),
        };
        Self {
            code: error.code().to_owned(),
            args: worded(error.args(), error.words()),
            detail,
        }
    }
}

impl Failure {
    /// What the rules refuse, before anybody tries.
    pub(crate) fn refusing(one: &migration::MoveRefused) -> Self {
        Self {
            code: one.code().to_owned(),
            args: worded(one.args(), one.words()),
            detail: one.serial.as_str().into(),
        }
    }
}

fn refused(one: &migration::MoveRefused) -> Value {
    let args = worded(one.args(), one.words());
    json!({ "code": one.code(), "args": args, "detail": one.serial })
}

/// Arguments, those that are named by text ids as such.
fn worded(args: migration::Args, words: Vec<(&'static str, Vec<String>)>) -> Value {
    let mut all: Map<String, Value> = args.into_iter().collect();
    for (name, ids) in words {
        all.insert(name.to_owned(), json!({ "words": ids }));
    }
    Value::Object(all)
}
