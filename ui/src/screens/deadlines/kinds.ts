/** The texts of each kind of date. */
import type { DeadlineCard, DeadlineKind } from "../../backend/wire";
import type { Meaning } from "../../look/meaning";
import { say } from "../../words/speech.svelte";

type Texts = { name: string; what: string; lapse: string | null; who: string | null; asks: string; rule: string | null };

const texts = (kind: string): Texts => ({
  name: `deadline-${kind}`,
  what: `deadline-${kind}-what`,
  lapse: `deadline-${kind}-lapse`,
  who: `deadline-${kind}-who`,
  asks: "deadlines-who-acts",
  rule: null,
});

/** What is renewed by those who may, and by nobody else. */
const renewed = (kind: string): Texts => ({ ...texts(kind), asks: "deadlines-who" });

export const KINDS: { [kind in DeadlineKind]: Texts } = {
  apns: { ...renewed("apns"), rule: "deadline-apns-rule" },
  ade_token: renewed("ade-token"),
  content_token: renewed("content-token"),
  asm_terms: texts("asm-terms"),
  identity_backup: texts("identity-backup"),
  federated: texts("federated"),
  warranty: texts("warranty"),
  own: { ...texts("own"), lapse: null, who: null },
};

export const ALL: readonly DeadlineKind[] = ["apns", "ade_token", "content_token", "asm_terms", "identity_backup", "federated", "warranty", "own"];

/** Kinds that every school should look up once. */
export const UNDATED: ReadonlySet<DeadlineKind> = new Set(["apns", "ade_token", "content_token", "asm_terms", "identity_backup", "federated"]);

export function isKind(text: string): text is DeadlineKind {
  return text in KINDS;
}

/** Its own title, or the name of its kind. */
export function nameOf(card: DeadlineCard): string {
  return card.title ?? say(KINDS[card.kind].name);
}

/** How urgent it is: past, within two weeks, within sixty days, later, kept. */
export function meaningOf(card: DeadlineCard): Meaning {
  if (card.state === "done") return "good";
  if (card.state === "over") return "stop";
  if (card.state === "ahead") return "neutral";
  return (card.alert ?? 0) <= 14 ? "look" : "running";
}
