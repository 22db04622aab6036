//! The school of these tests.

use companion::devices::{self, Consent};
use companion::overview::{self, Step};
use companion::rosters::{self, Corrections, List};
use companion::{Clock, Workplace, batches};
use ledger::{DeviceQuery, Kind};
use migration::{BatchPlan, Evidence, Serial, Stage};

/// A practice school with three iPads in one batch.
pub(crate) fn school() -> (tempfile::TempDir, Workplace, Vec<Serial>) {
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

pub(crate) fn at(minute: i64) -> Clock {
    let begin: jiff::Timestamp = "2026-07-01T01:00:00Z".parse().unwrap();
    Clock::Fixed(begin + jiff::SignedDuration::from_mins(minute))
}

pub(crate) fn steps(place: &Workplace) -> Vec<Step> {
    overview::look(place)
        .unwrap()
        .next
        .into_iter()
        .map(|next| next.step)
        .collect()
}

pub(crate) fn stage(place: &Workplace, serial: &Serial) -> Stage {
    devices::one(place, serial).unwrap().stage()
}

pub(crate) fn collect(place: &mut Workplace, serials: &[Serial]) {
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
