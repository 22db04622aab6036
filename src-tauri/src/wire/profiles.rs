//! The library of profiles: its revisions, what differs, where they are used, how they look.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::Step;
use crate::failure::Failure;

/// A profile of the library.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProfileLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The newest revision.
    pub revision: u32,
    /// When that was saved, RFC 3339.
    pub saved_at: String,
    /// The types of its payloads, each once.
    pub types: Vec<String>,
    /// How many findings of each weight it has.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// How many secrets it holds.
    pub secrets: usize,
    /// Whether one file serves all iPads, or each gets its own.
    pub per_ipad: bool,
    /// Why it can't be read.
    pub failure: Option<Failure>,
}

/// A name for another name.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct RenameWish {
    /// The name now.
    pub name: String,
    /// The other one.
    pub to: String,
}

/// One revision.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RevisionLine {
    /// Counted from 1.
    pub revision: u32,
    /// The name it had then.
    pub name: String,
    /// When it was saved, RFC 3339.
    pub saved_at: String,
    /// Who saved it.
    pub saved_by: Option<String>,
}

/// Compare two revisions.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DifferenceAsk {
    /// The profile.
    pub name: String,
    /// The older one.
    pub from: u32,
    /// The newer one.
    pub to: u32,
}

/// Compare a draft with a revision of its profile.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftChangesAsk {
    /// The draft.
    pub draft: String,
    /// The revision; the newest if none is named.
    pub revision: Option<u32>,
}

/// Compare a draft with a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftFileAsk {
    /// The draft.
    pub draft: String,
    /// The file on the tray.
    pub file: u32,
}

/// One difference; secrets are masked, bytes are their number and a digest.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ChangeLine {
    /// What became of it.
    #[ts(type = "\"added\" | \"removed\" | \"changed\" | \"moved\"")]
    pub kind: Value,
    /// Which payload; none for the profile itself.
    pub payload: Option<usize>,
    /// The type of that payload, if it is there.
    pub payload_type: Option<String>,
    /// Inside that.
    pub path: Vec<Step>,
    /// The whole path as text.
    pub place: String,
    /// The value before.
    #[ts(type = "unknown")]
    pub before: Option<Value>,
    /// The value after.
    #[ts(type = "unknown")]
    pub after: Option<Value>,
}

/// Where a profile is used.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProfileUses {
    /// Its newest revision.
    pub revision: u32,
    /// Blueprints that name it.
    pub blueprints: Vec<BlueprintUse>,
    /// Batches whose blueprint names it.
    pub batches: Vec<BatchUse>,
    /// iPads that carry it, by revision.
    pub devices: Vec<RevisionUse>,
}

/// A blueprint that names a profile.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BlueprintUse {
    /// Its name.
    pub name: String,
    /// The revision it asks for; without one the newest.
    pub revision: Option<u32>,
}

/// A batch whose blueprint names a profile.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BatchUse {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its blueprint.
    pub blueprint: String,
    /// How many iPads are in it.
    pub devices: u32,
}

/// iPads that carry a revision.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RevisionUse {
    /// The revision.
    pub revision: u32,
    /// Which iPads.
    pub serials: Vec<String>,
}

/// A profile as XML to read: secrets are dots.
#[derive(Debug, Clone, Serialize, TS)]
pub struct XmlText {
    /// The text.
    pub text: String,
    /// Whether long bytes were cut short.
    pub shortened: bool,
}

/// A profile for one iPad.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewAsk {
    /// The draft.
    pub draft: String,
    /// The iPad.
    pub serial: String,
}

/// A profile as one iPad gets it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProfilePreview {
    /// What the placeholders stand for.
    pub values: Vec<PlaceholderValue>,
    /// The profile, if nothing is missing.
    pub xml: Option<XmlText>,
}

/// What a placeholder stands for on one iPad.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PlaceholderValue {
    /// The word between the braces.
    pub word: &'static str,
    /// What it stands for; none where the list says nothing.
    pub value: Option<String>,
}
