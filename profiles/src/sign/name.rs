//! Distinguished names and times as certificates write them.

use jiff::Timestamp;
use jiff::civil;
use jiff::tz::TimeZone;
use serde::Serialize;

use super::oid;
use super::tlv::{Element, GENERALIZED_TIME, Malformed, SEQUENCE, SET, UTC_TIME, wrap};

/// The most characters of one part of a name that are kept.
const MAX_CHARACTERS: usize = 512;

/// Whose certificate it is, or who issued it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Name {
    /// All parts in the certificate's order: `CN=…, O=…, C=…`.
    pub full: String,
    /// The common name, if there is one.
    pub common: Option<String>,
    /// The organization, if there is one.
    pub organization: Option<String>,
}

impl Name {
    /// The shortest text that tells who it is: common name, organization, or all.
    #[must_use]
    pub fn short(&self) -> &str {
        self.common
            .as_deref()
            .or(self.organization.as_deref())
            .unwrap_or(&self.full)
    }

    /// Reads a `Name` (RFC 5280, 4.1.2.4).
    pub(crate) fn read(element: Element<'_>) -> Result<Self, Malformed> {
        let mut name = Self::default();
        let mut parts = Vec::new();
        let mut sets = element.expect(SEQUENCE)?.inside();
        while !sets.is_empty() {
            let mut pairs = sets.take(SET)?.inside();
            while !pairs.is_empty() {
                let mut pair = pairs.take(SEQUENCE)?.inside();
                let kind = pair.any()?.oid()?;
                let value = text(pair.any()?);
                parts.push(format!("{}={value}", label(&kind)));
                if kind == oid::COMMON_NAME {
                    name.common = Some(value);
                } else if kind == oid::ORGANIZATION {
                    name.organization = Some(value);
                }
            }
        }
        name.full = parts.join(", ");
        Ok(name)
    }
}

/// The usual short label of a part of a name, or its dotted number.
fn label(kind: &der::asn1::ObjectIdentifier) -> String {
    let known = match *kind {
        oid::COMMON_NAME => "CN",
        oid::SURNAME => "SN",
        oid::SERIAL_NUMBER => "serialNumber",
        oid::COUNTRY => "C",
        oid::LOCALITY => "L",
        oid::STATE => "ST",
        oid::ORGANIZATION => "O",
        oid::ORGANIZATIONAL_UNIT => "OU",
        oid::GIVEN_NAME => "GN",
        oid::DOMAIN_COMPONENT => "DC",
        oid::USER_ID => "UID",
        oid::EMAIL => "E",
        _ => return kind.to_string(),
    };
    known.to_owned()
}

/// Any of the string types as text; control characters become `�`.
pub(crate) fn text(element: Element<'_>) -> String {
    let content = element.content;
    let decoded = match element.tag {
        0x14 => content.iter().copied().map(char::from).collect(),
        0x1e => utf16(content),
        0x1c => content
            .chunks(4)
            .map(|four| {
                let code = four.iter().fold(0_u32, |n, byte| n << 8 | u32::from(*byte));
                char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
            })
            .collect(),
        _ => String::from_utf8_lossy(content).into_owned(),
    };
    decoded
        .chars()
        .take(MAX_CHARACTERS)
        .map(|c| {
            if c.is_control() {
                char::REPLACEMENT_CHARACTER
            } else {
                c
            }
        })
        .collect()
}

/// Text of big-endian UTF-16, as a BMPString has it.
fn utf16(content: &[u8]) -> String {
    let units = content.chunks_exact(2).map(|pair| match pair {
        [high, low] => u16::from_be_bytes([*high, *low]),
        _ => 0,
    });
    char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// Reads a `Time` (RFC 5280, 4.1.2.5); seconds may lack.
///
/// The year 9999, which means "no end", becomes the last moment that the
/// calendar has.
pub(crate) fn read_time(element: Element<'_>) -> Result<Timestamp, Malformed> {
    let bad = Malformed("a time can't be read");
    let text = str::from_utf8(element.content).map_err(|_| bad)?;
    let digits = text.strip_suffix('Z').ok_or(bad)?;
    let digits = digits.split_once('.').map_or(digits, |(whole, _)| whole);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(bad);
    }
    let number = |from: usize, to: usize| {
        let part = digits.get(from..to).ok_or(bad)?;
        part.parse::<i16>().map_err(|_| bad)
    };
    let (year, rest) = match element.tag {
        // RFC 5280: 50 to 99 lie in the last century.
        UTC_TIME => match number(0, 2)? {
            late @ 50.. => (1900 + late, 2),
            early => (2000 + early, 2),
        },
        GENERALIZED_TIME => (number(0, 4)?, 4),
        _ => return Err(bad),
    };
    let part = |index: usize| {
        let value = number(rest + 2 * index, rest + 2 * index + 2)?;
        i8::try_from(value).map_err(|_| bad)
    };
    let second = if digits.len() == rest + 8 {
        0
    } else {
        part(4)?
    };
    if digits.len() > rest + 10 {
        return Err(bad);
    }
    let moment = civil::DateTime::new(year, part(0)?, part(1)?, part(2)?, part(3)?, second, 0)
        .map_err(|_| bad)?;
    match moment.to_zoned(TimeZone::UTC) {
        Ok(zoned) => Ok(zoned.timestamp()),
        Err(_) if year == 9999 => Ok(Timestamp::MAX),
        Err(_) => Err(bad),
    }
}

/// Writes a `Time`: UTCTime until 2049, GeneralizedTime after it.
pub(crate) fn write_time(at: Timestamp) -> Vec<u8> {
    let moment = at.to_zoned(TimeZone::UTC);
    if (1950..2050).contains(&moment.year()) {
        wrap(
            UTC_TIME,
            moment.strftime("%y%m%d%H%M%SZ").to_string().as_bytes(),
        )
    } else {
        wrap(
            GENERALIZED_TIME,
            moment.strftime("%Y%m%d%H%M%SZ").to_string().as_bytes(),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::{read_time, text, write_time};
    use crate::sign::tlv::{Element, wrap};

    #[test]
    fn times_of_both_kinds() {
        for (tag, written, expected) in [
            (0x17, "261122010000Z", Some("2026-11-22T01:00:00Z")),
            (0x17, "491231235959Z", Some("2049-12-31T23:59:59Z")),
            (0x17, "500101000000Z", Some("1950-01-01T00:00:00Z")),
            (0x17, "2611220100Z", Some("2026-11-22T01:00:00Z")),
            (0x18, "20501122010000Z", Some("2050-11-22T01:00:00Z")),
            (
                0x18,
                "99991231235959Z",
                Some("9999-12-30T22:00:00.999999999Z"),
            ),
            (0x17, "261322010000Z", None),
            (0x17, "26112201000000Z", None),
            (0x17, "261122010000+0800", None),
            (0x17, "２６Z", None),
            (0x17, "", None),
        ] {
            let bytes = wrap(tag, written.as_bytes());
            let read = read_time(Element::whole(&bytes).unwrap()).ok();
            assert_eq!(
                read.map(|t| t.to_string()).as_deref(),
                expected,
                "{written}"
            );
        }
    }

    #[test]
    fn a_written_time_reads_back() {
        for moment in [
            "1999-12-31T23:59:59Z",
            "2049-12-31T23:59:59Z",
            "2050-01-01T00:00:00Z",
        ] {
            let at = moment.parse().unwrap();
            let bytes = write_time(at);
            assert_eq!(read_time(Element::whole(&bytes).unwrap()).unwrap(), at);
        }
    }

    #[test]
    fn strings_of_every_type() {
        for (tag, content, expected) in [
            (0x0c, "堃".as_bytes(), "堃"),
            (0x1e, &[0x58, 0x03, 0xd8, 0x42, 0xdf, 0xb7], "堃𠮷"),
            (0x14, &[0xe9], "é"),
            (0x1c, &[0, 2, 0x0b, 0xb7], "𠮷"),
            (0x13, b"a\x1b[31m", "a\u{fffd}[31m"),
        ] {
            let bytes = wrap(tag, content);
            assert_eq!(text(Element::whole(&bytes).unwrap()), expected);
        }
    }
}
