//! Turns the bytes of a file into the text of its XML.

use encoding_rs::{UTF_16BE, UTF_16LE};

use super::ReadError;

/// How the text of a file was encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// UTF-16, low byte first.
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
}

/// The text from where the XML begins.
pub(super) struct Text {
    pub(super) encoding: Encoding,
    /// From `<?xml`, `<!DOCTYPE` or `<plist` on; the declaration itself is left out, since the
    /// encoding is settled and a malformed declaration harms nothing else.
    pub(super) xml: String,
    /// Whether something other than blanks stood before it.
    pub(super) leading: bool,
    /// Whether the XML declaration breaks the rules of XML.
    pub(super) malformed_declaration: bool,
}

pub(super) fn decode(bytes: &[u8]) -> Result<Text, ReadError> {
    let (encoding, whole) = decode_bytes(bytes)?;
    let start = ["<?xml", "<!DOCTYPE", "<plist"]
        .iter()
        .filter_map(|mark| whole.find(mark))
        .min()
        .ok_or(ReadError::NotPropertyList {
            what: "no property list in the text",
            line: 1,
        })?;
    let leading = !whole[..start].trim().is_empty();
    let body = &whole[start..];
    let (declaration, xml) = match body.strip_prefix("<?xml") {
        Some(rest) => rest.split_once("?>").unwrap_or(("", rest)),
        None => ("", body),
    };
    Ok(Text {
        encoding,
        malformed_declaration: !declaration_is_sound(declaration),
        leading,
        // Blank lines stand for what was cut off, so that line numbers in errors stay true.
        xml: "\n".repeat(lines(&whole[..start]) + lines(declaration)) + xml,
    })
}

fn lines(text: &str) -> usize {
    text.bytes().filter(|byte| *byte == b'\n').count()
}

fn decode_bytes(bytes: &[u8]) -> Result<(Encoding, String), ReadError> {
    let (encoding, text) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (
            Encoding::Utf16Le,
            UTF_16LE.decode_without_bom_handling_and_without_replacement(rest),
        ),
        [0xFE, 0xFF, rest @ ..] => (
            Encoding::Utf16Be,
            UTF_16BE.decode_without_bom_handling_and_without_replacement(rest),
        ),
        [b'<', 0, ..] => (
            Encoding::Utf16Le,
            UTF_16LE.decode_without_bom_handling_and_without_replacement(bytes),
        ),
        [0, b'<', ..] => (
            Encoding::Utf16Be,
            UTF_16BE.decode_without_bom_handling_and_without_replacement(bytes),
        ),
        _ => {
            let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
            (
                Encoding::Utf8,
                std::str::from_utf8(bytes).ok().map(Into::into),
            )
        }
    };
    Ok((encoding, text.ok_or(ReadError::Encoding)?.into_owned()))
}

/// XML 1.0, 2.8: each part of the declaration is set off by a blank.
fn declaration_is_sound(declaration: &str) -> bool {
    let mut quote = None;
    let mut after_quote = false;
    for c in declaration.chars() {
        match quote {
            Some(mark) if c == mark => {
                quote = None;
                after_quote = true;
            }
            Some(_) => {}
            None if c == '"' || c == '\'' => quote = Some(c),
            None if after_quote && !c.is_whitespace() => return false,
            None => after_quote = false,
        }
    }
    quote.is_none()
}
