//! `help` and the man page.

use companion::{Error, Result};
use serde_json::json;

use crate::answer::Answer;
use crate::session::Session;
use crate::speech;

/// The help of a command, with the shapes of its JSON.
pub(crate) fn run(session: &Session, about: &[String]) -> Result<Answer> {
    let mut command = speech::command(session.words);
    command.build();
    let mut found = &mut command;
    for name in about {
        let unknown = Error::Unknown {
            kind: "command",
            name: name.clone(),
        };
        found = found.find_subcommand_mut(name).ok_or(unknown)?;
    }
    let help = found.render_long_help().to_string();
    let shapes = shapes(about);
    let text = if shapes.is_empty() {
        help.clone()
    } else {
        format!(
            "{help}\n{}\n\n{shapes}",
            session.words.say0("cli-heading-json")
        )
    };
    Ok(Answer::new(json!({ "help": help, "json": shapes }), text))
}

/// The lines of `shapes.txt` that belong to a command; all of them without one.
fn shapes(about: &[String]) -> String {
    let wanted = about.join(" ");
    let mut kept = String::new();
    let mut taking = wanted.is_empty();
    for line in speech::SHAPES.lines() {
        if !line.starts_with(' ') && !line.is_empty() {
            taking = wanted.is_empty() || line == wanted || line.starts_with(&format!("{wanted} "));
        }
        if taking {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    kept.trim_end().to_owned()
}

/// The man page, in the language of the session.
pub(crate) fn man(session: &Session) -> Result<Answer> {
    let mut page = Vec::new();
    let command = speech::command(session.words);
    let man = clap_mangen::Man::new(command.clone())
        .date("")
        .source("Configurator Companion");
    let render = |man: &clap_mangen::Man, page: &mut Vec<u8>| -> std::io::Result<()> {
        man.render_title(page)?;
        man.render_name_section(page)?;
        man.render_synopsis_section(page)?;
        man.render_options_section(page)
    };
    render(&man, &mut page).map_err(Error::writing("-"))?;
    let mut text = String::from_utf8_lossy(&page).into_owned();
    text.push_str(&format!(
        ".SH \"{}\"\n",
        session.words.say0("cli-heading-commands").to_uppercase()
    ));
    describe(&command, &mut Vec::new(), &mut text);
    text.push_str(&format!(
        ".SH \"{}\"\n{}\n",
        session.words.say0("cli-heading-exit"),
        escaped(&session.words.say0("cli-exit"))
    ));
    text.push_str(&format!(
        ".SH JSON\n.nf\n{}\n.fi\n",
        escaped(speech::SHAPES)
    ));
    Ok(Answer::new(json!({ "man": text }), text))
}

fn describe(command: &clap::Command, path: &mut Vec<String>, text: &mut String) {
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        path.push(sub.get_name().to_owned());
        let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
        if sub.get_subcommands().next().is_none() {
            let mut usage = sub
                .clone()
                .bin_name(format!("companion {}", path.join(" ")));
            let usage = usage.render_usage().to_string();
            let usage = usage
                .split_once(": ")
                .map_or(usage.as_str(), |(_, usage)| usage)
                .to_owned();
            text.push_str(&format!(
                ".TP\n\\fB{}\\fR\n{}\n",
                escaped(&usage),
                escaped(&about)
            ));
        }
        describe(sub, path, text);
        path.pop();
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\e").replace('-', "\\-");
    text.lines()
        .map(|line| {
            if line.starts_with(['.', '\'']) {
                format!("\\&{line}\n")
            } else {
                format!("{line}\n")
            }
        })
        .collect::<String>()
        .trim_end()
        .to_owned()
}
