//! From the bytes of a file to a document.

use plist::Value;

use super::model::{Document, Form, Origin};
use super::{KeyPath, MAX_BYTES, ReadError, binary, text, xml_reader};
use crate::finding::{Finding, FindingCode};
use crate::sign::signed;

impl Document {
    /// Reads a profile in any form in use: XML in UTF-8 or UTF-16, a binary property list, or
    /// either of them inside a CMS signature (DER or BER).
    ///
    /// What is odd but harmless is found in [`Document::findings`].
    ///
    /// # Errors
    /// [`ReadError`] when there is no dictionary to be read.
    pub fn read(bytes: &[u8]) -> Result<Self, ReadError> {
        if bytes.len() > MAX_BYTES {
            return Err(ReadError::TooLarge { bytes: bytes.len() });
        }
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(ReadError::Empty);
        }
        if bytes.starts_with(b"PK\x03\x04") {
            return Err(ReadError::Zip);
        }
        if signed::sniff(bytes).is_none() {
            return read_plain(bytes);
        }
        if signed::is_encrypted(bytes) {
            return Err(ReadError::Encrypted);
        }
        let opened = signed::open(bytes).map_err(ReadError::Signature)?;
        let mut document = read_plain(&opened.content)?;
        document.note(Finding::new(FindingCode::Signed, KeyPath::root()));
        document.set_signature(opened);
        Ok(document)
    }
}

fn read_plain(bytes: &[u8]) -> Result<Document, ReadError> {
    if binary::is_binary(bytes) {
        let (top, duplicates) = binary::read(bytes)?;
        let mut findings = vec![Finding::new(FindingCode::BinaryForm, KeyPath::root())];
        findings.extend(duplicates.into_iter().map(duplicate));
        return document(top, Form::Binary, findings);
    }
    let text = text::decode(bytes)?;
    let read = xml_reader::read(&text.xml)?;
    let mut findings = Vec::new();
    if text.leading {
        findings.push(Finding::new(FindingCode::TextBeforeXml, KeyPath::root()));
    }
    if text.malformed_declaration {
        findings.push(Finding::new(FindingCode::XmlDeclaration, KeyPath::root()));
    }
    if read.trailing {
        findings.push(Finding::new(FindingCode::TextAfterXml, KeyPath::root()));
    }
    findings.extend(read.duplicates.into_iter().map(duplicate));
    document(read.top, Form::Xml(text.encoding), findings)
}

fn duplicate(path: KeyPath) -> Finding {
    let key = path.to_string();
    Finding::new(FindingCode::DuplicateKey, path).with("key", key)
}

fn document(top: Value, form: Form, findings: Vec<Finding>) -> Result<Document, ReadError> {
    match top {
        Value::Dictionary(top) => Ok(Document::from_parts(
            top,
            Origin {
                form,
                signature: None,
            },
            findings,
        )),
        _ => Err(ReadError::NotDictionary),
    }
}
