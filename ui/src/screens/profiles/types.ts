/** Stand-in for `backend/wire.ts` until the shell writes these. */
import type { Args, Severity } from "../../backend/wire";

// Wire types of the profiles room. Rust (src-tauri/src/wire/profiles.rs + catalogue.rs) writes these very names into
// ui/src/backend/wire.ts. Owner: helper `profiles`. Ask before you change a name; say what you miss.

// ───────────────────────── values ─────────────────────────
/**
 * A value of a property list. Nothing is lost on the way there and back:
 *   dictionary  → object, keys in order          array → array       string → string     boolean → boolean
 *   integer     → number; beyond 2^53 { "$integer": "9007199254740993" }
 *   real        → { "$real": 1.5 }  (also 2.0; "nan", "+infinity", "-infinity" as texts)
 *   date        → { "$date": "2026-08-01T00:00:00Z" }
 *   data        → { "$data": "<base64>" } up to 64 KiB; larger { "$bytes": { "sha256": "…", "bytes": 123456 } } (by reference)
 *   uid         → { "$uid": 3 }
 *   a secret    → { "$secret": { "kind": "text" | "data" | "number", "ref": "…" } }; its text never travels to the page
 *   a dictionary whose keys JSON can't keep in order (a key that is a number, or begins with "$", or "__proto__")
 *               → { "$dict": [["key", value], …] }
 * `$secret` and `$bytes` may be sent back where they stand (or moved inside an array): Rust puts in what it kept.
 * They can't be invented: an unknown ref is refused.
 * Helpers to tell kinds apart: ui/src/screens/profiles/plist.ts (mine): kindOf(v), entries(v), get(v, path), secretOf(v), …
 */
export type PlistValue = unknown; // on the wire; plist.ts narrows it

/** One step down: a key of a dictionary or an index of an array. Keys may hold dots, so paths travel as lists. */
export type Step = string | number;

// ───────────────────────── catalogue ─────────────────────────
export type ValueType = "string" | "boolean" | "integer" | "real" | "date" | "data" | "array" | "dictionary" | "any";

/** What is known of a key, as a tree. Versions are texts such as "17.0". */
export type KeyFacts = {
  /** The key: "SSID_STR". Of the items of an array "[]", of any key of a dictionary "ANY". */
  name: string;
  /** Path in the payload: "EAPClientConfiguration.AcceptEAPTypes[]". */
  path: string;
  /** Text id of its label; `${message}-what` explains, `${message}-effect` (Restrictions) says what follows.
   *  Where has(message) is false, show `name` (Apple's key) in its place. An array and its items share one. */
  message: string;
  type: ValueType;
  presence: "required" | "optional" | null;
  default: PlistValue | null;          // JSON of the catalogue: string, number, boolean, list
  allowed: (string | number | boolean)[];
  min: number | null;
  max: number | null;
  /** Regular expression. */
  format: string | null;
  subtype: "hostname" | "url" | "bundle-id" | string | null;
  items_min: number | null;
  items_max: number | null;
  introduced: string;
  deprecated: string | null;
  removed: string | null;
  supervised: boolean;
  supervision_advised: boolean;
  mdm_only: boolean;
  secret: boolean;
  /** "payload": PayloadUUID of another payload of the profile; "vpn": VPNUUID of an App-Layer VPN. */
  refers_to: "payload" | "vpn" | null;
  needs_managed_apps: boolean;
  legacy: boolean;
  /** Teacher's group of a Restrictions key ("apps", "accounts", "content", "camera", "classroom", "intelligence",
   *  "device", "network"); text id `setting-group-${group}`. null for every other payload and for nested keys. */
  group: string | null;
  /** Keys below, of a dictionary. */
  keys: KeyFacts[];
  /** The items of an array. */
  item: KeyFacts | null;
  /** What stands under any key of its own (a wildcard). */
  any: KeyFacts | null;
};

export type PayloadKind = {
  type: string;
  variant: string | null;             // "Kerberos" of com.apple.extensiblesso
  /** Apple's English title; shown where has(message) is false. */
  title: string;
  /** Text id of its name; `${message}-what` says what it is for. */
  message: string;
  introduced: string;
  deprecated: string | null;
  removed: string | null;
  supervised: boolean;
  supervised_unless: string | null;
  manual_install: boolean;
  multiple: boolean;
  needs_managed_apps: boolean;
  /** "drop": belongs to the old MDM server; not offered for adding. */
  migration: "keep" | "drop";
  keys: number;
};
export type PayloadFacts = PayloadKind & {
  /** The file of Apple's schema. */
  source: string;
  tree: KeyFacts[];
  /** Of Restrictions the groups in their order; else empty. */
  groups: string[];
  /** Panes of Setup Assistant (only for com.apple.SetupAssistant.managed). */
  panes: { key: string; introduced: string; deprecated: string | null; always_skippable: boolean }[];
};
export type Catalogue = { types: PayloadKind[]; profile: PayloadFacts /* TopLevel */; common: PayloadFacts /* every payload */ };

/** iPadOS versions of the school's iPads, oldest first. "Only what works on my iPads" compares with `oldest`. */
export type IpadosFacts = { oldest: string | null; versions: { version: string; count: number }[]; unknown: number };

// ───────────────────────── drafts ─────────────────────────
export type Origin =
  | { from: "library"; name: string; revision: number }
  | { from: "template"; template: string }
  | { from: "file"; file: string }
  | { from: "copy"; name: string }
  | { from: "blank" };

export type ProfileDraft = {
  id: string;
  /** Grows with every change. */
  seq: number;
  origin: Origin;
  /** Name in the library; of one that isn't kept yet, a suggestion. */
  name: string;
  /** The revision it was opened from. */
  revision: number | null;
  /** Not saved yet. */
  changed: boolean;
  can_undo: boolean;
  can_redo: boolean;
  /** Encrypted for one iPad: shown, can't be edited. */
  encrypted: boolean;
  /** Signature of the file it was read from; editing leaves it off. */
  signature: SignatureFacts | null;
  /** The practice mark stands in its display name (or will, when saved). */
  practice: boolean;
  /** Keys of the profile itself, without PayloadContent; edited with `payload: null`. */
  top: { [key: string]: PlistValue };
  payloads: DraftPayload[];
  findings: DraftFinding[];
  /** Words of the placeholders it asks for: "serial", "asset_tag", … */
  placeholders: string[];
  /** How many secrets it holds. */
  secrets: number;
};

export type DraftPayload = {
  /** Place in PayloadContent. Use it as `payload` in commands. */
  index: number;
  type: string;
  /** Which facts fit: catalogue_payload({type, variant}). */
  variant: string | null;
  known: "known" | "macos" | "unknown";
  identifier: string | null;
  uuid: string | null;
  display_name: string | null;
  /** Every key, PayloadType and the like included, in the order of the file. */
  values: { [key: string]: PlistValue };
  /** Of certificates and identities that can be read. */
  certificate: CertificateFacts | null;
};

export type CertificateFacts = {
  subject: string; issuer: string;
  from: string; until: string;           // RFC 3339
  /** Days until it ends; negative: it has ended. */
  days: number;
  authority: boolean;
};
/** An identity whose password isn't known (or is wrong) has certificate: null and a finding. */

export type DraftFinding = {
  /** For draft_fix; valid for this seq. */
  id: string;
  severity: Severity;
  /** Text `finding-${code}`. */
  code: string;
  args: Args;
  /** Which payload; null: the profile itself. */
  payload: number | null;
  /** Inside that payload (or the profile). Empty: the payload as a whole. A missing key is named too. */
  path: Step[];
  /** The whole path as text, to show. */
  place: string;
  /** Text `fix-${code}`. */
  fix: { code: string; args: Args } | null;
  /** The other profile of a finding between two of one blueprint. */
  other: string | null;
  /** Serials of the iPads a "too new" finding is about. */
  serials: string[];
};

export type SignatureFacts = { signers: { name: string | null; issuer: string | null; until: string | null; verdict: Verdict }[] };
/** Text `verdict-${…}`. */
export type Verdict = "valid" | "content-changed" | "forged" | "no-certificate" | "unsupported" | "unreadable";

/** Where an edit goes. `payload: null` is the profile itself. */
export type Target = { draft: string; payload: number | null; path: Step[] };

// Every draft_* command answers the whole ProfileDraft as it is then.
// A refusal is a Failure: "unknown" (draft closed), "profile-encrypted", "profile-path" (nothing there to hang it on), …
//
//   draft              { draft }                                   read again
//   draft_set          { draft, payload, path, value: PlistValue }     sets; makes the dictionaries on the way (and an
//                                                                  array item when the index is one past the end)
//   draft_unset        { draft, payload, path }                    takes away; parents that become empty stay
//   draft_secret       { draft, payload, path, text }              sets a secret text; it comes back as {"$secret"}
//   draft_file         { draft, payload, path, file }              bytes of a file as data (icon, font, any data key)
//   draft_certificate  { draft, payload, file, password: string|null }   .cer/.pem/.p12 into a certificate payload
//                                                                  (PayloadContent, PayloadCertificateFileName, Password); changes
//                                                                  the payload's type to the one that fits (root, pem, pkcs1, pkcs12)
//   draft_add          { draft, type, variant: string|null }       new payload at the end with stable identity and its required keys' defaults
//   draft_remove       { draft, payload }
//   draft_move         { draft, payload, to }
//   draft_copy         { draft, payload }                          duplicates a payload (new identity)
//   draft_fix          { draft, finding }                          finding = id
//   draft_fix_all      { draft }
//   draft_undo, draft_redo  { draft }
//   draft_identifiers  { draft, ... }                              none: identifiers are never typed
//   draft_close        { draft } -> null
//   draft_save         { draft, name } -> DraftSaved
export type DraftSaved = { draft: ProfileDraft; saved: "new" | "unchanged"; revision: number };

// ───────────────────────── certificates offered in reference fields ─────────────────────────
// refers_to "payload": offer the draft's payloads of types com.apple.security.{root,pem,pkcs1,pkcs12,scep,acme} by display_name,
// value = their uuid. "vpn": the VPNUUID of com.apple.vpn.managed.applayer payloads. All of it is in ProfileDraft already.

// ───────────────────────── apps (for the Home Screen, App Lock, notifications) ─────────────────────────
/** Apps the school knows by bundle id: Apple's own ones and those named in blueprints. Text: name as is. */
export type AppLine = { bundle_id: string; name: string };
//   apps_known         null -> AppLine[]


export type Change = { payload: number | null; path: Step[]; value: PlistValue } | { payload: number | null; path: Step[]; unset: true };

type OnDraft<Rest = object> = [{ draft: string } & Rest, ProfileDraft];
type OnPlace<Rest = object> = OnDraft<{ payload: number | null; path: Step[] } & Rest>;
/** What the form asks for. */
export interface FormCommands {
  catalogue: [null, Catalogue];
  catalogue_payload: [{ type: string; variant: string | null }, PayloadFacts];
  ipados_known: [null, IpadosFacts];
  apps_known: [null, AppLine[]];
  draft: OnDraft;
  draft_set: OnPlace<{ value: PlistValue }>;
  draft_unset: OnPlace;
  draft_change: OnDraft<{ changes: Change[] }>;
  draft_secret: OnPlace<{ text: string }>;
  draft_file: OnPlace<{ file: number }>;
  draft_certificate: OnDraft<{ payload: number; file: number; password: string | null }>;
  draft_add: OnDraft<{ type: string; variant: string | null }>;
  draft_remove: OnDraft<{ payload: number }>;
  draft_move: OnDraft<{ payload: number; to: number }>;
  draft_copy: OnDraft<{ payload: number }>;
  draft_fix: OnDraft<{ finding: string }>;
  draft_fix_all: OnDraft;
  draft_undo: OnDraft;
  draft_redo: OnDraft;
  files_choose: [{ kind: string; many: boolean }, { id: number; name: string }[]];
}
