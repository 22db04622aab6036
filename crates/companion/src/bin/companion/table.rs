//! Columns of text, lined up in a terminal where a Chinese character is two cells wide.

use unicode_width::UnicodeWidthStr as _;

/// Widest cell; longer ones are cut in lists, never in JSON.
const WIDEST: usize = 48;

/// Rows under a header; the last column is not filled up.
pub(crate) fn table(header: &[String], rows: &[Vec<String>]) -> String {
    let shown: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.iter().map(|cell| shown(cell)).collect())
        .collect();
    whole_table(header, &shown)
}

/// The same for our own texts, of which nothing is cut.
pub(crate) fn whole_table(header: &[String], rows: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = header.iter().map(|cell| cell.width()).collect();
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.width());
        }
    }
    std::iter::once(header)
        .chain(rows.iter().map(Vec::as_slice))
        .map(|row| line(row, &widths))
        .collect()
}

fn line(row: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (cell, width) in row.iter().zip(widths) {
        line.push_str(cell);
        line.push_str(&" ".repeat(width.saturating_sub(cell.width()) + 2));
    }
    line.truncate(line.trim_end().len());
    line.push('\n');
    line
}

/// Text from outside can't move the cursor or turn the line round.
fn shown(cell: &str) -> String {
    let mut shown = String::new();
    for letter in cell.chars().filter(|letter| !is_hidden(*letter)) {
        shown.push(if letter.is_control() { ' ' } else { letter });
        if shown.width() > WIDEST {
            shown.pop();
            shown.push('…');
            break;
        }
    }
    shown
}

const fn is_hidden(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::table;

    #[test]
    fn wide_characters_line_up() {
        let rows = [
            vec!["國中-007".to_owned(), "x".to_owned()],
            vec!["ab\u{1b}[2J".to_owned(), "y".to_owned()],
        ];
        let text = table(&["名稱".to_owned(), "b".to_owned()], &rows);
        assert_eq!(text, "名稱      b\n國中-007  x\nab [2J    y\n");
    }
}
