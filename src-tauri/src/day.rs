//! The day by hand: the steps of a batch, one step with its iPads, and what is recorded.

use companion::day::{self, Click, StepDevice, Wish};
use companion::devices::Consent;
use companion::journal::Names;
use migration::{DayStep, Tick};
use serde_json::json;

use crate::batches::{card, id, in_batch};
use crate::desk::{Answer, Desk};
use crate::devices::{parsed, said, serials};
use crate::failure::Failure;
use crate::last::recorded;
use crate::start::shown;
use crate::story::by;
use crate::wire::{
    BatchName, DayAsk, DayClick, DayCount, DayDevice, DayMark, DayPage, DayStepAsk, DayStepPage,
    DayWish, Recorded, TickLine,
};

pub(crate) fn day(desk: &Desk, ask: DayAsk) -> Answer<DayPage> {
    let mut top = desk.top();
    let place = top.place()?;
    let day = day::open(place, id(&ask.batch)?)?;
    let count = |one: day::StepCount| DayCount {
        step: one.step.id(),
        total: one.total,
        due: one.due,
        done: one.done,
    };
    let profiles = companion::profile_shelf::list(place)?.into_iter();
    Ok(DayPage {
        card: card(place, &day.batch, day.devices.len())?,
        limits: day.limits_acknowledged,
        steps: day::counts(&day).into_iter().map(count).collect(),
        profiles: profiles
            .map(|row| BatchName {
                id: row.id.to_string(),
                name: row.name,
            })
            .collect(),
    })
}

pub(crate) fn day_step(desk: &Desk, ask: DayStepAsk) -> Answer<DayStepPage> {
    let mut top = desk.top();
    let place = top.place()?;
    let step: DayStep = parsed(&ask.step)?;
    let day = day::open(place, id(&ask.batch)?)?;
    let page = day::step(place, &day, step)?;
    let names = Names::of(place)?;
    Ok(DayStepPage {
        step: step.id(),
        clicks: page.clicks.into_iter().map(click).collect(),
        devices: page.devices.iter().map(|one| device(one, &names)).collect(),
        along: step.along().iter().map(|tick| tick.id()).collect(),
    })
}

pub(crate) fn day_record(desk: &Desk, wish: DayWish) -> Answer<Recorded> {
    let mut top = desk.top();
    let place = top.place()?;
    let all = serials(&wish.serials)?;
    let confirmed = serials(&wish.confirmed)?;
    let along: Vec<Tick> = words(&wish.along)?;
    let profiles: Vec<_> = wish
        .profiles
        .iter()
        .map(|one| id(one))
        .collect::<Answer<_>>()?;
    let findings = day::record(
        place,
        id(&wish.batch)?,
        &Wish {
            step: parsed(&wish.step)?,
            serials: &all,
            evidence: parsed(&wish.evidence)?,
            note: wish.note.as_deref(),
            along: &along,
            up_to: parsed(&wish.up_to)?,
            profiles: &profiles,
            consent: Consent::Named(&confirmed),
        },
    )?;
    recorded(place, findings.iter().map(said).collect())
}

/// Words of the domain.
pub(crate) fn words<T>(texts: &[String]) -> Answer<Vec<T>>
where
    T: std::str::FromStr<Err = migration::Error>,
{
    texts.iter().map(|text| parsed(text)).collect()
}

fn click(click: Click) -> DayClick {
    DayClick {
        id: click.id,
        args: json!(click.args),
        erases: click.erases,
        round: click.round.map(|round| round.id()),
    }
}

fn device(one: &StepDevice, names: &Names<'_>) -> DayDevice {
    let device = &one.device;
    let standing = &device.standing;
    let guard = |tick: &Tick| {
        let mark = standing.ticks.get(tick)?;
        Some(TickLine {
            tick: tick.id(),
            at: mark.at.to_string(),
            by: by(names, mark.operator),
            evidence: mark.evidence.id(),
        })
    };
    let refused = one.refused.as_ref();
    DayDevice {
        device: in_batch(device),
        turn: one.turn.id(),
        round: one.round.id(),
        erases: one.erases,
        missing: refused.map_or_else(Vec::new, |refused| {
            refused.missing().iter().map(|tick| tick.id()).collect()
        }),
        refused: refused.map(Failure::refusing),
        guards: if one.erases {
            Tick::GUARDS.iter().filter_map(guard).collect()
        } else {
            Vec::new()
        },
        mark: one.mark.as_ref().map(|mark| DayMark {
            at: mark.at.to_string(),
            by: by(names, mark.operator),
            evidence: mark.evidence.id(),
            note: mark.note.as_ref().and_then(shown),
        }),
    }
}
