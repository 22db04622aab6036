//! `deadline`, `journal` and `backup`.

use companion::{Result, backups, deadlines, journal as book};
use jiff::civil::Date;
use ledger::{Backup as Copy, DeadlineRow, JournalQuery, Verdict};
use migration::{Deadline as Plan, PersonalText};
use serde_json::{Value, json};
use words::Words;

use crate::answer::Answer;
use crate::arguments::{Backup, Deadline, Journal, Switch};
use crate::commands::words_of::{args, day, headers};
use crate::session::Session;
use crate::table::table;

pub(crate) fn deadline(session: &mut Session, command: Deadline) -> Result<Answer> {
    let today = session
        .clock
        .now()
        .to_zoned(jiff::tz::TimeZone::system())
        .date();
    match command {
        Deadline::List => {}
        Deadline::Add {
            kind,
            on,
            title,
            account,
            downloaded_by,
            place: spot,
            note,
        } => {
            let plan = Plan {
                kind: kind.parse()?,
                title,
                on: day("on", &on)?,
                owner_account: account.map(PersonalText::Plain),
                downloaded_by: downloaded_by.map(PersonalText::Plain),
                place: spot,
                note: note.map(PersonalText::Plain),
                done_on: None,
            };
            deadlines::add(session.place()?, plan)?;
        }
        Deadline::Done { id, done_on, next } => {
            let on = done_on.map_or(Ok(today), |text| day("on", &text))?;
            let next = next.map(|text| day("next", &text)).transpose()?;
            deadlines::done(session.place()?, &id, on, next)?;
        }
        Deadline::Remove { id } => deadlines::remove(session.place()?, &id)?,
        Deadline::Switch { kind, to } => {
            let to = match to {
                Switch::On => deadlines::Use::On,
                Switch::Off => deadlines::Use::Off,
            };
            deadlines::switch(session.place()?, kind.parse()?, to)?;
        }
    }
    deadline_list(session, today)
}

fn deadline_list(session: &mut Session, today: Date) -> Result<Answer> {
    let words = session.words;
    let rows = deadlines::list(session.place()?)?;
    let head = headers(
        words,
        ["cli-date", "cli-days", "cli-what", "cli-account", "cli-id"],
    );
    let days = |row: &DeadlineRow| (row.plan.on - today).get_days();
    let left = |row: &DeadlineRow| match row.plan.done_on {
        Some(_) => words.say0("deadline-state-done"),
        None => days(row).to_string(),
    };
    let name = |row: &DeadlineRow| {
        row.plan
            .title
            .clone()
            .unwrap_or_else(|| words.say0(&row.plan.kind.word()))
    };
    let owner = |row: &DeadlineRow| {
        row.plan
            .owner_account
            .as_ref()
            .and_then(|one| one.text())
            .unwrap_or_default()
            .to_owned()
    };
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                words.date(row.plan.on),
                left(row),
                name(row),
                owner(row),
                row.id.to_string(),
            ]
        })
        .collect();
    let wire = rows.iter().map(|row| {
        json!({
            "id": row.id, "kind": row.plan.kind, "title": row.plan.title, "on": row.plan.on, "days": days(row),
            "account": owner(row), "place": row.plan.place, "done_on": row.plan.done_on,
        })
    });
    Ok(Answer::new(wire.collect(), table(&head, &cells)))
}

pub(crate) fn journal(session: &mut Session, command: Journal) -> Result<Answer> {
    let words = session.words;
    match command {
        Journal::List {
            serial,
            kind,
            limit,
        } => {
            let query = JournalQuery {
                serial,
                kind,
                limit: Some(limit),
                ..JournalQuery::default()
            };
            let lines = book::list(session.place()?, &query)?;
            let wire: Vec<Value> = lines.iter().map(book::wire).collect();
            let text = |line: &Value, key: &str| line[key].as_str().unwrap_or_default().to_owned();
            let text = wire
                .iter()
                .map(|line| {
                    format!(
                        "{}  {:<20} {}\n",
                        text(line, "at"),
                        text(line, "kind"),
                        line["body"]
                    )
                })
                .collect::<String>();
            Ok(Answer::new(wire.into(), text))
        }
        Journal::Export { out } => {
            let lines = book::export(session.place()?, &out)?;
            let file = out.display().to_string();
            let text = words.say("cli-written", &args([("file", file.as_str().into())]));
            Ok(Answer::new(json!({ "file": file, "lines": lines }), text))
        }
        Journal::Verify => {
            let verdict = book::verify(session.place()?)?;
            let (findings, text) = judged(&verdict, words);
            let heads: serde_json::Map<String, Value> = verdict
                .heads
                .iter()
                .map(|(station, hash)| (station.to_string(), hash.to_string().into()))
                .collect();
            let json = json!({ "lines": verdict.lines, "heads": heads, "findings": findings });
            Ok(Answer::new(json, text).failing_if(verdict.findings.len()))
        }
        Journal::Rebuild => {
            let (rebuilt, verdict) = book::rebuild(session.place()?)?;
            let said = args([("lines", rebuilt.lines.into())]);
            let mut text = words.say("cli-journal-rebuilt", &said);
            let (findings, judgement) = judged(&verdict, words);
            if !verdict.findings.is_empty() {
                text = format!("{text}\n{judgement}");
            }
            let json = json!({
                "lines": rebuilt.lines, "unreadable": rebuilt.unreadable, "findings": findings,
            });
            Ok(Answer::new(json, text).failing_if(verdict.findings.len()))
        }
    }
}

/// What a check of the ledger found, for programs and for a person.
fn judged(verdict: &Verdict, words: &Words) -> (Vec<Value>, String) {
    let count = verdict.findings.len();
    let id = if count == 0 {
        "cli-journal-good"
    } else {
        "cli-journal-bad"
    };
    let said = args([("lines", verdict.lines.into()), ("count", count.into())]);
    let mut text = words.say(id, &said);
    let mut wire = Vec::new();
    for one in &verdict.findings {
        let message = words.say(&format!("finding-{}", one.code), &one.args);
        text.push_str(&format!("\n  {message}"));
        wire.push(json!({
            "severity": one.severity, "code": one.code, "args": one.args, "message": message,
        }));
    }
    let differs = |one: &ledger::Finding| one.code == ledger::FindingCode::TableDiffers;
    if verdict.findings.iter().any(differs) {
        text.push_str(&format!("\n{}", words.say0("cli-hint-table-differs")));
    }
    (wire, text)
}

pub(crate) fn backup(session: &mut Session, command: Backup) -> Result<Answer> {
    let words = session.words;
    match command {
        Backup::List => {
            let copies = backups::list(&session.ledger_path()?)?;
            let head = headers(words, ["cli-saved", "cli-bytes", "cli-file"]);
            let cells: Vec<Vec<String>> = copies
                .iter()
                .map(|one| vec![one.at.to_string(), one.bytes.to_string(), one.file_name()])
                .collect();
            Ok(Answer::new(
                copies.iter().map(wire).collect(),
                table(&head, &cells),
            ))
        }
        Backup::Make => {
            let copy = backups::make(session.place()?)?;
            let said = args([("file", copy.path.display().to_string().into())]);
            Ok(Answer::new(wire(&copy), words.say("cli-written", &said)))
        }
        Backup::Restore { backup } => {
            let ledger = session.ledger_path()?;
            let back = backups::restore(&ledger, &backup, session.clock)?;
            let aside = back.set_aside.map(|path| path.display().to_string());
            let ledger = ledger.display().to_string();
            let said = args([
                ("ledger", ledger.as_str().into()),
                ("aside", aside.clone().unwrap_or_default().into()),
            ]);
            let id = if aside.is_some() {
                "cli-restored-aside"
            } else {
                "cli-restored"
            };
            Ok(Answer::new(
                json!({ "ledger": ledger, "set_aside": aside }),
                words.say(id, &said),
            ))
        }
    }
}

fn wire(copy: &Copy) -> Value {
    json!({ "file": copy.path.display().to_string(), "at": copy.at, "bytes": copy.bytes })
}
