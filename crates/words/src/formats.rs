//! Numbers, dates and lists as each language writes them.

use jiff::civil::{Date, DateTime};

use crate::{Args, Words, args};

impl Words {
    /// A day, e.g. `22 November 2026` or `2026年11月22日`.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.say("words-date", &date_args(date))
    }

    /// A day and the minute, in the 24-hour clock, e.g. `22 November 2026, 09:05`.
    #[must_use]
    pub fn datetime(&self, moment: DateTime) -> String {
        let clock = format!("{:02}:{:02}", moment.hour(), moment.minute());
        let mut given = date_args(moment.date());
        given.insert("clock".to_owned(), clock.into());
        self.say("words-datetime", &given)
    }

    /// A whole number with its digits in groups of three from 10,000 on.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        grouped(&number.to_string())
    }

    /// Several things in one sentence, e.g. `P1, P2` or `P1、P2`.
    #[must_use]
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        let parts: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
        parts.join(self.separator())
    }
}

fn date_args(date: Date) -> Args {
    let mut given = args([("year", date.year().to_string())]);
    given.insert("month".to_owned(), date.month().into());
    given.insert("day".to_owned(), date.day().into());
    given
}

/// Commas between groups of three, only where there are at least five digits, as all three
/// languages do it; a sign and decimals stay.
pub(crate) fn grouped(digits: &str) -> String {
    let start = usize::from(digits.starts_with('-'));
    let end = digits.find('.').unwrap_or(digits.len());
    let whole = digits.get(start..end).unwrap_or_default();
    if whole.len() < 5 || !whole.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits.to_owned();
    }
    let mut out = String::with_capacity(digits.len() + whole.len() / 3);
    out.push_str(&digits[..start]);
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out.push_str(&digits[end..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;
    use jiff::civil::date;

    #[test]
    fn days_and_minutes_in_three_languages() {
        let day = date(2026, 11, 2);
        let moment = day.at(9, 5, 59, 0);
        let check = |lang, expected_day: &str, expected_moment: &str| {
            assert_eq!(Words::of(lang).date(day), expected_day);
            assert_eq!(Words::of(lang).datetime(moment), expected_moment);
        };
        check(Lang::ZhTw, "2026年11月2日", "2026年11月2日 09:05");
        check(Lang::En, "2 November 2026", "2 November 2026, 09:05");
        check(Lang::Ja, "2026年11月2日", "2026年11月2日 09:05");
    }

    #[test]
    fn every_month_has_its_english_name() {
        let names: Vec<String> = (1..=12)
            .map(|month| Words::of(Lang::En).date(date(2026, month, 1)))
            .collect();
        insta::assert_snapshot!(names.join(", ").replace("1 ", "").replace(" 2026", ""),
            @"January, February, March, April, May, June, July, August, September, October, November, December");
    }

    #[test]
    fn digits_are_grouped_from_five_on() {
        let words = Words::of(Lang::ZhTw);
        assert_eq!(words.number(2026), "2026");
        assert_eq!(words.number(10_000), "10,000");
        assert_eq!(words.number(-1_234_567), "-1,234,567");
        assert_eq!(words.number(i64::MIN), "-9,223,372,036,854,775,808");
        assert_eq!(grouped("123456.75"), "123,456.75");
        assert_eq!(grouped("inf-inf-inf"), "inf-inf-inf");
    }

    #[test]
    fn lists_use_the_comma_of_the_language() {
        assert_eq!(Words::of(Lang::En).list(&["P1", "P2"]), "P1, P2");
        assert_eq!(Words::of(Lang::ZhTw).list(&["P1", "P2"]), "P1、P2");
        assert_eq!(Words::of(Lang::Ja).list::<&str>(&[]), "");
    }
}
