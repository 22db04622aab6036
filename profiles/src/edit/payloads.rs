//! Adds payloads, takes them away and moves them.

use std::collections::BTreeSet;

use plist::{Dictionary, Value};

use super::EditError;
use crate::catalogue::{Catalogue, KeyFacts, PayloadFacts, Presence, ValueType};
use crate::document::{Document, KeyPath};
use crate::identifier::{payload_identifier, stable_uuid};

/// Adds an empty payload of a type at the end: its identity, and the keys that it can't be
/// without, as far as there is only one value for them. Answers its place.
///
/// # Errors
/// [`EditError::UnknownType`], [`EditError::NoIdentifier`], [`EditError::Encrypted`].
pub fn add_payload(
    document: &mut Document,
    payload_type: &str,
    variant: Option<&str>,
) -> Result<usize, EditError> {
    let known = Catalogue::bundled().payloads().iter();
    let facts = known
        .filter(|facts| facts.payload_type.starts_with("com.apple."))
        .find(|facts| {
            facts.payload_type == payload_type
                && variant.is_none_or(|variant| facts.variant.as_deref() == Some(variant))
        })
        .ok_or_else(|| EditError::UnknownType {
            payload_type: payload_type.to_owned(),
        })?;
    let mut payload = Dictionary::new();
    payload.insert("PayloadType".into(), payload_type.into());
    payload.insert("PayloadVersion".into(), 1.into());
    for key in facts
        .keys
        .iter()
        .filter(|key| !key.path.contains(['.', '[']))
    {
        if let Some(value) = start(key, facts) {
            payload.insert(key.path.clone(), value);
        }
    }
    append(document, payload)
}

/// Adds a copy of a payload at the end, with an identity of its own. Answers its place.
///
/// # Errors
/// [`EditError::NoPlace`], [`EditError::NoIdentifier`], [`EditError::Encrypted`].
pub fn copy_payload(document: &mut Document, index: usize) -> Result<usize, EditError> {
    let (_, payload) = document
        .payloads()
        .find(|(at, _)| *at == index)
        .ok_or_else(|| no_payload(index))?;
    let payload = payload.clone();
    append(document, payload)
}

/// Takes a payload away.
///
/// # Errors
/// [`EditError::NoPlace`], [`EditError::Encrypted`].
pub fn remove_payload(document: &mut Document, index: usize) -> Result<(), EditError> {
    let content = content(document)?;
    if index >= content.len() {
        return Err(no_payload(index));
    }
    content.remove(index);
    Ok(())
}

/// Moves a payload to another place, counted without it.
///
/// # Errors
/// [`EditError::NoPlace`], [`EditError::Encrypted`].
pub fn move_payload(document: &mut Document, index: usize, to: usize) -> Result<(), EditError> {
    let content = content(document)?;
    if index >= content.len() || to >= content.len() {
        return Err(no_payload(index));
    }
    let payload = content.remove(index);
    content.insert(to, payload);
    Ok(())
}

/// Makes a payload for certificates one of another type for certificates; its identity stays.
///
/// # Errors
/// [`EditError::Fixed`] for a payload of any other type; [`EditError::NoPlace`],
/// [`EditError::Encrypted`].
pub fn retype(document: &mut Document, index: usize, to: &str) -> Result<(), EditError> {
    const TYPES: [&str; 4] = ["root", "pem", "pkcs1", "pkcs12"];
    let is_for_certificates = |payload_type: &str| {
        let name = payload_type.strip_prefix("com.apple.security.");
        name.is_some_and(|name| TYPES.contains(&name))
    };
    let payload = content(document)?.get_mut(index);
    let payload = payload.and_then(Value::as_dictionary_mut);
    let payload = payload.ok_or_else(|| no_payload(index))?;
    let now = payload.get("PayloadType").and_then(Value::as_string);
    if !is_for_certificates(now.unwrap_or_default()) || !is_for_certificates(to) {
        let path = KeyPath::payload(index).key("PayloadType");
        return Err(EditError::Fixed { path });
    }
    payload.insert("PayloadType".into(), to.into());
    Ok(())
}

fn no_payload(index: usize) -> EditError {
    EditError::NoPlace {
        path: KeyPath::payload(index),
    }
}

/// The list of payloads, made if it isn't there.
fn content(document: &mut Document) -> Result<&mut Vec<Value>, EditError> {
    if document.is_encrypted() {
        return Err(EditError::Encrypted);
    }
    const KEY: &str = "PayloadContent";
    let top = document.top_mut();
    if !top.contains_key(KEY) {
        top.insert(KEY.into(), Value::Array(Vec::new()));
    }
    let content = top.get_mut(KEY).and_then(Value::as_array_mut);
    content.ok_or_else(|| EditError::NoPlace {
        path: KeyPath::root().key(KEY),
    })
}

/// Adds a payload with the first identity of its type that is free, so that taking a payload away
/// and adding it again gives the same.
fn append(document: &mut Document, mut payload: Dictionary) -> Result<usize, EditError> {
    let identifier = document.text("PayloadIdentifier");
    let profile = identifier
        .filter(|identifier| !identifier.is_empty())
        .ok_or(EditError::NoIdentifier)?
        .to_owned();
    let payload_type = payload
        .get("PayloadType")
        .and_then(Value::as_string)
        .unwrap_or_default()
        .to_owned();
    let taken = identities(document);
    let free = (1..).find_map(|number| {
        let identifier = payload_identifier(&profile, &payload_type, number);
        let uuid = stable_uuid(&profile, &payload_type, number);
        let is_free = !taken.contains(&identifier) && !taken.contains(&uuid);
        is_free.then_some((identifier, uuid))
    });
    let (identifier, uuid) = free.ok_or(EditError::NoIdentifier)?;
    payload.insert("PayloadIdentifier".into(), identifier.into());
    payload.insert("PayloadUUID".into(), uuid.into());
    let content = content(document)?;
    content.push(Value::Dictionary(payload));
    Ok(content.len() - 1)
}

/// Every identifier and UUID of the profile.
fn identities(document: &Document) -> BTreeSet<String> {
    let of = |keys: &Dictionary| {
        ["PayloadIdentifier", "PayloadUUID"].map(|key| {
            let text = keys.get(key).and_then(Value::as_string);
            text.unwrap_or_default().to_owned()
        })
    };
    document
        .payloads()
        .flat_map(|(_, payload)| of(payload))
        .chain(of(document.top()))
        .collect()
}

/// What a required key starts from; nothing where a person must say it.
fn start(key: &KeyFacts, facts: &PayloadFacts) -> Option<Value> {
    if facts.variant.as_deref() == Some("Kerberos") && key.path == "ExtensionIdentifier" {
        return Some(crate::catalogue::KERBEROS.into());
    }
    if key.presence != Some(Presence::Required) {
        return None;
    }
    let only = match key.allowed.as_slice() {
        [only] => Some(only),
        _ => None,
    };
    match (only.or(key.default.as_ref()), key.value_type) {
        (Some(serde_json::Value::String(text)), _) => Some(text.as_str().into()),
        (Some(serde_json::Value::Bool(value)), _) => Some((*value).into()),
        (Some(number), ValueType::Integer) => number.as_i64().map(Value::from),
        (Some(number), ValueType::Real) => number.as_f64().map(Value::Real),
        (None, ValueType::Array) => Some(Value::Array(Vec::new())),
        (None, ValueType::Dictionary) => Some(Value::Dictionary(Dictionary::new())),
        _ => None,
    }
}
