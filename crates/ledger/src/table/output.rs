//! Lists that were read in, kits and documents that went out, folded from the journal.

use jiff::Timestamp;
use migration::{Digest, Event, Fact, Serial};
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::error::Result;
use crate::table::bind;

pub(crate) const STEP: &str = include_str!("../../schema/011_output.sql");
pub(crate) const TABLES: &[&str] = &["roster_import", "kit", "print"];

/// A list that was read in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterImport {
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub operator: Option<Uuid>,
    /// SHA-256 of the file.
    pub file: Digest,
    /// Rows with a usable serial.
    pub rows: u32,
    /// Of these, new iPads.
    pub new: u32,
    /// Of these, iPads with a changed field.
    pub changed: u32,
    /// Rows left out.
    pub skipped: u32,
}

/// A kit that was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KitRow {
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub operator: Option<Uuid>,
    /// For which batch.
    pub batch: Option<Uuid>,
    /// With which blueprint.
    pub blueprint: Option<Uuid>,
    /// SHA-256 of its manifest.
    pub manifest: Digest,
    /// For how many iPads.
    pub devices: u32,
}

/// A document that was written or printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrintRow {
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub operator: Option<Uuid>,
    /// Which kind, for example `checklist`.
    pub document: String,
    /// For which batch.
    pub batch: Option<Uuid>,
    /// For which iPads, where they are single ones.
    pub serials: Vec<Serial>,
    /// SHA-256 of the file.
    pub sha256: Digest,
}

pub(crate) fn fold(connection: &Connection, event: &Event) -> Result<()> {
    let id = event.id.as_bytes();
    let at = bind::micros(event.at);
    let operator = event.operator.as_ref().map(Uuid::as_bytes);
    match &event.fact {
        Fact::RosterImported {
            file,
            rows,
            new,
            changed,
            skipped,
        } => connection
            .prepare_cached(
                "INSERT INTO roster_import (event, at, operator, file, rows, new, changed, skipped)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            )?
            .execute(params![
                id, at, operator, file.0, rows, new, changed, skipped
            ])?,
        Fact::KitExported {
            batch,
            blueprint,
            manifest,
            devices,
            ..
        } => connection
            .prepare_cached(
                "INSERT INTO kit (event, at, operator, batch, blueprint, manifest, devices)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                id,
                at,
                operator,
                batch.as_ref().map(Uuid::as_bytes),
                blueprint.as_ref().map(Uuid::as_bytes),
                manifest.0,
                devices
            ])?,
        Fact::DocumentPrinted {
            document,
            batch,
            serials,
            sha256,
        } => connection
            .prepare_cached(
                "INSERT INTO print (event, at, operator, document, batch, serials, sha256)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?
            .execute(params![
                id,
                at,
                operator,
                document,
                batch.as_ref().map(Uuid::as_bytes),
                bind::to_json(serials)?,
                sha256.0
            ])?,
        _ => 0,
    };
    Ok(())
}

pub(crate) fn imports(connection: &Connection) -> Result<Vec<RosterImport>> {
    let mut statement = connection.prepare_cached(
        "SELECT at, operator, file, rows, new, changed, skipped FROM roster_import ORDER BY rowid",
    )?;
    let rows = statement
        .query_map([], |row| {
            Ok(RosterImport {
                at: bind::timestamp(row, 0)?,
                operator: bind::optional_uuid(row, 1)?,
                file: bind::digest(row, 2)?,
                rows: row.get(3)?,
                new: row.get(4)?,
                changed: row.get(5)?,
                skipped: row.get(6)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

pub(crate) fn kits(connection: &Connection) -> Result<Vec<KitRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT at, operator, batch, blueprint, manifest, devices FROM kit ORDER BY rowid",
    )?;
    let rows = statement
        .query_map([], |row| {
            Ok(KitRow {
                at: bind::timestamp(row, 0)?,
                operator: bind::optional_uuid(row, 1)?,
                batch: bind::optional_uuid(row, 2)?,
                blueprint: bind::optional_uuid(row, 3)?,
                manifest: bind::digest(row, 4)?,
                devices: row.get(5)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

pub(crate) fn prints(connection: &Connection) -> Result<Vec<PrintRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT at, operator, document, batch, serials, sha256 FROM print ORDER BY rowid",
    )?;
    let rows = statement
        .query_map([], |row| {
            Ok(PrintRow {
                at: bind::timestamp(row, 0)?,
                operator: bind::optional_uuid(row, 1)?,
                document: row.get(2)?,
                batch: bind::optional_uuid(row, 3)?,
                serials: bind::json(row, 4)?,
                sha256: bind::digest(row, 5)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}
