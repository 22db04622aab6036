//! Which ticks are taken, and when an iPad has to be collected first.
#![expect(
    clippy::unwrap_used,
    reason = "a test says by failing what it expected"
)]

use jiff::Timestamp;
use migration::{
    Device, Event, Evidence, Fact, Ground, Reason, Stage, Tick, Witness, check_block, check_tick,
    check_ticks,
};
use uuid::Uuid;

fn planned(serial: &str) -> Device {
    Device::new(serial.parse().unwrap(), Timestamp::UNIX_EPOCH)
}

fn record(device: &mut Device, fact: Fact) {
    device.apply(&Event {
        id: Uuid::nil(),
        at: Timestamp::UNIX_EPOCH,
        operator: None,
        fact,
    });
}

fn go(device: &mut Device, to: Stage) {
    let moved = Fact::Moved {
        serial: device.serial.clone(),
        from: device.stage(),
        to,
        evidence: Evidence::Manual,
        pass: 1,
        note: None,
    };
    record(device, moved);
}

fn code(device: &Device, tick: Tick) -> &'static str {
    let ground = Ground::of(Witness::Person);
    check_tick(device, tick, Evidence::Manual, None, &ground)
        .map_or_else(|error| error.code(), |_| "ticked")
}

#[test]
fn a_tick_that_collecting_would_take_away_is_refused() {
    let mut device = planned("ZZPRAC0001");
    for tick in Tick::ALL {
        assert_eq!(code(&device, *tick), "tick-before-collecting");
    }
    let mut stuck = device.clone();
    let ground = Ground::of(Witness::Person);
    let fact = check_block(&stuck, Reason::Other, Evidence::Manual, None, &ground).unwrap();
    record(&mut stuck, fact);
    assert_eq!(code(&stuck, Tick::Charged), "tick-before-collecting");

    go(&mut device, Stage::Collected);
    for tick in Tick::ALL {
        assert_eq!(code(&device, *tick), "ticked");
    }
    for away in [Stage::HandedOver, Stage::Repair, Stage::Missing] {
        go(&mut device, away);
        assert_eq!(
            code(&device, Tick::Labelled),
            "ticked",
            "of the pass before"
        );
        assert_eq!(code(&device, Tick::BackedUp), "tick-before-collecting");
    }
}

#[test]
fn ticks_are_set_on_all_ipads_or_none_and_every_refused_one_is_named() {
    let mut collected = planned("ZZPRAC0001");
    go(&mut collected, Stage::Collected);
    let devices = [planned("ZZPRAC0002"), collected, planned("ZZPRAC0003")];
    let ground = Ground::of(Witness::Person);
    let check =
        |devices: &[Device]| check_ticks(devices, Tick::Charged, Evidence::Manual, None, &ground);
    let error = check(&devices).unwrap_err();
    assert_eq!(error.args()["serials"], "ZZPRAC0002, ZZPRAC0003");
    assert_eq!(error.args()["count"], 2);
    assert_eq!(check(&devices[1..2]).unwrap().len(), 1);
}
