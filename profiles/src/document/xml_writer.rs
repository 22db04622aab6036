//! Writes XML property lists, stable byte for byte, in the form Apple's own tools write.
//!
//! Our own: the writer of the `plist` crate writes a carriage return raw, which every reader
//! turns into a line feed, and characters that XML 1.0 can't hold.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use plist::{Dictionary, Value};

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
    <!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n\
    <plist version=\"1.0\">\n";
/// Bytes of data on one line, as Apple's tools break it (68 characters of Base64).
const DATA_LINE: usize = 51;

/// Writes a dictionary as an XML property list in UTF-8, keys in the order of the value.
///
/// Characters that XML 1.0 can't hold (control characters but tab, line feed and carriage
/// return) are left out; [`crate::check`] reports them beforehand.
#[must_use]
pub fn write_xml(top: &Dictionary) -> Vec<u8> {
    let mut out = String::with_capacity(4096);
    out.push_str(HEAD);
    dictionary(&mut out, top, 0);
    out.push_str("</plist>\n");
    out.into_bytes()
}

fn value(out: &mut String, value: &Value, depth: usize) {
    match value {
        Value::Dictionary(entries) => dictionary(out, entries, depth),
        Value::Array(items) if items.is_empty() => line(out, depth, "<array/>"),
        Value::Array(items) => {
            line(out, depth, "<array>");
            items
                .iter()
                .for_each(|item| self::value(out, item, depth + 1));
            line(out, depth, "</array>");
        }
        Value::Boolean(true) => line(out, depth, "<true/>"),
        Value::Boolean(false) => line(out, depth, "<false/>"),
        Value::String(text) => element(out, depth, "string", text),
        Value::Integer(number) => element(out, depth, "integer", &number.to_string()),
        Value::Real(number) => element(out, depth, "real", &real(*number)),
        Value::Date(date) => element(out, depth, "date", &date.to_xml_format()),
        Value::Data(bytes) => data(out, bytes, depth),
        Value::Uid(uid) => uid_dictionary(out, uid.get(), depth),
        // `plist` may grow kinds that no property list in use has.
        _ => element(out, depth, "string", ""),
    }
}

fn dictionary(out: &mut String, entries: &Dictionary, depth: usize) {
    if entries.is_empty() {
        return line(out, depth, "<dict/>");
    }
    line(out, depth, "<dict>");
    for (key, value) in entries {
        element(out, depth + 1, "key", key);
        self::value(out, value, depth + 1);
    }
    line(out, depth, "</dict>");
}

/// A UID has no XML form of its own; Apple's tools write this dictionary.
fn uid_dictionary(out: &mut String, uid: u64, depth: usize) {
    line(out, depth, "<dict>");
    element(out, depth + 1, "key", "CF$UID");
    element(out, depth + 1, "integer", &uid.to_string());
    line(out, depth, "</dict>");
}

fn data(out: &mut String, bytes: &[u8], depth: usize) {
    line(out, depth, "<data>");
    for chunk in bytes.chunks(DATA_LINE) {
        indent(out, depth);
        STANDARD.encode_string(chunk, out);
        out.push('\n');
    }
    line(out, depth, "</data>");
}

/// Shortest form that reads back as the same number; always with a point, so that a reader that
/// looks at the text sees a real number.
fn real(number: f64) -> String {
    if number.is_nan() {
        "nan".into()
    } else if number.is_infinite() {
        if number > 0.0 {
            "+infinity".into()
        } else {
            "-infinity".into()
        }
    } else {
        format!("{number:?}")
    }
}

fn element(out: &mut String, depth: usize, name: &str, text: &str) {
    indent(out, depth);
    out.push('<');
    out.push_str(name);
    out.push('>');
    escape(out, text);
    out.push_str("</");
    out.push_str(name);
    out.push_str(">\n");
}

fn escape(out: &mut String, text: &str) {
    // Nearly every text is plain; 0xef begins the two characters that XML can't hold, and others.
    let is_plain = |byte: u8| byte >= b' ' && !matches!(byte, b'&' | b'<' | b'>' | 0xef);
    if text.bytes().all(is_plain) {
        out.push_str(text);
        return;
    }
    let plain = |c: char| {
        !matches!(c, '&' | '<' | '>' | '\u{fffe}' | '\u{ffff}')
            && (c >= ' ' || c == '\n' || c == '\t')
    };
    let mut rest = text;
    while let Some(at) = rest.find(|c| !plain(c)) {
        out.push_str(&rest[..at]);
        let mut tail = rest[at..].chars();
        match tail.next() {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('\r') => out.push_str("&#13;"),
            _ => {}
        }
        rest = tail.as_str();
    }
    out.push_str(rest);
}

fn line(out: &mut String, depth: usize, text: &str) {
    indent(out, depth);
    out.push_str(text);
    out.push('\n');
}

fn indent(out: &mut String, depth: usize) {
    const TABS: &str = "\t\t\t\t\t\t\t\t";
    let mut left = depth;
    while left > 0 {
        let now = left.min(TABS.len());
        out.push_str(&TABS[..now]);
        left -= now;
    }
}
