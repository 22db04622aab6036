//! The day by hand: the steps of a batch in their order, and which iPad has its turn.

use std::collections::BTreeMap;

use jiff::Timestamp;
use uuid::Uuid;

use crate::spelling::spelled;
use crate::{Device, Lane, Stage, Tick};

spelled! {
    /// A step of the day, done for all iPads of a batch.
    pub enum DayStep, "day-step" {
        /// Once on this Mac: account, organization, identity, blueprint. Concerns no iPad.
        Mac = "mac",
        /// Every iPad is here.
        Collect = "collect",
        /// Data kept or waived.
        BackUp = "back_up",
        /// Signed out, passcode and Activation Lock off.
        SignOut = "sign_out",
        /// Unassigned in Apple School Manager.
        Unassign = "unassign",
        /// Erased and prepared; in lane 2 twice.
        Prepare = "prepare",
        /// Profiles are in.
        Profiles = "profiles",
        /// Apps are in.
        Apps = "apps",
        /// Checked by a person.
        Verify = "verify",
        /// With a keeper or in a slot.
        HandOver = "hand_over",
    }
}

spelled! {
    /// How an iPad stands towards a step.
    pub enum Turn, "day-turn" {
        /// It is its turn.
        Due = "due",
        /// It is blocked.
        Stuck = "stuck",
        /// Something else comes first.
        Ahead = "ahead",
        /// Missing, in repair or retired, or on another way.
        Away = "away",
        /// Done in this pass.
        Done = "done",
    }
}

spelled! {
    /// Which round of Prepare an iPad is in.
    pub enum Round, "day-round" {
        /// The first of lane 2, which adds the iPad to Apple School Manager.
        First = "first",
        /// The only one of lane 1, the second of lane 2.
        Last = "last",
    }
}

/// What a batch expects of its iPads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// When the batch was planned: an iPad handed over before that begins a new pass.
    pub since: Timestamp,
    /// The revision of each profile of its blueprint; empty without a blueprint.
    pub profiles: BTreeMap<Uuid, u32>,
}

impl DayStep {
    /// The tick that is this step, if it is one.
    #[must_use]
    pub const fn tick(self) -> Option<Tick> {
        match self {
            Self::BackUp => Some(Tick::BackedUp),
            Self::SignOut => Some(Tick::Unlocked),
            Self::Unassign => Some(Tick::Unassigned),
            _ => None,
        }
    }

    /// The stage that this step enters, if it is one.
    #[must_use]
    pub const fn stage(self) -> Option<Stage> {
        match self {
            Self::Collect => Some(Stage::Collected),
            Self::Prepare => Some(Stage::Supervised),
            Self::Apps => Some(Stage::Provisioned),
            Self::Verify => Some(Stage::Verified),
            Self::HandOver => Some(Stage::HandedOver),
            _ => None,
        }
    }

    /// The ticks that are at hand while doing this step, and could be set along with it.
    #[must_use]
    pub const fn along(self) -> &'static [Tick] {
        match self {
            Self::Collect => &[Tick::Accessories],
            Self::Prepare => &[Tick::UnlockToken],
            Self::Verify => &[Tick::Charged, Tick::Labelled],
            Self::HandOver => &[Tick::Labelled, Tick::Accessories],
            _ => &[],
        }
    }

    /// How an iPad stands towards this step.
    ///
    /// The three ticks before an erase may be set in any order; every other step waits for
    /// the one before. An iPad that is stuck has done what it had done, and is stuck for the rest.
    #[must_use]
    pub fn turn(self, device: &Device, expected: &Expectation) -> Turn {
        let stuck = device.standing.stuck.as_ref();
        let stage = stuck.map_or(device.standing.stage, |stuck| stuck.before);
        match self.turn_at(stage, device, expected) {
            Turn::Ahead | Turn::Due if stuck.is_some() => Turn::Stuck,
            turn => turn,
        }
    }

    fn turn_at(self, stage: Stage, device: &Device, expected: &Expectation) -> Turn {
        let standing = &device.standing;
        let Some(at) = stage.position() else {
            return Turn::Away;
        };
        let is_earlier_pass = stage == Stage::HandedOver && standing.since < expected.since;
        let at = if is_earlier_pass { 0 } else { at };
        match (self, self.tick()) {
            (Self::Mac, _) => Turn::Done,
            (Self::Collect, _) => due_or_done(at == 0),
            (_, Some(tick)) => match at {
                0 => Turn::Ahead,
                1..=4 => due_or_done(!standing.has(tick)),
                _ => Turn::Done,
            },
            (Self::Prepare, _) => prepare(device, at),
            (Self::Profiles, _) => after_prepare(device, at, !carries(device, expected)),
            (Self::Apps, _) => after_prepare(device, at, true),
            (Self::Verify, _) => at_stage(at, 7),
            (Self::HandOver, _) => at_stage(at, 8),
            _ => Turn::Away,
        }
    }
}

impl Round {
    /// The round that an iPad is in, or would be in next.
    #[must_use]
    pub fn of(device: &Device) -> Self {
        if device.standing.lane == Lane::Two && device.standing.rounds == 0 {
            Self::First
        } else {
            Self::Last
        }
    }
}

/// Whether an iPad may be erased now, as far as its ticks say; the page of limits and the
/// confirmation come on top.
#[must_use]
pub fn may_be_erased(device: &Device) -> bool {
    let standing = &device.standing;
    let at_hand = matches!(
        standing.stage,
        Stage::Collected | Stage::BackedUp | Stage::Unlocked | Stage::Unassigned
    );
    let again = standing.stage == Stage::Supervised && has_round_left(device);
    (at_hand || again) && standing.without(&Tick::GUARDS).is_empty()
}

/// Whether an iPad has to be prepared once more before its profiles.
#[must_use]
pub fn has_round_left(device: &Device) -> bool {
    device.standing.rounds < device.standing.lane.rounds()
}

const fn due_or_done(due: bool) -> Turn {
    if due { Turn::Due } else { Turn::Done }
}

fn prepare(device: &Device, at: usize) -> Turn {
    if device.standing.lane == Lane::A && at <= 4 {
        return Turn::Away;
    }
    match at {
        0 => Turn::Ahead,
        1..=4 if !may_be_erased(device) => Turn::Ahead,
        1..=5 => Turn::Due,
        6 => due_or_done(has_round_left(device)),
        _ => Turn::Done,
    }
}

fn after_prepare(device: &Device, at: usize, open: bool) -> Turn {
    match at {
        6 if has_round_left(device) => Turn::Ahead,
        6 => due_or_done(open),
        0..=5 => Turn::Ahead,
        _ => Turn::Done,
    }
}

fn at_stage(at: usize, due: usize) -> Turn {
    match at.cmp(&due) {
        std::cmp::Ordering::Less => Turn::Ahead,
        std::cmp::Ordering::Equal => Turn::Due,
        std::cmp::Ordering::Greater => Turn::Done,
    }
}

/// Whether an iPad carries every profile that is expected; without an expectation, any.
fn carries(device: &Device, expected: &Expectation) -> bool {
    let has = |(profile, revision): (&Uuid, &u32)| {
        device
            .profiles
            .get(profile)
            .is_some_and(|carried| carried >= revision)
    };
    !device.profiles.is_empty() && expected.profiles.iter().all(has)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Event, Evidence, Fact, Serial};

    fn serial() -> Serial {
        "ZZPRAC0001".parse().unwrap()
    }

    fn expected() -> Expectation {
        Expectation {
            since: Timestamp::UNIX_EPOCH,
            profiles: BTreeMap::from([(Uuid::nil(), 2)]),
        }
    }

    fn walk(facts: Vec<Fact>) -> Device {
        let mut device = Device::new(serial(), Timestamp::UNIX_EPOCH);
        for (number, fact) in facts.into_iter().enumerate() {
            device.apply(&Event {
                id: Uuid::from_u128(number as u128 + 1),
                at: Timestamp::from_second(number as i64 + 1).unwrap(),
                operator: None,
                fact,
            });
        }
        device
    }

    fn to(stage: Stage) -> Fact {
        Fact::Moved {
            serial: serial(),
            from: Stage::Planned,
            to: stage,
            evidence: Evidence::Manual,
            pass: 1,
            note: None,
        }
    }

    fn tick(tick: Tick) -> Fact {
        Fact::Ticked {
            serial: serial(),
            tick,
            evidence: Evidence::Manual,
            note: None,
        }
    }

    fn lane_2() -> Fact {
        Fact::LaneChosen {
            serial: serial(),
            lane: Lane::Two,
        }
    }

    fn carrying(revision: u32) -> Fact {
        Fact::ProfilesInstalled {
            serial: serial(),
            revisions: BTreeMap::from([(Uuid::nil(), revision)]),
            evidence: Evidence::Manual,
        }
    }

    /// The turn of every step in the order of the day without the first: d-ue, D-one, a-head,
    /// s-tuck, - away.
    fn check(facts: Vec<Fact>, turns: &str) {
        let device = walk(facts);
        let letter = |step: &DayStep| match step.turn(&device, &expected()) {
            Turn::Due => 'd',
            Turn::Done => 'D',
            Turn::Ahead => 'a',
            Turn::Stuck => 's',
            Turn::Away => '-',
        };
        let told: String = DayStep::ALL.iter().skip(1).map(letter).collect();
        assert_eq!(told, turns);
    }

    #[test]
    fn the_ticks_come_in_any_order_and_the_erase_behind_all_three() {
        check(vec![], "daaaaaaaa");
        check(vec![to(Stage::Collected)], "Ddddaaaaa");
        check(
            vec![to(Stage::Collected), tick(Tick::Unassigned)],
            "DddDaaaaa",
        );
        let ready = vec![
            to(Stage::Collected),
            tick(Tick::BackedUp),
            tick(Tick::Unlocked),
            tick(Tick::Unassigned),
        ];
        assert!(may_be_erased(&walk(ready.clone())));
        check(ready.clone(), "DDDDdaaaa");
        let erased = [ready, vec![to(Stage::Wiped)]].concat();
        assert!(!may_be_erased(&walk(erased.clone())));
        check(erased, "DDDDdaaaa");
    }

    #[test]
    fn profiles_are_done_when_the_expected_revision_is_in() {
        check(
            vec![to(Stage::Collected), to(Stage::Supervised)],
            "DDDDDddaa",
        );
        let with = |revision| {
            vec![
                to(Stage::Collected),
                to(Stage::Supervised),
                carrying(revision),
            ]
        };
        check(with(1), "DDDDDddaa");
        check(with(2), "DDDDDDdaa");
        check(
            [with(2), vec![to(Stage::Provisioned)]].concat(),
            "DDDDDDDda",
        );
        check([with(2), vec![to(Stage::Verified)]].concat(), "DDDDDDDDd");
    }

    #[test]
    fn lane_2_is_prepared_twice() {
        let once = vec![
            lane_2(),
            to(Stage::Collected),
            tick(Tick::BackedUp),
            tick(Tick::Unlocked),
            tick(Tick::Unassigned),
            to(Stage::Supervised),
        ];
        assert_eq!(Round::of(&walk(once[..5].to_vec())), Round::First);
        check(once.clone(), "DDDDdaaaa");
        assert_eq!(Round::of(&walk(once.clone())), Round::Last);
        assert!(may_be_erased(&walk(once.clone())));
        let twice = [once, vec![to(Stage::Wiped), to(Stage::Supervised)]].concat();
        check(twice, "DDDDDddaa");
    }

    #[test]
    fn who_is_stuck_or_away_has_no_turn() {
        let stuck = Fact::Blocked {
            serial: serial(),
            from: Stage::Collected,
            reason: crate::Reason::Damaged,
            evidence: Evidence::Manual,
            note: None,
        };
        check(vec![to(Stage::Collected), stuck], "Dssssssss");
        check(vec![to(Stage::Missing)], "---------");
    }

    #[test]
    fn an_ipad_handed_over_before_the_batch_begins_anew() {
        let device = walk(vec![to(Stage::HandedOver)]);
        let later = Expectation {
            since: Timestamp::from_second(100).unwrap(),
            ..expected()
        };
        assert_eq!(DayStep::Collect.turn(&device, &later), Turn::Due);
        assert_eq!(DayStep::HandOver.turn(&device, &later), Turn::Ahead);
        assert_eq!(DayStep::HandOver.turn(&device, &expected()), Turn::Done);
    }

    #[test]
    fn an_erase_takes_the_profiles_along_and_its_undo_brings_them_back() {
        let mut device = walk(vec![carrying(2), to(Stage::Wiped)]);
        assert!(device.profiles.is_empty());
        let undone = |device: &mut Device| {
            let event = device.undoable().unwrap();
            device.apply(&Event {
                id: Uuid::from_u128(99),
                at: Timestamp::UNIX_EPOCH,
                operator: None,
                fact: Fact::Undone {
                    serial: serial(),
                    event,
                    note: None,
                },
            });
        };
        undone(&mut device);
        assert_eq!(device.profiles[&Uuid::nil()], 2);
        undone(&mut device);
        assert!(device.profiles.is_empty());
    }
}
