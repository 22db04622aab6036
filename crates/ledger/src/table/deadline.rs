//! Dates to keep, folded from the journal.

use migration::{Deadline, Event, Fact};
use rusqlite::{Connection, OptionalExtension as _, params};
use uuid::Uuid;

use crate::error::Result;
use crate::table::{bind, text};

pub(crate) const STEP: &str = include_str!("../../schema/008_deadline.sql");
pub(crate) const TABLES: &[&str] = &["deadline"];

/// A date to keep as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadlineRow {
    /// Its id.
    pub id: Uuid,
    /// All of it as it stands; texts that were erased are sealed.
    pub plan: Deadline,
}

pub(crate) fn fold(connection: &Connection, event: &Event) -> Result<()> {
    match &event.fact {
        Fact::DeadlineSet { deadline, plan } => put(connection, *deadline, plan)?,
        Fact::DeadlineDone { deadline, .. } => {
            let plan = connection
                .prepare_cached("SELECT plan FROM deadline WHERE id = ?1")?
                .query_row([deadline.as_bytes()], |row| bind::json::<Deadline>(row, 0))
                .optional()?;
            if let Some(mut plan) = plan {
                plan.apply(event);
                put(connection, *deadline, &plan)?;
            }
        }
        Fact::DeadlineRemoved { deadline } => {
            connection
                .prepare_cached("DELETE FROM deadline WHERE id = ?1")?
                .execute([deadline.as_bytes()])?;
        }
        _ => {}
    }
    Ok(())
}

fn put(connection: &Connection, id: Uuid, plan: &Deadline) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO deadline (id, plan, due_on) VALUES (?1, ?2, ?3)
             ON CONFLICT DO UPDATE SET plan = excluded.plan, due_on = excluded.due_on",
        )?
        .execute(params![
            id.as_bytes(),
            bind::to_json(plan)?,
            plan.on.to_string()
        ])?;
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<DeadlineRow>> {
    let mut statement =
        connection.prepare_cached("SELECT id, plan FROM deadline ORDER BY due_on, id")?;
    let mut rows = statement
        .query_map([], |row| {
            Ok(DeadlineRow {
                id: bind::uuid(row, 0)?,
                plan: bind::json(row, 1)?,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for row in &mut rows {
        for personal in row.plan.personal_texts_mut() {
            text::unseal(connection, personal)?;
        }
    }
    Ok(rows)
}
