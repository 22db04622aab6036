//! Delimited text, pasted columns and scanner lists.

use migration::Serial;

use super::{quotes, separator::Separator};
use crate::{Error, Finding, FindingCode, Format, fold, grid::Grid, limits, synonym};

/// Lines by which the delimiter is chosen.
const SAMPLE_LINES: usize = 200;

/// A text file as cells.
pub(super) struct Read {
    pub(super) format: Format,
    /// What stands between the cells; nothing between numbers that were pasted in a row.
    pub(super) separator: Option<Separator>,
    pub(super) grid: Grid,
    pub(super) findings: Vec<Finding>,
}

impl Read {
    fn plain(separator: Option<Separator>, grid: Grid) -> Self {
        Self {
            format: Format::Txt,
            separator,
            grid,
            findings: Vec::new(),
        }
    }
}

/// Reads decoded text with the separator that was asked for, or the likeliest one.
pub(super) fn read(text: &str, asked: Option<Separator>) -> Result<Read, Error> {
    let text = unify_line_ends(text);
    let body = text.trim_start_matches('\u{FEFF}');
    // "sep=;" is how Excel itself notes the delimiter.
    let (declared, body, first) = match body.split_once('\n') {
        Some((line, rest)) => match line.trim().strip_prefix("sep=") {
            Some(mark) => (mark.bytes().next(), rest, 2),
            None => (None, body, 1),
        },
        None => (None, body, 1),
    };
    if asked.is_none()
        && declared.is_none()
        && let Some(grid) = pasted(body)?
    {
        return Ok(Read::plain(None, grid));
    }
    let found = || declared.filter(u8::is_ascii).or_else(|| delimiter(body));
    let Some(delimiter) = asked.map_or_else(found, Separator::mark) else {
        return Ok(Read::plain(Some(Separator::Blanks), aligned(body, first)?));
    };
    let format = if delimiter == b'\t' {
        Format::Tsv
    } else {
        Format::Csv
    };
    let mended = quotes::mend(body, delimiter, first);
    let unclosed =
        |row: &u32| Finding::new(FindingCode::QuoteUnclosed, [("row", (*row).into())]).at_row(*row);
    let findings = mended.rows.iter().map(unclosed).collect();
    Ok(Read {
        format,
        separator: Separator::of_mark(delimiter),
        grid: delimited(&mended.text, delimiter, first)?,
        findings,
    })
}

fn unify_line_ends(text: &str) -> std::borrow::Cow<'_, str> {
    if text.contains('\r') {
        text.replace("\r\n", "\n").replace('\r', "\n").into()
    } else {
        text.into()
    }
}

fn delimited(text: &str, delimiter: u8, first: u32) -> Result<Grid, Error> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .terminator(csv::Terminator::Any(b'\n'))
        .from_reader(text.as_bytes());
    let mut grid = Grid::default();
    let mut record = csv::StringRecord::new();
    // The reader counts lines and skips empty ones; spreadsheets count rows, and a cell
    // with line breaks is still one row.
    let mut extra_lines = 0;
    while reader
        .read_record(&mut record)
        .map_err(|source| Error::damaged("csv", source))?
    {
        let (line, byte) = record
            .position()
            .map_or((1, 0), |position| (position.line(), position.byte()));
        // The position is before the empty lines that were skipped.
        let rest = usize::try_from(byte)
            .ok()
            .and_then(|byte| text.as_bytes().get(byte..));
        let skipped = rest.map_or(0, |rest| {
            rest.iter().take_while(|byte| **byte == b'\n').count()
        });
        let line = line.saturating_add(u64::try_from(skipped).unwrap_or(0));
        let number = u32::try_from(line.saturating_sub(extra_lines)).unwrap_or(u32::MAX);
        let number = number.saturating_add(first - 1);
        for (column, cell) in record.iter().enumerate() {
            grid.put(number, column, unneutralized(fold::trimmed(cell)))?;
        }
        let breaks = record
            .as_slice()
            .bytes()
            .filter(|byte| *byte == b'\n')
            .count();
        extra_lines += u64::try_from(breaks).unwrap_or(0);
    }
    Ok(grid)
}

/// Takes back the apostrophe that [`crate::write_csv`] puts before formula characters,
/// and unwraps `="0012"`, which systems write so that Excel keeps leading zeros.
fn unneutralized(cell: &str) -> &str {
    if let Some(inner) = cell
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'))
    {
        return inner;
    }
    match cell.strip_prefix('\'') {
        Some(rest) if crate::export::starts_formula(rest) => rest,
        _ => cell,
    }
}

/// The delimiter whose count is the steadiest over the lines.
fn delimiter(text: &str) -> Option<u8> {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(SAMPLE_LINES)
        .collect();
    [b'\t', b';', b',', b'|']
        .into_iter()
        .filter_map(|mark| {
            let counts: Vec<usize> = lines
                .iter()
                .map(|line| outside_quotes(line, mark))
                .collect();
            let with = counts.iter().filter(|count| **count > 0).count();
            let usual = most_common(&counts)?;
            let steady = counts.iter().filter(|count| **count == usual).count();
            // A mark inside prose is on few lines; a delimiter is on most of them.
            (with * 3 >= lines.len()).then_some((steady * 4 + with + usual.min(8), mark))
        })
        .max_by_key(|(score, _)| *score)
        .map(|(_, mark)| mark)
}

fn most_common(counts: &[usize]) -> Option<usize> {
    let mut sorted: Vec<usize> = counts.iter().copied().filter(|count| *count > 0).collect();
    sorted.sort_unstable();
    sorted
        .chunk_by(|a, b| a == b)
        .max_by_key(|chunk| chunk.len())
        .and_then(|chunk| chunk.first().copied())
}

fn outside_quotes(line: &str, mark: u8) -> usize {
    let mut quoted = false;
    line.bytes()
        .filter(|byte| {
            quoted ^= *byte == b'"';
            !quoted && *byte == mark
        })
        .count()
}

/// Columns aligned with two or more blanks, full-width blanks or nothing at all.
fn aligned(text: &str, first: u32) -> Result<Grid, Error> {
    let mut grid = Grid::default();
    for (number, line) in (first..).zip(text.lines()) {
        let line = line.replace('\u{3000}', "  ");
        let cells = line
            .split("  ")
            .map(str::trim)
            .filter(|cell| !cell.is_empty());
        for (column, cell) in cells.enumerate() {
            grid.put(number, column, cell.trim_matches('"'))?;
        }
    }
    Ok(grid)
}

/// Serial numbers and nothing else: from a scanner, a chat, or a search box.
fn pasted(text: &str) -> Result<Option<Grid>, Error> {
    let mut found = Vec::new();
    let mut widths = Vec::new();
    let mut is_certain = true;
    for (line_number, line) in (1..).zip(text.lines()) {
        let before = found.len();
        let tokens = line
            .split(|c: char| c.is_whitespace() || is_list_mark(c))
            .map(|token| token.trim_matches(['"', '\'', '“', '”', '「', '」']))
            .filter(|token| !token.is_empty());
        for token in tokens {
            let Ok((serial, doubts)) = Serial::parse(token) else {
                return Ok(None);
            };
            if synonym::meaning(token).is_some() {
                return Ok(None);
            }
            let has = |class: fn(&char) -> bool| serial.as_str().chars().any(|c| class(&c));
            is_certain &=
                doubts.is_empty() && has(char::is_ascii_digit) && has(char::is_ascii_uppercase);
            found.push((line_number, token));
            if found.len() > limits::ROWS {
                return Err(Error::TooManyRows);
            }
        }
        if found.len() > before {
            widths.push(found.len() - before);
        }
    }
    let widest = widths.iter().copied().max().unwrap_or(0);
    let is_even = widths.iter().all(|width| *width == widest);
    let is_table = widths.len() > 1 && widest > 1 && is_even && !is_certain;
    if widest == 0 || is_table {
        return Ok(None);
    }
    let mut grid = Grid::default();
    for (place, (line, token)) in (1..).zip(found) {
        let number = if widest == 1 { line } else { place };
        grid.put(number, 0, token)?;
    }
    Ok(Some(grid))
}

const fn is_list_mark(c: char) -> bool {
    matches!(c, ',' | ';' | '|' | '，' | '、' | '；' | '､')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> (Format, Vec<(u32, Vec<String>)>) {
        let Read { format, grid, .. } = read(text, None).unwrap();
        let rows = grid.rows.into_iter().map(|row| (row.number, row.cells));
        (format, rows.collect())
    }

    fn strings(cells: &[&str]) -> Vec<String> {
        cells.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn row_numbers_are_those_of_the_spreadsheet() {
        let (format, rows) = cells("標題\r\n\r\n序號,備註\r\nA,\"一\r\n二\"\r\nB,三\r\n");
        assert_eq!(format, Format::Csv);
        let numbers: Vec<u32> = rows.iter().map(|(number, _)| *number).collect();
        assert_eq!(numbers, [1, 3, 4, 5]);
        assert_eq!(rows[2].1, strings(&["A", "一\n二"]));
    }

    #[test]
    fn each_delimiter_is_found() {
        for (mark, format) in [
            (',', Format::Csv),
            (';', Format::Csv),
            ('|', Format::Csv),
            ('\t', Format::Tsv),
        ] {
            let text = format!(
                "serial{mark}name{mark}note\nDMPXK1A2B3C4{mark}甲{mark}a\nDMPXK1A2B3C5{mark}乙{mark}b\n"
            );
            let (found, rows) = cells(&text);
            assert_eq!(found, format, "{mark:?}");
            assert_eq!(rows[1].1, strings(&["DMPXK1A2B3C4", "甲", "a"]), "{mark:?}");
        }
    }

    #[test]
    fn a_person_may_name_the_separator() {
        let text = "serial;name, of cart\nDMPXK1A2B3C4;A, 1\n";
        for (asked, cells) in [
            (Separator::Semicolon, ["DMPXK1A2B3C4", "A, 1"]),
            (Separator::Comma, ["DMPXK1A2B3C4;A", "1"]),
        ] {
            let found = read(text, Some(asked)).unwrap();
            assert_eq!(found.separator, Some(asked));
            assert_eq!(found.grid.rows[1].cells, strings(&cells));
        }
        let whole = read(text, Some(Separator::Blanks)).unwrap();
        assert_eq!(whole.grid.rows[1].cells, strings(&["DMPXK1A2B3C4;A, 1"]));
    }

    #[test]
    fn scanner_lists_become_one_column() {
        let expected = ["DMPXK1A2B3C4", "DMPXK1A2B3C5", "F9FXK1A2B3"];
        for text in [
            "DMPXK1A2B3C4\nDMPXK1A2B3C5\nF9FXK1A2B3\n",
            "DMPXK1A2B3C4,DMPXK1A2B3C5,F9FXK1A2B3",
            "\"DMPXK1A2B3C4\", \"DMPXK1A2B3C5\",\n'F9FXK1A2B3'",
            "DMPXK1A2B3C4、DMPXK1A2B3C5，F9FXK1A2B3",
        ] {
            let (format, rows) = cells(text);
            assert_eq!(format, Format::Txt, "{text}");
            let found: Vec<&str> = rows.iter().map(|(_, cells)| cells[0].as_str()).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_quotation_mark_that_never_closes_swallows_nothing() {
        let mut text = String::from("serial,note\nDMPXK1A2B3C4,\"9.7 inch\n");
        for n in 10..40 {
            text.push_str(&format!("DMPXK1A2B3{n},x\n"));
        }
        let Read { grid, findings, .. } = read(&text, None).unwrap();
        assert_eq!(grid.rows.len(), 32);
        assert_eq!(findings[0].code, FindingCode::QuoteUnclosed);
        assert_eq!(findings[0].row, Some(2));
    }

    #[test]
    fn the_row_of_an_unclosed_quotation_mark_keeps_it_and_the_next_rows_are_read() {
        let text = "DMPX12345678,\"unterminated\nDMPX12345679,x\nDMPX12345680,\"two\nlines\"\nDMPX12345681,y\n";
        let Read { grid, findings, .. } = read(text, None).unwrap();
        let rows: Vec<_> = grid
            .rows
            .iter()
            .map(|row| (row.number, row.cells.clone()))
            .collect();
        assert_eq!(
            rows,
            [
                (1, strings(&["DMPX12345678", "\"unterminated"])),
                (2, strings(&["DMPX12345679", "x"])),
                (3, strings(&["DMPX12345680", "two\nlines"])),
                (4, strings(&["DMPX12345681", "y"])),
            ]
        );
        let found: Vec<_> = findings.iter().map(|one| (one.code, one.row)).collect();
        assert_eq!(found, [(FindingCode::QuoteUnclosed, Some(1))]);
    }

    #[test]
    fn aligned_columns_and_excel_marks_are_read() {
        let (format, rows) = cells("Serial        Name\nDMPXK1A2B3C4  Cart A 1\n");
        assert_eq!(format, Format::Txt);
        assert_eq!(rows[1].1, strings(&["DMPXK1A2B3C4", "Cart A 1"]));
        let (_, rows) = cells("sep=;\nserial;tag\nDMPXK1A2B3C4;=\"0012\"\n");
        assert_eq!(rows[1], (3, strings(&["DMPXK1A2B3C4", "0012"])));
    }
}
