//! `roster`.

use std::path::PathBuf;

use companion::Result;
use companion::files::Existing;
use companion::rosters::{self, Choices, Corrections, Counts, List, Previews};
use migration::{Field, Serial};
use roster::{ChangeWire, FileWire, Preview};
use serde_json::json;
use words::Words;

use crate::answer::Answer;
use crate::arguments::Roster;
use crate::ask;
use crate::commands::read_as;
use crate::commands::words_of::{args, finding_line, taken_told};
use crate::session::Session;

/// How many changed values a person is shown of each list.
const CHANGES_SHOWN: usize = 20;

pub(crate) fn run(session: &mut Session, command: Roster) -> Result<Answer> {
    let words = session.words;
    match command {
        Roster::Preview { files, batch, read } => {
            let lists = opened(&files, &read_as::corrections(&read)?)?;
            let previews = rosters::preview(session.place()?, &lists, batch.as_deref())?.whole()?;
            let answer = Answer::new(json!(previews.wire(words)), text(&previews, words));
            Ok(answer.failing_if(previews.errors().len()))
        }
        Roster::Import {
            files,
            batch,
            read,
            yes,
        } => {
            let lists = opened(&files, &read_as::corrections(&read)?)?;
            import(session, lists, batch.as_deref(), yes)
        }
        Roster::Export { out } => {
            let count = rosters::export(session.place()?, words, &out, Existing::Stays)?;
            let text = words.say(
                "cli-roster-exported",
                &args([
                    ("count", count.into()),
                    ("file", out.display().to_string().into()),
                ]),
            );
            Ok(Answer::new(
                json!({ "file": out.display().to_string(), "devices": count }),
                text,
            ))
        }
    }
}

/// Every list with the same corrections.
fn opened(files: &[PathBuf], corrections: &Corrections) -> Result<Vec<(List, Corrections)>> {
    let open = |file: &PathBuf| Ok((List::open(file)?, corrections.clone()));
    files.iter().map(open).collect()
}

fn import(
    session: &mut Session,
    mut lists: Vec<(List, Corrections)>,
    batch: Option<&str>,
    yes: bool,
) -> Result<Answer> {
    let words = session.words;
    let json = session.json;
    let place = session.place()?;
    let mut previews = rosters::preview(place, &lists, batch)?.whole()?;
    previews.check()?;
    if !yes {
        if ask::somebody_there() {
            let choices = ask_differences(&previews, words)?;
            if !choices.is_empty() {
                for (_, corrections) in &mut lists {
                    corrections.choices.clone_from(&choices);
                }
                previews = rosters::preview(place, &lists, batch)?.whole()?;
            }
            eprint_text(&text(&previews, words));
        }
        ask::yes(
            words,
            &said(words, "cli-roster-question", previews.counts()),
        )?;
    }
    let imported = rosters::import(place, &previews)?;
    let mut text = said(words, "cli-roster-imported", imported.counts);
    if yes && !json {
        text = findings(&previews, words) + &text;
    }
    let answer = Answer::new(json!(imported), text);
    // Who was asked has seen it.
    Ok(match taken_told(words, &imported.taken).filter(|_| yes) {
        Some(told) => answer.remark(told),
        None => answer,
    })
}

fn said(words: &Words, id: &str, counts: Counts) -> String {
    let counts = args([
        ("new", counts.new.into()),
        ("changed", counts.changed.into()),
        ("same", counts.same.into()),
        ("skipped", counts.skipped.into()),
    ]);
    words.say(id, &counts)
}

/// Two rows of one iPad that differ: a person says which value counts.
fn ask_differences(previews: &Previews, words: &Words) -> Result<Choices> {
    let mut choices = Choices::new();
    for list in &previews.files {
        for finding in list
            .preview
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
            let mut told = finding.args.clone();
            told.insert("row".to_owned(), finding.row.into());
            let question = words.say("cli-roster-which", &told);
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
    let wire = previews.wire(words);
    let mut text = String::new();
    for (file, list) in wire.files.iter().zip(&previews.files) {
        text.push_str(&summary(file, words));
        for (field, header) in &file.mapping {
            text.push_str(&format!(
                "  {} ← {}\n",
                field_name(field, words),
                header.as_str().unwrap_or_default()
            ));
        }
        text.push_str(&changes(&file.changes, words));
        text.push_str(&findings_of(&list.preview, words));
    }
    if let Some(told) = taken_told(words, &wire.taken) {
        text.push_str(&told);
        text.push('\n');
    }
    text
}

fn summary(file: &FileWire, words: &Words) -> String {
    let format = words.say0(&format!("roster-format-{}", file.format));
    let counts = args([
        ("file", file.file.clone().into()),
        ("format", format.into()),
        ("encoding", file.encoding.unwrap_or("none").into()),
        ("row", file.header_row.unwrap_or(0).into()),
        ("rows", file.rows.into()),
        ("new", file.new.into()),
        ("changed", file.changed.into()),
        ("same", file.same.into()),
        ("skipped", file.skipped.into()),
    ]);
    words.say("cli-roster-file", &counts) + "\n"
}

fn field_name(key: &str, words: &Words) -> String {
    key.parse::<Field>()
        .map_or_else(|_| key.to_owned(), |field| words.say0(&field.word()))
}

fn changes(changes: &[ChangeWire], words: &Words) -> String {
    let mut text = String::new();
    for change in changes.iter().take(CHANGES_SHOWN) {
        let id = match change.old {
            Some(_) => "cli-roster-change",
            None => "cli-roster-change-added",
        };
        let values = args([
            ("serial", change.serial.as_str().into()),
            ("field", field_name(change.field, words).into()),
            ("old", change.old.clone().into()),
            ("new", change.new.clone().into()),
        ]);
        text.push_str(&format!("  {}\n", words.say(id, &values)));
    }
    let more = changes.len().saturating_sub(CHANGES_SHOWN);
    if more > 0 {
        let told = words.say("cli-roster-changes-more", &args([("count", more.into())]));
        text.push_str(&format!("  {told}\n"));
    }
    text
}

/// All findings; of several lists, each below the name of its list.
fn findings(previews: &Previews, words: &Words) -> String {
    let mut text = String::new();
    for list in &previews.files {
        let findings = findings_of(&list.preview, words);
        if previews.files.len() > 1 && !findings.is_empty() {
            text.push_str(&format!("{}\n", list.preview.reading.name));
        }
        text.push_str(&findings);
    }
    text
}

fn findings_of(preview: &Preview, words: &Words) -> String {
    let line = |finding: &roster::Finding| {
        let row = finding
            .row
            .map(|row| words.say("cli-row", &args([("row", row.into())])))
            .unwrap_or_default();
        finding_line(
            words,
            finding.severity.id(),
            &row,
            &sentence(words, finding),
        )
    };
    preview.understood.findings.iter().map(line).collect()
}

fn eprint_text(text: &str) {
    use std::io::Write as _;
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
