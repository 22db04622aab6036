//! Batches: planned, changed, looked at, and declared done.

use companion::batches::Members;
use companion::{Workplace, batches, blueprints, closing, devices, scanning};
use ledger::DeviceQuery;
use migration::batch::Batch;
use migration::{BatchPlan, Device, Field, Lane};
use uuid::Uuid;

use crate::desk::{Answer, Desk};
use crate::devices::{parsed, said, serials};
use crate::last::recorded;
use crate::start::shown;
use crate::wire::{
    BatchAsk, BatchCard, BatchDevice, BatchFittingAsk, BatchForm, BatchMade, BatchName, BatchPage,
    BatchPlanning, BatchTakenAsk, BatchWish, LaneWish, OperatorCard, Recorded, Serials, TakenLine,
};

pub(crate) fn batch(desk: &Desk, ask: BatchAsk) -> Answer<BatchPage> {
    let mut top = desk.top();
    let place = top.place()?;
    let day = companion::day::open(place, id(&ask.id)?)?;
    let closing = closing::look(place, day.batch.id)?;
    let ipados = day.blueprint.as_ref().and_then(|one| one.ipados);
    let ipados = ipados.map(|version| version.to_string());
    let refs: Vec<&Device> = day.devices.iter().collect();
    let findings = day.batch.findings(&refs, ipados.as_deref());
    Ok(BatchPage {
        card: card(place, &day.batch, day.devices.len())?,
        devices: day.devices.iter().map(in_batch).collect(),
        findings: findings.iter().map(said).collect(),
        forbidden: closing.forbidden.as_ref().map(said),
        unfinished: closing.unfinished,
    })
}

pub(crate) fn batch_form(desk: &Desk, (): ()) -> Answer<BatchForm> {
    let mut top = desk.top();
    let place = top.place()?;
    let blueprints = blueprints::list(place)?.into_iter().map(|row| BatchName {
        id: row.id.to_string(),
        name: row.name,
    });
    let batches = place.reader().batches()?.into_iter();
    let open = batches.filter(|row| row.batch.closed_at.is_none());
    let operators = place.reader().operators()?.into_iter();
    Ok(BatchForm {
        blueprints: blueprints.collect(),
        operators: operators
            .map(|one| OperatorCard {
                id: one.id.to_string(),
                name: shown(&one.name),
            })
            .collect(),
        operator: place.operator().map(|id| id.to_string()),
        carts: scanning::values(place, Field::Cart)?,
        classes: scanning::values(place, Field::Class)?,
        batches: open
            .map(|row| BatchName {
                id: row.batch.id.to_string(),
                name: row.batch.plan.name,
            })
            .collect(),
    })
}

pub(crate) fn batch_save(desk: &Desk, wish: BatchWish) -> Answer<BatchMade> {
    let mut top = desk.top();
    let place = top.place()?;
    let plan = plan(&wish.plan)?;
    let (come, go) = (serials(&wish.serials)?, serials(&wish.take_out)?);
    let lane: Option<Lane> = wish.lane.as_deref().map(parsed).transpose()?;
    let members = Members {
        come: &come,
        go: &go,
        lane,
    };
    let (id, taken) = match wish.id.as_deref().map(id).transpose()? {
        None => {
            let (batch, taken) = batches::create(place, plan, members)?;
            (batch.id, taken)
        }
        Some(id) => {
            let name = batches::by_id(place, id)?.plan.name;
            (id, batches::change(place, &name, plan, members)?)
        }
    };
    Ok(BatchMade {
        id: id.to_string(),
        taken: taken.into_iter().map(taken_line).collect(),
    })
}

pub(crate) fn batch_taken(desk: &Desk, ask: BatchTakenAsk) -> Answer<Vec<TakenLine>> {
    let mut top = desk.top();
    let batch = ask.id.as_deref().map(id).transpose()?;
    let taken = batches::would_take(top.place()?, batch, &serials(&ask.serials)?)?;
    Ok(taken.into_iter().map(taken_line).collect())
}

pub(crate) fn batch_fitting(desk: &Desk, ask: BatchFittingAsk) -> Answer<Serials> {
    let mut top = desk.top();
    let free = ask.class.is_none();
    let rows = top.place()?.reader().devices(&DeviceQuery {
        class: ask.class,
        ..DeviceQuery::default()
    })?;
    let fitting = rows.into_iter().filter(|row| !free || row.batch.is_none());
    Ok(Serials {
        serials: fitting.map(|row| row.serial.to_string()).collect(),
    })
}

pub(crate) fn batch_close(desk: &Desk, ask: BatchAsk) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    closing::close(place, id(&ask.id)?)?;
    recorded(place, Vec::new())
}

/// Takes a batch without iPads off the lists.
pub(crate) fn batch_remove(desk: &Desk, ask: BatchAsk) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    batches::remove(place, id(&ask.id)?)?;
    recorded(place, Vec::new())
}

pub(crate) fn lane_choose(desk: &Desk, wish: LaneWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    devices::choose_lane(place, &serials(&wish.serials)?, parsed(&wish.lane)?)?;
    recorded(place, Vec::new())
}

/// A batch as every screen shows it.
pub(crate) fn card(place: &Workplace, batch: &Batch, devices: usize) -> Answer<BatchCard> {
    let plan = &batch.plan;
    let shelf = blueprints::list(place)?;
    let blueprint = shelf.into_iter().find(|row| Some(row.id) == plan.blueprint);
    let people = place.reader().operators()?.into_iter();
    let people = people.filter(|one| plan.operators.contains(&one.id));
    Ok(BatchCard {
        id: batch.id.to_string(),
        blueprint: blueprint.map(|row| BatchName {
            id: row.id.to_string(),
            name: row.name,
        }),
        people: people.filter_map(|one| shown(&one.name)).collect(),
        devices,
        created_at: batch.created_at.to_string(),
        closed_at: batch.closed_at.map(|at| at.to_string()),
        plan: BatchPlanning {
            name: plan.name.clone(),
            date: plan.date.map(|date| date.to_string()),
            cart: plan.cart.clone(),
            slots: plan.slots,
            blueprint: plan.blueprint.map(|id| id.to_string()),
            operators: plan.operators.iter().map(Uuid::to_string).collect(),
        },
    })
}

/// The id of a batch, a blueprint, a person.
pub(crate) fn id(text: &str) -> Answer<Uuid> {
    text.parse()
        .map_err(|_| companion::Error::bad("id", text).into())
}

/// What a list says of an iPad.
pub(crate) fn text(device: &Device, field: Field) -> Option<String> {
    device.text(field).map(|text| text.into_owned())
}

/// An iPad as its batch shows it.
pub(crate) fn in_batch(device: &Device) -> BatchDevice {
    let stuck = device.standing.stuck.as_ref();
    BatchDevice {
        serial: device.serial.to_string(),
        asset_tag: text(device, Field::AssetTag),
        device_name: text(device, Field::DeviceName),
        cart: text(device, Field::Cart),
        slot: text(device, Field::Slot),
        keeper: text(device, Field::Keeper),
        stage: device.stage().id(),
        reason: stuck.map(|stuck| stuck.reason.id()),
        lane: device.standing.lane.id(),
    }
}

fn plan(wish: &BatchPlanning) -> Answer<BatchPlan> {
    let date = wish.date.as_deref();
    let date = date.map(|text| {
        text.parse()
            .map_err(|_| companion::Error::bad("date", text))
    });
    Ok(BatchPlan {
        name: wish.name.clone(),
        date: date.transpose()?,
        cart: wish.cart.clone(),
        slots: wish.slots,
        blueprint: wish.blueprint.as_deref().map(id).transpose()?,
        operators: wish
            .operators
            .iter()
            .map(|one| id(one))
            .collect::<Answer<_>>()?,
    })
}

fn taken_line(taken: batches::Taken) -> TakenLine {
    TakenLine {
        serial: taken.serial.to_string(),
        from: taken.from,
    }
}
