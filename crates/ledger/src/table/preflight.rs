//! Where each of the twenty checks stands, folded from the journal.

use migration::preflight::{CheckState, CheckTick, Probe};
use migration::{Event, Fact, PersonalText, PreflightItem};
use rusqlite::{Connection, Row, params};
use uuid::Uuid;

use crate::error::Result;
use crate::table::{bind, text};

pub(crate) const STEP: &str = include_str!("../../schema/007_preflight.sql");
pub(crate) const TABLES: &[&str] = &["preflight"];

/// What is known of one check. A check without a row was never touched.
#[derive(Clone, Debug, PartialEq)]
pub struct PreflightRow {
    /// Which of the twenty.
    pub item: PreflightItem,
    /// Who confirmed it and what the Mac saw.
    pub state: CheckState,
    /// What was noted at the confirmation; sealed if it was erased.
    pub note: Option<PersonalText>,
}

impl PreflightRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let operator = bind::optional_uuid(row, 2)?;
        let ticked = bind::optional_timestamp(row, 1)?.map(|at| CheckTick { at, operator });
        let probed = match (
            bind::optional_timestamp(row, 4)?,
            bind::optional_word(row, 5)?,
        ) {
            (Some(at), Some(outcome)) => Some(Probe {
                at,
                outcome,
                seen: bind::optional_json(row, 6)?.unwrap_or_default(),
            }),
            _ => None,
        };
        let state = CheckState { ticked, probed };
        Ok(Self {
            item: bind::word(row, 0)?,
            state,
            note: bind::optional_json(row, 3)?,
        })
    }
}

pub(crate) fn fold(connection: &Connection, event: &Event) -> Result<()> {
    let at = bind::micros(event.at);
    match &event.fact {
        Fact::PreflightTicked { item, note } => connection
            .prepare_cached(
                "INSERT INTO preflight (item, ticked_at, ticked_by, note) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET ticked_at = excluded.ticked_at, ticked_by = excluded.ticked_by,
                     note = excluded.note",
            )?
            .execute(params![
                item.id(),
                at,
                event.operator.as_ref().map(Uuid::as_bytes),
                note.as_ref().map(bind::to_json).transpose()?,
            ])?,
        Fact::PreflightUnticked { item } => connection
            .prepare_cached(
                "UPDATE preflight SET ticked_at = NULL, ticked_by = NULL, note = NULL WHERE item = ?1",
            )?
            .execute([item.id()])?,
        Fact::PreflightProbed { item, outcome, seen } => connection
            .prepare_cached(
                "INSERT INTO preflight (item, probed_at, outcome, seen) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET probed_at = excluded.probed_at, outcome = excluded.outcome,
                     seen = excluded.seen",
            )?
            .execute(params![item.id(), at, outcome.id(), bind::to_json(seen)?])?,
        _ => 0,
    };
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<PreflightRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT item, ticked_at, ticked_by, note, probed_at, outcome, seen FROM preflight",
    )?;
    let mut rows = statement
        .query_map([], PreflightRow::read)?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for note in rows.iter_mut().filter_map(|row| row.note.as_mut()) {
        text::unseal(connection, note)?;
    }
    rows.sort_by_key(|row| row.item);
    Ok(rows)
}
