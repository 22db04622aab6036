//! A finding: what is wrong, pointless or worth knowing about a profile, and where.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::document::KeyPath;

/// Values that a finding's sentence names, by the name of the variable in the sentence.
pub type Args = BTreeMap<String, serde_json::Value>;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The iPad refuses the profile, or does something else than the profile says.
    Error,
    /// It installs, but a school should know about this first.
    Warning,
    /// Worth knowing; nothing to do.
    Info,
}

impl Severity {
    /// The word in JSON and in the message id `severity-<word>`.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// One finding. The sentence for people is made from `code` and `args`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Finding {
    /// How much it matters.
    pub severity: Severity,
    /// What it is; stable, documented, and the key of the sentence.
    pub code: FindingCode,
    /// Where it is, from the top of the profile.
    pub path: KeyPath,
    /// What the sentence names.
    pub args: Args,
}

impl Finding {
    /// A finding without values, at `path`.
    #[must_use]
    pub fn new(code: FindingCode, path: KeyPath) -> Self {
        Self {
            severity: code.severity(),
            code,
            path,
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

/// Declares the codes of one kind of finding: each once, with its severity. Codes are stable, since
/// other people's scripts name them.
macro_rules! finding_codes {
    (
        $(#[$about:meta])* pub enum $kind:ident;
        $($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident;)*
    ) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $kind { $($(#[$doc])* $name,)* }

        impl $kind {
            /// Every code, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The code as written in JSON and in the message id `finding-<code>`.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// How much a finding with this code matters.
            #[must_use]
            pub const fn severity(self) -> $crate::finding::Severity {
                match self { $(Self::$name => $crate::finding::Severity::$severity,)* }
            }
        }

        impl std::fmt::Display for $kind {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl serde::Serialize for $kind {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }
    };
}
pub(crate) use finding_codes;

finding_codes! {
    /// Every code that a finding about a profile can have.
    pub enum FindingCode;

    // What reading the file found.
    /// Something stands before `<?xml`; it is dropped when the file is written. (seen in 12 of 225 public profiles)
    TextBeforeXml = "text-before-xml", Warning;
    /// Something stands after the end of the property list; it is dropped when the file is written.
    TextAfterXml = "text-after-xml", Warning;
    /// The XML declaration is malformed; written anew.
    XmlDeclaration = "xml-declaration", Warning;
    /// One dictionary holds a key twice; the last one counts, as for Apple's reader.
    DuplicateKey = "duplicate-key", Error;
    /// The file is signed; editing removes the signature.
    Signed = "signed", Info;
    /// The signature doesn't hold: the content was changed, or the certificate didn't make it.
    SignatureBroken = "signature-broken", Error;
    /// The file is a binary property list; written as XML.
    BinaryForm = "binary-form", Info;

    // Structure.
    /// A key that must be there is not. (Apple, TopLevel.yaml and CommonPayloadKeys.yaml; errors 1002, 2002)
    KeyMissing = "key-missing", Error;
    /// The top `PayloadType` is not `Configuration`. (Apple, TopLevel.yaml)
    NotAConfiguration = "not-a-configuration", Error;
    /// A `Profile Service` dictionary: the first step of enrolment over the air, no profile.
    ProfileService = "profile-service", Error;
    /// `PayloadContent` is no array. (Apple, TopLevel.yaml; error 1003)
    ContentNotArray = "content-not-array", Error;
    /// `PayloadContent` holds nothing, so the profile does nothing.
    ContentEmpty = "content-empty", Warning;
    /// An entry of `PayloadContent` is no dictionary. (error 1003)
    PayloadNotDictionary = "payload-not-dictionary", Error;
    /// The payloads are encrypted for one iPad: kept, can't be edited. (Apple, "Encrypted Profiles")
    EncryptedContent = "encrypted-content", Info;
    /// A required text is empty.
    RequiredTextEmpty = "required-text-empty", Warning;
    /// More findings than are listed.
    TooManyFindings = "too-many-findings", Warning;

    // Values.
    /// A value of another kind than Apple's schema says. (errors 1003, 2003)
    WrongType = "wrong-type", Error;
    /// A value of a near kind, such as 1 for true; macOS takes it, others don't.
    NearType = "near-type", Warning;
    /// A value that the schema's list doesn't hold. (errors 1010, 2004)
    ValueNotAllowed = "value-not-allowed", Error;
    /// A number below the schema's range.
    BelowMinimum = "below-minimum", Error;
    /// A number above the schema's range.
    AboveMaximum = "above-maximum", Error;
    /// A text that doesn't have the form the schema asks for.
    FormatMismatch = "format-mismatch", Warning;
    /// A list with fewer items than the schema asks for.
    TooFewItems = "too-few-items", Error;
    /// A list with more items than the schema allows.
    TooManyItems = "too-many-items", Error;
    /// A text that is no address where the schema asks for one.
    NotAUrl = "not-a-url", Warning;
    /// A text that is no host name where the schema asks for one.
    NotAHostname = "not-a-hostname", Warning;
    /// A text that is no bundle identifier where the key names an app.
    NotABundleId = "not-a-bundle-id", Error;
    /// A character that XML can't hold; it is lost when the file is written. (XML 1.0, 2.2)
    ControlCharacter = "control-character", Warning;
    /// A placeholder of another tool was left in.
    PlaceholderLeft = "placeholder-left", Warning;
    /// `{word}` that is none of our placeholders; it stays as it is.
    PlaceholderUnknown = "placeholder-unknown", Warning;

    // Names.
    /// A key that the catalogue doesn't know; kept.
    UnknownKey = "unknown-key", Info;
    /// An unknown key that is nearly a known one.
    MisspelledKey = "misspelled-key", Warning;
    /// An unknown key that begins with `Payload`, which Apple reserves. (Configuration Profile Reference 2019)
    ReservedKey = "reserved-key", Info;
    /// A payload type that the catalogue doesn't know; kept.
    UnknownPayloadType = "unknown-payload-type", Info;
    /// An unknown payload type that is nearly a known one.
    MisspelledPayloadType = "misspelled-payload-type", Warning;

    // Identity.
    /// Two payloads of the profile have one `PayloadUUID`. (error 1007)
    DuplicatePayloadUuid = "duplicate-payload-uuid", Error;
    /// Two payloads of the profile have one `PayloadIdentifier`. (error 1008)
    DuplicatePayloadIdentifier = "duplicate-payload-identifier", Error;
    /// A payload has the identifier of the profile.
    PayloadIdentifierOfProfile = "payload-identifier-of-profile", Warning;
    /// A payload has the UUID of the profile.
    PayloadUuidOfProfile = "payload-uuid-of-profile", Warning;
    /// A `PayloadUUID` that is not RFC 4122 text; Apple doesn't ask for it, other tools do.
    UuidForm = "uuid-form", Info;
    /// An empty `PayloadUUID` or `PayloadIdentifier`. (errors 1002, 2002)
    IdentityEmpty = "identity-empty", Error;

    // References.
    /// A key names a payload that the profile doesn't hold.
    ReferenceMissing = "reference-missing", Error;
    /// A key names a payload that is no certificate or identity.
    ReferenceNoCertificate = "reference-no-certificate", Error;
    /// A `VPNUUID` that no App-Layer VPN payload of the profile has. (inference from the key's text)
    VpnReferenceMissing = "vpn-reference-missing", Warning;

    // Supervision and MDM.
    /// The payload needs a supervised iPad. (errors 4025, 29000)
    PayloadNeedsSupervision = "payload-needs-supervision", Error;
    /// The key is ignored without supervision.
    KeyNeedsSupervision = "key-needs-supervision", Warning;
    /// The key works unsupervised today; Apple says that this will end.
    SupervisionAdvised = "supervision-advised", Info;
    /// Only an MDM server can install this payload. (errors 4022, 4023)
    MdmOnlyPayload = "mdm-only-payload", Error;
    /// Only an MDM server can set this key.
    MdmOnlyKey = "mdm-only-key", Error;
    /// An MDM server can't install this payload.
    ManualOnlyPayload = "manual-only-payload", Error;
    /// The payload does nothing without managed apps or accounts. (inference)
    PayloadNeedsManagedApps = "payload-needs-managed-apps", Warning;
    /// The key does nothing without managed apps or accounts. (inference)
    KeyNeedsManagedApps = "key-needs-managed-apps", Warning;
    /// One profile holds a payload twice that an iPad takes once. (errors 4017, 4018, 4019, 4028, 4029, 46000)
    PayloadTwice = "payload-twice", Error;
    /// A Google account can only be installed from Apple Configurator on a supervised iPad, or by MDM.
    GoogleAccount = "google-account", Info;

    // Versions of iPadOS.
    /// Apple advises against the payload; it still works.
    PayloadDeprecated = "payload-deprecated", Info;
    /// Apple advises against the key; it still works.
    KeyDeprecated = "key-deprecated", Info;
    /// The payload is ignored by this iPadOS and later.
    PayloadRemoved = "payload-removed", Warning;
    /// The key is ignored by this iPadOS and later.
    KeyRemoved = "key-removed", Warning;
    /// The payload is newer than the iPads.
    PayloadTooNew = "payload-too-new", Warning;
    /// The key is newer than the iPads, which ignore it.
    KeyTooNew = "key-too-new", Warning;

    // What stays behind in this migration.
    /// The enrolment in an MDM server that no longer answers.
    DropMdm = "drop-mdm", Error;
    /// The identity that only the dropped enrolment uses.
    DropIdentity = "drop-identity", Warning;
    /// A payload of the old server, or replaced long ago.
    DropPayload = "drop-payload", Warning;
    /// A payload that only macOS knows.
    MacosOnlyPayload = "macos-only-payload", Warning;

    // The profile as a whole.
    /// A text that someone must accept on the iPad. (Apple, TopLevel.yaml)
    ConsentText = "consent-text", Warning;
    /// The day on which the profile removes itself has passed. (errors 4006, 4026)
    RemovalDatePast = "removal-date-past", Error;
    /// The profile's expiration date has passed; the iPad shows it as expired.
    ProfileExpired = "profile-expired", Warning;
    /// The profile can't be removed on the iPad, not even with a password.
    LockedWithoutPassword = "locked-without-password", Info;
    /// A locked, signed profile is only updated by one of the same signer. (iPhone Enterprise Deployment Guide; error 4008)
    LockedNeedsSigner = "locked-needs-signer", Info;
    /// `TargetDeviceType` names another device than an iPad. (Apple, TopLevel.yaml)
    TargetNotIpad = "target-not-ipad", Warning;
    /// `PayloadScope` means something on a Mac only. (inference)
    ScopeIgnored = "scope-ignored", Info;
    /// The iPad asks a person for something while the profile is installed.
    AsksOnDevice = "asks-on-device", Warning;
    /// A password or key stands readable in the file.
    SecretInClear = "secret-in-clear", Warning;

    // Wi-Fi and proxies.
    /// Neither a network name nor a Passpoint domain. (errors 13001-13005)
    WifiNoNetwork = "wifi-no-network", Error;
    /// A network name of more than 32 bytes, which no network can have. (IEEE 802.11)
    WifiNameLong = "wifi-name-long", Error;
    /// WEP is broken, and an iPad warns about it.
    WifiWep = "wifi-wep", Warning;
    /// A WPA password has 8 to 63 characters, or 64 hexadecimal digits. (IEEE 802.11)
    WifiPasswordLength = "wifi-password-length", Error;
    /// An open network with a password, which does nothing.
    WifiPasswordUnused = "wifi-password-unused", Warning;
    /// A protected network without a password: someone must type it on the iPad.
    WifiPasswordMissing = "wifi-password-missing", Warning;
    /// Enterprise Wi-Fi that trusts no certificate and no server name: someone must trust it on the iPad.
    WifiTrustMissing = "wifi-trust-missing", Warning;
    /// A manual proxy without server or port.
    ProxyIncomplete = "proxy-incomplete", Error;

    // Passcode.
    /// Passcode rules without `forcePIN` count only for those who set a passcode.
    PasscodeNotForced = "passcode-not-forced", Info;
    /// More complex characters are asked for than the passcode has characters.
    PasscodeContradiction = "passcode-contradiction", Warning;
    /// A passcode is demanded and changing it is forbidden.
    PasscodeCannotBeSet = "passcode-cannot-be-set", Warning;

    // Web clips and the content filter.
    /// A web clip without an address; the iPad calls the profile damaged.
    WebclipNoUrl = "webclip-no-url", Error;
    /// An address that is neither a page nor something an app opens: `javascript:`, `data:`, `file:`.
    WebclipScheme = "webclip-scheme", Warning;
    /// An address without encryption.
    InsecureUrl = "insecure-url", Info;
    /// An icon larger than a Home Screen needs. (our own limit)
    IconLarge = "icon-large", Warning;
    /// An allow list lets Safari open nothing else, whatever the automatic filter says.
    FilterAllowList = "filter-allow-list", Info;
    /// Exceptions to an automatic filter that is off.
    FilterPermittedUnused = "filter-permitted-unused", Warning;
    /// A filter app is chosen but not named.
    FilterPluginMissing = "filter-plugin-missing", Error;

    // Apps and the Home Screen.
    /// App Lock without an app.
    AppLockNoApp = "app-lock-no-app", Error;
    /// App Lock and a switched-off camera did not install together in the field.
    AppLockCameraOff = "app-lock-camera-off", Warning;
    /// One app stands twice on the Home Screen.
    HomeScreenTwice = "home-screen-twice", Warning;
    /// More than six items in the Dock.
    HomeScreenDockFull = "home-screen-dock-full", Warning;
    /// An empty page or folder page.
    HomeScreenPageEmpty = "home-screen-page-empty", Warning;
    /// An item without the app, address or pages that its type needs.
    HomeScreenItemIncomplete = "home-screen-item-incomplete", Error;
    /// A pane of Setup Assistant that Apple's list doesn't hold.
    PaneUnknown = "pane-unknown", Info;
    /// A pane that no iPad has.
    PaneNotIpad = "pane-not-ipad", Info;
    /// A pane that later systems don't show.
    PaneDeprecated = "pane-deprecated", Info;
    /// A pane that some settings show in spite of it.
    PaneShownAnyway = "pane-shown-anyway", Info;

    // Certificates and fonts.
    /// No certificate can be read. (error 9005)
    CertificateUnreadable = "certificate-unreadable", Error;
    /// The certificate's time is over.
    CertificateExpired = "certificate-expired", Warning;
    /// Several certificates in one payload. (error 9001)
    CertificateSeveral = "certificate-several", Error;
    /// The PKCS#12 file can't be read, or holds no identity. (errors 9005, 9006)
    IdentityUnreadable = "identity-unreadable", Error;
    /// The password doesn't open the PKCS#12 file. (error 9000)
    IdentityWrongPassword = "identity-wrong-password", Error;
    /// The bytes are no font. (error 35000)
    FontUnreadable = "font-unreadable", Error;
    /// A collection of fonts; a payload takes one font. (error 35002)
    FontCollection = "font-collection", Error;
    /// The Education payload names no identity. (Apple, com.apple.education.yaml)
    EducationNoIdentity = "education-no-identity", Error;
    /// The certificate's place is inside `DNSSettings` since iOS 16.
    DnsCertificatePlace = "dns-certificate-place", Warning;

    // Restrictions of a school without MDM.
    /// Nothing forbids what ends supervision or brings Activation Lock back.
    RestrictionEscapeOpen = "restriction-escape-open", Warning;
    /// Only Macs that hold the supervision identity reach the iPad by cable.
    HostPairingOff = "host-pairing-off", Info;
    /// Names can't be changed afterwards, not by Configurator either. (error -402653161)
    RenameFirst = "rename-first", Info;
    /// Old APN and Cellular payload together. (error 4018)
    ApnAndCellular = "apn-and-cellular", Error;

    // Several profiles for the same iPads.
    /// Two profiles have one identifier: the later one replaces the earlier one. (Apple, TopLevel.yaml)
    TogetherSameIdentifier = "together-same-identifier", Error;
    /// Two profiles have one `PayloadUUID` at the top.
    TogetherSameUuid = "together-same-uuid", Info;
    /// Payloads of two profiles have one `PayloadUUID`. (error 4002)
    TogetherSamePayloadUuid = "together-same-payload-uuid", Error;
    /// Two profiles hold a payload that an iPad takes once. (errors 4017, 4018, 4019, 4028, 4029, 46000)
    TogetherPayloadTwice = "together-payload-twice", Error;
    /// Two profiles restrict one thing differently; the stricter one wins.
    TogetherRestrictionsDiffer = "together-restrictions-differ", Warning;
    /// Two profiles set up one Wi-Fi network.
    TogetherWifiTwice = "together-wifi-twice", Warning;
}
