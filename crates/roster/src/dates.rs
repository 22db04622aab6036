//! Dates of school lists as year-month-day.
//!
//! Understood: ISO dates with or without a time, year first with any marks, the years of
//! the Republic of China (民國112年8月1日, 112/08/01, 1120801), Japanese eras (令和5年,
//! R5.8.1, H30.4.1), a day that can't be a month, and day numbers of a spreadsheet.
//! What could be two days is not guessed.

use jiff::civil::Date;

use crate::fold;

/// Day 0 of a spreadsheet, with its invented 29 February 1900 counted in.
const SPREADSHEET_EPOCH: (i16, i8, i8) = (1899, 12, 30);

/// The date as `YYYY-MM-DD`, if it can only be one.
pub(crate) fn iso(text: &str) -> Option<String> {
    let text = fold::half_width(text).replace('元', "1");
    let text = text.trim();
    let (offset, digits) = era(text);
    let mut groups = digits
        .split(|c: char| !c.is_ascii_digit())
        .filter(|group| !group.is_empty());
    let (first, second, third) = (groups.next()?, groups.next(), groups.next());
    let date = match (second, third) {
        (Some(second), Some(third)) => three(offset, first, second, third)?,
        (None, None) if digits.trim() == first => one(offset, first)?,
        _ => return None,
    };
    Some(date.to_string())
}

/// What to add to the year, and the rest of the text.
fn era(text: &str) -> (Option<i16>, &str) {
    const ERAS: &[(&str, i16)] = &[
        ("中華民國", 1911),
        ("民國", 1911),
        ("民国", 1911),
        ("令和", 2018),
        ("平成", 1988),
        ("昭和", 1925),
        ("R", 2018),
        ("H", 1988),
    ];
    ERAS.iter()
        .find_map(|(name, offset)| text.strip_prefix(name).map(|rest| (Some(*offset), rest)))
        .unwrap_or((None, text))
}

fn three(offset: Option<i16>, first: &str, second: &str, third: &str) -> Option<Date> {
    let (a, b, c): (i16, i8, i16) = (
        first.parse().ok()?,
        second.parse().ok()?,
        third.parse().ok()?,
    );
    match (offset, first.len(), third.len()) {
        (Some(offset), 1..=3, 1..=2) => date(a.checked_add(offset)?, b, c),
        (None, 4, _) => date(a, b, c),
        (None, 3, 1..=2) => date(a.checked_add(1911)?, b, c),
        (None, 1..=2, 4) if a > 12 => date(c, b, a),
        (None, 1..=2, 4) if b > 12 => date(c, i8::try_from(a).ok()?, i16::from(b)),
        (None, 1..=2, 4) if a == i16::from(b) => date(c, b, a),
        _ => None,
    }
}

fn one(offset: Option<i16>, digits: &str) -> Option<Date> {
    let part =
        |range: std::ops::Range<usize>| digits.get(range).and_then(|text| text.parse::<i16>().ok());
    match (offset, digits.len()) {
        (None, 8) => date(part(0..4)?, i8::try_from(part(4..6)?).ok()?, part(6..8)?),
        (None | Some(1911), 7) => date(
            part(0..3)?.checked_add(1911)?,
            i8::try_from(part(3..5)?).ok()?,
            part(5..7)?,
        ),
        (None, 5) => {
            let days: i32 = digits.parse().ok()?;
            let (year, month, day) = SPREADSHEET_EPOCH;
            let epoch = Date::new(year, month, day).ok()?;
            let found = epoch.checked_add(jiff::Span::new().days(days)).ok()?;
            (1990..=2100).contains(&found.year()).then_some(found)
        }
        _ => None,
    }
}

fn date(year: i16, month: i8, day: i16) -> Option<Date> {
    let found = Date::new(year, month, i8::try_from(day).ok()?).ok()?;
    (1950..=2200).contains(&year).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(iso(text).as_deref(), expected, "{text}");
    }

    #[test]
    fn dates_of_three_countries_are_understood() {
        check("2022-08-01", Some("2022-08-01"));
        check("2022-08-01T00:00:00Z", Some("2022-08-01"));
        check("2022/8/1 上午 12:00:00", Some("2022-08-01"));
        check("2022年8月1日", Some("2022-08-01"));
        check("民國112年8月1日", Some("2023-08-01"));
        check("112/08/01", Some("2023-08-01"));
        check("１１２．０８．０１", Some("2023-08-01"));
        check("1120801", Some("2023-08-01"));
        check("20220801", Some("2022-08-01"));
        check("令和5年8月1日", Some("2023-08-01"));
        check("令和元年5月1日", Some("2019-05-01"));
        check("H30.4.1", Some("2018-04-01"));
        check("44774", Some("2022-08-01"));
        check("25/12/2022", Some("2022-12-25"));
        check("12/25/2022", Some("2022-12-25"));
    }

    #[test]
    fn what_could_be_two_days_is_not_guessed() {
        check("03/04/2022", None);
        check("22/08/01", None);
        check("2022/08", None);
        check("2022/13/01", None);
        check("約三年前", None);
        check("", None);
    }
}
