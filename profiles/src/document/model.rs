//! A profile in memory: everything that was read, known or not, in its order.

use plist::{Dictionary, Value};

use super::{Encoding, KeyPath, write_xml};
use crate::finding::Finding;
use crate::sign::Signed;

/// The form a document was read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// An XML property list.
    Xml(Encoding),
    /// A binary property list.
    Binary,
}

/// Where a document came from.
#[derive(Debug, Clone)]
pub struct Origin {
    /// The form of the property list.
    pub form: Form,
    /// The signature that was round it.
    pub signature: Option<Signed>,
}

/// A configuration profile.
///
/// Unknown keys and payloads stay where they are. The top is always a dictionary.
#[derive(Debug, Clone)]
pub struct Document {
    top: Dictionary,
    origin: Option<Origin>,
    findings: Vec<Finding>,
}

impl Document {
    /// A profile made here.
    #[must_use]
    pub const fn new(top: Dictionary) -> Self {
        Self {
            top,
            origin: None,
            findings: Vec::new(),
        }
    }

    pub(super) const fn from_parts(
        top: Dictionary,
        origin: Origin,
        findings: Vec<Finding>,
    ) -> Self {
        Self {
            top,
            origin: Some(origin),
            findings,
        }
    }

    pub(super) fn note(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    pub(super) fn set_signature(&mut self, signed: Signed) {
        if let Some(origin) = &mut self.origin {
            origin.signature = Some(signed);
        }
    }

    /// The top dictionary.
    #[must_use]
    pub const fn top(&self) -> &Dictionary {
        &self.top
    }

    /// The top dictionary, to be changed.
    pub const fn top_mut(&mut self) -> &mut Dictionary {
        &mut self.top
    }

    /// Where it was read from; `None` for one made here.
    #[must_use]
    pub const fn origin(&self) -> Option<&Origin> {
        self.origin.as_ref()
    }

    /// The signature that was round the file, if any.
    #[must_use]
    pub fn signature(&self) -> Option<&Signed> {
        self.origin.as_ref()?.signature.as_ref()
    }

    /// What reading the file found.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// The payload dictionaries of `PayloadContent`, each with its index there.
    ///
    /// Entries that are no dictionaries are passed over; the check reports them.
    pub fn payloads(&self) -> impl Iterator<Item = (usize, &Dictionary)> {
        let content = self.top.get("PayloadContent").and_then(Value::as_array);
        content
            .into_iter()
            .flatten()
            .enumerate()
            .filter_map(|(index, payload)| Some((index, payload.as_dictionary()?)))
    }

    /// The same, to be changed.
    pub fn payloads_mut(&mut self) -> impl Iterator<Item = (usize, &mut Dictionary)> {
        let content = self.top.get_mut("PayloadContent");
        content
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
            .enumerate()
            .filter_map(|(index, payload)| Some((index, payload.as_dictionary_mut()?)))
    }

    /// A text of the top dictionary, such as `PayloadIdentifier`.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        self.top.get(key)?.as_string()
    }

    /// The value at `path`.
    #[must_use]
    pub fn at(&self, path: &KeyPath) -> Option<&Value> {
        path.of(&self.top)
    }

    /// The value at `path`, to be changed.
    pub fn at_mut(&mut self, path: &KeyPath) -> Option<&mut Value> {
        path.of_mut(&mut self.top)
    }

    /// Whether the payloads are encrypted for one iPad (`EncryptedPayloadContent`); such a
    /// profile is kept as it is and can't be edited.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.top.contains_key("EncryptedPayloadContent")
    }

    /// The profile as XML in UTF-8, unsigned. The same document gives the same bytes.
    #[must_use]
    pub fn to_xml(&self) -> Vec<u8> {
        write_xml(&self.top)
    }
}
