//! Kits.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{FileRef, Password, StepFinding};

/// Look ahead at a kit.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KitAsk {
    /// Name of the batch.
    pub batch: String,
    /// Id of the blueprint.
    pub blueprint: String,
}

/// What a kit would hold.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KitOutlook {
    /// For how many iPads.
    pub devices: usize,
    /// Its profiles, in order.
    pub profiles: Vec<KitProfile>,
    /// How many of its profiles hold a secret.
    pub secrets: usize,
    /// How many files are made for single iPads.
    pub per_ipad: usize,
    /// iPads that lack a value; they hold it back.
    pub gaps: Vec<KitGap>,
    /// Errors that hold it back.
    pub findings: Vec<StepFinding>,
}

/// A profile of a kit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KitProfile {
    /// Its name.
    pub name: String,
    /// Its revision.
    pub revision: u32,
    /// Whether it holds a secret.
    pub secret: bool,
    /// How many files it makes.
    pub files: usize,
}

/// An iPad that lacks a value.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KitGap {
    /// Which iPad.
    pub serial: String,
    /// The placeholder without a value, with its braces.
    pub placeholder: String,
}

/// Look at a folder.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KitTargetAsk {
    /// Number of the folder.
    pub folder: u32,
}

/// What a folder can keep.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KitTarget {
    /// Whether a private file stays private there.
    pub keeps_private: bool,
}

/// Paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KitPaper {
    /// 210 mm × 297 mm.
    A4,
    /// 215.9 mm × 279.4 mm.
    Letter,
}

/// What a kit is written as.
#[derive(Debug, Deserialize, TS)]
#[serde(tag = "form", rename_all = "snake_case", deny_unknown_fields)]
pub enum KitForm {
    /// A folder.
    Folder,
    /// One encrypted file.
    File {
        /// Its password.
        password: Password,
        /// The same, typed again.
        again: Password,
    },
}

/// What goes in beside what anyone may read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "put_in", rename_all = "snake_case", deny_unknown_fields)]
pub enum KitSecrets {
    /// Nothing.
    Nothing,
    /// Profiles with passwords, and the identity if one is named.
    Secrets {
        /// Fingerprint of the identity.
        identity: Option<String>,
    },
}

/// A kit to be made.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KitWish {
    /// Name of the batch.
    pub batch: String,
    /// Id of the blueprint.
    pub blueprint: String,
    /// Paper of the printed sheets.
    pub paper: KitPaper,
    /// Language of everything that is read.
    #[ts(type = "Lang")]
    pub lang: String,
    /// Whether secrets go in.
    pub secrets: KitSecrets,
    /// Folder or file.
    pub form: KitForm,
    /// Number of the folder that it goes into.
    pub folder: u32,
    /// Its name there.
    pub name: String,
}

/// A file of a kit.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KitFileLine {
    /// Its path in the kit.
    pub path: String,
    /// Its size.
    pub bytes: usize,
    /// SHA-256, in hexadecimal.
    pub sha256: String,
    /// Whether its owner alone may read it.
    pub private: bool,
}

/// A kit that was made.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KitMade {
    /// Its folder or file.
    pub file: FileRef,
    /// Its files, the manifest counted.
    pub files: Vec<KitFileLine>,
    /// For how many iPads.
    pub devices: usize,
    /// Profiles that were left out because they hold a secret.
    pub left_out: Vec<String>,
    /// Whom the identity names whose key is in it.
    pub identity: Option<String>,
    /// Whether files that should be private can be read by others there.
    pub exposed: bool,
}

/// An encrypted kit to be opened.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KitOpen {
    /// Number of the file.
    pub file: u32,
    /// Its password.
    pub password: Password,
    /// Number of the folder that it is opened into.
    pub folder: u32,
}

/// A kit that was opened.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KitOpened {
    /// Its folder.
    pub folder: FileRef,
    /// Its files.
    pub files: Vec<KitFileLine>,
}

/// A kit that was made some time.
#[derive(Debug, Clone, Serialize, TS)]
pub struct KitLine {
    /// When, RFC 3339.
    pub at: String,
    /// Who.
    pub by: Option<String>,
    /// Name of its batch.
    pub batch: Option<String>,
    /// Name of its blueprint.
    pub blueprint: Option<String>,
    /// For how many iPads.
    pub devices: u32,
    /// SHA-256 of its manifest, in hexadecimal.
    pub manifest: String,
}
