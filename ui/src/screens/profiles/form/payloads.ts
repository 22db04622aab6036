/** What the payloads of a profile are called, and which may be added. */
import { below, textOf } from "../plist";
import type { PayloadKind, ProfileDraft } from "../../../backend/wire";
import { facts } from "./facts.svelte";
import { fold } from "./search";
import { nameOfType, textOf as searchText } from "./words";

export const kindOfType = (type: string, variant: string | null): PayloadKind | null => {
  const kinds = facts.catalogue?.types.filter((one) => one.type === type) ?? [];
  return kinds.find((one) => one.variant === variant) ?? kinds[0] ?? null;
};

/** What a payload sets up, in words; Apple's type where nobody knows it. */
export function nameOfPayloadType(type: string, variant: string | null): string {
  const kind = kindOfType(type, variant);
  return kind ? nameOfType(kind) : type;
}

/** The name of a payload as tabs show it: what it says itself, else what it sets up. */
export function nameOfPayload(draft: ProfileDraft, index: number): string {
  const payload = draft.payloads[index];
  if (!payload) return "";
  const type = nameOfPayloadType(payload.type, payload.variant);
  const own = textOf(below(payload.values, "SSID_STR")) ?? textOf(below(payload.values, "Label")) ?? payload.certificate?.subject ?? null;
  if (own) return own;
  return draft.payloads.filter((one) => one.type === payload.type).length > 1 ? (payload.display_name ?? type) : type;
}

/** What schools set up by cable most often, in that order. */
const OFTEN = [
  "com.apple.applicationaccess", "com.apple.wifi.managed", "com.apple.webClip.managed", "com.apple.homescreenlayout", "com.apple.mobiledevice.passwordpolicy",
  "com.apple.webcontent-filter", "com.apple.shareddeviceconfiguration", "com.apple.app.lock", "com.apple.security.root",
];

/** The types that may be added: found by their name before those found by what they do, then what schools need most, then those with words of ours, then by name. */
export function offered(words: readonly string[], compare: (a: string, b: string) => number, isExplained: (kind: PayloadKind) => boolean): PayloadKind[] {
  const isNamed = (kind: PayloadKind) => words.every((word) => fold(nameOfType(kind)).includes(word));
  const often = (kind: PayloadKind) => (OFTEN.includes(kind.type) ? OFTEN.indexOf(kind.type) : OFTEN.length);
  const rank = (kind: PayloadKind) => (isExplained(kind) ? 0 : kind.manual_install ? 1 : 2);
  return (facts.catalogue?.types ?? [])
    .filter((kind) => kind.migration === "keep" && words.every((word) => searchText(kind).includes(word)))
    .sort((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || often(a) - often(b) || rank(a) - rank(b) || compare(nameOfType(a), nameOfType(b)));
}
