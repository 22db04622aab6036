//! Events: one line of the journal each, and what a fact in it concerns.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{Fact, PersonalText, Serial};

/// One line of the journal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Its own id (UUID version 7).
    pub id: Uuid,
    /// When it was recorded.
    pub at: Timestamp,
    /// Who recorded it; absent if the product did so by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operator: Option<Uuid>,
    /// What happened.
    pub fact: Fact,
}

impl Fact {
    /// The kind, as the JSON form spells it.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::PracticeMarked {} => "practice_marked",
            Self::SchoolSet { .. } => "school_set",
            Self::OperatorAdded { .. } => "operator_added",
            Self::SettingSet { .. } => "setting_set",
            Self::RosterImported { .. } => "roster_imported",
            Self::DeviceListed { .. } => "device_listed",
            Self::DeviceChanged { .. } => "device_changed",
            Self::DeviceMerged { .. } => "device_merged",
            Self::FindingsKept { .. } => "findings_kept",
            Self::DeviceSeen { .. } => "device_seen",
            Self::LaneChosen { .. } => "lane_chosen",
            Self::Moved { .. } => "moved",
            Self::Blocked { .. } => "blocked",
            Self::Replaced { .. } => "replaced",
            Self::Ticked { .. } => "ticked",
            Self::Unticked { .. } => "unticked",
            Self::Undone { .. } => "undone",
            Self::StepTakenBack { .. } => "step_taken_back",
            Self::Assigned { .. } => "assigned",
            Self::ProfilesInstalled { .. } => "profiles_installed",
            Self::BatchCreated { .. } => "batch_created",
            Self::BatchChanged { .. } => "batch_changed",
            Self::BatchClosed { .. } => "batch_closed",
            Self::BatchRemoved { .. } => "batch_removed",
            Self::DeviceBatched { .. } => "device_batched",
            Self::PreflightTicked { .. } => "preflight_ticked",
            Self::PreflightUnticked { .. } => "preflight_unticked",
            Self::PreflightProbed { .. } => "preflight_probed",
            Self::LimitsAcknowledged { .. } => "limits_acknowledged",
            Self::DeadlineSet { .. } => "deadline_set",
            Self::DeadlineDone { .. } => "deadline_done",
            Self::DeadlineRemoved { .. } => "deadline_removed",
            Self::ProfileSaved { .. } => "profile_saved",
            Self::ProfileRemoved { .. } => "profile_removed",
            Self::BlueprintSaved { .. } => "blueprint_saved",
            Self::BlueprintRemoved { .. } => "blueprint_removed",
            Self::IdentityAdded { .. } => "identity_added",
            Self::IdentityBackedUp { .. } => "identity_backed_up",
            Self::IdentityRetired { .. } => "identity_retired",
            Self::FileExported { .. } => "file_exported",
            Self::KitExported { .. } => "kit_exported",
            Self::DocumentPrinted { .. } => "document_printed",
            Self::ClassForgotten { .. } => "class_forgotten",
            Self::BackupMade { .. } => "backup_made",
            Self::BackupRestored { .. } => "backup_restored",
        }
    }

    /// The iPads whose state this fact touches; each folds it with `Device::apply`.
    #[must_use]
    pub fn serials(&self) -> Vec<&Serial> {
        match self {
            Self::DeviceListed { serial, .. }
            | Self::DeviceChanged { serial, .. }
            | Self::FindingsKept { serial, .. }
            | Self::DeviceSeen { serial, .. }
            | Self::LaneChosen { serial, .. }
            | Self::Moved { serial, .. }
            | Self::Blocked { serial, .. }
            | Self::Ticked { serial, .. }
            | Self::Unticked { serial, .. }
            | Self::Undone { serial, .. }
            | Self::Assigned { serial, .. }
            | Self::ProfilesInstalled { serial, .. }
            | Self::DeviceBatched { serial, .. } => vec![serial],
            Self::DeviceMerged {
                serial, absorbed, ..
            } => vec![serial, absorbed],
            Self::Replaced {
                serial,
                replacement,
            } => vec![serial, replacement],
            Self::DocumentPrinted { serials, .. } | Self::ClassForgotten { serials, .. } => {
                serials.iter().collect()
            }
            _ => Vec::new(),
        }
    }

    /// Every text in this fact that can name a person, for sealing before it is written.
    pub fn personal_texts_mut(&mut self) -> Vec<&mut PersonalText> {
        match self {
            Self::OperatorAdded { name, .. } | Self::LimitsAcknowledged { name } => vec![name],
            Self::DeviceListed { entry, .. }
            | Self::DeviceChanged { entry, .. }
            | Self::DeviceMerged { entry, .. }
            | Self::DeviceSeen { entry, .. } => entry.personal_texts_mut().collect(),
            Self::FindingsKept { findings, .. } => findings
                .iter_mut()
                .filter_map(|finding| finding.detail.as_mut())
                .collect(),
            Self::Moved { note, .. }
            | Self::Blocked { note, .. }
            | Self::Ticked { note, .. }
            | Self::Unticked { note, .. }
            | Self::Undone { note, .. }
            | Self::PreflightTicked { note, .. } => note.iter_mut().collect(),
            Self::Assigned { assignment, .. } => assignment.keeper.iter_mut().collect(),
            Self::DeadlineSet { plan, .. } => plan.personal_texts_mut(),
            _ => Vec::new(),
        }
    }
}
