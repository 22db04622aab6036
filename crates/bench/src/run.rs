//! Runs cfgutil once: absolute path, cleared environment, a time limit, a size limit.

use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::process::Command;

use crate::error::{Error, Fault};
use crate::question::Question;

/// How long a question may take and how much may be answered.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The whole run, start to exit.
    pub time: Duration,
    /// Each of stdout and stderr, in bytes.
    pub bytes: usize,
}

impl Default for Limits {
    /// 20 s and 1 MiB: generous for a help text, short for a person who waits.
    fn default() -> Self {
        Self {
            time: Duration::from_secs(20),
            bytes: 1 << 20,
        }
    }
}

/// What the program wrote, read as UTF-8 with damaged parts replaced.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

/// Asks one question and waits for the answer.
///
/// The program is killed when the future is dropped or the time is over. It gets no
/// environment but `HOME`, which Apple's frameworks read their settings through
/// (inferred, not tried), and no input.
pub(crate) async fn ask(
    program: &Path,
    question: Question,
    limits: Limits,
) -> Result<Answer, Error> {
    let run = run(program, question, limits.bytes);
    match tokio::time::timeout(limits.time, run).await {
        Ok(answer) => answer,
        Err(_) => Err(Error::TimedOut {
            question: question.to_string(),
            seconds: limits.time.as_secs_f64(),
        }),
    }
}

async fn run(program: &Path, question: Question, cap: usize) -> Result<Answer, Error> {
    let cannot_start = |source| Error::CannotStart {
        path: program.to_owned(),
        source,
    };
    let unreadable = |reason| Error::Unreadable {
        question: question.to_string(),
        reason,
    };

    let mut command = Command::new(program);
    command
        .args(question.arguments())
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    if let Some(home) = std::env::var_os("HOME") {
        command.env("HOME", home);
    }
    let mut child = command.spawn().map_err(cannot_start)?;
    let (Some(stdout), Some(stderr)) = (child.stdout.take(), child.stderr.take()) else {
        return Err(unreadable("no output channel"));
    };
    let (stdout, stderr) = tokio::join!(read_capped(stdout, cap), read_capped(stderr, cap));
    let (Some(stdout), Some(stderr)) =
        (stdout.map_err(cannot_start)?, stderr.map_err(cannot_start)?)
    else {
        return Err(unreadable("too long"));
    };
    let status = child.wait().await.map_err(cannot_start)?;
    finish(question, status, Answer { stdout, stderr })
}

fn finish(question: Question, status: ExitStatus, answer: Answer) -> Result<Answer, Error> {
    if status.success() {
        return Ok(answer);
    }
    Err(Error::Failed {
        question: question.to_string(),
        status: status.code(),
        fault: Fault::in_text(&answer.stderr).or_else(|| Fault::in_text(&answer.stdout)),
    })
}

/// Reads to the end; none when there is more than `cap` bytes.
async fn read_capped(from: impl AsyncRead + Unpin, cap: usize) -> std::io::Result<Option<String>> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(cap).unwrap_or(u64::MAX);
    from.take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .await?;
    Ok((bytes.len() <= cap).then(|| String::from_utf8_lossy(&bytes).into_owned()))
}
