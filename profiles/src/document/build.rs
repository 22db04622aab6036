//! Puts a property list together from its parts, within the caps on depth and number.

use plist::{Dictionary, Value};

use super::{KeyPath, MAX_DEPTH, MAX_VALUES};

/// What the builder refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    TooDeep,
    TooManyValues,
    /// A value where a key should stand, an end without a start, or more than one top value.
    Misplaced(&'static str),
}

enum Open {
    Array(Vec<Value>),
    Dictionary(Dictionary, Option<String>),
}

/// A property list under construction.
#[derive(Default)]
pub(super) struct Builder {
    open: Vec<Open>,
    top: Option<Value>,
    values: usize,
    /// Keys that one dictionary held twice, by their place.
    pub(super) duplicates: Vec<KeyPath>,
}

impl Builder {
    pub(super) fn start_array(&mut self) -> Result<(), Refused> {
        self.open(Open::Array(Vec::new()))
    }

    pub(super) fn start_dictionary(&mut self) -> Result<(), Refused> {
        self.open(Open::Dictionary(Dictionary::new(), None))
    }

    /// Whether the next thing must be a key.
    pub(super) fn wants_key(&self) -> bool {
        matches!(self.open.last(), Some(Open::Dictionary(_, None)))
    }

    pub(super) fn key(&mut self, name: String) -> Result<(), Refused> {
        match self.open.last_mut() {
            Some(Open::Dictionary(dictionary, next @ None)) => {
                let twice = dictionary.contains_key(&name);
                *next = Some(name);
                if twice {
                    self.duplicates.push(self.place());
                }
                Ok(())
            }
            _ => Err(Refused::Misplaced("a key outside a dictionary")),
        }
    }

    pub(super) fn value(&mut self, value: Value) -> Result<(), Refused> {
        self.values += 1;
        if self.values > MAX_VALUES {
            return Err(Refused::TooManyValues);
        }
        match self.open.last_mut() {
            Some(Open::Array(items)) => items.push(value),
            Some(Open::Dictionary(dictionary, next)) => {
                let key = next
                    .take()
                    .ok_or(Refused::Misplaced("a value without a key"))?;
                dictionary.insert(key, value);
            }
            None if self.top.is_none() => self.top = Some(value),
            None => return Err(Refused::Misplaced("a second value at the top")),
        }
        Ok(())
    }

    pub(super) fn end(&mut self) -> Result<(), Refused> {
        match self.open.pop() {
            Some(Open::Array(items)) => self.value(Value::Array(items)),
            Some(Open::Dictionary(dictionary, None)) => self.value(Value::Dictionary(dictionary)),
            Some(Open::Dictionary(_, Some(_))) => Err(Refused::Misplaced("a key without a value")),
            None => Err(Refused::Misplaced("an end without a start")),
        }
    }

    /// Whether the outermost value is complete.
    pub(super) const fn is_complete(&self) -> bool {
        self.top.is_some() && self.open.is_empty()
    }

    pub(super) fn finish(self) -> Result<Value, Refused> {
        match self.top {
            Some(top) if self.open.is_empty() => Ok(top),
            _ => Err(Refused::Misplaced("the end of the file")),
        }
    }

    fn open(&mut self, open: Open) -> Result<(), Refused> {
        if self.open.len() >= MAX_DEPTH {
            return Err(Refused::TooDeep);
        }
        if self.wants_key() {
            return Err(Refused::Misplaced("a value without a key"));
        }
        self.open.push(open);
        Ok(())
    }

    fn place(&self) -> KeyPath {
        self.open
            .iter()
            .fold(KeyPath::root(), |path, open| match open {
                Open::Array(items) => path.index(items.len()),
                Open::Dictionary(_, key) => path.key(key.as_deref().unwrap_or_default()),
            })
    }
}
