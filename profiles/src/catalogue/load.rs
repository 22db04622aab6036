//! Reads the facts that are built in.

use std::collections::HashMap;
use std::sync::LazyLock;

use plist::Dictionary;
use serde::Deserialize;

use super::{
    Groups, KeyFacts, Migration, Node, OsVersion, Panes, PayloadFacts, Presence, Reference,
    ValueType,
};

static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
static BUNDLED: LazyLock<Catalogue> = LazyLock::new(Catalogue::load);
const PANES: &str = "setup-assistant-panes";
const FOREIGN: &str = "macos-only";
const GROUPS: &str = "restrictions-groups";
/// The extension that has a schema of its own.
pub(crate) const KERBEROS: &str = "com.apple.AppSSOKerberos.KerberosExtension";

/// Everything that is known of payloads.
#[derive(Debug)]
pub struct Catalogue {
    payloads: Vec<PayloadFacts>,
    by_type: HashMap<String, usize>,
    panes: Panes,
    groups: Groups,
    macos_only: Vec<String>,
    broken: Vec<(String, String)>,
}

impl Catalogue {
    /// The facts that are built in; read once.
    #[must_use]
    pub fn bundled() -> &'static Self {
        &BUNDLED
    }

    /// Every payload type, with `TopLevel` and `CommonPayloadKeys` among them.
    #[must_use]
    pub fn payloads(&self) -> &[PayloadFacts] {
        &self.payloads
    }

    /// The facts of a payload type; of two schemas of one type the general one.
    #[must_use]
    pub fn payload(&self, payload_type: &str) -> Option<&PayloadFacts> {
        self.payloads.get(*self.by_type.get(payload_type)?)
    }

    /// The facts that fit this payload; tells the two schemas of `com.apple.extensiblesso` apart.
    #[must_use]
    pub fn facts_of(&self, payload: &Dictionary) -> Option<&PayloadFacts> {
        let payload_type = payload.get("PayloadType")?.as_string()?;
        let kerberos = payload
            .get("ExtensionIdentifier")
            .and_then(plist::Value::as_string)
            == Some(KERBEROS);
        let special = kerberos.then(|| {
            self.payloads.iter().find(|facts| {
                facts.payload_type == payload_type && facts.variant.as_deref() == Some("Kerberos")
            })
        });
        special.flatten().or_else(|| self.payload(payload_type))
    }

    /// The keys of the profile itself.
    #[must_use]
    pub fn top_level(&self) -> Option<&PayloadFacts> {
        self.payload("TopLevel")
    }

    /// The keys that every payload has.
    #[must_use]
    pub fn common(&self) -> Option<&PayloadFacts> {
        self.payload("CommonPayloadKeys")
    }

    /// The panes of Setup Assistant.
    #[must_use]
    pub const fn panes(&self) -> &Panes {
        &self.panes
    }

    /// The settings of Restrictions as a teacher looks for them.
    #[must_use]
    pub const fn groups(&self) -> &Groups {
        &self.groups
    }

    /// Whether the type is one that only macOS knows.
    #[must_use]
    pub fn is_macos_only(&self, payload_type: &str) -> bool {
        self.macos_only
            .iter()
            .any(|name| match name.strip_suffix('*') {
                Some(prefix) => payload_type.starts_with(prefix),
                None => payload_type == name,
            })
    }

    fn load() -> Self {
        let mut catalogue = Self {
            payloads: Vec::new(),
            by_type: HashMap::new(),
            panes: Panes::default(),
            groups: Groups::default(),
            macos_only: Vec::new(),
            broken: Vec::new(),
        };
        for (name, text) in FILES {
            if let Err(error) = catalogue.read(name, text) {
                catalogue
                    .broken
                    .push(((*name).to_owned(), error.to_string()));
            }
        }
        for (index, facts) in catalogue.payloads.iter().enumerate() {
            if facts.variant.as_deref() != Some("Kerberos") {
                catalogue.by_type.insert(facts.payload_type.clone(), index);
            }
        }
        catalogue.share_keys();
        catalogue
    }

    fn read(&mut self, name: &str, text: &str) -> Result<(), toml::de::Error> {
        match name {
            PANES => self.panes = toml::from_str(text)?,
            GROUPS => self.groups = toml::from_str(text)?,
            FOREIGN => self.macos_only = toml::from_str::<Foreign>(text)?.types,
            _ => self
                .payloads
                .push(toml::from_str::<PayloadRow>(text)?.into()),
        }
        Ok(())
    }

    /// Gives a payload the keys of the type it names in `keys_of`, in its tree only.
    fn share_keys(&mut self) {
        for index in 0..self.payloads.len() {
            let Some(source) = self.payloads[index].keys_of.clone() else {
                continue;
            };
            let Some(source) = self.payload(&source).cloned() else {
                continue;
            };
            let facts = &mut self.payloads[index];
            facts.tree.take_over(&source.tree, facts.keys.len());
            facts.shared = source.keys;
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Foreign {
    types: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PayloadRow {
    r#type: String,
    variant: Option<String>,
    title: String,
    source: String,
    introduced: OsVersion,
    deprecated: Option<OsVersion>,
    removed: Option<OsVersion>,
    supervised: bool,
    supervised_unless: Option<String>,
    #[serde(default = "yes")]
    manual_install: bool,
    #[serde(default = "yes")]
    multiple: bool,
    /// Kept in the files for completeness; a school without MDM has neither.
    #[serde(rename = "shared_ipad")]
    _shared_ipad: Option<String>,
    #[serde(rename = "user_enrollment")]
    _user_enrollment: Option<String>,
    #[serde(default)]
    migration: Migration,
    #[serde(default)]
    needs_managed_apps: bool,
    #[serde(default)]
    manual_only: bool,
    keys_of: Option<String>,
    keys: Vec<KeyRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeyRow {
    path: String,
    r#type: ValueType,
    presence: Option<Presence>,
    default: Option<serde_json::Value>,
    #[serde(default)]
    allowed: Vec<serde_json::Value>,
    min: Option<f64>,
    max: Option<f64>,
    format: Option<String>,
    subtype: Option<String>,
    items_min: Option<usize>,
    items_max: Option<usize>,
    introduced: Option<OsVersion>,
    deprecated: Option<OsVersion>,
    removed: Option<OsVersion>,
    supervised: Option<bool>,
    #[serde(default)]
    supervision_advised: bool,
    #[serde(default)]
    mdm_only: bool,
    #[serde(default)]
    secret: bool,
    refers_to: Option<Reference>,
    #[serde(default)]
    needs_managed_apps: bool,
    #[serde(default)]
    legacy: bool,
}

const fn yes() -> bool {
    true
}

impl From<PayloadRow> for PayloadFacts {
    fn from(row: PayloadRow) -> Self {
        let key = |key: KeyRow| KeyFacts {
            path: key.path,
            value_type: key.r#type,
            presence: key.presence,
            default: key.default,
            allowed: key.allowed,
            min: key.min,
            max: key.max,
            format: key.format,
            subtype: key.subtype,
            items_min: key.items_min,
            items_max: key.items_max,
            introduced: key.introduced.unwrap_or(row.introduced),
            deprecated: key.deprecated,
            removed: key.removed,
            supervised: key.supervised.unwrap_or(row.supervised),
            supervision_advised: key.supervision_advised,
            mdm_only: key.mdm_only,
            secret: key.secret,
            refers_to: key.refers_to,
            needs_managed_apps: key.needs_managed_apps,
            legacy: key.legacy,
        };
        let keys: Vec<KeyFacts> = row.keys.into_iter().map(key).collect();
        let mut tree = Node::default();
        for (index, key) in keys.iter().enumerate() {
            tree.grow(&key.path).facts = Some(index);
        }
        Self {
            payload_type: row.r#type,
            variant: row.variant,
            title: row.title,
            source: row.source,
            introduced: row.introduced,
            deprecated: row.deprecated,
            removed: row.removed,
            supervised: row.supervised,
            supervised_unless: row.supervised_unless,
            manual_install: row.manual_install,
            multiple: row.multiple,
            migration: row.migration,
            needs_managed_apps: row.needs_managed_apps,
            manual_only: row.manual_only,
            keys_of: row.keys_of,
            keys,
            shared: Vec::new(),
            tree,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_catalogue_is_read() {
        let catalogue = Catalogue::bundled();
        assert_eq!(catalogue.broken, []);
        assert_eq!(catalogue.payloads.len(), 51);
        let types = catalogue
            .by_type
            .keys()
            .filter(|name| name.starts_with("com.apple."));
        assert_eq!(types.count(), 48);
    }

    #[test]
    fn restrictions_have_the_counts_of_the_schema() {
        let facts = Catalogue::bundled()
            .payload("com.apple.applicationaccess")
            .expect("known");
        let keys = || {
            facts
                .keys
                .iter()
                .filter(|key| !key.is_item() && !key.path.contains('.'))
        };
        assert_eq!(keys().filter(|key| key.mdm_only).count(), 5);
        assert_eq!(keys().filter(|key| key.supervision_advised).count(), 18);
    }

    #[test]
    fn a_type_takes_the_keys_of_another() {
        let facts = Catalogue::bundled()
            .payload("com.apple.vpn.managed.applayer")
            .expect("known");
        let node = facts
            .tree()
            .child("IKEv2")
            .and_then(|node| node.child("SharedSecret"))
            .expect("taken over");
        assert!(facts.of_node(node).is_some_and(|key| key.secret));
    }

    #[test]
    fn the_two_schemas_of_extensible_sso_are_told_apart() {
        let mut payload = Dictionary::new();
        payload.insert("PayloadType".into(), "com.apple.extensiblesso".into());
        let variant = |payload: &Dictionary| {
            Catalogue::bundled()
                .facts_of(payload)
                .and_then(|facts| facts.variant.clone())
        };
        assert_eq!(variant(&payload).as_deref(), Some("General"));
        payload.insert("ExtensionIdentifier".into(), KERBEROS.into());
        assert_eq!(variant(&payload).as_deref(), Some("Kerberos"));
    }
}
