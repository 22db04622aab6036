//! A text that must not be seen: passwords and passphrases.

use std::fmt;

use zeroize::Zeroizing;

/// A password or passphrase: overwritten when dropped, never printed.
///
/// There is no `Display`; `Debug` prints dots of a fixed number, so that not
/// even the length shows. Comparing is left out on purpose.
#[derive(Clone, Default)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes over the text; the caller's own copies are the caller's matter.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(Zeroizing::new(text.into()))
    }

    /// The text itself, for the moment of use.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether there is no text at all (an empty password is a real one).
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(••••••)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn debug_shows_neither_text_nor_length() {
        let short = format!("{:?}", Secret::new("a"));
        let long = format!("{:?}", Secret::new("correct horse battery staple"));
        assert_eq!(short, "Secret(••••••)");
        assert_eq!(short, long);
    }

    #[test]
    fn the_text_comes_back_when_asked_for() {
        assert_eq!(Secret::new("密碼").expose(), "密碼");
        assert!(Secret::default().is_empty());
    }
}
