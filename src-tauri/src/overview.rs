//! Where the school stands: counts, what is stuck, what is next, the next date.

use companion::overview::{self, Next, Step};
use companion::{Workplace, deadlines};
use jiff::tz::TimeZone;
use migration::Stage;
use serde_json::json;

use crate::desk::{Answer, Desk};
use crate::wire::{BatchLine, Count, DeadlineLine, DoneByDay, NextStep, Overview, StuckLine};

pub(crate) fn overview(desk: &Desk, (): ()) -> Answer<Overview> {
    let mut top = desk.top();
    let place = top.place()?;
    let seen = overview::look(place)?;
    let head = |(head, count): (&migration::Head, &usize)| Count {
        key: head.id().to_owned(),
        count: *count,
    };
    Ok(Overview {
        total: seen.progress.total,
        stages: stages(&seen.progress.stages),
        heads: seen.progress.heads.iter().map(head).collect(),
        batches: seen.batches.iter().map(batch_line).collect(),
        stuck: seen.stuck.iter().map(stuck_line).collect(),
        next: seen.next.iter().map(next_step).collect(),
        deadline: next_date(place)?,
        days_left: seen.days_left,
        done_by_day: seen
            .done_by_day
            .iter()
            .map(|(day, done)| DoneByDay {
                day: day.to_string(),
                done: *done,
            })
            .collect(),
    })
}

pub(crate) fn batches(desk: &Desk, (): ()) -> Answer<Vec<BatchLine>> {
    let mut top = desk.top();
    let seen = overview::look(top.place()?)?;
    Ok(seen.batches.iter().map(batch_line).collect())
}

fn stages(counts: &std::collections::BTreeMap<Stage, usize>) -> Vec<Count> {
    let count = |(stage, count): (&Stage, &usize)| Count {
        key: stage.id().to_owned(),
        count: *count,
    };
    counts.iter().map(count).collect()
}

fn batch_line(seen: &overview::BatchSeen) -> BatchLine {
    BatchLine {
        id: seen.batch.id.to_string(),
        name: seen.batch.plan.name.clone(),
        date: seen.batch.plan.date.map(|date| date.to_string()),
        devices: seen.progress.total,
        done: seen.under(migration::Head::Done),
        stages: stages(&seen.progress.stages),
        stuck: seen.under(migration::Head::Stuck),
        blueprint: seen.blueprint.clone(),
        closed: seen.batch.closed_at.is_some(),
    }
}

fn stuck_line(seen: &overview::StuckSeen) -> StuckLine {
    StuckLine {
        reason: seen.reason.id().to_owned(),
        count: seen.serials.len(),
        actor: seen.reason.actor().id(),
        serials: seen.serials.iter().map(ToString::to_string).collect(),
    }
}

fn next_step(next: &Next) -> NextStep {
    let args = match &next.step {
        Step::Roster | Step::Limits => json!({}),
        Step::Batch | Step::Preflight => json!({ "count": next.count }),
        _ => json!({ "count": next.count, "batch": next.batch.as_ref().map(|batch| &batch.1) }),
    };
    NextStep {
        code: next.step.id(),
        args,
        batch: next.batch.as_ref().map(|batch| batch.0.to_string()),
    }
}

fn next_date(place: &Workplace) -> Answer<Option<DeadlineLine>> {
    let today = place.now().to_zoned(TimeZone::system()).date();
    let next = deadlines::list(place)?
        .into_iter()
        .find(|row| row.plan.done_on.is_none());
    Ok(next.map(|row| DeadlineLine {
        id: row.id.to_string(),
        kind: row.plan.kind.id(),
        due: row.plan.on.to_string(),
        days: (row.plan.on - today).get_days(),
        title: row.plan.title,
    }))
}
