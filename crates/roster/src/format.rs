//! What kind of file it is, told by its bytes; the name only helps to refuse well.

use std::io::Cursor;

use serde::Serialize;

use crate::{Error, encoding, limits};

/// A kind of file that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Text with commas, semicolons or bars.
    Csv,
    /// Text with tabs.
    Tsv,
    /// One number per line, a pasted list, or columns aligned with blanks.
    Txt,
    /// Excel workbook.
    Xlsx,
    /// Excel workbook of before 2007.
    Xls,
    /// OpenDocument spreadsheet.
    Ods,
    /// Web page with a table, often saved as `.xls` by property systems.
    Html,
    /// Excel 2003 XML (SpreadsheetML).
    Xml,
    /// Property list of Apple Configurator.
    DeviceInfo,
}

impl Format {
    /// All kinds.
    pub const ALL: &'static [Self] = &[
        Self::Csv,
        Self::Tsv,
        Self::Txt,
        Self::Xlsx,
        Self::Xls,
        Self::Ods,
        Self::Html,
        Self::Xml,
        Self::DeviceInfo,
    ];

    /// The stable id, which is also the usual file ending.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Tsv => "tsv",
            Self::Txt => "txt",
            Self::Xlsx => "xlsx",
            Self::Xls => "xls",
            Self::Ods => "ods",
            Self::Html => "html",
            Self::Xml => "xml",
            Self::DeviceInfo => "deviceinfo",
        }
    }

    /// The message with the name for people.
    #[must_use]
    pub fn word(self) -> String {
        format!("roster-format-{}", self.id())
    }
}

impl Serialize for Format {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// What the bytes are before text is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Container {
    Text,
    Xlsx,
    Xls,
    Ods,
}

/// Tells the container, or refuses with the reason.
pub(crate) fn container(name: &str, bytes: &[u8]) -> Result<Container, Error> {
    if bytes.len() > limits::FILE_BYTES {
        return Err(Error::TooLarge { bytes: bytes.len() });
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Error::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return zipped(name, bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return compound(bytes);
    }
    if bytes.starts_with(b"%PDF") {
        return Err(Error::Pdf);
    }
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let is_known_binary = [
        b"bplist".as_slice(),
        b"\x89PNG",
        b"\xFF\xD8\xFF",
        b"GIF8",
        b"\x1F\x8B",
    ]
    .iter()
    .any(|magic| bytes.starts_with(magic));
    if is_known_binary || !encoding::is_text(head) {
        return Err(Error::Binary);
    }
    Ok(Container::Text)
}

fn zipped(name: &str, bytes: &[u8]) -> Result<Container, Error> {
    let archive =
        zip::ZipArchive::new(Cursor::new(bytes)).map_err(|source| Error::damaged("zip", source))?;
    if archive.len() > limits::ZIP_PARTS {
        return Err(Error::UnpackedTooLarge);
    }
    let names: Vec<String> = archive
        .file_names()
        .filter_map(Result::ok)
        .map(|name| {
            name.replace('\\', "/")
                .trim_start_matches('/')
                .to_ascii_lowercase()
        })
        .collect();
    let has = |part: &str| names.iter().any(|name| name == part);
    let has_under = |folder: &str| names.iter().any(|name| name.starts_with(folder));
    if has_under("index/") || has("index.zip") || name.to_ascii_lowercase().ends_with(".numbers") {
        Err(Error::Numbers)
    } else if has("xl/workbook.bin") {
        Err(Error::Xlsb)
    } else if has_under("word/") || has_under("ppt/") {
        Err(Error::OtherDocument)
    } else if has("content.xml") && has("mimetype") {
        Ok(Container::Ods)
    } else if has("[content_types].xml") || has("xl/workbook.xml") {
        Ok(Container::Xlsx)
    } else {
        Err(Error::Zip)
    }
}

fn compound(bytes: &[u8]) -> Result<Container, Error> {
    let file = cfb::CompoundFile::open(Cursor::new(bytes))
        .map_err(|source| Error::damaged("xls", source))?;
    if file.is_stream("/Workbook") || file.is_stream("/Book") {
        Ok(Container::Xls)
    } else if file.is_stream("/EncryptedPackage") {
        Err(Error::Encrypted)
    } else {
        Err(Error::OtherDocument)
    }
}

/// Kinds of text that are no plain table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Markup {
    Html,
    SpreadsheetMl,
    PropertyList,
}

/// Whether decoded text is markup.
pub(crate) fn markup(text: &str) -> Option<Markup> {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    if !text.starts_with('<') {
        return None;
    }
    let head: String = text
        .chars()
        .take(4096)
        .collect::<String>()
        .to_ascii_lowercase();
    if head.contains("<plist") {
        Some(Markup::PropertyList)
    } else if head.contains("schemas-microsoft-com:office:spreadsheet")
        && head.contains("<workbook")
        || head.contains("<ss:workbook")
    {
        Some(Markup::SpreadsheetMl)
    } else if [
        "<html",
        "<!doctype html",
        "<table",
        "<tr",
        "<meta",
        "<head",
        "<body",
        "<style",
        "<div",
    ]
    .iter()
    .any(|tag| head.contains(tag))
    {
        Some(Markup::Html)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    fn zip_of(parts: &[&str]) -> Vec<u8> {
        let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
        for part in parts {
            writer
                .start_file(*part, zip::write::SimpleFileOptions::default())
                .unwrap();
            writer.write_all(b"x").unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn check(name: &str, bytes: &[u8], code: &str) {
        assert_eq!(container(name, bytes).unwrap_err().code(), code, "{name}");
    }

    #[test]
    fn what_cannot_be_read_is_refused_by_name() {
        check("a.csv", b"", "roster-empty");
        check("a.csv", b" \r\n\t", "roster-empty");
        check("a.pdf", b"%PDF-1.7", "roster-pdf");
        check("a.png", b"\x89PNG\r\n\x1a\n", "roster-binary");
        check(
            "a.bin",
            &[0, 1, 2, 3, 4, 5, 6, 7, 1, 1, 1, 1],
            "roster-binary",
        );
        check(
            "a.numbers",
            &zip_of(&["Index/Document.iwa"]),
            "roster-numbers",
        );
        check(
            "a.docx",
            &zip_of(&["[Content_Types].xml", "word/document.xml"]),
            "roster-other-document",
        );
        check(
            "a.xlsb",
            &zip_of(&["[Content_Types].xml", "xl/workbook.bin"]),
            "roster-xlsb",
        );
        check("a.zip", &zip_of(&["list.csv"]), "roster-zip");
        check("a.xlsx", b"PK\x03\x04 nothing more", "roster-damaged");
        check(
            "a.xls",
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 nothing more",
            "roster-damaged",
        );
        check(
            "a.csv",
            &vec![b'a'; limits::FILE_BYTES + 1],
            "roster-too-large",
        );
    }

    #[test]
    fn an_encrypted_workbook_is_recognized() {
        let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new())).unwrap();
        file.create_stream("/EncryptedPackage").unwrap();
        let bytes = file.into_inner().into_inner();
        check("a.xlsx", &bytes, "roster-encrypted");
    }

    #[test]
    fn markup_is_told_apart() {
        assert_eq!(markup("\u{FEFF}<html><table>"), Some(Markup::Html));
        assert_eq!(
            markup(
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            ),
            Some(Markup::SpreadsheetMl)
        );
        assert_eq!(
            markup("<!DOCTYPE plist><plist version=\"1.0\">"),
            Some(Markup::PropertyList)
        );
        assert_eq!(markup("serial,tag"), None);
    }
}
