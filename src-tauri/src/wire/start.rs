//! What the window knows from the first moment: language, ledger, school, operator.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;

/// What the window opens with.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Start {
    /// `zh-TW`, `en` or `ja`.
    #[ts(type = "Lang")]
    pub lang: &'static str,
    /// Version of the app.
    pub version: &'static str,
    /// Whether this is a Mac; elsewhere the probes of a Mac say so.
    pub on_a_mac: bool,
    /// The ledger.
    pub ledger: LedgerState,
    /// The school, once it is set.
    pub school: Option<SchoolCard>,
    /// Who works here, if somebody signed in.
    pub operator: Option<OperatorCard>,
    /// Everybody who worked here.
    pub operators: Vec<OperatorCard>,
    /// Where secrets are kept; absent without a ledger.
    pub secrets: Option<SecretsPlace>,
    /// How many of the twenty checks are ready.
    pub preflight_done: usize,
    /// How many dates run out within 60 days or are over.
    pub deadlines_soon: usize,
    /// Hints of the practice school that were followed once.
    pub followed: Vec<String>,
}

/// The ledger as it stands.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum LedgerState {
    /// There is none yet.
    None,
    /// It is open.
    Open {
        /// `real` or `practice`.
        #[ts(type = "LedgerKind")]
        kind: &'static str,
        /// Where its file lies, to be shown.
        file: String,
        /// How many iPads it has.
        #[ts(type = "number")]
        devices: u64,
    },
    /// It is there and can't be opened.
    Failed {
        /// Why.
        failure: Failure,
        /// Name of its file.
        file: String,
        /// Which of the two it is.
        #[ts(type = "LedgerKind")]
        kind: &'static str,
        /// How many copies there are to go back to.
        backups: usize,
    },
}

/// The school.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SchoolCard {
    /// Name as printed.
    pub name: String,
    /// For example `tw.edu.example`.
    pub identifier: String,
}

/// Somebody who works with the ledger.
#[derive(Debug, Clone, Serialize, TS)]
pub struct OperatorCard {
    /// The id that events name.
    pub id: String,
    /// Their name, unless it was erased.
    pub name: Option<String>,
}

/// Where secrets are kept.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SecretsPlace {
    /// Id of the text that says so.
    pub word: &'static str,
    /// The file, where it is one.
    pub file: Option<String>,
}

/// The language to speak from now on.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LanguageWish {
    /// `zh-TW`, `en` or `ja`.
    #[ts(type = "Lang")]
    pub lang: String,
}

/// Name and identifier of a school.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SchoolWish {
    /// Name as printed.
    pub name: String,
    /// Derived from the name where absent.
    pub identifier: Option<String>,
}

/// The identifier that a school of some name would get.
#[derive(Debug, Clone, Serialize, TS)]
pub struct IdentifierAnswer {
    /// For example `tw.edu.example`.
    pub identifier: String,
}
