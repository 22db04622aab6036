//! Dates to keep: certificates, tokens, terms, copies of the identity.

use companion::deadlines::{self, Use};
use companion::{Error, Workplace};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use ledger::DeadlineRow;
use migration::deadline::{ALERT_DAYS, Relevance};
use migration::{Deadline, DeadlineKind, DeadlineState, PersonalText};

use crate::desk::{Answer, Desk};
use crate::devices::parsed;
use crate::start::shown;
use crate::wire::{
    DeadlineAdd, DeadlineAsk, DeadlineCard, DeadlineChange, DeadlineKept, DeadlineKindLine,
    DeadlinePage, DeadlinePlan, DeadlineSwitch, OnOff, Reminder,
};

pub(crate) fn deadlines(desk: &Desk, (): ()) -> Answer<DeadlinePage> {
    page(desk.top().place()?)
}

pub(crate) fn deadline_add(desk: &Desk, wish: DeadlineAdd) -> Answer<DeadlinePage> {
    let mut top = desk.top();
    let place = top.place()?;
    deadlines::add(place, plan(wish.plan)?)?;
    page(place)
}

pub(crate) fn deadline_change(desk: &Desk, wish: DeadlineChange) -> Answer<DeadlinePage> {
    let mut top = desk.top();
    let place = top.place()?;
    deadlines::change(place, &wish.id, plan(wish.plan)?)?;
    page(place)
}

pub(crate) fn deadline_done(desk: &Desk, wish: DeadlineKept) -> Answer<DeadlinePage> {
    let mut top = desk.top();
    let place = top.place()?;
    let next = wish.next.map(|text| day("next", &text)).transpose()?;
    deadlines::done(place, &wish.id, day("on", &wish.on)?, next)?;
    page(place)
}

pub(crate) fn deadline_remove(desk: &Desk, wish: DeadlineAsk) -> Answer<DeadlinePage> {
    let mut top = desk.top();
    let place = top.place()?;
    deadlines::remove(place, &wish.id)?;
    page(place)
}

pub(crate) fn deadline_switch(desk: &Desk, wish: DeadlineSwitch) -> Answer<DeadlinePage> {
    let mut top = desk.top();
    let place = top.place()?;
    let to = match wish.to {
        OnOff::On => Use::On,
        OnOff::Off => Use::Off,
    };
    deadlines::switch(place, parsed(&wish.kind)?, to)?;
    page(place)
}

/// A day as the page writes it.
pub(crate) fn day(what: &'static str, text: &str) -> Answer<Date> {
    Ok(text.parse().map_err(|_| Error::bad(what, text))?)
}

/// Today on this computer.
pub(crate) fn today(place: &Workplace) -> Date {
    place.now().to_zoned(TimeZone::system()).date()
}

fn plan(wish: DeadlinePlan) -> Answer<Deadline> {
    let text = |text: Option<String>| text.map(PersonalText::Plain);
    Ok(Deadline {
        kind: parsed(&wish.kind)?,
        title: wish.title,
        on: day("on", &wish.on)?,
        owner_account: text(wish.owner_account),
        downloaded_by: text(wish.downloaded_by),
        place: wish.place,
        note: text(wish.note),
        done_on: None,
    })
}

fn page(place: &Workplace) -> Answer<DeadlinePage> {
    let today = today(place);
    let off = deadlines::off(place)?;
    let all = place.reader().deadlines()?;
    let line = |kind: &DeadlineKind| DeadlineKindLine {
        kind: kind.id(),
        may_be_absent: kind.in_scenario_b() == Relevance::MayBeAbsent,
        off: off.contains(kind),
        dates: all.iter().filter(|row| row.plan.kind == *kind).count(),
    };
    let rows = deadlines::list(place)?.into_iter();
    Ok(DeadlinePage {
        today: today.to_string(),
        cards: rows.map(|row| card(row, today)).collect(),
        kinds: DeadlineKind::ALL.iter().map(line).collect(),
    })
}

fn card(row: DeadlineRow, today: Date) -> DeadlineCard {
    let plan = row.plan;
    let (state, days, alert) = match plan.state(today) {
        DeadlineState::Done => ("done", 0, None),
        DeadlineState::Ahead { days } => ("ahead", days, None),
        DeadlineState::Near { days, alert } => ("near", days, Some(alert)),
        DeadlineState::Over { days } => ("over", days, None),
    };
    let reminders = plan.alerts().into_iter().zip(ALERT_DAYS);
    let reminder = |(on, days): (Date, i32)| Reminder {
        days,
        on: on.to_string(),
        reached: on <= today,
    };
    let text = |text: &Option<PersonalText>| text.as_ref().and_then(shown);
    DeadlineCard {
        id: row.id.to_string(),
        kind: plan.kind.id(),
        on: plan.on.to_string(),
        done_on: plan.done_on.map(|day| day.to_string()),
        state,
        days,
        alert,
        reminders: reminders.map(reminder).collect(),
        owner_account: text(&plan.owner_account),
        downloaded_by: text(&plan.downloaded_by),
        note: text(&plan.note),
        next: deadlines::next(plan.kind, today).map(|day| day.to_string()),
        years: plan.kind.years(),
        title: plan.title,
        place: plan.place,
    }
}
