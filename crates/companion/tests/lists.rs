//! Lists and single iPads in a ledger of practice: corrected, imported, added, merged, replaced.

#![expect(
    clippy::unwrap_used,
    reason = "a test that can't build its input should fail there"
)]

use std::collections::BTreeMap;
use std::fs;
use std::ops::ControlFlow;

use companion::assigning::{Shared, assign_all};
use companion::lines::{self, Values};
use companion::rosters::{self, Corrections, Counts, List};
use companion::scanning::{self, Scanned};
use companion::{Clock, Workplace, devices, practice};
use ledger::{DeviceQuery, Kind};
use migration::{Field, Serial, Stage};
use roster::{HeaderRow, ReadOptions, Separator};
use words::{Lang, Words};

fn school() -> (tempfile::TempDir, Workplace) {
    let folder = tempfile::tempdir().unwrap();
    let at = Clock::Fixed("2026-07-01T01:00:00Z".parse().unwrap());
    let path = folder.path().join("practice.sqlite");
    let place = Workplace::create(&path, Kind::Practice, at).unwrap();
    (folder, place)
}

fn serial(text: &str) -> Serial {
    text.parse().unwrap()
}

fn values(values: &[(Field, &str)]) -> Values {
    let own = |(field, text): &(Field, &str)| (*field, (*text).to_owned());
    values.iter().map(own).collect()
}

fn import(place: &mut Workplace, text: &str) -> Counts {
    let lists = [(List::pasted("pasted", text), Corrections::default())];
    let previews = rosters::preview(place, &lists, None).unwrap();
    rosters::import(place, &previews).unwrap().counts
}

#[test]
fn a_pasted_table_is_corrected_by_hand_before_it_is_imported() {
    let (_folder, mut place) = school();
    let list = List::pasted("pasted", "alpha;beta\nDMPXK1A2B3C4;7\nDMPXK1A2B3C5;8\n");
    let corrections = Corrections {
        read: ReadOptions {
            separator: Some(Separator::Semicolon),
            header: Some(HeaderRow::At(1)),
            columns: BTreeMap::from([(1, Some(Field::Slot))]),
            ..ReadOptions::default()
        },
        left_out: [3].into(),
        ..Corrections::default()
    };
    let lists = [(list, corrections)];
    let previews = rosters::preview(&place, &lists, Some("Cart A")).unwrap();
    assert_eq!((previews.counts().new, previews.counts().skipped), (1, 1));
    rosters::import(&mut place, &previews).unwrap();
    let rows = place.reader().devices(&DeviceQuery::default()).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].slot.as_deref(), Some("7"));
    assert_eq!(rows[0].batch_name.as_deref(), Some("Cart A"));
    let lines = place.reader().count_lines().unwrap();
    let again = rosters::preview(&place, &lists, Some("Cart A")).unwrap();
    assert_eq!(again.counts().same, 1);
    rosters::import(&mut place, &again).unwrap();
    assert_eq!(place.reader().count_lines().unwrap(), lines);
}

#[test]
fn an_import_that_is_stopped_keeps_nothing() {
    let (_folder, mut place) = school();
    let lists = [(
        List::pasted("pasted", "DMPXK1A2B3C4\nDMPXK1A2B3C5"),
        Corrections::default(),
    )];
    let previews = rosters::preview(&place, &lists, None).unwrap();
    let lines = place.reader().count_lines().unwrap();
    let mut told = Vec::new();
    let stopped = rosters::import_watched(&mut place, &previews, |done, of| {
        told.push((done, of));
        ControlFlow::Break(())
    });
    assert_eq!(stopped.unwrap_err().code(), "cancelled");
    assert_eq!(told, [(1, 3)]);
    assert_eq!(place.reader().count_lines().unwrap(), lines);
    assert_eq!(
        rosters::import(&mut place, &previews).unwrap().counts.new,
        2
    );
}

#[test]
fn a_list_that_cannot_be_read_stands_beside_those_that_can() {
    let (_folder, place) = school();
    let lists = [
        (List::pasted("a.pdf", "%PDF-1.7"), Corrections::default()),
        (List::pasted("b", "DMPXK1A2B3C4"), Corrections::default()),
    ];
    let previews = rosters::preview(&place, &lists, None).unwrap();
    assert_eq!(previews.counts().new, 1);
    assert_eq!(previews.refused[0].source.code(), "roster-pdf");
    assert_eq!(previews.files[0].place, 1);
    assert!(previews.whole().is_err());
}

#[test]
fn the_lists_of_the_practice_school_can_be_laid_down_again() {
    let (_folder, place) = school();
    let lay = |lang| practice::lists(&place, Words::of(lang)).unwrap();
    let lists = lay(Lang::Ja);
    let first: Vec<_> = lists.iter().map(|list| fs::read(list).unwrap()).collect();
    assert_eq!(first.len(), 3);
    fs::write(&lists[0], "edited").unwrap();
    fs::remove_file(&lists[1]).unwrap();
    lay(Lang::Ja);
    assert_eq!(first[0], fs::read(&lists[0]).unwrap());
    assert_eq!(first[1], fs::read(&lists[1]).unwrap());
    lay(Lang::En);
    assert_eq!(
        first[0],
        fs::read(&lists[0]).unwrap(),
        "not another school's"
    );
}

#[test]
fn the_practice_lists_say_the_same_in_every_language() {
    let mut told = Vec::new();
    for lang in Lang::ALL {
        let (_folder, place) = school();
        let paths = practice::lists(&place, Words::of(lang)).unwrap();
        let lists: Vec<_> = paths
            .iter()
            .map(|path| (List::open(path).unwrap(), Corrections::default()))
            .collect();
        let previews = rosters::preview(&place, &lists, None).unwrap();
        assert!(previews.refused.is_empty(), "{lang:?}");
        let mut found = Vec::new();
        for file in &previews.files {
            let reading = &file.preview.reading;
            let mapped: Vec<_> = reading
                .mapping
                .columns()
                .iter()
                .map(|column| format!("{:?}", column.used_for))
                .collect();
            let findings = &file.preview.understood.findings;
            found.push((
                mapped,
                findings
                    .iter()
                    .map(|finding| finding.code)
                    .collect::<Vec<_>>(),
                file.preview.understood.skipped.len(),
            ));
        }
        told.push((previews.counts(), found));
    }
    assert!(told.iter().all(|one| *one == told[0]), "{told:#?}");
}

#[test]
fn a_scan_finds_the_ipad_and_says_what_is_new() {
    let (_folder, mut place) = school();
    lines::add(&mut place, &serial("DMPXA1B2C3"), &Values::new()).unwrap();
    let found = |text: &str| scanning::scan(&place, text).unwrap();
    let known = |read_as: Option<&str>| Scanned::Known {
        serial: serial("DMPXA1B2C3"),
        read_as: read_as.map(str::to_owned),
    };
    assert_eq!(found(" dmpxa1b2c3\n"), known(None));
    assert_eq!(found("SDMPXA1B2C3"), known(Some("SDMPXA1B2C3")));
    assert!(matches!(found("DMPXA1B2C9"), Scanned::Unknown { .. }));
    assert!(matches!(
        found("SDMPXA1B2C9"),
        Scanned::Choose { known: false, .. }
    ));
    lines::add(&mut place, &serial("SDMPXA1B2C3"), &Values::new()).unwrap();
    let both = scanning::scan(&place, "SDMPXA1B2C3").unwrap();
    assert!(matches!(both, Scanned::Choose { known: true, .. }));
    assert!(scanning::scan(&place, "王").is_err());
}

#[test]
fn what_the_list_says_is_changed_by_hand_and_doubts_are_settled() {
    let (_folder, mut place) = school();
    let (first, second) = (serial("DMPXK1A2B3C4"), serial("DMPXK1A2B3C5"));
    let tag = values(&[(Field::AssetTag, "314-01"), (Field::Keeper, "王小明")]);
    lines::add(&mut place, &first, &tag).unwrap();
    let doubts = lines::add(&mut place, &second, &tag).unwrap();
    assert_eq!(doubts[0].code, roster::FindingCode::AssetTagTwice);
    assert!(lines::add(&mut place, &first, &tag).is_err());

    let new = values(&[(Field::AssetTag, "３１４-02"), (Field::Keeper, " ")]);
    assert!(lines::change(&mut place, &second, &new).unwrap());
    assert!(!lines::change(&mut place, &second, &new).unwrap());
    let device = devices::one(&place, &second).unwrap();
    assert_eq!(device.text(Field::AssetTag).as_deref(), Some("314-02"));
    assert_eq!(device.text(Field::Keeper), None);
    assert!(device.findings.is_empty());
    let derived = values(&[(Field::State, "handed_over")]);
    assert!(lines::change(&mut place, &second, &derived).is_err());
}

#[test]
fn a_wrong_number_goes_for_good_and_later_lists_know_it() {
    let (_folder, mut place) = school();
    let list = "serial\tasset_tag\nDMPXK1A2B3C4\t\nDMPXK1A2B3C9\t314-01\n";
    assert_eq!(import(&mut place, list).new, 2);
    lines::merge(&mut place, &serial("DMPXK1A2B3C4"), &serial("DMPXK1A2B3C9")).unwrap();
    let rows = place.reader().devices(&DeviceQuery::default()).unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].asset_tag.as_deref(), Some("314-01"));
    let found = scanning::scan(&place, "DMPXK1A2B3C9").unwrap();
    let right = Scanned::Known {
        serial: serial("DMPXK1A2B3C4"),
        read_as: Some("DMPXK1A2B3C9".to_owned()),
    };
    assert_eq!(found, right);
    let lines = place.reader().count_lines().unwrap();
    let again = import(&mut place, list);
    assert_eq!((again.same, again.skipped), (1, 1));
    assert_eq!(place.reader().count_lines().unwrap(), lines);
}

#[test]
fn a_replacement_takes_place_batch_and_keeper() {
    let (_folder, mut place) = school();
    let list = "serial,batch,cart,slot,keeper\nDMPXK1A2B3C4,Cart A,A,7,王小明\n";
    import(&mut place, list);
    let (old, new) = (serial("DMPXK1A2B3C4"), serial("F9FXK1A2B3C4"));
    lines::replace(&mut place, &old, &new, Some("repair 12")).unwrap();
    let gone = devices::one(&place, &old).unwrap();
    assert_eq!(gone.stage(), Stage::Retired);
    assert_eq!(gone.replaced_by, Some(new.clone()));
    let came = devices::one(&place, &new).unwrap();
    assert_eq!(came.text(Field::Slot).as_deref(), Some("7"));
    assert_eq!(came.text(Field::Keeper).as_deref(), Some("王小明"));
    assert!(came.standing.batch.is_some() && gone.standing.batch.is_none());
    let again = lines::replace(&mut place, &old, &serial("F9FXK1A2B3C5"), None);
    assert_eq!(again.unwrap_err().code(), "already-replaced");
}

#[test]
fn slots_are_counted_up_and_slots_that_others_have_are_told() {
    let (_folder, mut place) = school();
    import(&mut place, "DMPXK1A2B3C4\nDMPXK1A2B3C5\nDMPXK1A2B3C6\n");
    let all = ["DMPXK1A2B3C6", "DMPXK1A2B3C5", "DMPXK1A2B3C4"].map(serial);
    let into = |first| Shared {
        cart: Some("A".to_owned()),
        first_slot: Some(first),
        ..Shared::default()
    };
    assert!(assign_all(&mut place, &all, &into(3)).unwrap().is_empty());
    let slot = |place: &Workplace, one: &Serial| {
        let device = devices::one(place, one).unwrap();
        device.text(Field::Slot).map(|text| text.into_owned())
    };
    let slots: Vec<_> = all.iter().map(|one| slot(&place, one)).collect();
    assert_eq!(slots, ["3", "4", "5"].map(|text| Some(text.to_owned())));
    let told = assign_all(&mut place, &all[2..], &into(3)).unwrap();
    assert_eq!(told.len(), 1);
    let other = Shared {
        cart: Some("B".to_owned()),
        ..Shared::default()
    };
    assign_all(&mut place, &all[..1], &other).unwrap();
    assert_eq!(slot(&place, &all[0]), None, "a slot belongs to its cart");
    assert!(assign_all(&mut place, &all, &Shared::default()).is_err());
}

#[test]
fn the_same_list_again_asks_nothing_that_was_answered() {
    let (_folder, mut place) = school();
    let text =
        "serial,keeper\nDMPXK1A2B3C4,王\nDMPXK1A2B3C4,李\nDMPXK1A2B3C5,林\nDMPXK1A2B3C5,陳\n";
    let list = List::pasted("pasted", text);
    let answer = |text: &str, choice| ((serial(text), Field::Keeper), choice);
    let choices = BTreeMap::from([
        answer("DMPXK1A2B3C4", roster::Choice::First),
        answer("DMPXK1A2B3C5", roster::Choice::Second),
    ]);
    let corrections = Corrections {
        choices,
        ..Corrections::default()
    };
    let lists = [(list.clone(), corrections)];
    let previews = rosters::preview(&place, &lists, None).unwrap();
    rosters::import(&mut place, &previews).unwrap();
    let lines = place.reader().count_lines().unwrap();
    let again = [(list, Corrections::default())];
    let previews = rosters::preview(&place, &again, None).unwrap();
    assert_eq!(previews.counts().same, 2);
    rosters::import(&mut place, &previews).unwrap();
    assert_eq!(place.reader().count_lines().unwrap(), lines);
}
