//! How lists are read where the guess is wrong, from the options of `roster`.

use companion::rosters::Corrections;
use companion::{Error, Result};
use migration::Field;
use roster::{HeaderRow, ReadOptions, Separator, TextEncoding};

use crate::arguments::ReadAs;

/// The corrections that the options ask for.
pub(crate) fn corrections(wanted: &ReadAs) -> Result<Corrections> {
    let named = wanted.encoding.as_deref();
    let encoding = named.map(|name| TextEncoding::named(name).ok_or(Error::bad("encoding", name)));
    let named = wanted.separator.as_deref();
    let separator = named.map(|id| Separator::named(id).ok_or(Error::bad("separator", id)));
    let columns = wanted.columns.iter().map(|text| column(text));
    Ok(Corrections {
        read: ReadOptions {
            encoding: encoding.transpose()?,
            separator: separator.transpose()?,
            header: wanted.header_row.as_deref().map(header).transpose()?,
            sheet: wanted.sheet.clone(),
            columns: columns.collect::<Result<_>>()?,
        },
        left_out: wanted.left_out.iter().copied().collect(),
        ..Corrections::default()
    })
}

fn header(text: &str) -> Result<HeaderRow> {
    if text == "none" {
        return Ok(HeaderRow::None);
    }
    let number = text.parse().map_err(|_| Error::bad("header-row", text))?;
    Ok(HeaderRow::At(number))
}

/// `B=serial`, or `B=none`.
fn column(text: &str) -> Result<(usize, Option<Field>)> {
    let bad = || Error::bad("column", text);
    let (letters, field) = text.split_once('=').ok_or_else(bad)?;
    let field = match field.trim() {
        "none" => None,
        key => Some(key.parse::<Field>().map_err(|_| bad())?),
    };
    Ok((place(letters.trim()).ok_or_else(bad)?, field))
}

/// The place of a column (from 0) by its letters: A is 0, AA is 26.
fn place(letters: &str) -> Option<usize> {
    let mut place = 0_usize;
    for letter in letters.bytes() {
        let digit = letter.to_ascii_uppercase().checked_sub(b'A')?;
        if digit > 25 {
            return None;
        }
        place = place.checked_mul(26)?.checked_add(usize::from(digit) + 1)?;
    }
    place.checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        assert_eq!(place("A"), Some(0));
        assert_eq!(place("z"), Some(25));
        assert_eq!(place("AA"), Some(26));
        assert_eq!(place(""), None);
        assert_eq!(place("A1"), None);
    }
}
