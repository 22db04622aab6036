//! Supervision identities and where copies of them lie, folded from the journal.
//!
//! The certificate (public, DER) is kept as content under its fingerprint. The private key
//! is never in the ledger.

use jiff::Timestamp;
use migration::{Digest, Event, Fact};
use rusqlite::{Connection, params};
use uuid::Uuid;

use crate::error::Result;
use crate::table::bind;

pub(crate) const STEP: &str = include_str!("../../schema/010_identity.sql");
pub(crate) const TABLES: &[&str] = &["identity", "identity_copy"];

/// A supervision identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityRow {
    /// SHA-256 of the certificate (DER).
    pub fingerprint: Digest,
    /// Subject of the certificate.
    pub subject: String,
    /// End of its validity.
    pub not_after: Option<Timestamp>,
    /// When it came into the ledger.
    pub added_at: Timestamp,
    /// When it was set aside.
    pub retired_at: Option<Timestamp>,
    /// Where copies of it lie, oldest first.
    pub copies: Vec<IdentityCopy>,
}

impl IdentityRow {
    /// That it is in use as it is, as a fact.
    #[must_use]
    pub fn added(self) -> Fact {
        Fact::IdentityAdded {
            fingerprint: self.fingerprint,
            subject: self.subject,
            not_after: self.not_after,
        }
    }
}

/// A copy of a supervision identity that lies somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IdentityCopy {
    /// Where, in the words of whoever put it there.
    pub place: String,
    /// SHA-256 of the file.
    pub sha256: Digest,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who recorded it.
    pub operator: Option<Uuid>,
}

pub(crate) fn fold(connection: &Connection, event: &Event) -> Result<()> {
    let at = bind::micros(event.at);
    match &event.fact {
        Fact::IdentityAdded { fingerprint, subject, not_after } => connection
            .prepare_cached(
                "INSERT INTO identity (fingerprint, subject, not_after, added_at) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET subject = excluded.subject, not_after = excluded.not_after,
                     retired_at = NULL",
            )?
            .execute(params![fingerprint.0, subject, not_after.map(bind::micros), at])?,
        Fact::IdentityBackedUp { fingerprint, place, sha256 } => connection
            .prepare_cached(
                "INSERT INTO identity_copy (event, fingerprint, place, sha256, at, operator)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                event.id.as_bytes(),
                fingerprint.0,
                place,
                sha256.0,
                at,
                event.operator.as_ref().map(Uuid::as_bytes),
            ])?,
        Fact::IdentityRetired { fingerprint } => connection
            .prepare_cached("UPDATE identity SET retired_at = ?2 WHERE fingerprint = ?1")?
            .execute(params![fingerprint.0, at])?,
        _ => 0,
    };
    Ok(())
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<IdentityRow>> {
    let mut statement = connection.prepare_cached(
        "SELECT fingerprint, subject, not_after, added_at, retired_at FROM identity
         ORDER BY added_at, fingerprint",
    )?;
    let mut rows = statement
        .query_map([], |row| {
            Ok(IdentityRow {
                fingerprint: bind::digest(row, 0)?,
                subject: row.get(1)?,
                not_after: bind::optional_timestamp(row, 2)?,
                added_at: bind::timestamp(row, 3)?,
                retired_at: bind::optional_timestamp(row, 4)?,
                copies: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for row in &mut rows {
        row.copies = copies(connection, row.fingerprint)?;
    }
    Ok(rows)
}

fn copies(connection: &Connection, fingerprint: Digest) -> Result<Vec<IdentityCopy>> {
    let mut statement = connection.prepare_cached(
        "SELECT place, sha256, at, operator FROM identity_copy WHERE fingerprint = ?1 ORDER BY rowid",
    )?;
    let copies = statement
        .query_map([fingerprint.0], |row| {
            Ok(IdentityCopy {
                place: row.get(0)?,
                sha256: bind::digest(row, 1)?,
                at: bind::timestamp(row, 2)?,
                operator: bind::optional_uuid(row, 3)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    Ok(copies)
}
