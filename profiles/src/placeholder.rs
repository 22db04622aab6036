//! Values of each iPad in a profile: `{serial}` becomes the serial number, one file per iPad.
//!
//! The files of one profile keep its identifiers and UUIDs: each goes to another iPad, and a
//! later file with another asset tag then updates the profile in place instead of adding one.
//!
//! There is no escape sign. `{word}` that is none of ours stays as it is and is a finding of the
//! check, and so does `{{word}}`, which belongs to another tool.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::str::FromStr;

use plist::Value;
use serde::{Serialize, Serializer};

use crate::concealment;
use crate::document::{Document, KeyPath};
use crate::places;

/// Longest file name, in bytes, with its ending; every file system of a Mac takes 255.
const MAX_FILE_NAME: usize = 200;
/// Keys that tell the iPad what a payload is; a placeholder in them would break updates.
const IDENTITY_KEYS: [&str; 4] = ["PayloadIdentifier", "PayloadUUID", "PayloadType", "PayloadVersion"];

/// A word that stands in braces for a value of each iPad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Placeholder {
    /// Serial number.
    Serial,
    /// Asset tag of the school's property list.
    AssetTag,
    /// Name of the iPad.
    DeviceName,
    /// Class it is used in.
    Class,
    /// Seat number.
    Seat,
    /// Who keeps it.
    Keeper,
    /// Name of the school.
    School,
}

impl Placeholder {
    /// Every placeholder.
    pub const ALL: &'static [Self] = &[
        Self::Serial,
        Self::AssetTag,
        Self::DeviceName,
        Self::Class,
        Self::Seat,
        Self::Keeper,
        Self::School,
    ];

    /// The word between the braces.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Serial => "serial",
            Self::AssetTag => "asset_tag",
            Self::DeviceName => "device_name",
            Self::Class => "class",
            Self::Seat => "seat",
            Self::Keeper => "keeper",
            Self::School => "school",
        }
    }
}

impl fmt::Display for Placeholder {
    /// With its braces.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}}}", self.word())
    }
}

impl FromStr for Placeholder {
    type Err = ();

    /// Reads the word without braces.
    fn from_str(word: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|placeholder| placeholder.word() == word).ok_or(())
    }
}

impl Serialize for Placeholder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// What the placeholders stand for on one iPad. A missing or blank value is an error when the
/// profile asks for it.
pub type Values = BTreeMap<Placeholder, String>;

/// Why a profile can't be made for an iPad.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PlaceholderError {
    /// The profile asks for a value that this iPad doesn't have.
    #[error("no value for {placeholder} at {path}")]
    Missing {
        /// What it asks for.
        placeholder: Placeholder,
        /// Where.
        path: KeyPath,
        /// Serial number of the iPad, if it has one.
        serial: String,
    },
}

impl PlaceholderError {
    /// Every code that [`Self::code`] can give.
    pub const CODES: &'static [&'static str] = &["placeholder-value-missing"];

    /// Stable code; the sentence is `error-<code>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "placeholder-value-missing",
        }
    }

    /// What the sentence names.
    #[must_use]
    pub fn args(&self) -> BTreeMap<String, serde_json::Value> {
        match self {
            Self::Missing { placeholder, path, serial } => BTreeMap::from([
                ("placeholder".into(), placeholder.to_string().into()),
                ("path".into(), path.to_string().into()),
                ("serial".into(), serial.clone().into()),
            ]),
        }
    }
}

/// The placeholders that a profile asks for. Without any, one file serves all iPads.
#[must_use]
pub fn used(document: &Document) -> BTreeSet<Placeholder> {
    let mut used = BTreeSet::new();
    places::each(document, &mut |place| {
        if let Some(text) = place.value.as_string().filter(|text| is_expanded(place.key, text)) {
            used.extend(Parts(text).filter_map(|part| part.err()));
        }
    });
    used
}

/// The placeholders of a text, such as the name pattern of a blueprint.
#[must_use]
pub fn used_in(text: &str) -> BTreeSet<Placeholder> {
    Parts(text).filter_map(Result::err).collect()
}

/// The profile for one iPad.
///
/// Identifiers, UUIDs, payload types and concealed secrets stay as they are. A value that itself
/// holds `{serial}` is not looked at again.
///
/// # Errors
/// [`PlaceholderError::Missing`] names the first value that the iPad doesn't have.
pub fn expand(document: &Document, values: &Values) -> Result<Document, PlaceholderError> {
    let mut expanded = document.clone();
    let asks = |place: &places::Place<'_>| {
        let text = place.value.as_string().filter(|text| is_expanded(place.key, text));
        text.is_some_and(|text| Parts(text).any(|part| part.is_err()))
    };
    for path in places::find(document, asks) {
        let Some(Value::String(text)) = expanded.at_mut(&path) else { continue };
        *text = expand_text(text, values).map_err(|placeholder| PlaceholderError::Missing {
            placeholder,
            path,
            serial: values.get(&Placeholder::Serial).cloned().unwrap_or_default(),
        })?;
    }
    Ok(expanded)
}

/// A text for one iPad.
///
/// # Errors
/// The first placeholder without a value.
pub fn expand_text(text: &str, values: &Values) -> Result<String, Placeholder> {
    let mut out = String::with_capacity(text.len());
    for part in Parts(text) {
        match part {
            Ok(plain) => out.push_str(plain),
            Err(placeholder) => {
                let value = values.get(&placeholder).map(|value| value.trim());
                out.push_str(value.filter(|value| !value.is_empty()).ok_or(placeholder)?);
            }
        }
    }
    Ok(out)
}

fn is_expanded(key: &str, text: &str) -> bool {
    text.contains('{') && !IDENTITY_KEYS.contains(&key) && !concealment::is_mark(text)
}

/// The parts of a text: plain text, and placeholders as errors.
struct Parts<'t>(&'t str);

impl<'t> Iterator for Parts<'t> {
    type Item = Result<&'t str, Placeholder>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.0.is_empty() {
            return None;
        }
        let (plain, placeholder, rest) = self.split();
        if plain.is_empty()
            && let Some(placeholder) = placeholder
        {
            self.0 = rest;
            return Some(Err(placeholder));
        }
        self.0 = &self.0[plain.len()..];
        Some(Ok(plain))
    }
}

impl<'t> Parts<'t> {
    /// The plain text up to the first placeholder, the placeholder, and what follows.
    fn split(&self) -> (&'t str, Option<Placeholder>, &'t str) {
        let mut from = 0;
        while let Some(open) = self.0[from..].find('{').map(|at| at + from) {
            // Of `{{` and more, every brace belongs to the other tool's placeholder.
            let braces = self.0[open..].bytes().take_while(|byte| *byte == b'{').count();
            let inside = &self.0[open + braces..];
            if braces == 1
                && let Some((word, rest)) = inside.split_once('}')
                && let Ok(placeholder) = word.parse()
            {
                return (&self.0[..open], Some(placeholder), rest);
            }
            from = open + braces;
        }
        (self.0, None, "")
    }
}

/// A file name for a kit: `03 鎖定畫面 F9FXY.mobileconfig`.
///
/// Chinese, Japanese and any other letters stay; slashes, colons, control characters, marks of
/// writing direction and what Windows forbids go; a long name is cut. Numbers have two digits at
/// least, so that the files stand in the order in which they are installed.
#[must_use]
pub fn file_name(order: usize, name: &str, serial: Option<&str>, ending: &str) -> String {
    let serial = serial.map(|serial| format!(" {}", clean(serial))).unwrap_or_default();
    let ending = format!(".{ending}");
    let number = format!("{order:02}");
    let room = MAX_FILE_NAME.saturating_sub(number.len() + 1 + serial.len() + ending.len());
    let mut name = clean(name);
    let mut cut = room.min(name.len());
    while !name.is_char_boundary(cut) {
        cut -= 1;
    }
    name.truncate(cut);
    let name = name.trim_end();
    let blank = if name.is_empty() { "" } else { " " };
    format!("{number}{blank}{name}{serial}{ending}")
}

/// A name without what a file system, a terminal or Windows trips over.
fn clean(name: &str) -> String {
    let kept = name.chars().map(|letter| match letter {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
        _ if letter.is_whitespace() => ' ',
        _ => letter,
    });
    let kept: String = kept.filter(|letter| !letter.is_control() && !is_invisible(*letter)).collect();
    let kept: Vec<&str> = kept.split(' ').filter(|word| !word.is_empty()).collect();
    kept.join(" ").trim_matches('.').to_owned()
}

/// Marks of writing direction, joiners of no width, and the byte order mark.
const fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use plist::Dictionary;
    use proptest::prelude::{ProptestConfig, any, prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn values() -> Values {
        Placeholder::ALL.iter().map(|one| (*one, format!("<{}>", one.word()))).collect()
    }

    #[test]
    fn our_words_are_filled_in_and_others_stay() {
        for (text, expected) in [
            ("{serial}", "<serial>"),
            ("{school} {asset_tag}。", "<school> <asset_tag>。"),
            ("{Serial} {x} {} {", "{Serial} {x} {} {"),
            ("{{serial}} ${serial}", "{{serial}} $<serial>"),
            ("{x{seat}}", "{x<seat>}"),
            ("", ""),
        ] {
            assert_eq!(expand_text(text, &values()).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn a_missing_value_names_the_placeholder_and_the_ipad() {
        let mut payload = Dictionary::new();
        payload.insert("PayloadType".into(), "com.apple.shareddeviceconfiguration".into());
        payload.insert("PayloadIdentifier".into(), "tw.{serial}".into());
        payload.insert("AssetTagInformation".into(), "{asset_tag}".into());
        let mut top = Dictionary::new();
        top.insert("PayloadContent".into(), Value::Array(vec![Value::Dictionary(payload)]));
        let document = Document::new(top);
        assert_eq!(used(&document), BTreeSet::from([Placeholder::AssetTag]));

        let mut given = Values::from([(Placeholder::Serial, "F9FXY".into()), (Placeholder::AssetTag, " ".into())]);
        let error = expand(&document, &given).expect_err("a blank tag");
        assert_eq!(error.args()["serial"], "F9FXY");
        assert_eq!(error.args()["path"], "PayloadContent[0].AssetTagInformation");

        given.insert(Placeholder::AssetTag, "3140101-03-{serial}".into());
        let expanded = expand(&document, &given).expect("all values are there");
        let path = KeyPath::payload(0);
        assert_eq!(expanded.at(&path.key("AssetTagInformation")), Some(&"3140101-03-{serial}".into()));
        assert_eq!(expanded.at(&path.key("PayloadIdentifier")), Some(&"tw.{serial}".into()));
    }

    #[test]
    fn file_names_are_safe_and_readable() {
        for (order, name, serial, expected) in [
            (3, "鎖定畫面", Some("F9FXY"), "03 鎖定畫面 F9FXY.mobileconfig"),
            (112, "a/b:c\u{202e}gnp", None, "112 a-b-cgnp.mobileconfig"),
            (1, "  .. \n\t ", None, "01.mobileconfig"),
            (1, "con", None, "01 con.mobileconfig"),
        ] {
            assert_eq!(file_name(order, name, serial, "mobileconfig"), expected);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn every_text_is_expanded(text in "[{}a-z_$ 你serial]{0,60}") {
            let out = expand_text(&text, &values());
            prop_assert!(out.is_ok());
            let plain: String = Parts(&text).map(|part| match part {
                Ok(plain) => plain.to_owned(),
                Err(placeholder) => placeholder.to_string(),
            }).collect();
            prop_assert_eq!(plain, text);
        }

        #[test]
        fn every_name_gives_a_file_name(name in any::<String>(), serial in "[A-Z0-9]{0,14}") {
            let file = file_name(7, &name, Some(&serial), "mobileconfig");
            prop_assert!(file.len() <= MAX_FILE_NAME && file.ends_with(".mobileconfig"));
            prop_assert!(!file.contains(['/', ':', '\0', '\n']) && file.starts_with("07"));
        }
    }
}
