//! Who did a step of the day on an iPad, when, and on what evidence: from its journal.

use std::collections::BTreeSet;

use jiff::Timestamp;
use migration::{DayStep, Device, Event, Evidence, Fact, PersonalText};
use uuid::Uuid;

use crate::devices;
use crate::error::Result;
use crate::workplace::Workplace;

/// How a step was recorded.
#[derive(Debug, Clone)]
pub struct Mark {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub operator: Option<Uuid>,
    /// On what evidence.
    pub evidence: Evidence,
    /// What was noted.
    pub note: Option<PersonalText>,
}

/// The newest record of a step that still counts; none for a step that was passed over.
pub(super) fn mark(place: &Workplace, device: &Device, step: DayStep) -> Result<Option<Mark>> {
    let story = devices::story(place, &device.serial)?;
    let undone: BTreeSet<Uuid> = story
        .iter()
        .filter_map(|event| match event.fact {
            Fact::Undone { event, .. } => Some(event),
            _ => None,
        })
        .collect();
    let newest = story
        .iter()
        .rev()
        .filter(|event| !undone.contains(&event.id));
    Ok(newest.filter_map(|event| told(event, step)).next())
}

fn told(event: &Event, step: DayStep) -> Option<Mark> {
    let (evidence, note) = match &event.fact {
        Fact::Ticked {
            tick,
            evidence,
            note,
            ..
        } if step.tick() == Some(*tick) => (*evidence, note.clone()),
        Fact::Moved {
            to, evidence, note, ..
        } if step.stage() == Some(*to) => (*evidence, note.clone()),
        Fact::ProfilesInstalled { evidence, .. } if step == DayStep::Profiles => (*evidence, None),
        _ => return None,
    };
    Some(Mark {
        at: event.at,
        operator: event.operator,
        evidence,
        note,
    })
}
