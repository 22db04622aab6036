//! From JSON to a value.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use plist::{Date, Dictionary, Uid, Value};
use serde_json::{Map, Value as Json};

use super::{JsonError, Kept};
use crate::concealment::mark_of;
use crate::document::MAX_DEPTH;

/// A value from JSON, with what `kept` holds in the place of references.
///
/// # Errors
/// [`JsonError`].
pub fn from_json(json: &Json, kept: &Kept) -> Result<Value, JsonError> {
    read(json, kept, MAX_DEPTH)
}

fn read(json: &Json, kept: &Kept, depth: usize) -> Result<Value, JsonError> {
    let depth = depth.checked_sub(1).ok_or(JsonError::TooDeep)?;
    match json {
        Json::Null => Err(JsonError::NotAValue),
        Json::Bool(value) => Ok(Value::Boolean(*value)),
        Json::String(text) => Ok(Value::String(text.clone())),
        Json::Number(number) => {
            let signed = number.as_i64().map(|number| Value::Integer(number.into()));
            let unsigned = || number.as_u64().map(|number| Value::Integer(number.into()));
            signed.or_else(unsigned).ok_or(JsonError::NotAValue)
        }
        Json::Array(items) => items
            .iter()
            .map(|item| read(item, kept, depth))
            .collect::<Result<_, _>>()
            .map(Value::Array),
        Json::Object(keys) => match mark(keys) {
            Some((mark, inside)) => marked(mark, inside, kept, depth),
            None => keys
                .iter()
                .map(|(key, value)| Ok((key.clone(), read(value, kept, depth)?)))
                .collect::<Result<Dictionary, _>>()
                .map(Value::Dictionary),
        },
    }
}

/// The only key of an object, if it begins with `$`, and what it holds.
fn mark(keys: &Map<String, Json>) -> Option<(&str, &Json)> {
    let mut entries = keys.iter();
    match (entries.next(), entries.next()) {
        (Some((key, inside)), None) => Some((key.strip_prefix('$')?, inside)),
        _ => None,
    }
}

fn marked(mark: &str, inside: &Json, kept: &Kept, depth: usize) -> Result<Value, JsonError> {
    let text = || inside.as_str().ok_or(JsonError::NotAValue);
    let field = |name: &str| {
        let field = inside.get(name).and_then(Json::as_str);
        field.ok_or(JsonError::NotAValue)
    };
    match mark {
        "integer" => integer(text()?),
        "real" => real(inside),
        "date" => Date::from_xml_format(text()?)
            .map(Value::Date)
            .map_err(|_| JsonError::NotAValue),
        "data" => STANDARD
            .decode(text()?)
            .map(Value::Data)
            .map_err(|_| JsonError::NotAValue),
        "uid" => {
            let uid = inside.as_u64().ok_or(JsonError::NotAValue)?;
            Ok(Value::Uid(Uid::new(uid)))
        }
        "bytes" => kept
            .bytes(field("sha256")?)
            .map(|bytes| Value::Data(bytes.to_vec()))
            .ok_or(JsonError::UnknownReference),
        "secret" => mark_of(field("kind")?, field("ref")?)
            .filter(|mark| kept.holds(mark))
            .map(Value::String)
            .ok_or(JsonError::UnknownReference),
        "dict" => pairs(inside, kept, depth),
        _ => Err(JsonError::NotAValue),
    }
}

fn integer(digits: &str) -> Result<Value, JsonError> {
    let signed = digits
        .parse::<i64>()
        .map(|number| Value::Integer(number.into()));
    let unsigned = |_| {
        digits
            .parse::<u64>()
            .map(|number| Value::Integer(number.into()))
    };
    signed.or_else(unsigned).map_err(|_| JsonError::NotAValue)
}

fn real(inside: &Json) -> Result<Value, JsonError> {
    let number = match inside.as_str() {
        Some("nan") => Some(f64::NAN),
        Some("+infinity") => Some(f64::INFINITY),
        Some("-infinity") => Some(f64::NEG_INFINITY),
        // Rust reads more names of these three, which no property list has.
        Some(digits) => digits
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite()),
        None => inside.as_f64(),
    };
    number.map(Value::Real).ok_or(JsonError::NotAValue)
}

fn pairs(inside: &Json, kept: &Kept, depth: usize) -> Result<Value, JsonError> {
    let pair = |pair: &Json| match pair.as_array().map(Vec::as_slice) {
        Some([Json::String(key), value]) => Ok((key.clone(), read(value, kept, depth)?)),
        _ => Err(JsonError::NotAValue),
    };
    let pairs = inside.as_array().ok_or(JsonError::NotAValue)?;
    let keys: Dictionary = pairs.iter().map(pair).collect::<Result<_, _>>()?;
    Ok(Value::Dictionary(keys))
}
