//! Why an iPad is stuck, and who can get it going again.

use crate::spelling::spelled;

spelled! {
    /// Why an iPad is blocked.
    pub enum Reason, "reason" {
        /// Locked by somebody's own Apple Account.
        ActivationLockUser = "activation_lock_user",
        /// Locked by the old device management service.
        ActivationLockOrg = "activation_lock_org",
        /// Nobody knows the passcode.
        PasscodeUnknown = "passcode_unknown",
        /// Should be in Apple School Manager and isn't.
        NotInAsm = "not_in_asm",
        /// Still assigned to a device management service.
        StillAssigned = "still_assigned",
        /// Setup Assistant shows the old server's Remote Management.
        OldRemoteManagement = "old_remote_management",
        /// Supervised by another identity, refuses to pair.
        CannotPairOtherIdentity = "cannot_pair_other_identity",
        /// Doesn't show up; the cable is suspected.
        NotDetectedCable = "not_detected_cable",
        /// Doesn't show up; the port or hub is suspected.
        NotDetectedPort = "not_detected_port",
        /// Can't reach Apple to activate.
        NoNetworkActivation = "no_network_activation",
        /// iPadOS is older than the plan needs.
        OsTooOld = "os_too_old",
        /// This model can't run what the plan needs.
        UnsupportedModel = "unsupported_model",
        /// No app licence left.
        NoLicence = "no_licence",
        /// A profile couldn't be installed.
        ProfileFailed = "profile_failed",
        /// An app couldn't be installed.
        AppFailed = "app_failed",
        /// Battery too low.
        LowBattery = "low_battery",
        /// Damaged.
        Damaged = "damaged",
        /// The serial on the list isn't that of this iPad.
        WrongSerial = "wrong_serial",
        /// Another iPad has the same asset tag.
        DuplicateAssetTag = "duplicate_asset_tag",
        /// The owner of the data can't be reached.
        DataOwnerUnreached = "data_owner_unreached",
        /// Something else; the note says what.
        Other = "other",
    }
}

spelled! {
    /// Who has to act to free a blocked iPad.
    pub enum Actor, "actor" {
        /// The teacher at the bench.
        Operator = "operator",
        /// An administrator or device enrollment manager in Apple School Manager.
        AsmAdministrator = "asm_administrator",
        /// The person whose account or data it is, or the parents.
        Owner = "owner",
        /// Whoever runs the school's network.
        Network = "network",
        /// The property office.
        PropertyOffice = "property_office",
        /// Apple or a repair shop.
        Apple = "apple",
    }
}

impl Reason {
    /// The id of the message that says what to do.
    #[must_use]
    pub fn remedy_word(self) -> String {
        format!("{}-do", self.word())
    }

    /// Who must act.
    #[must_use]
    pub const fn actor(self) -> Actor {
        match self {
            Self::ActivationLockUser | Self::PasscodeUnknown | Self::DataOwnerUnreached => {
                Actor::Owner
            }
            Self::ActivationLockOrg
            | Self::NotInAsm
            | Self::StillAssigned
            | Self::OldRemoteManagement
            | Self::NoLicence => Actor::AsmAdministrator,
            Self::NoNetworkActivation => Actor::Network,
            Self::UnsupportedModel | Self::DuplicateAssetTag => Actor::PropertyOffice,
            Self::Damaged => Actor::Apple,
            Self::CannotPairOtherIdentity
            | Self::NotDetectedCable
            | Self::NotDetectedPort
            | Self::OsTooOld
            | Self::ProfileFailed
            | Self::AppFailed
            | Self::LowBattery
            | Self::WrongSerial
            | Self::Other => Actor::Operator,
        }
    }
}
