//! Where the school stands, what may be done next, and taking the last step back.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't build its input should fail there"
)]

use companion::devices::{self, Consent};
use companion::files::Existing;
use companion::last_step;
use companion::overview::{self, Step};
use companion::rosters::{self, Corrections, List};
use companion::{Clock, Workplace, batches, deadlines, identities, lines, preflight};
use ledger::{DeviceOrder, DeviceQuery, Direction, JournalQuery, Kind};
use migration::{
    BatchPlan, Deadline, DeadlineKind, Evidence, Fact, Field, Lane, PersonalText, PreflightItem,
    Reason, Serial, Stage, Tick,
};
use words::{Lang, Words};

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
    batches::create(&mut place, plan, batches::Members::coming(&serials)).unwrap();
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
    assert_eq!(last_step::find(&place).unwrap().unwrap().way_back, None);
    assert_eq!(
        last_step::undo(&mut place).unwrap_err().code(),
        "last-step-stays"
    );
}

#[test]
fn a_confirmed_check_is_taken_back_too() {
    let (_folder, mut place, _) = school();
    place.set_clock(at(1));
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

/// What happened since is taken back by one undo, and only once.
fn undone(place: &mut Workplace, minute: i64) {
    place.set_clock(at(minute));
    last_step::undo(place).unwrap();
    let again = last_step::undo(place).unwrap_err();
    assert_eq!(again.code(), "last-step-stays", "an undo isn't done again");
}

#[test]
fn an_undo_takes_a_new_batch_away_and_its_name_is_free() {
    let (_folder, mut place, serials) = school();
    let lane = Some(Lane::Two);
    let come = &serials[..2];
    let members = batches::Members {
        come,
        go: &[],
        lane,
    };
    let plan = BatchPlan {
        name: "Cart B".to_owned(),
        ..BatchPlan::default()
    };
    place.set_clock(at(1));
    let (batch, taken) = batches::create(&mut place, plan.clone(), members).unwrap();
    assert_eq!(taken.len(), 2);
    let full = batches::remove(&mut place, batch.id).unwrap_err();
    assert_eq!(full.code(), "batch-not-empty");
    undone(&mut place, 2);
    let device = devices::one(&place, &serials[0]).unwrap();
    assert_eq!(device.standing.lane, Lane::One);
    let names: Vec<String> = place
        .reader()
        .batches()
        .unwrap()
        .into_iter()
        .map(|row| row.batch.plan.name)
        .collect();
    assert_eq!(names, ["Cart A"]);
    let back = batches::name(&place, device.standing.batch.unwrap()).unwrap();
    assert_eq!(back.as_deref(), Some("Cart A"));
    batches::create(&mut place, plan, batches::Members::default()).unwrap();
}

#[test]
fn an_empty_batch_goes_and_comes_back() {
    let (_folder, mut place, _) = school();
    let plan = BatchPlan {
        name: "Cart B".to_owned(),
        ..BatchPlan::default()
    };
    let (batch, _) = batches::create(&mut place, plan, batches::Members::default()).unwrap();
    place.set_clock(at(1));
    batches::remove(&mut place, batch.id).unwrap();
    assert_eq!(
        batches::by_id(&place, batch.id).unwrap_err().code(),
        "unknown-name"
    );
    undone(&mut place, 2);
    assert_eq!(
        batches::by_id(&place, batch.id).unwrap().plan.name,
        "Cart B"
    );
}

#[test]
fn dates_stand_again_as_they_stood() {
    let (_folder, mut place, _) = school();
    let day = jiff::civil::date(2027, 7, 1);
    let mut plan = Deadline::new(DeadlineKind::Apns, day);
    plan.note = Some(PersonalText::plain("Chen renews it".to_owned()));
    place.set_clock(at(1));
    let id = deadlines::add(&mut place, plan.clone())
        .unwrap()
        .to_string();
    let stands = |place: &Workplace| -> Vec<Deadline> {
        let rows = deadlines::list(place).unwrap().into_iter();
        rows.map(|row| row.plan).collect()
    };
    let before = stands(&place);
    assert_eq!(
        before[0].note.as_ref().and_then(|note| note.text()),
        Some("Chen renews it")
    );
    place.set_clock(at(2));
    deadlines::done(&mut place, &id, day, Some(jiff::civil::date(2028, 7, 1))).unwrap();
    undone(&mut place, 3);
    assert_eq!(stands(&place)[0].on, day);
    place.set_clock(at(4));
    deadlines::remove(&mut place, &id).unwrap();
    assert!(stands(&place).is_empty());
    undone(&mut place, 5);
    let after = stands(&place);
    assert_eq!(after[0].on, day);
    assert_eq!(
        after[0].note.as_ref().and_then(|note| note.text()),
        Some("Chen renews it")
    );
}

#[test]
fn a_line_changed_by_hand_says_again_what_it_said() {
    let (_folder, mut place, serials) = school();
    let serial = &serials[0];
    let said = |place: &Workplace| {
        let device = devices::one(place, serial).unwrap();
        [Field::AssetTag, Field::Slot]
            .map(|field| device.text(field).map(std::borrow::Cow::into_owned))
    };
    let before = said(&place);
    let values = [
        (Field::AssetTag, "A-1".to_owned()),
        (Field::Slot, "7".to_owned()),
    ];
    place.set_clock(at(1));
    assert!(lines::change(&mut place, serial, &values.into()).unwrap());
    assert_ne!(said(&place), before);
    let changed = place.reader().journal(&JournalQuery::default()).unwrap();
    undone(&mut place, 2);
    assert_eq!(said(&place), before);
    let ids: Vec<_> = changed
        .iter()
        .filter(|line| line.at_micros == at(1).now().as_microsecond())
        .map(|line| line.id)
        .collect();
    assert_eq!(
        place.reader().undone(&ids).unwrap().len(),
        ids.len(),
        "every line is marked"
    );
}

#[test]
fn an_identity_that_was_set_aside_holds_no_batch_up() {
    let (_folder, mut place, _) = school();
    let (row, _) =
        identities::create(&mut place, Words::of(Lang::En), "Happy School", "TW").unwrap();
    assert!(identities::find(&place, None).is_ok());
    place.set_clock(at(1));
    identities::retire(&mut place, &row).unwrap();
    assert_eq!(
        identities::find(&place, None).unwrap_err().code(),
        "identity-missing"
    );
    let aside = identities::find(&place, Some(&row.fingerprint.to_string())).unwrap();
    assert!(aside.retired_at.is_some());
    assert!(identities::open(&place, &aside).is_ok(), "its key stays");
    undone(&mut place, 2);
    assert!(identities::find(&place, None).is_ok());
}

#[test]
fn a_file_that_went_out_is_noted() {
    let (folder, mut place, _) = school();
    let list = folder.path().join("list.csv");
    rosters::export(&mut place, Words::of(Lang::En), &list, Existing::Stays).unwrap();
    let line = place
        .reader()
        .journal(&JournalQuery::default())
        .unwrap()
        .remove(0);
    let Fact::FileExported {
        what,
        file,
        sha256,
        secrets,
    } = line.event().unwrap().fact
    else {
        panic!("the newest line is the export")
    };
    assert_eq!(
        (what.as_str(), file.as_str(), secrets),
        ("roster", "list.csv", false)
    );
    assert_eq!(sha256, ledger::sha256(&std::fs::read(list).unwrap()));
}

#[test]
fn what_is_next_counts_what_the_step_shows() {
    let (_folder, mut place, serials) = school();
    collect(&mut place, &serials);
    let tick = |place: &mut Workplace, serials: &[Serial], ticks: &[Tick]| {
        devices::tick(place, serials, ticks, Evidence::Document, None).unwrap();
    };
    tick(&mut place, &serials[..1], &[Tick::BackedUp]);
    tick(&mut place, &serials[1..2], &[Tick::Unlocked]);
    let waits = |place: &Workplace| -> Vec<(Step, usize)> {
        let next = overview::look(place).unwrap().next.into_iter();
        next.filter(|one| one.batch.is_some())
            .map(|one| (one.step, one.count))
            .collect()
    };
    assert_eq!(
        waits(&place),
        [(Step::From(Stage::Collected), 2)],
        "two aren't backed up, all three aren't unassigned"
    );
    tick(&mut place, &serials, &[Tick::Unassigned]);
    tick(&mut place, &serials[..1], &[Tick::Unlocked]);
    tick(&mut place, &serials[1..2], &[Tick::BackedUp]);
    assert_eq!(waits(&place), [(Step::From(Stage::Unassigned), 2)]);
}

#[test]
fn ipads_that_no_batch_has_are_not_forgotten() {
    let (_folder, mut place, _) = school();
    let list = List::pasted("pasted", "serial\nZZPRACQ00004\n");
    let previews = rosters::preview(&place, &[(list, Corrections::default())], None).unwrap();
    rosters::import(&mut place, &previews).unwrap();
    let last = overview::look(&place).unwrap().next.pop().unwrap();
    assert_eq!((last.step, last.count), (Step::Batch, 1));
}
