//! The day by hand on the practice school: steps in one go, their guards, the comparison with Apple
//! School Manager, scans, hand-over, and the end of a batch.
#![expect(
    clippy::unwrap_used,
    reason = "a test says by failing what it expected"
)]

use companion::day::{self, Wish};
use companion::devices::{self, Consent};
use companion::handover::{self, HandOver, NewAssignment};
use companion::rosters::{self, Corrections, List};
use companion::scanning::{self, Scanned};
use companion::{Clock, Error, Workplace, asm, batches, closing, last_step, preflight};
use ledger::Kind;
use migration::day::{Round, Turn};
use migration::{BatchPlan, DayStep, Evidence, Lane, Serial, Stage, Tick};
use tempfile::TempDir;
use uuid::Uuid;

const LIST: &str = "serial,asset_tag,device_name,cart,slot\n\
    ZZPRAC0001,3140101-01,A-1,A,1\nZZPRAC0002,3140101-02,A-2,A,2\nZZPRAC0003,3140101-03,A-3,A,3\n\
    ZZPRAC0004,3140101-04,A-4,A,4\n";

struct School {
    place: Workplace,
    batch: Uuid,
    _folder: TempDir,
}

fn serials(numbers: &[u8]) -> Vec<Serial> {
    let one = |number: &u8| format!("ZZPRAC000{number}").parse().unwrap();
    numbers.iter().map(one).collect()
}

fn named(name: &str) -> BatchPlan {
    BatchPlan {
        name: name.into(),
        ..BatchPlan::default()
    }
}

impl School {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        let at = "2026-07-01T09:00:00Z".parse().unwrap();
        let path = folder.path().join("ledger.sqlite");
        let mut place = Workplace::create(&path, Kind::Practice, Clock::Fixed(at)).unwrap();
        let list = folder.path().join("list.csv");
        std::fs::write(&list, LIST).unwrap();
        let lists = [(List::open(&list).unwrap(), Corrections::default())];
        let previews = rosters::preview(&place, &lists, None).unwrap();
        rosters::import(&mut place, &previews).unwrap();
        let (batch, _) = batches::create(
            &mut place,
            named("Cart A"),
            batches::Members::coming(&serials(&[1, 2, 3, 4])),
        )
        .unwrap();
        Self {
            place,
            batch: batch.id,
            _folder: folder,
        }
    }

    fn record(&mut self, step: DayStep, numbers: &[u8]) -> companion::Result<()> {
        self.record_with(step, numbers, |_| ())
    }

    fn record_with(
        &mut self,
        step: DayStep,
        numbers: &[u8],
        change: impl FnOnce(&mut Wish<'_>),
    ) -> companion::Result<()> {
        let serials = serials(numbers);
        let mut wish = Wish {
            step,
            serials: &serials,
            evidence: Evidence::Manual,
            note: Some("said so"),
            along: &[],
            up_to: Stage::Supervised,
            profiles: &[],
            consent: Consent::Counted(serials.len()),
        };
        change(&mut wish);
        day::record(&mut self.place, self.batch, &wish).map(drop)
    }

    /// Through the three ticks, the page of limits acknowledged.
    fn ready(&mut self, numbers: &[u8]) {
        for step in [
            DayStep::Collect,
            DayStep::BackUp,
            DayStep::SignOut,
            DayStep::Unassign,
        ] {
            self.record(step, numbers).unwrap();
        }
        preflight::acknowledge_limits(&mut self.place, "Wang").unwrap();
    }

    fn stages(&self) -> Vec<Stage> {
        let day = day::open(&self.place, self.batch).unwrap();
        day.devices.iter().map(|device| device.stage()).collect()
    }

    fn page(&self, step: DayStep) -> day::StepPage {
        let day = day::open(&self.place, self.batch).unwrap();
        day::step(&self.place, &day, step).unwrap()
    }

    fn shows_erasing(&self) -> bool {
        let page = self.page(DayStep::Prepare);
        page.clicks.iter().any(|one| one.erases)
    }
}

#[test]
fn a_tick_takes_its_stage_along() {
    let mut school = School::new();
    school.record(DayStep::Collect, &[1, 2]).unwrap();
    // Out of order: nothing follows until the ticks before are set.
    school.record(DayStep::Unassign, &[1]).unwrap();
    assert_eq!(school.stages()[0], Stage::Collected);
    school.record(DayStep::BackUp, &[1, 2]).unwrap();
    school.record(DayStep::SignOut, &[1]).unwrap();
    let stages = [
        Stage::Unassigned,
        Stage::BackedUp,
        Stage::Planned,
        Stage::Planned,
    ];
    assert_eq!(school.stages(), stages);
    let page = school.page(DayStep::BackUp);
    let mark = page.devices[0].mark.as_ref().unwrap();
    assert_eq!(mark.note.as_ref().unwrap().text(), Some("said so"));
    assert_eq!(page.devices[2].turn, Turn::Ahead);
    let counts = day::counts(&day::open(&school.place, school.batch).unwrap());
    let collect = &counts[1];
    assert_eq!((collect.due, collect.done, collect.total), (2, 2, 4));
}

#[test]
fn a_step_is_recorded_for_all_or_none() {
    let mut school = School::new();
    school.record(DayStep::Collect, &[1]).unwrap();
    let refused = school.record(DayStep::BackUp, &[1, 2]).unwrap_err();
    assert_eq!(refused.code(), "tick-before-collecting");
    assert_eq!(school.page(DayStep::BackUp).devices[0].turn, Turn::Due);
    match school.record(DayStep::Verify, &[1, 2]).unwrap_err() {
        Error::MovesRefused(all) => assert_eq!(all.len(), 2),
        other => panic!("{other}"),
    }
}

#[test]
fn clicks_that_erase_are_there_only_for_ipads_whose_guards_hold() {
    let mut school = School::new();
    assert!(!school.shows_erasing());
    school.record(DayStep::Collect, &[1, 2]).unwrap();
    for step in [DayStep::BackUp, DayStep::SignOut, DayStep::Unassign] {
        school.record(step, &[1]).unwrap();
    }
    // The page of limits is missing still.
    assert!(!school.shows_erasing());
    let told = |school: &School, at: usize| {
        let page = school.page(DayStep::Prepare);
        let refused = page.devices[at].refused.as_ref();
        refused.map(|refused| refused.code())
    };
    assert_eq!(told(&school, 0), Some("limits-not-acknowledged"));
    assert_eq!(told(&school, 1), Some("guard-missing"));
    preflight::acknowledge_limits(&mut school.place, "Wang").unwrap();
    assert!(school.shows_erasing());
    assert_eq!(told(&school, 0), None);

    let miscounted = school.record_with(DayStep::Prepare, &[1], |wish| {
        wish.consent = Consent::Counted(2);
    });
    assert_eq!(miscounted.unwrap_err().code(), "not-confirmed");
    school.record(DayStep::Prepare, &[1]).unwrap();
    assert_eq!(school.stages()[0], Stage::Supervised);
    assert!(!school.shows_erasing());
}

#[test]
fn lane_2_goes_through_prepare_twice() {
    let mut school = School::new();
    devices::choose_lane(&mut school.place, &serials(&[1]), Lane::Two).unwrap();
    school.ready(&[1, 2]);
    let page = school.page(DayStep::Prepare);
    assert_eq!(page.devices[0].round, Round::First);
    assert_eq!(page.devices[1].round, Round::Last);
    let first = Some(Round::First);
    assert!(
        page.clicks
            .iter()
            .any(|one| one.round == first && one.erases)
    );
    school.record(DayStep::Prepare, &[1, 2]).unwrap();
    let page = school.page(DayStep::Prepare);
    let one = &page.devices[0];
    assert_eq!((one.turn, one.erases), (Turn::Due, true));
    assert_eq!(page.devices[1].turn, Turn::Done);
    school.record(DayStep::Prepare, &[1]).unwrap();
    assert_eq!(school.page(DayStep::Prepare).devices[0].turn, Turn::Done);
}

#[test]
fn an_erase_and_its_prepare_may_be_recorded_apart() {
    let mut school = School::new();
    school.ready(&[1]);
    school
        .record_with(DayStep::Prepare, &[1], |wish| wish.up_to = Stage::Wiped)
        .unwrap();
    assert_eq!(school.stages()[0], Stage::Wiped);
    let page = school.page(DayStep::Prepare);
    let one = &page.devices[0];
    assert_eq!((one.turn, one.erases), (Turn::Due, false));
    school
        .record_with(DayStep::Prepare, &[1], |wish| {
            wish.along = &[Tick::UnlockToken];
            wish.consent = Consent::None;
        })
        .unwrap();
    assert_eq!(school.stages()[0], Stage::Supervised);
}

#[test]
fn an_undo_takes_back_what_was_recorded_in_one_go() {
    let mut school = School::new();
    school.ready(&[1, 2]);
    let later = "2026-07-01T10:00:00Z".parse().unwrap();
    school.place.set_clock(Clock::Fixed(later));
    school.record(DayStep::Prepare, &[1, 2]).unwrap();
    last_step::undo(&mut school.place).unwrap();
    assert_eq!(school.stages()[..2], [Stage::Unassigned; 2]);
    let again = last_step::undo(&mut school.place).unwrap_err();
    assert_eq!(again.code(), "last-step-stays");
}

#[test]
fn apple_school_manager_is_asked_in_lists_and_its_answer_compared() {
    let mut school = School::new();
    let all = serials(&[1, 2, 3]);
    assert_eq!(asm::lists(&school.place, &all).unwrap().len(), 1);
    asm::set_chunk_size(&mut school.place, 2).unwrap();
    assert_eq!(
        asm::lists(&school.place, &all).unwrap(),
        ["ZZPRAC0001,ZZPRAC0002", "ZZPRAC0003"]
    );
    assert!(asm::set_chunk_size(&mut school.place, 0).is_err());
    let shown = "Serial\nZZPRAC0001 Unassigned\nZZPRAC0004\nDMPXA1B2C9";
    let compared = asm::compare(&school.place, &all, shown).unwrap();
    assert_eq!(compared.matched, serials(&[1]));
    assert_eq!(compared.missing, serials(&[2, 3]));
    let strangers: Vec<_> = compared
        .strangers
        .iter()
        .map(|one| (one.on_roster, one.batch.as_deref()))
        .collect();
    assert_eq!(strangers, [(false, None), (true, Some("Cart A"))]);
}

#[test]
fn a_scan_finds_a_serial_a_box_label_or_an_asset_tag() {
    let school = School::new();
    let known = |text: &str| match scanning::scan(&school.place, text).unwrap() {
        Scanned::Known { serial, read_as } => (serial, read_as),
        other => panic!("{other:?}"),
    };
    let first = serials(&[1]).remove(0);
    assert_eq!(known("zzprac0001\n"), (first.clone(), None));
    assert_eq!(known("SZZPRAC0001").0, first);
    assert_eq!(known(" 3140101-01 "), (first, Some("3140101-01".into())));
    assert!(matches!(
        scanning::scan(&school.place, "DMPXA1B2C9").unwrap(),
        Scanned::Unknown { .. }
    ));
    assert!(matches!(
        scanning::scan(&school.place, "SDMPXA1B2C9").unwrap(),
        Scanned::Choose { .. }
    ));
    assert_eq!(
        scanning::scan(&school.place, "?").unwrap_err().code(),
        "serial-character"
    );
    let pasted = "Serial\nZZPRAC0002, 3140101-03；ZZPRAC0002\nDMPXA1B2C9";
    let listed = scanning::list(&school.place, pasted).unwrap();
    assert_eq!(listed.known, serials(&[2, 3]));
    assert_eq!(listed.unknown, ["DMPXA1B2C9"]);
}

#[test]
fn an_ipad_is_handed_over_with_its_keeper_in_one_step() {
    let mut school = School::new();
    let one = serials(&[1]).remove(0);
    let new = || NewAssignment {
        keeper: Some("Chen".into()),
        seat: Some("7".into()),
        slot: Some("2".into()),
        ..NewAssignment::default()
    };
    let how = HandOver {
        evidence: Evidence::Manual,
        note: None,
        along: &[],
    };
    let early = handover::hand_over(&mut school.place, &one, new(), &how).unwrap_err();
    assert_eq!(early.code(), "guard-missing");
    let keeper = |school: &School| {
        devices::one(&school.place, &one)
            .unwrap()
            .assignment()
            .keeper
    };
    assert_eq!(keeper(&school), None);

    school.ready(&[1]);
    for step in [DayStep::Prepare, DayStep::Apps, DayStep::Verify] {
        school.record(step, &[1]).unwrap();
    }
    let told = handover::look(&school.place, &one, new(), &how).unwrap();
    assert_eq!(told.sharing.unwrap().code.code(), "slot-shared");
    assert!(told.refused.is_none());
    let given = handover::hand_over(&mut school.place, &one, new(), &how).unwrap();
    let codes: Vec<_> = given.findings.iter().map(|one| one.code.code()).collect();
    assert_eq!(codes, ["label-missing", "slot-shared"]);
    assert_eq!(school.stages()[0], Stage::HandedOver);
    assert!(keeper(&school).is_some());
    assert_eq!(handover::recent(&school.place, 10).unwrap(), serials(&[1]));

    // One that keeps its keeper is handed over as well.
    school.ready(&[2]);
    for step in [DayStep::Prepare, DayStep::Apps, DayStep::Verify] {
        school.record(step, &[2]).unwrap();
    }
    school.record(DayStep::HandOver, &[2]).unwrap();
    let mut recent = handover::recent(&school.place, 10).unwrap();
    recent.sort();
    assert_eq!(recent, serials(&[1, 2]));
    assert_eq!(handover::recent(&school.place, 1).unwrap().len(), 1);
}

#[test]
fn a_batch_is_done_only_with_its_identity_safe() {
    let mut school = School::new();
    let closing = closing::look(&school.place, school.batch).unwrap();
    assert_eq!(closing.unfinished, 4);
    assert_eq!(closing.forbidden.unwrap().code.code(), "identity-missing");
    let refused = closing::close(&mut school.place, school.batch).unwrap_err();
    assert_eq!(refused.code(), "batch-not-done");
}

#[test]
fn ipads_taken_from_another_batch_are_told_before() {
    let mut school = School::new();
    let taken = batches::would_take(&school.place, None, &serials(&[1])).unwrap();
    assert_eq!((taken.len(), taken[0].from.as_str()), (1, "Cart A"));
    let own = Some(school.batch);
    let none = batches::would_take(&school.place, own, &serials(&[1])).unwrap();
    assert!(none.is_empty());
    batches::create(
        &mut school.place,
        named("Cart B"),
        batches::Members::coming(&serials(&[1])),
    )
    .unwrap();
    let renamed = batches::change(
        &mut school.place,
        "Cart B",
        named("Cart A"),
        batches::Members::default(),
    );
    assert_eq!(renamed.unwrap_err().code(), "name-taken");
}
