//! Asks an installed cfgutil what it is and what it can do.

use serde::Serialize;

use crate::door::Cfgutil;
use crate::error::Error;
use crate::flags::PrepareFlags;
use crate::help::Verbs;
use crate::question::Question;
use crate::run::{Limits, ask};
use crate::version::Version;

/// What an installed cfgutil says about itself.
#[derive(Debug, Serialize)]
pub struct Probe {
    /// Its version.
    pub version: Version,
    /// The verbs it lists; none when its help couldn't be understood.
    pub verbs: Option<Verbs>,
    /// The flags of `prepare`; those of the data file when its own couldn't be read.
    pub prepare: PrepareFlags,
    /// What went wrong with the two help texts.
    #[serde(skip)]
    pub troubles: Vec<Error>,
    /// The answers as they came, to be kept with the log.
    #[serde(skip)]
    pub answers: Vec<(Question, String)>,
}

/// Asks for `version`, `help` and `help prepare`, one after the other, since cfgutil
/// is said not to stand two calls at once.
///
/// # Errors
/// [`Error::CannotStart`], [`Error::Failed`], [`Error::TimedOut`] and
/// [`Error::Unreadable`] of the first question. A trouble with the other two is kept
/// in [`Probe::troubles`], because a known version is worth having alone.
pub async fn probe(cfgutil: &Cfgutil, limits: Limits) -> Result<Probe, Error> {
    let mut interview = Interview {
        cfgutil,
        limits,
        answers: Vec::new(),
    };
    let version = interview
        .ask(Question::Version, Version::find, "no version in it")
        .await?;
    let verbs = interview
        .ask(Question::Help, Verbs::read, "list or prepare isn't in it")
        .await;
    let prepare = interview
        .ask(
            Question::HelpPrepare,
            PrepareFlags::read,
            "no --skip flag in it",
        )
        .await;

    let mut troubles = Vec::new();
    let mut keep = |trouble| troubles.push(trouble);
    let verbs = verbs.map_err(&mut keep).ok();
    let prepare = prepare
        .map_err(&mut keep)
        .unwrap_or_else(|()| PrepareFlags::believed());
    Ok(Probe {
        version,
        verbs,
        prepare,
        troubles,
        answers: interview.answers,
    })
}

struct Interview<'bench> {
    cfgutil: &'bench Cfgutil,
    limits: Limits,
    answers: Vec<(Question, String)>,
}

impl Interview<'_> {
    /// Asks, keeps the answer and reads it. Old tools write help to stderr, so stderr
    /// is read where stdout is blank.
    async fn ask<T>(
        &mut self,
        question: Question,
        read: impl Fn(&str) -> Option<T>,
        lack: &'static str,
    ) -> Result<T, Error> {
        let answer = ask(self.cfgutil.path(), question, self.limits).await?;
        let text = if answer.stdout.trim().is_empty() {
            answer.stderr
        } else {
            answer.stdout
        };
        let understood = read(&text);
        self.answers.push((question, text));
        understood.ok_or_else(|| Error::Unreadable {
            question: question.to_string(),
            reason: lack,
        })
    }
}
