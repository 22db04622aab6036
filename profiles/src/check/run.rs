//! Runs every check; the lists here are the register of all of them.

use super::found::Found;
use super::profile::{Payload, Profile};
use super::walk::At;
use super::{
    Target, accounts, app_lock, certificates, fonts, home_screen, identity, migration, names,
    passcode, policy, proxies, references, restrictions, structure, supervision, values, versions,
    walk, web, wifi,
};
use crate::catalogue::{KeyFacts, Presence, Reference, ValueType};
use crate::document::Document;
use crate::finding::Finding;

pub(super) type KeyCheck = fn(&At<'_, '_>, &mut Found);
pub(super) type PayloadCheck = fn(&Payload<'_>, &Target, &mut Found);

/// Whether a check is for a key.
type IsFor = fn(&KeyFacts) -> bool;

/// Checks of the keys that the catalogue knows, each with the keys it is for.
pub(super) const KEY_CHECKS: &[(IsFor, KeyCheck)] = &[
    (|_| true, values::kind),
    (|key| !key.allowed.is_empty(), values::allowed),
    (|key| key.min.is_some() || key.max.is_some(), values::range),
    (|key| key.format.is_some(), values::format),
    (|key| key.subtype.is_some(), values::subtype),
    (|key| key.value_type == ValueType::Array, values::item_count),
    (
        |key| key.presence == Some(Presence::Required),
        values::empty,
    ),
    (
        |key| key.refers_to == Some(Reference::Payload),
        references::payload_reference,
    ),
    (
        |key| key.refers_to == Some(Reference::Vpn),
        references::vpn_reference,
    ),
    (|key| key.supervised, supervision::key),
    (|key| key.supervision_advised, supervision::advice),
    (|key| key.mdm_only, supervision::mdm_only_key),
    (|key| key.needs_managed_apps, supervision::managed_apps_key),
    (|key| !key.is_item(), versions::key),
];

/// Checks of one payload of any type.
const PAYLOAD_CHECKS: &[PayloadCheck] = &[
    names::payload_type,
    supervision::payload,
    supervision::channel,
    supervision::managed_apps,
    versions::payload,
    migration::payload,
    identity::payload,
];

/// Checks of the payloads of one type.
pub(super) const TYPE_CHECKS: &[(&str, PayloadCheck)] = &[
    ("com.apple.wifi.managed", wifi::network),
    ("com.apple.wifi.managed", wifi::password),
    ("com.apple.wifi.managed", wifi::trust),
    ("com.apple.wifi.managed", proxies::wifi),
    ("com.apple.proxy.http.global", proxies::global),
    ("com.apple.mobiledevice.passwordpolicy", passcode::rules),
    ("com.apple.webClip.managed", web::clip),
    ("com.apple.webcontent-filter", web::filter),
    ("com.apple.homescreenlayout", home_screen::layout),
    ("com.apple.SetupAssistant.managed", home_screen::panes),
    ("com.apple.mail.managed", accounts::mail),
    ("com.apple.eas.account", accounts::exchange),
    ("com.apple.sso", accounts::single_sign_on),
    ("com.apple.google-oauth", accounts::google),
    ("com.apple.education", certificates::education),
    ("com.apple.dnsSettings.managed", certificates::dns_place),
    ("com.apple.security.root", certificates::certificate),
    ("com.apple.security.pem", certificates::certificate),
    ("com.apple.security.pkcs1", certificates::certificate),
    ("com.apple.font", fonts::font),
    ("com.apple.applicationaccess", restrictions::notes),
];

/// Checks of the profile as a whole.
const PROFILE_CHECKS: &[fn(&Profile<'_>, &mut Found)] = &[
    structure::shape,
    identity::unique_uuids,
    identity::unique_identifiers,
    identity::top,
    supervision::one_per_device,
    migration::enrolment,
    migration::apn_and_cellular,
    policy::signature,
    policy::consent,
    policy::dates,
    policy::lock,
    policy::device,
    passcode::cannot_be_set,
    app_lock::camera,
    restrictions::escapes,
    certificates::identities,
];

/// Everything worth knowing about a profile for the given iPads, by payload, path and severity;
/// what reading the file found is among it.
#[must_use]
pub fn check(document: &Document, target: &Target) -> Vec<Finding> {
    let profile = Profile::new(document, target);
    let mut found = Found::default();
    for finding in document.findings() {
        found.add(finding.clone());
    }
    for check in PROFILE_CHECKS {
        check(&profile, &mut found);
    }
    for payload in &profile.payloads {
        if found.is_full() {
            break;
        }
        for check in PAYLOAD_CHECKS {
            check(payload, target, &mut found);
        }
        for check in payload
            .rules
            .map(|rules| rules.checks.as_slice())
            .unwrap_or_default()
        {
            check(payload, target, &mut found);
        }
    }
    walk::check(&profile, &mut found);
    found.sorted()
}
