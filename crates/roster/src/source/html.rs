//! Tables of web pages, which property systems like to call `.xls`.

use std::collections::VecDeque;

use crate::{Error, grid::Grid, limits};

/// Reads every table.
pub(super) fn read(page: &str) -> Result<Vec<Grid>, Error> {
    let mut tables = Tables::default();
    let mut rest = page;
    while let Some((text, after)) = rest.split_once('<') {
        tables.text(text);
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let Some((tag, after)) = split_tag(after) else {
            break;
        };
        let name = tag_name(tag);
        rest = match name.as_str() {
            "script" | "style" => skip_past(after, &name),
            _ => after,
        };
        tables.tag(&name, tag)?;
    }
    tables.text(rest);
    let grids: Vec<Grid> = tables.finish()?;
    if grids.iter().all(|grid| grid.rows.is_empty()) {
        return Err(Error::NoTable);
    }
    Ok(grids)
}

/// A cell that is being read.
#[derive(Default)]
struct OpenCell {
    text: String,
    columns: usize,
    rows: u32,
}

#[derive(Default)]
struct Tables {
    grids: Vec<Grid>,
    row: u32,
    column: usize,
    cell: Option<OpenCell>,
    /// Rows that a cell above still covers, by column.
    covered: VecDeque<u32>,
}

impl Tables {
    fn text(&mut self, text: &str) {
        if let Some(cell) = &mut self.cell {
            // White space of a page is one blank, however much of it there is.
            let decoded = entities(text);
            for (index, word) in decoded.split_ascii_whitespace().enumerate() {
                if index > 0 || (decoded.starts_with(char::is_whitespace) && !cell.text.is_empty())
                {
                    cell.text.push(' ');
                }
                cell.text.push_str(word);
            }
        }
    }

    fn tag(&mut self, name: &str, tag: &str) -> Result<(), Error> {
        match name {
            "table" => {
                self.close_cell()?;
                if self.grids.len() < limits::SHEETS {
                    self.grids.push(Grid::named(""));
                    (self.row, self.column) = (0, 0);
                    self.covered.clear();
                }
            }
            "tr" => {
                self.close_cell()?;
                if self.row > 0 {
                    for rows in &mut self.covered {
                        *rows = rows.saturating_sub(1);
                    }
                }
                (self.row, self.column) = (self.row.saturating_add(1), 0);
            }
            "td" | "th" => {
                self.close_cell()?;
                self.cell = Some(OpenCell {
                    text: String::new(),
                    columns: span(tag, "colspan").min(limits::COLUMNS),
                    rows: u32::try_from(span(tag, "rowspan")).unwrap_or(1),
                });
            }
            "br" | "/p" => {
                if let Some(cell) = &mut self.cell {
                    cell.text.push('\n');
                }
            }
            "/td" | "/th" | "/tr" | "/table" => self.close_cell()?,
            _ => {}
        }
        Ok(())
    }

    fn close_cell(&mut self) -> Result<(), Error> {
        let Some(cell) = self.cell.take() else {
            return Ok(());
        };
        while self.covered.get(self.column).is_some_and(|rows| *rows > 0) {
            self.column += 1;
        }
        if let Some(grid) = self.grids.last_mut() {
            grid.put(self.row.max(1), self.column, &cell.text)?;
        }
        let end = self.column.saturating_add(cell.columns);
        if cell.rows > 1 && end <= limits::COLUMNS {
            if self.covered.len() < end {
                self.covered.resize(end, 0);
            }
            for rows in self.covered.range_mut(self.column..end) {
                *rows = cell.rows;
            }
        }
        self.column = end;
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<Grid>, Error> {
        self.close_cell()?;
        Ok(self.grids)
    }
}

/// Splits after the `>` that ends the tag, not after one inside quotation marks.
fn split_tag(text: &str) -> Option<(&str, &str)> {
    let mut quote = None;
    for (place, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return Some((text.get(..place)?, text.get(place + 1..)?)),
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
    }
    None
}

fn tag_name(tag: &str) -> String {
    tag.chars()
        .enumerate()
        .take_while(|(place, c)| c.is_ascii_alphanumeric() || (*place == 0 && *c == '/'))
        .map(|(_, c)| c.to_ascii_lowercase())
        .collect()
}

fn skip_past<'a>(text: &'a str, name: &str) -> &'a str {
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("</") {
        if after
            .get(..name.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(name))
        {
            return after;
        }
        rest = after;
    }
    ""
}

fn span(tag: &str, attribute: &str) -> usize {
    tag.to_ascii_lowercase()
        .split_once(attribute)
        .map(|(_, rest)| {
            rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '=' | '"' | '\''))
                .chars()
                .take_while(char::is_ascii_digit)
                .take(4)
                .collect::<String>()
        })
        .and_then(|digits| digits.parse().ok())
        .unwrap_or(1)
        .max(1)
}

fn entities(text: &str) -> String {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        decoded.push_str(before);
        let name: String = after.chars().take(10).take_while(|c| *c != ';').collect();
        let character = match name.as_str() {
            "nbsp" => Some(' '),
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            other => other.strip_prefix('#').and_then(|number| {
                match number.strip_prefix(['x', 'X']) {
                    Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok(),
                    None => number.parse().ok(),
                }
                .and_then(char::from_u32)
            }),
        };
        let end = after
            .get(name.len()..)
            .and_then(|tail| tail.strip_prefix(';'));
        match (character, end) {
            (Some(character), Some(tail)) => {
                decoded.push(character);
                rest = tail;
            }
            _ => {
                decoded.push('&');
                rest = after;
            }
        }
    }
    decoded.push_str(rest);
    decoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_becomes_a_grid() {
        let page = r#"<html><head><style>td > a {}</style></head><body><TABLE>
        <tr><td colspan=3>財產清冊</td></tr>
        <tr><th>財產編號<th>序號<th>備註</tr>
        <!-- <tr><td>no</td></tr> -->
        <tr><td rowspan="2">A&amp;1</td><td title="a>b">DMPXK1A2B3C4</td><td> 一  &nbsp; 二<br>三</td></tr>
        <tr><td>DMPXK1A2B3C5</td></tr></TABLE>"#;
        let grids = read(page).unwrap();
        let rows: Vec<_> = grids[0].rows.iter().map(|row| row.cells.clone()).collect();
        assert_eq!(rows[0], ["財產清冊"]);
        assert_eq!(rows[1], ["財產編號", "序號", "備註"]);
        assert_eq!(rows[2], ["A&1", "DMPXK1A2B3C4", "一 二\n三"]);
        assert_eq!(rows[3], ["", "DMPXK1A2B3C5"]);
    }

    #[test]
    fn a_page_without_a_table_is_refused() {
        assert_eq!(
            read("<html><p>請登入</p>").unwrap_err().code(),
            "roster-no-table"
        );
        assert_eq!(
            read("<table><tr><td></table>").unwrap_err().code(),
            "roster-no-table"
        );
    }
}
