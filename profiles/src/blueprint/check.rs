//! Checks a blueprint against itself, the iPads, the profiles and Apple School Manager.
//!
//! Whether the profiles themselves are right, alone and together, is the business of
//! [`crate::check`].

use std::collections::BTreeSet;

use super::context::HOME_SCREEN;
use super::{AppUse, Blueprint, BlueprintCode, BlueprintFinding, Context, KnownProfile, Lane};
use crate::catalogue::Catalogue;
use crate::check::is_bundle_id;
use crate::placeholder;

const WIFI: &str = "com.apple.wifi.managed";

impl Blueprint {
    /// Everything that is wrong or worth knowing, in the order of the steps.
    #[must_use]
    pub fn findings(&self, context: &Context<'_>) -> Vec<BlueprintFinding> {
        let mut found = Vec::new();
        for check in [
            prepare,
            lane,
            asm,
            panes,
            network,
            profiles,
            wifi,
            home_screen,
            names,
            apps,
        ] {
            check(self, context, &mut found);
        }
        found
    }
}

fn prepare(blueprint: &Blueprint, _: &Context<'_>, found: &mut Vec<BlueprintFinding>) {
    let settings = &blueprint.prepare;
    if settings.organization.trim().is_empty() {
        found.push(BlueprintFinding::new(
            BlueprintCode::NoOrganization,
            "prepare.organization",
        ));
    }
    if !settings.supervise {
        found.push(BlueprintFinding::new(
            BlueprintCode::NotSupervised,
            "prepare.supervise",
        ));
    }
    if settings.allow_pairing {
        found.push(BlueprintFinding::new(
            BlueprintCode::PairingAllowed,
            "prepare.allow_pairing",
        ));
    }
    if settings.enroll_in_mdm {
        found.push(BlueprintFinding::new(
            BlueprintCode::EnrollsInMdm,
            "prepare.enroll_in_mdm",
        ));
    }
    if !blueprint.unlock_token && settings.supervise {
        found.push(BlueprintFinding::new(
            BlueprintCode::UnlockTokenOff,
            "unlock_token",
        ));
    }
}

/// The two lanes and the settings that belong to each. (position X1; not yet seen on a device)
fn lane(blueprint: &Blueprint, _: &Context<'_>, found: &mut Vec<BlueprintFinding>) {
    let settings = &blueprint.prepare;
    match blueprint.lane {
        Lane::One if settings.add_to_asm => {
            found.push(BlueprintFinding::new(
                BlueprintCode::LaneOneAdds,
                "prepare.add_to_asm",
            ));
        }
        Lane::Two if !settings.add_to_asm => {
            found.push(BlueprintFinding::new(
                BlueprintCode::LaneTwoDoesNotAdd,
                "prepare.add_to_asm",
            ));
        }
        _ => {}
    }
    if blueprint.lane == Lane::Two && settings.activate_and_complete {
        found.push(BlueprintFinding::new(
            BlueprintCode::LaneTwoActivates,
            "prepare.activate_and_complete",
        ));
    }
}

fn asm(blueprint: &Blueprint, context: &Context<'_>, found: &mut Vec<BlueprintFinding>) {
    if let Some(count) = context
        .asm
        .present
        .filter(|count| *count > 0 && blueprint.lane == Lane::Two)
    {
        found.push(BlueprintFinding::new(BlueprintCode::AlreadyInAsm, "lane").with("count", count));
    }
    if let Some(count) = context.asm.assigned.filter(|count| *count > 0) {
        found
            .push(BlueprintFinding::new(BlueprintCode::StillAssigned, "lane").with("count", count));
    }
}

fn panes(blueprint: &Blueprint, context: &Context<'_>, found: &mut Vec<BlueprintFinding>) {
    let of_payload = |pane: &str| {
        Catalogue::bundled()
            .panes()
            .panes
            .iter()
            .any(|known| known.key == pane)
    };
    for (index, pane) in blueprint.prepare.skip.iter().enumerate() {
        let is_unknown = context
            .tool
            .is_some_and(|tool| !tool.prepare_flags.is_empty() && !tool.can_skip(pane));
        let code = match (of_payload(pane), is_unknown) {
            (true, _) => BlueprintCode::PaneOfPayload,
            (false, true) => BlueprintCode::PaneUnknown,
            (false, false) => continue,
        };
        found.push(
            BlueprintFinding::new(code, &format!("prepare.skip[{index}]"))
                .with("pane", pane.as_str()),
        );
    }
}

fn network(blueprint: &Blueprint, context: &Context<'_>, found: &mut Vec<BlueprintFinding>) {
    let field = "prepare.network_profile";
    let Some(name) = blueprint
        .prepare
        .network_profile
        .as_deref()
        .filter(|name| !name.is_empty())
    else {
        found.push(BlueprintFinding::new(
            BlueprintCode::NoNetworkProfile,
            field,
        ));
        return;
    };
    let code = match context.named(name) {
        None => BlueprintCode::NetworkProfileUnknown,
        Some(profile) if !profile.holds(WIFI) => BlueprintCode::NetworkProfileNoWifi,
        Some(profile) if !is_listed(blueprint, context, profile) => {
            BlueprintCode::NetworkProfileNotInList
        }
        Some(_) => return,
    };
    found.push(BlueprintFinding::new(code, field).with("profile", name));
}

/// Whether a profile is among those that the blueprint installs, by whatever name.
fn is_listed(blueprint: &Blueprint, context: &Context<'_>, profile: &KnownProfile<'_>) -> bool {
    let mut listed = blueprint.profiles.iter();
    listed.any(|wanted| {
        context
            .profile(wanted)
            .is_some_and(|one| one.name == profile.name)
    })
}

fn profiles(blueprint: &Blueprint, context: &Context<'_>, found: &mut Vec<BlueprintFinding>) {
    if blueprint.profiles.is_empty() {
        found.push(BlueprintFinding::new(BlueprintCode::NoProfiles, "profiles"));
    }
    let mut seen = BTreeSet::new();
    for (index, wanted) in blueprint.profiles.iter().enumerate() {
        let field = format!("profiles[{index}]");
        let finding =
            |code| BlueprintFinding::new(code, &field).with("profile", wanted.name.as_str());
        if !seen.insert(&wanted.name) {
            found.push(finding(BlueprintCode::ProfileTwice));
        }
        let Some(profile) = context.profile(wanted) else {
            found.push(finding(BlueprintCode::ProfileUnknown));
            continue;
        };
        if let (Some(wanted), Some(newest)) = (wanted.revision, profile.revision) {
            let code = match wanted.cmp(&newest) {
                std::cmp::Ordering::Less => Some(BlueprintCode::ProfileOld),
                std::cmp::Ordering::Equal => None,
                std::cmp::Ordering::Greater => Some(BlueprintCode::RevisionUnknown),
            };
            found.extend(code.map(|code| {
                finding(code)
                    .with("revision", wanted)
                    .with("newest", newest)
            }));
        }
        if !blueprint.prepare.supervise
            && let Some(payload_type) = needs_supervision(profile)
        {
            found.push(finding(BlueprintCode::ProfileNeedsSupervision).with("type", payload_type));
        }
    }
}

/// The first payload of a profile that an unsupervised iPad refuses.
fn needs_supervision<'p>(profile: &KnownProfile<'p>) -> Option<&'p str> {
    profile.document.payloads().find_map(|(_, payload)| {
        let facts = Catalogue::bundled().facts_of(payload)?;
        let is_lifted = facts
            .supervised_unless
            .as_ref()
            .is_some_and(|key| payload.contains_key(key));
        let payload_type = payload.get("PayloadType")?.as_string()?;
        (facts.supervised && !is_lifted).then_some(payload_type)
    })
}

/// Without Wi-Fi apps don't come and the iPad waits; so Wi-Fi comes first. (position P11)
fn wifi(blueprint: &Blueprint, context: &Context<'_>, found: &mut Vec<BlueprintFinding>) {
    if blueprint.profiles.is_empty()
        || blueprint
            .profiles
            .iter()
            .any(|wanted| context.profile(wanted).is_none())
    {
        return;
    }
    let is_wifi = |wanted| {
        context
            .profile(wanted)
            .is_some_and(|profile| profile.holds(WIFI))
    };
    match blueprint.profiles.iter().position(is_wifi) {
        None => found.push(BlueprintFinding::new(BlueprintCode::NoWifi, "profiles")),
        Some(0) => {}
        Some(index) => {
            let profile = blueprint.profiles[index].name.as_str();
            let finding =
                BlueprintFinding::new(BlueprintCode::WifiNotFirst, &format!("profiles[{index}]"));
            found.push(finding.with("profile", profile));
        }
    }
}

fn home_screen(blueprint: &Blueprint, context: &Context<'_>, found: &mut Vec<BlueprintFinding>) {
    let Some(name) = blueprint
        .home_screen
        .as_deref()
        .filter(|name| !name.is_empty())
    else {
        return;
    };
    let code = match context.named(name) {
        None => BlueprintCode::HomeScreenUnknown,
        Some(profile) if !profile.holds(HOME_SCREEN) => BlueprintCode::HomeScreenNoLayout,
        Some(profile) if !is_listed(blueprint, context, profile) => {
            BlueprintCode::HomeScreenNotInList
        }
        Some(_) => return,
    };
    found.push(BlueprintFinding::new(code, "home_screen").with("profile", name));
}

fn names(blueprint: &Blueprint, context: &Context<'_>, found: &mut Vec<BlueprintFinding>) {
    let Some(pattern) = blueprint
        .name_pattern
        .as_deref()
        .filter(|pattern| !pattern.trim().is_empty())
    else {
        return;
    };
    let mut left = pattern.to_owned();
    for known in placeholder::Placeholder::ALL {
        left = left.replace(&known.to_string(), "");
    }
    if let Some((_, rest)) = left.split_once('{') {
        let word = rest.split('}').next().unwrap_or_default();
        let finding = BlueprintFinding::new(BlueprintCode::NamePlaceholderUnknown, "name_pattern");
        found.push(finding.with("placeholder", format!("{{{word}}}")));
    }
    let differs = placeholder::used_in(pattern)
        .iter()
        .any(|one| *one != placeholder::Placeholder::School);
    if context.devices > 1 && !differs {
        let finding = BlueprintFinding::new(BlueprintCode::NameForAll, "name_pattern");
        found.push(finding.with("name", pattern).with("count", context.devices));
    }
    let forbidding = blueprint.profiles.iter().find(|wanted| {
        let known = context.profile(wanted);
        known.is_some_and(KnownProfile::forbids_renaming)
    });
    if let Some(profile) = forbidding {
        let finding = BlueprintFinding::new(BlueprintCode::RenameFirst, "name_pattern");
        found.push(finding.with("profile", profile.name.as_str()));
    }
}

fn apps(blueprint: &Blueprint, context: &Context<'_>, found: &mut Vec<BlueprintFinding>) {
    let mut seen = BTreeSet::new();
    for (index, app) in blueprint.apps.iter().enumerate() {
        let field = format!("apps[{index}]");
        let finding = |code| BlueprintFinding::new(code, &field).with("app", app.title());
        if !is_bundle_id(&app.bundle_id) {
            found.push(finding(BlueprintCode::BundleId).with("id", app.bundle_id.as_str()));
        }
        if !seen.insert(app.bundle_id.to_ascii_lowercase()) {
            found.push(finding(BlueprintCode::AppTwice));
        }
        found.extend(licences(app, context.devices, finding));
    }
}

fn licences(
    app: &AppUse,
    devices: usize,
    finding: impl Fn(BlueprintCode) -> BlueprintFinding,
) -> Option<BlueprintFinding> {
    let needed = app.needed(devices);
    match app.licences_owned {
        None => Some(finding(BlueprintCode::LicencesUnknown).with("needed", needed)),
        Some(owned) if owned < needed => {
            let short = finding(BlueprintCode::LicencesShort).with("needed", needed);
            Some(short.with("owned", owned).with("missing", needed - owned))
        }
        Some(_) => None,
    }
}
