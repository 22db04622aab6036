//! The value of a secret, which nothing prints.

use std::fmt;

use plist::Value;
use zeroize::Zeroizing;

use super::mark::{DATA, NUMBER, TEXT};
use crate::secret::Secret;

/// The value of a secret. `Debug` shows its kind only.
#[derive(Clone)]
pub enum SecretValue {
    /// A text.
    Text(Secret),
    /// Bytes, such as a PKCS#12 file.
    Data(Zeroizing<Vec<u8>>),
    /// A whole number, written in digits.
    Number(Secret),
}

impl SecretValue {
    pub(super) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(Secret::new(text.as_str()))),
            Value::Data(bytes) => Some(Self::Data(Zeroizing::new(bytes.clone()))),
            Value::Integer(number) => Some(Self::Number(Secret::new(number.to_string()))),
            _ => None,
        }
    }

    pub(super) const fn mark(&self) -> &'static str {
        match self {
            Self::Text(_) => TEXT,
            Self::Data(_) => DATA,
            Self::Number(_) => NUMBER,
        }
    }

    pub(super) fn to_value(&self) -> Option<Value> {
        match self {
            Self::Text(text) => Some(Value::String(text.expose().to_owned())),
            Self::Data(bytes) => Some(Value::Data(bytes.to_vec())),
            Self::Number(digits) => {
                let digits = digits.expose();
                let signed = digits
                    .parse::<i64>()
                    .map(|number| Value::Integer(number.into()));
                let number = signed.or_else(|_| {
                    digits
                        .parse::<u64>()
                        .map(|number| Value::Integer(number.into()))
                });
                number.ok()
            }
        }
    }
}

impl fmt::Debug for SecretValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "SecretValue::Text(••••••)",
            Self::Data(_) => "SecretValue::Data(••••••)",
            Self::Number(_) => "SecretValue::Number(••••••)",
        })
    }
}
