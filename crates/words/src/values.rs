//! From JSON arguments to Fluent values.

use std::borrow::Cow;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentValue};
use serde_json::Value;

use crate::formats;

/// The arguments of a message, by the name of its Fluent variable.
///
/// What has a text of its own is `{ "word": id }`, with `"or"` for what is said where that text is
/// missing. Pass amounts as numbers, so that plurals work, and names of things that only look like
/// numbers (years, error numbers, asset tags) as text: from 10,000 on, numbers are grouped.
pub type Args = BTreeMap<String, Value>;

/// Arguments from pairs.
#[must_use]
pub fn args<const N: usize, V: Into<Value>>(pairs: [(&str, V); N]) -> Args {
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value.into()))
        .collect()
}

/// What an argument says that names a thing by the id of its text, `{ "word": id, "or": text }`.
pub(crate) type Named<'n> = &'n dyn Fn(&Value) -> Option<String>;

pub(crate) fn fluent_args<'a>(args: &'a Args, separator: &str, named: Named<'_>) -> FluentArgs<'a> {
    args.iter()
        .map(|(name, value)| {
            let said = fluent(value, separator, named);
            (Cow::Borrowed(name.as_str()), said)
        })
        .collect()
}

/// How every number inside a message is written; nothing else is touched.
pub(crate) fn write_number<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => {
            let digits = number.as_string();
            Some(if number.options.use_grouping {
                formats::grouped(&digits)
            } else {
                digits.into_owned()
            })
        }
        _ => None,
    }
}

fn fluent<'a>(value: &'a Value, separator: &str, named: Named<'_>) -> FluentValue<'a> {
    match value {
        Value::String(text) => FluentValue::from(text.as_str()),
        Value::Number(number) => number
            .as_f64()
            .map_or_else(|| FluentValue::from(number.to_string()), FluentValue::from),
        Value::Null => FluentValue::from(""),
        Value::Array(items) => {
            let said = items.iter().map(|item| plain(item, named));
            FluentValue::from(said.collect::<Vec<_>>().join(separator))
        }
        Value::Bool(_) | Value::Object(_) => FluentValue::from(plain(value, named)),
    }
}

fn plain(value: &Value, named: Named<'_>) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => named(other).unwrap_or_else(|| other.to_string()),
    }
}
