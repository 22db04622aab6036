//! Dates a school has to keep.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{PersonalText, spelling::spelled};

spelled! {
    /// What runs out.
    pub enum DeadlineKind, "deadline" {
        /// Push certificate: same Apple Account, Renew, never Create New.
        Apns = "apns",
        /// Server token of Automated Device Enrollment.
        AdeToken = "ade_token",
        /// Content token of Apps and Books.
        ContentToken = "content_token",
        /// Terms of Apple School Manager to accept.
        AsmTerms = "asm_terms",
        /// Look after the copies of the supervision identity.
        IdentityBackup = "identity_backup",
        /// Federated sign-in.
        Federated = "federated",
        /// Warranty of iPads.
        Warranty = "warranty",
        /// A date of the school's own.
        Own = "own",
    }
}

/// A date to keep and who can keep it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    /// What runs out.
    #[serde(rename = "what")]
    pub kind: DeadlineKind,
    /// A name of the school's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// The last day on which it still holds.
    pub on: Date,
    /// The account that may renew it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_account: Option<PersonalText>,
    /// Who downloaded the token: it also ends when that person leaves or changes password.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub downloaded_by: Option<PersonalText>,
    /// Where the file lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Free note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<PersonalText>,
}

impl Deadline {
    /// The texts that can name a person.
    pub fn personal_texts_mut(&mut self) -> Vec<&mut PersonalText> {
        [
            &mut self.owner_account,
            &mut self.downloaded_by,
            &mut self.note,
        ]
        .into_iter()
        .filter_map(Option::as_mut)
        .collect()
    }
}
