//! Checks a value against what the catalogue says of its key.

use plist::Value;
use serde_json::Value as Json;

use super::found::Found;
use super::profile::shown;
use super::spelling;
use super::walk::At;
use crate::catalogue::ValueType;
use crate::finding::FindingCode;

/// The kind of the value.
pub(super) fn kind(at: &At<'_, '_>, found: &mut Found) {
    let expected = at.facts.value_type;
    // The mark of a concealed secret is a text, whatever it stands for.
    let is_concealed = at.facts.secret && is_placeholder(at.value);
    if is_of(at.value, expected) || is_concealed {
        return;
    }
    let near = near(at.value, expected).is_some() || is_version_text(at);
    let code = if near {
        FindingCode::NearType
    } else {
        FindingCode::WrongType
    };
    found.add(
        at.finding(code)
            .with("expected", name(expected))
            .with("found", name_of(at.value)),
    );
}

/// A value out of the list of allowed ones.
pub(super) fn allowed(at: &At<'_, '_>, found: &mut Found) {
    let allowed = &at.facts.allowed;
    let is_plain = matches!(
        at.value,
        Value::String(_) | Value::Integer(_) | Value::Real(_)
    );
    if at.facts.secret || !is_plain || !is_of(at.value, at.facts.value_type) {
        return;
    }
    if allowed.iter().any(|one| same(one, at.value)) || is_placeholder(at.value) {
        return;
    }
    // These two at the top have findings of their own.
    if at.payload.is_none() && matches!(at.facts.path.as_str(), "PayloadType" | "PayloadScope") {
        return;
    }
    let list: Vec<String> = allowed.iter().map(plain).collect();
    let finding = at
        .finding(FindingCode::ValueNotAllowed)
        .with("value", shown(&text_of(at.value)));
    found.add(finding.with("allowed", list.join(", ")));
}

/// A number out of range.
pub(super) fn range(at: &At<'_, '_>, found: &mut Found) {
    let Some(number) = number(at.value) else {
        return;
    };
    if let Some(least) = at.facts.min.filter(|least| number < *least) {
        let finding = at
            .finding(FindingCode::BelowMinimum)
            .with("value", whole(number));
        found.add(finding.with("least", whole(least)));
    }
    if let Some(most) = at.facts.max.filter(|most| number > *most) {
        let finding = at
            .finding(FindingCode::AboveMaximum)
            .with("value", whole(number));
        found.add(finding.with("most", whole(most)));
    }
}

/// A text that isn't of the form that the schema asks for.
pub(super) fn format(at: &At<'_, '_>, found: &mut Found) {
    let (Some(format), Some(text)) = (&at.rule.format, at.value.as_string()) else {
        return;
    };
    if !format.is_match(text) && !is_placeholder(at.value) {
        found.add(at.finding(FindingCode::FormatMismatch));
    }
}

/// A text that is no address or host name.
pub(super) fn subtype(at: &At<'_, '_>, found: &mut Found) {
    let (Some(subtype), Some(text)) = (at.facts.subtype.as_deref(), at.value.as_string()) else {
        return;
    };
    if text.is_empty() || is_placeholder(at.value) {
        return;
    }
    match subtype {
        "url" if !spelling::is_url(text) => found.add(at.finding(FindingCode::NotAUrl)),
        "hostname" if !spelling::is_hostname(text) => {
            found.add(at.finding(FindingCode::NotAHostname))
        }
        "bundle-id" if !spelling::is_bundle_id(text) => {
            let finding = at.finding(FindingCode::NotABundleId);
            found.add(finding.with("value", shown(text)));
        }
        _ => {}
    }
}

/// A list that is too short or too long.
pub(super) fn item_count(at: &At<'_, '_>, found: &mut Found) {
    let (Some(items), Some(facts)) = (
        at.value.as_array(),
        at.rule.item.as_ref().and_then(|item| item.facts),
    ) else {
        return;
    };
    if let Some(least) = facts.items_min.filter(|least| items.len() < *least) {
        found.add(
            at.finding(FindingCode::TooFewItems)
                .with("count", items.len())
                .with("least", least),
        );
    }
    if let Some(most) = facts.items_max.filter(|most| items.len() > *most) {
        found.add(
            at.finding(FindingCode::TooManyItems)
                .with("count", items.len())
                .with("most", most),
        );
    }
}

/// A required text without a character.
pub(super) fn empty(at: &At<'_, '_>, found: &mut Found) {
    if at.value.as_string() != Some("") || at.facts.refers_to.is_some() {
        return;
    }
    let is_identity = matches!(
        at.facts.path.as_str(),
        "PayloadUUID" | "PayloadIdentifier" | "PayloadType"
    );
    if !is_identity {
        let payload_type = at.payload.map_or("", |payload| payload.payload_type);
        let code = match super::structure::code_of_missing(payload_type, at.facts.name()) {
            FindingCode::KeyMissing => FindingCode::RequiredTextEmpty,
            own => own,
        };
        found.add(at.finding(code));
    }
}

/// The value as it should have been written, if it is of a near kind: true for 1, 1 for true,
/// 1 for 1.0.
pub(crate) fn near(value: &Value, expected: ValueType) -> Option<Value> {
    match (expected, value) {
        (ValueType::Boolean, Value::Integer(number)) => match number.as_signed()? {
            0 => Some(Value::Boolean(false)),
            1 => Some(Value::Boolean(true)),
            _ => None,
        },
        (ValueType::Integer, Value::Boolean(value)) => {
            Some(Value::Integer(i64::from(*value).into()))
        }
        (ValueType::Integer, Value::Real(number))
            if number.fract() == 0.0 && number.abs() < 1e15 =>
        {
            whole(*number)
                .as_i64()
                .map(|number| Value::Integer(number.into()))
        }
        _ => None,
    }
}

/// `PayloadVersion` as a text occurs in public files; no other number is forgiven so.
fn is_version_text(at: &At<'_, '_>) -> bool {
    at.facts.path == "PayloadVersion" && at.value.as_string().is_some_and(|text| text.trim() == "1")
}

/// Whether a value is what the catalogue asks for. Files write whole numbers where the schema
/// says real.
fn is_of(value: &Value, expected: ValueType) -> bool {
    match expected {
        ValueType::Any => true,
        ValueType::String => matches!(value, Value::String(_)),
        ValueType::Boolean => matches!(value, Value::Boolean(_)),
        ValueType::Integer => matches!(value, Value::Integer(_)),
        ValueType::Real => matches!(value, Value::Real(_) | Value::Integer(_)),
        ValueType::Date => matches!(value, Value::Date(_)),
        ValueType::Data => matches!(value, Value::Data(_)),
        ValueType::Array => matches!(value, Value::Array(_)),
        ValueType::Dictionary => matches!(value, Value::Dictionary(_)),
    }
}

/// Whether a value of the catalogue and one of a profile are the same.
pub(crate) fn same(known: &Json, value: &Value) -> bool {
    match (known, value) {
        (Json::String(known), Value::String(text)) => known == text,
        (Json::Bool(known), Value::Boolean(value)) => known == value,
        (Json::Number(known), Value::Integer(_) | Value::Real(_)) => {
            known.as_f64() == number(value)
        }
        _ => false,
    }
}

/// Whether writing XML would lose a character of the text.
pub(super) fn is_lost_in_xml(text: &str) -> bool {
    let is_lost = |c: char| {
        (c < ' ' && !matches!(c, '\n' | '\t' | '\r')) || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    // Most texts are cleared by their bytes alone, all at once; 0xEF begins the two characters.
    let is_odd = text
        .bytes()
        .fold(false, |odd, byte| odd | (byte < b' ') | (byte == 0xEF));
    is_odd && text.chars().any(is_lost)
}

fn is_placeholder(value: &Value) -> bool {
    value
        .as_string()
        .is_some_and(super::placeholders::holds_one)
}

fn number(value: &Value) -> Option<f64> {
    match value {
        // Exact up to 2^53; no range of the catalogue comes near.
        Value::Integer(number) => number.as_signed().map(|number| number as f64),
        Value::Real(number) => Some(*number),
        _ => None,
    }
}

/// A whole number as such, so that a sentence shows 16 and not 16.0.
fn whole(number: f64) -> Json {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        (number as i64).into()
    } else {
        number.into()
    }
}

fn plain(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => whole(*number).to_string(),
        _ => String::new(),
    }
}

const fn name_of(value: &Value) -> &'static str {
    match value {
        Value::String(_) => "string",
        Value::Boolean(_) => "boolean",
        Value::Integer(_) => "integer",
        Value::Real(_) => "real",
        Value::Date(_) => "date",
        Value::Data(_) => "data",
        Value::Array(_) => "array",
        _ => "dictionary",
    }
}

const fn name(kind: ValueType) -> &'static str {
    match kind {
        ValueType::String => "string",
        ValueType::Boolean => "boolean",
        ValueType::Integer => "integer",
        ValueType::Real => "real",
        ValueType::Date => "date",
        ValueType::Data => "data",
        ValueType::Array => "array",
        ValueType::Dictionary => "dictionary",
        ValueType::Any => "any",
    }
}
