//! What a person does to a profile that is open.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{ProfileDraft, SecretText, Step};

/// Names a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftAsk {
    /// Its id.
    pub draft: String,
}

/// Names a payload of a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftPayloadAsk {
    /// The draft.
    pub draft: String,
    /// Its place, counted from 0.
    pub payload: u32,
}

/// Names a place in a draft.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftPlaceAsk {
    /// The draft.
    pub draft: String,
    /// Which payload; none for the profile itself.
    pub payload: Option<u32>,
    /// Inside that.
    #[serde(rename = "path")]
    pub inside: Vec<Step>,
}

/// A value for a place.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftSet {
    /// The draft.
    pub draft: String,
    /// Which payload; none for the profile itself.
    pub payload: Option<u32>,
    /// Inside that.
    #[serde(rename = "path")]
    pub inside: Vec<Step>,
    /// In the JSON of `profiles::json`.
    #[ts(type = "unknown")]
    pub value: Value,
}

/// Several changes that are one step.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftChange {
    /// The draft.
    pub draft: String,
    /// They, in order.
    pub changes: Vec<DraftEdit>,
}

/// One change.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(untagged, deny_unknown_fields)]
pub enum DraftEdit {
    /// A value for a place.
    Set {
        /// Which payload; none for the profile itself.
        payload: Option<u32>,
        /// Inside that.
        path: Vec<Step>,
        /// In the JSON of `profiles::json`.
        #[ts(type = "unknown")]
        value: Value,
    },
    /// A value that is taken away.
    Unset {
        /// Which payload; none for the profile itself.
        payload: Option<u32>,
        /// Inside that.
        path: Vec<Step>,
        /// Always true; tells the two apart.
        #[ts(type = "true")]
        #[serde(rename = "unset")]
        _unset: bool,
    },
}

/// A secret text for a place.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftSecret {
    /// The draft.
    pub draft: String,
    /// Which payload; none for the profile itself.
    pub payload: Option<u32>,
    /// Inside that.
    #[serde(rename = "path")]
    pub inside: Vec<Step>,
    /// As typed; it never comes back.
    pub text: SecretText,
}

/// The bytes of a file for a place.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftFile {
    /// The draft.
    pub draft: String,
    /// Which payload; none for the profile itself.
    pub payload: Option<u32>,
    /// Inside that.
    #[serde(rename = "path")]
    pub inside: Vec<Step>,
    /// The file on the tray.
    pub file: u32,
}

/// A certificate or identity for a payload.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftCertificate {
    /// The draft.
    pub draft: String,
    /// The payload.
    pub payload: u32,
    /// The file on the tray.
    pub file: u32,
    /// The password of an identity; without one the iPad asks for it.
    pub password: Option<SecretText>,
}

/// A new payload.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftAdd {
    /// The draft.
    pub draft: String,
    /// `PayloadType`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Tells two schemas of one type apart.
    pub variant: Option<String>,
}

/// A payload to another place.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftMove {
    /// The draft.
    pub draft: String,
    /// The payload.
    pub payload: u32,
    /// Its place afterwards, counted from 0.
    pub to: u32,
}

/// Mend a finding.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftFix {
    /// The draft.
    pub draft: String,
    /// The finding's id.
    pub finding: String,
}

/// Keep a draft in the library.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct DraftSave {
    /// The draft.
    pub draft: String,
    /// The name of one that isn't in the library yet.
    pub name: String,
    /// The newest revision that the person has heard of.
    pub known: Option<u32>,
}

/// What keeping a draft did.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftSaved {
    /// The draft as it is now.
    pub draft: ProfileDraft,
    /// Whether it is a new revision, or the same as the newest.
    #[ts(type = "\"new\" | \"unchanged\"")]
    pub saved: &'static str,
    /// The newest revision.
    pub revision: u32,
}
