//! What is known of payload types and their keys, for a form.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// What is known of a key, with what stands below it. Versions are texts such as `17.0`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KeyFacts {
    /// The key; `[]` for the items of an array, `ANY` for any key of a dictionary.
    pub name: String,
    /// Its path in the payload.
    pub path: String,
    /// Text id of its label; `-what` explains, `-effect` says what follows from a restriction. A
    /// key without these texts is shown by its name.
    pub message: String,
    /// Kind of the value.
    #[serde(rename = "type")]
    #[ts(
        type = "\"string\" | \"boolean\" | \"integer\" | \"real\" | \"date\" | \"data\" | \"array\" | \"dictionary\" | \"any\""
    )]
    pub kind: Value,
    /// Whether it must be there.
    #[ts(type = "\"required\" | \"optional\" | null")]
    pub presence: Value,
    /// What the iPad assumes without it.
    #[ts(type = "unknown")]
    pub default: Option<Value>,
    /// The only values allowed, if there is such a list.
    #[ts(type = "(string | number | boolean)[]")]
    pub allowed: Vec<Value>,
    /// Smallest number.
    pub min: Option<f64>,
    /// Largest number.
    pub max: Option<f64>,
    /// Regular expression for a text.
    pub format: Option<String>,
    /// `hostname`, `url` or `bundle-id`.
    pub subtype: Option<String>,
    /// Fewest items of the array.
    pub items_min: Option<usize>,
    /// Most items of the array.
    pub items_max: Option<usize>,
    /// First version that knows it.
    pub introduced: String,
    /// Version that advises against it.
    pub deprecated: Option<String>,
    /// Version that ignores it.
    pub removed: Option<String>,
    /// Ignored without supervision.
    pub supervised: bool,
    /// Works unsupervised today; that will end.
    pub supervision_advised: bool,
    /// Only an MDM server may set it.
    pub mdm_only: bool,
    /// A password or key.
    pub secret: bool,
    /// What the text names: another payload of the profile, or a VPN.
    #[ts(type = "\"payload\" | \"vpn\" | null")]
    pub refers_to: Value,
    /// Without effect unless an MDM server manages apps and accounts.
    pub needs_managed_apps: bool,
    /// Gone from Apple's schema, still met in files.
    pub legacy: bool,
    /// Where a teacher looks for it, of Restrictions; its words are `setting-group-<group>`.
    pub group: Option<String>,
    /// The keys below.
    pub keys: Vec<KeyFacts>,
    /// The items of an array.
    pub item: Option<Box<KeyFacts>>,
    /// What stands under a key that isn't among the known ones.
    pub any: Option<Box<KeyFacts>>,
}

/// A payload type.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayloadKind {
    /// `PayloadType`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Tells two schemas of one type apart.
    pub variant: Option<String>,
    /// Apple's English title, for a type without words of ours.
    pub title: String,
    /// Text id of its name; `-what` says what it is for.
    pub message: String,
    /// First version that knows it.
    pub introduced: String,
    /// Version that advises against it.
    pub deprecated: Option<String>,
    /// Version that ignores it.
    pub removed: Option<String>,
    /// The whole payload needs supervision.
    pub supervised: bool,
    /// A key that lifts the need for supervision.
    pub supervised_unless: Option<String>,
    /// May be installed without an MDM server.
    pub manual_install: bool,
    /// More than one may be on one iPad.
    pub multiple: bool,
    /// Without effect unless an MDM server manages apps and accounts.
    pub needs_managed_apps: bool,
    /// What becomes of it in the migration.
    #[ts(type = "\"keep\" | \"drop\"")]
    pub migration: Value,
    /// How many keys it has.
    pub keys: usize,
}

/// A payload type with all its keys.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PayloadFacts {
    /// The type.
    #[serde(flatten)]
    pub kind: PayloadKind,
    /// The file of Apple's schema and its release.
    pub source: String,
    /// Its keys, nested, in Apple's order.
    pub tree: Vec<KeyFacts>,
    /// Of Restrictions the groups in the order in which a teacher goes through them.
    pub groups: Vec<String>,
    /// Of Setup Assistant its panes.
    pub panes: Vec<PaneFacts>,
}

/// A pane of Setup Assistant.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaneFacts {
    /// As in `SkipSetupItems`.
    pub key: String,
    /// First version that shows it.
    pub introduced: String,
    /// Version from which on it isn't shown.
    pub deprecated: Option<String>,
    /// Whether no other setting shows it all the same.
    pub always_skippable: bool,
}

/// Everything a profile can hold.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Catalogue {
    /// Every payload type.
    pub types: Vec<PayloadKind>,
    /// The keys of the profile itself.
    pub profile: PayloadFacts,
    /// The keys that every payload has.
    pub common: PayloadFacts,
}

/// Names a payload type.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PayloadTypeAsk {
    /// `PayloadType`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Tells two schemas of one type apart.
    pub variant: Option<String>,
}

/// Which versions of iPadOS the school's iPads run.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IpadosFacts {
    /// The oldest.
    pub oldest: Option<String>,
    /// All of them, oldest first.
    pub versions: Vec<VersionCount>,
    /// How many iPads nothing is known of.
    pub unknown: usize,
}

/// How many iPads run a version.
#[derive(Debug, Clone, Serialize, TS)]
pub struct VersionCount {
    /// The version.
    pub version: String,
    /// How many.
    pub count: usize,
}

/// An app that a blueprint of the school names.
#[derive(Debug, Clone, Serialize, TS)]
pub struct AppLine {
    /// Its bundle identifier.
    pub bundle_id: String,
    /// Its name, as a blueprint has it.
    pub name: String,
}
