/** In what order and under which headings the keys of a payload stand. Pure. */
import type { KeyFacts, PayloadFacts } from "../../../backend/wire";
import type { Plan } from "./plans";

export type Row = { id: string; keys: readonly KeyFacts[]; begin: "open" | "closed" };

const isOld = (key: KeyFacts): boolean => key.deprecated !== null || key.removed !== null || key.legacy;

/** One part without a heading where a payload needs none. Old keys that nobody set come last. */
export function partsOf(facts: PayloadFacts, plan: Plan): Row[] {
  const keys = facts.tree.filter((one) => !plan.hidden?.includes(one.path));
  if (facts.groups.length > 0) {
    return [...facts.groups, null].map((group): Row => ({ id: group ?? "more", keys: keys.filter((one) => one.group === group), begin: "closed" })).filter((row) => row.keys.length > 0);
  }
  if (!plan.parts) return keys.length > 0 ? [{ id: "", keys: [...keys.filter((one) => !isOld(one)), ...keys.filter(isOld)], begin: "open" }] : [];
  const named = new Set(plan.parts.flatMap((part) => part.keys));
  const rest = keys.filter((one) => !named.has(one.name));
  const rows = plan.parts.map((part): Row => {
    const own = part.keys.flatMap((name) => keys.find((one) => one.name === name) ?? []);
    return { id: part.id, keys: part.id === "more" ? [...own, ...rest] : own, begin: part.closed ? "closed" : "open" };
  });
  const isPlaced = plan.parts.some((part) => part.id === "more");
  return [...rows, ...(isPlaced ? [] : [{ id: "more", keys: rest, begin: "closed" as const }])].filter((row) => row.keys.length > 0);
}
