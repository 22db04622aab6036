//! `school` and `practice`.

use companion::{Result, practice, school};
use ledger::Kind;
use serde_json::json;

use crate::answer::Answer;
use crate::arguments::{Practice, School};
use crate::commands::words_of::args;
use crate::session::Session;

pub(crate) fn run(session: &mut Session, command: School) -> Result<Answer> {
    let words = session.words;
    let (place, school) = match command {
        School::Set { name, identifier } => {
            let place = session.place_or_new(Kind::Real)?;
            let school = school::set(place, &name, identifier.as_deref())?;
            (place, school)
        }
        School::Show => {
            let place = session.place()?;
            let school = place.school()?;
            (place, school)
        }
    };
    let practice = place.kind() == Kind::Practice;
    let limits = place.reader().school()?.limits.is_some();
    let ledger = place.reader().path().display().to_string();
    let text = words.say(
        "cli-school-told",
        &args([
            ("name", school.name.clone().into()),
            ("identifier", school.identifier.clone().into()),
            ("ledger", ledger.clone().into()),
        ]),
    );
    let json = json!({
        "name": school.name, "identifier": school.identifier, "practice": practice,
        "limits_acknowledged": limits, "ledger": ledger,
    });
    let answer = Answer::new(json, text);
    Ok(if practice {
        answer.remark(words.say0("practice-notice"))
    } else {
        answer
    })
}

pub(crate) fn practice(session: &mut Session, command: Practice) -> Result<Answer> {
    let Practice::Init = command;
    let words = session.words;
    let place = session.place_or_new(Kind::Practice)?;
    let made = practice::furnish(place, words)?;
    let files: Vec<String> = made
        .rosters
        .iter()
        .map(|path| path.display().to_string())
        .collect();
    let text = words.say(
        "cli-practice-ready",
        &args([
            ("ledger", place.reader().path().display().to_string().into()),
            ("files", files.join("\n  ").into()),
            ("blueprint", made.blueprint.clone().into()),
        ]),
    );
    let json = json!({
        "ledger": place.reader().path().display().to_string(), "rosters": files, "profiles": made.profiles, "blueprint": made.blueprint,
    });
    Ok(Answer::new(json, text).remark(words.say0("practice-notice")))
}
