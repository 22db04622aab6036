//! `roster`.

use std::path::PathBuf;

use companion::rosters::{self, Choices, Previews};
use companion::{Error, Result};
use migration::{Field, Serial};
use serde_json::json;
use words::Words;

use crate::answer::Answer;
use crate::arguments::Roster;
use crate::ask;
use crate::commands::words_of::{args, finding_line};
use crate::session::Session;

pub(crate) fn run(session: &mut Session, command: Roster) -> Result<Answer> {
    let words = session.words;
    match command {
        Roster::Preview { files } => {
            let previews = rosters::preview(session.place()?, &files, &Choices::new())?;
            Ok(Answer::new(wire(&previews, words)?, text(&previews, words)))
        }
        Roster::Import { files, batch, yes } => import(session, &files, batch.as_deref(), yes),
        Roster::Export { out } => {
            let count = rosters::export(session.place()?, words, &out)?;
            let text = words.say(
                "cli-roster-exported",
                &args([
                    ("count", count.into()),
                    ("file", out.display().to_string().into()),
                ]),
            );
            Ok(Answer::new(json!({ "file": out, "devices": count }), text))
        }
    }
}

fn wire(previews: &Previews, words: &Words) -> Result<serde_json::Value> {
    serde_json::to_value(previews.wire(words)).map_err(|_| Error::bad("preview", ""))
}

fn import(
    session: &mut Session,
    files: &[PathBuf],
    batch: Option<&str>,
    yes: bool,
) -> Result<Answer> {
    let words = session.words;
    let json = session.json;
    let place = session.place()?;
    let mut previews = rosters::preview(place, files, &Choices::new())?;
    if !yes {
        if ask::somebody_there() {
            let choices = ask_differences(&previews, words)?;
            if !choices.is_empty() {
                previews = rosters::preview(place, files, &choices)?;
            }
            eprint_text(&text(&previews, words));
        }
        let counts = previews.counts();
        let question = words.say(
            "cli-roster-question",
            &args([
                ("new", counts.new.into()),
                ("changed", counts.changed.into()),
                ("skipped", counts.skipped.into()),
            ]),
        );
        ask::yes(words, &question)?;
    }
    let counts = rosters::import(place, &previews, batch)?;
    let said = words.say(
        "cli-roster-imported",
        &args([
            ("new", counts.new.into()),
            ("changed", counts.changed.into()),
            ("same", counts.same.into()),
            ("skipped", counts.skipped.into()),
        ]),
    );
    let findings = if yes && !json {
        findings(&previews, words)
    } else {
        String::new()
    };
    Ok(Answer::new(json!(counts), format!("{findings}{said}")))
}

/// Two rows of one iPad that differ: a person says which value counts.
fn ask_differences(previews: &Previews, words: &Words) -> Result<Choices> {
    let mut choices = Choices::new();
    for (_, preview) in &previews.files {
        for finding in preview
            .understood
            .findings
            .iter()
            .filter(|one| one.code == roster::FindingCode::DuplicateDiffers)
        {
            let value = |name: &str| {
                finding
                    .args
                    .get(name)
                    .and_then(|value| value.as_str())
                    .unwrap_or_default()
            };
            let (Ok(serial), Ok(field)) = (
                value("serial").parse::<Serial>(),
                value("field").parse::<Field>(),
            ) else {
                continue;
            };
            let question = format!(
                "{} {}",
                sentence(words, finding),
                words.say0("cli-roster-which")
            );
            let choice = if ask::count(&question)? == 2 {
                roster::Choice::Second
            } else {
                roster::Choice::First
            };
            choices.insert((serial, field), choice);
        }
    }
    Ok(choices)
}

fn sentence(words: &Words, finding: &roster::Finding) -> String {
    words.say(&format!("finding-{}", finding.code.code()), &finding.args)
}

fn text(previews: &Previews, words: &Words) -> String {
    let mut text = String::new();
    for file in previews.wire(words).files {
        let counts = args([
            ("file", file.file.clone().into()),
            (
                "format",
                words.say0(&format!("roster-format-{}", file.format)).into(),
            ),
            ("encoding", file.encoding.unwrap_or("-").into()),
            (
                "row",
                file.header_row
                    .map_or_else(|| "-".to_owned(), |row| row.to_string())
                    .into(),
            ),
            ("rows", file.rows.into()),
            ("new", file.new.into()),
            ("changed", file.changed.into()),
            ("same", file.same.into()),
            ("skipped", file.skipped.into()),
        ]);
        text.push_str(&words.say("cli-roster-file", &counts));
        text.push('\n');
        for (field, header) in &file.mapping {
            let name = field
                .parse::<Field>()
                .map_or_else(|_| field.clone(), |field| words.say0(&field.word()));
            text.push_str(&format!(
                "  {name} ← {}\n",
                header.as_str().unwrap_or_default()
            ));
        }
    }
    text + &findings(previews, words)
}

fn findings(previews: &Previews, words: &Words) -> String {
    let mut text = String::new();
    for (_, preview) in &previews.files {
        for finding in &preview.understood.findings {
            let row = finding
                .row
                .map(|row| words.say("cli-row", &args([("row", row.into())])))
                .unwrap_or_default();
            text.push_str(&finding_line(
                words,
                finding.severity.id(),
                &row,
                &sentence(words, finding),
            ));
        }
    }
    text
}

fn eprint_text(text: &str) {
    use std::io::Write as _;
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
