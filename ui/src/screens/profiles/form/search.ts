/** Which settings are shown: found by a word, set already, of use on the school's iPads. Pure. */
import { below, entriesOf, itemsOf } from "../plist";
import type { KeyFacts } from "../../../backend/wire";

export type Wanted = {
  /** What was typed, as [`fold`] gives it; every word has to be found. */
  words: readonly string[];
  onlySet: boolean;
  /** Only what an iPad with this iPadOS heeds without an MDM server; null: whatever it is. */
  works: { ipados: string | null } | null;
  /** Everything that a setting may be found by. */
  text: (facts: KeyFacts) => string;
};

/** Letters of the same meaning become one: full width, capitals. */
export const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
export const wordsOf = (typed: string): string[] => fold(typed).split(/\s+/).filter((word) => word !== "");

/** `17.4` before `17.10`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = Number(left[index] ?? 0) - Number(right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a setting does something on these iPads when it comes by cable. */
export function works(facts: KeyFacts, ipados: string | null): boolean {
  if (facts.mdm_only || facts.needs_managed_apps) return false;
  if (ipados === null) return true;
  return compareVersions(facts.introduced, ipados) <= 0 && (facts.removed === null || compareVersions(facts.removed, ipados) > 0);
}

/** The catalogue paths of the settings to show, with what lies above them. */
export function shown(keys: readonly KeyFacts[], values: unknown, wanted: Wanted): Set<string> {
  const paths = new Set<string>();
  for (const facts of keys) look(facts, [below(values, facts.name)], wanted, false, false, paths);
  return paths;
}

/** Looks at one key in every place where it may stand: the items of a list have it many times. */
function look(facts: KeyFacts, values: readonly unknown[], wanted: Wanted, isFoundAbove: boolean, isItem: boolean, paths: Set<string>): boolean {
  const there = values.filter((value) => value !== undefined);
  const isSet = there.length > 0;
  const isFound = isFoundAbove || wanted.words.every((word) => wanted.text(facts).includes(word));
  let isBelow = false;
  const descend = (inner: KeyFacts, found: readonly unknown[], inItem: boolean): void => {
    if (look(inner, found, wanted, isFound, inItem, paths)) isBelow = true;
  };
  for (const inner of facts.keys) descend(inner, there.map((value) => below(value, inner.name)), isItem);
  if (facts.any) descend(facts.any, there.flatMap((value) => entriesOf(value).map(([, one]) => one)), isItem);
  const items = there.flatMap(itemsOf);
  if (facts.item) descend(facts.item, items, items.length > 0);
  const isWanted = (!wanted.onlySet || isSet || (isItem && facts.presence === "required")) && (!wanted.works || isSet || works(facts, wanted.works.ipados));
  if (!isWanted || !(isFound || isBelow)) return false;
  paths.add(facts.path);
  return true;
}

/** How many keys of a payload are set, nested ones not counted. */
export const countSet = (keys: readonly KeyFacts[], values: unknown): number => keys.filter((facts) => below(values, facts.name) !== undefined).length;

/** The keys of a dictionary that the catalogue doesn't know. */
export function unknownKeys(keys: readonly KeyFacts[], values: unknown, known: (key: string) => boolean): string[] {
  const names = new Set(keys.map((facts) => facts.name));
  return entriesOf(values).flatMap(([key]) => (names.has(key) || known(key) ? [] : [key]));
}
