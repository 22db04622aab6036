//! Finds the one right answer to a finding, where there is one.

use std::collections::BTreeSet;
use std::iter;

use plist::Value;

use super::change::Fix;
use super::derive;
use super::trial::Trial;
use crate::catalogue::KeyFacts;
use crate::check::{
    Profile, Rule, Rules, Target, dropped_with, is_to_be_dropped, near, same_as_known,
    type_in_other_case,
};
use crate::document::{Document, KeyPath, Step};
use crate::finding::{Finding, FindingCode};

/// Keys that Apple renamed; the catalogue has both names, with the same values.
const RENAMED: [(&str, &str); 6] = [
    ("Whitelist", "AllowList"),
    ("BlacklistedURLs", "DenyListURLs"),
    ("WhitelistedBookmarks", "AllowListBookmarks"),
    ("blacklistedAppBundleIDs", "blockedAppBundleIDs"),
    ("whitelistedAppBundleIDs", "allowListedAppBundleIDs"),
    (
        "QoSMarkingWhitelistedAppIdentifiers",
        "QoSMarkingAllowListAppIdentifiers",
    ),
];

/// The change that mends a finding of this document, if there is one right answer, it takes
/// nothing unknown away, and it brings no error that wasn't there. An encrypted profile can't be
/// changed.
#[must_use]
pub fn fixes(document: &Document, finding: &Finding) -> Option<Fix> {
    match answer(document, finding)? {
        Answer::Sure(fix) => Some(fix),
        Answer::OnTrial(fix) => Trial::new(document)
            .is_harmless(iter::once(&fix))
            .then_some(fix),
    }
}

/// A right answer to a finding.
pub(super) enum Answer {
    /// It can bring no error.
    Sure(Fix),
    /// It can bring errors to light, so it must be tried out.
    OnTrial(Fix),
}

/// The right answer to a finding, if there is one.
pub(super) fn answer(document: &Document, finding: &Finding) -> Option<Answer> {
    if document.is_encrypted() {
        return None;
    }
    let fix = change(document, finding)?;
    Some(match finding.code {
        FindingCode::ValueNotAllowed | FindingCode::MisspelledPayloadType => Answer::OnTrial(fix),
        _ if matches!(fix, Fix::Drop { .. }) => Answer::OnTrial(fix),
        _ => Answer::Sure(fix),
    })
}

fn change(document: &Document, finding: &Finding) -> Option<Fix> {
    let path = &finding.path;
    match finding.code {
        FindingCode::TextBeforeXml | FindingCode::TextAfterXml | FindingCode::XmlDeclaration => {
            rewrite(document)
        }
        FindingCode::KeyMissing | FindingCode::IdentityEmpty => missing(document, path),
        FindingCode::NotAConfiguration => {
            let named = document.text("PayloadType")?;
            named
                .eq_ignore_ascii_case("Configuration")
                .then(|| put(path, "Configuration"))
        }
        FindingCode::NearType => near_type(document, path),
        FindingCode::ValueNotAllowed => allowed_value(document, path),
        FindingCode::MisspelledPayloadType => {
            let path = path.key("PayloadType");
            let known = type_in_other_case(document.at(&path)?.as_string()?)?;
            Some(put(&path, known))
        }
        FindingCode::DuplicatePayloadUuid => {
            Some(put(path, derive::uuid(document, path.payload_index())?))
        }
        FindingCode::DuplicatePayloadIdentifier => Some(put(
            path,
            derive::identifier(document, path.payload_index()?)?,
        )),
        // Nothing names the profile's own UUID, and it may change (Apple, TopLevel.yaml).
        FindingCode::PayloadUuidOfProfile => Some(put(
            &KeyPath::root().key("PayloadUUID"),
            derive::uuid(document, None)?,
        )),
        FindingCode::DropMdm | FindingCode::DropIdentity => {
            let target = Target::default();
            let payloads = dropped_with(&Profile::new(document, &target))
                .into_iter()
                .collect();
            leave_out(document, payloads)
        }
        FindingCode::DropPayload | FindingCode::MacosOnlyPayload | FindingCode::ApnAndCellular => {
            leave_out(document, BTreeSet::from([path.payload_index()?]))
        }
        FindingCode::DnsCertificatePlace => {
            let settings = KeyPath::payload(path.payload_index()?).key("DNSSettings");
            let free = !document
                .at(&settings)?
                .as_dictionary()?
                .contains_key("PayloadCertificateUUID");
            free.then(|| Fix::Move {
                from: path.clone(),
                to: settings.key("PayloadCertificateUUID"),
            })
        }
        FindingCode::KeyDeprecated => renamed(document, path),
        _ => None,
    }
}

fn put(path: &KeyPath, value: impl Into<Value>) -> Fix {
    Fix::Put {
        path: path.clone(),
        value: value.into(),
    }
}

/// A key that stands twice was read as its last value; writing anew would hide that.
fn rewrite(document: &Document) -> Option<Fix> {
    let hides = document
        .findings()
        .iter()
        .any(|finding| finding.code == FindingCode::DuplicateKey);
    (!hides).then_some(Fix::Rewrite)
}

fn missing(document: &Document, path: &KeyPath) -> Option<Fix> {
    let place = path.payload_index();
    let is_own_key = path.steps().len() == if place.is_some() { 3 } else { 1 };
    let Some(Step::Key(key)) = path.steps().last().filter(|_| is_own_key) else {
        return None;
    };
    match (key.as_str(), place) {
        ("PayloadVersion", _) => Some(put(path, 1)),
        ("PayloadUUID", _) => Some(put(path, derive::uuid(document, place)?)),
        ("PayloadIdentifier", Some(index)) => Some(put(path, derive::identifier(document, index)?)),
        ("PayloadType", None) if document.payloads().next().is_some() => {
            Some(put(path, "Configuration"))
        }
        _ => None,
    }
}

fn near_type(document: &Document, path: &KeyPath) -> Option<Fix> {
    let value = document.at(path)?;
    let facts = facts_at(document, path)?;
    if facts.path == "PayloadVersion" && value.as_string().is_some() {
        return Some(put(path, 1));
    }
    let value = near(value, facts.value_type)?;
    let number = value.as_signed_integer().map(|number| number as f64);
    let in_range = number.is_none_or(|number| {
        facts.min.is_none_or(|least| number >= least) && facts.max.is_none_or(|most| number <= most)
    });
    let is_allowed = facts.allowed.is_empty()
        || facts
            .allowed
            .iter()
            .any(|known| same_as_known(known, &value));
    (in_range && is_allowed).then(|| put(path, value))
}

fn allowed_value(document: &Document, path: &KeyPath) -> Option<Fix> {
    let facts = facts_at(document, path)?;
    if facts.path == "PayloadVersion" {
        return Some(put(path, 1));
    }
    let typed = document.at(path)?.as_string()?;
    // What Apple's own schemas of iOS 18.1 and 18.3 wrongly call an app on the Home Screen.
    let meant = if facts.name() == "Type" && typed == "App" {
        "Application"
    } else {
        typed
    };
    let mut known = facts.allowed.iter().filter_map(serde_json::Value::as_str);
    let known = known.find(|known| known.eq_ignore_ascii_case(meant.trim()))?;
    Some(put(path, known))
}

/// Leaves payloads out, if anything is left then.
fn leave_out(document: &Document, payloads: BTreeSet<usize>) -> Option<Fix> {
    let target = Target::default();
    let profile = Profile::new(document, &target);
    let mut all: BTreeSet<usize> = dropped_with(&profile).into_iter().collect();
    all.extend(
        profile
            .payloads
            .iter()
            .filter(|payload| is_to_be_dropped(payload))
            .map(|payload| payload.index),
    );
    let entries = document.top().get("PayloadContent")?.as_array()?.len();
    (all.len() < entries).then_some(Fix::Drop { payloads })
}

fn renamed(document: &Document, path: &KeyPath) -> Option<Fix> {
    let Some(Step::Key(name)) = path.steps().last() else {
        return None;
    };
    let (_, to) = RENAMED.iter().find(|(old, _)| old == name)?;
    let holder = path.parent();
    let is_known = rule_at(document, &holder)?.knows(to);
    let is_free = !document.at(&holder)?.as_dictionary()?.contains_key(to);
    (is_known && is_free).then(|| Fix::Rename {
        path: path.clone(),
        to,
    })
}

fn facts_at(document: &Document, path: &KeyPath) -> Option<&'static KeyFacts> {
    rule_at(document, path)?.facts
}

/// What the catalogue knows of a place.
fn rule_at(document: &Document, path: &KeyPath) -> Option<&'static Rule> {
    let rules = Rules::bundled();
    let (start, steps) = match path.payload_index() {
        Some(index) => {
            let (_, payload) = document.payloads().find(|(at, _)| *at == index)?;
            let payload_type = payload
                .get("PayloadType")
                .and_then(Value::as_string)
                .unwrap_or_default();
            (
                rules
                    .of(payload_type, payload)
                    .map_or(&rules.unknown, |rules| &rules.root),
                path.steps().get(2..)?,
            )
        }
        None => (&rules.top, path.steps()),
    };
    steps.iter().try_fold(start, |rule, step| match step {
        Step::Key(key) => rule.child(key),
        Step::Index(_) => rule.item.as_deref(),
    })
}
