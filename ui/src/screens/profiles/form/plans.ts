/** How the form of a payload type differs from the plain one: its order, what belongs to what, and widgets of its own. */
import { below, itemsOf, textOf } from "../plist";

/** A row of keys under a heading, `form-part-${id}`. */
export type Part = { id: string; keys: readonly string[]; closed?: boolean };
export type WidgetName = "addresses" | "bookmarks" | "certificate" | "picture" | "placeholders" | "panes" | "removal" | "days" | "font" | "sign-in";
export type Plan = {
  /** Keys that no part names come last, under “More”. */
  parts?: readonly Part[];
  /** Whether a key is of use beside what is set; decided by its catalogue path. */
  belongs?: (path: string, values: unknown) => boolean;
  widgets?: { readonly [path: string]: WidgetName };
  /** Keys that another widget edits, or that nobody may. */
  hidden?: readonly string[];
  /** A drawing above the form. */
  top?: "home" | "lock-screen" | "web-clip";
};

const PLAIN: Plan = {};
const EAP = "EAPClientConfiguration";
const text = (values: unknown, key: string): string => textOf(below(values, key)) ?? "";
const eapTypes = (values: unknown): readonly unknown[] => itemsOf(below(below(values, EAP), "AcceptEAPTypes"));

/** What belongs to a network: the keys of one sign-in method and of one kind of proxy, not of all. */
function belongsToWifi(path: string, values: unknown): boolean {
  const isEnterprise = below(values, EAP) !== undefined;
  const proxy = text(values, "ProxyType");
  if (path === "Password") return !isEnterprise && text(values, "EncryptionType") !== "None";
  if (path === "PayloadCertificateUUID" || path === "TLSCertificateRequired") return isEnterprise;
  if (path.startsWith("ProxyPAC")) return proxy === "Auto";
  if (path.startsWith("Proxy") && path !== "ProxyType") return proxy === "Manual";
  if (!path.startsWith(`${EAP}.`)) return true;
  const types = eapTypes(values);
  const has = (...wanted: number[]) => types.length === 0 || wanted.some((type) => types.includes(type));
  const key = path.slice(EAP.length + 1);
  if (key === "TTLSInnerAuthentication") return has(21);
  if (key.startsWith("EAPFAST")) return has(43);
  if (key.startsWith("EAPSIM")) return has(18, 23);
  if (key === "OuterIdentity") return has(21, 25, 43);
  if (key === "UserName" || key === "UserPassword" || key === "OneTimeUserPassword") return has(13, 17, 21, 25, 43);
  return !key.startsWith("SystemMode");
}

const ofProxy = (path: string, values: unknown): boolean => {
  const kind = text(values, "ProxyType") || "Manual";
  if (path.startsWith("ProxyPAC")) return kind === "Auto";
  return !/^Proxy(Server|ServerPort|Username|Password)$/.test(path) || kind === "Manual";
};

/** The built-in filter has its lists, a filter app its server; neither has the other's. */
const ofFilter = (path: string, values: unknown): boolean => {
  const builtIn = /^(AutoFilterEnabled|PermittedURLs|DenyListURLs|HideDenyListURLs|AllowListBookmarks|BlacklistedURLs|WhitelistedBookmarks)/.test(path);
  const both = /^(FilterType|SafariHistoryRetentionEnabled|ContentFilterUUID)/.test(path);
  if (both) return true;
  return text(values, "FilterType") === "Plugin" ? !builtIn : builtIn && (!path.startsWith("PermittedURLs") || below(values, "AutoFilterEnabled") === true);
};

const CERTIFICATE: Plan = { widgets: { PayloadContent: "certificate" }, hidden: ["PayloadCertificateFileName"] };

const PLANS: { readonly [type: string]: Plan } = {
  "com.apple.wifi.managed": {
    parts: [
      { id: "network", keys: ["SSID_STR", "HIDDEN_NETWORK", "AutoJoin"] },
      { id: "security", keys: ["EncryptionType", "Password", EAP, "PayloadCertificateUUID", "TLSCertificateRequired"] },
      { id: "behaviour", keys: ["CaptiveBypass", "DisableAssociationMACRandomization", "EnableIPv6"] },
      { id: "proxy", keys: ["ProxyType", "ProxyServer", "ProxyServerPort", "ProxyUsername", "ProxyPassword", "ProxyPACURL", "ProxyPACFallbackAllowed"] },
      { id: "passpoint", closed: true, keys: ["DomainName", "DisplayedOperatorName", "IsHotspot", "ServiceProviderRoamingEnabled", "RoamingConsortiumOIs", "NAIRealmNames", "MCCAndMNCs", "HESSID"] },
      { id: "more", closed: true, keys: [] },
    ],
    belongs: belongsToWifi,
    widgets: { [EAP]: "sign-in" },
  },
  "com.apple.webcontent-filter": {
    parts: [
      { id: "filter", keys: ["FilterType", "AutoFilterEnabled", "SafariHistoryRetentionEnabled"] },
      { id: "addresses", keys: ["AllowListBookmarks", "PermittedURLs", "DenyListURLs", "HideDenyListURLs"] },
      { id: "filter-app", keys: ["UserDefinedName", "PluginBundleID", "ServerAddress", "UserName", "Password", "PayloadCertificateUUID", "Organization", "FilterBrowsers", "FilterSockets", "VendorConfig", "FilterURLs", "URLFilterParameters"] },
      { id: "more", closed: true, keys: [] },
    ],
    belongs: ofFilter,
    widgets: { PermittedURLs: "addresses", DenyListURLs: "addresses", BlacklistedURLs: "addresses", AllowListBookmarks: "bookmarks", WhitelistedBookmarks: "bookmarks" },
  },
  "com.apple.proxy.http.global": { belongs: ofProxy },
  "com.apple.security.root": CERTIFICATE,
  "com.apple.security.pem": CERTIFICATE,
  "com.apple.security.pkcs1": CERTIFICATE,
  "com.apple.security.pkcs12": CERTIFICATE,
  "com.apple.webClip.managed": {
    parts: [
      { id: "web-clip", keys: ["Label", "URL", "Icon", "IsRemovable", "Precomposed"] },
      { id: "web-clip-opens", keys: ["FullScreen", "IgnoreManifestScope", "TargetApplicationBundleIdentifier"] },
    ],
    widgets: { Icon: "picture" },
    top: "web-clip",
  },
  "com.apple.shareddeviceconfiguration": {
    widgets: { AssetTagInformation: "placeholders", LockScreenFootnote: "placeholders", IfLostReturnToMessage: "placeholders" },
    top: "lock-screen",
  },
  "com.apple.mobiledevice.passwordpolicy": {
    parts: [
      { id: "passcode", keys: ["forcePIN", "allowSimple", "requireAlphanumeric", "minLength", "minComplexChars"] },
      { id: "passcode-time", keys: ["maxInactivity", "maxGracePeriod", "maxPINAgeInDays", "pinHistory"] },
      { id: "passcode-erase", keys: ["maxFailedAttempts"] },
    ],
  },
  "com.apple.SetupAssistant.managed": { widgets: { SkipSetupItems: "panes" } },
  "com.apple.font": { widgets: { Font: "font" } },
  "com.apple.homescreenlayout": { top: "home", hidden: ["Dock", "Pages"] },
  TopLevel: {
    parts: [
      { id: "profile", keys: ["PayloadDisplayName", "PayloadOrganization", "PayloadDescription"] },
      { id: "removal", keys: ["PayloadRemovalDisallowed", "RemovalDate", "DurationUntilRemoval"] },
      { id: "more", closed: true, keys: [] },
    ],
    widgets: { PayloadRemovalDisallowed: "removal", DurationUntilRemoval: "days" },
    hidden: ["PayloadContent"],
  },
};

export const planOf = (type: string): Plan => PLANS[type] ?? PLAIN;

/** Keys that make a payload what it is: shown, never typed. */
export const FIXED: ReadonlySet<string> = new Set(["PayloadIdentifier", "PayloadUUID", "PayloadType", "PayloadVersion", "EncryptedPayloadContent", "IsEncrypted", "HasRemovalPasscode"]);
