//! Finding lines of the journal.

use crate::sample::{PUPIL, later, ledger, listed, moved, noon, serial};
use ledger::{JournalQuery, Kind, Ledger};
use migration::{BatchPlan, Fact, PersonalText, Stage};
use uuid::Uuid;

const CART: Uuid = Uuid::from_u128(9);
const TEACHER: Uuid = Uuid::from_u128(5);

/// Two iPads, one of them in a batch; one step a line, one hour apart.
fn week() -> (tempfile::TempDir, Ledger) {
    let (folder, _path, mut ledger) = ledger(Kind::Real);
    let steps = [
        (None, listed(1, PUPIL, "601")),
        (None, listed(2, "林志玲", "602")),
        (
            Some(TEACHER),
            Fact::BatchCreated {
                batch: CART,
                plan: BatchPlan {
                    name: "Cart Ａ".to_owned(),
                    ..BatchPlan::default()
                },
            },
        ),
        (
            None,
            Fact::DeviceBatched {
                serial: serial(1),
                batch: Some(CART),
            },
        ),
        (
            Some(TEACHER),
            moved(1, Stage::Planned, Stage::Collected, "Scratch on the back"),
        ),
        (None, moved(2, Stage::Planned, Stage::Collected, "no case")),
    ];
    for (hour, (operator, fact)) in (0..).zip(steps) {
        ledger.record(later(hour), operator, vec![fact]).unwrap();
    }
    (folder, ledger)
}

fn check(ledger: &Ledger, query: JournalQuery, places: &[i64]) {
    let lines = ledger.reader().journal(&query).unwrap();
    let found: Vec<i64> = lines.iter().map(|line| line.position).collect();
    assert_eq!(found, places, "{query:?}");
}

fn words(find: &str) -> JournalQuery {
    JournalQuery {
        find: Some(find.to_owned()),
        ..JournalQuery::default()
    }
}

#[test]
fn words_are_found_in_ipads_names_notes_and_plans() {
    let (_folder, ledger) = week();
    check(&ledger, words("test000002"), &[6, 2]);
    check(&ledger, words("TEST000002"), &[6, 2]);
    check(&ledger, words(&PUPIL[..6]), &[5, 4, 1]);
    check(&ledger, words("scratch"), &[5]);
    check(&ledger, words("601 collected"), &[]);
    check(&ledger, words("pt-0000 BACK"), &[5]);
    check(&ledger, words("cart"), &[3]);
    check(&ledger, words("no such thing"), &[]);
}

#[test]
fn a_word_that_many_ipads_have_is_found_page_by_page() {
    let (_folder, _path, mut ledger) = ledger(Kind::Real);
    let facts = (1..=300)
        .map(|number| listed(number, "林志玲", "601"))
        .collect();
    ledger.record(noon(), None, facts).unwrap();
    let page = JournalQuery {
        before: Some(200),
        limit: Some(3),
        ..words("林志玲")
    };
    check(&ledger, page, &[199, 198, 197]);
}

#[test]
fn lines_are_found_by_batch_person_kind_and_time() {
    let (_folder, ledger) = week();
    let all = JournalQuery::default;
    let batch = Some(CART);
    check(&ledger, JournalQuery { batch, ..all() }, &[5, 4, 3, 1]);
    let operator = Some(TEACHER);
    check(&ledger, JournalQuery { operator, ..all() }, &[5, 3]);
    let kind = Some("moved".to_owned());
    check(
        &ledger,
        JournalQuery {
            batch,
            kind: kind.clone(),
            ..all()
        },
        &[5],
    );
    check(
        &ledger,
        JournalQuery {
            kind,
            operator,
            ..all()
        },
        &[5],
    );
    let (since, until) = (Some(later(1)), Some(later(3)));
    check(
        &ledger,
        JournalQuery {
            since,
            until,
            ..all()
        },
        &[3, 2],
    );
    let since = Some(later(99));
    check(&ledger, JournalQuery { since, ..all() }, &[]);
}

#[test]
fn a_clock_that_was_set_back_hides_no_line() {
    let (_folder, mut ledger) = week();
    let facts = vec![moved(2, Stage::Collected, Stage::Planned, "early")];
    ledger.record(later(1), None, facts).unwrap();
    let (since, until) = (Some(later(1)), Some(later(2)));
    check(
        &ledger,
        JournalQuery {
            since,
            until,
            ..JournalQuery::default()
        },
        &[7, 2],
    );
}

#[test]
fn what_was_taken_back_is_known() {
    let (_folder, mut ledger) = week();
    let line = |ledger: &Ledger, place| ledger.reader().line(place).unwrap().unwrap().id;
    let (taken_back, kept) = (line(&ledger, 5), line(&ledger, 6));
    let undo = Fact::Undone {
        serial: serial(1),
        event: taken_back,
        note: Some(PersonalText::plain("wrong iPad")),
    };
    ledger.record(later(7), None, vec![undo]).unwrap();
    let undone = ledger.reader().undone(&[taken_back, kept]).unwrap();
    assert_eq!(undone.into_iter().collect::<Vec<_>>(), [(taken_back, 7)]);
    assert!(ledger.reader().line(8).unwrap().is_none());
}
