//! One iPad: its present state, folded from its events.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::assignment::{Assignment, AssignmentRecord};
use crate::standing::{Mark, Standing, Stuck};
use crate::{
    Entry, Event, Evidence, Fact, Field, KeptFinding, PersonalText, Serial, Stage, Tick, Witness,
};

/// How many of an iPad's newest steps can be taken back, one after the other.
pub const UNDO_DEPTH: usize = 8;

/// The present state of an iPad.
///
/// # What can be taken back
/// Moves, blocks, ticks, lane, batch, assignment and the profiles a person says are on it: the
/// newest of them first, at most [`UNDO_DEPTH`]. An undo is an event of its own and can't itself be taken back; the step
/// is simply recorded again. Imports, merges, findings, read-outs, prints and replacements
/// can't be taken back, and forgetting a class, a changed assignment from a list and a
/// merge end the chain of what can. Taking back the record of an erase brings no data back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Which iPad.
    pub serial: Serial,
    /// When it came onto the list.
    pub listed_at: Timestamp,
    /// What lists and read-outs say about it.
    pub entry: Entry,
    /// Where it stands.
    pub standing: Standing,
    /// Findings kept on it.
    pub findings: Vec<KeptFinding>,
    /// Its assignments, oldest first; the last one holds.
    pub assignments: Vec<AssignmentRecord>,
    /// When and how the bench last met it.
    pub seen: Option<Seen>,
    /// Revision of each profile it carries.
    pub profiles: BTreeMap<Uuid, u32>,
    /// The iPad whose place it took.
    pub replaces: Option<Serial>,
    /// The iPad that took its place.
    pub replaced_by: Option<Serial>,
    /// The right serial, if this one was a mistake on a list.
    pub merged_into: Option<Serial>,
    trail: Vec<Step>,
}

/// When and how the bench met an iPad.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen {
    /// When.
    pub at: Timestamp,
    /// On USB or by cfgutil.
    pub evidence: Evidence,
}

/// A step that can be taken back, with the state before it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Step {
    event: Uuid,
    before: Before,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Before {
    Standing(Standing),
    Assignment(Assignment),
    Profiles(BTreeMap<Uuid, u32>),
    /// An erase takes the profiles along.
    Erased {
        standing: Standing,
        profiles: BTreeMap<Uuid, u32>,
    },
}

impl Device {
    /// An iPad that just came onto the list and of which nothing else is known.
    #[must_use]
    pub fn new(serial: Serial, at: Timestamp) -> Self {
        Self {
            serial,
            listed_at: at,
            entry: Entry::default(),
            standing: Standing::planned(at),
            findings: Vec::new(),
            assignments: Vec::new(),
            seen: None,
            profiles: BTreeMap::new(),
            replaces: None,
            replaced_by: None,
            merged_into: None,
            trail: Vec::new(),
        }
    }

    /// Folds the events of one iPad, oldest first; none if no event concerns it.
    #[must_use]
    pub fn fold<'a>(serial: &Serial, events: impl IntoIterator<Item = &'a Event>) -> Option<Self> {
        let mut device: Option<Self> = None;
        for event in events {
            if event.fact.serials().contains(&serial) {
                device
                    .get_or_insert_with(|| Self::new(serial.clone(), event.at))
                    .apply(event);
            }
        }
        device
    }

    /// Takes one event into the state. Events of other iPads change nothing.
    ///
    /// The fold judges nothing: what the journal holds happened. Whether a step is allowed
    /// is asked before it is recorded ([`check_move`](crate::check_move) and its siblings).
    pub fn apply(&mut self, event: &Event) {
        if !event.fact.serials().contains(&&self.serial) {
            return;
        }
        match &event.fact {
            Fact::DeviceListed { entry, .. } => self.take_entry(event, |own| own.overlay(entry)),
            Fact::DeviceChanged { entry, cleared, .. } => self.take_entry(event, |own| {
                own.overlay(entry);
                cleared.iter().for_each(|field| own.clear(*field));
            }),
            Fact::DeviceSeen {
                evidence, entry, ..
            } => {
                self.seen = Some(Seen {
                    at: event.at,
                    evidence: *evidence,
                });
                self.take_entry(event, |own| own.overlay(entry));
            }
            Fact::DeviceMerged { serial, entry, .. } if *serial == self.serial => {
                self.take_entry(event, |own| own.fill(entry));
                self.trail.clear();
            }
            Fact::DeviceMerged { serial, .. } => {
                self.merged_into = Some(serial.clone());
                self.standing
                    .enter(Stage::Retired, event.at, Evidence::Document);
                self.trail.clear();
            }
            Fact::FindingsKept { findings, .. } => self.findings.clone_from(findings),
            Fact::ProfilesInstalled {
                revisions,
                evidence,
                ..
            } => {
                if evidence.witness() == Witness::Person {
                    self.remember(event.id, Before::Profiles(self.profiles.clone()));
                }
                self.profiles.extend(
                    revisions
                        .iter()
                        .map(|(profile, revision)| (*profile, *revision)),
                );
            }
            Fact::Replaced {
                serial,
                replacement,
            } if *replacement == self.serial => {
                self.replaces = Some(serial.clone());
            }
            Fact::Replaced { replacement, .. } => self.replaced_by = Some(replacement.clone()),
            Fact::Assigned { assignment, .. } => {
                self.remember(event.id, Before::Assignment(Assignment::of(&self.entry)));
                assignment.write_to(&mut self.entry);
                self.note_assignment(event);
            }
            Fact::Undone { event: undone, .. } => self.undo(*undone),
            Fact::ClassForgotten { .. } => self.forget_people(),
            _ => self.step(event),
        }
    }

    /// The event that an undo of this iPad would take back.
    #[must_use]
    pub fn undoable(&self) -> Option<Uuid> {
        self.trail.last().map(|step| step.event)
    }

    /// Where the iPad would stand after that undo; none if the undo concerns its assignment.
    #[must_use]
    pub fn standing_after_undo(&self) -> Option<&Standing> {
        match &self.trail.last()?.before {
            Before::Standing(standing) | Before::Erased { standing, .. } => Some(standing),
            Before::Assignment(_) | Before::Profiles(_) => None,
        }
    }

    /// Its stage.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.standing.stage
    }

    /// Who answers for it and where it belongs.
    #[must_use]
    pub fn assignment(&self) -> Assignment {
        Assignment::of(&self.entry)
    }

    /// The text of a canonical column, derived ones as ids; none if unknown or sealed.
    ///
    /// The batch's name isn't known here: that column is the caller's.
    #[must_use]
    pub fn text(&self, field: Field) -> Option<Cow<'_, str>> {
        match field {
            Field::Serial => Some(self.serial.as_str().into()),
            Field::State => Some(self.stage().id().into()),
            Field::BlockedReason => self
                .standing
                .stuck
                .as_ref()
                .map(|stuck| stuck.reason.id().into()),
            Field::Lane => Some(self.standing.lane.id().into()),
            Field::UnlockToken => self
                .standing
                .has(Tick::UnlockToken)
                .then(|| Tick::UnlockToken.id().into()),
            Field::Replaces => {
                let replaced = self.replaces.as_ref().map(Serial::as_str);
                replaced.or_else(|| self.entry.text(field)).map(Cow::from)
            }
            Field::Batch => None,
            _ => self.entry.text(field).map(Cow::from),
        }
    }

    /// Every text in this state that can name a person, for unsealing.
    pub fn personal_texts_mut(&mut self) -> Vec<&mut PersonalText> {
        let Self {
            entry,
            standing,
            findings,
            assignments,
            trail,
            ..
        } = self;
        let mut texts: Vec<_> = entry.personal_texts_mut().collect();
        texts.extend(
            findings
                .iter_mut()
                .filter_map(|finding| finding.detail.as_mut()),
        );
        texts.extend(
            assignments
                .iter_mut()
                .filter_map(|record| record.assignment.keeper.as_mut()),
        );
        texts.extend(stuck_note(standing));
        texts.extend(trail.iter_mut().filter_map(|step| match &mut step.before {
            Before::Standing(standing) | Before::Erased { standing, .. } => stuck_note(standing),
            Before::Assignment(assignment) => assignment.keeper.as_mut(),
            Before::Profiles(_) => None,
        }));
        texts
    }

    fn step(&mut self, event: &Event) {
        let before = self.standing.clone();
        let standing = &mut self.standing;
        match &event.fact {
            Fact::LaneChosen { lane, .. } => standing.lane = *lane,
            Fact::DeviceBatched { batch, .. } => standing.batch = *batch,
            Fact::Moved { to, evidence, .. } => standing.enter(*to, event.at, *evidence),
            Fact::Blocked {
                from,
                reason,
                evidence,
                note,
                ..
            } => {
                let stuck = Stuck {
                    reason: *reason,
                    before: *from,
                    note: note.clone(),
                };
                standing.block(stuck, event.at, *evidence);
            }
            Fact::Ticked { tick, evidence, .. } => {
                let mark = Mark {
                    at: event.at,
                    operator: event.operator,
                    evidence: *evidence,
                };
                standing.ticks.insert(*tick, mark);
            }
            Fact::Unticked { tick, .. } => {
                standing.ticks.remove(tick);
            }
            _ => return,
        }
        let before = if matches!(&event.fact, Fact::Moved { to, .. } if *to == Stage::Wiped) {
            Before::Erased {
                standing: before,
                profiles: std::mem::take(&mut self.profiles),
            }
        } else {
            Before::Standing(before)
        };
        self.remember(event.id, before);
    }

    fn remember(&mut self, event: Uuid, before: Before) {
        if self.trail.len() == UNDO_DEPTH {
            self.trail.remove(0);
        }
        self.trail.push(Step { event, before });
    }

    fn undo(&mut self, event: Uuid) {
        match self
            .trail
            .pop_if(|step| step.event == event)
            .map(|step| step.before)
        {
            Some(Before::Standing(standing)) => self.standing = standing,
            Some(Before::Profiles(profiles)) => self.profiles = profiles,
            Some(Before::Erased { standing, profiles }) => {
                self.standing = standing;
                self.profiles = profiles;
            }
            Some(Before::Assignment(assignment)) => {
                assignment.write_to(&mut self.entry);
                self.assignments.pop_if(|record| record.event == event);
            }
            None => {}
        }
    }

    fn take_entry(&mut self, event: &Event, change: impl FnOnce(&mut Entry)) {
        let before = Assignment::of(&self.entry);
        change(&mut self.entry);
        if Assignment::of(&self.entry) != before {
            self.note_assignment(event);
            self.trail.clear();
        }
    }

    fn note_assignment(&mut self, event: &Event) {
        self.assignments.push(AssignmentRecord {
            event: event.id,
            at: event.at,
            operator: event.operator,
            assignment: Assignment::of(&self.entry),
        });
    }

    fn forget_people(&mut self) {
        self.entry.forget_people();
        self.findings
            .iter_mut()
            .for_each(|finding| finding.detail = None);
        self.assignments
            .iter_mut()
            .for_each(|record| record.assignment.keeper = None);
        if let Some(stuck) = &mut self.standing.stuck {
            stuck.note = None;
        }
        self.trail.clear();
    }
}

fn stuck_note(standing: &mut Standing) -> Option<&mut PersonalText> {
    standing
        .stuck
        .as_mut()
        .and_then(|stuck| stuck.note.as_mut())
}
