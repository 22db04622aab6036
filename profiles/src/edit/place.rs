//! Sets a value and takes one away.

use plist::{Dictionary, Value};

use super::EditError;
use crate::document::{Document, KeyPath, MAX_DEPTH, Step};

/// The keys that make a payload what it is.
const FIXED: [&str; 3] = ["PayloadType", "PayloadIdentifier", "PayloadUUID"];

/// Sets a value. Dictionaries and arrays on the way are made where nothing is yet; an index one
/// past the end of an array adds an item.
///
/// # Errors
/// [`EditError::Encrypted`], [`EditError::Fixed`]; [`EditError::NoPlace`] where something else is
/// in the way.
pub fn put(document: &mut Document, path: &KeyPath, value: Value) -> Result<(), EditError> {
    allowed(document, path)?;
    let no_place = || EditError::NoPlace { path: path.clone() };
    // A refusal leaves nothing half made.
    let mut top = document.top().clone();
    let (first, rest) = path.steps().split_first().ok_or_else(no_place)?;
    let Step::Key(first) = first else {
        return Err(no_place());
    };
    put_key(&mut top, first, rest, value).ok_or_else(no_place)?;
    *document.top_mut() = top;
    Ok(())
}

/// Sets bytes.
///
/// # Errors
/// Those of [`put`].
pub fn put_bytes(document: &mut Document, path: &KeyPath, bytes: Vec<u8>) -> Result<(), EditError> {
    put(document, path, Value::Data(bytes))
}

/// Takes a value away; what held it stays, though it be empty. Nothing there is nothing to do.
///
/// # Errors
/// [`EditError::Encrypted`], [`EditError::Fixed`].
pub fn remove(document: &mut Document, path: &KeyPath) -> Result<(), EditError> {
    allowed(document, path)?;
    take(document, path);
    Ok(())
}

fn allowed(document: &Document, path: &KeyPath) -> Result<(), EditError> {
    if document.is_encrypted() {
        return Err(EditError::Encrypted);
    }
    let fixed = match path.steps() {
        [] => true,
        [Step::Key(key)] => key == "PayloadContent" || FIXED.contains(&key.as_str()),
        [Step::Key(content), Step::Index(_)] => content == "PayloadContent",
        [Step::Key(content), Step::Index(_), Step::Key(key)] => {
            content == "PayloadContent" && FIXED.contains(&key.as_str())
        }
        _ => false,
    };
    if fixed {
        return Err(EditError::Fixed { path: path.clone() });
    }
    Ok(())
}

fn put_key(keys: &mut Dictionary, key: &str, rest: &[Step], value: Value) -> Option<()> {
    if rest.is_empty() {
        keys.insert(key.to_owned(), value);
        return Some(());
    }
    if !keys.contains_key(key) {
        keys.insert(key.to_owned(), empty(rest));
    }
    put_value(keys.get_mut(key)?, rest, value)
}

fn put_value(at: &mut Value, steps: &[Step], value: Value) -> Option<()> {
    if steps.len() > MAX_DEPTH {
        return None;
    }
    match (steps.split_first()?, at) {
        ((Step::Key(key), rest), Value::Dictionary(keys)) => put_key(keys, key, rest, value),
        ((Step::Index(index), rest), Value::Array(items)) => {
            if *index == items.len() {
                items.push(empty(rest));
            }
            let item = items.get_mut(*index)?;
            if rest.is_empty() {
                *item = value;
                return Some(());
            }
            put_value(item, rest, value)
        }
        _ => None,
    }
}

/// What the next step needs to stand in.
fn empty(steps: &[Step]) -> Value {
    match steps.first() {
        Some(Step::Index(_)) => Value::Array(Vec::new()),
        _ => Value::Dictionary(Dictionary::new()),
    }
}

/// Takes a value out; the keys after it keep their order, which `Dictionary::remove` would not.
pub(crate) fn take(document: &mut Document, path: &KeyPath) -> Option<Value> {
    let parent = path.parent();
    match path.steps().last()? {
        Step::Index(index) => {
            let items = document.at_mut(&parent)?.as_array_mut()?;
            (*index < items.len()).then(|| items.remove(*index))
        }
        Step::Key(key) => {
            let keys = match parent.steps() {
                [] => document.top_mut(),
                _ => document.at_mut(&parent)?.as_dictionary_mut()?,
            };
            let mut taken = None;
            let rest = std::mem::take(keys)
                .into_iter()
                .filter_map(|(name, value)| {
                    if name == *key {
                        taken = Some(value);
                        return None;
                    }
                    Some((name, value))
                });
            *keys = rest.collect();
            taken
        }
    }
}
