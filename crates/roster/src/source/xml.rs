//! A small pull reader over XML: local names, texts, a depth cap, no entities but the
//! five of XML and numbers.

use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

use crate::{Error, limits};

/// What comes next.
#[derive(Debug)]
pub(super) enum Node {
    /// An element begins.
    Open(Element),
    /// An element ends; its local name.
    Close(String),
    /// Text, in pieces.
    Text(String),
    /// The document ends.
    End,
}

/// The beginning of an element.
#[derive(Debug)]
pub(super) struct Element {
    /// Local name.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
}

impl Element {
    /// The value of an attribute, by its local name.
    pub(super) fn attribute(&self, local_name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(name, _)| name == local_name)
            .map(|(_, value)| value.as_str())
    }

    /// The value of an attribute as a count, at least 1.
    pub(super) fn count(&self, local_name: &str) -> u32 {
        self.attribute(local_name)
            .and_then(|value| value.trim().parse().ok())
            .unwrap_or(1)
            .max(1)
    }
}

/// Reads one document.
pub(super) struct Xml<'a> {
    reader: Reader<&'a [u8]>,
    format: &'static str,
    depth: usize,
}

impl<'a> Xml<'a> {
    pub(super) fn new(text: &'a str, format: &'static str) -> Self {
        let mut reader = Reader::from_str(text.trim_start_matches('\u{FEFF}'));
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().check_end_names = false;
        Self {
            reader,
            format,
            depth: 0,
        }
    }

    pub(super) fn next(&mut self) -> Result<Node, Error> {
        loop {
            let event = self
                .reader
                .read_event()
                .map_err(|source| Error::damaged(self.format, source))?;
            return Ok(match event {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > limits::DEPTH {
                        return Err(Error::damaged(self.format, "nested too deeply"));
                    }
                    Node::Open(element(&start))
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    Node::Close(end.local_name().as_ref().to_owned())
                }
                Event::Text(text) => Node::Text(text.xml10_content().into_owned()),
                Event::CData(text) => Node::Text(text.xml10_content().into_owned()),
                Event::GeneralRef(reference) => {
                    let name = reference.xml10_content();
                    let known = quick_xml::escape::resolve_predefined_entity(&name);
                    match (reference.resolve_char_ref(), known) {
                        (Ok(Some(c)), _) => Node::Text(c.to_string()),
                        (_, Some(text)) => Node::Text(text.to_owned()),
                        _ => continue,
                    }
                }
                Event::Eof => Node::End,
                _ => continue,
            });
        }
    }
}

fn element(start: &BytesStart<'_>) -> Element {
    let attributes = start
        .attributes()
        .with_checks(false)
        .filter_map(Result::ok)
        .map(|attribute| {
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_or_else(|_| attribute.value.to_string(), |value| value.into_owned());
            (attribute.key.local_name().as_ref().to_owned(), value)
        })
        .collect();
    Element {
        name: start.local_name().as_ref().to_owned(),
        attributes,
    }
}
