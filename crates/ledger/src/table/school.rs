//! The school, its operators, its settings and who accepted the limits, folded from the journal.

use std::collections::BTreeMap;

use migration::school::Acknowledgement;
use migration::{Event, Fact, PersonalText, School};
use rusqlite::{Connection, OptionalExtension as _, params};
use serde_json::Value;
use uuid::Uuid;

use crate::error::Result;
use crate::kind::Kind;
use crate::table::{bind, text};

pub(crate) const STEP: &str = include_str!("../../schema/006_school.sql");
pub(crate) const TABLES: &[&str] = &["school", "operator", "setting", "limits"];

/// Somebody who works with this ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operator {
    /// The id events name.
    pub id: Uuid,
    /// Their name; sealed if it was erased.
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

/// The school as it stands, the name under the limits put back unless it was erased.
pub(crate) fn school(connection: &Connection, kind: Kind) -> Result<School> {
    let mut school = School {
        practice: kind == Kind::Practice,
        ..School::default()
    };
    let said = connection
        .query_row("SELECT name, identifier FROM school", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?;
    if let Some((name, identifier)) = said {
        school.name = Some(name);
        school.identifier = Some(identifier);
    }
    school.limits = connection
        .query_row("SELECT at, name FROM limits", [], |row| {
            Ok(Acknowledgement {
                at: bind::timestamp(row, 0)?,
                name: bind::json(row, 1)?,
            })
        })
        .optional()?;
    if let Some(acknowledgement) = &mut school.limits {
        text::unseal(connection, &mut acknowledgement.name)?;
    }
    Ok(school)
}

pub(crate) fn operators(connection: &Connection) -> Result<Vec<Operator>> {
    let mut statement = connection.prepare_cached("SELECT id, name FROM operator ORDER BY id")?;
    let mut operators = statement
        .query_map([], |row| {
            Ok(Operator {
                id: bind::uuid(row, 0)?,
                name: bind::json(row, 1)?,
            })
        })?
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
