//! The identifier of a school, in reverse-domain form: `tw.edu.example`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize};

use super::slug;

/// Longest identifier, in bytes; a whole domain name has at most 253. (RFC 1035)
const MAX_BYTES: usize = 155;
/// Longest part between two dots, in bytes. (RFC 1035, 2.3.4)
const MAX_LABEL_BYTES: usize = 63;
/// The top of names made from a school's name alone: reserved for private use, so that it
/// belongs to no one. (ICANN board resolution of July 2024)
const PRIVATE_TOP: &str = "internal";

/// Reverse-domain identifier of a school, in lower case: the beginning of every
/// `PayloadIdentifier` of its profiles.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct SchoolIdentifier(String);

/// Why a text is no identifier of a school.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum IdentifierError {
    /// Fewer than two parts between dots.
    #[error("fewer than two parts")]
    TooFewParts,
    /// More bytes than an identifier may have.
    #[error("{bytes} bytes are too long")]
    TooLong {
        /// Its length in bytes.
        bytes: usize,
    },
    /// A part that is empty, too long, or has other characters than letters, digits and hyphens
    /// inside.
    #[error("the part {part:?} can't stand in an identifier")]
    Part {
        /// The part as it was given, cut to 63 characters.
        part: String,
    },
}

impl IdentifierError {
    /// Every code that [`Self::code`] can give.
    pub const CODES: &'static [&'static str] = &[
        "school-identifier-parts",
        "school-identifier-long",
        "school-identifier-part",
    ];

    /// Stable code; the sentence is `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::TooFewParts => "school-identifier-parts",
            Self::TooLong { .. } => "school-identifier-long",
            Self::Part { .. } => "school-identifier-part",
        }
    }

    /// What the sentence names.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, serde_json::Value> {
        match self {
            Self::TooFewParts => BTreeMap::new(),
            Self::TooLong { bytes } => BTreeMap::from([("bytes".into(), (*bytes).into())]),
            Self::Part { part } => BTreeMap::from([("part".into(), part.clone().into())]),
        }
    }
}

impl SchoolIdentifier {
    /// Reads a reverse-domain identifier; capitals become small letters.
    ///
    /// # Errors
    /// [`IdentifierError`] names what is wrong.
    pub fn parse(text: &str) -> Result<Self, IdentifierError> {
        let text = text.trim().to_ascii_lowercase();
        if text.len() > MAX_BYTES {
            return Err(IdentifierError::TooLong { bytes: text.len() });
        }
        if let Some(part) = text.split('.').find(|part| !is_label(part)) {
            let part = part.chars().take(MAX_LABEL_BYTES).collect();
            return Err(IdentifierError::Part { part });
        }
        if !text.contains('.') {
            return Err(IdentifierError::TooFewParts);
        }
        Ok(Self(text))
    }

    /// Makes an identifier from what a school has: a domain, web address or e-mail address is
    /// turned round (`www.school.edu.tw` gives `tw.edu.school`); a name gives one under
    /// `internal`, a name that no one owns.
    ///
    /// The same text always gives the same identifier.
    #[must_use]
    pub fn derive(text: &str) -> Self {
        Self::from_domain(text).unwrap_or_else(|| Self(format!("{PRIVATE_TOP}.{}", slug(text))))
    }

    fn from_domain(text: &str) -> Option<Self> {
        let text = text.trim();
        let after_scheme = text.split_once("://").map_or(text, |(_, rest)| rest);
        let host = after_scheme.split(['/', '?', '#']).next()?;
        let host = host.rsplit('@').next()?;
        let host = host.split(':').next()?.trim_end_matches('.');
        let host = host.strip_prefix("www.").unwrap_or(host);
        let mut labels: Vec<&str> = host.split('.').collect();
        labels.reverse();
        let top = labels.first()?;
        let has_letters = top.chars().all(|letter| letter.is_ascii_alphabetic());
        Self::parse(&labels.join(".")).ok().filter(|_| has_letters)
    }

    /// The identifier as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_label(part: &str) -> bool {
    (1..=MAX_LABEL_BYTES).contains(&part.len())
        && part
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !part.starts_with('-')
        && !part.ends_with('-')
}

impl fmt::Display for SchoolIdentifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for SchoolIdentifier {
    type Err = IdentifierError;

    fn from_str(text: &str) -> Result<Self, IdentifierError> {
        Self::parse(text)
    }
}

impl<'de> Deserialize<'de> for SchoolIdentifier {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

    use super::*;

    #[test]
    fn identifiers_follow_the_rules_of_domain_names() {
        assert_eq!(
            SchoolIdentifier::parse(" TW.edu.Example ").map(|id| id.0),
            Ok("tw.edu.example".into())
        );
        for (text, code) in [
            ("tw", "school-identifier-parts"),
            ("", "school-identifier-part"),
            ("tw..edu", "school-identifier-part"),
            ("tw.edu.-a", "school-identifier-part"),
            ("tw.edu.國小", "school-identifier-part"),
            ("tw.edu.a_b", "school-identifier-part"),
            (&"a.".repeat(90), "school-identifier-long"),
        ] {
            let error = SchoolIdentifier::parse(text).expect_err(text);
            assert_eq!(error.code(), code, "{text}");
            assert!(IdentifierError::CODES.contains(&error.code()));
        }
    }

    #[test]
    fn domains_are_turned_round() {
        for (given, expected) in [
            ("school.edu.tw", "tw.edu.school"),
            (
                "https://www.dajia.tp.edu.tw:443/nss/p/index",
                "tw.edu.tp.dajia",
            ),
            ("it@school.ed.jp", "jp.ed.school"),
            ("大佳國小", "internal.x-3f9c8c30"),
            ("192.168.1.1", "internal.192-168-1-1-c5eb5a4c"),
        ] {
            let derived = SchoolIdentifier::derive(given);
            if expected.starts_with("internal") {
                assert!(derived.as_str().starts_with("internal."), "{derived}");
            } else {
                assert_eq!(derived.as_str(), expected);
            }
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn whatever_a_school_is_called_gives_one_valid_identifier(text in any::<String>()) {
            let derived = SchoolIdentifier::derive(&text);
            prop_assert!(SchoolIdentifier::parse(derived.as_str()).is_ok(), "{derived}");
            prop_assert_eq!(derived, SchoolIdentifier::derive(&text));
        }
    }
}
