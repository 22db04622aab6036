//! Reads binary property lists.

use std::io::Cursor;

use plist::Value;
use plist::stream::{BinaryReader, Event};

use super::build::{Builder, Refused};
use super::{KeyPath, ReadError};

/// Whether the bytes begin as a binary property list.
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    bytes.starts_with(b"bplist0")
}

/// Reads a binary property list; also the keys that stand twice.
pub(super) fn read(bytes: &[u8]) -> Result<(Value, Vec<KeyPath>), ReadError> {
    let mut builder = Builder::default();
    for event in BinaryReader::new(Cursor::new(bytes)) {
        put(&mut builder, event.map_err(ReadError::Binary)?).map_err(refused)?;
    }
    let duplicates = std::mem::take(&mut builder.duplicates);
    builder
        .finish()
        .map(|top| (top, duplicates))
        .map_err(refused)
}

fn put(builder: &mut Builder, event: Event<'_>) -> Result<(), Refused> {
    match event {
        Event::StartArray(_) => builder.start_array(),
        Event::StartDictionary(_) => builder.start_dictionary(),
        Event::EndCollection => builder.end(),
        Event::String(text) if builder.wants_key() => builder.key(text.into_owned()),
        Event::String(text) => builder.value(Value::String(text.into_owned())),
        Event::Boolean(value) => builder.value(Value::Boolean(value)),
        Event::Data(bytes) => builder.value(Value::Data(bytes.into_owned())),
        Event::Date(date) => builder.value(Value::Date(date)),
        Event::Integer(number) => builder.value(Value::Integer(number)),
        Event::Real(number) => builder.value(Value::Real(number)),
        Event::Uid(uid) => builder.value(Value::Uid(uid)),
        _ => Err(Refused::Misplaced("an unknown kind of value")),
    }
}

fn refused(refused: Refused) -> ReadError {
    match refused {
        Refused::TooDeep => ReadError::TooDeep { line: 0 },
        Refused::TooManyValues => ReadError::TooManyValues,
        Refused::Misplaced(what) => ReadError::NotPropertyList { what, line: 0 },
    }
}
