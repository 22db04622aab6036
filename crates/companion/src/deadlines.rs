//! Dates to keep: certificates, tokens, terms, copies of the identity.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::DeadlineRow;
use migration::deadline::Relevance;
use migration::{Deadline, DeadlineKind, DeadlineState, Fact};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// The setting that names the kinds a school doesn't have any more.
const SETTING: &str = "deadlines_off";

/// Whether a school keeps the dates of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// Its dates are listed and counted.
    On,
    /// The school doesn't have it: its dates rest.
    Off,
}

/// The dates of the kinds in use: what is still to be kept, nearest first, then what was kept.
///
/// # Errors
/// Those of the ledger.
pub fn list(place: &Workplace) -> Result<Vec<DeadlineRow>> {
    let off = off(place)?;
    let mut rows = place.reader().deadlines()?;
    rows.retain(|row| !off.contains(&row.plan.kind));
    rows.sort_by_key(|row| (row.plan.done_on.is_some(), row.plan.on, row.id));
    Ok(rows)
}

/// The kinds that are switched off.
///
/// # Errors
/// Those of the ledger.
pub fn off(place: &Workplace) -> Result<BTreeSet<DeadlineKind>> {
    let settings = place.reader().settings()?;
    let named = settings.get(SETTING).and_then(serde_json::Value::as_array);
    let kinds = named
        .into_iter()
        .flatten()
        .filter_map(|kind| kind.as_str()?.parse().ok());
    Ok(kinds.collect())
}

/// Switches the dates of a kind off, or on again. Those that were entered rest meanwhile.
///
/// # Errors
/// [`Error::BadValue`] for a kind that every school has.
pub fn switch(place: &mut Workplace, kind: DeadlineKind, to: Use) -> Result<()> {
    if kind.in_scenario_b() == Relevance::Applies {
        return Err(Error::bad("switch", kind.id()));
    }
    let mut off = off(place)?;
    let changed = match to {
        Use::On => off.remove(&kind),
        Use::Off => off.insert(kind),
    };
    if changed {
        let kinds: Vec<&str> = off.iter().map(|kind| kind.id()).collect();
        place.record(vec![Fact::SettingSet {
            key: SETTING.to_owned(),
            value: kinds.into(),
        }])?;
    }
    Ok(())
}

/// How many dates are due within the reach of a reminder, or past.
///
/// # Errors
/// Those of the ledger.
pub fn count_soon(place: &Workplace, today: Date) -> Result<usize> {
    let soon = |row: &DeadlineRow| {
        matches!(
            row.plan.state(today),
            DeadlineState::Near { .. } | DeadlineState::Over { .. }
        )
    };
    Ok(list(place)?.iter().filter(|row| soon(row)).count())
}

/// Adds a date.
///
/// # Errors
/// Those of the ledger.
pub fn add(place: &mut Workplace, plan: Deadline) -> Result<Uuid> {
    let plan = tidy(plan);
    let deadline = Uuid::now_v7();
    place.record(vec![Fact::DeadlineSet { deadline, plan }])?;
    Ok(deadline)
}

/// Changes a date. With another day it has to be kept again.
///
/// # Errors
/// [`Error::Unknown`] unless exactly one id begins with `id`.
pub fn change(place: &mut Workplace, id: &str, plan: Deadline) -> Result<()> {
    let before = find(place, id)?;
    let mut plan = tidy(plan);
    plan.done_on = before.plan.done_on.filter(|_| before.plan.on == plan.on);
    if plan != before.plan {
        place.record(vec![Fact::DeadlineSet {
            deadline: before.id,
            plan,
        }])?;
    }
    Ok(())
}

/// Records that a date was kept on a day, and the next one if there is one: a date with a next one
/// begins anew, one without stays done. Returns which it was.
///
/// # Errors
/// [`Error::Unknown`] unless exactly one id begins with `id`.
pub fn done(place: &mut Workplace, id: &str, on: Date, next: Option<Date>) -> Result<Uuid> {
    let deadline = find(place, id)?.id;
    place.record(vec![Fact::DeadlineDone { deadline, on, next }])?;
    Ok(deadline)
}

/// Takes a date off the list; the journal keeps that it was there.
///
/// # Errors
/// [`Error::Unknown`] unless exactly one id begins with `id`.
pub fn remove(place: &mut Workplace, id: &str) -> Result<()> {
    let deadline = find(place, id)?.id;
    place.record(vec![Fact::DeadlineRemoved { deadline }])?;
    Ok(())
}

/// The date on which something kept on a day comes back, for kinds with a fixed life.
#[must_use]
pub fn next(kind: DeadlineKind, kept_on: Date) -> Option<Date> {
    let span = jiff::Span::new().try_years(kind.years()?).ok()?;
    kept_on.checked_add(span).ok()
}

/// Without blanks around, and without what is empty.
fn tidy(mut plan: Deadline) -> Deadline {
    for text in [&mut plan.title, &mut plan.place] {
        let trimmed = text.take().map(|text| text.trim().to_owned());
        *text = trimmed.filter(|text| !text.is_empty());
    }
    plan
}

fn find(place: &Workplace, id: &str) -> Result<DeadlineRow> {
    let wanted = id.trim().to_ascii_lowercase();
    let rows = place.reader().deadlines()?.into_iter();
    let mut found: Vec<DeadlineRow> = rows
        .filter(|row| !wanted.is_empty() && row.id.to_string().starts_with(&wanted))
        .collect();
    match (found.pop(), found.is_empty()) {
        (Some(only), true) => Ok(only),
        _ => Err(Error::Unknown {
            kind: "deadline",
            name: id.to_owned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use ledger::Kind;
    use migration::{Deadline, DeadlineKind};
    use tempfile::TempDir;

    use super::{Use, add, change, count_soon, done, list, next, remove, switch};
    use crate::{Clock, Workplace};

    const TODAY: jiff::civil::Date = date(2026, 11, 22);

    fn school() -> (TempDir, Workplace) {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::Fixed("2026-11-22T04:00:00Z".parse().unwrap());
        let path = folder.path().join("ledger.sqlite");
        (folder, Workplace::create(&path, Kind::Real, clock).unwrap())
    }

    fn kinds(place: &Workplace) -> Vec<DeadlineKind> {
        list(place)
            .unwrap()
            .iter()
            .map(|row| row.plan.kind)
            .collect()
    }

    #[test]
    fn what_is_kept_stands_behind_what_is_still_to_be_kept() {
        let (_folder, mut place) = school();
        let terms = Deadline::new(DeadlineKind::AsmTerms, date(2026, 12, 1));
        let id = add(&mut place, terms).unwrap().to_string();
        add(
            &mut place,
            Deadline::new(DeadlineKind::ContentToken, date(2027, 3, 1)),
        )
        .unwrap();
        assert_eq!(
            kinds(&place),
            [DeadlineKind::AsmTerms, DeadlineKind::ContentToken]
        );
        assert_eq!(count_soon(&place, TODAY).unwrap(), 1);
        done(&mut place, &id, TODAY, None).unwrap();
        assert_eq!(
            kinds(&place),
            [DeadlineKind::ContentToken, DeadlineKind::AsmTerms]
        );
        assert_eq!(count_soon(&place, TODAY).unwrap(), 0);
    }

    #[test]
    fn a_changed_day_has_to_be_kept_again_and_a_changed_note_has_not() {
        let (_folder, mut place) = school();
        let mut plan = Deadline::new(DeadlineKind::AsmTerms, date(2026, 12, 1));
        let id = add(&mut place, plan.clone()).unwrap().to_string();
        done(&mut place, &id, TODAY, None).unwrap();
        plan.place = Some("safe".to_owned());
        change(&mut place, &id, plan.clone()).unwrap();
        assert_eq!(list(&place).unwrap()[0].plan.done_on, Some(TODAY));
        let lines = place.reader().count_lines().unwrap();
        change(&mut place, &id, plan.clone()).unwrap();
        assert_eq!(place.reader().count_lines().unwrap(), lines);
        plan.on = date(2027, 1, 1);
        change(&mut place, &id, plan).unwrap();
        assert_eq!(list(&place).unwrap()[0].plan.done_on, None);
    }

    #[test]
    fn a_removed_date_is_gone_and_a_title_has_no_blanks_around_it() {
        let (_folder, mut place) = school();
        let named = Deadline {
            title: Some(" Property check ".to_owned()),
            ..Deadline::new(DeadlineKind::Own, date(2026, 12, 1))
        };
        let id = add(&mut place, named).unwrap().to_string();
        let title = list(&place).unwrap()[0].plan.title.clone();
        assert_eq!(title.as_deref(), Some("Property check"));
        remove(&mut place, &id[..30]).unwrap();
        assert!(list(&place).unwrap().is_empty());
        assert_eq!(remove(&mut place, &id).unwrap_err().code(), "unknown-name");
    }

    #[test]
    fn what_a_school_without_a_server_lacks_can_be_switched_off_and_nothing_else() {
        let (_folder, mut place) = school();
        add(
            &mut place,
            Deadline::new(DeadlineKind::Apns, date(2026, 12, 1)),
        )
        .unwrap();
        switch(&mut place, DeadlineKind::Apns, Use::Off).unwrap();
        assert_eq!(
            (kinds(&place).len(), count_soon(&place, TODAY).unwrap()),
            (0, 0)
        );
        switch(&mut place, DeadlineKind::Apns, Use::On).unwrap();
        assert_eq!(kinds(&place), [DeadlineKind::Apns]);
        let terms = switch(&mut place, DeadlineKind::AsmTerms, Use::Off);
        assert_eq!(terms.unwrap_err().code(), "bad-value");
    }

    #[test]
    fn a_token_comes_back_in_a_year_and_a_warranty_never() {
        assert_eq!(next(DeadlineKind::Apns, TODAY), Some(date(2027, 11, 22)));
        assert_eq!(next(DeadlineKind::Warranty, TODAY), None);
    }
}
