//! Files that come from the library of profiles, and files that are checked against it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FileRef, Said, SecretText};
use crate::failure::Failure;

/// Who signs a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case", deny_unknown_fields)]
pub enum SealWish {
    /// Nobody.
    Nobody,
    /// An identity that is kept here.
    Identity {
        /// Its fingerprint.
        fingerprint: String,
    },
    /// A `.p12`.
    P12 {
        /// The file on the tray.
        file: u32,
        /// Its password.
        password: SecretText,
    },
}

/// An identity that is kept here and can sign.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SignerChoice {
    /// SHA-256 of its certificate, in hexadecimal.
    pub fingerprint: String,
    /// Whom the certificate names.
    pub subject: String,
    /// Until when, RFC 3339.
    pub until: Option<String>,
}

/// Write a draft to a file.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportWish {
    /// The draft.
    pub draft: String,
    /// Where, on the tray.
    pub to: u32,
    /// Who signs it.
    pub seal: SealWish,
    /// Whether secrets go in, readable; else the iPad asks for them.
    pub secrets: SecretsWish,
}

/// Whether secrets go into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SecretsWish {
    /// They do.
    Include,
    /// They don't.
    LeaveOut,
}

/// What writing a profile came to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Exported {
    /// The file or folder.
    pub file: FileRef,
    /// How many files were written.
    pub files: usize,
    /// Whether it holds a secret; then only its owner may read it.
    pub private: bool,
}

/// Write one file for each iPad of a batch into a new folder.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExpandWish {
    /// The draft.
    pub draft: String,
    /// The batch, by name.
    pub batch: String,
    /// The folder to make the new one in, on the tray.
    pub folder: u32,
}

/// Files on the tray.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FilesAsk {
    /// They.
    pub files: Vec<u32>,
}

/// A file that was looked at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckedFile {
    /// The file.
    pub file: FileRef,
    /// Why it can't be read.
    pub failure: Option<Failure>,
    /// Whether it is signed.
    pub signed: bool,
    /// The types of its payloads, each once.
    pub types: Vec<String>,
    /// Everything found in it, and between it and the others.
    pub findings: Vec<Said>,
}
