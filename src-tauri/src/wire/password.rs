//! A password that a person typed: it comes in once and is shown nowhere.

use std::fmt;

use profiles::secret::Secret;
use serde::Deserialize;
use ts_rs::TS;

/// A password on its way in.
#[derive(Deserialize, TS)]
#[serde(from = "String")]
#[ts(type = "string")]
pub struct Password(Secret);

impl From<String> for Password {
    fn from(typed: String) -> Self {
        Self(Secret::new(typed))
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("••••")
    }
}

impl Password {
    /// The secret itself.
    pub(crate) const fn secret(&self) -> &Secret {
        &self.0
    }

    /// The secret, if it was typed the same twice.
    ///
    /// # Errors
    /// [`companion::Error::PasswordsDiffer`].
    pub(crate) fn same_as(&self, again: &Self) -> companion::Result<&Secret> {
        if self.0.expose() == again.0.expose() {
            Ok(&self.0)
        } else {
            Err(companion::Error::PasswordsDiffer)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Password;

    #[test]
    fn two_that_differ_are_refused() {
        let once = Password::from("correct horse".to_owned());
        let other = Password::from("wrong horse".to_owned());
        assert!(once.same_as(&once).is_ok());
        assert!(once.same_as(&other).is_err());
    }
}
