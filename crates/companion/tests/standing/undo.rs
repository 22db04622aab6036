//! Taking the last step back.

use companion::{Workplace, batches, deadlines, devices, identities, last_step, lines, preflight};
use ledger::JournalQuery;
use migration::{
    BatchPlan, Deadline, DeadlineKind, Evidence, Field, Lane, PersonalText, PreflightItem, Tick,
};
use words::{Lang, Words};

use crate::school::{at, collect, school};

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
