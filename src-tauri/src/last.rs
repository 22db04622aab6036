//! The last thing that happened, as the status line says it, and taking it back.

use std::collections::BTreeSet;

use companion::journal::Names;
use companion::last_step::{self, LastStep};
use companion::{Workplace, batches};
use migration::{Fact, Serial, Stage};
use serde_json::{Value, json};

use crate::desk::{Answer, Desk};
use crate::start::shown;
use crate::telling;
use crate::wire::{LastThing, Recorded, Said, word};

pub(crate) fn last_thing(desk: &Desk, (): ()) -> Answer<Option<LastThing>> {
    let mut top = desk.top();
    told(top.place()?)
}

pub(crate) fn undo(desk: &Desk, (): ()) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    last_step::undo(place)?;
    recorded(place, Vec::new())
}

/// What a command answers that recorded something.
pub(crate) fn recorded(place: &Workplace, findings: Vec<Said>) -> Answer<Recorded> {
    let last = told(place)?;
    Ok(Recorded { last, findings })
}

/// The last thing, as the status line says it.
pub(crate) fn told(place: &Workplace) -> Answer<Option<LastThing>> {
    let Some(step) = last_step::find(place)? else {
        return Ok(None);
    };
    let Some(last) = step.chief() else {
        return Ok(None);
    };
    let serials: BTreeSet<&Serial> = step
        .events
        .iter()
        .flat_map(|event| event.fact.serials())
        .collect();
    let mut args = args(place, &last.fact);
    args["count"] = serials.len().into();
    Ok(Some(LastThing {
        code: code(&step).to_owned(),
        args,
        at: last.at.to_string(),
        can_undo: step.way_back.is_some(),
    }))
}

/// Id of the sentence: the kind of the fact; an iPad that was freed is no plain move.
fn code(step: &LastStep) -> String {
    match step.chief().map(|event| &event.fact) {
        Some(Fact::Moved {
            from: Stage::Blocked,
            ..
        }) => "unblocked".to_owned(),
        Some(fact) => fact.kind().replace('_', "-"),
        None => String::new(),
    }
}

/// What the sentence names beside the count of iPads.
fn args(place: &Workplace, fact: &Fact) -> Value {
    match fact {
        Fact::Moved { to, .. } => {
            json!({ "to": word(format!("short-{}", to.id().replace('_', "-"))) })
        }
        Fact::Blocked { reason, .. } => json!({ "reason": word(reason.word()) }),
        Fact::Ticked { tick, .. } | Fact::Unticked { tick, .. } => {
            json!({ "tick": word(tick.word()) })
        }
        Fact::PreflightTicked { item, .. }
        | Fact::PreflightUnticked { item }
        | Fact::PreflightProbed { item, .. } => json!({ "item": item.id().to_uppercase() }),
        Fact::LimitsAcknowledged { name } => json!({ "name": shown(name) }),
        Fact::OperatorAdded { name, .. } => json!({ "name": shown(name) }),
        Fact::SchoolSet { name, .. } => json!({ "name": name }),
        Fact::ProfileSaved { name, revision, .. } | Fact::BlueprintSaved { name, revision, .. } => {
            json!({ "name": name, "revision": revision })
        }
        Fact::BatchCreated { plan, .. } | Fact::BatchChanged { plan, .. } => {
            json!({ "name": plan.name })
        }
        Fact::BatchClosed { batch } => json!({ "name": batch_name(place, *batch) }),
        Fact::DeviceBatched { batch, .. } => {
            json!({ "name": batch.map(|batch| batch_name(place, batch)) })
        }
        Fact::RosterImported { new, changed, .. } => json!({ "new": new, "changed": changed }),
        Fact::IdentityAdded { subject, .. } => json!({ "name": subject }),
        Fact::IdentityBackedUp { place, .. } => json!({ "name": place }),
        Fact::ClassForgotten { class, .. } => json!({ "name": class }),
        Fact::KitExported { devices, .. } => json!({ "devices": devices }),
        Fact::DeadlineSet { plan, .. } => {
            json!({ "what": telling::what(plan), "on": telling::day(plan.on) })
        }
        Fact::DeadlineDone { deadline, .. } | Fact::DeadlineRemoved { deadline } => {
            let plan = Names::of(place)
                .ok()
                .and_then(|names| names.deadline(*deadline));
            json!({ "what": plan.as_ref().map(telling::what) })
        }
        Fact::IdentityRetired { fingerprint } => {
            let names = Names::of(place).ok();
            json!({ "name": names.and_then(|names| names.identity(*fingerprint)) })
        }
        Fact::Undone { event, .. } | Fact::StepTakenBack { event } => {
            json!({ "what": telling::undone(place, *event) })
        }
        Fact::SettingSet { key, .. } => json!({ "key": key }),
        Fact::BatchRemoved { batch } => json!({ "name": batch_name(place, *batch) }),
        Fact::FileExported { file, .. } => json!({ "name": file }),
        Fact::BackupRestored { file, .. } => json!({ "name": file }),
        _ => json!({}),
    }
}

fn batch_name(place: &Workplace, id: uuid::Uuid) -> Option<String> {
    batches::name(place, id).ok().flatten()
}
