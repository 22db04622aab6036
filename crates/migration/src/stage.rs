//! The fourteen stages of an iPad and the five words of a report's head.

use crate::spelling::spelled;

spelled! {
    /// Where an iPad stands.
    ///
    /// The first ten are the path, in order; the other four stand beside it.
    pub enum Stage, "stage" {
        /// In a batch, serial known.
        Planned = "planned",
        /// Here, condition noted; opens a pass.
        Collected = "collected",
        /// Data kept or waived, said by its owner.
        BackedUp = "backed_up",
        /// Signed out, passcode off, Activation Lock off.
        Unlocked = "unlocked",
        /// Unassigned in Apple School Manager, or not in it.
        Unassigned = "unassigned",
        /// Erased, at Setup Assistant.
        Wiped = "wiped",
        /// Prepared and supervised by the right organization.
        Supervised = "supervised",
        /// Profiles and apps are in, as planned.
        Provisioned = "provisioned",
        /// Checked by a person.
        Verified = "verified",
        /// Signed for, or in its slot.
        HandedOver = "handed_over",
        /// Stuck; the reason and the stage before are kept.
        Blocked = "blocked",
        /// Sent to repair.
        Repair = "repair",
        /// Never came, or lost.
        Missing = "missing",
        /// Released in Apple School Manager and off the property list.
        Retired = "retired",
    }
}

spelled! {
    /// The five words under which a report counts the stages.
    pub enum Head, "head" {
        /// Planned.
        NotStarted = "not_started",
        /// From collected to verified.
        InProgress = "in_progress",
        /// Handed over.
        Done = "done",
        /// Blocked or missing.
        Stuck = "stuck",
        /// In repair or retired.
        Out = "out",
    }
}

impl Stage {
    /// The path from planned to handed over.
    pub const PATH: [Self; 10] = [
        Self::Planned,
        Self::Collected,
        Self::BackedUp,
        Self::Unlocked,
        Self::Unassigned,
        Self::Wiped,
        Self::Supervised,
        Self::Provisioned,
        Self::Verified,
        Self::HandedOver,
    ];

    /// Place on the path from 0 (planned) to 9 (handed over); none beside it.
    #[must_use]
    pub fn position(self) -> Option<usize> {
        Self::PATH.iter().position(|stage| *stage == self)
    }

    /// The word a report counts this stage under.
    #[must_use]
    pub const fn head(self) -> Head {
        match self {
            Self::Planned => Head::NotStarted,
            Self::HandedOver => Head::Done,
            Self::Blocked | Self::Missing => Head::Stuck,
            Self::Repair | Self::Retired => Head::Out,
            _ => Head::InProgress,
        }
    }
}
