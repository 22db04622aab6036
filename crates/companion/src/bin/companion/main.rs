//! The command line `companion`: parse, one call, print. No rule of the product lives here.

mod answer;
mod arguments;
mod ask;
mod commands;
mod session;
mod speech;
mod table;

use std::io::{ErrorKind, Write as _};
use std::process::ExitCode;

use clap::FromArgMatches as _;
use companion::{Error, Exit};
use words::{Lang, Words};

use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::session::Session;

fn main() -> ExitCode {
    let given: Vec<std::ffi::OsString> = std::env::args_os().collect();
    let words = Words::of(session::language(&given));
    let parsed = speech::command(words)
        .try_get_matches_from(&given)
        .and_then(|found| Arguments::from_arg_matches(&found));
    match parsed {
        Ok(arguments) => run(arguments, words),
        Err(error) if !error.use_stderr() => print(&error.render().to_string(), 0, words),
        Err(error) => {
            complain(&speech::usage_error(&error, words));
            let usage = Exit::Usage.code();
            if given.iter().any(|one| one == "--json") {
                let wire = serde_json::json!({ "code": "usage", "args": {}, "detail": error.kind().to_string() });
                return print(&wire.to_string(), usage, words);
            }
            ExitCode::from(usage)
        }
    }
}

fn run(arguments: Arguments, words: &'static Words) -> ExitCode {
    let json = arguments.json;
    let Arguments {
        ledger,
        lang,
        operator,
        at,
        command,
        ..
    } = arguments;
    let words = lang
        .as_deref()
        .and_then(|lang| Lang::parse(lang).ok())
        .map_or(words, Words::of);
    let answer = Session::new(ledger, lang, operator, at, json, words).and_then(|mut session| {
        let answer = commands::run(&mut session, command)?;
        Ok(session.leave().into_iter().fold(answer, Answer::remark))
    });
    match answer {
        Ok(answer) => give(&answer, json, words),
        Err(error) => refuse(&error, json, words),
    }
}

fn give(answer: &Answer, json: bool, words: &Words) -> ExitCode {
    let text = if json {
        answer.json.to_string()
    } else {
        answer.text.clone()
    };
    let exit = if text.is_empty() {
        ExitCode::from(answer.exit)
    } else {
        print(&text, answer.exit, words)
    };
    answer.remarks.iter().for_each(|remark| complain(remark));
    exit
}

fn refuse(error: &Error, json: bool, words: &Words) -> ExitCode {
    complain(&error.sentence(words));
    error
        .lines(words)
        .iter()
        .for_each(|line| complain(&format!("  {line}")));
    speech::hints(error, words)
        .iter()
        .for_each(|hint| complain(hint));
    let exit = error.exit().code();
    if !json {
        return ExitCode::from(exit);
    }
    let wire =
        serde_json::json!({ "code": error.code(), "args": error.args(), "detail": error.detail() });
    print(&wire.to_string(), exit, words)
}

/// Writes the answer and ends with `exit`. A reader that went away (`| head`) is no error; an
/// answer that got lost is one, since a script would take an empty list for the truth.
fn print(text: &str, exit: u8, words: &Words) -> ExitCode {
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{}", text.trim_end_matches('\n')).and_then(|()| out.flush()) {
        Err(source) if source.kind() != ErrorKind::BrokenPipe => {
            let error = Error::CannotAnswer { source };
            complain(&error.sentence(words));
            ExitCode::from(error.exit().code())
        }
        _ => ExitCode::from(exit),
    }
}

fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
