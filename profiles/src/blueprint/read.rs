//! Reads and writes the form of a blueprint: TOML, or JSON with the same keys.

use serde_json::Value;

use super::finding::{BlueprintCode, BlueprintFinding};
use super::model::Extra;
use super::{Blueprint, BlueprintError};
use crate::identifier::slug;

/// Largest file that is read, in bytes.
pub const MAX_BYTES: usize = 1024 * 1024;
/// Deepest nesting that is read.
pub const MAX_DEPTH: usize = 32;
/// The version that is written; a greater one is refused.
const VERSION: u64 = 1;

impl Blueprint {
    /// Reads a blueprint, TOML or JSON. Keys that this version doesn't know are kept and found.
    ///
    /// # Errors
    /// [`BlueprintError`] when it can't be understood.
    pub fn read(bytes: &[u8]) -> Result<(Self, Vec<BlueprintFinding>), BlueprintError> {
        if bytes.len() > MAX_BYTES {
            return Err(BlueprintError::TooLarge { bytes: bytes.len() });
        }
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let text = std::str::from_utf8(bytes).map_err(|_| BlueprintError::Syntax { line: 0 })?;
        // Both parsers have a depth of their own that they refuse; brackets bound it before that.
        if nesting(text) > MAX_DEPTH * 2 {
            return Err(BlueprintError::TooDeep);
        }
        let value = if text.trim_start().starts_with('{') {
            from_json(text)?
        } else {
            from_toml(text)?
        };
        if depth(&value) > MAX_DEPTH {
            return Err(BlueprintError::TooDeep);
        }
        match value.get("version").and_then(Value::as_u64) {
            Some(VERSION) => {}
            Some(version) => return Err(BlueprintError::Version { version }),
            None => {
                return Err(BlueprintError::Form {
                    what: "no version".into(),
                });
            }
        }
        let read: Result<Self, _> = serde_json::from_value(value);
        let mut blueprint = read.map_err(|error| BlueprintError::Form {
            what: error.to_string(),
        })?;
        if blueprint.id.trim().is_empty() {
            blueprint.id = slug(&blueprint.name);
        }
        let findings = unknown_keys(&blueprint);
        Ok((blueprint, findings))
    }

    /// The blueprint as TOML; keys in alphabetical order, so that the same blueprint gives the
    /// same text.
    ///
    /// # Errors
    /// [`BlueprintError::NoToml`] when a kept value has no form in TOML, such as JSON's null.
    pub fn to_toml(&self) -> Result<String, BlueprintError> {
        let table = toml::Table::try_from(self).map_err(BlueprintError::NoToml)?;
        toml::to_string(&table).map_err(BlueprintError::NoToml)
    }

    /// The blueprint as JSON, indented.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Every map of a blueprint has texts as keys, so this can't fail.
        serde_json::to_string_pretty(self).unwrap_or_default()
    }
}

fn from_json(text: &str) -> Result<Value, BlueprintError> {
    serde_json::from_str(text).map_err(|error| BlueprintError::Syntax { line: error.line() })
}

fn from_toml(text: &str) -> Result<Value, BlueprintError> {
    let table: toml::Table = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text
            .get(..start)
            .map_or(0, |before| before.matches('\n').count() + 1);
        BlueprintError::Syntax { line }
    })?;
    Ok(plain(toml::Value::Table(table)))
}

/// Dates of TOML become their text.
fn plain(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(value) => value.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(items) => items.into_iter().map(plain).collect(),
        toml::Value::Table(table) => table
            .into_iter()
            .map(|(key, value)| (key, plain(value)))
            .collect(),
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(keys) => 1 + keys.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// The deepest nesting of brackets, also inside texts, and the longest dotted key.
fn nesting(text: &str) -> usize {
    let (mut open, mut deepest) = (0_usize, 0_usize);
    for byte in text.bytes() {
        match byte {
            b'[' | b'{' => {
                open += 1;
                deepest = deepest.max(open);
            }
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    let dots = |line: &str| {
        line.split('=')
            .next()
            .unwrap_or_default()
            .matches('.')
            .count()
    };
    deepest.max(text.lines().map(dots).max().unwrap_or(0))
}

fn unknown_keys(blueprint: &Blueprint) -> Vec<BlueprintFinding> {
    let mut findings = Vec::new();
    let mut note = |field: &str, extra: &Extra| {
        for key in extra.keys() {
            let name = if field.is_empty() {
                key.clone()
            } else {
                format!("{field}.{key}")
            };
            let finding = BlueprintFinding::new(BlueprintCode::UnknownKey, &name);
            findings.push(finding.with("key", key.chars().take(64).collect::<String>()));
        }
    };
    note("", &blueprint.extra);
    note("prepare", &blueprint.prepare.extra);
    for (index, profile) in blueprint.profiles.iter().enumerate() {
        note(&format!("profiles[{index}]"), &profile.extra);
    }
    for (index, app) in blueprint.apps.iter().enumerate() {
        note(&format!("apps[{index}]"), &app.extra);
    }
    findings
}
