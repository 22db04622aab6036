//! Where the school stands, what may be done next, and taking the last step back.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't build its input should fail there"
)]

use companion::devices::{self, Consent};
use companion::last_step::{self, Undoable};
use companion::overview::{self, Step};
use companion::rosters::{self, Corrections, List};
use companion::{Clock, Workplace, batches, preflight};
use ledger::{DeviceOrder, DeviceQuery, Direction, Kind};
use migration::{BatchPlan, Evidence, PreflightItem, Reason, Serial, Stage, Tick};

/// A practice school with three iPads in one batch.
fn school() -> (tempfile::TempDir, Workplace, Vec<Serial>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("practice.sqlite");
    let mut place = Workplace::create(&path, Kind::Practice, at(0)).unwrap();
    assert_eq!(steps(&place), [Step::Roster]);
    let list = List::pasted(
        "pasted",
        "serial,slot\nZZPRACQ00001,10\nZZPRACQ00002,9\nZZPRACQ00003,\n",
    );
    let previews = rosters::preview(&place, &[(list, Corrections::default())], None).unwrap();
    rosters::import(&mut place, &previews).unwrap();
    assert!(steps(&place).contains(&Step::Batch));
    let serials: Vec<Serial> = place
        .reader()
        .devices(&DeviceQuery::default())
        .unwrap()
        .into_iter()
        .map(|row| row.serial)
        .collect();
    let plan = BatchPlan {
        name: "Cart A".to_owned(),
        ..BatchPlan::default()
    };
    batches::create(&mut place, plan, &serials).unwrap();
    (folder, place, serials)
}

fn at(minute: i64) -> Clock {
    let begin: jiff::Timestamp = "2026-07-01T01:00:00Z".parse().unwrap();
    Clock::Fixed(begin + jiff::SignedDuration::from_mins(minute))
}

fn steps(place: &Workplace) -> Vec<Step> {
    overview::look(place)
        .unwrap()
        .next
        .into_iter()
        .map(|next| next.step)
        .collect()
}

fn stage(place: &Workplace, serial: &Serial) -> Stage {
    devices::one(place, serial).unwrap().stage()
}

fn collect(place: &mut Workplace, serials: &[Serial]) {
    devices::move_to(
        place,
        serials,
        Stage::Collected,
        Evidence::Manual,
        None,
        Consent::None,
    )
    .unwrap();
}

#[test]
fn the_next_step_is_what_most_ipads_wait_for() {
    let (_folder, mut place, serials) = school();
    assert!(steps(&place).contains(&Step::From(Stage::Planned)));
    collect(&mut place, &serials[..2]);
    assert!(steps(&place).contains(&Step::From(Stage::Collected)));
    devices::block_all(&mut place, &serials, Reason::Damaged, None).unwrap();
    let seen = overview::look(&place).unwrap();
    assert_eq!(seen.stuck[0].serials.len(), 3);
    assert!(
        seen.next
            .iter()
            .any(|next| next.step == Step::Unstick && next.count == 3)
    );
}

#[test]
fn blocked_ipads_go_back_to_where_they_came_from() {
    let (_folder, mut place, serials) = school();
    collect(&mut place, &serials[..1]);
    devices::block_all(&mut place, &serials, Reason::Damaged, None).unwrap();
    devices::free(&mut place, &serials, None).unwrap();
    let stages: Vec<Stage> = serials.iter().map(|one| stage(&place, one)).collect();
    assert_eq!(stages, [Stage::Collected, Stage::Planned, Stage::Planned]);
    assert!(
        devices::free(&mut place, &serials[..1], None).is_err(),
        "it isn't stuck"
    );
}

#[test]
fn the_last_step_is_taken_back_for_all_its_ipads() {
    let (_folder, mut place, serials) = school();
    place.set_clock(at(1));
    collect(&mut place, &serials);
    place.set_clock(at(2));
    devices::tick(
        &mut place,
        &serials[..2],
        &[Tick::BackedUp],
        Evidence::Document,
        None,
    )
    .unwrap();
    let last = last_step::find(&place).unwrap().unwrap();
    assert_eq!(last.events.len(), 2);
    last_step::undo(&mut place).unwrap();
    assert!(
        !devices::one(&place, &serials[0])
            .unwrap()
            .standing
            .has(Tick::BackedUp)
    );
    // The undo itself stays.
    assert_eq!(
        last_step::find(&place).unwrap().unwrap().undoable,
        Undoable::Nothing
    );
    assert_eq!(
        last_step::undo(&mut place).unwrap_err().code(),
        "last-step-stays"
    );
}

#[test]
fn a_confirmed_check_is_taken_back_too() {
    let (_folder, mut place, _) = school();
    preflight::tick(&mut place, PreflightItem::P3, None).unwrap();
    last_step::undo(&mut place).unwrap();
    let checks = preflight::list(&place).unwrap();
    let ticked = |check: &preflight::Check| {
        check
            .row
            .as_ref()
            .is_some_and(|row| row.state.ticked.is_some())
    };
    assert!(!checks.iter().any(ticked));
}

#[test]
fn a_tick_is_taken_off_only_where_it_was() {
    let (_folder, mut place, serials) = school();
    collect(&mut place, &serials);
    devices::tick(
        &mut place,
        &serials[..1],
        &[Tick::Charged],
        Evidence::Manual,
        None,
    )
    .unwrap();
    let before = place.reader().count_lines().unwrap();
    devices::untick(&mut place, &serials, Tick::Charged, None).unwrap();
    assert_eq!(place.reader().count_lines().unwrap(), before + 1);
}

#[test]
fn ways_lead_to_where_only_ticks_are_missing() {
    let (_folder, mut place, serials) = school();
    collect(&mut place, &serials);
    let ways = devices::ways(&devices::one(&place, &serials[0]).unwrap());
    assert!(ways.contains(&Stage::BackedUp) && ways.contains(&Stage::Missing));
    assert!(!ways.contains(&Stage::HandedOver) && !ways.contains(&Stage::Collected));
}

#[test]
fn the_list_comes_in_the_order_asked_for() {
    let (_folder, mut place, serials) = school();
    collect(&mut place, &serials[2..]);
    let sorted = |order, direction| -> Vec<String> {
        let query = DeviceQuery {
            order,
            direction,
            ..DeviceQuery::default()
        };
        let rows = place.reader().devices(&query).unwrap();
        rows.iter()
            .map(|row| row.serial.to_string().split_off(10))
            .collect()
    };
    assert_eq!(
        sorted(DeviceOrder::Slot, Direction::Ascending),
        ["02", "01", "03"]
    );
    assert_eq!(
        sorted(DeviceOrder::Slot, Direction::Descending),
        ["01", "02", "03"]
    );
    assert_eq!(
        sorted(DeviceOrder::Serial, Direction::Descending),
        ["03", "02", "01"]
    );
    assert_eq!(
        sorted(DeviceOrder::Stage, Direction::Descending)[0],
        sorted(DeviceOrder::Since, Direction::Descending)[0]
    );
}
