//! A version of iPadOS.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A version such as 17.5 or 12.1.1; missing parts count as 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsVersion {
    major: u16,
    minor: u16,
    patch: u16,
}

impl OsVersion {
    /// `major.minor`.
    #[must_use]
    pub const fn new(major: u16, minor: u16) -> Self {
        Self {
            major,
            minor,
            patch: 0,
        }
    }
}

/// A text that is no version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a version of iPadOS")]
pub struct NotAVersion;

impl FromStr for OsVersion {
    type Err = NotAVersion;

    fn from_str(text: &str) -> Result<Self, NotAVersion> {
        let mut parts = [0_u16; 3];
        let mut given = text.trim().split('.');
        for (index, part) in parts.iter_mut().enumerate() {
            match given.next() {
                Some(digits) if digits.bytes().all(|byte| byte.is_ascii_digit()) => {
                    *part = digits.parse().map_err(|_| NotAVersion)?;
                }
                None if index > 0 => break,
                _ => return Err(NotAVersion),
            }
        }
        let [major, minor, patch] = parts;
        given
            .next()
            .is_none()
            .then_some(Self {
                major,
                minor,
                patch,
            })
            .ok_or(NotAVersion)
    }
}

impl fmt::Display for OsVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)?;
        if self.patch > 0 {
            write!(f, ".{}", self.patch)?;
        }
        Ok(())
    }
}

impl Serialize for OsVersion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for OsVersion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'_, str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::OsVersion;

    #[test]
    fn versions_compare_by_number() {
        let parse = |text: &str| text.parse::<OsVersion>();
        assert!(parse("9.3.2").unwrap() < parse("17").unwrap());
        assert_eq!(parse("17.0"), Ok(OsVersion::new(17, 0)));
        assert_eq!(parse("12.1.1").map(|v| v.to_string()), Ok("12.1.1".into()));
        for text in ["", "17.x", "1.2.3.4", "-1", "17.", "99999"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
