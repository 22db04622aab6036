//! One iPad's story: what is known, what happened, where it may go.

use std::collections::BTreeMap;

use companion::journal::Names;
use companion::{batches, devices};
use migration::{Device, Event, Evidence, Fact, KeptFinding, Serial, Stage};
use uuid::Uuid;

use crate::desk::{Answer, Desk};
use crate::devices::parsed;
use crate::start::shown;
use crate::telling;
use crate::wire::{
    BatchName, DeviceAsk, DeviceStory, Keeping, Said, StageLine, StoryEvent, StuckCard, TickLine,
    json,
};

/// Which events were taken back, each with the place of the line that did it.
type Undone = BTreeMap<Uuid, i64>;

pub(crate) fn device(desk: &Desk, ask: DeviceAsk) -> Answer<DeviceStory> {
    let mut top = desk.top();
    let place = top.place()?;
    let serial: Serial = parsed(&ask.serial)?;
    let device = devices::one(place, &serial)?;
    let events = devices::story(place, &serial)?;
    let ids: Vec<Uuid> = events.iter().map(|event| event.id).collect();
    let undone = place.reader().undone(&ids)?;
    let names = Names::of(place)?;
    let standing = &device.standing;
    let batch = standing
        .batch
        .and_then(|id| Some((id, batches::name(place, id).ok()??)));
    Ok(DeviceStory {
        entry: entry(&device),
        batch: batch.map(|(id, name)| BatchName {
            id: id.to_string(),
            name,
        }),
        stage: standing.stage.id(),
        since: standing.since.to_string(),
        stuck: standing.stuck.as_ref().map(|stuck| StuckCard {
            reason: stuck.reason.id(),
            from: stuck.before.id(),
            actor: stuck.reason.actor().id(),
        }),
        pass: standing.pass,
        line: line(&device, &events, &undone, &names),
        ticks: ticks(&device, &names),
        findings: device.findings.iter().map(kept).collect(),
        keepers: keepers(&device, &names),
        moves: devices::ways(&device).into_iter().map(Stage::id).collect(),
        events: happened(&events, &undone, &names),
        serial: serial.to_string(),
    })
}

/// Who recorded something.
pub(crate) fn by(names: &Names<'_>, id: Option<Uuid>) -> Option<String> {
    names.operator(id?).map(str::to_owned)
}

fn entry(device: &Device) -> BTreeMap<&'static str, String> {
    let fields = device.entry.iter().map(|(field, _)| field);
    fields
        .filter_map(|field| Some((field.id(), device.text(field)?.into_owned())))
        .collect()
}

fn ticks(device: &Device, names: &Names<'_>) -> Vec<TickLine> {
    let line = |(tick, mark): (&migration::Tick, &migration::Mark)| TickLine {
        tick: tick.id(),
        at: mark.at.to_string(),
        by: by(names, mark.operator),
        evidence: mark.evidence.id(),
    };
    device.standing.ticks.iter().map(line).collect()
}

fn keepers(device: &Device, names: &Names<'_>) -> Vec<Keeping> {
    let keeping = |record: &migration::AssignmentRecord| {
        let given = &record.assignment;
        Keeping {
            at: record.at.to_string(),
            by: by(names, record.operator),
            keeper: given.keeper.as_ref().and_then(shown),
            class: given.class.clone(),
            seat: given.seat.clone(),
            cart: given.cart.clone(),
            slot: given.slot.clone(),
        }
    };
    device.assignments.iter().map(keeping).collect()
}

/// The stages that were reached in this pass and hold: entering `collected` opens a pass, an undo
/// takes the newest one away.
fn line(device: &Device, events: &[Event], undone: &Undone, names: &Names<'_>) -> Vec<StageLine> {
    let mut line: Vec<StageLine> = Vec::new();
    for event in events
        .iter()
        .filter(|event| !undone.contains_key(&event.id))
    {
        let (stage, evidence) = match &event.fact {
            Fact::DeviceListed { .. } if line.is_empty() => (Stage::Planned, None),
            Fact::Moved { to, evidence, .. } => (*to, Some(evidence)),
            _ => continue,
        };
        if stage == Stage::Collected && device.standing.pass > 1 {
            line.clear();
        }
        line.push(StageLine {
            stage: stage.id(),
            at: event.at.to_string(),
            by: by(names, event.operator),
            evidence: evidence.map(|evidence| evidence.id()),
        });
    }
    line
}

fn happened(events: &[Event], undone: &Undone, names: &Names<'_>) -> Vec<StoryEvent> {
    let line = |event: &Event| StoryEvent {
        id: event.id.to_string(),
        kind: event.fact.kind(),
        args: telling::args(&event.fact, names),
        at: event.at.to_string(),
        operator: by(names, event.operator),
        evidence: telling::evidence(&event.fact).map(Evidence::id),
        note: telling::note(&event.fact).and_then(shown),
        undone: undone.contains_key(&event.id),
    };
    events.iter().map(line).collect()
}

fn kept(finding: &KeptFinding) -> Said {
    Said {
        severity: json(finding.severity),
        code: finding.code.clone(),
        args: json(finding.args()),
    }
}
