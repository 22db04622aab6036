//! From a value to JSON.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use plist::{Dictionary, Integer, Value};
use serde_json::{Value as Json, json};

use super::kept::digest;
use super::{INLINE, Kept};
use crate::concealment::parts;

/// Largest whole number that JSON keeps exactly.
const EXACT: u64 = (1 << 53) - 1;

/// A value as JSON. Marks of concealed secrets that `kept` knows become `$secret`.
#[must_use]
pub fn to_json(value: &Value, kept: &Kept) -> Json {
    match value {
        Value::Dictionary(keys) => dictionary_to_json(keys, kept),
        Value::Array(items) => items.iter().map(|item| to_json(item, kept)).collect(),
        Value::String(text) => match parts(text).filter(|_| kept.holds(text)) {
            Some((kind, reference)) => json!({ "$secret": { "kind": kind, "ref": reference } }),
            None => text.as_str().into(),
        },
        Value::Boolean(value) => (*value).into(),
        Value::Integer(number) => integer(*number),
        Value::Real(number) => json!({ "$real": real(*number) }),
        Value::Date(date) => json!({ "$date": date.to_xml_format() }),
        Value::Data(bytes) if bytes.len() > INLINE => {
            json!({ "$bytes": { "sha256": digest(bytes), "bytes": bytes.len() } })
        }
        Value::Data(bytes) => json!({ "$data": STANDARD.encode(bytes) }),
        Value::Uid(uid) => json!({ "$uid": uid.get() }),
        _ => Json::Null,
    }
}

/// The entries of a dictionary as JSON, in their order.
#[must_use]
pub fn dictionary_to_json(keys: &Dictionary, kept: &Kept) -> Json {
    if keys.keys().any(|key| is_awkward(key)) {
        let pairs: Vec<Json> = keys
            .iter()
            .map(|(key, value)| json!([key, to_json(value, kept)]))
            .collect();
        return json!({ "$dict": pairs });
    }
    keys.iter()
        .map(|(key, value)| (key.clone(), to_json(value, kept)))
        .collect()
}

fn integer(number: Integer) -> Json {
    match (number.as_signed(), number.as_unsigned()) {
        (Some(number), _) if number.unsigned_abs() <= EXACT => number.into(),
        _ => json!({ "$integer": number.to_string() }),
    }
}

/// As text: not every reader of JSON keeps the last digit of a number.
fn real(number: f64) -> String {
    if number.is_nan() {
        return "nan".to_owned();
    }
    match number {
        f64::INFINITY => "+infinity".to_owned(),
        f64::NEG_INFINITY => "-infinity".to_owned(),
        number => number.to_string(),
    }
}

/// Whether a dictionary with this key needs the form of pairs: JavaScript moves keys that are
/// numbers, and `$` begins our marks.
fn is_awkward(key: &str) -> bool {
    key.starts_with('$') || key == "__proto__" || key.bytes().all(|byte| byte.is_ascii_digit())
}
