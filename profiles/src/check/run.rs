//! Runs every check; the lists here are the register of all of them.

use super::found::Found;
use super::profile::{Payload, Profile};
use super::walk::At;
use super::{
    Target, accounts, app_lock, certificates, fonts, home_screen, identity, migration, names,
    passcode, policy, proxies, references, restrictions, structure, supervision, values, versions,
    walk, web, wifi,
};
use crate::document::Document;
use crate::finding::Finding;

/// Checks of every key that the catalogue knows.
pub(super) const KEY_CHECKS: &[fn(&At<'_, '_>, &mut Found)] = &[
    values::kind,
    values::allowed,
    values::range,
    values::format,
    values::subtype,
    values::item_count,
    values::empty,
    references::payload_reference,
    references::vpn_reference,
    supervision::key,
    supervision::advice,
    supervision::mdm_only_key,
    supervision::managed_apps_key,
    versions::key,
];

type PayloadCheck = fn(&Payload<'_>, &Target, &mut Found);

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
const TYPE_CHECKS: &[(&str, PayloadCheck)] = &[
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
        for (payload_type, check) in TYPE_CHECKS {
            if *payload_type == payload.payload_type {
                check(payload, target, &mut found);
            }
        }
    }
    walk::check(&profile, &mut found);
    found.sorted()
}
