//! What is wrong, pointless or worth knowing about a blueprint.

use serde::Serialize;

use crate::finding::{Args, Severity, finding_codes};

/// One finding about a blueprint. The sentence for people is made from `code` and `args`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BlueprintFinding {
    /// How much it matters.
    pub severity: Severity,
    /// What it is; the key of the sentence `finding-<code>`.
    pub code: BlueprintCode,
    /// Where it is in the blueprint: `prepare.skip`, `apps[2]`.
    #[serde(rename = "path")]
    pub field: String,
    /// What the sentence names.
    pub args: Args,
}

impl BlueprintFinding {
    /// A finding without values.
    #[must_use]
    pub fn new(code: BlueprintCode, field: &str) -> Self {
        Self {
            severity: code.severity(),
            code,
            field: field.to_owned(),
            args: Args::new(),
        }
    }

    /// The same finding, naming `value` as `name`.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<serde_json::Value>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

finding_codes! {
    /// Every code that a finding about a blueprint can have.
    pub enum BlueprintCode;

    /// A key that this version doesn't know; kept.
    UnknownKey = "blueprint-unknown-key", Info;
    /// The organization has no name, so that Prepare can't be finished. (Configurator user guide cade65abdcd)
    NoOrganization = "blueprint-no-organization", Error;
    /// The iPads are not supervised. Most of what a school wants needs supervision.
    NotSupervised = "blueprint-not-supervised", Warning;
    /// Any computer may reach the iPads by cable.
    PairingAllowed = "blueprint-pairing-allowed", Info;
    /// Lane 1 with "Add to Apple School Manager" ticked: Configurator then offers only "New Server…". (position X1)
    LaneOneAdds = "blueprint-lane-1-adds", Error;
    /// Lane 2 without "Add to Apple School Manager": nothing would be added.
    LaneTwoDoesNotAdd = "blueprint-lane-2-does-not-add", Error;
    /// Lane 2 with "Activate and complete enrollment": Prepare fails half-way.
    LaneTwoActivates = "blueprint-lane-2-activates", Error;
    /// A server is chosen: Scenario B has none.
    EnrollsInMdm = "blueprint-enrolls-in-mdm", Error;
    /// Lane 2, but some iPads are in Apple School Manager already. (device error 33018)
    AlreadyInAsm = "blueprint-already-in-asm", Error;
    /// Some iPads are still assigned to a server and refuse manual supervision. (device error 33004)
    StillAssigned = "blueprint-still-assigned", Error;
    /// A pane that the list of Prepare's panes doesn't hold.
    PaneUnknown = "blueprint-pane-unknown", Warning;
    /// A name of the Setup Assistant payload, not of Prepare; the lists differ.
    PaneOfPayload = "blueprint-pane-of-payload", Warning;
    /// No profile at all.
    NoProfiles = "blueprint-no-profiles", Warning;
    /// A profile that isn't there.
    ProfileUnknown = "blueprint-profile-unknown", Error;
    /// A profile that stands twice.
    ProfileTwice = "blueprint-profile-twice", Warning;
    /// The blueprint names an older revision than the newest.
    ProfileOld = "blueprint-profile-old", Info;
    /// The blueprint names a revision that isn't there.
    RevisionUnknown = "blueprint-revision-unknown", Error;
    /// A profile needs supervision, which the blueprint doesn't set. (device errors 4025, 29000)
    ProfileNeedsSupervision = "blueprint-profile-needs-supervision", Error;
    /// No profile brings a Wi-Fi network.
    NoWifi = "blueprint-no-wifi", Warning;
    /// A Wi-Fi profile that isn't the first.
    WifiNotFirst = "blueprint-wifi-not-first", Warning;
    /// No network profile is chosen: an iPad may stop at the Wi-Fi pane. (positions P11, X8)
    NoNetworkProfile = "blueprint-no-network-profile", Warning;
    /// The network profile isn't there.
    NetworkProfileUnknown = "blueprint-network-profile-unknown", Error;
    /// The network profile brings no Wi-Fi network.
    NetworkProfileNoWifi = "blueprint-network-profile-no-wifi", Error;
    /// The network profile isn't among the blueprint's profiles, so that no kit has its file.
    NetworkProfileNotInList = "blueprint-network-profile-not-in-list", Warning;
    /// The Home Screen profile isn't there.
    HomeScreenUnknown = "blueprint-home-screen-unknown", Error;
    /// The Home Screen profile orders no Home Screen.
    HomeScreenNoLayout = "blueprint-home-screen-no-layout", Error;
    /// The Home Screen profile isn't among the blueprint's profiles, so that nothing installs it.
    HomeScreenNotInList = "blueprint-home-screen-not-in-list", Warning;
    /// The unlock token isn't saved: a forgotten passcode then costs an erase. (position P14)
    UnlockTokenOff = "blueprint-unlock-token-off", Warning;
    /// Names are given, and a profile forbids changing them: plan and sheet rename before they
    /// install; who goes another way must too. (error -402653161)
    RenameFirst = "blueprint-rename-first", Info;
    /// The name pattern has a placeholder that isn't one.
    NamePlaceholderUnknown = "blueprint-name-placeholder-unknown", Error;
    /// All iPads would have one name.
    NameForAll = "blueprint-name-for-all", Warning;
    /// Fewer licences than iPads: the app doesn't reach all.
    LicencesShort = "blueprint-licences-short", Error;
    /// How many licences there are isn't known.
    LicencesUnknown = "blueprint-licences-unknown", Info;
    /// A text that is no bundle identifier.
    BundleId = "blueprint-bundle-id", Error;
    /// An app that stands twice.
    AppTwice = "blueprint-app-twice", Warning;
}
