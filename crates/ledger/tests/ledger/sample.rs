//! What the ledger's tests share: a folder, a time, and a few invented facts.

#![expect(
    clippy::unwrap_used,
    reason = "a sample that can't be made ends the test"
)]

use std::path::{Path, PathBuf};

use jiff::{SignedDuration, Timestamp};
use ledger::{Kind, Ledger};
use migration::{Assignment, Entry, Evidence, Fact, Field, PersonalText, Serial, Stage};
use tempfile::TempDir;

/// A name that must not be found once it is forgotten.
pub(crate) const PUPIL: &str = "堃喆測試生";

/// The time at which every test begins.
pub(crate) fn noon() -> Timestamp {
    "2026-11-22T04:00:00Z".parse().unwrap()
}

/// So many hours after noon.
pub(crate) fn later(hours: i64) -> Timestamp {
    noon() + SignedDuration::from_hours(hours)
}

/// A folder with a ledger of this kind.
pub(crate) fn ledger(kind: Kind) -> (TempDir, PathBuf, Ledger) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("ledger.sqlite");
    let ledger = Ledger::create(&path, kind, noon()).unwrap();
    (folder, path, ledger)
}

/// Opens a real ledger again.
pub(crate) fn reopen(path: &Path) -> Ledger {
    Ledger::open(path, Kind::Real, noon()).unwrap()
}

/// An invented serial.
pub(crate) fn serial(number: usize) -> Serial {
    format!("TEST{number:06}").parse().unwrap()
}

/// A line of a list: keeper, class and slot.
pub(crate) fn listed(number: usize, keeper: &str, class: &str) -> Fact {
    let entry: Entry = [
        (Field::AssetTag, format!("PT-{number:05}")),
        (Field::DeviceName, format!("iPad {keeper}")),
        (Field::Keeper, keeper.to_owned()),
        (Field::Class, class.to_owned()),
        (Field::Cart, "A".to_owned()),
        (Field::Slot, number.to_string()),
    ]
    .into_iter()
    .collect();
    Fact::DeviceListed {
        serial: serial(number),
        entry,
    }
}

/// A move that a person ticked, with a note.
pub(crate) fn moved(number: usize, from: Stage, to: Stage, note: &str) -> Fact {
    Fact::Moved {
        serial: serial(number),
        from,
        to,
        evidence: Evidence::Manual,
        pass: 1,
        note: Some(PersonalText::plain(note)),
    }
}

/// A new keeper in a class.
pub(crate) fn assigned(number: usize, keeper: &str, class: &str) -> Fact {
    let assignment = Assignment {
        keeper: Some(PersonalText::plain(keeper)),
        class: Some(class.to_owned()),
        ..Assignment::default()
    };
    Fact::Assigned {
        serial: serial(number),
        assignment,
    }
}
