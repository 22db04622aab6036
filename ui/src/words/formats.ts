/** Days, hours, numbers and order, as the language of the window writes them. */
import type { Lang } from "../backend/wire";
import { TAG } from "./lang";
import { speech } from "./speech.svelte";

const made = new Map<string, unknown>();

function once<T>(lang: Lang, name: string, make: () => T): T {
  const key = `${lang} ${name}`;
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

function day(text: string): Date {
  // A bare date is a day on the calendar here, not midnight in Greenwich.
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00`) : new Date(text);
}

function shaped(text: string, name: string, options: Intl.DateTimeFormatOptions): string {
  const when = day(text);
  if (Number.isNaN(when.getTime())) return text;
  const { lang } = speech;
  return once(lang, name, () => new Intl.DateTimeFormat(TAG[lang], options)).format(when);
}

/** 22 November 2026 */
export const date = (text: string): string => shaped(text, "date", { year: "numeric", month: "long", day: "numeric" });
/** Without the year where that is this one. */
function near(text: string, name: string, options: Intl.DateTimeFormatOptions): string {
  if (day(text).getFullYear() === new Date().getFullYear()) return shaped(text, name, options);
  return shaped(text, `${name} of a year`, { year: "numeric", ...options });
}

/** Tue 24 Nov; with its year where that isn't this one */
export const shortDate = (text: string): string => near(text, "short", { month: "short", day: "numeric", weekday: "short" });
/** 22 Nov, 14:05; with its year where that isn't this one */
export const moment = (text: string): string =>
  near(text, "moment", { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** 22 November 2026, 14:05:09 */
export const instant = (text: string): string =>
  shaped(text, "instant", { year: "numeric", month: "long", day: "numeric", hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" });

export function number(value: number): string {
  const { lang } = speech;
  const options = { useGrouping: "min2" } as unknown as Intl.NumberFormatOptions;
  return once(lang, "number", () => new Intl.NumberFormat(TAG[lang], options)).format(value);
}

/** Strokes for Chinese, readings the platform knows for Japanese; numbers by their worth. */
export function compare(a: string, b: string, lang: Lang = speech.lang): number {
  const collation = lang === "zh-TW" ? "-u-co-stroke-kn-true" : "-u-kn-true";
  return once(lang, "order", () => new Intl.Collator(TAG[lang] + collation)).compare(a, b);
}
