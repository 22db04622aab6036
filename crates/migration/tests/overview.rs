//! What an overview says of several iPads: slots, attendance, copies, progress, pace, recall.
#![expect(
    clippy::unwrap_used,
    reason = "a test says by failing what it expected"
)]

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use migration::batch::{Attendance, IdentityCopy, identity_finding, slot_findings};
use migration::progress::time_per_stage;
use migration::recall::recall;
use migration::{
    Batch, BatchPlan, Device, Digest, Event, Evidence, Fact, Field, FindingCode, Head, Progress,
    Reason, Serial, Stage,
};
use uuid::Uuid;

fn serial(number: u32) -> Serial {
    format!("ZZPRAC{number:04}").parse().unwrap()
}

fn event(second: i64, fact: Fact) -> Event {
    Event {
        id: Uuid::nil(),
        at: Timestamp::from_second(second).unwrap(),
        operator: None,
        fact,
    }
}

fn in_slot(number: u32, cart: &str, slot: &str) -> Device {
    let entry = [
        (Field::Cart, cart),
        (Field::Slot, slot),
        (Field::Model, "iPad7,11"),
    ]
    .into_iter()
    .collect();
    let mut device = Device::new(serial(number), Timestamp::UNIX_EPOCH);
    device.apply(&event(
        0,
        Fact::DeviceListed {
            serial: serial(number),
            entry,
        },
    ));
    device
}

fn moved(number: u32, second: i64, from: Stage, to: Stage) -> Event {
    event(
        second,
        Fact::Moved {
            serial: serial(number),
            from,
            to,
            evidence: Evidence::Manual,
            pass: 1,
            note: None,
        },
    )
}

fn blocked(number: u32, second: i64, from: Stage) -> Event {
    let reason = Reason::LowBattery;
    event(
        second,
        Fact::Blocked {
            serial: serial(number),
            from,
            reason,
            evidence: Evidence::Manual,
            note: None,
        },
    )
}

#[test]
fn slots_taken_twice_or_beyond_the_cart_are_found() {
    let devices = [
        in_slot(1, "A", "7"),
        in_slot(2, "A", "7"),
        in_slot(3, "B", "7"),
        in_slot(4, "A", "31"),
    ];
    let devices: Vec<&Device> = devices.iter().collect();
    let found = slot_findings(&devices, Some(30));
    let codes: Vec<_> = found.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [FindingCode::SlotUnknown, FindingCode::SlotTaken]);
    assert_eq!(found[1].args["serials"], "ZZPRAC0001, ZZPRAC0002");
    let plan = Fact::BatchCreated {
        batch: Uuid::nil(),
        plan: BatchPlan {
            name: "A".into(),
            ..BatchPlan::default()
        },
    };
    let mut batch = Batch::created(&event(0, plan)).unwrap();
    assert!(batch.findings(&devices[2..], None).is_empty());
    assert_eq!(
        batch.findings(&devices[2..], Some("26"))[0].code,
        FindingCode::ModelTooOld
    );
    batch.apply(&event(9, Fact::BatchClosed { batch: Uuid::nil() }));
    assert_eq!(batch.closed_at.unwrap().as_second(), 9);
}

#[test]
fn absent_ipads_and_strangers_are_told_apart() {
    let devices = [in_slot(1, "A", "5"), in_slot(2, "A", "15")];
    let seen = [serial(1), serial(9)].into();
    let attendance = Attendance::of(&devices.iter().collect::<Vec<_>>(), &seen);
    assert_eq!(
        (attendance.absent.len(), &attendance.strangers[..]),
        (1, &[serial(9)][..])
    );
    let finding = attendance.finding().unwrap();
    assert_eq!(
        (&finding.args["slots"], &finding.args["seen"]),
        (&"15".into(), &1.into())
    );
}

#[test]
fn two_copies_in_one_place_are_one() {
    let copy = |byte, place: &str| IdentityCopy {
        fingerprint: Digest([byte; 32]),
        place: place.into(),
    };
    let code = |copies: &[IdentityCopy]| {
        identity_finding(Some(Digest([1; 32])), copies).map(|found| found.code)
    };
    assert_eq!(
        identity_finding(None, &[]).unwrap().code,
        FindingCode::IdentityMissing
    );
    let missing = Some(FindingCode::IdentityBackupsMissing);
    assert_eq!(
        code(&[copy(1, "Safe"), copy(1, " safe "), copy(2, "Office")]),
        missing
    );
    assert_eq!(code(&[copy(1, "Safe"), copy(1, "Office")]), None);
}

#[test]
fn progress_counts_and_names_the_oldest_block() {
    let mut devices: Vec<Device> = (1..=4).map(|number| in_slot(number, "A", "1")).collect();
    devices[0].apply(&blocked(1, 50, Stage::Planned));
    devices[1].apply(&blocked(2, 10, Stage::Planned));
    devices[2].apply(&moved(3, 5, Stage::Verified, Stage::HandedOver));
    let progress = Progress::of(&devices, Timestamp::from_second(100).unwrap());
    assert_eq!(progress.total, 4);
    assert_eq!(progress.heads[&Head::Stuck], 2);
    assert_eq!(progress.reasons[&Reason::LowBattery], 2);
    assert_eq!(
        progress.oldest_blocked,
        Some((serial(2), SignedDuration::from_secs(90)))
    );
    assert_eq!(progress.days_left(2, 1), Some(2));
    assert_eq!(progress.days_left(0, 5), None);
}

#[test]
fn the_time_per_stage_is_the_median_of_finished_stays() {
    let mut events = Vec::new();
    for (number, seconds) in [(1, 10), (2, 20), (3, 9000)] {
        events.push(moved(number, 0, Stage::Planned, Stage::Collected));
        events.push(moved(number, seconds, Stage::Collected, Stage::BackedUp));
    }
    let times = time_per_stage(&events);
    assert_eq!(
        times,
        BTreeMap::from([(Stage::Collected, SignedDuration::from_secs(20))])
    );
}

#[test]
fn recalled_are_ipads_in_use_with_an_older_revision() {
    let profile = Uuid::from_u128(7);
    let carrying = |number, revision: Option<u32>| {
        let mut device = in_slot(number, "A", "1");
        device.apply(&moved(number, 1, Stage::Supervised, Stage::Provisioned));
        if let Some(revision) = revision {
            let revisions = BTreeMap::from([(profile, revision)]);
            let evidence = Evidence::Cfgutil;
            device.apply(&event(
                2,
                Fact::ProfilesInstalled {
                    serial: serial(number),
                    revisions,
                    evidence,
                },
            ));
        }
        device
    };
    let devices = [
        carrying(1, Some(1)),
        carrying(2, Some(2)),
        carrying(3, None),
        in_slot(4, "A", "2"),
    ];
    let recalled: Vec<_> = recall(&devices, profile, 2)
        .into_iter()
        .map(|r| (r.serial, r.carries))
        .collect();
    assert_eq!(recalled, [(serial(1), Some(1)), (serial(3), None)]);
}
