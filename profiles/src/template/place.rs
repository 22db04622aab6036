//! Where an answer goes: `wifi/EAPClientConfiguration.UserName`.

use plist::{Dictionary, Value};

use super::TemplateError;
use crate::document::{KeyPath, Step};

/// Most items that a path of a template may count up to.
const MAX_INDEX: usize = 64;

/// The part and the path in it.
pub(super) struct Place<'t> {
    /// `profile` stands for the profile itself.
    pub(super) part: &'t str,
    pub(super) path: KeyPath,
    /// Whether every value is added to a list at the path.
    pub(super) each: bool,
}

impl<'t> Place<'t> {
    pub(super) fn parse(text: &'t str) -> Result<Self, TemplateError> {
        let broken = || TemplateError::Broken {
            place: text.to_owned(),
        };
        let (part, path) = text.split_once('/').ok_or_else(broken)?;
        let (path, each) = path
            .strip_suffix("[]")
            .map_or((path, false), |path| (path, true));
        let path: KeyPath = path.parse().map_err(|_| broken())?;
        if path.steps().is_empty() {
            return Err(broken());
        }
        Ok(Self { part, path, each })
    }
}

/// Puts a value at a path; dictionaries and lists on the way are made. Lists are added to.
pub(super) fn put(
    dictionary: &mut Dictionary,
    path: &KeyPath,
    each: bool,
    value: Value,
) -> Option<()> {
    let (Step::Key(first), rest) = path.steps().split_first()? else {
        return None;
    };
    let mut at = entry(dictionary, first, rest.first());
    for (position, step) in rest.iter().enumerate() {
        let next = rest.get(position + 1);
        at = match step {
            Step::Key(key) => entry(at.as_dictionary_mut()?, key, next),
            Step::Index(index) => {
                let items = at.as_array_mut().filter(|_| *index < MAX_INDEX)?;
                while items.len() <= *index {
                    items.push(empty(next));
                }
                items.get_mut(*index)?
            }
        };
    }
    match (at, value) {
        (Value::Array(items), Value::Array(more)) if each => items.extend(more),
        (Value::Array(items), value) if each => items.push(value),
        (at, value) => *at = value,
    }
    Some(())
}

fn entry<'d>(dictionary: &'d mut Dictionary, key: &str, next: Option<&Step>) -> &'d mut Value {
    dictionary
        .entry(key.to_owned())
        .or_insert_with(|| empty(next))
}

/// What is made on the way to `next`; at the end an empty list, as a page without apps is one.
fn empty(next: Option<&Step>) -> Value {
    match next {
        Some(Step::Key(_)) => Value::Dictionary(Dictionary::new()),
        Some(Step::Index(_)) => Value::Array(Vec::new()),
        None => Value::Array(Vec::new()),
    }
}

/// A value of a template's file as one of a profile.
pub(super) fn from_toml(value: &toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text.clone()),
        toml::Value::Integer(number) => Value::Integer((*number).into()),
        toml::Value::Float(number) => Value::Real(*number),
        toml::Value::Boolean(value) => Value::Boolean(*value),
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(items) => Value::Array(items.iter().map(from_toml).collect()),
        toml::Value::Table(table) => Value::Dictionary(dictionary(table)),
    }
}

/// A table of a template's file as a dictionary.
pub(super) fn dictionary(table: &toml::Table) -> Dictionary {
    table
        .iter()
        .map(|(key, value)| (key.clone(), from_toml(value)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_to_a_value_is_made() {
        let mut dictionary = Dictionary::new();
        for (place, value) in [
            ("a/Pages[1]", "x"),
            ("a/EAP.Names[]", "one"),
            ("a/EAP.Names[]", "two"),
        ] {
            let place = Place::parse(place).expect("a place");
            put(&mut dictionary, &place.path, place.each, value.into()).expect("the way is free");
        }
        let xml = String::from_utf8(crate::document::write_xml(&dictionary)).expect("UTF-8");
        let body: Vec<&str> = xml.lines().skip(3).map(str::trim).collect();
        insta::assert_snapshot!(body.join(""), @"<dict><key>Pages</key><array><array/><string>x</string></array><key>EAP</key><dict><key>Names</key><array><string>one</string><string>two</string></array></dict></dict></plist>");
    }

    #[test]
    fn a_place_needs_a_part_and_a_path() {
        for text in ["SSID_STR", "wifi/", "wifi/a[x]"] {
            assert!(Place::parse(text).is_err(), "{text}");
        }
    }
}
