//! The twenty checks and the page of limits.

use companion::probes::{self, Look};
use companion::{Workplace, preflight};
use migration::PreflightItem;
use migration::preflight::Preflight;

use crate::desk::{Answer, Desk};
use crate::start::shown;
use crate::wire::{
    Acknowledged, NameWish, PreflightCard, PreflightPage, PreflightTick, PreflightUntick,
    ProbeWish, Probed, Ticked, Work, json,
};

/// How many iPads are erased at a time; decides how much free disk Configurator needs.
const AT_ONCE: u32 = 10;

pub(crate) fn preflight(desk: &Desk, (): ()) -> Answer<PreflightPage> {
    page(desk.top().place()?)
}

pub(crate) fn preflight_tick(desk: &Desk, tick: PreflightTick) -> Answer<PreflightPage> {
    let mut top = desk.top();
    let place = top.place()?;
    preflight::tick(place, item(&tick.item)?, tick.note.as_deref())?;
    page(place)
}

pub(crate) fn preflight_untick(desk: &Desk, untick: PreflightUntick) -> Answer<PreflightPage> {
    let mut top = desk.top();
    let place = top.place()?;
    preflight::untick(place, item(&untick.item)?)?;
    page(place)
}

/// Lets the Mac look at one check. What takes seconds leaves the desk free; stopped, it records
/// nothing.
pub(crate) fn preflight_probe(desk: &Desk, wish: ProbeWish) -> Answer<PreflightPage> {
    let working = desk.works().begin(Work::Preflight);
    let look = probes::look(desk.top().place()?, item(&wish.item)?, AT_ONCE)?;
    let seen = match look {
        Some(Look::Done(seen)) => Some(seen),
        Some(Look::Slow(slow)) => desk.outside().look(slow, &|| working.is_stopped()),
        None => None,
    };
    let mut top = desk.top();
    let place = top.place()?;
    if let Some(seen) = seen {
        preflight::saw(place, &[seen])?;
    }
    page(place)
}

pub(crate) fn limits_acknowledge(desk: &Desk, wish: NameWish) -> Answer<PreflightPage> {
    let mut top = desk.top();
    let place = top.place()?;
    // Who signs is at work, where nobody has said so yet.
    if place.operator().is_none() {
        place.sign_in(&wish.name)?;
    }
    preflight::acknowledge_limits(place, &wish.name)?;
    let page = page(place)?;
    top.remember_open();
    Ok(page)
}

fn item(text: &str) -> Answer<PreflightItem> {
    Ok(text.parse::<PreflightItem>()?)
}

fn page(place: &Workplace) -> Answer<PreflightPage> {
    let reader = place.reader();
    let operators = reader.operators()?;
    let name = |id| {
        let known = operators.iter().find(|one| Some(one.id) == id)?;
        shown(&known.name)
    };
    let checks = preflight::list(place)?;
    let states: Preflight = checks
        .iter()
        .filter_map(|one| Some((one.item, one.row.as_ref()?.state.clone())))
        .collect();
    let card = |one: &preflight::Check| {
        let state = one.row.as_ref().map(|row| &row.state);
        let note = one.row.as_ref().and_then(|row| row.note.as_ref());
        PreflightCard {
            item: one.item.id(),
            proof: one.proof.id(),
            readiness: one.readiness.id(),
            waits_for: states
                .waits_for(one.item)
                .iter()
                .map(|item| item.id())
                .collect(),
            ticked: state
                .and_then(|state| state.ticked.as_ref())
                .map(|tick| Ticked {
                    at: tick.at.to_string(),
                    by: name(tick.operator),
                    note: note.and_then(shown),
                }),
            probed: state
                .and_then(|state| state.probed.as_ref())
                .map(|probe| Probed {
                    at: probe.at.to_string(),
                    outcome: probe.outcome.id(),
                    seen: json(&probe.seen),
                }),
        }
    };
    Ok(PreflightPage {
        cards: checks.iter().map(card).collect(),
        looked_at: probes::LOOKED_AT.iter().map(|item| item.id()).collect(),
        limits: reader.school()?.limits.map(|one| Acknowledged {
            acknowledged_at: one.at.to_string(),
            name: shown(&one.name),
        }),
    })
}
