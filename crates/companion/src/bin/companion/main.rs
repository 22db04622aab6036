//! The command line `companion`: parse, one call, print. No rule of the product lives here.

mod answer;
mod arguments;
mod ask;
mod commands;
mod session;
mod speech;
mod table;

use std::io::Write as _;
use std::process::ExitCode;

use clap::FromArgMatches as _;
use companion::Exit;
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
        Err(error) if !error.use_stderr() => {
            print(&error.render().to_string());
            ExitCode::SUCCESS
        }
        Err(error) => {
            complain(&speech::usage_error(&error, words));
            complain(&words.say0("cli-usage-help"));
            if given.iter().any(|one| one == "--json") {
                print(&serde_json::json!({ "code": "usage", "args": {}, "detail": error.kind().to_string() }).to_string());
            }
            ExitCode::from(Exit::Usage.code())
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
        session.leave();
        Ok(answer)
    });
    match answer {
        Ok(answer) => give(&answer, json),
        Err(error) => {
            complain(&error.sentence(words));
            error
                .lines(words)
                .iter()
                .for_each(|line| complain(&format!("  {line}")));
            if json {
                let wire = serde_json::json!({ "code": error.code(), "args": error.args(), "detail": error.detail() });
                print(&wire.to_string());
            }
            ExitCode::from(error.exit().code())
        }
    }
}

fn give(answer: &Answer, json: bool) -> ExitCode {
    if json {
        print(&answer.json.to_string());
    } else if !answer.text.is_empty() {
        print(&answer.text);
    }
    answer.remarks.iter().for_each(|remark| complain(remark));
    ExitCode::from(answer.exit)
}

/// A reader that went away (`| head`) is no error.
fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{}", text.trim_end_matches('\n')).and_then(|()| out.flush());
}

fn complain(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}
