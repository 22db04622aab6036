//! Gives the command line its words: help and errors in the person's language.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory as _};
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
    spoken(Arguments::command(), "cli", words).after_help(after)
}

/// Texts are found by the path of the command (`cli-device-move`) and argument
/// (`cli-arg-evidence`), so that a new command needs words, not code.
fn spoken(command: Command, id: &str, words: &Words) -> Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    let arguments: Vec<String> = command
        .get_arguments()
        .map(|argument| argument.get_id().to_string())
        .filter(|name| name != "help" && name != "version")
        .collect();
    let mut command = command
        .about(words.say0(id))
        .disable_help_flag(true)
        .subcommand_help_heading(words.say0("cli-heading-commands"))
        .arg(
            clap::Arg::new("help")
                .short('h')
                .long("help")
                .action(clap::ArgAction::Help)
                .help(words.say0("cli-arg-help")),
        )
        .help_template(template(words));
    for name in arguments {
        let text = words.say0(&format!("cli-arg-{}", name.replace('_', "-")));
        command = command.mut_arg(name, |argument| argument.help(text.clone()).long_help(text));
    }
    for name in names {
        let child = format!("{id}-{name}");
        command = command.mut_subcommand(name, |sub| spoken(sub, &child, words));
    }
    command
}

fn template(words: &Words) -> String {
    format!(
        "{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}",
        words.say0("cli-heading-usage")
    )
}

/// What is wrong with a command line, in this language.
pub(crate) fn usage_error(error: &clap::Error, words: &Words) -> String {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(" "),
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
        ErrorKind::MissingRequiredArgument => "cli-usage-missing-argument",
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            "cli-usage-missing-command"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-usage-bad-value",
        _ => "cli-usage-other",
    };
    words.say(id, &args)
}
