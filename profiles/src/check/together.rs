//! Checks profiles that are meant for the same iPads against each other.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use plist::Value;
use serde::Serialize;

use super::app_lock::{APP_LOCK, CAMERA};
use super::found::MAX_FINDINGS;
use super::passcode::{MODIFICATION, POLICY, demands_passcode};
use super::profile::{Payload, Profile, shown};
use super::restrictions::RESTRICTIONS;
use super::supervision::is_single;
use super::{Target, check};
use crate::document::{Document, KeyPath};
use crate::finding::{Finding, FindingCode};

/// A finding about one profile, or about two that don't go together.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Together {
    /// The names of the profiles, as they were given; the path lies in the last one.
    pub files: Vec<String>,
    /// What was found.
    pub finding: Finding,
}

/// Checks each profile, then all of them against each other. The findings between profiles come
/// last; each names the two profiles by its arguments `first` and `second`.
#[must_use]
pub fn check_together(profiles: &[(&str, &Document)], target: &Target) -> Vec<Together> {
    let mut all = Vec::new();
    for (name, document) in profiles {
        let alone = |finding| Together {
            files: vec![(*name).to_owned()],
            finding,
        };
        all.extend(check(document, target).into_iter().map(alone));
    }
    let profiles: Vec<(&str, Profile<'_>)> = profiles
        .iter()
        .map(|(name, document)| (*name, Profile::new(document, target)))
        .collect();
    let mut pairs = Pairs::default();
    for rule in RULES {
        rule(&profiles, &mut pairs);
    }
    all.extend(pairs.findings);
    all
}

type Named<'n, 'd> = (&'n str, Profile<'d>);

const RULES: &[fn(&[Named<'_, '_>], &mut Pairs)] = &[
    same_identifier,
    same_uuid,
    same_payload_uuid,
    payload_twice,
    apn_and_cellular,
    wifi_twice,
    restrictions_differ,
    camera_and_app_lock,
    passcode_cannot_be_set,
];

#[derive(Default)]
struct Pairs {
    findings: Vec<Together>,
}

impl Pairs {
    fn add(&mut self, first: &str, second: &str, finding: Finding) {
        if self.findings.len() < MAX_FINDINGS {
            let finding = finding
                .with("first", shown(first))
                .with("second", shown(second));
            self.findings.push(Together {
                files: vec![first.to_owned(), second.to_owned()],
                finding,
            });
        }
    }
}

fn same_identifier(profiles: &[Named<'_, '_>], pairs: &mut Pairs) {
    same_at_top(
        profiles,
        "PayloadIdentifier",
        FindingCode::TogetherSameIdentifier,
        pairs,
    );
}

fn same_uuid(profiles: &[Named<'_, '_>], pairs: &mut Pairs) {
    same_at_top(
        profiles,
        "PayloadUUID",
        FindingCode::TogetherSameUuid,
        pairs,
    );
}

fn same_at_top(profiles: &[Named<'_, '_>], key: &str, code: FindingCode, pairs: &mut Pairs) {
    let mut first: HashMap<&str, &str> = HashMap::new();
    for (name, profile) in profiles {
        let Some(value) = profile.document.text(key).filter(|value| !value.is_empty()) else {
            continue;
        };
        match first.get(value) {
            None => drop(first.insert(value, name)),
            Some(other) => {
                let finding =
                    Finding::new(code, KeyPath::root().key(key)).with("value", shown(value));
                pairs.add(other, name, finding);
            }
        }
    }
}

fn same_payload_uuid(profiles: &[Named<'_, '_>], pairs: &mut Pairs) {
    let uuid = |payload: &Payload<'_>| payload.uuid.map(str::to_ascii_uppercase);
    across(profiles, uuid, |first, second, payload| {
        let value = payload.uuid.unwrap_or_default();
        let finding = payload.finding_at(FindingCode::TogetherSamePayloadUuid, "PayloadUUID");
        pairs.add(first, second, finding.with("value", shown(value)));
    });
}

fn payload_twice(profiles: &[Named<'_, '_>], pairs: &mut Pairs) {
    let single =
        |payload: &Payload<'_>| is_single(payload).then(|| payload.payload_type.to_owned());
    across(profiles, single, |first, second, payload| {
        pairs.add(
            first,
            second,
            payload.finding(FindingCode::TogetherPayloadTwice),
        );
    });
}

fn wifi_twice(profiles: &[Named<'_, '_>], pairs: &mut Pairs) {
    let network = |payload: &Payload<'_>| {
        let is_wifi = payload.payload_type == "com.apple.wifi.managed";
        payload
            .filled("SSID_STR")
            .filter(|_| is_wifi)
            .map(str::to_owned)
    };
    across(profiles, network, |first, second, payload| {
        let name = shown(payload.text("SSID_STR").unwrap_or_default());
        let finding = payload.finding_at(FindingCode::TogetherWifiTwice, "SSID_STR");
        pairs.add(first, second, finding.with("network", name));
    });
}

/// Calls `report` for each payload that repeats what a payload of an earlier profile has.
fn across(
    profiles: &[Named<'_, '_>],
    what: impl Fn(&Payload<'_>) -> Option<String>,
    mut report: impl FnMut(&str, &str, &Payload<'_>),
) {
    let mut first: HashMap<String, usize> = HashMap::new();
    for (index, (name, profile)) in profiles.iter().enumerate() {
        for payload in &profile.payloads {
            let Some(what) = what(payload) else { continue };
            let earlier = *first.entry(what).or_insert(index);
            if let Some((other, _)) = profiles.get(earlier).filter(|_| earlier != index) {
                report(other, name, payload);
            }
        }
    }
}

fn apn_and_cellular(profiles: &[Named<'_, '_>], pairs: &mut Pairs) {
    conflict(
        profiles,
        |profile| profile.of_type("com.apple.cellular").next().copied(),
        |profile| profile.of_type("com.apple.apn.managed").next().copied(),
        |first, second, apn| pairs.add(first, second, apn.finding(FindingCode::ApnAndCellular)),
    );
}

fn camera_and_app_lock(profiles: &[Named<'_, '_>], pairs: &mut Pairs) {
    conflict(
        profiles,
        |profile| profile.of_type(APP_LOCK).next().copied(),
        |profile| profile.restricts(CAMERA).copied(),
        |first, second, restrictions| {
            pairs.add(
                first,
                second,
                restrictions.finding_at(FindingCode::AppLockCameraOff, CAMERA),
            );
        },
    );
}

fn passcode_cannot_be_set(profiles: &[Named<'_, '_>], pairs: &mut Pairs) {
    conflict(
        profiles,
        |profile| {
            profile
                .of_type(POLICY)
                .find(|payload| demands_passcode(payload))
                .copied()
        },
        |profile| profile.restricts(MODIFICATION).copied(),
        |first, second, restrictions| {
            pairs.add(
                first,
                second,
                restrictions.finding_at(FindingCode::PasscodeCannotBeSet, MODIFICATION),
            );
        },
    );
}

/// Calls `report` for the first profile that has `one` and each other profile that has `other`.
fn conflict<'d>(
    profiles: &[Named<'_, 'd>],
    one: impl Fn(&Profile<'d>) -> Option<Payload<'d>>,
    other: impl Fn(&Profile<'d>) -> Option<Payload<'d>>,
    mut report: impl FnMut(&str, &str, &Payload<'d>),
) {
    let holder = profiles
        .iter()
        .position(|(_, profile)| one(profile).is_some());
    let Some((first, _)) = holder.and_then(|index| profiles.get(index)) else {
        return;
    };
    for (index, (second, profile)) in profiles.iter().enumerate() {
        if let Some(payload) = other(profile).filter(|_| Some(index) != holder) {
            report(first, second, &payload);
        }
    }
}

/// A Restrictions key that profiles set differently. (Apple: the most restrictive value wins)
fn restrictions_differ(profiles: &[Named<'_, '_>], pairs: &mut Pairs) {
    let mut first: BTreeMap<&str, (usize, &Value)> = BTreeMap::new();
    let mut told: BTreeSet<(&str, usize)> = BTreeSet::new();
    for (index, (name, profile)) in profiles.iter().enumerate() {
        for payload in profile.of_type(RESTRICTIONS) {
            for (key, value) in payload
                .keys
                .iter()
                .filter(|(key, value)| !key.starts_with("Payload") && is_plain(value))
            {
                let (earlier, known) = *first.entry(key).or_insert((index, value));
                if earlier == index || known == value || !told.insert((key, index)) {
                    continue;
                }
                let Some((other, _)) = profiles.get(earlier) else {
                    continue;
                };
                let finding = payload.finding_at(FindingCode::TogetherRestrictionsDiffer, key);
                pairs.add(
                    other,
                    name,
                    finding.with("one", plain(known)).with("two", plain(value)),
                );
            }
        }
    }
}

const fn is_plain(value: &Value) -> bool {
    matches!(
        value,
        Value::Boolean(_) | Value::Integer(_) | Value::Real(_) | Value::String(_)
    )
}

fn plain(value: &Value) -> String {
    match value {
        Value::Boolean(value) => value.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::String(text) => shown(text),
        _ => String::new(),
    }
}
