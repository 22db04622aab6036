//! Supervision identities.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FileRef, Password, Said};

/// A supervision identity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IdentityCard {
    /// SHA-256 of its certificate, in hexadecimal.
    pub fingerprint: String,
    /// Whom the certificate names.
    pub subject: String,
    /// When the certificate ends, RFC 3339.
    pub not_after: Option<String>,
    /// When it came here, RFC 3339.
    pub added_at: String,
    /// When it was set aside, RFC 3339.
    pub retired_at: Option<String>,
    /// Where copies of it lie.
    pub copies: Vec<IdentityCopyLine>,
    /// What a batch still waits for: copies in enough places.
    pub lacking: Option<Said>,
    /// What is worth knowing about it.
    pub findings: Vec<Said>,
}

/// A copy of an identity.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IdentityCopyLine {
    /// Where it lies.
    pub place: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// When it was checked, RFC 3339.
    pub at: String,
    /// Who did.
    pub by: Option<String>,
}

/// All identities.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IdentityPage {
    /// Oldest first.
    pub identities: Vec<IdentityCard>,
    /// The identity that a command was about.
    pub about: Option<String>,
}

/// A `.p12` to be taken in.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IdentityTake {
    /// Number of the file.
    pub file: u32,
    /// Its password.
    pub password: Password,
}

/// An identity of our own.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IdentityCreate {
    /// Name of the organization.
    pub organization: String,
    /// Two letters.
    pub country: String,
}

/// A copy that lies somewhere.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IdentityBackup {
    /// Of which identity.
    pub fingerprint: String,
    /// Where it lies, in the person's words.
    pub place: String,
    /// Number of the file.
    pub file: u32,
    /// Its password.
    pub password: Password,
}

/// The forms an identity is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum IdentityForm {
    /// `.p12` that every macOS opens.
    P12,
    /// `.p12` with newer ciphers.
    P12Modern,
    /// Certificate and key, for cfgutil.
    Der,
}

/// An identity to be written.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IdentityExport {
    /// Which.
    pub fingerprint: String,
    /// As what.
    pub form: IdentityForm,
    /// The password of a `.p12`.
    pub password: Password,
    /// The same, typed again.
    pub again: Password,
    /// Number of the file.
    pub file: u32,
}

/// Files that were written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FilesWritten {
    /// The files.
    pub files: Vec<FileRef>,
}

/// An identity that is set aside or taken into use again.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct IdentityRetire {
    /// Which identity.
    pub fingerprint: String,
    /// Whether it is set aside from now on.
    pub retired: bool,
}
