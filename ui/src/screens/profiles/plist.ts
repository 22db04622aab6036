/** Values of a property list as the wire writes them, told apart and changed without losing anything. */
/** One step down: a key of a dictionary or an index of an array. */
export type Step = string | number;

export type Kind = "string" | "boolean" | "integer" | "real" | "date" | "data" | "array" | "dictionary" | "secret" | "uid" | "none";
export type Entry = readonly [key: string, value: unknown];
export type Bytes = { base64: string | null; bytes: number };

const MARKS: { [mark: string]: Kind } = {
  $integer: "integer", $real: "real", $date: "date", $data: "data", $bytes: "data", $uid: "uid", $secret: "secret", $dict: "dictionary",
};

const isObject = (value: unknown): value is { [key: string]: unknown } => typeof value === "object" && value !== null && !Array.isArray(value);

const MARK_NAMES = Object.keys(MARKS);

/** The mark of a value that JSON has no form for, and what stands behind it. Asked so often that the keys are only listed where there is one. */
function marked(value: unknown): Entry | null {
  if (!isObject(value)) return null;
  const mark = MARK_NAMES.find((name) => Object.hasOwn(value, name));
  return mark !== undefined && Object.keys(value).length === 1 ? [mark, value[mark]] : null;
}

export function kindOf(value: unknown): Kind {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return "integer";
  if (Array.isArray(value)) return "array";
  if (!isObject(value)) return "none";
  return MARKS[marked(value)?.[0] ?? ""] ?? "dictionary";
}

export const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A number as it is written; none of anything else. */
export function digitsOf(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  const mark = marked(value);
  return mark && (mark[0] === "$integer" || mark[0] === "$real") ? String(mark[1]) : null;
}

/** The moment of a date, RFC 3339. */
export function momentOf(value: unknown): string | null {
  const mark = marked(value);
  return mark?.[0] === "$date" && typeof mark[1] === "string" ? mark[1] : null;
}

/** How many bytes there are, and the bytes themselves where they are few. */
export function bytesOf(value: unknown): Bytes | null {
  const mark = marked(value);
  if (mark?.[0] === "$data" && typeof mark[1] === "string") {
    const padding = /=*$/.exec(mark[1])?.[0].length ?? 0;
    return { base64: mark[1], bytes: (mark[1].length / 4) * 3 - padding };
  }
  if (mark?.[0] === "$bytes" && isObject(mark[1])) return { base64: null, bytes: Number(mark[1]["bytes"] ?? 0) };
  return null;
}

export const whole = (digits: string): unknown => (Number.isSafeInteger(Number(digits)) ? Number(digits) : { $integer: digits });
export const real = (number: number): unknown => ({ $real: number });
export const date = (moment: string): unknown => ({ $date: moment });

/** The keys and values of a dictionary, in order. */
export function entriesOf(value: unknown): readonly Entry[] {
  const mark = marked(value);
  if (mark?.[0] === "$dict" && Array.isArray(mark[1])) return mark[1].filter((pair): pair is [string, unknown] => Array.isArray(pair) && typeof pair[0] === "string");
  return kindOf(value) === "dictionary" && isObject(value) ? Object.entries(value) : [];
}

/** How many values there are in one, itself counted; `most` where there are as many or more. */
export function sizeOf(value: unknown, most: number): number {
  const inner = kindOf(value) === "array" ? itemsOf(value) : entriesOf(value).map(([, one]) => one);
  let size = 1;
  for (const one of inner) {
    if (size >= most) return most;
    size += sizeOf(one, most - size);
  }
  return Math.min(size, most);
}

/** A dictionary of these keys, in a form that keeps their order. */
export function dictionary(entries: readonly Entry[]): unknown {
  const unsafe = entries.some(([key]) => /^\d+$/.test(key) || key.startsWith("$") || key === "__proto__");
  return unsafe ? { $dict: entries.map(([key, value]) => [key, value]) } : Object.fromEntries(entries);
}

const indexes = new WeakMap<object, Map<string, unknown>>();

/** The values of a dictionary in pairs, by key; of two with the same key the first. Values never change, so it is made once. */
function indexed(value: object): Map<string, unknown> {
  const known = indexes.get(value);
  if (known) return known;
  const index = new Map([...entriesOf(value)].reverse());
  indexes.set(value, index);
  return index;
}

/** What stands one step below. */
export function below(value: unknown, step: Step): unknown {
  if (typeof step === "number") return itemsOf(value)[step];
  const mark = marked(value);
  if (mark?.[0] === "$dict") return indexed(value as object).get(step);
  return isObject(value) && !mark && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** What stands at a path; undefined where nothing does. */
export const at = (value: unknown, path: readonly Step[]): unknown => path.reduce<unknown>(below, value);

/** The same value with another one at the path, or without it where `next` is undefined. */
export function put(value: unknown, path: readonly Step[], next: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return next;
  const inner = put(below(value, step), rest, next);
  if (typeof step === "number") {
    const items = [...itemsOf(value)];
    if (inner === undefined) items.splice(step, 1);
    else items[step] = inner;
    return items;
  }
  const entries = entriesOf(value);
  if (inner === undefined) return dictionary(entries.filter(([key]) => key !== step));
  if (entries.some(([key]) => key === step)) return dictionary(entries.map(([key, old]) => [key, key === step ? inner : old]));
  return dictionary([...entries, [step, inner]]);
}

/** Whether two values say the same. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** A path as text: `Pages[0].BundleID`. */
export function pathText(path: readonly Step[]): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}

/** Whether one path lies at or below another. */
export const isWithin = (path: readonly Step[], above: readonly Step[]): boolean => above.every((step, index) => path[index] === step);
