//! What is believed about cfgutil: verbs, flags, properties and faults, each graded.
//!
//! The values stand in `data/cfgutil.toml`, so that one visit to a Mac can correct
//! them in one place. What an installed cfgutil says about itself goes first.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// How well a fact is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Grade {
    /// Read in source code or on a page of Apple or a vendor.
    #[serde(rename = "S")]
    Source,
    /// Read in a third party's decompilation of Apple code.
    #[serde(rename = "D")]
    Decompiled,
    /// Observed on real hardware by someone who published the output.
    #[serde(rename = "O")]
    Observed,
    /// A third party says so; no output seen.
    #[serde(rename = "1")]
    ThirdParty,
    /// Concluded; test before relying on it.
    #[serde(rename = "I")]
    Inferred,
    /// Looked for and not found.
    #[serde(rename = "?")]
    NotFound,
}

/// What a verb does to an iPad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum VerbClass {
    /// Changes nothing.
    Reads,
    /// Changes the iPad's state.
    Changes,
    /// Destroys data on the iPad.
    Destroys,
    /// Runs code.
    Runs,
}

/// A path that may hold cfgutil.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownPlace {
    /// Absolute path.
    pub path: String,
    /// How well the place is known.
    pub grade: Grade,
}

/// A path that may hold Apple Configurator.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownApp {
    /// Absolute path of the bundle.
    pub path: String,
    /// The bundle's identifier.
    pub bundle_id: String,
    /// How well the place is known.
    pub grade: Grade,
}

/// A verb of cfgutil.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownVerb {
    /// The name on the command line.
    pub name: String,
    /// Other names of the same verb; sources differ.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it does to an iPad.
    pub class: VerbClass,
    /// Whether the supervision certificate and key are wanted (grade 1 throughout).
    #[serde(default)]
    pub auth: bool,
    /// How well the verb is known.
    pub grade: Grade,
    /// What is worth knowing; for readers of the data, never shown.
    #[serde(default)]
    pub note: String,
}

/// An option or flag, without its leading hyphens.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownFlag {
    /// The long name.
    #[serde(alias = "long")]
    pub name: String,
    /// The letter, if there is one.
    #[serde(default)]
    pub short: Option<char>,
    /// Whether a value follows.
    #[serde(default)]
    pub value: bool,
    /// How well the flag is known.
    pub grade: Grade,
    /// What is worth knowing; for readers of the data, never shown.
    #[serde(default)]
    pub note: String,
}

/// The flags of `prepare`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownPrepare {
    /// How well the names in `skip` are known.
    pub skip_grade: Grade,
    /// Panes of the Setup Assistant, without `--skip-`.
    pub skip: Vec<String>,
    /// The other flags.
    pub flag: Vec<KnownFlag>,
    /// Names in older scripts that newer ones lack.
    pub gone: Vec<KnownFlag>,
}

/// The names that `get` can read.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownProperties {
    /// How well the names are known.
    pub grade: Grade,
    /// The names.
    pub names: Vec<String>,
}

/// A fault that cfgutil or the iPad can name.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownFault {
    /// The error domain; empty where the number was seen without one.
    pub domain: String,
    /// The code within the domain.
    pub code: i64,
    /// Our stable id.
    pub id: String,
    /// How well the fault is known.
    pub grade: Grade,
}

/// Everything in `data/cfgutil.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Paths that may hold cfgutil, in the order of trying.
    #[serde(rename = "place")]
    pub places: Vec<KnownPlace>,
    /// Paths that may hold Apple Configurator, newest name first.
    #[serde(rename = "app")]
    pub apps: Vec<KnownApp>,
    /// The verbs.
    #[serde(rename = "verb")]
    pub verbs: Vec<KnownVerb>,
    /// Options that stand before the verb.
    #[serde(rename = "option")]
    pub options: Vec<KnownFlag>,
    /// The flags of `prepare`.
    pub prepare: KnownPrepare,
    /// What `get` can read.
    pub properties: KnownProperties,
    /// Faults keyed by domain and code.
    #[serde(rename = "fault")]
    pub faults: Vec<KnownFault>,
}

const DATA: &str = include_str!("../data/cfgutil.toml");

static BUILT_IN: LazyLock<Facts> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the data is part of the program; a test reads it"
    )]
    toml::from_str(DATA).expect("data/cfgutil.toml")
});

impl Facts {
    /// The facts that this program was built with.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// The verb of that name, under any of its names.
    #[must_use]
    pub fn verb(&self, name: &str) -> Option<&KnownVerb> {
        self.verbs
            .iter()
            .find(|verb| verb.name == name || verb.also.iter().any(|other| other == name))
    }

    /// Our id of a fault. A fault recorded without a domain matches any domain.
    #[must_use]
    pub fn fault_id(&self, domain: &str, code: i64) -> Option<&str> {
        self.faults
            .iter()
            .find(|fault| fault.code == code && (fault.domain == domain || fault.domain.is_empty()))
            .map(|fault| fault.id.as_str())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_data_reads_and_names_nothing_twice() {
        let facts = Facts::built_in();
        assert_eq!(facts.prepare.skip.len(), 45);
        let names = facts
            .verbs
            .iter()
            .flat_map(|verb| verb.also.iter().chain([&verb.name]));
        assert_unique(names.cloned());
        assert_unique(facts.prepare.skip.iter().cloned());
        assert_unique(facts.properties.names.iter().cloned());
        assert_unique(facts.faults.iter().map(|fault| fault.id.clone()));
        assert_unique(
            facts
                .faults
                .iter()
                .map(|fault| format!("{}/{}", fault.domain, fault.code)),
        );
    }

    #[test]
    fn every_place_is_absolute() {
        let facts = Facts::built_in();
        let paths = facts.places.iter().map(|place| &place.path);
        let apps = facts.apps.iter().map(|app| &app.path);
        assert!(paths.chain(apps).all(|path| path.starts_with('/')));
    }

    #[test]
    fn verbs_are_found_under_each_name() {
        let facts = Facts::built_in();
        assert_eq!(facts.verb("get-property").unwrap().name, "get");
        assert_eq!(
            facts.verb("restore-backup").unwrap().class,
            VerbClass::Destroys
        );
        assert!(facts.verb("set-backdrop").is_none());
    }

    #[test]
    fn a_fault_seen_without_a_domain_matches_any() {
        let facts = Facts::built_in();
        assert_eq!(
            facts.fault_id("anything", 33001),
            Some("configuration-not-available")
        );
        assert_eq!(facts.fault_id("anything", 612), None);
    }

    fn assert_unique(names: impl Iterator<Item = String>) {
        let mut seen = BTreeSet::new();
        for name in names {
            assert!(seen.insert(name.clone()), "{name} stands there twice");
        }
    }
}
