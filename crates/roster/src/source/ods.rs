//! OpenDocument spreadsheets (OpenDocument 1.3, part 3, section 9).

use super::{
    number, unpack,
    xml::{Element, Node, Xml},
};
use crate::{Error, grid::Grid, limits};

const FORMAT: &str = "ods";

/// Reads every sheet.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Grid>, Error> {
    unpack::check(bytes, FORMAT)?;
    if unpack::part(bytes, "META-INF/manifest.xml", FORMAT)
        .is_ok_and(|manifest| manifest.contains("encryption-data"))
    {
        return Err(Error::Encrypted);
    }
    sheets(&unpack::part(bytes, "content.xml", FORMAT)?)
}

fn sheets(content: &str) -> Result<Vec<Grid>, Error> {
    let mut xml = Xml::new(content, FORMAT);
    let mut grids = Vec::new();
    loop {
        match xml.next()? {
            Node::Open(table) if table.name == "table" => {
                grids.push(sheet(&mut xml, &table)?);
                if grids.len() >= limits::SHEETS {
                    return Ok(grids);
                }
            }
            Node::End => return Ok(grids),
            _ => {}
        }
    }
}

fn sheet(xml: &mut Xml<'_>, table: &Element) -> Result<Grid, Error> {
    let mut grid = Grid::named(table.attribute("name").unwrap_or_default());
    let mut number = 1_u32;
    loop {
        match xml.next()? {
            Node::Open(open) if open.name == "table-row" => {
                let repeated = open.count("number-rows-repeated");
                let cells = row(xml)?;
                if !cells.is_empty() {
                    for offset in 0..repeated {
                        for (column, text) in &cells {
                            grid.put(number.saturating_add(offset), *column, text)?;
                        }
                    }
                }
                number = number.saturating_add(repeated);
            }
            Node::Close(name) if name == "table" => return Ok(grid),
            Node::End => return Ok(grid),
            _ => {}
        }
    }
}

/// The filled cells of a row with their columns.
fn row(xml: &mut Xml<'_>) -> Result<Vec<(usize, String)>, Error> {
    let mut cells = Vec::new();
    let mut column = 0_usize;
    loop {
        match xml.next()? {
            Node::Open(open)
                if matches!(open.name.as_str(), "table-cell" | "covered-table-cell") =>
            {
                let repeated =
                    usize::try_from(open.count("number-columns-repeated")).unwrap_or(usize::MAX);
                let text = cell(xml, &open)?;
                if !text.is_empty() {
                    // One more than is read, so that the cut is noticed.
                    let end = column.saturating_add(repeated).min(limits::COLUMNS + 1);
                    cells.extend((column..end).map(|place| (place, text.clone())));
                }
                column = column.saturating_add(repeated);
            }
            Node::Close(name) if name == "table-row" => return Ok(cells),
            Node::End => return Ok(cells),
            _ => {}
        }
    }
}

fn cell(xml: &mut Xml<'_>, open: &Element) -> Result<String, Error> {
    let mut text = String::new();
    let mut depth = 0_usize;
    let mut annotation = None;
    loop {
        match xml.next()? {
            Node::Open(inner) => {
                depth += 1;
                match inner.name.as_str() {
                    "annotation" => annotation = annotation.or(Some(depth)),
                    "p" if annotation.is_none() && !text.is_empty() => text.push('\n'),
                    "s" | "tab" if annotation.is_none() => text.push(' '),
                    "line-break" if annotation.is_none() => text.push('\n'),
                    _ => {}
                }
            }
            Node::Text(piece) if annotation.is_none() && depth > 0 => text.push_str(&piece),
            Node::Text(_) => {}
            Node::Close(_) if depth == 0 => break,
            Node::Close(_) => {
                if annotation == Some(depth) {
                    annotation = None;
                }
                depth -= 1;
            }
            Node::End => break,
        }
    }
    Ok(match open.attribute("value-type") {
        Some("date") => match open.attribute("date-value") {
            Some(date) => date.split('T').next().unwrap_or_default().to_owned(),
            None => text,
        },
        // A number shown with leading zeros is a tag, not a quantity.
        Some("float") if !text.starts_with('0') || text.len() == 1 || text.contains('.') => {
            match open.attribute("value").and_then(|value| value.parse().ok()) {
                Some(value) => number::text(value),
                None => text,
            }
        }
        _ => text,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = r#"<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="平板">"#;
    const TAIL: &str =
        "</table:table></office:spreadsheet></office:body></office:document-content>";

    #[test]
    fn values_repetitions_and_remarks_are_understood() {
        let content = format!(
            r#"{HEAD}<table:table-row><table:table-cell><text:p>序號</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><office:annotation><text:p>remark</text:p></office:annotation><text:p>日期 &amp; 備註</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="12345"><text:p>12,345</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2022-08-01T00:00:00"><text:p>1/8/22</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="12"><text:p>0012</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>{TAIL}"#
        );
        let grids = sheets(&content).unwrap();
        let grid = &grids[0];
        assert_eq!(grid.name, "平板");
        assert_eq!(grid.rows[0].cells, ["序號", "", "", "日期 & 備註"]);
        assert_eq!(grid.rows[1].number, 5);
        assert_eq!(grid.rows[2].cells, ["12345", "2022-08-01", "0012"]);
        assert_eq!(grid.rows.len(), 3);
    }

    #[test]
    fn a_cell_repeated_without_end_is_refused() {
        let content = format!(
            r#"{HEAD}<table:table-row table:number-rows-repeated="4000000000"><table:table-cell table:number-columns-repeated="4000000000"><text:p>x</text:p></table:table-cell></table:table-row>{TAIL}"#
        );
        let code = sheets(&content).unwrap_err().code();
        assert_eq!(code, "roster-too-many-cells");
    }
}
