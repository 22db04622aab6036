//! Facts: everything this product remembers, as one enum.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

use crate::{
    Assignment, BatchPlan, Deadline, Digest, Entry, Evidence, ExportedFile, Field, KeptFinding,
    Lane, PersonalText, PreflightItem, ProbeOutcome, Reason, Serial, Stage, Tick,
};

/// What happened. The JSON form names the kind in `kind`, snake_case.
///
/// A fact is history: once a version of this product has written a kind, its fields stay
/// readable. New optional fields may join; nothing is renamed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Fact {
    /// This ledger is for practice, for ever.
    PracticeMarked {},
    /// The school's name and reverse-domain identifier.
    SchoolSet {
        /// Name as it is printed.
        name: String,
        /// For example `tw.edu.example`; part of every profile identifier.
        identifier: String,
    },
    /// Somebody who works with this ledger.
    OperatorAdded {
        /// The id events name.
        operator: Uuid,
        /// Their name.
        name: PersonalText,
    },
    /// A setting of this ledger.
    SettingSet {
        /// Name of the setting.
        key: String,
        /// Its value; never a secret.
        value: Value,
    },
    /// A list was read in.
    RosterImported {
        /// SHA-256 of the file.
        file: Digest,
        /// Rows with a usable serial.
        rows: u32,
        /// Of these, new iPads.
        new: u32,
        /// Of these, iPads with a changed field.
        changed: u32,
        /// Rows left out.
        skipped: u32,
    },
    /// An iPad came onto the list.
    DeviceListed {
        /// Which.
        serial: Serial,
        /// What the list says about it.
        entry: Entry,
    },
    /// The list now says something else.
    DeviceChanged {
        /// Which.
        serial: Serial,
        /// New values.
        entry: Entry,
        /// Fields that hold nothing any more.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        cleared: Vec<Field>,
    },
    /// Two lines of the list were one iPad.
    DeviceMerged {
        /// The iPad that stays.
        serial: Serial,
        /// The wrong serial that goes.
        absorbed: Serial,
        /// What was known under the wrong serial; fills gaps only.
        entry: Entry,
    },
    /// The findings that stay on an iPad; they replace the earlier ones.
    FindingsKept {
        /// Which.
        serial: Serial,
        /// All of them.
        findings: Vec<KeptFinding>,
    },
    /// The bench saw or read an iPad.
    DeviceSeen {
        /// Which.
        serial: Serial,
        /// On USB or by cfgutil.
        evidence: Evidence,
        /// What it read.
        #[serde(default, skip_serializing_if = "Entry::is_empty")]
        entry: Entry,
    },
    /// An iPad takes this lane.
    LaneChosen {
        /// Which.
        serial: Serial,
        /// Lane.
        lane: Lane,
    },
    /// An iPad moved from one stage to another.
    Moved {
        /// Which.
        serial: Serial,
        /// Stage before.
        from: Stage,
        /// Stage now; never `blocked`.
        to: Stage,
        /// How that is known.
        evidence: Evidence,
        /// The pass it belongs to after the move.
        pass: u32,
        /// What the person noted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<PersonalText>,
    },
    /// An iPad is stuck.
    Blocked {
        /// Which.
        serial: Serial,
        /// Stage before.
        from: Stage,
        /// Why.
        reason: Reason,
        /// How that is known.
        evidence: Evidence,
        /// What the person noted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<PersonalText>,
    },
    /// A retired iPad's place is taken by another.
    Replaced {
        /// The one that went.
        serial: Serial,
        /// The one that came.
        replacement: Serial,
    },
    /// Something was confirmed in this pass.
    Ticked {
        /// Which.
        serial: Serial,
        /// What.
        tick: Tick,
        /// How that is known.
        evidence: Evidence,
        /// What the person noted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<PersonalText>,
    },
    /// A tick was taken away.
    Unticked {
        /// Which.
        serial: Serial,
        /// What.
        tick: Tick,
        /// What the person noted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<PersonalText>,
    },
    /// The newest undoable step of an iPad was taken back.
    Undone {
        /// Which.
        serial: Serial,
        /// The event that no longer counts.
        event: Uuid,
        /// What the person noted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<PersonalText>,
    },
    /// A step that is none of a single iPad's was taken back; what is recorded beside this says
    /// what holds now.
    StepTakenBack {
        /// The event that no longer counts.
        event: Uuid,
    },
    /// An iPad has a keeper or a place.
    Assigned {
        /// Which.
        serial: Serial,
        /// All five values that hold from now on.
        assignment: Assignment,
    },
    /// These revisions of profiles are on an iPad.
    ProfilesInstalled {
        /// Which.
        serial: Serial,
        /// Revision by profile id.
        revisions: BTreeMap<Uuid, u32>,
        /// How that is known.
        evidence: Evidence,
    },
    /// A batch was planned.
    BatchCreated {
        /// Its id.
        batch: Uuid,
        /// The plan.
        plan: BatchPlan,
    },
    /// The plan of a batch changed.
    BatchChanged {
        /// Its id.
        batch: Uuid,
        /// The whole plan that holds from now on.
        plan: BatchPlan,
    },
    /// A batch was declared done.
    BatchClosed {
        /// Its id.
        batch: Uuid,
    },
    /// A batch without iPads left the lists; its name may be used again.
    BatchRemoved {
        /// Its id.
        batch: Uuid,
    },
    /// An iPad belongs to a batch, or to none.
    DeviceBatched {
        /// Which.
        serial: Serial,
        /// The batch.
        batch: Option<Uuid>,
    },
    /// A person confirmed a preflight item.
    PreflightTicked {
        /// Which of the twenty.
        item: PreflightItem,
        /// What the person noted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        note: Option<PersonalText>,
    },
    /// A person took the confirmation back.
    PreflightUnticked {
        /// Which of the twenty.
        item: PreflightItem,
    },
    /// The Mac looked for itself.
    PreflightProbed {
        /// Which of the twenty.
        item: PreflightItem,
        /// What came of it.
        outcome: ProbeOutcome,
        /// What was seen; never a secret.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        seen: BTreeMap<String, Value>,
    },
    /// The page of limits was read and accepted, once for the school.
    LimitsAcknowledged {
        /// Who.
        name: PersonalText,
    },
    /// A date to keep, new or changed.
    DeadlineSet {
        /// Its id.
        deadline: Uuid,
        /// All of it.
        plan: Deadline,
    },
    /// A date was kept.
    DeadlineDone {
        /// Its id.
        deadline: Uuid,
        /// When.
        on: Date,
        /// The next one, if it comes back.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<Date>,
    },
    /// A date no longer matters.
    DeadlineRemoved {
        /// Its id.
        deadline: Uuid,
    },
    /// A revision of a profile was kept.
    ProfileSaved {
        /// The profile.
        profile: Uuid,
        /// Its name.
        name: String,
        /// Counted from 1.
        revision: u32,
        /// SHA-256 of the body.
        sha256: Digest,
    },
    /// A profile left the library; its revisions stay.
    ProfileRemoved {
        /// The profile.
        profile: Uuid,
    },
    /// A revision of a blueprint was kept.
    BlueprintSaved {
        /// The blueprint.
        blueprint: Uuid,
        /// Its name.
        name: String,
        /// Counted from 1.
        revision: u32,
        /// SHA-256 of the body.
        sha256: Digest,
    },
    /// A blueprint left the library; its revisions stay.
    BlueprintRemoved {
        /// The blueprint.
        blueprint: Uuid,
    },
    /// A supervision identity is known.
    IdentityAdded {
        /// SHA-256 of the certificate (DER).
        fingerprint: Digest,
        /// Subject of the certificate.
        subject: String,
        /// End of its validity.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        not_after: Option<Timestamp>,
    },
    /// A copy of a supervision identity lies somewhere.
    IdentityBackedUp {
        /// Which identity.
        fingerprint: Digest,
        /// Where, in the words of whoever put it there.
        place: String,
        /// SHA-256 of the file.
        sha256: Digest,
    },
    /// A supervision identity was set aside: no iPad carries it, so none waits for copies of it.
    IdentityRetired {
        /// Which identity.
        fingerprint: Digest,
    },
    /// A file with a secret in it, or with the names of a school, was written.
    FileExported {
        /// What it is.
        what: ExportedFile,
        /// Name of the file, without folder.
        file: String,
        /// Its SHA-256.
        sha256: Digest,
        /// Whether a secret is in it: a private key, a password.
        secrets: bool,
    },
    /// A kit was written.
    KitExported {
        /// For which batch.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        batch: Option<Uuid>,
        /// With which blueprint.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        blueprint: Option<Uuid>,
        /// SHA-256 of its manifest.
        manifest: Digest,
        /// For how many iPads.
        devices: u32,
        /// Whether secrets are in it: the identity, passwords.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        secrets: bool,
    },
    /// A document was written or printed.
    DocumentPrinted {
        /// Which kind, for example `checklist`.
        document: String,
        /// For which batch.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        batch: Option<Uuid>,
        /// For which iPads, where they are single ones.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        serials: Vec<Serial>,
        /// SHA-256 of the file.
        sha256: Digest,
    },
    /// The names of a class were erased.
    ClassForgotten {
        /// The class.
        class: String,
        /// Its iPads.
        serials: Vec<Serial>,
        /// The sealed texts that are gone.
        texts: Vec<Uuid>,
    },
    /// A copy of the ledger was made.
    BackupMade {
        /// Name of the file, without folder.
        file: String,
        /// Its SHA-256.
        sha256: Digest,
    },
    /// The ledger was brought back from a copy.
    BackupRestored {
        /// Name of the file, without folder.
        file: String,
        /// Its SHA-256.
        sha256: Digest,
    },
}
