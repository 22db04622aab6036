//! The journal: lines that are only ever appended, in one hash chain per station.

use std::ops::ControlFlow;

use jiff::Timestamp;
use migration::{Digest, Event, Fact};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use uuid::Uuid;

use crate::chain::{Link, ROOT};
use crate::error::{LedgerError, Result};
use crate::kind::Kind;
use crate::table::bind;

pub(crate) const STEP: &str = include_str!("../../schema/001_journal.sql");

const PRACTICE_MARKED: &str = "practice_marked";
pub(crate) const COLUMNS: &str =
    "j.position, s.id, j.seq, j.id, j.at, j.operator, j.kind, j.body, j.prev, j.hash";

/// A line as it is stored, its fact still JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Place in this file, from 1; not part of the chain.
    pub position: i64,
    /// The chain it belongs to.
    pub station: Uuid,
    /// Number in that chain, from 1.
    pub seq: i64,
    /// The event's id.
    pub id: Uuid,
    /// Microseconds since 1970-01-01T00:00:00Z.
    pub at_micros: i64,
    /// Who recorded it.
    pub operator: Option<Uuid>,
    /// The fact's kind.
    pub kind: String,
    /// The fact as JSON; personal texts are sealed.
    pub body: String,
    /// Hash of the line before.
    pub prev: Digest,
    /// Hash of this line.
    pub hash: Digest,
}

impl Line {
    pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            position: row.get(0)?,
            station: bind::uuid(row, 1)?,
            seq: row.get(2)?,
            id: bind::uuid(row, 3)?,
            at_micros: row.get(4)?,
            operator: bind::optional_uuid(row, 5)?,
            kind: row.get(6)?,
            body: row.get(7)?,
            prev: bind::digest(row, 8)?,
            hash: bind::digest(row, 9)?,
        })
    }

    /// The event this line holds.
    ///
    /// # Errors
    /// [`LedgerError::Unreadable`] if the body is no fact this version knows.
    pub fn event(&self) -> Result<Event> {
        let fact =
            serde_json::from_str(&self.body).map_err(LedgerError::unreadable(self.position))?;
        Ok(Event {
            id: self.id,
            at: bind::time(self.at_micros)?,
            operator: self.operator,
            fact,
        })
    }

    /// What its hash is made from.
    pub(crate) fn link(&self) -> Link<'_> {
        Link {
            station: self.station,
            seq: self.seq,
            id: self.id,
            at: self.at_micros,
            operator: self.operator,
            kind: &self.kind,
            body: &self.body,
        }
    }
}

/// The end of the chain that this ledger writes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Head {
    pub(crate) station: i64,
    pub(crate) id: Uuid,
    pub(crate) seq: i64,
    pub(crate) hash: Digest,
}

/// Begins the journal of a new ledger.
pub(crate) fn be_born(connection: &Connection, kind: Kind, at: Timestamp) -> Result<()> {
    connection.execute(
        "INSERT INTO birth (one, kind, born_at) VALUES (1, ?1, ?2)",
        params![kind.id(), bind::micros(at)],
    )?;
    Ok(())
}

/// Begins a new chain, which this ledger goes on writing.
pub(crate) fn begin_station(connection: &Connection, id: Uuid, at: Timestamp) -> Result<()> {
    connection.execute(
        "INSERT INTO station (id, began_at, here) VALUES (?1, ?2, 1)",
        params![id.as_bytes(), bind::micros(at)],
    )?;
    Ok(())
}

/// The kind that the birth row says.
pub(crate) fn kind(connection: &Connection) -> Result<Kind> {
    let id: String = connection.query_row("SELECT kind FROM birth", [], |row| row.get(0))?;
    Kind::ALL
        .into_iter()
        .find(|kind| kind.id() == id)
        .ok_or(LedgerError::MarkBroken)
}

/// Whether the first line marks the ledger as practice.
pub(crate) fn is_marked(connection: &Connection) -> Result<bool> {
    let first: Option<String> = connection
        .query_row(
            "SELECT kind FROM journal ORDER BY position LIMIT 1",
            [],
            |row| row.get(0),
        )
        .optional()?;
    Ok(first.as_deref() == Some(PRACTICE_MARKED))
}

/// The end of the chain, to be read inside the transaction that appends to it.
pub(crate) fn head(connection: &Connection) -> Result<Head> {
    let (station, id) = connection
        .prepare_cached(
            "SELECT number, id FROM station WHERE here = 1 ORDER BY number DESC LIMIT 1",
        )?
        .query_row([], |row| Ok((row.get(0)?, bind::uuid(row, 1)?)))?;
    let last = connection
        .prepare_cached(
            "SELECT seq, hash FROM journal WHERE station = ?1 ORDER BY seq DESC LIMIT 1",
        )?
        .query_row([station], |row| Ok((row.get(0)?, bind::digest(row, 1)?)))
        .optional()?;
    let (seq, hash) = last.unwrap_or((0, ROOT));
    Ok(Head {
        station,
        id,
        seq,
        hash,
    })
}

/// Appends one line and moves the end of the chain.
pub(crate) fn append(connection: &Connection, head: &mut Head, event: &Event) -> Result<i64> {
    let body = serde_json::to_string(&event.fact).map_err(LedgerError::unreadable(0))?;
    if body.len() > crate::LONGEST_BODY {
        return Err(LedgerError::FactTooLong { bytes: body.len() });
    }
    let link = Link {
        station: head.id,
        seq: head.seq + 1,
        id: event.id,
        at: bind::micros(event.at),
        operator: event.operator,
        kind: event.fact.kind(),
        body: &body,
    };
    let hash = link.hash(head.hash);
    connection
        .prepare_cached(
            "INSERT INTO journal (station, seq, id, at, operator, kind, body, prev, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            head.station,
            link.seq,
            link.id.as_bytes(),
            link.at,
            link.operator.as_ref().map(Uuid::as_bytes),
            link.kind,
            link.body,
            head.hash.0,
            hash.0,
        ])?;
    head.seq = link.seq;
    head.hash = hash;
    Ok(connection.last_insert_rowid())
}

/// Every line in order, one at a time; `visit` can stop the walk.
pub(crate) fn walk(
    connection: &Connection,
    mut visit: impl FnMut(Line) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let sql = format!(
        "SELECT {COLUMNS} FROM journal j JOIN station s ON s.number = j.station ORDER BY j.position"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if visit(Line::read(row)?)?.is_break() {
            break;
        }
    }
    Ok(())
}

/// The lines that speak of one iPad, oldest first.
pub(crate) fn lines_of(connection: &Connection, serial: &str) -> Result<Vec<Line>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM device_line d JOIN journal j ON j.position = d.position
         JOIN station s ON s.number = j.station WHERE d.serial = ?1 ORDER BY d.position"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let lines = statement
        .query_map([serial], Line::read)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(lines)
}

/// When something happened last that a backup would want to keep.
pub(crate) fn last_change(connection: &Connection) -> Result<Option<Timestamp>> {
    let micros: Option<i64> = connection
        .query_row(
            "SELECT at FROM journal WHERE kind <> 'backup_made' ORDER BY position DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .optional()?;
    micros.map(bind::time).transpose()
}

/// How many lines there are.
pub(crate) fn count(connection: &Connection) -> Result<u64> {
    let lines: i64 = connection.query_row("SELECT count(*) FROM journal", [], |row| row.get(0))?;
    Ok(lines.unsigned_abs())
}

/// Whether a fact may only stand at the birth of a ledger.
pub(crate) fn is_mark(fact: &Fact) -> bool {
    fact.kind() == PRACTICE_MARKED
}
