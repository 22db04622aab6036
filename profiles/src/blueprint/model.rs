//! A blueprint in memory.

use serde::{Deserialize, Serialize};

use crate::catalogue::OsVersion;
use crate::finding::Args;

/// Keys of a newer version or of someone else, kept as they are.
pub(super) type Extra = serde_json::Map<String, serde_json::Value>;

/// Whether an iPad must first be added to Apple School Manager.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(into = "u8", try_from = "u8")]
pub enum Lane {
    /// It is in Apple School Manager already, or needn't be: one round of Prepare.
    #[default]
    One,
    /// It is to be added by Configurator: a round that adds it, then lane 1.
    Two,
}

impl From<Lane> for u8 {
    fn from(lane: Lane) -> Self {
        match lane {
            Lane::One => 1,
            Lane::Two => 2,
        }
    }
}

impl TryFrom<u8> for Lane {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, &'static str> {
        match number {
            1 => Ok(Self::One),
            2 => Ok(Self::Two),
            _ => Err("a lane is 1 or 2"),
        }
    }
}

/// What is to be done to a batch of iPads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Blueprint {
    /// Version of the form; this is 1.
    pub version: u32,
    /// Stable name in small letters.
    #[serde(default)]
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Lane of the iPads.
    #[serde(default)]
    pub lane: Lane,
    /// The version of Apple Configurator that it was made for, such as `2.18`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub configurator: Option<String>,
    /// The oldest iPadOS among the iPads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ipados: Option<OsVersion>,
    /// Name of each iPad, with placeholders: `{class}-{seat}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_pattern: Option<String>,
    /// File of the wallpaper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wallpaper: Option<String>,
    /// The profile that orders the Home Screen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home_screen: Option<String>,
    /// Whether Configurator saves the unlock token, with which it can later clear a passcode.
    #[serde(default = "yes")]
    pub unlock_token: bool,
    /// Whether the iPad restarts at the end.
    #[serde(default)]
    pub restart: bool,
    /// Whether the iPad is read and compared at the end.
    #[serde(default = "yes")]
    pub verify: bool,
    /// Settings of Prepare.
    #[serde(default)]
    pub prepare: Prepare,
    /// Profiles, in the order of installation.
    #[serde(default)]
    pub profiles: Vec<ProfileUse>,
    /// Apps.
    #[serde(default)]
    pub apps: Vec<AppUse>,
    /// Keys that this version doesn't know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Settings of Configurator's Prepare.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Prepare {
    /// "Supervise devices".
    #[serde(default = "yes")]
    pub supervise: bool,
    /// "Allow devices to pair with other computers".
    #[serde(default)]
    pub allow_pairing: bool,
    /// Name of the organization, as in Configurator's settings.
    #[serde(default)]
    pub organization: String,
    /// Language of the iPad, such as `zh-Hant`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Region of the iPad, such as `zh_TW`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Panes of Setup Assistant to skip, by cfgutil's names without `skip-`.
    #[serde(default)]
    pub skip: Vec<String>,
    /// The profile for "Choose Network Profile".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network_profile: Option<String>,
    /// "Add to Apple School Manager"; in lane 2 the setting of the first round.
    #[serde(default)]
    pub add_to_asm: bool,
    /// "Activate and complete enrollment".
    #[serde(default)]
    pub activate_and_complete: bool,
    /// Whether a server is chosen instead of "Do not enroll in MDM".
    #[serde(default)]
    pub enroll_in_mdm: bool,
    /// Keys that this version doesn't know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Default for Prepare {
    fn default() -> Self {
        Self {
            supervise: true,
            allow_pairing: false,
            organization: String::new(),
            language: None,
            region: None,
            skip: Vec::new(),
            network_profile: None,
            add_to_asm: false,
            activate_and_complete: false,
            enroll_in_mdm: false,
            extra: Extra::new(),
        }
    }
}

/// A profile in a blueprint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProfileUse {
    /// Name or identifier of the profile.
    pub name: String,
    /// The revision meant; without one the newest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revision: Option<u32>,
    /// A file, for a profile that the app doesn't keep.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Keys that this version doesn't know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An app in a blueprint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AppUse {
    /// Bundle identifier.
    pub bundle_id: String,
    /// Name for people.
    #[serde(default)]
    pub name: String,
    /// Licences needed; without a number one for each iPad.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licences_needed: Option<u64>,
    /// Licences that the Location of Configurator's account owns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licences_owned: Option<u64>,
    /// Where the app comes from: the Location that owns the licences, or a file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Keys that this version doesn't know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AppUse {
    /// The name, or the bundle identifier where there is none.
    #[must_use]
    pub fn title(&self) -> &str {
        if self.name.trim().is_empty() {
            &self.bundle_id
        } else {
            &self.name
        }
    }

    /// Licences needed for so many iPads.
    #[must_use]
    pub fn needed(&self, devices: usize) -> u64 {
        self.licences_needed.unwrap_or(devices as u64)
    }
}

impl ProfileUse {
    /// What a sentence about it names.
    pub(super) fn args(&self, number: usize) -> Args {
        let mut args = Args::from([
            ("profile".into(), self.name.clone().into()),
            ("number".into(), number.into()),
        ]);
        args.insert("revision".into(), self.revision.unwrap_or(0).into());
        args.insert("file".into(), self.file.clone().unwrap_or_default().into());
        args
    }
}

const fn yes() -> bool {
    true
}
