/** The items of a list of dictionaries: how a new one begins, and what one is called. */
import { below, digitsOf, entriesOf, itemsOf, put, textOf, whole } from "../plist";
import type { KeyFacts } from "../../../backend/wire";
import { nameOfApp } from "./apps";
import { nameOfValue } from "./words";

/** A new item: what it must have, empty. */
export function beginOf(facts: KeyFacts): unknown {
  return facts.keys.filter((key) => key.presence === "required").reduce<unknown>((made, key) => put(made, [key.name], emptyOf(key)), {});
}

/** The least value of a kind. */
export function emptyOf(facts: KeyFacts): unknown {
  if (facts.default !== null) return facts.default;
  const [first] = facts.allowed;
  if (first !== undefined) return first;
  if (facts.type === "boolean") return false;
  if (facts.type === "integer") return whole(String(facts.min ?? 0));
  if (facts.type === "real") return { $real: facts.min ?? 0 };
  if (facts.type === "array") return [];
  if (facts.type === "dictionary") return beginOf(facts);
  if (facts.type === "data") return { $data: "" };
  return "";
}

/** The first text of an item that says what it is; an app by its name. */
export function titleOf(facts: KeyFacts, item: unknown): string | null {
  for (const key of facts.keys) {
    const value = below(item, key.name);
    const text = textOf(value) ?? (key.type === "integer" ? digitsOf(value) : null);
    if (key.secret || text === null || text === "") continue;
    return key.subtype === "bundle-id" ? (nameOfApp(text) ?? text) : key.allowed.length > 0 ? nameOfValue(key, text) : text;
  }
  const [first] = entriesOf(item).map(([, value]) => textOf(value) ?? textOf(itemsOf(value)[0])).filter((text) => text !== null && text !== "");
  return first ?? null;
}
