//! The canonical columns of a roster.

use crate::spelling::spelled;

spelled! {
    /// A canonical column, in the order in which lists are written.
    pub enum Field, "field" {
        /// Serial number.
        Serial = "serial",
        /// Asset tag of the property office.
        AssetTag = "asset_tag",
        /// Name of the iPad; often holds a pupil's name.
        DeviceName = "device_name",
        /// Model, as a ProductType or a name.
        Model = "model",
        /// Capacity.
        Capacity = "capacity",
        /// Installed iPadOS version.
        OsVersion = "os_version",
        /// UDID.
        Udid = "udid",
        /// ECID.
        Ecid = "ecid",
        /// IMEI.
        Imei = "imei",
        /// Wi-Fi address.
        WifiMac = "wifi_mac",
        /// Whether the iPad is in Apple School Manager.
        InAsm = "in_asm",
        /// How it came there: Apple, reseller, by hand.
        AsmSource = "asm_source",
        /// Assigned device management service.
        AssignedService = "assigned_service",
        /// Order number.
        OrderNo = "order_no",
        /// Date of purchase.
        PurchaseDate = "purchase_date",
        /// Batch of this migration.
        Batch = "batch",
        /// Charging cart.
        Cart = "cart",
        /// Slot in the cart.
        Slot = "slot",
        /// Who is answerable for the iPad.
        Keeper = "keeper",
        /// Where it is kept.
        Location = "location",
        /// Class.
        Class = "class",
        /// Seat number in the class.
        Seat = "seat",
        /// Who uses it.
        User = "user",
        /// Who paid.
        Funding = "funding",
        /// End of warranty.
        WarrantyEnd = "warranty_end",
        /// Case, charger, pencil, keyboard.
        Accessories = "accessories",
        /// Outer condition.
        Condition = "condition",
        /// Stage.
        State = "state",
        /// Why it is stuck.
        BlockedReason = "blocked_reason",
        /// Lane.
        Lane = "lane",
        /// Fingerprint of the supervision identity.
        SupervisionIdentity = "supervision_identity",
        /// Whether the unlock token was saved.
        UnlockToken = "unlock_token",
        /// Repair number.
        RepairNo = "repair_no",
        /// Serial of the iPad that this one replaces.
        Replaces = "replaces",
        /// Free note.
        Note = "note",
    }
}

impl Field {
    /// The key of the canonical list, for example `asset_tag`.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.id()
    }

    /// Place in the canonical list, from 0.
    #[must_use]
    pub const fn order(self) -> usize {
        self as usize
    }

    /// Whether the value can name a person and so has to be erasable.
    ///
    /// Keeper, user and note, and the device name too: iPads are commonly called after
    /// their pupil. Class and seat number name nobody by themselves.
    #[must_use]
    pub const fn is_personal(self) -> bool {
        matches!(
            self,
            Self::DeviceName | Self::Keeper | Self::User | Self::Note
        )
    }

    /// Whether the value follows from what happened and is never taken from a list.
    #[must_use]
    pub const fn is_derived(self) -> bool {
        matches!(
            self,
            Self::Serial
                | Self::Batch
                | Self::State
                | Self::BlockedReason
                | Self::Lane
                | Self::UnlockToken
        )
    }

    /// Whether the value says where the iPad belongs and who answers for it.
    #[must_use]
    pub const fn is_assignment(self) -> bool {
        matches!(
            self,
            Self::Keeper | Self::Class | Self::Seat | Self::Cart | Self::Slot
        )
    }
}
