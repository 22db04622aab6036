//! The rules as a teacher meets them: one iPad, step by step.
#![expect(
    clippy::unwrap_used,
    reason = "a test says by failing what it expected"
)]

mod journal;

use jiff::Timestamp;
use migration::{
    Device, Event, Evidence, Fact, Field, Ground, Reason, Refusal, Serial, Stage, Tick, Witness,
    check_block, check_move, check_moves, check_tick, check_undo,
};
use uuid::Uuid;

struct Desk {
    device: Device,
    ground: Ground,
    events: u128,
}

impl Desk {
    fn new() -> Self {
        let serial: Serial = "ZZPRAC0001".parse().unwrap();
        let ground = Ground::of(Witness::Person)
            .with_limits_acknowledged()
            .confirming([serial.clone()]);
        Self {
            device: Device::new(serial, Timestamp::UNIX_EPOCH),
            ground,
            events: 0,
        }
    }

    fn record(&mut self, fact: Fact) {
        self.events += 1;
        let event = Event {
            id: Uuid::from_u128(self.events),
            at: Timestamp::UNIX_EPOCH,
            operator: None,
            fact,
        };
        self.device.apply(&event);
    }

    fn go(&mut self, to: Stage) -> Result<(), (&'static str, Vec<Tick>)> {
        let refused =
            |refused: migration::MoveRefused| (refused.code(), refused.missing().to_vec());
        let fact = check_move(&self.device, to, Evidence::Manual, &self.ground)
            .map_err(refused)?
            .fact(None);
        self.record(fact);
        Ok(())
    }

    fn tick(&mut self, tick: Tick) {
        let fact = check_tick(&self.device, tick, Evidence::Manual, None, &self.ground).unwrap();
        self.record(fact);
    }

    fn undo(&mut self) {
        let event = check_undo(&self.device).unwrap();
        self.record(Fact::Undone {
            serial: self.device.serial.clone(),
            event,
            note: None,
        });
    }

    fn walk_to_wiped(&mut self) {
        self.go(Stage::Collected).unwrap();
        Tick::GUARDS.into_iter().for_each(|tick| self.tick(tick));
        self.go(Stage::Wiped).unwrap();
    }
}

#[test]
fn a_whole_way_and_the_next_year() {
    let mut desk = Desk::new();
    desk.walk_to_wiped();
    for stage in [Stage::Supervised, Stage::Provisioned, Stage::Verified] {
        desk.go(stage).unwrap();
    }
    assert_eq!(desk.go(Stage::HandedOver), Err(("receipt-missing", vec![])));
    let fact = Fact::DeviceChanged {
        serial: desk.device.serial.clone(),
        entry: [(Field::Slot, "7")].into_iter().collect(),
        cleared: vec![],
    };
    desk.record(fact);
    desk.go(Stage::HandedOver).unwrap();
    desk.go(Stage::Collected).unwrap();
    assert_eq!(desk.device.standing.pass, 2);
    assert_eq!(
        desk.go(Stage::Wiped),
        Err(("guard-missing", Tick::GUARDS.to_vec()))
    );
}

#[test]
fn a_missing_tick_is_named_wherever_the_move_wants_to_go() {
    let mut desk = Desk::new();
    assert_eq!(
        desk.go(Stage::Wiped),
        Err(("guard-missing", Tick::GUARDS.to_vec()))
    );
    desk.go(Stage::Collected).unwrap();
    assert_eq!(
        desk.go(Stage::BackedUp),
        Err(("guard-missing", vec![Tick::BackedUp]))
    );
    desk.tick(Tick::BackedUp);
    assert_eq!(
        desk.go(Stage::Unlocked),
        Err(("guard-missing", vec![Tick::Unlocked]))
    );
    desk.go(Stage::BackedUp).unwrap();
    assert_eq!(
        desk.go(Stage::Wiped),
        Err(("guard-missing", vec![Tick::Unlocked, Tick::Unassigned]))
    );
    assert_eq!(desk.go(Stage::Planned), Err(("move-not-allowed", vec![])));
    assert_eq!(
        desk.go(Stage::BackedUp),
        Err(("move-already-there", vec![]))
    );
}

#[test]
fn a_stage_without_a_tick_is_not_passed_over() {
    let mut desk = Desk::new();
    desk.go(Stage::Collected).unwrap();
    Tick::GUARDS.into_iter().for_each(|tick| desk.tick(tick));
    assert_eq!(
        desk.go(Stage::Supervised),
        Err(("move-skips-stage", vec![]))
    );
    desk.go(Stage::Unassigned).unwrap();
    desk.go(Stage::Wiped).unwrap();
}

#[test]
fn ticks_set_before_collecting_do_not_count() {
    let mut desk = Desk::new();
    // The rules refuse these ticks; a ledger of an earlier version can hold them.
    for tick in Tick::GUARDS {
        desk.record(Fact::Ticked {
            serial: desk.device.serial.clone(),
            tick,
            evidence: Evidence::Manual,
            note: None,
        });
    }
    assert_eq!(desk.go(Stage::Wiped), Err(("move-skips-stage", vec![])));
    desk.go(Stage::Collected).unwrap();
    assert_eq!(
        desk.go(Stage::Wiped),
        Err(("guard-missing", Tick::GUARDS.to_vec()))
    );
}

#[test]
fn every_way_into_wiped_carries_the_guard() {
    let mut desk = Desk::new();
    desk.walk_to_wiped();
    desk.go(Stage::Supervised).unwrap();
    let unticked = Fact::Unticked {
        serial: desk.device.serial.clone(),
        tick: Tick::Unlocked,
        note: None,
    };
    desk.record(unticked);
    assert_eq!(
        desk.go(Stage::Wiped),
        Err(("guard-missing", vec![Tick::Unlocked]))
    );
    let blocked = check_block(
        &desk.device,
        Reason::AppFailed,
        Evidence::Manual,
        None,
        &desk.ground,
    )
    .unwrap();
    desk.record(blocked);
    assert_eq!(
        desk.go(Stage::Wiped),
        Err(("guard-missing", vec![Tick::Unlocked]))
    );
    desk.tick(Tick::Unlocked);
    desk.ground.confirmed.clear();
    assert_eq!(desk.go(Stage::Wiped), Err(("not-confirmed", vec![])));
    desk.ground.limits_acknowledged = false;
    assert_eq!(
        desk.go(Stage::Wiped),
        Err(("limits-not-acknowledged", vec![]))
    );
}

#[test]
fn an_undo_into_wiped_needs_the_guard_too() {
    let mut desk = Desk::new();
    desk.walk_to_wiped();
    desk.record(Fact::Unticked {
        serial: desk.device.serial.clone(),
        tick: Tick::BackedUp,
        note: None,
    });
    desk.go(Stage::Supervised).unwrap();
    assert_eq!(
        check_undo(&desk.device).unwrap_err().code(),
        "guard-missing"
    );
    let mut desk = Desk::new();
    assert_eq!(
        check_undo(&desk.device).unwrap_err().code(),
        "nothing-to-undo"
    );
    desk.walk_to_wiped();
    desk.go(Stage::Supervised).unwrap();
    desk.undo();
    assert_eq!(desk.device.stage(), Stage::Wiped);
    desk.undo();
    assert_eq!(desk.device.stage(), Stage::Collected);
    assert_eq!(desk.device.standing.pass, 1);
}

#[test]
fn a_blocked_ipad_goes_back_not_on() {
    let mut desk = Desk::new();
    desk.go(Stage::Collected).unwrap();
    desk.tick(Tick::BackedUp);
    desk.go(Stage::BackedUp).unwrap();
    assert_eq!(desk.go(Stage::Blocked), Err(("reason-needed", vec![])));
    for reason in [Reason::ActivationLockUser, Reason::Damaged] {
        let fact = check_block(&desk.device, reason, Evidence::Manual, None, &desk.ground).unwrap();
        desk.record(fact);
    }
    let stuck = desk.device.standing.stuck.clone().unwrap();
    assert_eq!(
        (stuck.reason, stuck.before),
        (Reason::Damaged, Stage::BackedUp)
    );
    assert_eq!(desk.go(Stage::Unlocked), Err(("move-not-allowed", vec![])));
    assert_eq!(
        desk.go(Stage::Repair),
        Err(("repair-needs-unassign", vec![Tick::Unassigned]))
    );
    desk.go(Stage::BackedUp).unwrap();
    assert!(desk.device.standing.stuck.is_none());
}

#[test]
fn evidence_belongs_to_its_witness() {
    let desk = Desk::new();
    let go = |to, evidence, ground: &Ground| {
        check_move(&desk.device, to, evidence, ground).map_err(|refused| refused.code())
    };
    let bench = Ground::of(Witness::Bench);
    assert_eq!(
        go(Stage::Collected, Evidence::Usb, &desk.ground),
        Err("evidence-not-personal")
    );
    assert_eq!(
        go(Stage::Collected, Evidence::Manual, &bench),
        Err("evidence-not-of-bench")
    );
    assert!(go(Stage::Collected, Evidence::Usb, &bench).is_ok());
    assert_eq!(
        go(Stage::Supervised, Evidence::Cfgutil, &bench),
        Err("not-confirmed")
    );
    let asked = bench.clone().confirming([desk.device.serial.clone()]);
    assert!(go(Stage::Supervised, Evidence::Cfgutil, &asked).is_ok());
    assert_eq!(
        go(Stage::Retired, Evidence::Manual, &desk.ground),
        Err("evidence-not-enough")
    );
    let by_bench = check_tick(
        &desk.device,
        Tick::Unlocked,
        Evidence::Cfgutil,
        None,
        &bench,
    );
    assert_eq!(by_bench.unwrap_err().code(), "tick-evidence");
    let mut desk = desk;
    desk.go(Stage::Collected).unwrap();
    assert!(check_tick(&desk.device, Tick::Charged, Evidence::Cfgutil, None, &bench).is_ok());
}

#[test]
fn several_ipads_move_all_or_none() {
    let collected = {
        let mut desk = Desk::new();
        desk.go(Stage::Collected).unwrap();
        desk.device
    };
    let planned = Device::new("ZZPRAC0002".parse().unwrap(), Timestamp::UNIX_EPOCH);
    let ground = Ground::of(Witness::Person);
    let refusals = check_moves(
        &[&planned, &collected],
        Stage::Collected,
        Evidence::Manual,
        &ground,
    )
    .unwrap_err();
    assert_eq!(refusals.len(), 1);
    assert_eq!(refusals[0].serial.as_str(), "ZZPRAC0001");
    assert_eq!(refusals[0].why, Refusal::AlreadyThere);
    let moves = check_moves(
        &[&planned, &planned],
        Stage::Collected,
        Evidence::Manual,
        &ground,
    )
    .unwrap();
    assert_eq!(moves.len(), 1);
}

#[test]
fn a_hand_over_without_a_label_is_a_warning() {
    let mut desk = Desk::new();
    desk.walk_to_wiped();
    for stage in [Stage::Supervised, Stage::Provisioned, Stage::Verified] {
        desk.go(stage).unwrap();
    }
    let hand_over = |desk: &Desk| {
        check_move(
            &desk.device,
            Stage::HandedOver,
            Evidence::Document,
            &desk.ground,
        )
        .unwrap()
    };
    assert_eq!(hand_over(&desk).findings[0].code.code(), "label-missing");
    desk.tick(Tick::Labelled);
    assert!(hand_over(&desk).findings.is_empty());
}
