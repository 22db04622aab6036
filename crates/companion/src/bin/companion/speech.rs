//! Gives the command line its words: help and errors in the person's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory as _};
use companion::Error;
use words::{Args, Words};

use crate::arguments::Arguments;

/// JSON shapes and exit statuses, the same in every language.
pub(crate) const SHAPES: &str = include_str!("shapes.txt");

/// The command line with its help in this language.
pub(crate) fn command(words: &Words) -> Command {
    let after = format!(
        "{}\n\n{}",
        words.say0("cli-exit"),
        words.say0("cli-secrets")
    );
    let version = clap::Arg::new("version")
        .short('V')
        .long("version")
        .action(clap::ArgAction::Version);
    let command = Arguments::command().disable_version_flag(true).arg(version);
    spoken(command, "cli", words).after_help(after)
}

/// Texts are found by the path of the command (`cli-device-move`) and argument
/// (`cli-arg-evidence`), so that a new command needs words, not code.
fn spoken(command: Command, id: &str, words: &Words) -> Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    let command = command
        .about(words.say0(id))
        .disable_help_flag(true)
        .subcommand_help_heading(words.say0("cli-heading-commands"))
        .arg(
            clap::Arg::new("help")
                .short('h')
                .long("help")
                .action(clap::ArgAction::Help),
        )
        .help_template(template(words));
    let mut command = command.mut_args(|argument| described(argument, words));
    for name in names {
        let child = format!("{id}-{name}");
        command = command.mut_subcommand(name, |sub| spoken(sub, &child, words));
    }
    command
}

/// An argument with its words; what it may be and what it is by default stand in them, since clap
/// itself speaks English.
fn described(argument: clap::Arg, words: &Words) -> clap::Arg {
    let id = argument.get_id().as_str().replace('_', "-");
    let mut text = words.say0(&format!("cli-arg-{id}"));
    let values: Vec<String> = argument
        .get_possible_values()
        .iter()
        .map(|value| value.get_name().to_owned())
        .collect();
    let defaults: Vec<String> = argument
        .get_default_values()
        .iter()
        .map(|value| value.to_string_lossy().into_owned())
        .collect();
    let takes_value = argument.get_action().takes_values();
    for (id, named) in [("cli-arg-values", values), ("cli-arg-default", defaults)] {
        // Some texts name the values already, with what each means.
        let is_told = named.iter().all(|value| text.contains(value.as_str()));
        if takes_value && !is_told {
            let args = Args::from([
                ("text".to_owned(), text.into()),
                ("values".to_owned(), named.join(", ").into()),
            ]);
            text = words.say(id, &args);
        }
    }
    let heading = if argument.is_positional() {
        "cli-heading-arguments"
    } else {
        "cli-heading-options"
    };
    let argument = argument.help(text).help_heading(words.say0(heading));
    if takes_value {
        argument
            .hide_possible_values(true)
            .hide_default_value(true)
            .hide_env(true)
    } else {
        argument
    }
}

fn template(words: &Words) -> String {
    format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        words.say0("cli-heading-usage")
    )
}

/// How to get past an error on the command line, for the errors with a `cli-hint-<code>`. The
/// sentences of the errors themselves name no command, since the window says them too.
pub(crate) fn hints(error: &Error, words: &Words) -> Vec<String> {
    error
        .codes()
        .into_iter()
        .map(|code| format!("cli-hint-{code}"))
        .filter(|id| words.has(id))
        .map(|id| words.say(&id, &error.args()))
        .collect()
}

/// What is wrong with a command line, in this language.
pub(crate) fn usage_error(error: &clap::Error, words: &Words) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => said_once(text),
        Some(ContextValue::Strings(texts)) => texts
            .iter()
            .map(|text| said_once(text))
            .collect::<Vec<_>>()
            .join(" "),
        _ => String::new(),
    };
    let args: Args = [
        ("argument", context(ContextKind::InvalidArg)),
        ("value", context(ContextKind::InvalidValue)),
        ("command", context(ContextKind::InvalidSubcommand)),
        ("allowed", context(ContextKind::ValidValue)),
    ]
    .into_iter()
    .map(|(name, text)| (name.to_owned(), text.into()))
    .collect();
    let id = match error.kind() {
        ErrorKind::UnknownArgument => "cli-usage-unknown-argument",
        ErrorKind::InvalidSubcommand => "cli-usage-unknown-command",
        ErrorKind::MissingRequiredArgument
        | ErrorKind::TooFewValues
        | ErrorKind::WrongNumberOfValues => "cli-usage-missing-argument",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "cli-usage-missing-command"
        }
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            "cli-usage-missing-argument"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-bad-value",
        ErrorKind::ArgumentConflict => "cli-usage-conflict",
        _ => "cli-usage-other",
    };
    words.say(id, &args)
}

/// `<A> <A>...`, as clap writes an argument of two words or more, is `<A>...`.
fn said_once(argument: &str) -> String {
    match argument.split_once("> ") {
        Some((first, rest)) if rest.strip_suffix("...") == Some(&format!("{first}>")) => {
            rest.to_owned()
        }
        _ => argument.to_owned(),
    }
}
