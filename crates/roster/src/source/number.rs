//! Numbers and dates of spreadsheets as the text a person sees.

use calamine::ExcelDateTime;

/// A number without a tail of zeros; beyond 15 digits in powers of ten, as the
/// spreadsheet itself has lost the rest by then.
pub(super) fn text(value: f64) -> String {
    if value.abs() >= 1e15 || (value != 0.0 && value.abs() < 1e-9) {
        format!("{value:E}")
    } else {
        format!("{value}")
    }
}

/// A date as year-month-day; durations and times of day as numbers.
pub(super) fn date(value: ExcelDateTime) -> String {
    if !value.is_datetime() || value.as_f64() < 1.0 {
        return text(value.as_f64());
    }
    let (year, month, day, ..) = value.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;

    use super::*;

    #[test]
    fn numbers_look_as_they_were_typed() {
        assert_eq!(text(12345.0), "12345");
        assert_eq!(text(17.5), "17.5");
        assert_eq!(text(350_000_000_000_001.0), "350000000000001");
        assert_eq!(text(8e20), "8E20");
    }

    #[test]
    fn serial_dates_become_iso_dates() {
        let value = ExcelDateTime::new(44774.0, ExcelDateTimeType::DateTime, false);
        assert_eq!(date(value), "2022-08-01");
    }
}
