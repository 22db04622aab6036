//! Cleaning of single values: width, spreadsheet traces, dates, slots.

use std::collections::BTreeSet;

use migration::{Field, Serial};

use crate::{Finding, FindingCode, dates, fold};

const SLOTS: std::ops::RangeInclusive<u16> = 1..=999;
const NOT_IPADS: &[&str] = &[
    "iphone",
    "ipod",
    "macbook",
    "imac",
    "macmini",
    "macpro",
    "macstudio",
    "appletv",
    "applewatch",
    "chromebook",
    "android",
    "galaxy",
    "surface",
];

/// The value as it is kept, and what is doubtful about it.
pub(super) fn clean(
    field: Field,
    cell: &str,
    serial: &Serial,
    batches: Option<&BTreeSet<String>>,
) -> (String, Option<Finding>) {
    let visible = fold::visible(cell);
    let trimmed = fold::trimmed(&visible);
    if fold::means_nothing(trimmed) {
        return (String::new(), None);
    }
    let plain = || fold::trimmed(&fold::half_width(trimmed)).to_owned();
    let about = |code, name: &'static str, value: &str| {
        Finding::new(
            code,
            [("serial", serial.as_str().into()), (name, value.into())],
        )
    };
    match field {
        Field::AssetTag | Field::Imei | Field::Ecid | Field::OrderNo | Field::RepairNo => {
            let text = plain();
            if is_scientific(&text) {
                let finding = about(FindingCode::ValueNumeric, "value", &text);
                return (String::new(), Some(with_field(finding, field)));
            }
            (without_zero_fraction(&text).to_owned(), None)
        }
        Field::PurchaseDate | Field::WarrantyEnd => match dates::iso(trimmed) {
            Some(date) => (date, None),
            None => {
                let finding = about(FindingCode::DateUnreadable, "value", trimmed);
                (trimmed.to_owned(), Some(with_field(finding, field)))
            }
        },
        Field::Slot => match slot(&plain()) {
            Ok(number) => (number.to_string(), None),
            Err(text) => {
                let finding = about(FindingCode::SlotUnknown, "slot", &text);
                (text, Some(finding))
            }
        },
        Field::WifiMac => (address(&plain()), None),
        Field::Replaces => match Serial::parse(trimmed) {
            Ok((replaced, _)) => (replaced.to_string(), None),
            Err(_) => (trimmed.to_owned(), None),
        },
        Field::Batch => {
            let is_unknown = batches.is_some_and(|batches| !batches.contains(trimmed));
            let finding = is_unknown.then(|| about(FindingCode::BatchUnknown, "batch", trimmed));
            (trimmed.to_owned(), finding)
        }
        Field::Model => {
            let folded = fold::header(trimmed);
            let is_other =
                NOT_IPADS.iter().any(|name| folded.contains(name)) && !folded.contains("ipad");
            let finding = is_other.then(|| about(FindingCode::NotAnIpad, "model", trimmed));
            (one_line(trimmed), finding)
        }
        Field::Udid | Field::SupervisionIdentity | Field::Capacity | Field::OsVersion => {
            (plain(), None)
        }
        Field::Seat => (without_zero_fraction(&plain()).to_owned(), None),
        _ => (one_line(trimmed), None),
    }
}

/// Whether a spreadsheet wrote a number as powers of ten: digits, E, digits, and at least
/// a point or a sign, so that a serial like 12E45678 isn't meant.
pub(super) fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else {
        return false;
    };
    let is_number = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    let digits = exponent.trim_start_matches(['+', '-']);
    let has_mark = mantissa.contains('.') || digits.len() < exponent.len() || mantissa.len() == 1;
    is_number(mantissa) && is_number(digits) && digits.len() <= 3 && has_mark
}

fn with_field(mut finding: Finding, field: Field) -> Finding {
    finding.args.insert("field".to_owned(), field.key().into());
    finding
}

fn one_line(text: &str) -> String {
    if text.contains(char::is_control) {
        text.split(|c: char| c.is_control())
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    } else {
        text.to_owned()
    }
}

fn without_zero_fraction(text: &str) -> &str {
    match text.strip_suffix(".0") {
        Some(number) if number.bytes().all(|byte| byte.is_ascii_digit()) && !number.is_empty() => {
            number
        }
        _ => text,
    }
}

fn slot(text: &str) -> Result<u16, String> {
    without_zero_fraction(text)
        .trim_start_matches(['第', '#'])
        .trim_end_matches(['格', '號', '号', '番', '槽', '位'])
        .trim()
        .parse()
        .ok()
        .filter(|number| SLOTS.contains(number))
        .ok_or_else(|| text.to_owned())
}

/// Twelve hexadecimal digits as six pairs with colons; anything else as it is.
fn address(text: &str) -> String {
    let digits: Vec<char> = text
        .chars()
        .filter(|c| !matches!(c, ':' | '-' | '.' | ' '))
        .map(|c| c.to_ascii_lowercase())
        .collect();
    if digits.len() == 12 && digits.iter().all(char::is_ascii_hexdigit) {
        digits
            .chunks(2)
            .map(|pair| pair.iter().collect::<String>())
            .collect::<Vec<_>>()
            .join(":")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(field: Field, cell: &str, expected: &str, code: Option<FindingCode>) {
        let serial = "DMPXK1A2B3C4".parse().unwrap();
        let batches = BTreeSet::from(["甲車".to_owned()]);
        let (text, finding) = clean(field, cell, &serial, Some(&batches));
        assert_eq!(text, expected, "{cell}");
        assert_eq!(finding.map(|finding| finding.code), code, "{cell}");
    }

    #[test]
    fn values_are_cleaned_by_their_field() {
        check(Field::AssetTag, " ３１４－０１ ", "314-01", None);
        check(Field::AssetTag, "12345.0", "12345", None);
        check(Field::AssetTag, "無", "", None);
        check(
            Field::AssetTag,
            "3.14E+11",
            "",
            Some(FindingCode::ValueNumeric),
        );
        check(
            Field::Imei,
            "35-000000-000000-1",
            "35-000000-000000-1",
            None,
        );
        check(Field::PurchaseDate, "112年8月1日", "2023-08-01", None);
        check(
            Field::PurchaseDate,
            "去年",
            "去年",
            Some(FindingCode::DateUnreadable),
        );
        check(Field::Slot, "第０５格", "5", None);
        check(Field::Slot, "A5", "A5", Some(FindingCode::SlotUnknown));
        check(Field::WifiMac, "A4B1C1-D2E3F4", "a4:b1:c1:d2:e3:f4", None);
        check(
            Field::Batch,
            "乙車",
            "乙車",
            Some(FindingCode::BatchUnknown),
        );
        check(Field::Batch, "甲車", "甲車", None);
        check(
            Field::Model,
            "iPhone 12",
            "iPhone 12",
            Some(FindingCode::NotAnIpad),
        );
        check(Field::Model, "iPad7,11", "iPad7,11", None);
        check(Field::Keeper, "王\n小明", "王 小明", None);
        check(Field::Class, "７年１班", "７年１班", None);
    }

    #[test]
    fn serials_with_an_e_are_no_powers_of_ten() {
        assert!(is_scientific("8.1E+11"));
        assert!(is_scientific("8E11"));
        assert!(!is_scientific("12E45678"));
        assert!(!is_scientific("DMPXE1"));
    }
}
