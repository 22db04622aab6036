//! What is known of one payload type and of one key.

use serde::{Deserialize, Serialize};

use super::{Node, OsVersion};

/// The kind of a value, in Apple's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ValueType {
    /// A text.
    String,
    /// True or false.
    Boolean,
    /// A whole number.
    Integer,
    /// A number; files in use also write whole numbers here.
    Real,
    /// A point in time, UTC.
    Date,
    /// Bytes.
    Data,
    /// A list.
    Array,
    /// Keys and values.
    Dictionary,
    /// Anything.
    Any,
}

/// Whether a key must be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Presence {
    /// It must.
    Required,
    /// It may.
    Optional,
}

/// What a text that names something else names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reference {
    /// The `PayloadUUID` of another payload of the same profile.
    Payload,
    /// The `VPNUUID` of a `com.apple.vpn.managed.applayer` payload.
    Vpn,
}

/// What becomes of a payload when a school leaves Profile Manager.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Migration {
    /// It goes along.
    #[default]
    Keep,
    /// It belongs to the old server and is left out.
    Drop,
}

/// One key of a payload, or the items of an array (`Name[]`).
#[derive(Debug, Clone, PartialEq)]
pub struct KeyFacts {
    /// Dotted path in the payload; `[]` stands for the items of an array, `ANY` for any key.
    pub path: String,
    /// Kind of the value.
    pub value_type: ValueType,
    /// Whether it must be there; `None` for most items of arrays.
    pub presence: Option<Presence>,
    /// What the iPad assumes without it.
    pub default: Option<serde_json::Value>,
    /// The only values allowed, if there is such a list.
    pub allowed: Vec<serde_json::Value>,
    /// Smallest number allowed.
    pub min: Option<f64>,
    /// Largest number allowed.
    pub max: Option<f64>,
    /// Regular expression for a text.
    pub format: Option<String>,
    /// `hostname`, `url`, or our own `bundle-id` for the bundle identifier of an app.
    pub subtype: Option<String>,
    /// Fewest items of the array that this path names the items of.
    pub items_min: Option<usize>,
    /// Most items of the array that this path names the items of.
    pub items_max: Option<usize>,
    /// First version that knows it.
    pub introduced: OsVersion,
    /// Version that advises against it; it still works.
    pub deprecated: Option<OsVersion>,
    /// Version that ignores it.
    pub removed: Option<OsVersion>,
    /// Ignored without supervision.
    pub supervised: bool,
    /// Works unsupervised today; Apple says that this will end.
    pub supervision_advised: bool,
    /// Only an MDM server may set it.
    pub mdm_only: bool,
    /// A password or key, which must not be shown or logged.
    pub secret: bool,
    /// What the text names.
    pub refers_to: Option<Reference>,
    /// Without effect unless an MDM server manages apps and accounts. (inference)
    pub needs_managed_apps: bool,
    /// Gone from Apple's schema, still met in files.
    pub legacy: bool,
}

impl KeyFacts {
    /// The last part of the path: `SSID_STR`, `AllowList[]`.
    #[must_use]
    pub fn name(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or(&self.path)
    }

    /// Whether the path names the items of an array instead of a key.
    #[must_use]
    pub fn is_item(&self) -> bool {
        self.path.ends_with("[]")
    }
}

/// One payload type.
#[derive(Debug, Clone)]
pub struct PayloadFacts {
    /// `PayloadType`, or `TopLevel` and `CommonPayloadKeys` for the keys of every profile.
    pub payload_type: String,
    /// Tells two schemas of one type apart; only `com.apple.extensiblesso` has two.
    pub variant: Option<String>,
    /// Apple's English title.
    pub title: String,
    /// The file of Apple's schema and its release.
    pub source: String,
    /// First version that knows it.
    pub introduced: OsVersion,
    /// Version that advises against it.
    pub deprecated: Option<OsVersion>,
    /// Version that ignores it.
    pub removed: Option<OsVersion>,
    /// The whole payload needs supervision.
    pub supervised: bool,
    /// A key that lifts the need for supervision.
    pub supervised_unless: Option<String>,
    /// May be installed without an MDM server.
    pub manual_install: bool,
    /// More than one may be on one iPad.
    pub multiple: bool,
    /// What becomes of it in the migration.
    pub migration: Migration,
    /// Without effect unless an MDM server manages apps and accounts. (inference)
    pub needs_managed_apps: bool,
    /// Can't come from an MDM server.
    pub manual_only: bool,
    /// Another payload type whose keys this one takes too.
    pub keys_of: Option<String>,
    /// Its keys, in Apple's order.
    pub keys: Vec<KeyFacts>,
    /// Keys taken over through `keys_of`; the tree counts them after `keys`.
    pub(super) shared: Vec<KeyFacts>,
    pub(super) tree: Node,
}

impl PayloadFacts {
    /// The keys as a tree, to walk a payload and its facts side by side.
    #[must_use]
    pub const fn tree(&self) -> &Node {
        &self.tree
    }

    /// The facts that a node of the tree stands for.
    #[must_use]
    pub fn of_node(&self, node: &Node) -> Option<&KeyFacts> {
        let index = node.facts?;
        self.keys
            .get(index)
            .or_else(|| self.shared.get(index.checked_sub(self.keys.len())?))
    }

    /// The facts of the key at `path`, written as in [`KeyFacts::path`].
    #[must_use]
    pub fn key(&self, path: &str) -> Option<&KeyFacts> {
        self.keys.iter().find(|key| key.path == path)
    }
}
