//! A version as Apple's tools write it.

use serde::Serialize;

/// A version number with an optional build, such as `2.20 (1001.5)`.
///
/// Orders by number, then by build as text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Version {
    /// The parts of the number, first to last; at least two, at most four.
    pub parts: Vec<u32>,
    /// What stood in brackets after it.
    pub build: Option<String>,
}

impl Version {
    /// Finds the first number with a dot in a text of up to a few lines.
    ///
    /// The exact shape of `cfgutil version` isn't recorded anywhere, so words around
    /// the number are allowed.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        text.lines().find_map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            let at = words.iter().position(|word| parse_number(word).is_some())?;
            let build = words.get(at + 1).and_then(|word| {
                let inner = word.strip_prefix('(')?.strip_suffix(')')?;
                is_build(inner).then(|| inner.to_owned())
            });
            Some(Self {
                parts: parse_number(words.get(at)?)?,
                build,
            })
        })
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts: Vec<String> = self.parts.iter().map(u32::to_string).collect();
        f.write_str(&parts.join("."))?;
        match &self.build {
            Some(build) => write!(f, " ({build})"),
            None => Ok(()),
        }
    }
}

fn parse_number(word: &str) -> Option<Vec<u32>> {
    let word = word
        .trim_start_matches(['v', 'V'])
        .trim_end_matches([',', ';', '.']);
    let parts: Option<Vec<u32>> = word.split('.').map(|part| part.parse().ok()).collect();
    parts.filter(|parts| (2..=4).contains(&parts.len()))
}

fn is_build(text: &str) -> bool {
    (1..=20).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '.')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let found = Version::find(text).map_or_else(|| "none".to_owned(), |v| v.to_string());
        assert_eq!(found, expected, "in {text:?}");
    }

    #[test]
    fn versions_are_found_among_words() {
        check("2.20\n", "2.20");
        check("2.20 (1001.5)", "2.20 (1001.5)");
        check("cfgutil 2.5.1 (3B22)", "2.5.1 (3B22)");
        check(
            "objc[71]: Class X is implemented in both\ncfgutil version v2.20, build 9",
            "2.20",
        );
        check("cfgutil 2.20 (not a build)", "2.20");
    }

    #[test]
    fn text_without_a_version_gives_none() {
        check("", "none");
        check("cfgutil: error: no devices found", "none");
        check("2", "none");
        check("99999999999.1", "none");
        check("1.2.3.4.5", "none");
    }

    #[test]
    fn versions_order_by_number() {
        assert!(Version::find("2.9").unwrap() < Version::find("2.20 (1)").unwrap());
    }
}
