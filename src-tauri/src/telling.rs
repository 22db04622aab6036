//! How facts are told: what the sentence of each names, what proves it, what was noted.

use companion::Workplace;
use companion::journal::Names;
use migration::{Assignment, Deadline, Evidence, Fact, Field, PersonalText};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::start::shown;
use crate::wire::word;

/// What the sentence `event-<kind>` names.
pub(crate) fn args(fact: &Fact, names: &Names<'_>) -> Value {
    match fact {
        Fact::SchoolSet { name, identifier } => json!({ "name": name, "identifier": identifier }),
        Fact::OperatorAdded { name, .. } | Fact::LimitsAcknowledged { name } => {
            json!({ "name": shown(name) })
        }
        Fact::SettingSet { key, .. } => json!({ "key": key }),
        Fact::RosterImported {
            rows,
            new,
            changed,
            skipped,
            ..
        } => {
            json!({ "rows": rows, "new": new, "changed": changed, "skipped": skipped })
        }
        Fact::DeviceChanged { entry, cleared, .. } => {
            let changed = entry.iter().map(|(field, _)| field);
            fields(changed.chain(cleared.iter().copied()))
        }
        Fact::DeviceSeen { entry, .. } => fields(entry.iter().map(|(field, _)| field)),
        Fact::DeviceMerged { absorbed, .. } => json!({ "absorbed": absorbed.as_str() }),
        Fact::FindingsKept { findings, .. } => json!({ "count": findings.len() }),
        Fact::LaneChosen { lane, .. } => json!({ "lane": word(lane.word()) }),
        Fact::Moved { from, to, .. } => json!({ "from": word(from.word()), "to": word(to.word()) }),
        Fact::Blocked { reason, .. } => json!({ "reason": word(reason.word()) }),
        Fact::Replaced {
            serial,
            replacement,
        } => json!({ "old": serial.as_str(), "new": replacement.as_str() }),
        Fact::Ticked { tick, .. } | Fact::Unticked { tick, .. } => {
            json!({ "tick": word(tick.word()) })
        }
        Fact::Assigned { assignment, .. } => given(assignment),
        Fact::ProfilesInstalled { revisions, .. } => {
            let one = |(id, revision): (&Uuid, &u32)| {
                format!("{} r{revision}", names.profile(*id).unwrap_or_default())
            };
            let profiles: Vec<String> = revisions.iter().map(one).collect();
            json!({ "profiles": (!profiles.is_empty()).then_some(profiles) })
        }
        Fact::BatchCreated { plan, .. } | Fact::BatchChanged { plan, .. } => {
            json!({ "name": plan.name, "day": plan.date.map(day) })
        }
        Fact::BatchClosed { batch } | Fact::BatchRemoved { batch } => {
            json!({ "name": names.batch(*batch) })
        }
        Fact::DeviceBatched { batch, .. } => {
            json!({ "batch": batch.and_then(|batch| names.batch(batch)) })
        }
        Fact::PreflightTicked { item, .. } | Fact::PreflightUnticked { item } => check(item.id()),
        Fact::PreflightProbed { item, outcome, .. } => {
            let mut args = check(item.id());
            args["outcome"] = word(outcome.word());
            args
        }
        Fact::DeadlineSet { plan, .. } => json!({ "what": what(plan), "on": day(plan.on) }),
        Fact::DeadlineDone { deadline, on, next } => {
            let plan = names.deadline(*deadline);
            json!({ "what": plan.as_ref().map(what), "on": day(*on), "next": next.map(day) })
        }
        Fact::DeadlineRemoved { deadline } => {
            json!({ "what": names.deadline(*deadline).as_ref().map(what) })
        }
        Fact::ProfileSaved { name, revision, .. } | Fact::BlueprintSaved { name, revision, .. } => {
            json!({ "name": name, "revision": revision })
        }
        Fact::ProfileRemoved { profile } => json!({ "name": names.profile(*profile) }),
        Fact::BlueprintRemoved { blueprint } => json!({ "name": names.blueprint(*blueprint) }),
        Fact::IdentityAdded { subject, .. } => json!({ "subject": subject }),
        Fact::IdentityBackedUp { place, .. } => json!({ "place": place }),
        Fact::IdentityRetired { fingerprint } => json!({ "subject": names.identity(*fingerprint) }),
        Fact::FileExported {
            what,
            file,
            secrets,
            ..
        } => json!({ "what": what, "file": file, "secrets": told(*secrets) }),
        Fact::KitExported {
            batch,
            devices,
            secrets,
            ..
        } => json!({
            "devices": devices,
            "batch": batch.and_then(|batch| names.batch(batch)),
            "secrets": told(*secrets),
        }),
        Fact::DocumentPrinted {
            document, batch, ..
        } => json!({
            "document": word(format!("paper-{document}-title")),
            "batch": batch.and_then(|batch| names.batch(batch)),
        }),
        Fact::ClassForgotten { class, serials, .. } => {
            json!({ "class": class, "count": serials.len() })
        }
        Fact::BackupMade { file, .. } | Fact::BackupRestored { file, .. } => {
            json!({ "file": file })
        }
        Fact::Undone { event, .. } | Fact::StepTakenBack { event } => {
            json!({ "what": undone(names.place(), *event) })
        }
        Fact::PracticeMarked {} | Fact::DeviceListed { .. } => json!({}),
    }
}

/// What proves a fact.
pub(crate) const fn evidence(fact: &Fact) -> Option<Evidence> {
    match fact {
        Fact::Moved { evidence, .. }
        | Fact::Blocked { evidence, .. }
        | Fact::Ticked { evidence, .. }
        | Fact::DeviceSeen { evidence, .. }
        | Fact::ProfilesInstalled { evidence, .. } => Some(*evidence),
        _ => None,
    }
}

/// What a person noted.
pub(crate) const fn note(fact: &Fact) -> Option<&PersonalText> {
    match fact {
        Fact::Moved { note, .. }
        | Fact::Blocked { note, .. }
        | Fact::Ticked { note, .. }
        | Fact::Unticked { note, .. }
        | Fact::Undone { note, .. }
        | Fact::PreflightTicked { note, .. } => note.as_ref(),
        Fact::DeadlineSet { plan, .. } => plan.note.as_ref(),
        _ => None,
    }
}

fn fields(fields: impl Iterator<Item = Field>) -> Value {
    let words: Vec<String> = fields.map(Field::word).collect();
    json!({ "fields": (!words.is_empty()).then(|| json!({ "words": words })) })
}

fn given(assignment: &Assignment) -> Value {
    let place: Vec<&String> = [
        &assignment.class,
        &assignment.seat,
        &assignment.cart,
        &assignment.slot,
    ]
    .into_iter()
    .flatten()
    .collect();
    let keeper = assignment.keeper.as_ref().and_then(shown);
    let how = match (&keeper, place.is_empty()) {
        (Some(_), _) => "kept",
        (None, false) => "placed",
        (None, true) => "freed",
    };
    json!({ "how": how, "keeper": keeper, "place": place })
}

fn check(item: &str) -> Value {
    json!({ "item": item.to_uppercase(), "check": word(format!("preflight-{item}-title")) })
}

/// What was taken back, as the list of kinds calls it.
pub(crate) fn undone(place: &Workplace, event: Uuid) -> Value {
    let line = place.reader().line_of(event).ok().flatten();
    line.map_or(Value::Null, |line| {
        word(format!("kind-{}", line.kind.replace('_', "-")))
    })
}

/// A yes or no as an argument of a sentence.
const fn told(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// What a date is about.
pub(crate) fn what(plan: &Deadline) -> Value {
    plan.title
        .clone()
        .map_or_else(|| word(plan.kind.word()), Value::from)
}

/// A day as an argument of a sentence.
pub(crate) fn day(day: jiff::civil::Date) -> Value {
    json!({ "day": day.to_string() })
}
