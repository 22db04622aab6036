/** How payloads and keys are called. Where we have no words, Apple's own name stands. */
import { has, say, speech } from "../../../words/speech.svelte";
import type { KeyFacts, PayloadKind } from "../../../backend/wire";
import { fold } from "./search";

type Named = { message: string };

export const nameOfType = (kind: Named & { title: string; variant: string | null }): string => (has(kind.message) && kind.variant === null ? say(kind.message) : kind.title);
const said = (id: string): string | null => (has(id) ? say(id) : null);
/** Where the form asks in another way than the profile writes, it has a name of its own. */
const nameOf = (message: string): string | null => said(`form-${message}`) ?? said(message);
export const nameOfKey = (facts: KeyFacts): string => nameOf(facts.message) ?? facts.name;

const SLUG: { readonly [type: string]: string } = { TopLevel: "profile", Configuration: "profile", CommonPayloadKeys: "common" };

/** The message of a type or of a key in it, as the catalogue has it: what was found or compared knows only Apple's names. */
export const messageOf = (type: string, names: readonly string[] = []): string =>
  ["setting", SLUG[type] ?? type.replace(/^com\.apple\./, ""), ...names].join("-").replaceAll(".", "-");

/** What the form calls the key at this place; null where it has no words for it. */
export function nameAt(type: string, names: readonly string[]): string | null {
  return nameOf(messageOf(type, names)) ?? (names.length === 1 ? nameOf(messageOf("CommonPayloadKeys", names)) : null);
}
/** What it does. */
export const whatOf = (facts: Named): string | null => said(`form-${facts.message}-what`) ?? said(`${facts.message}-what`);
/** What follows when it is restricted. */
export const effectOf = (facts: Named): string | null => said(`${facts.message}-effect`);
export const isExplained = (facts: Named): boolean => has(facts.message);

/** A value that Apple writes as a word or a number, in ours where we have one: `form-value-EncryptionType-Any`. */
export function nameOfValue(facts: KeyFacts, value: string | number | boolean): string {
  const key = facts.path.split(".").at(-1)?.replaceAll("[]", "") ?? "";
  const id = `form-value-${key}-${String(value).replaceAll(/[^A-Za-z0-9]/g, "_")}`;
  return said(id) ?? String(value);
}

/** Allowed or not; a key that allows nothing turns something on or off. */
export function answerOf(key: string, answer: boolean): string {
  const [kind, end] = [/^(allow|safariAllow)/i.test(key) ? "allow" : "on", answer ? "yes" : "no"];
  return say(`form-${kind}-${end}`);
}

/** The numbers that an iPad takes. */
export function rangeOf(facts: KeyFacts): string | null {
  const { min, max } = facts;
  if (min !== null && max !== null) return say("form-range", { min, max });
  if (min !== null) return say("form-range-from", { min });
  return max === null ? null : say("form-range-to", { max });
}

const found = new WeakMap<object, { lang: string; text: string }>();

/** Everything a setting can be found by, folded; made once in each language. */
export function textOf(facts: KeyFacts | PayloadKind): string {
  const known = found.get(facts);
  if (known?.lang === speech.lang) return known.text;
  const name = "path" in facts ? [nameOfKey(facts), facts.path] : [nameOfType(facts), facts.title, facts.type];
  const text = fold([...name, whatOf(facts), effectOf(facts)].filter((part) => part !== null).join("\n"));
  found.set(facts, { lang: speech.lang, text });
  return text;
}

/** Short marks of a setting: who needs to be there, and since when. */
export function marksOf(facts: KeyFacts, isAllSupervised: boolean): string[] {
  const marks = [
    facts.mdm_only ? say("form-mark-mdm") : null,
    facts.needs_managed_apps ? say("form-mark-managed") : null,
    facts.supervised && !isAllSupervised ? say("form-mark-supervised") : null,
    facts.supervision_advised ? say("form-mark-advised") : null,
    facts.deprecated === null ? null : say("form-mark-deprecated", { version: facts.deprecated }),
    facts.removed === null ? null : say("form-mark-removed", { version: facts.removed }),
    Number.parseInt(facts.introduced, 10) >= RECENT ? say("form-mark-since", { version: facts.introduced }) : null,
  ];
  return marks.filter((mark) => mark !== null);
}

/** Every iPad that a school still moves runs at least this; older first versions are small print. */
const RECENT = 13;

/** What holds without the setting. */
export function defaultOf(facts: KeyFacts): string | null {
  const { default: value } = facts;
  if (value === null || value === "") return null;
  if (typeof value === "boolean") return answerOf(facts.name, value);
  return typeof value === "string" || typeof value === "number" ? nameOfValue(facts, value) : JSON.stringify(value);
}

/** Kind and limits of a value, in a line. */
export function limitsOf(facts: KeyFacts): string {
  const many = facts.items_min !== null || facts.items_max !== null ? say("form-items-range", { min: facts.items_min ?? 0, max: facts.items_max ?? "∞" }) : null;
  const form = facts.format === null ? null : say("form-format", { format: facts.format });
  const allowed = facts.allowed.length === 0 ? null : facts.allowed.map(String).join(", ");
  const parts = [say(`form-kind-${facts.type}`), facts.item ? say(`form-kind-${facts.item.type}`) : null, rangeOf(facts), many, allowed, form];
  return parts.filter((part) => part !== null).join(" · ");
}

/** Short marks of a whole payload. */
export function marksOfType(kind: PayloadKind): string[] {
  const marks = [
    kind.manual_install ? null : say("form-mark-mdm"),
    kind.needs_managed_apps ? say("form-mark-managed") : null,
    kind.supervised ? say("form-mark-supervised") : null,
    kind.deprecated === null ? null : say("form-mark-deprecated", { version: kind.deprecated }),
    Number.parseInt(kind.introduced, 10) >= RECENT ? say("form-mark-since", { version: kind.introduced }) : null,
  ];
  return marks.filter((mark) => mark !== null);
}
