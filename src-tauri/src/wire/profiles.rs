//! The library of profiles, its templates, and files that come from it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use super::{FileRef, Said, SecretText, Step};
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

/// A starter profile.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateCard {
    /// Its id.
    pub id: String,
    /// Text id of its title.
    pub title: String,
    /// Text id of what it does.
    pub what: String,
    /// Its questions, in the order in which they are asked.
    pub questions: Vec<TemplateQuestion>,
}

/// A question of a template.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateQuestion {
    /// Stable name.
    pub key: String,
    /// What kind of answer it takes.
    #[ts(
        type = "\"text\" | \"secret\" | \"choice\" | \"number\" | \"boolean\" | \"url\" | \"list\" | \"app-list\" | \"rows\" | \"certificates\" | \"identity\""
    )]
    pub kind: Value,
    /// Whether it must be answered where it is asked.
    pub required: bool,
    /// What a school would choose: text, number, boolean, texts, or rows of texts.
    #[ts(type = "unknown")]
    pub default: Value,
    /// Text id of the words to begin with.
    pub default_message: Option<String>,
    /// An answer to show as an example.
    #[ts(type = "unknown")]
    pub example: Value,
    /// The choices.
    pub choices: Vec<TemplateChoice>,
    /// Smallest number, fewest characters or items.
    #[ts(type = "number | null")]
    pub min: Option<i64>,
    /// Largest number, most characters or items.
    #[ts(type = "number | null")]
    pub max: Option<i64>,
    /// The columns of rows.
    pub columns: Vec<TemplateColumn>,
    /// Asked only if another question was answered so.
    pub when: Option<TemplateWhen>,
    /// Text id of its label.
    pub label: String,
    /// Text id of its help.
    pub help: Option<String>,
    /// Text id of why the default is what it is.
    pub reason: Option<String>,
}

/// One of several answers.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateChoice {
    /// Stable name; it is the answer.
    pub id: String,
    /// Text id of its words.
    pub message: String,
}

/// A column of rows.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateColumn {
    /// Apple's key.
    pub key: String,
    /// Whether it holds an address.
    pub url: bool,
    /// Text id of its head.
    pub message: String,
}

/// The answer to another question on which one depends.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TemplateWhen {
    /// The other question.
    pub key: String,
    /// The answers that count; any if empty.
    pub is: Vec<String>,
}

/// An answer as the page gives it.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum AnswerGiven {
    /// Typed: also numbers, `true` and `false`, and the id of a choice.
    Text {
        /// The text.
        text: String,
    },
    /// A secret.
    Secret {
        /// The text; it never comes back.
        text: SecretText,
    },
    /// Several texts.
    List {
        /// They.
        items: Vec<String>,
    },
    /// Several rows.
    Rows {
        /// One text for each column.
        rows: Vec<Vec<String>>,
    },
    /// Files on the tray.
    Files {
        /// They.
        files: Vec<u32>,
    },
}

/// A profile from a template.
#[derive(Debug, Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FromTemplate {
    /// The template.
    pub template: String,
    /// The profile's name.
    pub name: String,
    /// Answers by question; what isn't answered starts from the default.
    pub answers: BTreeMap<String, AnswerGiven>,
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
