//! What can go wrong between this app and cfgutil.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;

use serde_json::Value;

use crate::facts::Facts;

/// Why cfgutil couldn't be found, started or understood.
///
/// Not starting, failing and answering nonsense are kept apart, because the person
/// does something different about each.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No known place holds a cfgutil.
    #[error("no cfgutil in {} known places", looked_at.len())]
    NotFound {
        /// The paths that were tried, in order.
        looked_at: Vec<PathBuf>,
    },
    /// The path that the user set is relative, missing, no file or not executable.
    #[error("{path} can't be used as cfgutil", path = path.display())]
    PathUnusable {
        /// The path as the user set it.
        path: PathBuf,
    },
    /// A practice ledger asked for the real cfgutil.
    #[error("a practice ledger never gets the real cfgutil")]
    RefusedInPractice,
    /// The operating system didn't start the program.
    #[error("{path} can't be started", path = path.display())]
    CannotStart {
        /// The program.
        path: PathBuf,
        /// The operating system's reason.
        source: io::Error,
    },
    /// The program ended with a status other than zero, or by a signal.
    #[error("cfgutil {question} failed{}", status_text(*status))]
    Failed {
        /// The arguments that were asked, without any secret.
        question: String,
        /// The exit status; none when a signal ended the program.
        status: Option<i32>,
        /// The fault that cfgutil named, if its answer holds one.
        fault: Option<Fault>,
    },
    /// The program ran longer than allowed and was stopped.
    #[error("cfgutil {question} gave no answer in {seconds} s")]
    TimedOut {
        /// The arguments that were asked.
        question: String,
        /// The time allowed.
        seconds: f64,
    },
    /// The program succeeded, but its answer isn't what was asked for.
    #[error("the answer to cfgutil {question} makes no sense: {reason}")]
    Unreadable {
        /// The arguments that were asked.
        question: String,
        /// What is wrong with the answer; for the log, not for a person.
        reason: &'static str,
    },
}

/// A fault as cfgutil names it. Its message is localized, so only these two count.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Fault {
    /// The error domain, such as `ConfigurationUtilityKit.error`.
    pub domain: String,
    /// The code within the domain.
    pub code: i64,
}

impl Fault {
    /// Our stable id of a known fault, such as `already-prepared`.
    #[must_use]
    pub fn id(&self) -> Option<&'static str> {
        Facts::built_in().fault_id(&self.domain, self.code)
    }

    /// Finds the first `(Domain: X Code: N)` in text output.
    ///
    /// Shape: published text output of cfgutil, for example of error 612.
    pub(crate) fn in_text(text: &str) -> Option<Self> {
        text.lines().find_map(|line| {
            let inner = line.trim().strip_prefix("(Domain:")?.strip_suffix(')')?;
            let (domain, code) = inner.rsplit_once("Code:")?;
            Some(Self {
                domain: domain.trim().to_owned(),
                code: code.trim().parse().ok()?,
            })
        })
    }
}

impl Error {
    /// Every code of this crate.
    pub const CODES: &'static [&'static str] = &[
        "bench-cfgutil-not-found",
        "bench-cfgutil-path-unusable",
        "bench-cfgutil-refused-in-practice",
        "bench-cfgutil-cannot-start",
        "bench-cfgutil-failed",
        "bench-cfgutil-timed-out",
        "bench-cfgutil-unreadable",
    ];

    /// The stable code; `error-<code>` is its message.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotFound { .. } => "bench-cfgutil-not-found",
            Self::PathUnusable { .. } => "bench-cfgutil-path-unusable",
            Self::RefusedInPractice => "bench-cfgutil-refused-in-practice",
            Self::CannotStart { .. } => "bench-cfgutil-cannot-start",
            Self::Failed { .. } => "bench-cfgutil-failed",
            Self::TimedOut { .. } => "bench-cfgutil-timed-out",
            Self::Unreadable { .. } => "bench-cfgutil-unreadable",
        }
    }

    /// The values of the message. `status` is -1 where a signal ended the program;
    /// `fault` is the known id, else domain and code, else `none`.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, Value> {
        let pairs: Vec<(&str, Value)> = match self {
            Self::RefusedInPractice => vec![],
            Self::NotFound { looked_at } => vec![("count", looked_at.len().into())],
            Self::PathUnusable { path } | Self::CannotStart { path, .. } => {
                vec![("path", path.display().to_string().into())]
            }
            Self::Failed {
                question,
                status,
                fault,
            } => vec![
                ("question", question.as_str().into()),
                ("status", status.unwrap_or(-1).into()),
                (
                    "fault",
                    fault
                        .as_ref()
                        .map_or_else(|| "none".to_owned(), fault_text)
                        .into(),
                ),
            ],
            Self::TimedOut { question, seconds } => vec![
                ("question", question.as_str().into()),
                ("seconds", (*seconds).into()),
            ],
            Self::Unreadable { question, reason } => vec![
                ("question", question.as_str().into()),
                ("reason", (*reason).into()),
            ],
        };
        pairs
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect()
    }
}

fn status_text(status: Option<i32>) -> String {
    status.map_or_else(
        || " by a signal".to_owned(),
        |code| format!(" with status {code}"),
    )
}

fn fault_text(fault: &Fault) -> String {
    fault
        .id()
        .map_or_else(|| format!("{} {}", fault.domain, fault.code), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_read_from_text_in_any_language() {
        let text = "cfgutil: error: 需要在裝置上操作。\n(Domain: ConfigurationUtilityKit.error Code: 612)\n";
        let fault = Fault::in_text(text).unwrap();
        assert_eq!(
            (fault.domain.as_str(), fault.code),
            ("ConfigurationUtilityKit.error", 612)
        );
        assert_eq!(fault.id(), Some("already-prepared"));
    }

    #[test]
    fn negative_codes_and_unknown_domains_are_kept() {
        let fault = Fault::in_text("(Domain: com.example.error Code: -402653161)").unwrap();
        assert_eq!(fault.code, -402_653_161);
        assert_eq!(fault_text(&fault), "com.example.error -402653161");
        assert_eq!(Fault::in_text("(Domain: x Code: many)"), None);
    }

    #[test]
    fn every_variant_has_a_listed_code() {
        let path = PathBuf::from("/x");
        let question = || "version".to_owned();
        let all = [
            Error::NotFound { looked_at: vec![] },
            Error::PathUnusable { path: path.clone() },
            Error::RefusedInPractice,
            Error::CannotStart {
                path,
                source: io::Error::other("no"),
            },
            Error::Failed {
                question: question(),
                status: None,
                fault: None,
            },
            Error::TimedOut {
                question: question(),
                seconds: 1.0,
            },
            Error::Unreadable {
                question: question(),
                reason: "empty",
            },
        ];
        let codes: Vec<_> = all.iter().map(Error::code).collect();
        assert_eq!(codes, Error::CODES);
    }
}
