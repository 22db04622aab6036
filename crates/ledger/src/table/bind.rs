//! How ids, digests, times and words stand in a column.

use std::str::FromStr;

use jiff::Timestamp;
use migration::Digest;
use rusqlite::Row;
use rusqlite::types::Type;
use uuid::Uuid;

use crate::error::{LedgerError, Result};

/// Microseconds since 1970; finer parts are cut off.
pub(crate) fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

/// The time of a column of microseconds.
pub(crate) fn time(micros: i64) -> Result<Timestamp> {
    Timestamp::from_microsecond(micros).map_err(|_| LedgerError::Time)
}

fn misfit<E: std::error::Error + Send + Sync + 'static>(
    column: usize,
    kind: Type,
) -> impl FnOnce(E) -> rusqlite::Error {
    move |error| rusqlite::Error::FromSqlConversionFailure(column, kind, Box::new(error))
}

/// A column of 16 bytes.
pub(crate) fn uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    Uuid::from_slice(row.get_ref(column)?.as_blob()?).map_err(misfit(column, Type::Blob))
}

/// A column of 16 bytes or nothing.
pub(crate) fn optional_uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Uuid>> {
    match row.get_ref(column)?.as_blob_or_null()? {
        None => Ok(None),
        Some(bytes) => Uuid::from_slice(bytes)
            .map(Some)
            .map_err(misfit(column, Type::Blob)),
    }
}

/// A column of 32 bytes.
pub(crate) fn digest(row: &Row<'_>, column: usize) -> rusqlite::Result<Digest> {
    row.get(column).map(Digest)
}

/// A column of microseconds.
pub(crate) fn timestamp(row: &Row<'_>, column: usize) -> rusqlite::Result<Timestamp> {
    Timestamp::from_microsecond(row.get(column)?).map_err(misfit(column, Type::Integer))
}

/// A column of microseconds or nothing.
pub(crate) fn optional_timestamp(
    row: &Row<'_>,
    column: usize,
) -> rusqlite::Result<Option<Timestamp>> {
    match row.get::<_, Option<i64>>(column)? {
        None => Ok(None),
        Some(micros) => Timestamp::from_microsecond(micros)
            .map(Some)
            .map_err(misfit(column, Type::Integer)),
    }
}

/// A column that holds a word of the domain.
pub(crate) fn word<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<T>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    row.get_ref(column)?
        .as_str()?
        .parse()
        .map_err(misfit(column, Type::Text))
}

/// A column that holds a word of the domain or nothing.
pub(crate) fn optional_word<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<T>>
where
    T: FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    match row.get_ref(column)?.as_str_or_null()? {
        None => Ok(None),
        Some(text) => text.parse().map(Some).map_err(misfit(column, Type::Text)),
    }
}

/// A column that holds JSON.
pub(crate) fn json<T: serde::de::DeserializeOwned>(
    row: &Row<'_>,
    column: usize,
) -> rusqlite::Result<T> {
    serde_json::from_str(row.get_ref(column)?.as_str()?).map_err(misfit(column, Type::Text))
}

/// A column that holds JSON or nothing.
pub(crate) fn optional_json<T: serde::de::DeserializeOwned>(
    row: &Row<'_>,
    column: usize,
) -> rusqlite::Result<Option<T>> {
    match row.get_ref(column)?.as_str_or_null()? {
        None => Ok(None),
        Some(text) => serde_json::from_str(text)
            .map(Some)
            .map_err(misfit(column, Type::Text)),
    }
}

/// A value as JSON, for a folded row.
pub(crate) fn to_json<T: serde::Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(LedgerError::unreadable(0))
}
