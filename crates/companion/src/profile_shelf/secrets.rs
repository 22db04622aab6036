//! Secrets of profiles as the vault keeps them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use profiles::concealment::SecretValue;
use profiles::secret::Secret;
use zeroize::Zeroizing;

use crate::error::Result;
use crate::workplace::Workplace;

/// A secret as the vault keeps it: its kind, then its text.
pub(super) fn packed(secret: &SecretValue) -> Zeroizing<String> {
    Zeroizing::new(match secret {
        SecretValue::Text(text) => format!("text:{}", text.expose()),
        SecretValue::Data(bytes) => format!("data:{}", STANDARD.encode(bytes.as_slice())),
        SecretValue::Number(digits) => format!("number:{}", digits.expose()),
    })
}

/// The secret of a reference; none if it is gone or not as [`packed`] left it.
pub(crate) fn fetch(place: &Workplace, reference: &str) -> Result<Option<SecretValue>> {
    let Ok(id) = reference.parse() else {
        return Ok(None);
    };
    let kept = place.vault().find(id)?;
    Ok(kept.and_then(|kept| match kept.split_once(':')? {
        ("text", text) => Some(SecretValue::Text(Secret::new(text))),
        ("number", digits) => Some(SecretValue::Number(Secret::new(digits))),
        ("data", packed) => {
            let bytes = STANDARD.decode(packed).ok()?;
            Some(SecretValue::Data(Zeroizing::new(bytes)))
        }
        _ => None,
    }))
}
