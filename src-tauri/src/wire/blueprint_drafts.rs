//! A blueprint as the page edits it. Keys that this version doesn't know go with it untouched.

use profiles::blueprint::{AppUse, Blueprint, Lane, Prepare, ProfileUse};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use ts_rs::TS;

use crate::failure::Failure;

type Extra = Map<String, Value>;

/// What a blueprint says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlueprintDraft {
    /// Stable name in small letters.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Whether the iPads are added to Apple School Manager first.
    #[ts(type = "1 | 2")]
    pub lane: u8,
    /// The version of Apple Configurator it was made for.
    pub configurator: Option<String>,
    /// The oldest iPadOS among the iPads.
    pub ipados: Option<String>,
    /// Name of each iPad, with placeholders.
    pub name_pattern: Option<String>,
    /// File of the wallpaper.
    pub wallpaper: Option<String>,
    /// The profile that orders the Home Screen.
    pub home_screen: Option<String>,
    /// Whether Configurator saves the unlock token.
    pub unlock_token: bool,
    /// Whether the iPad restarts at the end.
    pub restart: bool,
    /// Whether the iPad is read and compared at the end.
    pub verify: bool,
    /// Settings of Prepare.
    pub prepare: PrepareDraft,
    /// Profiles, in the order of installation.
    pub profiles: Vec<ProfileUseDraft>,
    /// Apps.
    pub apps: Vec<AppUseDraft>,
    /// What this version doesn't know.
    #[ts(type = "Args")]
    pub extra: Extra,
}

/// Settings of Configurator's Prepare.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrepareDraft {
    /// "Supervise devices".
    pub supervise: bool,
    /// "Allow devices to pair with other computers".
    pub allow_pairing: bool,
    /// Name of the organization.
    pub organization: String,
    /// Language of the iPad, such as `zh-Hant`.
    pub language: Option<String>,
    /// Region of the iPad, such as `zh_TW`.
    pub region: Option<String>,
    /// Panes of Setup Assistant to skip.
    pub skip: Vec<String>,
    /// The profile for "Choose Network Profile".
    pub network_profile: Option<String>,
    /// "Add to Apple School Manager".
    pub add_to_asm: bool,
    /// "Activate and complete enrollment".
    pub activate_and_complete: bool,
    /// Whether a server is chosen.
    pub enroll_in_mdm: bool,
    /// What this version doesn't know.
    #[ts(type = "Args")]
    pub extra: Extra,
}

/// A profile in a blueprint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ProfileUseDraft {
    /// Name or identifier.
    pub name: String,
    /// The revision meant; without one the newest.
    pub revision: Option<u32>,
    /// A file, for a profile that the app doesn't keep.
    pub file: Option<String>,
    /// What this version doesn't know.
    #[ts(type = "Args")]
    pub extra: Extra,
}

/// An app in a blueprint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct AppUseDraft {
    /// Bundle identifier.
    pub bundle_id: String,
    /// Name for people.
    pub name: String,
    /// Licences needed; without a number one for each iPad.
    pub licences_needed: Option<u32>,
    /// Licences that are owned.
    pub licences_owned: Option<u32>,
    /// Where the app comes from.
    pub source: Option<String>,
    /// What this version doesn't know.
    #[ts(type = "Args")]
    pub extra: Extra,
}

impl From<Blueprint> for BlueprintDraft {
    fn from(one: Blueprint) -> Self {
        Self {
            id: one.id,
            name: one.name,
            lane: one.lane.into(),
            configurator: one.configurator,
            ipados: one.ipados.map(|version| version.to_string()),
            name_pattern: one.name_pattern,
            wallpaper: one.wallpaper,
            home_screen: one.home_screen,
            unlock_token: one.unlock_token,
            restart: one.restart,
            verify: one.verify,
            prepare: one.prepare.into(),
            profiles: one.profiles.into_iter().map(Into::into).collect(),
            apps: one.apps.into_iter().map(Into::into).collect(),
            extra: one.extra,
        }
    }
}

impl TryFrom<BlueprintDraft> for Blueprint {
    type Error = Failure;

    fn try_from(one: BlueprintDraft) -> Result<Self, Failure> {
        let bad = |text: &str| companion::Error::bad("ipados", text);
        let version = |text: &str| text.trim().parse().map_err(|_| bad(text));
        let ipados = said(one.ipados).as_deref().map(version).transpose()?;
        Ok(Self {
            version: 1,
            id: one.id,
            name: one.name,
            lane: Lane::try_from(one.lane).map_err(Failure::bad_request)?,
            configurator: said(one.configurator),
            ipados,
            name_pattern: said(one.name_pattern),
            wallpaper: said(one.wallpaper),
            home_screen: said(one.home_screen),
            unlock_token: one.unlock_token,
            restart: one.restart,
            verify: one.verify,
            prepare: one.prepare.into(),
            profiles: one.profiles.into_iter().map(Into::into).collect(),
            apps: one.apps.into_iter().map(Into::into).collect(),
            extra: one.extra,
        })
    }
}

impl From<Prepare> for PrepareDraft {
    fn from(one: Prepare) -> Self {
        Self {
            supervise: one.supervise,
            allow_pairing: one.allow_pairing,
            organization: one.organization,
            language: one.language,
            region: one.region,
            skip: one.skip,
            network_profile: one.network_profile,
            add_to_asm: one.add_to_asm,
            activate_and_complete: one.activate_and_complete,
            enroll_in_mdm: one.enroll_in_mdm,
            extra: one.extra,
        }
    }
}

impl From<PrepareDraft> for Prepare {
    fn from(one: PrepareDraft) -> Self {
        Self {
            supervise: one.supervise,
            allow_pairing: one.allow_pairing,
            organization: one.organization,
            language: said(one.language),
            region: said(one.region),
            skip: one.skip,
            network_profile: said(one.network_profile),
            add_to_asm: one.add_to_asm,
            activate_and_complete: one.activate_and_complete,
            enroll_in_mdm: one.enroll_in_mdm,
            extra: one.extra,
        }
    }
}

impl From<ProfileUse> for ProfileUseDraft {
    fn from(one: ProfileUse) -> Self {
        Self {
            name: one.name,
            revision: one.revision,
            file: one.file,
            extra: one.extra,
        }
    }
}

impl From<ProfileUseDraft> for ProfileUse {
    fn from(one: ProfileUseDraft) -> Self {
        Self {
            name: one.name,
            revision: one.revision,
            file: said(one.file),
            extra: one.extra,
        }
    }
}

impl From<AppUse> for AppUseDraft {
    fn from(one: AppUse) -> Self {
        let shown = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
        Self {
            bundle_id: one.bundle_id,
            name: one.name,
            licences_needed: one.licences_needed.map(shown),
            licences_owned: one.licences_owned.map(shown),
            source: one.source,
            extra: one.extra,
        }
    }
}

impl From<AppUseDraft> for AppUse {
    fn from(one: AppUseDraft) -> Self {
        Self {
            bundle_id: one.bundle_id,
            name: one.name,
            licences_needed: one.licences_needed.map(u64::from),
            licences_owned: one.licences_owned.map(u64::from),
            source: said(one.source),
            extra: one.extra,
        }
    }
}

/// An emptied field says nothing.
fn said(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_blueprint_comes_back_from_the_page_as_it_went() {
        let whole = br#"
            version = 1
            id = "x"
            name = "X"
            lane = 2
            colour = "red"
            ipados = "17.5"
            configurator = "2.18"
            home_screen = "H"
            [prepare]
            skip = ["siri"]
            tint = 1
            [[profiles]]
            name = "P"
            revision = 3
            shape = "round"
            [[apps]]
            bundle_id = "com.apple.Pages"
            licences_owned = 30
            size = "big"
        "#;
        let (blueprint, _) = Blueprint::read(whole).unwrap();
        let draft = BlueprintDraft::from(blueprint.clone());
        let wire = serde_json::to_value(&draft).unwrap();
        let draft: BlueprintDraft = serde_json::from_value(wire).unwrap();
        assert_eq!(Blueprint::try_from(draft).unwrap(), blueprint);
    }
}
