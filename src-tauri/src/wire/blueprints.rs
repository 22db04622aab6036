//! The library of blueprints, and what is found about one.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{BatchName, BlueprintDraft, Said};

/// A blueprint of the library.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlueprintLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its newest revision.
    pub revision: u32,
    /// When that was saved, RFC 3339.
    pub saved_at: String,
    /// How many profiles it has.
    pub profiles: usize,
    /// How many apps.
    pub apps: usize,
    /// Error findings.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Batches that are planned with it.
    pub batches: Vec<BatchName>,
    /// Kits that were made with it.
    pub kits: usize,
}

/// The library of blueprints.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlueprintShelf {
    /// By name.
    pub blueprints: Vec<BlueprintLine>,
    /// Ids of the starters; their words are `blueprint-starter-<id>-title` and `-what`.
    pub starters: Vec<String>,
    /// The school's profiles, for the choices of a new one.
    pub profiles: Vec<BlueprintProfile>,
    /// What is installed.
    pub programs: ProgramsCard,
    /// The panes that Prepare can skip, by cfgutil's names.
    pub panes: Vec<String>,
    /// Placeholders of a name pattern, with their braces.
    pub placeholders: Vec<String>,
}

/// A profile that a blueprint can install.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlueprintProfile {
    /// Its name.
    pub name: String,
    /// Its newest revision.
    pub revision: u32,
    /// Whether it brings a Wi-Fi network.
    pub wifi: bool,
    /// Whether it orders the Home Screen.
    pub home_screen: bool,
}

/// Apple's programs on this Mac.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProgramsCard {
    /// Version of Apple Configurator.
    pub configurator: Option<String>,
    /// Version of cfgutil.
    pub cfgutil: Option<String>,
    /// Whether the installed cfgutil named the panes; else they are believed.
    pub asked: bool,
}

/// Names a blueprint, in one of its revisions if it says so.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlueprintAsk {
    /// Its id.
    pub id: String,
    /// Which revision; the newest without one.
    pub revision: Option<u32>,
}

/// One revision.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlueprintRevision {
    /// Its number.
    pub revision: u32,
    /// The name it had.
    pub name: String,
    /// When it was saved, RFC 3339.
    pub saved_at: String,
    /// Who saved it.
    pub by: Option<String>,
}

/// A blueprint with everything round it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlueprintPage {
    /// Its id.
    pub id: String,
    /// Its newest revision.
    pub revision: u32,
    /// When that was saved, RFC 3339.
    pub saved_at: String,
    /// What it says in the revision that was asked for.
    pub draft: BlueprintDraft,
    /// All revisions, newest first.
    pub revisions: Vec<BlueprintRevision>,
    /// Batches that are planned with it.
    pub batches: Vec<BatchName>,
    /// Kits that were made with it.
    pub kits: usize,
}

/// A new blueprint from a starter.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlueprintNew {
    /// Its name.
    pub name: String,
    /// Id of the starter.
    pub starter: String,
    /// Its profiles in order; those made from the starter's templates if empty.
    pub profiles: Vec<String>,
}

/// A blueprint to be kept.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlueprintKeep {
    /// Of which blueprint this is the next revision; a new one without.
    pub id: Option<String>,
    /// What it says.
    pub draft: BlueprintDraft,
}

/// A copy of a blueprint.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlueprintCopy {
    /// Of which.
    pub id: String,
    /// The name of the copy.
    pub name: String,
}

/// A blueprint to be taken out of the library.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlueprintRemove {
    /// Which.
    pub id: String,
}

/// A blueprint file that was read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlueprintFound {
    /// What it says.
    pub draft: BlueprintDraft,
    /// What was found in it.
    pub findings: Vec<StepFinding>,
    /// The blueprint of the library that has its name.
    pub same_name: Option<String>,
}

/// A blueprint to be written as a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlueprintExport {
    /// What it says.
    pub draft: BlueprintDraft,
    /// Number of the file.
    pub file: u32,
}

/// Look at a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BlueprintLook {
    /// What it says.
    pub draft: BlueprintDraft,
    /// For the iPads of the batch with this name.
    pub batch: Option<String>,
}

/// A finding and the step it stands on.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepFinding {
    /// The finding.
    #[serde(flatten)]
    pub said: Said,
    /// The step; none for the blueprint as a whole.
    #[ts(type = "BlueprintStep | null")]
    pub step: Option<&'static str>,
    /// The field, such as `prepare.skip[3]`.
    pub field: Option<String>,
    /// The profiles that it is between.
    pub profiles: Vec<String>,
}

/// Everything worth knowing about a draft while it is edited.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlueprintChecked {
    /// For how many iPads.
    pub devices: usize,
    /// What was found.
    pub findings: Vec<StepFinding>,
    /// What the name pattern comes to.
    pub naming: NamingCard,
    /// Licences, app by app.
    pub licences: Vec<LicenceLine>,
    /// The clicks in Configurator.
    pub sheet: Vec<SheetLine>,
    /// The draft as a blueprint file.
    pub file: String,
}

/// What a name pattern comes to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NamingCard {
    /// Some iPads with the name they get.
    pub examples: Vec<NameExample>,
    /// How many get one.
    pub named: usize,
    /// Some that don't, with the placeholder that has no value.
    pub missing: Vec<NameExample>,
    /// How many don't.
    pub unnamed: usize,
    /// Names that several iPads would get.
    pub twice: Vec<String>,
}

/// An iPad and its name, or the placeholder that has no value.
#[derive(Debug, Clone, Serialize, TS)]
pub struct NameExample {
    /// Serial number.
    pub serial: String,
    /// What it gets.
    pub text: String,
}

/// Licences of an app.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LicenceLine {
    /// Needed for these iPads.
    pub needed: u32,
    /// Owned.
    pub owned: Option<u32>,
    /// How many are missing.
    pub missing: u32,
}

/// A click in Configurator. Its words are `id`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SheetLine {
    /// Text id of its part of the sheet.
    pub section: String,
    /// Text id.
    pub id: String,
    /// What the text names.
    #[ts(type = "Args")]
    pub args: Value,
    /// Whether it erases.
    pub erases: bool,
}

/// A step of the run plan, to be read.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlanLine {
    /// Which iPad.
    pub serial: String,
    /// Text id.
    pub id: String,
    /// What the text names.
    #[ts(type = "Args")]
    pub args: Value,
    /// What cfgutil would be told, argument by argument; empty where a person must do it.
    pub argv: Vec<String>,
    /// Whether it destroys data.
    pub destroys: bool,
    /// How well the verb is known.
    pub grade: String,
    /// Whether names in it are believed, not read from the installed cfgutil.
    pub assumed: bool,
    /// Flags that this cfgutil doesn't have.
    pub left_out: Vec<String>,
}
