//! What lists and read-outs say about one iPad, field by field.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};

use crate::{Field, PersonalText};

/// The value of a field: personal ones can be sealed, the others are open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum EntryValue {
    /// Names nobody.
    Open(String),
    /// Can name somebody.
    Personal(PersonalText),
}

impl EntryValue {
    /// The text, if it isn't sealed.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Open(text) => Some(text),
            Self::Personal(text) => text.text(),
        }
    }
}

/// The fields known of one iPad.
///
/// A personal field never holds an open value, neither by [`Entry::set`] nor when read
/// from JSON. Fields that follow from what happened ([`Field::is_derived`]) aren't kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Entry(BTreeMap<Field, EntryValue>);

impl Entry {
    /// Sets a field. An empty text or a derived field changes nothing.
    pub fn set(&mut self, field: Field, text: impl Into<String>) {
        let text = text.into();
        if text.is_empty() || field.is_derived() {
            return;
        }
        let value = if field.is_personal() {
            EntryValue::Personal(PersonalText::Plain(text))
        } else {
            EntryValue::Open(text)
        };
        self.0.insert(field, value);
    }

    /// The value of a field.
    #[must_use]
    pub fn get(&self, field: Field) -> Option<&EntryValue> {
        self.0.get(&field)
    }

    /// The text of a field, if it is known and not sealed.
    #[must_use]
    pub fn text(&self, field: Field) -> Option<&str> {
        self.get(field).and_then(EntryValue::text)
    }

    /// All fields in canonical order.
    pub fn iter(&self) -> impl Iterator<Item = (Field, &EntryValue)> {
        self.0.iter().map(|(field, value)| (*field, value))
    }

    /// Whether nothing is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes over every field of `newer`; fields it doesn't have stay.
    pub fn overlay(&mut self, newer: &Self) {
        self.0
            .extend(newer.0.iter().map(|(field, value)| (*field, value.clone())));
    }

    /// Takes over the fields of `other` that are still unknown here.
    pub fn fill(&mut self, other: &Self) {
        for (field, value) in &other.0 {
            self.0.entry(*field).or_insert_with(|| value.clone());
        }
    }

    /// Forgets a field.
    pub fn clear(&mut self, field: Field) {
        self.0.remove(&field);
    }

    /// Puts a value as it stood in another entry, or forgets the field.
    pub(crate) fn put(&mut self, field: Field, value: Option<EntryValue>) {
        match value {
            Some(value) => {
                self.0.insert(field, value);
            }
            None => self.clear(field),
        }
    }

    /// Forgets every personal field.
    pub fn forget_people(&mut self) {
        self.0.retain(|field, _| !field.is_personal());
    }

    /// The personal texts, for sealing and unsealing.
    pub fn personal_texts_mut(&mut self) -> impl Iterator<Item = &mut PersonalText> {
        self.0.values_mut().filter_map(|value| match value {
            EntryValue::Personal(text) => Some(text),
            EntryValue::Open(_) => None,
        })
    }
}

impl<T: Into<String>> FromIterator<(Field, T)> for Entry {
    fn from_iter<I: IntoIterator<Item = (Field, T)>>(fields: I) -> Self {
        let mut entry = Self::default();
        for (field, text) in fields {
            entry.set(field, text);
        }
        entry
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = BTreeMap::<Field, EntryValue>::deserialize(deserializer)?;
        for (field, value) in &fields {
            let open = matches!(value, EntryValue::Open(_));
            if field.is_derived() || field.is_personal() == open {
                return Err(serde::de::Error::custom(format!(
                    "field {field} doesn't stand in an entry in this form"
                )));
            }
        }
        Ok(Self(fields))
    }
}
