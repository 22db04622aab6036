//! Quotation marks that never close: one slip must not swallow the rows below it.

use std::borrow::Cow;

use crate::table;

/// Line breaks inside one cell from which on a quotation mark was never closed.
const RUNAWAY_LINES: usize = 12;

/// Delimited text in which every quotation mark at the start of a cell closes.
pub(super) struct Mended<'a> {
    /// The text; what was mended keeps its line breaks, so that rows keep their numbers.
    pub(super) text: Cow<'a, str>,
    /// Rows of which a quotation mark is a plain character now.
    pub(super) rows: Vec<u32>,
}

/// Finds the quotation marks that don't close and makes them plain characters.
///
/// A mark is taken for plain if it never closes, if rows later something else than the end of
/// the cell follows where it would close (the mark of another cell), or if what it holds are
/// rows with serial numbers.
pub(super) fn mend(text: &str, delimiter: u8, first: u32) -> Mended<'_> {
    let mut rows = Vec::new();
    let mut mended = String::new();
    let (mut copied, mut cell, mut row_start, mut row) = (0, 0, 0, first);
    loop {
        let mut end = cell;
        if text.as_bytes().get(cell) == Some(&b'"') {
            if let Some(closed) = closing(text, row_start, cell, delimiter) {
                end = closed;
            } else {
                end = end_of_cell(text, cell, delimiter);
                mended.push_str(text.get(copied..cell).unwrap_or_default());
                push_quoted(&mut mended, text.get(cell..end).unwrap_or_default());
                copied = end;
                if rows.last() != Some(&row) {
                    rows.push(row);
                }
            }
        }
        let stop = end_of_cell(text, end, delimiter);
        match text.as_bytes().get(stop) {
            None => break,
            Some(b'\n') => {
                row = row.saturating_add(1);
                row_start = stop + 1;
            }
            Some(_) => {}
        }
        cell = stop + 1;
    }
    if rows.is_empty() {
        return Mended {
            text: Cow::Borrowed(text),
            rows,
        };
    }
    mended.push_str(text.get(copied..).unwrap_or_default());
    Mended {
        text: Cow::Owned(mended),
        rows,
    }
}

/// The place behind the mark that closes the one at `open`; none if that one is plain.
fn closing(text: &str, row_start: usize, open: usize, delimiter: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut breaks = 0;
    let mut at = open + 1;
    loop {
        let rest = bytes.get(at..)?;
        at += rest.iter().position(|byte| matches!(byte, b'"' | b'\n'))?;
        let next = bytes.get(at + 1);
        if bytes.get(at) == Some(&b'\n') {
            breaks += 1;
            if breaks >= RUNAWAY_LINES {
                return None;
            }
            at += 1;
        } else if next == Some(&b'"') {
            at += 2;
        } else {
            let end = at + 1;
            // A mark in the middle of a cell of one line loses no row, whatever it means.
            let is_whole = breaks == 0
                || (ends_cell(text, end, delimiter)
                    && !holds_rows(text, row_start, open, end, delimiter));
            return is_whole.then_some(end);
        }
    }
}

fn ends_cell(text: &str, at: usize, delimiter: u8) -> bool {
    let rest = text.get(at..).unwrap_or_default().trim_start_matches(' ');
    rest.bytes()
        .next()
        .is_none_or(|byte| byte == delimiter || byte == b'\n')
}

/// Whether a line inside the marks has several cells and a serial number where the row that
/// begins them has one. A serial number alone on a line is part of a remark.
fn holds_rows(text: &str, row_start: usize, open: usize, end: usize, delimiter: u8) -> bool {
    let mark = char::from(delimiter);
    let serials = |line: &str| -> Vec<usize> {
        line.split(mark)
            .enumerate()
            .filter(|(_, cell)| table::looks_like_serial(cell.trim_matches([' ', '"'])))
            .map(|(place, _)| place)
            .collect()
    };
    let first = text.get(row_start..).and_then(|rest| rest.lines().next());
    let places = first.map(serials).unwrap_or_default();
    let held = text.get(open..end).unwrap_or_default();
    held.lines()
        .skip(1)
        .filter(|line| line.contains(mark))
        .flat_map(serials)
        .any(|place| places.contains(&place))
}

/// Where a cell without marks ends: at a delimiter, a line break or the end.
fn end_of_cell(text: &str, from: usize, delimiter: u8) -> usize {
    let rest = text.as_bytes().get(from..).unwrap_or_default();
    rest.iter()
        .position(|byte| *byte == delimiter || *byte == b'\n')
        .map_or(text.len(), |length| from + length)
}

fn push_quoted(to: &mut String, cell: &str) {
    to.push('"');
    to.push_str(&cell.replace('"', "\"\""));
    to.push('"');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn check(text: &str, expected: &str, rows: &[u32]) {
        let mended = mend(text, b',', 1);
        assert_eq!(mended.text, expected, "{text:?}");
        assert_eq!(mended.rows, rows, "{text:?}");
    }

    #[test]
    fn marks_that_close_stay() {
        for text in [
            "",
            "a,b\n",
            "a,\"b\nc\",d\ne,f\n",
            "a,\"b \"\"c\"\"\n\nd\"\n",
            "a,\"b\nc\"",
            "a,\"b\" c,d\n",
            "a,9.7\"\nb,12.9\"\n",
            "a,\"b\nc\" ,d\n",
        ] {
            check(text, text, &[]);
        }
    }

    #[test]
    fn marks_that_never_close_become_plain() {
        check("a,\"b\nc,d\n", "a,\"\"\"b\"\nc,d\n", &[1]);
        check("a,\"b", "a,\"\"\"b\"", &[1]);
        check("a\n\"\nc,d\n", "a\n\"\"\"\"\nc,d\n", &[2]);
        // The mark of a later cell doesn't close it.
        check("a,\"b\nc,\"d\"\n", "a,\"\"\"b\"\nc,\"d\"\n", &[1]);
        check(
            "\"a\",\"b\n\"c\",\"d\"\n",
            "\"a\",\"\"\"b\"\n\"c\",\"d\"\n",
            &[1],
        );
        // A cell with a line break before it counts as one row.
        check(
            "a,\"b\nc\"\nd,\"e\nf,g\n",
            "a,\"b\nc\"\nd,\"\"\"e\"\nf,g\n",
            &[2],
        );
    }

    #[test]
    fn a_mark_that_would_swallow_an_ipad_is_plain() {
        check(
            "DMPXK1A2B3C4,\"old\nDMPXK1A2B3C5,9.7\"\nDMPXK1A2B3C6,x\n",
            "DMPXK1A2B3C4,\"\"\"old\"\nDMPXK1A2B3C5,9.7\"\nDMPXK1A2B3C6,x\n",
            &[1],
        );
        for note in [
            "DMPXK1A2B3C4,x,\"came for\nDMPXK1A2B3C5\"\n",
            "DMPXK1A2B3C4,\"came for\nDMPXK1A2B3C5\",x\n",
        ] {
            check(note, note, &[]);
        }
    }

    proptest! {
        #[test]
        fn what_was_mended_needs_no_mending_and_has_the_same_lines(
            text in "([a\"\n,]|DMPXK1A2B3C4|\"\n){0,40}"
        ) {
            let once = mend(&text, b',', 1);
            prop_assert_eq!(once.text.lines().count(), text.lines().count());
            let twice = mend(&once.text, b',', 1);
            prop_assert!(twice.rows.is_empty(), "{:?}", once.text);
        }
    }
}
