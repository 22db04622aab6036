//! Takes secrets out of a profile and puts them back.

use std::collections::BTreeSet;

use plist::Value;
use zeroize::Zeroizing;

use super::mark::reference;
use super::{ConcealmentError, MASK, SecretValue, is_secret};
use crate::document::{Document, KeyPath};
use crate::edit::take;
use crate::places;

/// A secret that stands in a profile by reference.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Concealed {
    /// Where.
    pub path: KeyPath,
    /// What the store knows it by.
    pub reference: String,
}

/// Takes the secrets out of a profile: `store` keeps each and says what to call it.
///
/// `kept` are the references that the profile had before it was edited; marks with these stay.
/// For a file from outside it is empty, so that a mark in a stranger's profile counts as a
/// password like any other and can't fetch a secret of the school.
///
/// # Errors
/// The first of `store`; the profile is then as it was.
pub fn conceal<E>(
    document: &mut Document,
    kept: &BTreeSet<String>,
    mut store: impl FnMut(&KeyPath, SecretValue) -> Result<String, E>,
) -> Result<(), E> {
    let mut marks = Vec::new();
    for path in places::find(document, is_secret) {
        let Some(value) = document.at(&path) else {
            continue;
        };
        let is_kept = reference(value).is_some_and(|(_, reference)| kept.contains(reference));
        if is_kept {
            continue;
        }
        let Some(secret) = SecretValue::of(value) else {
            continue;
        };
        let mark = secret.mark();
        marks.push((format!("{mark}{}", store(&path, secret)?), path));
    }
    for (mark, path) in marks {
        if let Some(value) = document.at_mut(&path) {
            wipe(std::mem::replace(value, Value::String(mark)));
        }
    }
    Ok(())
}

/// Puts the secrets back, as `lookup` finds them by reference.
///
/// Only places that hold secrets are looked at, so that no other text of a profile can fetch one.
///
/// # Errors
/// [`ConcealmentError`] names the first place without its secret; the profile is then as it was.
pub fn reveal(
    document: &mut Document,
    mut lookup: impl FnMut(&str) -> Option<SecretValue>,
) -> Result<(), ConcealmentError> {
    let mut values = Vec::new();
    for Concealed { path, reference } in list(document) {
        let Some(secret) = lookup(&reference) else {
            return Err(ConcealmentError::Missing { path, reference });
        };
        let marked = document
            .at(&path)
            .and_then(super::mark::reference)
            .map(|(mark, _)| mark);
        match secret.to_value().filter(|_| marked == Some(secret.mark())) {
            Some(value) => values.push((path, value)),
            None => return Err(ConcealmentError::Kind { path }),
        }
    }
    for (path, secret) in values {
        if let Some(value) = document.at_mut(&path) {
            *value = secret;
        }
    }
    Ok(())
}

/// Puts those secrets back that `lookup` finds; the others stay marks.
pub fn reveal_known(document: &mut Document, mut lookup: impl FnMut(&str) -> Option<SecretValue>) {
    for Concealed { path, reference } in list(document) {
        let marked = document
            .at(&path)
            .and_then(super::mark::reference)
            .map(|(mark, _)| mark);
        let secret = lookup(&reference).filter(|secret| marked == Some(secret.mark()));
        if let Some(secret) = secret.and_then(|secret| secret.to_value())
            && let Some(value) = document.at_mut(&path)
        {
            *value = secret;
        }
    }
}

/// Takes every secret out, whether it stands there or by reference, with its key; says how many.
/// For a file that goes to somebody else: the iPad asks for what is missing.
pub fn leave_out(document: &mut Document) -> usize {
    let found = places::find(document, is_secret);
    // From the end, so that places in lists stay what they are.
    for path in found.iter().rev() {
        take(document, path);
    }
    found.len()
}

/// Puts dots in the place of every secret, for a profile that is shown.
pub fn mask(document: &mut Document) {
    for path in places::find(document, is_secret) {
        if let Some(value) = document.at_mut(&path) {
            wipe(std::mem::replace(value, Value::String(MASK.to_owned())));
        }
    }
}

/// The secrets that stand in a profile by reference, in the order of the file.
#[must_use]
pub fn list(document: &Document) -> Vec<Concealed> {
    let mut listed = Vec::new();
    places::each(document, &mut |place| {
        if is_secret(&place)
            && let Some((_, reference)) = reference(place.value)
        {
            listed.push(Concealed {
                path: place.path,
                reference: reference.to_owned(),
            });
        }
    });
    listed
}

/// Whether a profile carries a secret that anybody could read in the file.
#[must_use]
pub fn holds_secret(document: &Document) -> bool {
    let mut holds = false;
    places::each(document, &mut |place| {
        holds |= is_secret(&place) && reference(place.value).is_none()
    });
    holds
}

/// Overwrites a secret that is no longer needed.
fn wipe(value: Value) {
    match value {
        Value::String(text) => drop(Zeroizing::new(text)),
        Value::Data(bytes) => drop(Zeroizing::new(bytes)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use plist::Dictionary;
    use proptest::prelude::{
        ProptestConfig, any, prop, prop_assert, prop_assert_eq, prop_oneof, proptest,
    };
    use proptest::strategy::{Just, Strategy};

    use super::*;

    fn profile(payload: Dictionary) -> Document {
        let mut top = Dictionary::new();
        top.insert(
            "PayloadContent".into(),
            Value::Array(vec![Value::Dictionary(payload)]),
        );
        Document::new(top)
    }

    fn payload(entries: &[(&str, Value)]) -> Dictionary {
        entries
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()))
            .collect()
    }

    /// Conceals into a list whose positions are the references.
    fn conceal_into(document: &mut Document) -> Vec<SecretValue> {
        let mut stored = Vec::new();
        let Ok(()) = conceal::<Infallible>(document, &BTreeSet::new(), |_, secret| {
            stored.push(secret);
            Ok((stored.len() - 1).to_string())
        });
        stored
    }

    fn from_list(stored: &[SecretValue], reference: &str) -> Option<SecretValue> {
        stored.get(reference.parse::<usize>().ok()?).cloned()
    }

    #[test]
    fn known_and_unknown_secrets_leave_and_come_back() {
        let mut document = profile(payload(&[
            ("PayloadType", "com.apple.wifi.managed".into()),
            ("SSID_STR", "campus".into()),
            ("Password", "sekret-1".into()),
            (
                "EAPClientConfiguration",
                Value::Dictionary(payload(&[("UserPassword", "sekret-2".into())])),
            ),
            ("VendorSecret", Value::Data(vec![1, 2, 3])),
            ("ProxyPassword", "".into()),
        ]));
        let before = document.top().clone();
        let stored = conceal_into(&mut document);
        let listed = list(&document);
        let paths: Vec<String> = listed.iter().map(|one| one.path.to_string()).collect();
        assert_eq!(
            paths,
            [
                "PayloadContent[0].Password",
                "PayloadContent[0].EAPClientConfiguration.UserPassword",
                "PayloadContent[0].VendorSecret"
            ]
        );
        let xml = String::from_utf8(document.to_xml()).expect("UTF-8");
        assert!(!xml.contains("sekret") && xml.contains("companion-secret-data:2"));
        assert!(!format!("{stored:?}").contains("sekret"));
        reveal(&mut document, |reference| from_list(&stored, reference)).expect("all are stored");
        assert_eq!(document.top(), &before);
    }

    #[test]
    fn a_mark_of_a_stranger_fetches_nothing() {
        let wifi = |password: &str| {
            profile(payload(&[
                ("PayloadType", "com.apple.wifi.managed".into()),
                ("SSID_STR", "companion-secret:7".into()),
                ("Password", password.into()),
            ]))
        };
        let mut document = wifi("companion-secret:7");
        let stored = conceal_into(&mut document);
        assert_eq!(stored.len(), 1, "the mark is stored as a password");
        assert_eq!(
            list(&document).len(),
            1,
            "the network name is no place of secrets"
        );

        let mut edited = wifi("companion-secret:7");
        let kept = BTreeSet::from(["7".to_owned()]);
        conceal::<()>(&mut edited, &kept, |_, _| Err(())).expect("nothing new is stored");
        assert_eq!(list(&edited)[0].reference, "7");
    }

    #[test]
    fn a_missing_secret_leaves_the_profile_as_it_was() {
        let mut document = profile(payload(&[
            ("PayloadType", "com.apple.wifi.managed".into()),
            ("Password", "companion-secret:gone".into()),
        ]));
        let before = document.top().clone();
        let error = reveal(&mut document, |_| None).expect_err("nothing is stored");
        assert_eq!(
            (error.code(), document.top()),
            ("profile-secret-missing", &before)
        );
        let error = reveal(&mut document, |_| {
            Some(SecretValue::Data(Zeroizing::default()))
        })
        .expect_err("bytes");
        assert_eq!(error.code(), "profile-secret-kind");
    }

    #[test]
    fn what_is_known_comes_back_and_the_rest_stays_a_mark() {
        let mut document = profile(payload(&[
            ("PayloadType", "com.apple.wifi.managed".into()),
            ("Password", "one".into()),
            ("VendorSecret", "two".into()),
        ]));
        let stored = conceal_into(&mut document);
        reveal_known(&mut document, |reference| {
            from_list(&stored, reference).filter(|_| reference == "0")
        });
        let (_, payload) = document.payloads().next().expect("one");
        assert_eq!(payload.get("Password"), Some(&"one".into()));
        assert_eq!(list(&document).len(), 1);
    }

    #[test]
    fn secrets_are_masked_or_left_out_wherever_they_stand() {
        let mut document = profile(payload(&[
            ("PayloadType", "com.apple.wifi.managed".into()),
            ("Password", "one".into()),
            ("VendorSecret", "companion-secret:7".into()),
            ("SSID_STR", "campus".into()),
        ]));
        let mut masked = document.clone();
        mask(&mut masked);
        let xml = String::from_utf8(masked.to_xml()).expect("UTF-8");
        assert!(!xml.contains("one<") && !xml.contains("companion-secret"));
        assert!(xml.contains(MASK) && xml.contains("campus"));
        assert_eq!(leave_out(&mut document), 2);
        let (_, payload) = document.payloads().next().expect("one");
        assert!(payload.keys().eq(["PayloadType", "SSID_STR"]));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]
        #[test]
        fn what_is_concealed_comes_back(entries in prop::collection::btree_map(
            prop_oneof![Just("Password".to_owned()), Just("x_secret".to_owned()), "[A-Za-z]{1,8}"],
            prop_oneof![
                any::<String>().prop_map(Value::String),
                any::<i64>().prop_map(|number| Value::Integer(number.into())),
                any::<Vec<u8>>().prop_map(Value::Data),
                any::<bool>().prop_map(Value::Boolean),
            ], 0..6)) {
            let mut content = payload(&[("PayloadType", "com.apple.wifi.managed".into())]);
            content.extend(entries);
            let mut document = profile(content);
            let before = document.top().clone();
            let stored = conceal_into(&mut document);
            prop_assert_eq!(list(&document).len(), stored.len());
            prop_assert!(reveal(&mut document, |reference| from_list(&stored, reference)).is_ok());
            prop_assert_eq!(document.top(), &before);
        }
    }
}
