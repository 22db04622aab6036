//! Where secrets stand in a profile.

use plist::Value;

use crate::places::Place;

/// Parts of key names that are taken for secrets where the catalogue doesn't know the key.
const NAMES: [&str; 6] = [
    "password",
    "passphrase",
    "passwd",
    "secret",
    "privatekey",
    "apikey",
];

/// Whether a value is a secret that would be concealed: not empty, and where secrets stand.
pub(crate) fn is_secret(place: &Place<'_>) -> bool {
    match (place.facts, place.value) {
        (_, Value::String(text)) if text.is_empty() => false,
        (Some(facts), Value::String(_) | Value::Data(_) | Value::Integer(_)) => facts.secret,
        (None, Value::String(_) | Value::Data(_)) => {
            let name = place.key.to_ascii_lowercase().replace(['_', '-'], "");
            NAMES.iter().any(|secret| name.contains(secret))
        }
        _ => false,
    }
}
