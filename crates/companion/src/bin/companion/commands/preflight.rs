//! `preflight`.

use std::collections::BTreeMap;

use companion::preflight::Check;
use companion::{Result, preflight};
use migration::PreflightItem;
use migration::preflight::Readiness;
use migration::school::limit_texts;
use serde_json::{Value, json};
use words::{Args, Words};

use crate::answer::Answer;
use crate::arguments::Preflight;
use crate::commands::words_of::{args, headers};
use crate::session::Session;
use crate::table::whole_table;

pub(crate) fn run(session: &mut Session, command: Preflight) -> Result<Answer> {
    match command {
        Preflight::List { items, long } => {
            let wanted = items
                .iter()
                .map(|item| item.parse())
                .collect::<std::result::Result<Vec<PreflightItem>, _>>()?;
            let long = long || !wanted.is_empty();
            let checks = preflight::list(session.place()?)?;
            let shown: Vec<Check> = checks
                .into_iter()
                .filter(|check| wanted.is_empty() || wanted.contains(&check.item))
                .collect();
            let wire = shown.iter().map(|check| wire(check, session.words));
            let text = if long {
                long_list(&shown, session.words)
            } else {
                short_list(&shown, session.words)
            };
            Ok(Answer::new(wire.collect(), text))
        }
        Preflight::Tick { item, note } => {
            preflight::tick(session.place()?, item.parse()?, note.as_deref())?;
            let checks = preflight::list(session.place()?)?;
            let wire = checks.iter().map(|check| wire(check, session.words));
            Ok(Answer::new(
                wire.collect(),
                short_list(&checks, session.words),
            ))
        }
        Preflight::Probe { at_once } => probe(session, at_once),
        Preflight::Limits { acknowledge } => limits(session, acknowledge.as_deref()),
    }
}

fn probe(session: &mut Session, at_once: u32) -> Result<Answer> {
    let words = session.words;
    let seen = preflight::probe(session.place()?, at_once)?;
    let mut text = String::new();
    for one in &seen {
        let [title, ..] = one.item.texts();
        let outcome = words.say0(&one.outcome.word());
        let item = one.item.id().to_uppercase();
        text.push_str(&format!("{item} {}: {outcome}\n", words.say0(&title)));
        for line in seen_lines(&one.values, words) {
            text.push_str(&format!("    {line}\n"));
        }
    }
    let wire = seen
        .iter()
        .map(|one| json!({ "item": one.item, "outcome": one.outcome, "seen": one.values }));
    Ok(Answer::new(wire.collect(), text))
}

/// What the Mac saw, a line each; an error is said in full instead of by its code.
fn seen_lines(values: &BTreeMap<String, Value>, words: &Words) -> Vec<String> {
    let args = values
        .get("error_args")
        .and_then(Value::as_object)
        .map(|args| args.clone().into_iter().collect::<Args>());
    values
        .iter()
        .filter(|(name, _)| *name != "error_args")
        .map(|(name, value)| match (name.as_str(), value.as_str()) {
            ("error", Some(code)) => {
                words.say(&format!("error-{code}"), &args.clone().unwrap_or_default())
            }
            _ => format!("{name} = {value}"),
        })
        .collect()
}

fn limits(session: &mut Session, acknowledge: Option<&str>) -> Result<Answer> {
    let words = session.words;
    let place = session.place()?;
    if let Some(name) = acknowledge {
        preflight::acknowledge_limits(place, name)?;
    }
    let acknowledged = place.reader().school()?.limits;
    let limits: Vec<String> = limit_texts().iter().map(|id| words.say0(id)).collect();
    let mut text: String = limits.iter().map(|limit| format!("• {limit}\n")).collect();
    if let Some(one) = &acknowledged {
        let name = one.name.text().unwrap_or("–");
        let said = args([("name", name.into()), ("at", one.at.to_string().into())]);
        text.push_str(&words.say("cli-limits-acknowledged", &said));
    } else {
        text.push_str(&words.say0("cli-limits-open"));
    }
    Ok(Answer::new(
        json!({ "limits": limits, "acknowledged_at": acknowledged.map(|one| one.at) }),
        text,
    ))
}

fn short_list(checks: &[Check], words: &Words) -> String {
    let head = headers(words, ["cli-check", "cli-state", "cli-what"]);
    let cells: Vec<Vec<String>> = checks
        .iter()
        .map(|check| {
            let [title, ..] = check.item.texts();
            vec![
                check.item.id().to_uppercase(),
                words.say0(&check.readiness.word()),
                words.say0(&title),
            ]
        })
        .collect();
    format!(
        "{}{}",
        whole_table(&head, &cells),
        words.say0("cli-preflight-more")
    )
}

/// Each check with its state, why it matters and how to prove it.
fn long_list(checks: &[Check], words: &Words) -> String {
    let mut text = String::new();
    for check in checks {
        let [title, why, how] = check.item.texts().map(|id| words.say0(&id));
        text.push_str(&format!("{}  {title}\n", check.item.id().to_uppercase()));
        let mut lines = vec![
            ("cli-state", words.say0(&check.readiness.word())),
            ("cli-why", why),
            ("cli-how", how),
            ("cli-proof", words.say0(&check.proof.word())),
        ];
        lines.extend(note(check).map(|note| ("field-note", note)));
        for (id, said) in lines {
            let said = args([("name", words.say0(id).into()), ("value", said.into())]);
            text.push_str(&format!("    {}\n", words.say("cli-named", &said)));
        }
        let probed = check.row.as_ref().and_then(|row| row.state.probed.as_ref());
        for line in probed
            .map(|probe| seen_lines(&probe.seen, words))
            .unwrap_or_default()
        {
            text.push_str(&format!("      {line}\n"));
        }
    }
    text
}

fn note(check: &Check) -> Option<String> {
    check.row.as_ref()?.note.as_ref()?.text().map(str::to_owned)
}

fn wire(check: &Check, words: &Words) -> Value {
    let [title, why, how] = check.item.texts().map(|id| words.say0(&id));
    let state = check.row.as_ref().map(|row| &row.state);
    let probed = state.and_then(|state| state.probed.as_ref());
    json!({
        "item": check.item, "title": title, "why": why, "how": how, "proof": check.proof,
        "readiness": check.readiness, "ready": matches!(check.readiness, Readiness::Ready | Readiness::Overruled),
        "ticked_at": state.and_then(|state| state.ticked.as_ref()).map(|tick| tick.at),
        "probed_at": probed.map(|probe| probe.at),
        "outcome": probed.map(|probe| probe.outcome),
        "seen": probed.map(|probe| &probe.seen), "note": note(check),
    })
}
