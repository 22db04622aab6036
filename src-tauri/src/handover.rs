//! Hand-over: who gets an iPad and where it belongs.

use companion::handover::{self, HandOver, NewAssignment};
use companion::journal::Names;
use companion::{Workplace, devices, scanning};
use jiff::Timestamp;
use ledger::DeviceQuery;
use migration::{Device, Event, Fact, Field, Serial, Stage, Tick};
use uuid::Uuid;

use crate::batches::text;
use crate::day::words;
use crate::desk::{Answer, Desk};
use crate::devices::{parsed, said};
use crate::failure::Failure;
use crate::last::recorded;
use crate::story::by;
use crate::wire::{
    Assigning, HandOverWish, HandoverLine, HandoverLook, HandoverLookAsk, HandoverPage, Keeping,
    Recorded,
};

/// How many of those given last are shown.
const RECENT: usize = 30;

pub(crate) fn handover(desk: &Desk, (): ()) -> Answer<HandoverPage> {
    let mut top = desk.top();
    let place = top.place()?;
    let names = Names::of(place)?;
    let verified = DeviceQuery {
        stage: Some(Stage::Verified),
        ..DeviceQuery::default()
    };
    let recent = handover::recent(place, RECENT)?;
    Ok(HandoverPage {
        keepers: scanning::values(place, Field::Keeper)?,
        classes: scanning::values(place, Field::Class)?,
        carts: scanning::values(place, Field::Cart)?,
        waiting: place.reader().count_devices(&verified)?,
        recent: recent
            .iter()
            .map(|serial| line(place, serial, &names))
            .collect::<Answer<_>>()?,
    })
}

pub(crate) fn handover_look(desk: &Desk, ask: HandoverLookAsk) -> Answer<HandoverLook> {
    let mut top = desk.top();
    let place = top.place()?;
    let serial: Serial = parsed(&ask.assignment.serial)?;
    let how = HandOver {
        evidence: parsed(&ask.evidence)?,
        note: None,
        along: &[],
    };
    let look = handover::look(place, &serial, new(ask.assignment), &how)?;
    Ok(HandoverLook {
        sharing: look.sharing.as_ref().map(said),
        refused: look.refused.as_ref().map(Failure::refusing),
        labelled: devices::one(place, &serial)?.standing.has(Tick::Labelled),
    })
}

pub(crate) fn handover_assign(desk: &Desk, wish: Assigning) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    let serial: Serial = parsed(&wish.serial)?;
    let given = handover::assign(place, &serial, new(wish))?;
    recorded(place, given.finding.iter().map(said).collect())
}

pub(crate) fn hand_over(desk: &Desk, wish: HandOverWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    let serial: Serial = parsed(&wish.assignment.serial)?;
    let along: Vec<Tick> = words(&wish.along)?;
    let how = HandOver {
        evidence: parsed(&wish.evidence)?,
        note: wish.note.as_deref(),
        along: &along,
    };
    let given = handover::hand_over(place, &serial, new(wish.assignment), &how)?;
    recorded(place, given.findings.iter().map(said).collect())
}

fn new(wish: Assigning) -> NewAssignment {
    NewAssignment {
        keeper: wish.keeper,
        class: wish.class,
        seat: wish.seat,
        cart: wish.cart,
        slot: wish.slot,
    }
}

fn line(place: &Workplace, serial: &Serial, names: &Names<'_>) -> Answer<HandoverLine> {
    let device = devices::one(place, serial)?;
    let (at, who) = given(place, &device)?;
    Ok(HandoverLine {
        serial: serial.to_string(),
        device_name: text(&device, Field::DeviceName),
        stage: device.stage().id(),
        keeping: Keeping {
            at: at.to_string(),
            by: by(names, who),
            keeper: text(&device, Field::Keeper),
            class: text(&device, Field::Class),
            seat: text(&device, Field::Seat),
            cart: text(&device, Field::Cart),
            slot: text(&device, Field::Slot),
        },
    })
}

/// When an iPad was given last, and by whom: its newest assignment, or the hand-over after it.
fn given(place: &Workplace, device: &Device) -> Answer<(Timestamp, Option<Uuid>)> {
    let assigned = device.assignments.last();
    let listed = (device.listed_at, None);
    let assigned = assigned.map_or(listed, |record| (record.at, record.operator));
    if device.stage() != Stage::HandedOver || device.standing.since <= assigned.0 {
        return Ok(assigned);
    }
    let story = devices::story(place, &device.serial)?;
    let to = |event: &&Event| {
        matches!(
            event.fact,
            Fact::Moved {
                to: Stage::HandedOver,
                ..
            }
        )
    };
    let handed = story.iter().rfind(to);
    Ok(handed.map_or(assigned, |event| (event.at, event.operator)))
}
