//! Random walks: no way into an erase without its guards, undo restores, the fold never fails.
#![expect(
    clippy::unwrap_used,
    reason = "a test says by failing what it expected"
)]

use jiff::Timestamp;
use migration::{
    Assignment, Device, Digest, Entry, Event, Evidence, Fact, Field, Ground, Lane, PersonalText,
    Reason, Serial, Stage, Tick, Witness, check_block, check_move, check_tick, check_undo,
};
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

fn serial() -> Serial {
    "ZZPRAC0001".parse().unwrap()
}

fn sealed(number: u8) -> PersonalText {
    PersonalText::Sealed {
        id: Uuid::from_u128(number.into()),
        digest: Digest([number; 32]),
    }
}

fn event(number: usize, fact: Fact) -> Event {
    let second = i64::try_from(number).unwrap();
    Event {
        id: Uuid::from_u128(u128::try_from(number).unwrap() + 1),
        at: Timestamp::from_second(second).unwrap(),
        operator: None,
        fact,
    }
}

/// What somebody tries at one point of a walk.
#[derive(Clone, Debug)]
enum Try {
    Go(Stage, Evidence, bool, bool),
    Block(Reason),
    Tick(Tick, Evidence),
    Untick(Tick),
    Assign(u8),
    Undo,
}

/// Mostly what leads on: walks that are refused all the time prove little.
fn tries() -> impl Strategy<Value = Try> {
    let evidence = || prop_oneof![3 => Just(Evidence::Manual), 1 => select(Evidence::ALL)];
    let to =
        prop_oneof![2 => select(Stage::ALL), 1 => Just(Stage::Collected), 2 => Just(Stage::Wiped)];
    let mostly = || prop::bool::weighted(0.8);
    let moves = (to, evidence(), mostly(), mostly());
    let ticks = (
        prop_oneof![3 => select(Tick::GUARDS.to_vec()), 1 => select(Tick::ALL)],
        evidence(),
    );
    prop_oneof![
        4 => moves.prop_map(|(to, evidence, limits, confirmed)| Try::Go(to, evidence, limits, confirmed)),
        1 => select(Reason::ALL).prop_map(Try::Block),
        4 => ticks.prop_map(|(tick, evidence)| Try::Tick(tick, evidence)),
        1 => select(Tick::ALL).prop_map(Try::Untick),
        1 => any::<u8>().prop_map(Try::Assign),
        2 => Just(Try::Undo),
    ]
}

/// The fact a try leads to, if the rules allow it.
fn allowed(device: &Device, attempt: &Try) -> Option<Fact> {
    match attempt {
        Try::Go(to, evidence, limits, confirmed) => {
            let mut ground = Ground::of(evidence.witness());
            if *limits {
                ground = ground.with_limits_acknowledged();
            }
            if *confirmed {
                ground = ground.confirming([device.serial.clone()]);
            }
            check_move(device, *to, *evidence, &ground)
                .ok()
                .map(|allowed| allowed.fact(None))
        }
        Try::Block(reason) => check_block(
            device,
            *reason,
            Evidence::Manual,
            Some(sealed(9)),
            &Ground::of(Witness::Person),
        )
        .ok(),
        Try::Tick(tick, evidence) => check_tick(
            device,
            *tick,
            *evidence,
            None,
            &Ground::of(evidence.witness()),
        )
        .ok(),
        Try::Untick(tick) => Some(Fact::Unticked {
            serial: device.serial.clone(),
            tick: *tick,
            note: None,
        }),
        Try::Assign(number) => Some(Fact::Assigned {
            serial: device.serial.clone(),
            assignment: Assignment {
                keeper: Some(sealed(*number)),
                slot: Some(number.to_string()),
                ..Assignment::default()
            },
        }),
        Try::Undo => check_undo(device).ok().map(|event| Fact::Undone {
            serial: device.serial.clone(),
            event,
            note: None,
        }),
    }
}

fn arbitrary_fact() -> impl Strategy<Value = Fact> {
    let stages = (
        select(Stage::ALL),
        select(Stage::ALL),
        select(Evidence::ALL),
        any::<u32>(),
    );
    prop_oneof![
        stages.prop_map(|(from, to, evidence, pass)| Fact::Moved {
            serial: serial(),
            from,
            to,
            evidence,
            pass,
            note: None
        }),
        (select(Stage::ALL), select(Reason::ALL)).prop_map(|(from, reason)| Fact::Blocked {
            serial: serial(),
            from,
            reason,
            evidence: Evidence::Usb,
            note: Some(sealed(1)),
        }),
        (select(Tick::ALL), select(Evidence::ALL)).prop_map(|(tick, evidence)| Fact::Ticked {
            serial: serial(),
            tick,
            evidence,
            note: None
        }),
        select(Tick::ALL).prop_map(|tick| Fact::Unticked {
            serial: serial(),
            tick,
            note: None
        }),
        (0..40_u128).prop_map(|id| Fact::Undone {
            serial: serial(),
            event: Uuid::from_u128(id),
            note: None
        }),
        select(Lane::ALL).prop_map(|lane| Fact::LaneChosen {
            serial: serial(),
            lane
        }),
        "[0-9]{0,2}".prop_map(|slot| Fact::DeviceChanged {
            serial: serial(),
            entry: [(Field::Slot, slot)].into_iter().collect(),
            cleared: vec![Field::Class],
        }),
        any::<u8>().prop_map(|number| Fact::Assigned {
            serial: serial(),
            assignment: Assignment {
                keeper: Some(sealed(number)),
                ..Assignment::default()
            },
        }),
        Just(Fact::ClassForgotten {
            class: "5-1".into(),
            serials: vec![serial()],
            texts: Vec::new()
        }),
        Just(Fact::DeviceMerged {
            serial: "ZZPRAC0002".parse().unwrap(),
            absorbed: serial(),
            entry: Entry::default()
        }),
    ]
}

proptest! {
    #[test]
    fn wiped_is_entered_only_behind_its_guards(attempts in prop::collection::vec(tries(), 0..120)) {
        let mut device = Device::new(serial(), Timestamp::UNIX_EPOCH);
        let mut ticked_this_pass = std::collections::BTreeSet::new();
        for (number, attempt) in attempts.iter().enumerate() {
            let before = device.clone();
            let Some(fact) = allowed(&device, attempt) else { continue };
            device.apply(&event(number, fact.clone()));
            match &fact {
                Fact::Moved { to: Stage::Collected, .. } => ticked_this_pass.clear(),
                Fact::Ticked { tick, evidence, .. } => {
                    prop_assert!(!tick.is_guard() || evidence.witness() == Witness::Person);
                    ticked_this_pass.insert(*tick);
                }
                // An undo may bring a pass back whose ticks the model has dropped.
                Fact::Undone { .. } => ticked_this_pass = device.standing.ticks.keys().copied().collect(),
                _ => {}
            }
            if device.stage() == Stage::Wiped && before.stage() != Stage::Wiped {
                prop_assert_eq!(device.standing.without(&Tick::GUARDS), vec![]);
                prop_assert!(Tick::GUARDS.iter().all(|tick| ticked_this_pass.contains(tick)));
                if let Try::Go(_, evidence, limits, confirmed) = attempt {
                    prop_assert!(*limits && *confirmed && *evidence != Evidence::Usb);
                }
            }
            if device.stage() == Stage::Collected && before.stage() != Stage::Collected
                && !matches!(fact, Fact::Undone { .. }) {
                prop_assert!(device.standing.ticks.is_empty());
                prop_assert_eq!(device.standing.pass, before.standing.pass + 1);
            }
        }
    }

    #[test]
    fn undo_restores_what_was(attempts in prop::collection::vec(tries(), 1..40)) {
        let mut device = Device::new(serial(), Timestamp::UNIX_EPOCH);
        for (number, attempt) in attempts.iter().enumerate() {
            let Some(fact) = allowed(&device, attempt) else { continue };
            let undoable = !matches!(fact, Fact::Undone { .. });
            let before = device.clone();
            let step = event(number, fact);
            device.apply(&step);
            if undoable {
                let mut undone = device.clone();
                undone.apply(&event(number, Fact::Undone { serial: serial(), event: step.id, note: None }));
                prop_assert_eq!(&undone.standing, &before.standing);
                prop_assert_eq!(&undone.entry, &before.entry);
                prop_assert_eq!(&undone.assignments, &before.assignments);
            }
        }
    }

    #[test]
    fn any_sequence_of_facts_folds_and_survives_json(facts in prop::collection::vec(arbitrary_fact(), 0..60)) {
        let events: Vec<Event> = facts.into_iter().enumerate().map(|(number, fact)| event(number, fact)).collect();
        let whole = Device::fold(&serial(), &events);
        // The state can be laid down as JSON after any event and taken up again.
        let mut stepwise: Option<Device> = None;
        for event in &events {
            let json = serde_json::to_string(event).unwrap();
            let kind = serde_json::from_str::<serde_json::Value>(&json).unwrap()["fact"]["kind"].clone();
            prop_assert_eq!(kind, event.fact.kind());
            let event: Event = serde_json::from_str(&json).unwrap();
            let mut device = stepwise.unwrap_or_else(|| Device::new(serial(), event.at));
            device.apply(&event);
            let json = serde_json::to_string(&device).unwrap();
            stepwise = Some(serde_json::from_str(&json).unwrap());
        }
        prop_assert_eq!(whole, stepwise);
    }

    #[test]
    fn any_json_is_an_event_or_refused(text in ".{0,200}") {
        let _ = serde_json::from_str::<Event>(&text);
        let _ = serde_json::from_str::<Fact>(&format!("{{\"kind\":\"moved\",\"serial\":{text}}}"));
    }
}
