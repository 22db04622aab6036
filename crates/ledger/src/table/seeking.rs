//! Finding lines of the journal: by iPad, batch, kind, person, time and words, page by page.
//!
//! A ledger of ten years has a million lines. Every condition here goes by an index or by a list
//! of places, and pages are cut by place, never by counting off.

use std::collections::BTreeMap;

use jiff::Timestamp;
use migration::{Fact, PersonalText};
use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension as _, params, params_from_iter};
use uuid::Uuid;

use crate::error::Result;
use crate::search;
use crate::table::bind;
use crate::table::journal::{self, Line};

pub(crate) const STEP: &str = include_str!("../../schema/012_seeking.sql");
pub(crate) const TABLES: &[&str] = &["text_line"];

/// Kinds whose lines name a batch; as in the index `journal_by_batch`.
const OF_BATCHES: &str = "'batch_created', 'batch_changed', 'batch_closed', 'batch_removed', \
                          'device_batched', 'kit_exported', 'document_printed'";

/// The batch that a line names, spelled as in the index.
const BATCH: &str = "CASE WHEN json_valid(body) THEN body ->> '$.batch' END";

/// The line that an undo takes back, spelled as in the index.
const UNDONE: &str = "CASE WHEN json_valid(body) THEN body ->> '$.event' END";

/// Kinds whose lines take another back; as in the index `journal_by_undone`.
const UNDOES: &str = "kind IN ('undone', 'step_taken_back')";

/// Kinds that speak of no single iPad: few enough for their bodies to be read. In the lines about
/// iPads, which come by the hundred thousand, words are found by the iPad and by personal texts.
const WITHOUT_DEVICE: &str = "'school_set', 'operator_added', 'setting_set', 'roster_imported', \
     'batch_created', 'batch_changed', 'batch_closed', 'batch_removed', 'preflight_ticked', \
     'preflight_unticked', \
     'preflight_probed', 'limits_acknowledged', 'deadline_set', 'deadline_done', \
     'deadline_removed', 'profile_saved', 'profile_removed', 'blueprint_saved', \
     'blueprint_removed', 'identity_added', 'identity_backed_up', 'identity_retired', \
     'step_taken_back', 'file_exported', 'kit_exported', \
     'document_printed', 'class_forgotten', 'backup_made', 'backup_restored'";

/// With more iPads than this that match a word, lines are looked through from the newest on: the
/// first page is full long before a list of all their lines would be.
const FEW: i64 = 200;

/// Which lines of the journal are wanted; the default is all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct JournalQuery {
    /// Only lines in which these words are found, all of them: in the iPad's fields, in a name or
    /// note, or in what a line without an iPad says.
    pub find: Option<String>,
    /// Only lines that speak of this iPad.
    pub serial: Option<String>,
    /// Only lines that name this batch or speak of an iPad that is in it now.
    pub batch: Option<Uuid>,
    /// Only facts of this kind.
    pub kind: Option<String>,
    /// Only lines that this person recorded.
    pub operator: Option<Uuid>,
    /// Only lines at or after this time.
    pub since: Option<Timestamp>,
    /// Only lines before this time.
    pub until: Option<Timestamp>,
    /// Only lines before this position, for the next page.
    pub before: Option<i64>,
    /// At most so many.
    pub limit: Option<u32>,
}

/// Notes that a line of the journal holds these personal texts.
pub(crate) fn note_texts(connection: &Connection, fact: &Fact, position: i64) -> Result<()> {
    let mut fact = fact.clone();
    for text in fact.personal_texts_mut() {
        if let PersonalText::Sealed { id, .. } = text {
            connection
                .prepare_cached(
                    "INSERT INTO text_line (text, position) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                )?
                .execute(params![id.as_bytes(), position])?;
        }
    }
    Ok(())
}

/// The lines that are asked for, newest first.
pub(crate) fn find(connection: &Connection, query: &JournalQuery) -> Result<Vec<Line>> {
    let Some(conditions) = Conditions::of(connection, query)? else {
        return Ok(Vec::new());
    };
    let sql = format!(
        "SELECT {} FROM journal j JOIN station s ON s.number = j.station{} ORDER BY j.position DESC LIMIT ?",
        journal::COLUMNS,
        conditions.sql(),
    );
    let mut bound = conditions.bound;
    bound.push(query.limit.map_or(-1, i64::from).into());
    let mut statement = connection.prepare_cached(&sql)?;
    let lines = statement
        .query_map(params_from_iter(bound), Line::read)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(lines)
}

/// One line by its place.
pub(crate) fn one(connection: &Connection, position: i64) -> Result<Option<Line>> {
    let sql = format!(
        "SELECT {} FROM journal j JOIN station s ON s.number = j.station WHERE j.position = ?1",
        journal::COLUMNS,
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([position], Line::read)
        .optional()?)
}

/// One line by its id.
pub(crate) fn of_id(connection: &Connection, id: Uuid) -> Result<Option<Line>> {
    let sql = format!(
        "SELECT {} FROM journal j JOIN station s ON s.number = j.station WHERE j.id = ?1",
        journal::COLUMNS,
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([id.as_bytes()], Line::read)
        .optional()?)
}

/// Which of these lines were taken back, and the place of the line that did it.
pub(crate) fn undone(connection: &Connection, ids: &[Uuid]) -> Result<BTreeMap<Uuid, i64>> {
    let sql = format!("SELECT position FROM journal WHERE {UNDOES} AND {UNDONE} = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut undone = BTreeMap::new();
    for id in ids {
        let found = statement.query_row([id.to_string()], |row| row.get(0));
        if let Some(position) = found.optional()? {
            undone.insert(*id, position);
        }
    }
    Ok(undone)
}

/// The conditions of a query and what is bound to them, in one order.
#[derive(Default)]
struct Conditions {
    parts: Vec<String>,
    bound: Vec<Value>,
}

impl Conditions {
    /// The conditions of a query; none if no line can fulfil them.
    fn of(connection: &Connection, query: &JournalQuery) -> Result<Option<Self>> {
        let mut all = Self::default();
        if let Some((first, last)) = places_between(connection, query.since, query.until)? {
            let Some((first, last)) = first.zip(last) else {
                return Ok(None);
            };
            all.add("j.position BETWEEN ? AND ?", [first.into(), last.into()]);
        }
        // A clock that was set back can put other times between those places; the plus keeps
        // these two from choosing the index.
        if let Some(since) = query.since {
            all.add("+j.at >= ?", [bind::micros(since).into()]);
        }
        if let Some(until) = query.until {
            all.add("+j.at < ?", [bind::micros(until).into()]);
        }
        if let Some(before) = query.before {
            all.add("j.position < ?", [before.into()]);
        }
        if let Some(kind) = &query.kind {
            all.add("j.kind = ?", [kind.clone().into()]);
        }
        if let Some(operator) = &query.operator {
            all.add("j.operator = ?", [operator.as_bytes().to_vec().into()]);
        }
        if let Some(serial) = &query.serial {
            all.add(
                "j.position IN (SELECT position FROM device_line WHERE serial = ?)",
                [serial.clone().into()],
            );
        }
        if let Some(batch) = &query.batch {
            all.add(
                &format!(
                    "j.position IN (
                        SELECT position FROM journal WHERE kind IN ({OF_BATCHES}) AND {BATCH} = ?
                        UNION SELECT l.position FROM device v CROSS JOIN device_line l
                        ON l.serial = v.serial WHERE v.batch = ?)"
                ),
                [batch.to_string().into(), batch.as_bytes().to_vec().into()],
            );
        }
        for term in query.find.as_deref().map(search::terms).unwrap_or_default() {
            let serial = term.to_uppercase();
            all.add(
                &found_by_word(connection, &term)?,
                [
                    term.clone().into(),
                    serial.into(),
                    term.clone().into(),
                    term.into(),
                ],
            );
        }
        Ok(Some(all))
    }

    fn add<const N: usize>(&mut self, part: &str, bound: [Value; N]) {
        self.parts.push(part.to_owned());
        self.bound.extend(bound);
    }

    fn sql(&self) -> String {
        match self.parts.as_slice() {
            [] => String::new(),
            parts => format!(" WHERE {}", parts.join(" AND ")),
        }
    }
}

/// The condition for lines that a word finds. Bound to it are the word, the word as a serial, and
/// the word twice more.
fn found_by_word(connection: &Connection, term: &str) -> Result<String> {
    let others = format!(
        "SELECT position FROM device_line WHERE serial = ?
         UNION SELECT l.position FROM text t CROSS JOIN text_line l ON l.text = t.id
         WHERE instr(lower(t.text), ?) > 0
         UNION SELECT position FROM journal WHERE kind IN ({WITHOUT_DEVICE}) AND instr(lower(body), ?) > 0"
    );
    let devices: i64 = connection
        .prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM device WHERE instr(search, ?1) > 0 LIMIT ?2)",
        )?
        .query_row(params![term, FEW + 1], |row| row.get(0))?;
    Ok(if devices > FEW {
        format!(
            "(CASE WHEN json_valid(j.body) THEN j.body ->> '$.serial' END IN (
                SELECT serial FROM device WHERE instr(search, ?) > 0) OR j.position IN ({others}))"
        )
    } else {
        format!(
            "j.position IN (SELECT l.position FROM device v CROSS JOIN device_line l
             ON l.serial = v.serial WHERE instr(v.search, ?) > 0 UNION {others})"
        )
    })
}

/// The first and the last place of the lines between two times; nothing if no time was asked for.
fn places_between(
    connection: &Connection,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
) -> Result<Option<(Option<i64>, Option<i64>)>> {
    if since.is_none() && until.is_none() {
        return Ok(None);
    }
    let ends = connection
        .prepare_cached(
            "SELECT min(position), max(position) FROM journal WHERE at >= ?1 AND at < ?2",
        )?
        .query_row(
            [
                since.map_or(i64::MIN, bind::micros),
                until.map_or(i64::MAX, bind::micros),
            ],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
    Ok(Some(ends))
}
