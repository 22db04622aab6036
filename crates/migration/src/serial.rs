//! Serial numbers: reading, normalizing, doubting, and the rule for a scanned leading S.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::{Args, Error, error::args};

/// The shortest and the longest serial number (characters).
///
/// Apple publishes no rule; randomized numbers of 8 to 14 characters were announced to
/// service providers in 2021 (MacRumors, 5 May 2021).
pub const LENGTH: std::ops::RangeInclusive<usize> = 8..=14;

/// The serial number of an iPad: 8 to 14 characters of A–Z and 0–9.
///
/// [`Serial::parse`] is the only way to one. Its JSON form is a string that is checked
/// again when it is read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Serial(String);

impl Serial {
    /// Reads a serial number as people type, paste or scan it.
    ///
    /// Blanks and invisible marks are removed everywhere, full-width letters and digits
    /// become ASCII, small letters become capitals. A number that is possible but rare
    /// comes back with its doubts; it is never rejected for them.
    ///
    /// # Errors
    /// [`Error::SerialEmpty`], [`Error::SerialLength`], [`Error::SerialCharacter`].
    pub fn parse(raw: &str) -> Result<(Self, Vec<SerialDoubt>), Error> {
        let text = normalize(raw);
        if text.is_empty() {
            return Err(Error::SerialEmpty);
        }
        if let Some(character) = text.chars().find(|c| !c.is_ascii_alphanumeric()) {
            return Err(Error::SerialCharacter { character });
        }
        if !LENGTH.contains(&text.len()) {
            return Err(Error::SerialLength { length: text.len() });
        }
        let serial = Self(text);
        let doubts = serial.doubts();
        Ok((serial, doubts))
    }

    /// Serials for a sentence, separated by a comma and a blank.
    #[must_use]
    pub fn join<'a>(serials: impl IntoIterator<Item = &'a Self>) -> String {
        let all: Vec<&str> = serials.into_iter().map(Self::as_str).collect();
        all.join(", ")
    }

    /// The normalized text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is unusual about this number.
    #[must_use]
    pub fn doubts(&self) -> Vec<SerialDoubt> {
        let mut doubts = Vec::new();
        let length = self.0.len();
        if !(10..=12).contains(&length) {
            doubts.push(SerialDoubt::OddLength { length });
        }
        if self.0.contains(['I', 'O']) {
            doubts.push(SerialDoubt::LetterIOrO);
        }
        doubts
    }
}

impl fmt::Display for Serial {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Serial {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text).map(|(serial, _)| serial)
    }
}

impl Serialize for Serial {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Serial {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Something unusual about a serial number: worth a second look, no reason to refuse it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SerialDoubt {
    /// Not 10 (since 2021), 12 (until then) or 11 characters (before 2010).
    OddLength {
        /// Characters counted.
        length: usize,
    },
    /// Apple's numbers were never seen with I or O; 1 or 0 was probably meant.
    LetterIOrO,
}

impl SerialDoubt {
    /// Every code a doubt can have.
    pub const CODES: &'static [&'static str] = &["serial-odd-length", "serial-letter-i-or-o"];

    /// The stable code; the sentence for people is the message `finding-<code>`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::OddLength { .. } => "serial-odd-length",
            Self::LetterIOrO => "serial-letter-i-or-o",
        }
    }

    /// The arguments of the sentence (the serial itself is the caller's).
    #[must_use]
    pub fn args(self) -> Args {
        match self {
            Self::OddLength { length } => args([("length", length.into())]),
            Self::LetterIOrO => Args::new(),
        }
    }
}

/// What a barcode scanner gave, understood as one serial number or two possible ones.
///
/// Box labels may carry the data identifier `S` of ANSI MH10.8.2 before the number.
/// A scan of 11 or 13 characters that begins with S may hold it; one of 10 or 12 never
/// does, because a real number may begin with S.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scan {
    /// The number as it was scanned.
    AsRead {
        /// The number.
        serial: Serial,
        /// What is unusual about it.
        doubts: Vec<SerialDoubt>,
    },
    /// The leading S was left out, because the number without it is on the list.
    Stripped {
        /// The number without the leading S.
        serial: Serial,
        /// The number as it was scanned.
        as_read: Serial,
    },
    /// Both are possible: a person chooses.
    Choose {
        /// The number as it was scanned.
        as_read: Serial,
        /// The number without the leading S.
        stripped: Serial,
    },
}

impl Scan {
    /// Understands a scan; `known` says whether a normalized number is already on the list.
    ///
    /// # Errors
    /// As [`Serial::parse`].
    pub fn read(raw: &str, known: impl Fn(&str) -> bool) -> Result<Self, Error> {
        let (serial, doubts) = Serial::parse(raw)?;
        let stripped = match serial.as_str().strip_prefix('S') {
            Some(rest) if matches!(rest.len(), 10 | 12) => Serial(rest.to_owned()),
            _ => return Ok(Self::AsRead { serial, doubts }),
        };
        Ok(match (known(serial.as_str()), known(stripped.as_str())) {
            (true, false) => Self::AsRead { serial, doubts },
            (false, true) => Self::Stripped {
                serial: stripped,
                as_read: serial,
            },
            _ => Self::Choose {
                as_read: serial,
                stripped,
            },
        })
    }
}

fn normalize(raw: &str) -> String {
    raw.chars()
        .map(half_width)
        .filter(|c| !c.is_whitespace() && !is_invisible(*c))
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

fn half_width(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => u32::from(c)
            .checked_sub(0xFEE0)
            .and_then(char::from_u32)
            .unwrap_or(c),
        _ => c,
    }
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(raw: &str, expected: &str, doubts: &[&str]) {
        let (serial, found) = Serial::parse(raw).unwrap();
        assert_eq!(serial.as_str(), expected);
        assert_eq!(
            found.iter().map(|doubt| doubt.code()).collect::<Vec<_>>(),
            doubts
        );
    }

    #[test]
    fn serials_are_normalized_and_doubted() {
        check(" dmpxa1b2c3\t", "DMPXA1B2C3", &[]);
        check("ＤＭＰＸ　Ａ１Ｂ２ Ｃ３", "DMPXA1B2C3", &[]);
        check("\u{FEFF}F9F\u{200B}XK123ABCD", "F9FXK123ABCD", &[]);
        check("ABCDEFGH123", "ABCDEFGH123", &[]);
        check("ABCD1234", "ABCD1234", &["serial-odd-length"]);
        check("ABCD1234ABCD12", "ABCD1234ABCD12", &["serial-odd-length"]);
        check("DMPXAIB2C3", "DMPXAIB2C3", &["serial-letter-i-or-o"]);
        check(
            "ABCD1234O",
            "ABCD1234O",
            &["serial-odd-length", "serial-letter-i-or-o"],
        );
    }

    #[test]
    fn what_is_no_serial_says_why() {
        assert_eq!(Serial::parse(" \u{3000}"), Err(Error::SerialEmpty));
        assert_eq!(
            Serial::parse("ABC1234"),
            Err(Error::SerialLength { length: 7 })
        );
        assert_eq!(
            Serial::parse("ABCD1234ABCD123"),
            Err(Error::SerialLength { length: 15 })
        );
        assert_eq!(
            Serial::parse("DMPX-A1B2C"),
            Err(Error::SerialCharacter { character: '-' })
        );
        assert_eq!(
            Serial::parse("=SUM(A1:A9)"),
            Err(Error::SerialCharacter { character: '=' })
        );
        assert_eq!(
            Serial::parse("序號DMPXA1B2C3"),
            Err(Error::SerialCharacter { character: '序' })
        );
        assert!(serde_json::from_str::<Serial>("\"short\"").is_err());
    }

    #[test]
    fn a_leading_s_is_stripped_only_where_the_rule_allows() {
        let read =
            |raw: &str, known: &[&str]| Scan::read(raw, |text| known.contains(&text)).unwrap();
        // 11 characters: the number without S is on the list.
        assert!(matches!(
            read("SDMPXA1B2C3", &["DMPXA1B2C3"]),
            Scan::Stripped { .. }
        ));
        // 13 characters, nothing on the list: a person chooses.
        assert!(matches!(read("SF9FXK123ABCD", &[]), Scan::Choose { .. }));
        // Both on the list: a person chooses.
        assert!(matches!(
            read("SDMPXA1B2C3", &["DMPXA1B2C3", "SDMPXA1B2C3"]),
            Scan::Choose { .. }
        ));
        // The scanned form itself is on the list.
        assert!(matches!(
            read("SDMPXA1B2C3", &["SDMPXA1B2C3"]),
            Scan::AsRead { .. }
        ));
        // 10 and 12 characters: never, even if the rest is on the list.
        assert!(matches!(
            read("SMPXA1B2C3", &["MPXA1B2C3"]),
            Scan::AsRead { .. }
        ));
        assert!(matches!(
            read("SMPXA1B2C345", &["MPXA1B2C345"]),
            Scan::AsRead { .. }
        ));
        // Nothing to strip.
        assert!(matches!(read("DMPXA1B2C34", &[]), Scan::AsRead { .. }));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_and_reading_again_changes_nothing(raw in ".{0,24}") {
            if let Ok((serial, doubts)) = Serial::parse(&raw) {
                prop_assert_eq!(Serial::parse(serial.as_str()), Ok((serial.clone(), doubts)));
                let json = serde_json::to_string(&serial).unwrap();
                prop_assert_eq!(serde_json::from_str::<Serial>(&json).unwrap(), serial);
            }
            let _ = Scan::read(&raw, |_| true);
        }
    }
}
