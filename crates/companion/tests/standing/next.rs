//! Where the school stands and what may be done next.

use companion::files::Existing;
use companion::overview::{self, Step};
use companion::rosters::{self, Corrections, List};
use companion::{Workplace, devices};
use ledger::{DeviceOrder, DeviceQuery, Direction, JournalQuery};
use migration::{Evidence, ExportedFile, Fact, Reason, Serial, Stage, Tick};
use words::{Lang, Words};

use crate::school::{collect, school, stage, steps};

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
        (what, file.as_str(), secrets),
        (ExportedFile::Roster, "list.csv", false)
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
