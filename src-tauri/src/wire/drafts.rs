//! A profile while it is edited.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

/// One step down: a key of a dictionary or an index of an array.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(untagged)]
pub enum Step {
    /// Into an array, counted from 0.
    Index(u32),
    /// Into a dictionary.
    Key(String),
}

/// Where a draft came from.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "from", rename_all = "snake_case")]
pub enum DraftOrigin {
    /// A profile of the library.
    Library {
        /// Its name.
        name: String,
        /// The revision it was opened from.
        revision: u32,
    },
    /// A template.
    Template {
        /// Its id.
        template: String,
    },
    /// A file.
    File {
        /// Its name.
        file: String,
    },
    /// Another profile.
    Copy {
        /// Its name.
        name: String,
    },
    /// Nothing.
    Blank,
}

/// A profile while it is edited. Values are in the JSON of `profiles::json`; a secret never is.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProfileDraft {
    /// Its id.
    pub id: String,
    /// Grows with every change.
    #[ts(type = "number")]
    pub seq: u64,
    /// Where it came from.
    pub origin: DraftOrigin,
    /// Its name in the library, or the one it shall have there.
    pub name: String,
    /// Its revision in the library.
    pub revision: Option<u32>,
    /// Whether the library doesn't say the same.
    pub changed: bool,
    /// Whether a step can be taken back.
    pub can_undo: bool,
    /// Whether a step that was taken back can be made again.
    pub can_redo: bool,
    /// Whether its payloads are encrypted for one iPad; then it is shown and can't be edited.
    pub encrypted: bool,
    /// The signature of the file it was read from; editing leaves it off.
    pub signature: Option<SignatureFacts>,
    /// Whether its display name carries the practice mark.
    pub practice: bool,
    /// The keys of the profile itself, without its payloads.
    #[ts(type = "{ [key: string]: unknown }")]
    pub top: Value,
    /// Its payloads.
    pub payloads: Vec<DraftPayload>,
    /// What was found.
    pub findings: Vec<DraftFinding>,
    /// The placeholders it asks for.
    pub placeholders: Vec<&'static str>,
    /// How many secrets it holds.
    pub secrets: usize,
    /// Where a secret should stand that the keychain has no more.
    pub gone: Vec<DraftPlace>,
}

/// A place in a draft.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftPlace {
    /// Which payload; none for the profile itself.
    pub payload: Option<usize>,
    /// Inside that.
    pub path: Vec<Step>,
    /// The whole path as text.
    pub place: String,
}

/// A payload of a draft.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftPayload {
    /// Its place in `PayloadContent`, counted from 0.
    pub index: usize,
    /// `PayloadType`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Which facts fit.
    pub variant: Option<String>,
    /// Whether the catalogue knows it, or it is for a Mac.
    #[ts(type = "\"known\" | \"macos\" | \"unknown\"")]
    pub known: &'static str,
    /// `PayloadIdentifier`.
    pub identifier: Option<String>,
    /// `PayloadUUID`.
    pub uuid: Option<String>,
    /// `PayloadDisplayName`.
    pub display_name: Option<String>,
    /// Every key, in the order of the file.
    #[ts(type = "{ [key: string]: unknown }")]
    pub values: Value,
    /// The certificate it holds, if it can be read.
    pub certificate: Option<CertificateFacts>,
}

/// A certificate.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CertificateFacts {
    /// Whose it is.
    pub subject: String,
    /// Who signed it.
    pub issuer: String,
    /// Valid from, RFC 3339.
    pub from: String,
    /// Valid until, RFC 3339.
    pub until: String,
    /// Days until it ends; negative when it has.
    #[ts(type = "number")]
    pub days: i64,
    /// Whether it may issue certificates.
    pub authority: bool,
    /// SHA-256, pairs of hexadecimal digits with colons.
    pub sha256: String,
}

/// Something found in a draft.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DraftFinding {
    /// For `draft_fix`.
    pub id: String,
    /// `error`, `warning` or `info`.
    #[ts(type = "Severity")]
    pub severity: &'static str,
    /// Its sentence is `finding-<code>`.
    pub code: &'static str,
    /// What the sentence names.
    #[ts(type = "Args")]
    pub args: Value,
    /// Which payload; none for the profile itself.
    pub payload: Option<usize>,
    /// Inside that; empty for all of it.
    pub path: Vec<Step>,
    /// The whole path as text.
    pub place: String,
    /// The one right answer, if there is one.
    pub fix: Option<FixFacts>,
    /// The other profile, of a finding about two that don't go together.
    pub other: Option<String>,
    /// The iPads that something is too new for.
    pub serials: Vec<String>,
}

/// A change that mends a finding. Its sentence is `fix-<code>`.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FixFacts {
    /// Stable code.
    pub code: &'static str,
    /// What the sentence names.
    #[ts(type = "Args")]
    pub args: Value,
}

/// The signatures round a file. Trust isn't asked.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SignatureFacts {
    /// Who signed.
    pub signers: Vec<SignerFacts>,
}

/// Who signed.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SignerFacts {
    /// Whose certificate it is.
    pub name: Option<String>,
    /// Who vouches for it.
    pub issuer: Option<String>,
    /// Until when, RFC 3339.
    pub until: Option<String>,
    /// What arithmetic says; its words are `verdict-…`.
    #[ts(
        type = "\"valid\" | \"content-changed\" | \"forged\" | \"no-certificate\" | \"unsupported\" | \"unreadable\""
    )]
    pub verdict: &'static str,
}

/// A text that only goes one way.
#[derive(Clone, Deserialize, TS)]
#[serde(from = "String", deny_unknown_fields)]
#[ts(type = "string")]
pub struct SecretText(pub(crate) profiles::secret::Secret);

impl From<String> for SecretText {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl std::fmt::Debug for SecretText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
