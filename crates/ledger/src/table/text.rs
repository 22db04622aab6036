//! Names and free text of people: sealed before the journal sees them, erasable at any time.

use migration::{Digest, PersonalText};
use rand::RngCore as _;
use rusqlite::{Connection, OptionalExtension as _, params};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use crate::error::{LedgerError, Result};
use crate::table::bind;

pub(crate) const STEP: &str = include_str!("../../schema/002_text.sql");

/// SHA-256 of a salt followed by a text.
pub(crate) fn digest(salt: &[u8], text: &str) -> Digest {
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(text);
    Digest(hash.finalize().into())
}

/// Seals a plain text: keeps it with a fresh salt and leaves its id and digest behind.
/// A sealed one stays as it is.
pub(crate) fn seal(connection: &Connection, text: &mut PersonalText, id: Uuid) -> Result<()> {
    let PersonalText::Plain(plain) = &*text else {
        return Ok(());
    };
    if plain.len() > crate::LONGEST_TEXT {
        return Err(LedgerError::TextTooLong { bytes: plain.len() });
    }
    let mut salt = [0; 16];
    rand::thread_rng().fill_bytes(&mut salt);
    connection
        .prepare_cached("INSERT INTO text (id, salt, text) VALUES (?1, ?2, ?3)")?
        .execute(params![id.as_bytes(), salt, plain])?;
    *text = PersonalText::Sealed {
        id,
        digest: digest(&salt, plain),
    };
    Ok(())
}

/// The text behind a seal, unless it was erased.
pub(crate) fn read(connection: &Connection, text: &PersonalText) -> Result<Option<String>> {
    match text {
        PersonalText::Plain(plain) => Ok(Some(plain.clone())),
        PersonalText::Sealed { id, .. } => Ok(connection
            .prepare_cached("SELECT text FROM text WHERE id = ?1")?
            .query_row([id.as_bytes()], |row| row.get(0))
            .optional()?),
    }
}

/// Puts the text back in place of its seal; an erased one stays sealed.
pub(crate) fn unseal(connection: &Connection, text: &mut PersonalText) -> Result<()> {
    if let Some(plain) = read(connection, text)? {
        *text = PersonalText::Plain(plain);
    }
    Ok(())
}

/// What a sealed text hashes to now; none if it was erased.
pub(crate) fn digest_of(connection: &Connection, id: Uuid) -> Result<Option<Digest>> {
    Ok(connection
        .prepare_cached("SELECT salt, text FROM text WHERE id = ?1")?
        .query_row([id.as_bytes()], |row| {
            Ok(digest(
                row.get_ref(0)?.as_blob()?,
                row.get_ref(1)?.as_str()?,
            ))
        })
        .optional()?)
}

/// Erases a text and its salt, and notes that this was meant. Says whether it was there.
pub(crate) fn erase(connection: &Connection, id: Uuid) -> Result<bool> {
    let gone = connection
        .prepare_cached("DELETE FROM text WHERE id = ?1")?
        .execute([id.as_bytes()])?;
    connection
        .prepare_cached("INSERT INTO erased (id) VALUES (?1) ON CONFLICT DO NOTHING")?
        .execute([id.as_bytes()])?;
    Ok(gone > 0)
}

/// Whether a text was erased on purpose.
pub(crate) fn is_erased(connection: &Connection, id: Uuid) -> Result<bool> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM erased WHERE id = ?1")?
        .exists([id.as_bytes()])?)
}

/// The ids of all texts that are kept, in order.
pub(crate) fn ids(connection: &Connection) -> Result<Vec<Uuid>> {
    let mut statement = connection.prepare_cached("SELECT id FROM text ORDER BY id")?;
    let ids = statement
        .query_map([], |row| bind::uuid(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(ids)
}
