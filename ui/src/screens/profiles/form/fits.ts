/** Whether a widget can hold a value: a stranger's profile may have another kind there than Apple says. */
import { itemsOf, kindOf } from "../plist";
import type { KeyFacts } from "../../../backend/wire";

const KINDS: { [type: string]: readonly string[] } = {
  string: ["string"], boolean: ["boolean"], integer: ["integer"], real: ["integer", "real"], date: ["date"], data: ["data"], array: ["array"], dictionary: ["dictionary"],
};

export function fits(facts: KeyFacts, value: unknown): boolean {
  const kind = kindOf(value);
  if (value === undefined || facts.type === "any" || kind === "secret") return true;
  if (!KINDS[facts.type]?.includes(kind)) return false;
  if (facts.type !== "array" || !facts.item) return true;
  const { item } = facts;
  return itemsOf(value).every((one) => fits({ ...item, item: null }, one));
}

/** Whether the widget draws lines of its own for what lies below, each with its findings. */
export const isNested = (facts: KeyFacts, own: string | undefined): boolean =>
  own === "sign-in" || (own === undefined && ((facts.type === "dictionary" && facts.keys.length > 0) || (facts.type === "array" && facts.item?.type === "dictionary")));

/** Whether the widget stands beside its label; the others take the whole width below it. */
export function isShort(facts: KeyFacts, own: string | undefined): boolean {
  if (own === "days") return true;
  if (own !== undefined || facts.secret || facts.refers_to) return false;
  return /^(boolean|integer|real|date)$/.test(facts.type) || (facts.type === "string" && facts.allowed.length > 0);
}
