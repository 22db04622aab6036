//! `preflight`.

use companion::{Result, preflight};
use migration::preflight::Readiness;
use migration::school::limit_texts;
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::Preflight;
use crate::commands::words_of::args;
use crate::session::Session;

pub(crate) fn run(session: &mut Session, command: Preflight) -> Result<Answer> {
    let words = session.words;
    match command {
        Preflight::List => list(session),
        Preflight::Tick { item, note } => {
            preflight::tick(session.place()?, item.parse()?, note.as_deref())?;
            list(session)
        }
        Preflight::Probe { at_once } => {
            let seen = preflight::probe(session.place()?, at_once)?;
            let mut text = String::new();
            for one in &seen {
                let [title, ..] = one.item.texts();
                let outcome = words.say0(&one.outcome.word());
                let item = one.item.id().to_uppercase();
                text.push_str(&format!("{item} {}: {outcome}", words.say0(&title)));
                for (name, value) in &one.values {
                    text.push_str(&format!("\n    {name} = {value}"));
                }
                text.push('\n');
            }
            let wire = seen
                .iter()
                .map(|one| json!({ "item": one.item, "outcome": one.outcome, "seen": one.values }));
            Ok(Answer::new(wire.collect(), text))
        }
        Preflight::Limits { acknowledge } => {
            let place = session.place()?;
            if let Some(name) = acknowledge {
                preflight::acknowledge_limits(place, &name)?;
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
    }
}

fn list(session: &mut Session) -> Result<Answer> {
    let words = session.words;
    let checks = preflight::list(session.place()?)?;
    let mut text = String::new();
    let mut wire = Vec::new();
    for check in &checks {
        let [title, why, how] = check.item.texts().map(|id| words.say0(&id));
        let id = check.item.id().to_uppercase();
        let readiness = words.say0(&check.readiness.word());
        text.push_str(&format!("{id:>3}  {readiness}  {title}\n"));
        let note = check
            .row
            .as_ref()
            .and_then(|row| row.note.as_ref()?.text().map(str::to_owned));
        let state = check.row.as_ref().map(|row| &row.state);
        let probed = state.and_then(|state| state.probed.as_ref());
        wire.push(json!({
            "item": check.item, "title": title, "why": why, "how": how, "proof": check.proof,
            "readiness": check.readiness, "ready": matches!(check.readiness, Readiness::Ready | Readiness::Overruled),
            "ticked_at": state.and_then(|state| state.ticked.as_ref()).map(|tick| tick.at),
            "probed_at": probed.map(|probe| probe.at),
            "outcome": probed.map(|probe| probe.outcome),
            "seen": probed.map(|probe| &probe.seen), "note": note,
        }));
    }
    Ok(Answer::new(wire.into(), text))
}
