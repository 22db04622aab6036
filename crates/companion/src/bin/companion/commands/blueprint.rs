//! `blueprint` and `kit`.

use companion::blueprints::{self, Checked, Saved};
use companion::kit::{self as kits, Secrets};
use companion::{Result, batches, files};
use profiles::blueprint::{Blueprint as Plan, PlanFiles, Starter, plan, sheet};
use profiles::finding::Severity;
use serde_json::{Value, json};
use words::Words;

use crate::answer::Answer;
use crate::arguments::{Blueprint, Kit};
use crate::commands::profile_file;
use crate::commands::words_of::{args, finding_line, headers};
use crate::session::Session;
use crate::table::table;

pub(crate) fn run(session: &mut Session, command: Blueprint) -> Result<Answer> {
    let words = session.words;
    match command {
        Blueprint::New {
            name,
            starter,
            profiles,
            out,
        } => {
            let place = session.place()?;
            let blueprint = blueprints::from_starter(place, &name, &starter, &profiles)?;
            let saved = blueprints::save(place, &blueprint)?;
            if let Some(out) = out {
                files::write_new(
                    &out,
                    blueprint.to_toml()?.as_bytes(),
                    files::Privacy::Shared,
                )?;
            }
            Ok(saved_answer(words, &saved))
        }
        Blueprint::Add { file } => {
            let (blueprint, findings) = blueprints::read(&file)?;
            let saved = blueprints::save(session.place()?, &blueprint)?;
            let say = |finding: &profiles::blueprint::BlueprintFinding| {
                words.say(&format!("finding-{}", finding.code.as_str()), &finding.args)
            };
            Ok(findings
                .iter()
                .fold(saved_answer(words, &saved), |answer, finding| {
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
            Ok(Answer::new(
                sheet_wire(words, &blueprint, devices),
                kits::sheet_text(words, &blueprint, devices),
            ))
        }
    }
}

fn saved_answer(words: &Words, saved: &Saved) -> Answer {
    let (id, row, new) = match saved {
        Saved::New(row) => ("cli-blueprint-saved", row, true),
        Saved::Unchanged(row) => ("cli-blueprint-unchanged", row, false),
    };
    let said = args([
        ("name", row.name.clone().into()),
        ("revision", row.revision.into()),
    ]);
    Answer::new(
        json!({ "id": row.id, "name": row.name, "revision": row.revision, "new": new }),
        words.say(id, &said),
    )
}

fn list(session: &mut Session) -> Result<Answer> {
    let words = session.words;
    let rows = blueprints::list(session.place()?)?;
    let head = headers(words, ["cli-name", "cli-revision", "cli-saved"]);
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.name.clone(),
                row.revision.to_string(),
                row.saved_at.to_string(),
            ]
        })
        .collect();
    let starters: String = Starter::all()
        .map(|one| format!("{}  {}\n", one.id, words.say0(&one.title_id())))
        .collect();
    let wire = rows.iter().map(|row| json!({ "id": row.id, "name": row.name, "revision": row.revision, "saved_at": row.saved_at }));
    let text = if rows.is_empty() {
        starters
    } else {
        table(&head, &cells)
    };
    Ok(Answer::new(wire.collect(), text))
}

fn checked_answer(words: &Words, checked: &Checked) -> Answer {
    let mut wire = Vec::new();
    let mut text = String::new();
    let mut errors = 0;
    for finding in &checked.findings {
        let said = words.say(&format!("finding-{}", finding.code.as_str()), &finding.args);
        let severity = serde_json::to_value(finding.severity).unwrap_or_default();
        text.push_str(&finding_line(
            words,
            severity.as_str().unwrap_or("info"),
            &finding.field,
            &said,
        ));
        wire.push(json!({ "severity": severity, "code": finding.code.as_str(), "path": finding.field, "message": said }));
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
    let devices = blueprints::plan_devices(place, &rows)?;
    let name = |index: usize, _: &str| {
        blueprint
            .profiles
            .get(index)
            .map(|one| one.name.clone())
            .unwrap_or_default()
    };
    let files = PlanFiles {
        certificate: "supervision.crt.der",
        private_key: "supervision.key.der",
        profile: &name,
    };
    let steps = plan(&blueprint, &devices, &blueprints::tool(), &files);
    let wire: Vec<Value> = steps
        .iter()
        .map(|step| {
            json!({
                "serial": step.serial, "title": words.say(step.title, &step.args), "argv": step.argv,
                "destroys": step.destroys, "grade": step.grade, "assumed": step.assumed, "left_out": step.left_out,
            })
        })
        .collect();
    Ok(Answer::new(wire.into(), kits::plan_text(words, &steps)))
}

fn sheet_wire(words: &Words, blueprint: &Plan, devices: usize) -> Value {
    sheet(blueprint, devices)
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

pub(crate) fn kit(session: &mut Session, command: Kit) -> Result<Answer> {
    let Kit::Export {
        batch,
        blueprint,
        with_secrets,
        outdir,
    } = command;
    let words = session.words;
    let secrets = if with_secrets {
        Secrets::Include
    } else {
        Secrets::LeaveOut
    };
    let kit = kits::export(
        session.place()?,
        words,
        &batch,
        &blueprint,
        secrets,
        &outdir,
    )?;
    let said = args([
        ("folder", kit.folder.display().to_string().into()),
        ("files", kit.files.into()),
        ("devices", kit.devices.into()),
    ]);
    let json = json!({
        "folder": kit.folder, "files": kit.files, "devices": kit.devices, "left_out": kit.left_out, "exposed": kit.exposed,
    });
    let mut answer = Answer::new(json, words.say("cli-kit-written", &said));
    for name in &kit.left_out {
        answer =
            answer.remark(words.say("cli-kit-left-out", &args([("name", name.clone().into())])));
    }
    if with_secrets {
        answer = answer.remark(words.say0("cli-file-private"));
    }
    Ok(if kit.exposed {
        answer.remark(words.say0("cli-kit-not-private"))
    } else {
        answer
    })
}
