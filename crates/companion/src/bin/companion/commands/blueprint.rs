//! `blueprint`.

use companion::blueprints::{self, Checked};
use companion::{Result, Saved, batches, files, kit};
use profiles::blueprint::{SheetStep, Starter};
use profiles::finding::Severity;
use serde_json::{Value, json};
use words::Words;

use crate::answer::Answer;
use crate::arguments::Blueprint;
use crate::commands::words_of::finding_line;
use crate::commands::{profile_file, shelf};
use crate::session::Session;

pub(crate) fn run(session: &mut Session, command: Blueprint) -> Result<Answer> {
    let words = session.words;
    match command {
        Blueprint::New {
            name,
            starter,
            profiles,
            out,
        } => {
            // Nothing is kept under the name if the file can't be written.
            out.as_deref().map_or(Ok(()), files::check_new)?;
            let place = session.place()?;
            let blueprint = blueprints::from_starter(place, &name, &starter, &profiles)?;
            let saved = blueprints::create(place, &blueprint)?;
            if let Some(out) = out {
                files::write_new(
                    &out,
                    blueprint.to_toml()?.as_bytes(),
                    files::Privacy::Shared,
                )?;
            }
            Ok(self::saved(words, &saved))
        }
        Blueprint::Add { file } => {
            let (blueprint, findings) = blueprints::read(&file)?;
            let saved = blueprints::save(session.place()?, &blueprint)?;
            let say = |finding: &profiles::blueprint::BlueprintFinding| {
                words.say(&format!("finding-{}", finding.code.code()), &finding.args)
            };
            Ok(findings
                .iter()
                .fold(self::saved(words, &saved), |answer, finding| {
                    answer.remark(say(finding))
                }))
        }
        Blueprint::List => list(session),
        Blueprint::Show { blueprint } => {
            let (blueprint, _) = blueprints::open(session.place()?, &blueprint)?;
            let json = serde_json::from_str(&blueprint.to_json()).unwrap_or(Value::Null);
            Ok(Answer::new(json, blueprint.to_toml()?))
        }
        Blueprint::Check { blueprint, batch } => {
            let place = session.place()?;
            let (blueprint, read) = blueprints::open(place, &blueprint)?;
            let mut checked = blueprints::check(place, &blueprint, batch.as_deref())?;
            checked.findings.splice(0..0, read);
            Ok(checked_answer(words, &checked))
        }
        Blueprint::Plan { blueprint, batch } => written_plan(session, &blueprint, &batch),
        Blueprint::Sheet { blueprint, batch } => {
            let place = session.place()?;
            let (blueprint, _) = blueprints::open(place, &blueprint)?;
            let devices = match batch {
                Some(name) => batches::devices(place, &batches::find(place, &name)?)?.len(),
                None => 0,
            };
            let steps = blueprints::StepSheets::of(place)?.steps(&blueprint, devices);
            Ok(Answer::new(
                sheet_wire(words, &steps),
                kit::sheet_text(words, &blueprint.name, &steps),
            ))
        }
    }
}

fn saved(words: &Words, saved: &Saved) -> Answer {
    shelf::saved(
        words,
        saved,
        "cli-blueprint-saved",
        "cli-blueprint-unchanged",
    )
}

/// Without a blueprint of its own, a school is told what it can start from.
fn list(session: &mut Session) -> Result<Answer> {
    let words = session.words;
    let rows = blueprints::list(session.place()?)?;
    let mut answer = shelf::list(words, &rows);
    if rows.is_empty() {
        answer.text = Starter::all()
            .map(|one| format!("{}  {}\n", one.id, words.say0(&one.title_id())))
            .collect();
    }
    Ok(answer)
}

fn checked_answer(words: &Words, checked: &Checked) -> Answer {
    let mut wire = Vec::new();
    let mut text = String::new();
    let mut errors = 0;
    for finding in &checked.findings {
        let said = words.say(&format!("finding-{}", finding.code.code()), &finding.args);
        let severity = serde_json::to_value(finding.severity).unwrap_or_default();
        text.push_str(&finding_line(
            words,
            severity.as_str().unwrap_or("info"),
            &finding.field,
            &said,
        ));
        wire.push(json!({ "severity": severity, "code": finding.code.code(), "path": finding.field, "message": said }));
        errors += usize::from(finding.severity == Severity::Error);
    }
    for one in &checked.together {
        let place = one.files.join(" + ");
        text.push_str(&finding_line(
            words,
            profile_file::severity(&one.finding),
            &place,
            &profile_file::sentence(&one.finding, words),
        ));
        let mut value = profile_file::finding_wire(&one.finding, words);
        value["profiles"] = one.files.clone().into();
        wire.push(value);
        errors += usize::from(one.finding.severity == Severity::Error);
    }
    if text.is_empty() {
        text = words.say0("cli-nothing-found");
    }
    Answer::new(wire.into(), text).failing_if(errors)
}

fn written_plan(session: &mut Session, blueprint: &str, batch: &str) -> Result<Answer> {
    let words = session.words;
    let place = session.place()?;
    let (blueprint, _) = blueprints::open(place, blueprint)?;
    let rows = batches::devices(place, &batches::find(place, batch)?)?;
    let steps = kit::run_plan(place, &blueprint, &rows)?;
    let wire: Vec<Value> = steps
        .iter()
        .map(|step| {
            json!({
                "serial": step.serial, "title": words.say(step.title, &step.args), "argv": step.argv,
                "destroys": step.destroys, "grade": step.grade, "assumed": step.assumed, "left_out": step.left_out,
            })
        })
        .collect();
    Ok(Answer::new(wire.into(), kit::plan_text(words, &steps)))
}

fn sheet_wire(words: &Words, steps: &[SheetStep]) -> Value {
    steps
        .iter()
        .zip(1..)
        .map(|(step, number)| {
            json!({
                "number": number, "section": words.say0(step.section.title_id()),
                "text": words.say(step.id, &step.args), "erases": step.erases,
            })
        })
        .collect()
}
