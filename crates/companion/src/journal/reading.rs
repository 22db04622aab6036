//! Lines of the journal as a person reads them: names readable, what was taken back marked.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use ledger::{JournalQuery, Line};
use migration::Event;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::workplace::Workplace;

/// One line of the journal with what it says.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The line as it is stored.
    pub line: Line,
    /// When it was recorded.
    pub at: Timestamp,
    /// What it says, names readable unless they were erased; nothing if this version can't read it.
    pub event: Option<Event>,
    /// The place of the line that took it back.
    pub undone_by: Option<i64>,
}

/// The lines that are asked for, newest first.
///
/// # Errors
/// Those of the ledger.
pub fn entries(place: &Workplace, query: &JournalQuery) -> Result<Vec<Entry>> {
    let reader = place.reader();
    let lines = reader.journal(query)?;
    let ids: Vec<Uuid> = lines.iter().map(|line| line.id).collect();
    let undone = reader.undone(&ids)?;
    let entry = |line: Line| {
        let event = line
            .event()
            .ok()
            .map(|event| reader.unseal(event))
            .transpose()?;
        Ok(Entry {
            at: Timestamp::from_microsecond(line.at_micros).unwrap_or_default(),
            undone_by: undone.get(&line.id).copied(),
            event,
            line,
        })
    };
    lines.into_iter().map(entry).collect()
}

/// One line by its place.
///
/// # Errors
/// [`Error::Unknown`].
pub fn entry(place: &Workplace, position: i64) -> Result<Entry> {
    let query = JournalQuery {
        before: position.checked_add(1),
        limit: Some(1),
        ..JournalQuery::default()
    };
    let found = entries(place, &query)?.pop();
    let here = found.filter(|entry| entry.line.position == position);
    here.ok_or_else(|| Error::Unknown {
        kind: "line",
        name: position.to_string(),
    })
}

/// The times from the beginning of a day to the end of another, on the clock of this Mac.
#[must_use]
pub fn between(since: Option<Date>, until: Option<Date>) -> (Option<Timestamp>, Option<Timestamp>) {
    let begin = |day: Date| Some(day.to_zoned(TimeZone::system()).ok()?.timestamp());
    let after = |day: Date| day.checked_add(1.day()).ok();
    (since.and_then(begin), until.and_then(after).and_then(begin))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use ledger::{JournalQuery, Kind};

    use super::{between, entries, entry};
    use crate::{Clock, Workplace, preflight, school};
    use migration::{Fact, PersonalText, PreflightItem};

    #[test]
    fn names_and_notes_are_readable_and_a_line_is_found_by_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::Fixed("2026-11-22T04:00:00Z".parse().unwrap());
        let path = folder.path().join("ledger.sqlite");
        let mut place = Workplace::create(&path, Kind::Real, clock).unwrap();
        school::set(&mut place, "快樂國小", None).unwrap();
        preflight::tick(&mut place, PreflightItem::P2, Some("in the drawer")).unwrap();
        let all = entries(&place, &JournalQuery::default()).unwrap();
        assert_eq!(all.len(), 2);
        let Some(Fact::PreflightTicked { note, .. }) = all[0].event.as_ref().map(|one| &one.fact)
        else {
            panic!("the newest line is the tick")
        };
        assert_eq!(
            note.as_ref().and_then(PersonalText::text),
            Some("in the drawer")
        );
        assert_eq!(entry(&place, 1).unwrap().line, all[1].line);
        assert_eq!(entry(&place, 3).unwrap_err().code(), "unknown-name");
    }

    #[test]
    fn days_are_whole() {
        let day = date(2026, 11, 22);
        let (since, until) = between(Some(day), Some(day));
        let hours = (until.unwrap() - since.unwrap()).get_seconds() / 3600;
        assert!((23..=25).contains(&hours), "{hours}");
        assert_eq!(between(None, None), (None, None));
    }
}
