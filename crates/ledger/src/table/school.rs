//! The school, its operators, its settings and who accepted the limits, folded from the journal.

use std::collections::BTreeMap;

use jiff::Timestamp;
use migration::{Event, Fact, PersonalText};
use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::Value;
use uuid::Uuid;

use crate::error::Result;
use crate::table::{bind, text};

pub(crate) const STEP: &str = include_str!("../../schema/006_school.sql");
pub(crate) const TABLES: &[&str] = &["school", "operator", "setting", "limits"];

/// The school whose ledger this is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct School {
    /// Name as it is printed.
    pub name: String,
    /// Reverse-domain identifier, part of every profile identifier.
    pub identifier: String,
}

/// Somebody who works with this ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operator {
    /// The id events name.
    pub id: Uuid,
    /// Their name; sealed if it was erased.
    pub name: PersonalText,
}

/// That the page of limits was read and accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acknowledgement {
    /// When.
    pub at: Timestamp,
    /// Who had signed in.
    pub operator: Option<Uuid>,
    /// The name given; sealed if it was erased.
    pub name: PersonalText,
}

pub(crate) fn fold(connection: &Connection, event: &Event) -> Result<()> {
    match &event.fact {
        Fact::SchoolSet { name, identifier } => connection
            .prepare_cached("INSERT OR REPLACE INTO school (one, name, identifier) VALUES (1, ?1, ?2)")?
            .execute([name, identifier])?,
        Fact::OperatorAdded { operator, name } => connection
            .prepare_cached("INSERT OR REPLACE INTO operator (id, name) VALUES (?1, ?2)")?
            .execute(params![operator.as_bytes(), bind::to_json(name)?])?,
        Fact::SettingSet { key, value } => connection
            .prepare_cached("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)")?
            .execute([key, &bind::to_json(value)?])?,
        Fact::LimitsAcknowledged { name } => connection
            .prepare_cached(
                "INSERT INTO limits (one, at, operator, name) VALUES (1, ?1, ?2, ?3) ON CONFLICT DO NOTHING",
            )?
            .execute(params![
                bind::micros(event.at),
                event.operator.as_ref().map(Uuid::as_bytes),
                bind::to_json(name)?
            ])?,
        _ => 0,
    };
    Ok(())
}

pub(crate) fn school(connection: &Connection) -> Result<Option<School>> {
    Ok(connection
        .query_row("SELECT name, identifier FROM school", [], |row| {
            Ok(School { name: row.get(0)?, identifier: row.get(1)? })
        })
        .optional()?)
}

pub(crate) fn operators(connection: &Connection) -> Result<Vec<Operator>> {
    let mut statement = connection.prepare_cached("SELECT id, name FROM operator ORDER BY id")?;
    let mut operators = statement
        .query_map([], |row| Ok(Operator { id: bind::uuid(row, 0)?, name: bind::json(row, 1)? }))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for operator in &mut operators {
        text::unseal(connection, &mut operator.name)?;
    }
    Ok(operators)
}

pub(crate) fn settings(connection: &Connection) -> Result<BTreeMap<String, Value>> {
    let mut statement = connection.prepare_cached("SELECT key, value FROM setting")?;
    let settings = statement
        .query_map([], |row| Ok((row.get(0)?, bind::json(row, 1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(settings)
}

pub(crate) fn limits(connection: &Connection) -> Result<Option<Acknowledgement>> {
    let found = connection
        .query_row("SELECT at, operator, name FROM limits", [], |row| {
            Ok(Acknowledgement {
                at: bind::timestamp(row, 0)?,
                operator: bind::optional_uuid(row, 1)?,
                name: bind::json(row, 2)?,
            })
        })
        .optional()?;
    let Some(mut acknowledgement) = found else { return Ok(None) };
    text::unseal(connection, &mut acknowledgement.name)?;
    Ok(Some(acknowledgement))
}
