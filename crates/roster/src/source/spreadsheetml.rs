//! Excel 2003 XML (Microsoft, "XML Spreadsheet Reference").

use super::{
    number,
    xml::{Node, Xml},
};
use crate::{Error, grid::Grid, limits};

/// Reads every sheet.
pub(super) fn read(text: &str) -> Result<Vec<Grid>, Error> {
    let mut xml = Xml::new(text, "xml");
    let mut grids: Vec<Grid> = Vec::new();
    let (mut row, mut column) = (0_u32, 0_usize);
    let mut value: Option<(String, String)> = None;
    let mut merged = 0_usize;
    loop {
        match xml.next()? {
            Node::Open(open) => match open.name.as_str() {
                "Worksheet" if grids.len() >= limits::SHEETS => return Ok(grids),
                "Worksheet" => {
                    grids.push(Grid::named(open.attribute("Name").unwrap_or_default()));
                    row = 0;
                }
                "Row" => {
                    row = match open.attribute("Index") {
                        Some(_) => open.count("Index"),
                        None => row.saturating_add(1),
                    };
                    column = 0;
                }
                "Cell" => {
                    if open.attribute("Index").is_some() {
                        column = usize::try_from(open.count("Index")).unwrap_or(usize::MAX) - 1;
                    }
                    merged = open
                        .attribute("MergeAcross")
                        .and_then(|text| text.parse().ok())
                        .unwrap_or(0);
                }
                "Data" => {
                    let kind = open.attribute("Type").unwrap_or("String");
                    value = Some((kind.to_owned(), String::new()));
                }
                _ => {}
            },
            Node::Text(piece) => {
                if let Some((_, text)) = &mut value {
                    text.push_str(&piece);
                }
            }
            Node::Close(name) => match name.as_str() {
                "Data" => {
                    if let (Some((kind, text)), Some(grid)) = (value.take(), grids.last_mut()) {
                        grid.put(row.max(1), column, &shown(&kind, text))?;
                    }
                }
                "Cell" => column = column.saturating_add(1).saturating_add(merged),
                "Row" => row = row.saturating_add(u32::from(row == 0)),
                _ => {}
            },
            Node::End => return Ok(grids),
        }
    }
}

fn shown(kind: &str, text: String) -> String {
    match kind {
        "Number" => text.parse().map_or(text, number::text),
        "DateTime" => text.split('T').next().unwrap_or_default().to_owned(),
        "Error" => String::new(),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indexes_merges_and_types_are_understood() {
        let text = r#"<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Worksheet ss:Name="清冊"><Table>
        <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">標題</Data></Cell><Cell><Data ss:Type="String">右</Data></Cell></Row>
        <Row ss:Index="3"><Cell ss:Index="2"><Data ss:Type="Number">12.0</Data></Cell><Cell><Data ss:Type="DateTime">2022-08-01T00:00:00.000</Data></Cell></Row>
        </Table></Worksheet></Workbook>"#;
        let grids = read(text).unwrap();
        assert_eq!(grids[0].rows[0].cells, ["標題", "", "右"]);
        assert_eq!(grids[0].rows[1].number, 3);
        assert_eq!(grids[0].rows[1].cells, ["", "12", "2022-08-01"]);
    }
}
