//! Bodies of profiles, blueprints and certificates, found by the SHA-256 of their bytes.

use migration::Digest;
use rusqlite::{Connection, OptionalExtension as _, params};

use crate::chain::sha256;
use crate::error::{LedgerError, Result};
use crate::table::bind;

pub(crate) const STEP: &str = include_str!("../../schema/003_content.sql");

/// Keeps bytes; the same bytes twice are kept once.
pub(crate) fn keep(connection: &Connection, body: &[u8]) -> Result<Digest> {
    if body.len() > crate::LONGEST_CONTENT {
        return Err(LedgerError::ContentTooLong { bytes: body.len() });
    }
    let digest = sha256(body);
    connection
        .prepare_cached(
            "INSERT INTO content (sha256, body) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        )?
        .execute(params![digest.0, body])?;
    Ok(digest)
}

/// The bytes with this digest.
pub(crate) fn read(connection: &Connection, sha256: Digest) -> Result<Option<Vec<u8>>> {
    Ok(connection
        .prepare_cached("SELECT body FROM content WHERE sha256 = ?1")?
        .query_row([sha256.0], |row| row.get(0))
        .optional()?)
}

/// Whether bytes with this digest are kept.
pub(crate) fn is_kept(connection: &Connection, sha256: Digest) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM content WHERE sha256 = ?1")?
        .exists([sha256.0])?)
}

/// The digests under which bytes lie that hash to something else.
pub(crate) fn changed(connection: &Connection) -> Result<Vec<Digest>> {
    let mut statement = connection.prepare("SELECT sha256, body FROM content ORDER BY sha256")?;
    let mut rows = statement.query([])?;
    let mut changed = Vec::new();
    while let Some(row) = rows.next()? {
        let digest = bind::digest(row, 0)?;
        if sha256(row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?) != digest {
            changed.push(digest);
        }
    }
    Ok(changed)
}
