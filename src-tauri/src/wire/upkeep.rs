//! Copies of the ledger, the two ledgers of this computer, and forgetting a class.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;
use crate::wire::Start;

/// All copies.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupsPage {
    /// Newest first.
    pub copies: Vec<BackupLine>,
}

/// One copy.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupLine {
    /// Name of its file.
    pub name: String,
    /// When it was made.
    pub at: String,
    /// Its size, in tenths of a megabyte.
    #[ts(type = "number")]
    pub tenths: u64,
    /// How many steps it holds, if it is good.
    #[ts(type = "number | null")]
    pub steps: Option<u64>,
    /// How many steps of the open ledger it doesn't hold.
    #[ts(type = "number | null")]
    pub lost: Option<u64>,
    /// Why it can't be used.
    pub failure: Option<Failure>,
}

/// The name of something that was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BackupMade {
    /// Its name, to be shown.
    pub name: String,
}

/// Which copy, or none for the folder of all.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct BackupAsk {
    /// Name of its file.
    pub name: Option<String>,
}

/// From where to restore.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "from", rename_all = "snake_case", deny_unknown_fields)]
pub enum RestoreWish {
    /// A listed copy.
    Listed {
        /// Name of its file.
        name: String,
    },
    /// A file on the tray.
    File {
        /// Its number.
        id: u32,
    },
}

/// What restoring or setting aside came to.
#[derive(Debug, Clone, Serialize, TS)]
pub struct BroughtBack {
    /// Name of the file that was there before, where it is kept now.
    pub set_aside: Option<String>,
    /// Where the window stands now.
    pub start: Start,
}

/// Which of the two ledgers are there.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LedgersPage {
    /// The school's own.
    pub real: bool,
    /// The one for practice.
    pub practice: bool,
}

/// One of the two ledgers.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LedgerWish {
    /// `real` or `practice`.
    #[ts(type = "LedgerKind")]
    pub kind: ledger::Kind,
}

/// A class.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClassLine {
    /// Its name.
    pub name: String,
    /// How many iPads belong to it now.
    pub devices: usize,
    /// How many belonged to it once.
    pub past: usize,
}

/// A class by its name.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ClassAsk {
    /// Its name.
    pub class: String,
}

/// What forgetting a class would erase.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ClassTraces {
    /// The class.
    pub class: ClassLine,
    /// Names and notes altogether.
    pub texts: usize,
    /// On how many iPads each field is seen in lists and search.
    pub fields: Vec<FieldCount>,
    /// How many backups and files set aside would be gone through.
    pub copies: usize,
}

/// A field and how many iPads have it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FieldCount {
    /// Key of the field; its name is `field-…`.
    pub field: &'static str,
    /// How many.
    pub count: usize,
}

/// Forget a class.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ForgetWish {
    /// Its name.
    pub class: String,
    /// Its name as it was typed just now.
    pub confirmed: String,
}

/// What was forgotten.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ForgottenClass {
    /// How many names and notes were erased.
    pub texts: usize,
    /// How many files were rewritten.
    pub rewritten: usize,
    /// Names of files that couldn't be.
    pub left: Vec<String>,
}
