/** How payloads, places and values of a profile are called outside the form. */
import { list, say } from "../../words/speech.svelte";
import { nameOfPayloadType } from "./form/payloads";
import { nameAt } from "./form/words";
import type { Step } from "./plist";

/** What a profile sets up, in a few words. */
export function kinds(types: readonly string[]): string {
  const names = [...new Set(types)].slice(0, 3).map((type) => nameOfPayloadType(type, null));
  const more = new Set(types).size - names.length;
  if (names.length === 0) return say("profiles-nothing-in-it");
  return more > 0 ? `${list(names)} +${more}` : list(names);
}

/** A place as a person says it: "Wi-Fi › Password"; an item by its number, from 1. */
export function placeName(type: string | null, path: readonly Step[]): string {
  const names: string[] = [];
  const steps = path.map((step) => {
    if (typeof step === "number") return String(step + 1);
    names.push(step);
    return nameAt(type ?? "Configuration", names) ?? step;
  });
  return [type === null ? say("profiles-itself") : nameOfPayloadType(type, null), ...steps].join(" › ");
}

const isObject = (value: unknown): value is { [key: string]: unknown } => typeof value === "object" && value !== null && !Array.isArray(value);

/** A value of a difference in a line; the wire shows bytes as their number and a digest. */
function valueName(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (typeof value === "boolean") return say(value ? "profiles-yes" : "profiles-no");
  if (typeof value === "string") return value === "" ? say("profiles-empty-text") : value;
  if (isObject(value) && typeof value["bytes"] === "number" && typeof value["sha256"] === "string") {
    return say("profiles-bytes", { count: value["bytes"], digest: value["sha256"] });
  }
  if (isObject(value) && typeof value["PayloadType"] === "string") return nameOfPayloadType(value["PayloadType"], null);
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

/** What kind of value it is, in the words of the form. */
function kindName(value: unknown): string {
  if (typeof value === "number") return say(Number.isInteger(value) ? "form-kind-integer" : "form-kind-real");
  if (typeof value === "string" || typeof value === "boolean") return say(`form-kind-${typeof value}`);
  return say(Array.isArray(value) ? "form-kind-array" : "form-kind-dictionary");
}

/** Two values that differ; null for two passwords, of which nothing else is to be seen. */
export function valueNames(before: unknown, after: unknown): { before: string; after: string } | null {
  const names = { before: valueName(before), after: valueName(after) };
  if (names.before !== names.after) return names;
  if (JSON.stringify(before) === JSON.stringify(after)) return null;
  // A text where a number stood reads the same: then each says what it is.
  return { before: `${kindName(before)} · ${names.before}`, after: `${kindName(after)} · ${names.after}` };
}
