//! Fills the placeholders of a profile or a text with the values of one iPad.

use std::collections::BTreeSet;

use plist::{Dictionary, Value};

use super::{Placeholder, PlaceholderError, Values};
use crate::concealment;
use crate::document::{Document, KeyPath};
use crate::places;

/// Keys that tell the iPad what a payload is; a placeholder in them would break updates.
const IDENTITY_KEYS: [&str; 4] = [
    "PayloadIdentifier",
    "PayloadUUID",
    "PayloadType",
    "PayloadVersion",
];

/// Bytes of the longest word between braces; a longer one is no placeholder of ours.
const LONGEST_WORD: usize = 11;

/// The placeholders that a profile asks for. Without any, one file serves all iPads.
#[must_use]
pub fn used(document: &Document) -> BTreeSet<Placeholder> {
    let mut used = BTreeSet::new();
    places::each(document, &mut |place| {
        if let Some(text) = place
            .value
            .as_string()
            .filter(|text| is_expanded(place.key, text))
        {
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
    fill_dictionary(expanded.top_mut(), values).map_err(|placeholder| {
        PlaceholderError::Missing {
            placeholder,
            path: first_gap(document, values),
            serial: values
                .get(&Placeholder::Serial)
                .cloned()
                .unwrap_or_default(),
        }
    })?;
    Ok(expanded)
}

fn fill_dictionary(entries: &mut Dictionary, values: &Values) -> Result<(), Placeholder> {
    entries
        .iter_mut()
        .try_for_each(|(key, value)| fill(key, value, values))
}

/// Fills one value; `key` is the innermost key, of an item the key of its array.
fn fill(key: &str, value: &mut Value, values: &Values) -> Result<(), Placeholder> {
    match value {
        Value::Dictionary(entries) => fill_dictionary(entries, values),
        Value::Array(items) => items
            .iter_mut()
            .try_for_each(|item| fill(key, item, values)),
        Value::String(text) if is_expanded(key, text) => {
            *text = expand_text(text, values)?;
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Where the first value is missing. Filling doesn't keep paths, since nearly always it succeeds.
fn first_gap(document: &Document, values: &Values) -> KeyPath {
    let is_gap = |place: &places::Place<'_>| {
        let text = place.value.as_string();
        text.is_some_and(|text| is_expanded(place.key, text) && expand_text(text, values).is_err())
    };
    let mut gaps = places::find(document, is_gap);
    gaps.truncate(1);
    gaps.pop().unwrap_or_default()
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
            let braces = self.0[open..]
                .bytes()
                .take_while(|byte| *byte == b'{')
                .count();
            let inside = &self.0[open + braces..];
            if braces == 1
                && let Some(end) = inside
                    .bytes()
                    .take(LONGEST_WORD + 1)
                    .position(|byte| byte == b'}')
                && let Ok(placeholder) = inside[..end].parse()
            {
                return (&self.0[..open], Some(placeholder), &inside[end + 1..]);
            }
            from = open + braces;
        }
        (self.0, None, "")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{ProptestConfig, prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn values() -> Values {
        Placeholder::ALL
            .iter()
            .map(|one| (*one, format!("<{}>", one.word())))
            .collect()
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
            assert_eq!(
                expand_text(text, &values()).as_deref(),
                Ok(expected),
                "{text}"
            );
        }
    }

    #[test]
    fn the_longest_word_is_looked_for() {
        let longest = Placeholder::ALL.iter().map(|one| one.word().len()).max();
        assert_eq!(longest, Some(LONGEST_WORD));
    }

    #[test]
    fn a_missing_value_names_the_placeholder_and_the_ipad() {
        let mut payload = Dictionary::new();
        payload.insert(
            "PayloadType".into(),
            "com.apple.shareddeviceconfiguration".into(),
        );
        payload.insert("PayloadIdentifier".into(), "tw.{serial}".into());
        payload.insert("AssetTagInformation".into(), "{asset_tag}".into());
        let mut top = Dictionary::new();
        top.insert(
            "PayloadContent".into(),
            Value::Array(vec![Value::Dictionary(payload)]),
        );
        let document = Document::new(top);
        assert_eq!(used(&document), BTreeSet::from([Placeholder::AssetTag]));

        let mut given = Values::from([
            (Placeholder::Serial, "F9FXY".into()),
            (Placeholder::AssetTag, " ".into()),
        ]);
        let error = expand(&document, &given).expect_err("a blank tag");
        assert_eq!(error.args()["serial"], "F9FXY");
        assert_eq!(
            error.args()["path"],
            "PayloadContent[0].AssetTagInformation"
        );

        given.insert(Placeholder::AssetTag, "3140101-03-{serial}".into());
        let expanded = expand(&document, &given).expect("all values are there");
        let path = KeyPath::payload(0);
        assert_eq!(
            expanded.at(&path.key("AssetTagInformation")),
            Some(&"3140101-03-{serial}".into())
        );
        assert_eq!(
            expanded.at(&path.key("PayloadIdentifier")),
            Some(&"tw.{serial}".into())
        );
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
    }
}
