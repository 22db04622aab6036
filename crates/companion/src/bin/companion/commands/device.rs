//! `device`.

use companion::Result;
use companion::devices::{self, Consent, Wanted};
use companion::handover::{self, NewAssignment};
use ledger::DeviceRow;
use migration::{Device as Known, Event, Evidence, Field, Serial, Stage};
use serde_json::{Value, json};
use words::Words;

use crate::answer::Answer;
use crate::arguments::{Device, PersonEvidence};
use crate::ask;
use crate::commands::words_of::{args, headers, serial, serials_and_last, serials_and_ticks};
use crate::session::Session;
use crate::table::table;

pub(crate) fn run(session: &mut Session, command: Device) -> Result<Answer> {
    let words = session.words;
    match command {
        Device::List { stage, batch, find } => {
            let stage = stage.map(|stage| stage.parse()).transpose()?;
            let rows = devices::list(session.place()?, &Wanted { stage, batch, find })?;
            Ok(Answer::new(
                rows.iter().map(row).collect(),
                list(&rows, words),
            ))
        }
        Device::Show { serial: text } => show(session, &serial(&text)?),
        Device::Move {
            serials_and_stage,
            evidence,
            note,
            confirm,
        } => {
            let (serials, stage) = serials_and_last(&serials_and_stage)?;
            let evidence = match evidence {
                PersonEvidence::Manual => Evidence::Manual,
                PersonEvidence::Document => Evidence::Document,
            };
            move_to(
                session,
                &serials,
                stage.parse()?,
                evidence,
                note.as_deref(),
                confirm,
            )
        }
        Device::Block {
            serial: text,
            reason,
            note,
        } => {
            let serial = serial(&text)?;
            devices::block(session.place()?, &serial, reason.parse()?, note.as_deref())?;
            show(session, &serial)
        }
        Device::Undo { serial: text, note } => {
            let serial = serial(&text)?;
            devices::undo(session.place()?, &serial, note.as_deref())?;
            show(session, &serial)
        }
        Device::Tick {
            serials_and_ticks: given,
            note,
        } => tick(session, &given, note.as_deref()),
        Device::Assign {
            serial: text,
            keeper,
            class,
            seat,
            cart,
            slot,
        } => {
            let new = NewAssignment {
                keeper,
                class,
                seat,
                cart,
                slot,
            };
            assign(session, &serial(&text)?, new)
        }
    }
}

fn tick(session: &mut Session, given: &[String], note: Option<&str>) -> Result<Answer> {
    let words = session.words;
    let (serials, ticks) = serials_and_ticks(given)?;
    devices::tick(session.place()?, &serials, &ticks, Evidence::Manual, note)?;
    let names: Vec<String> = ticks.iter().map(|tick| words.say0(&tick.word())).collect();
    let said = args([
        ("count", serials.len().into()),
        ("tick", words.list(&names).into()),
    ]);
    Ok(Answer::new(
        json!({ "tick": ticks.first(), "ticks": ticks, "serials": serials }),
        words.say("cli-device-ticked", &said),
    ))
}

fn assign(session: &mut Session, serial: &Serial, new: NewAssignment) -> Result<Answer> {
    let words = session.words;
    let given = handover::assign(session.place()?, serial, new)?;
    let mut answer = show(session, serial)?;
    if let Some(finding) = given.finding {
        let (code, severity) = (finding.code.code(), finding.code.severity());
        if let Some(findings) = answer.json["findings"].as_array_mut() {
            findings.push(json!({ "severity": severity, "code": code, "args": finding.args }));
        }
        answer = answer.remark(words.say(&format!("finding-{code}"), &finding.args));
    }
    Ok(answer)
}

/// The shape of `device list --json`.
pub(crate) fn row(row: &DeviceRow) -> Value {
    json!({
        "serial": row.serial, "stage": row.stage, "batch": row.batch_name, "asset_tag": row.asset_tag,
        "device_name": row.device_name, "class": row.class, "seat": row.seat, "cart": row.cart,
        "slot": row.slot, "keeper": row.keeper,
    })
}

/// The list for a person.
pub(crate) fn list(rows: &[DeviceRow], words: &Words) -> String {
    let head = headers(
        words,
        [
            "field-serial",
            "field-state",
            "field-batch",
            "field-slot",
            "field-asset-tag",
            "field-device-name",
            "field-class",
            "field-seat",
            "field-keeper",
        ],
    );
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let cells = |row: &DeviceRow| {
        let stage = match row.reason {
            Some(reason) => format!(
                "{}: {}",
                words.say0(&row.stage.word()),
                words.say0(&reason.word())
            ),
            None => words.say0(&row.stage.word()),
        };
        vec![
            row.serial.to_string(),
            stage,
            text(&row.batch_name),
            text(&row.slot),
            text(&row.asset_tag),
            text(&row.device_name),
            text(&row.class),
            text(&row.seat),
            text(&row.keeper),
        ]
    };
    let count = words.say("words-devices", &args([("count", rows.len().into())]));
    format!(
        "{}{count}",
        table(&head, &rows.iter().map(cells).collect::<Vec<_>>())
    )
}

fn move_to(
    session: &mut Session,
    serials: &[Serial],
    to: Stage,
    evidence: Evidence,
    note: Option<&str>,
    confirm: Option<usize>,
) -> Result<Answer> {
    let words = session.words;
    let consent = match confirm {
        Some(count) => Consent::Counted(count),
        None if to == Stage::Wiped && ask::somebody_there() => {
            let named = serials
                .iter()
                .map(Serial::to_string)
                .collect::<Vec<_>>()
                .join(", ");
            let question = words.say(
                "cli-device-confirm",
                &args([("count", serials.len().into()), ("serials", named.into())]),
            );
            Consent::Counted(ask::count(&question)?)
        }
        None => Consent::None,
    };
    let moves = devices::move_to(session.place()?, serials, to, evidence, note, consent)?;
    let said = args([
        ("count", moves.len().into()),
        ("stage", words.say0(&to.word()).into()),
    ]);
    let wire: Vec<Value> = moves
        .iter()
        .map(|one| json!({ "serial": one.serial, "from": one.from, "to": one.to, "evidence": one.evidence, "pass": one.pass }))
        .collect();
    let mut answer = Answer::new(wire.into(), words.say("cli-device-moved", &said));
    for finding in moves.iter().flat_map(|one| &one.findings) {
        answer =
            answer.remark(words.say(&format!("finding-{}", finding.code.code()), &finding.args));
    }
    Ok(answer)
}

fn show(session: &mut Session, serial: &Serial) -> Result<Answer> {
    let words = session.words;
    let place = session.place()?;
    let device = devices::one(place, serial)?;
    let story = devices::story(place, serial)?;
    let batch = device
        .standing
        .batch
        .map(|id| place.reader().batch(id))
        .transpose()?
        .flatten();
    let batch = batch.map(|row| row.batch.plan.name);
    Ok(Answer::new(
        wire(&device, batch.as_deref(), &story)?,
        told(&device, batch.as_deref(), &story, words),
    ))
}

fn wire(device: &Known, batch: Option<&str>, story: &[Event]) -> Result<Value> {
    let fields: serde_json::Map<String, Value> = Field::ALL
        .iter()
        .filter_map(|field| {
            Some((
                field.key().to_owned(),
                device.text(*field)?.into_owned().into(),
            ))
        })
        .collect();
    let ticks: Vec<Value> = device
        .standing
        .ticks
        .iter()
        .map(|(tick, mark)| json!({ "tick": tick, "at": mark.at, "evidence": mark.evidence }))
        .collect();
    let findings: Vec<Value> = device
        .findings
        .iter()
        .map(|one| json!({ "severity": one.severity, "code": one.code, "args": one.args() }))
        .collect();
    let events: Vec<Value> = story
        .iter()
        .map(|event| json!({ "id": event.id, "at": event.at, "kind": event.fact.kind() }))
        .collect();
    let stuck = device
        .standing
        .stuck
        .as_ref()
        .map(|stuck| json!({ "reason": stuck.reason, "before": stuck.before }));
    Ok(json!({
        "serial": device.serial, "stage": device.stage(), "stuck": stuck, "evidence": device.standing.evidence,
        "since": device.standing.since, "pass": device.standing.pass, "lane": device.standing.lane, "batch": batch,
        "fields": fields, "ticks": ticks, "findings": findings, "assignments": device.assignments.len(),
        "story": events,
    }))
}

fn told(device: &Known, batch: Option<&str>, story: &[Event], words: &Words) -> String {
    let mut text = format!("{}  {}", device.serial, words.say0(&device.stage().word()));
    if let Some(stuck) = &device.standing.stuck {
        text.push_str(&format!(
            ": {}\n  {}",
            words.say0(&stuck.reason.word()),
            words.say0(&stuck.reason.remedy_word())
        ));
    }
    text.push('\n');
    if let Some(batch) = batch {
        text.push_str(&format!("  {}: {batch}\n", words.say0("field-batch")));
    }
    for (field, value) in device.entry.iter() {
        if let Some(value) = value.text() {
            text.push_str(&format!("  {}: {value}\n", words.say0(&field.word())));
        }
    }
    for (tick, mark) in &device.standing.ticks {
        text.push_str(&format!(
            "  ✓ {} ({}, {})\n",
            words.say0(&tick.word()),
            words.say0(&mark.evidence.word()),
            mark.at
        ));
    }
    for finding in &device.findings {
        text.push_str(&format!(
            "  ! {}\n",
            words.say(&format!("finding-{}", finding.code), &finding.args())
        ));
    }
    text.push_str(&words.say("cli-device-story", &args([("count", story.len().into())])));
    text
}
