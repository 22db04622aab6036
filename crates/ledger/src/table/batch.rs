//! Batches, folded from the journal.

use std::collections::BTreeMap;

use migration::{Batch, Event, Fact};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use uuid::Uuid;

use crate::error::Result;
use crate::table::bind;

pub(crate) const STEP: &str = include_str!("../../schema/005_batch.sql");
pub(crate) const TABLES: &[&str] = &["batch"];

const COLUMNS: &str = "b.id, b.plan, b.created_at, b.closed_at,
    (SELECT count(*) FROM device d WHERE d.batch = b.id)";

/// A batch as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct BatchRow {
    /// Its folded state.
    pub batch: Batch,
    /// How many iPads belong to it.
    pub devices: u32,
}

impl BatchRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let batch = Batch {
            id: bind::uuid(row, 0)?,
            plan: bind::json(row, 1)?,
            created_at: bind::timestamp(row, 2)?,
            closed_at: bind::optional_timestamp(row, 3)?,
        };
        Ok(Self {
            batch,
            devices: row.get(4)?,
        })
    }
}

pub(crate) fn fold(connection: &Connection, event: &Event) -> Result<()> {
    let at = bind::micros(event.at);
    match &event.fact {
        Fact::BatchCreated { batch, plan } => connection
            .prepare_cached(
                "INSERT INTO batch (id, name, plan, created_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET name = excluded.name, plan = excluded.plan, removed_at = NULL",
            )?
            .execute(params![
                batch.as_bytes(),
                plan.name,
                bind::to_json(plan)?,
                at
            ])?,
        Fact::BatchChanged { batch, plan } => connection
            .prepare_cached("UPDATE batch SET name = ?2, plan = ?3 WHERE id = ?1")?
            .execute(params![batch.as_bytes(), plan.name, bind::to_json(plan)?])?,
        Fact::BatchClosed { batch } => connection
            .prepare_cached("UPDATE batch SET closed_at = ?2 WHERE id = ?1")?
            .execute(params![batch.as_bytes(), at])?,
        Fact::BatchRemoved { batch } => connection
            .prepare_cached("UPDATE batch SET removed_at = ?2 WHERE id = ?1")?
            .execute(params![batch.as_bytes(), at])?,
        _ => 0,
    };
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<BatchRow>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM batch b WHERE b.removed_at IS NULL ORDER BY b.created_at, b.rowid"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement
        .query_map([], BatchRow::read)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// The name of every batch, also of those that were removed: lines of the journal name them.
pub(crate) fn names(connection: &Connection) -> Result<BTreeMap<Uuid, String>> {
    let mut statement = connection.prepare_cached("SELECT id, name FROM batch")?;
    let names = statement
        .query_map([], |row| Ok((bind::uuid(row, 0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(names)
}

pub(crate) fn one(connection: &Connection, id: Uuid) -> Result<Option<BatchRow>> {
    let sql = format!("SELECT {COLUMNS} FROM batch b WHERE b.id = ?1 AND b.removed_at IS NULL");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([id.as_bytes()], BatchRow::read)
        .optional()?)
}

/// The newest batch with this name.
pub(crate) fn named(connection: &Connection, name: &str) -> Result<Option<BatchRow>> {
    let sql = format!(
        "SELECT {COLUMNS} FROM batch b WHERE b.name = ?1 AND b.removed_at IS NULL
         ORDER BY b.created_at DESC, b.rowid DESC LIMIT 1"
    );
    Ok(connection
        .prepare_cached(&sql)?
        .query_row([name], BatchRow::read)
        .optional()?)
}
