//! Profiles and blueprints with every revision, folded from the journal.

use jiff::Timestamp;
use migration::{Digest, Event, Fact};
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use uuid::Uuid;

use crate::error::Result;
use crate::table::bind;

pub(crate) const STEP: &str = include_str!("../../schema/009_shelf.sql");
pub(crate) const TABLES: &[&str] = &["shelf", "revision"];

/// Which of the two things that have revisions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shelf {
    /// Configuration profiles.
    Profiles,
    /// Blueprints.
    Blueprints,
}

impl Shelf {
    const fn id(self) -> &'static str {
        match self {
            Self::Profiles => "profile",
            Self::Blueprints => "blueprint",
        }
    }
}

/// A profile or blueprint of the library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShelfRow {
    /// Its id.
    pub id: Uuid,
    /// Its name in the newest revision.
    pub name: String,
    /// The newest revision, from 1.
    pub revision: u32,
    /// SHA-256 of the newest body.
    pub sha256: Digest,
    /// When the newest revision was saved.
    pub saved_at: Timestamp,
    /// When it left the library.
    pub removed_at: Option<Timestamp>,
}

/// One revision of a profile or blueprint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RevisionRow {
    /// Counted from 1.
    pub revision: u32,
    /// The name it had then.
    pub name: String,
    /// SHA-256 of its body.
    pub sha256: Digest,
    /// When it was saved.
    pub saved_at: Timestamp,
    /// Who saved it.
    pub saved_by: Option<Uuid>,
}

/// What a fact saves, if it saves a revision.
struct Saved<'a> {
    shelf: Shelf,
    id: Uuid,
    name: &'a str,
    revision: u32,
    sha256: Digest,
}

fn saved(fact: &Fact) -> Option<Saved<'_>> {
    let (shelf, id, name, revision, sha256) = match fact {
        Fact::ProfileSaved {
            profile,
            name,
            revision,
            sha256,
        } => (Shelf::Profiles, profile, name, revision, sha256),
        Fact::BlueprintSaved {
            blueprint,
            name,
            revision,
            sha256,
        } => (Shelf::Blueprints, blueprint, name, revision, sha256),
        _ => return None,
    };
    Some(Saved {
        shelf,
        id: *id,
        name,
        revision: *revision,
        sha256: *sha256,
    })
}

pub(crate) fn fold(connection: &Connection, event: &Event) -> Result<()> {
    let at = bind::micros(event.at);
    if let Some(saved) = saved(&event.fact) {
        connection
            .prepare_cached(
                "INSERT INTO shelf (kind, id, name, revision) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET name = excluded.name, revision = excluded.revision, removed_at = NULL",
            )?
            .execute(params![saved.shelf.id(), saved.id.as_bytes(), saved.name, saved.revision])?;
        connection
            .prepare_cached(
                "INSERT INTO revision (kind, id, revision, name, sha256, saved_at, saved_by)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT DO UPDATE SET name = excluded.name, sha256 = excluded.sha256",
            )?
            .execute(params![
                saved.shelf.id(),
                saved.id.as_bytes(),
                saved.revision,
                saved.name,
                saved.sha256.0,
                at,
                event.operator.as_ref().map(Uuid::as_bytes),
            ])?;
    }
    let removed = match &event.fact {
        Fact::ProfileRemoved { profile } => Some((Shelf::Profiles, profile)),
        Fact::BlueprintRemoved { blueprint } => Some((Shelf::Blueprints, blueprint)),
        _ => None,
    };
    if let Some((shelf, id)) = removed {
        connection
            .prepare_cached("UPDATE shelf SET removed_at = ?3 WHERE kind = ?1 AND id = ?2")?
            .execute(params![shelf.id(), id.as_bytes(), at])?;
    }
    Ok(())
}

const COLUMNS: &str = "s.id, s.name, s.revision, r.sha256, r.saved_at, s.removed_at
    FROM shelf s JOIN revision r USING (kind, id, revision)";

impl ShelfRow {
    /// That it stands on this shelf as it is, as a fact.
    #[must_use]
    pub fn saved(self, shelf: Shelf) -> Fact {
        let Self {
            id,
            name,
            revision,
            sha256,
            ..
        } = self;
        match shelf {
            Shelf::Profiles => Fact::ProfileSaved {
                profile: id,
                name,
                revision,
                sha256,
            },
            Shelf::Blueprints => Fact::BlueprintSaved {
                blueprint: id,
                name,
                revision,
                sha256,
            },
        }
    }

    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: bind::uuid(row, 0)?,
            name: row.get(1)?,
            revision: row.get(2)?,
            sha256: bind::digest(row, 3)?,
            saved_at: bind::timestamp(row, 4)?,
            removed_at: bind::optional_timestamp(row, 5)?,
        })
    }
}

/// What stands on a shelf by name, without what was removed.
pub(crate) fn all(connection: &Connection, shelf: Shelf) -> Result<Vec<ShelfRow>> {
    let sql =
        format!("SELECT {COLUMNS} WHERE kind = ?1 AND s.removed_at IS NULL ORDER BY s.name, s.id");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement
        .query_map([shelf.id()], ShelfRow::read)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}

/// One thing, removed or not.
pub(crate) fn one(connection: &Connection, shelf: Shelf, id: Uuid) -> Result<Option<ShelfRow>> {
    let sql = format!("SELECT {COLUMNS} WHERE kind = ?1 AND id = ?2");
    Ok(connection
        .prepare_cached(&sql)?
        .query_row(params![shelf.id(), id.as_bytes()], ShelfRow::read)
        .optional()?)
}

/// The revisions of one thing, oldest first.
pub(crate) fn revisions(
    connection: &Connection,
    shelf: Shelf,
    id: Uuid,
) -> Result<Vec<RevisionRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT revision, name, sha256, saved_at, saved_by FROM revision
         WHERE kind = ?1 AND id = ?2 ORDER BY revision",
    )?;
    let rows = statement
        .query_map(params![shelf.id(), id.as_bytes()], |row| {
            Ok(RevisionRow {
                revision: row.get(0)?,
                name: row.get(1)?,
                sha256: bind::digest(row, 2)?,
                saved_at: bind::timestamp(row, 3)?,
                saved_by: bind::optional_uuid(row, 4)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(rows)
}
