//! Property lists with one iPad or an array of them, as Apple Configurator's `.deviceinfo`.

use super::xml::{Node, Xml};
use crate::{Error, grid::Grid};

/// Reads the dictionaries of the list as rows under their keys.
pub(super) fn read(text: &str) -> Result<Vec<Grid>, Error> {
    let mut xml = Xml::new(text, "deviceinfo");
    let mut grid = Grid::default();
    let mut keys: Vec<String> = Vec::new();
    let mut records: Vec<Vec<(usize, String)>> = Vec::new();
    let mut dictionaries = 0_usize;
    let mut key: Option<String> = None;
    let mut piece: Option<String> = None;
    loop {
        match xml.next()? {
            Node::Open(open) => match open.name.as_str() {
                "dict" => {
                    dictionaries += 1;
                    if dictionaries == 1 {
                        records.push(Vec::new());
                    }
                    key = None;
                }
                "key" | "string" | "integer" | "real" | "date" => piece = Some(String::new()),
                "true" | "false" => piece = Some(open.name),
                _ => {}
            },
            Node::Text(text) => {
                if let Some(piece) = &mut piece {
                    piece.push_str(&text);
                }
            }
            Node::Close(name) => match name.as_str() {
                "dict" => dictionaries = dictionaries.saturating_sub(1),
                "key" => key = piece.take(),
                _ => {
                    // Values inside a dictionary in a dictionary belong to none of our columns.
                    let entry = (key.take_if(|_| piece.is_some()), piece.take());
                    if let ((Some(key), Some(value)), 1, Some(record)) =
                        (entry, dictionaries, records.last_mut())
                    {
                        let column =
                            keys.iter()
                                .position(|known| *known == key)
                                .unwrap_or_else(|| {
                                    keys.push(key);
                                    keys.len() - 1
                                });
                        record.push((column, value));
                    }
                }
            },
            Node::End => break,
        }
    }
    for (column, key) in keys.iter().enumerate() {
        grid.put(1, column, key)?;
    }
    for (number, record) in (2..).zip(records) {
        for (column, value) in record {
            grid.put(number, column, &value)?;
        }
    }
    Ok(vec![grid])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_become_the_header() {
        let text = r#"<?xml version="1.0"?><plist version="1.0"><array>
        <dict><key>deviceSerialNumber</key><string>DMPXK1A2B3C4</string><key>inner</key><dict><key>x</key><string>y</string></dict><key>deviceName</key><string>甲 &amp; 乙</string></dict>
        <dict><key>deviceName</key><string>丙</string><key>deviceSerialNumber</key><string>DMPXK1A2B3C5</string></dict>
        </array></plist>"#;
        let grids = read(text).unwrap();
        let rows: Vec<_> = grids[0].rows.iter().map(|row| row.cells.clone()).collect();
        assert_eq!(rows[0], ["deviceSerialNumber", "deviceName"]);
        assert_eq!(rows[1], ["DMPXK1A2B3C4", "甲 & 乙"]);
        assert_eq!(rows[2], ["DMPXK1A2B3C5", "丙"]);
    }
}
