//! Settings: paper, people, tools, secrets.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;

/// What paper is for.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PaperPage {
    /// Language of the paper; none for that of the window.
    #[ts(type = "Lang | null")]
    pub lang: Option<&'static str>,
    /// `a4` or `letter`.
    #[ts(type = "\"a4\" | \"letter\"")]
    pub size: &'static str,
}

/// What paper shall be for.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PaperWish {
    /// `zh-TW`, `en` or `ja`; none for that of the window.
    pub lang: Option<String>,
    /// `a4` or `letter`.
    pub size: String,
}

/// Somebody who works with the ledger, by id.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OperatorAsk {
    /// The id that events name.
    pub id: String,
}

/// A new name for somebody.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OperatorRename {
    /// The id that events name.
    pub id: String,
    /// The name from now on.
    pub name: String,
}

/// Apple's tools on this computer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ToolsPage {
    /// Version of macOS; none elsewhere.
    pub macos: Option<String>,
    /// Apple Configurator, if it is installed.
    pub configurator: Option<FoundApp>,
    /// Where the cfgutil lies that is used.
    pub cfgutil: Option<String>,
    /// Its version.
    pub version: Option<String>,
    /// Why it couldn't be found or asked.
    pub failure: Option<Failure>,
    /// Whether a person chose it.
    pub is_chosen: bool,
    /// Where it was looked for, in order.
    pub places: Vec<LookedAt>,
}

/// An installed app.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FoundApp {
    /// Where it lies.
    pub file: String,
    /// Its version, if it can be read.
    pub version: Option<String>,
}

/// A place that was looked at.
#[derive(Debug, Clone, Serialize, TS)]
pub struct LookedAt {
    /// Where.
    pub file: String,
    /// `missing`, `not-executable` or `usable`.
    #[ts(type = "\"missing\" | \"not-executable\" | \"usable\"")]
    pub state: serde_json::Value,
}

/// Which cfgutil to use.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ToolChoice {
    /// A file on the tray; none for the one that is found.
    pub file: Option<u32>,
}

/// Where secrets are kept, and whose.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SecretsPage {
    /// The name in the keychain, where it is one.
    pub service: Option<String>,
    /// Name of the file, where it is one.
    pub file: Option<String>,
    /// Names of the profiles with passwords.
    pub profiles: Vec<String>,
    /// How many supervision identities have their private key there.
    pub identities: usize,
}

/// A hint that was followed.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MarkWish {
    /// Its id.
    pub mark: String,
}
