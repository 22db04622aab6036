//! What may be asked of cfgutil: typed, so that no text ever becomes an argument.

use std::fmt;

/// A verb's name: lower-case letters, digits and hyphens, a letter first, up to 40.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(transparent)]
pub struct Verb(String);

impl Verb {
    /// Reads a verb's name; none when it isn't one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        is_word(text).then(|| Self(text.to_owned()))
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a text has the shape of a verb or of a long flag without its hyphens.
pub(crate) fn is_word(text: &str) -> bool {
    text.len() <= 40
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && !text.ends_with('-')
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A question that changes nothing on any iPad.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// `cfgutil version`
    Version,
    /// `cfgutil help`
    Help,
    /// `cfgutil help prepare`
    HelpPrepare,
}

impl Question {
    pub(crate) const fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Version => &["version"],
            Self::Help => &["help"],
            Self::HelpPrepare => &["help", "prepare"],
        }
    }
}

impl fmt::Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.arguments().join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_words_are_verbs() {
        for good in ["list", "get-app-icon", "a1"] {
            assert!(Verb::parse(good).is_some(), "{good}");
        }
        let long = "x".repeat(41);
        for bad in [
            "", "-f", "Erase", "a b", "a;b", "a-", "$(x)", "../x", "抹除", &long,
        ] {
            assert!(Verb::parse(bad).is_none(), "{bad}");
        }
    }
}
