//! Reads XML property lists.
//!
//! Our own, on `quick-xml`: the reader of the `plist` crate drops CDATA sections and unknown
//! entities without a word, has no cap on depth and hides keys that stand twice.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use plist::{Date, Integer, Value};
use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::Event;

use super::build::{Builder, Refused};
use super::{KeyPath, ReadError};

/// What an XML property list holds.
pub(super) struct Read {
    pub(super) top: Value,
    /// Keys that one dictionary holds twice.
    pub(super) duplicates: Vec<KeyPath>,
    /// Whether something other than blanks follows the end.
    pub(super) trailing: bool,
}

/// Reads the XML of a property list, from `<?xml`, `<!DOCTYPE` or `<plist` on.
pub(super) fn read(xml: &str) -> Result<Read, ReadError> {
    let mut walk = Walk {
        reader: Reader::from_str(xml),
        builder: Builder::default(),
        xml,
    };
    let config = walk.reader.config_mut();
    config.expand_empty_elements = true;
    config.allow_dangling_amp = false;
    walk.run()?;
    let end = usize::try_from(walk.reader.buffer_position()).unwrap_or(xml.len());
    let rest = xml.get(end..).unwrap_or_default();
    let trailing = !rest
        .trim_matches(|c: char| c.is_whitespace() || c == '\0')
        .is_empty();
    let duplicates = std::mem::take(&mut walk.builder.duplicates);
    let line = walk.line();
    let top = walk.builder.finish().map_err(|what| refused(what, line))?;
    Ok(Read {
        top,
        duplicates,
        trailing,
    })
}

struct Walk<'x> {
    reader: Reader<&'x [u8]>,
    builder: Builder,
    xml: &'x str,
}

impl<'x> Walk<'x> {
    fn run(&mut self) -> Result<(), ReadError> {
        let mut inside_plist = false;
        loop {
            match self.event()? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "plist" if !inside_plist => inside_plist = true,
                    name => self.start(name)?,
                },
                Event::End(end) => match end.local_name().as_ref() {
                    "plist" => return Ok(()),
                    _ => {
                        self.builder.end().map_err(|what| self.refused(what))?;
                        if self.builder.is_complete() && !inside_plist {
                            return Ok(());
                        }
                    }
                },
                Event::Text(text) if is_blank(&text) => {}
                Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => {
                    return Err(self.wrong("text between the elements"));
                }
                Event::Eof if self.builder.is_complete() => return Ok(()),
                Event::Eof => return Err(self.wrong("the end of the file")),
                _ => {}
            }
        }
    }

    fn start(&mut self, name: &str) -> Result<(), ReadError> {
        match name {
            "dict" => {
                return self
                    .builder
                    .start_dictionary()
                    .map_err(|what| self.refused(what));
            }
            "array" => {
                return self
                    .builder
                    .start_array()
                    .map_err(|what| self.refused(what));
            }
            "key" => {
                let name = self.content()?.into_owned();
                return self.builder.key(name).map_err(|what| self.refused(what));
            }
            _ => {}
        }
        let content = self.content()?;
        let value = match name {
            "string" => Value::String(content.into_owned()),
            "true" => Value::Boolean(true),
            "false" => Value::Boolean(false),
            "integer" => Value::Integer(self.integer(content.trim())?),
            "real" => Value::Real(self.real(content.trim())?),
            "date" => Value::Date(
                Date::from_xml_format(content.trim())
                    .map_err(|_| self.wrong("a malformed date"))?,
            ),
            "data" => Value::Data(self.data(&content)?),
            _ => return Err(self.wrong("an unknown element")),
        };
        self.builder.value(value).map_err(|what| self.refused(what))
    }

    /// The text up to the end of the element that has just begun.
    fn content(&mut self) -> Result<Cow<'x, str>, ReadError> {
        let mut whole: Cow<'x, str> = Cow::Borrowed("");
        loop {
            match self.event()? {
                Event::Text(text) => append(&mut whole, line_ends(text.into_inner())),
                Event::CData(text) => append(&mut whole, line_ends(text.into_inner())),
                Event::GeneralRef(name) => {
                    let character = name.resolve_char_ref();
                    match character.map_err(|_| self.wrong("a malformed character reference"))? {
                        Some(character) => whole.to_mut().push(character),
                        None => {
                            let text = resolve_xml_entity(name.as_ref());
                            whole
                                .to_mut()
                                .push_str(text.ok_or_else(|| self.wrong("an unknown entity"))?);
                        }
                    }
                }
                Event::End(_) => return Ok(whole),
                Event::Start(_) => return Err(self.wrong("an element inside a value")),
                Event::Eof => return Err(self.wrong("the end of the file")),
                _ => {}
            }
        }
    }

    fn integer(&self, text: &str) -> Result<Integer, ReadError> {
        let text = text.strip_prefix('+').unwrap_or(text);
        let hex = text
            .strip_prefix("0x")
            .map(|digits| u64::from_str_radix(digits, 16));
        let number = hex
            .unwrap_or_else(|| text.parse::<u64>())
            .map(Integer::from);
        let number = number.or_else(|_| text.parse::<i64>().map(Integer::from));
        number.map_err(|_| self.wrong("a malformed integer"))
    }

    fn real(&self, text: &str) -> Result<f64, ReadError> {
        text.parse()
            .map_err(|_| self.wrong("a malformed real number"))
    }

    fn data(&self, text: &str) -> Result<Vec<u8>, ReadError> {
        let packed: Vec<u8> = text
            .bytes()
            .filter(|byte| !byte.is_ascii_whitespace())
            .collect();
        STANDARD
            .decode(packed)
            .map_err(|_| self.wrong("malformed Base64 data"))
    }

    fn event(&mut self) -> Result<Event<'x>, ReadError> {
        match self.reader.read_event() {
            Ok(event) => Ok(event),
            Err(_) => Err(self.wrong("malformed XML")),
        }
    }

    fn line(&self) -> usize {
        let position = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        let read = self
            .xml
            .as_bytes()
            .get(..position)
            .unwrap_or(self.xml.as_bytes());
        1 + read.iter().filter(|byte| **byte == b'\n').count()
    }

    fn wrong(&self, what: &'static str) -> ReadError {
        ReadError::NotPropertyList {
            what,
            line: self.line(),
        }
    }

    fn refused(&self, what: Refused) -> ReadError {
        refused(what, self.line())
    }
}

fn refused(refused: Refused, line: usize) -> ReadError {
    match refused {
        Refused::TooDeep => ReadError::TooDeep { line },
        Refused::TooManyValues => ReadError::TooManyValues,
        Refused::Misplaced(what) => ReadError::NotPropertyList { what, line },
    }
}

fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace())
}

fn append<'x>(whole: &mut Cow<'x, str>, part: Cow<'x, str>) {
    if whole.is_empty() {
        *whole = part;
    } else {
        whole.to_mut().push_str(&part);
    }
}

/// XML 1.0, 2.11: a reader passes CR LF and a lone CR on as LF.
fn line_ends(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\r') {
        Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
    } else {
        text
    }
}
