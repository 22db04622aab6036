/** What the window says, in the language it speaks now. Changing the language redraws every word. */
import type { FluentVariable } from "@fluent/bundle";
import type { Args, Lang } from "../backend/wire";
import type { Book } from "./book";
import { date } from "./formats";
import { HTML } from "./lang";
import { amount, bookOf, teachSettings } from "./load";

class Speech {
  lang = $state<Lang>("zh-TW");
  book = $state.raw<Book | null>(null);
}

export const speech = new Speech();

/** Ids that were asked for and aren't there. Tests look at it. */
export const missing = new Set<string>();

let knowsSettings = false;

export async function speak(lang: Lang): Promise<void> {
  const book = await bookOf(lang);
  if (knowsSettings) await teachSettings(lang);
  speech.book = book;
  speech.lang = lang;
  if (typeof document !== "undefined") document.documentElement.lang = HTML[lang];
}

/** From now on also speaks of the settings of profiles, in every language that is chosen. */
export async function learnSettings(): Promise<void> {
  knowsSettings = true;
  await teachSettings(speech.lang);
}

export function has(id: string): boolean {
  return speech.book?.has(id) ?? false;
}

/** Marks round something that has no letter and no control of the other direction change nothing. */
const NEEDLESS =
  /\u2068([^\u061c\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]*)\u2069/gu;

/** Before the arrow of a way through menus: no line begins with it. */
const ARROW = / (?=> )|(?<=」)(?=>「)/g;

/** The text of an id. One that isn't there shows the id. */
export function say(id: string, args: Args = {}): string {
  const { book } = speech;
  const pattern = book?.message(id)?.value;
  if (!book || !pattern) {
    if (book && !missing.has(id)) {
      missing.add(id);
      console.error("missing text", id);
    }
    return id;
  }
  const flaws: Error[] = [];
  const variables = Object.fromEntries(Object.entries(args).map(([name, value]) => [name, variable(value)]));
  const text = book.bundle.formatPattern(pattern, variables, flaws);
  for (const flaw of flaws) {
    if (!missing.has(`${id} ${flaw.message}`)) console.error("flawed text", id, flaw.message);
    missing.add(`${id} ${flaw.message}`);
  }
  return text.replace(NEEDLESS, "$1").replace(ARROW, (blank) => (blank ? "\u00a0" : "\u2060"));
}

/** The word of an id of the wire: `stage` and `backed_up` give the text `stage-backed-up`. */
export function word(prefix: string, id: string): string {
  return say(`${prefix}-${id.replaceAll("_", "-")}`);
}

/** Written so that no tool takes them for hidden characters in the code. */
const FIRST_STRONG_ISOLATE = String.fromCodePoint(0x2068);
const POP_ISOLATE = String.fromCodePoint(0x2069);

/** Several texts in a row, with the comma of the language; one that turns the direction turns only itself. */
export function list(items: readonly string[]): string {
  return items.map((item) => (FIRST_STRONG_ISOLATE + item + POP_ISOLATE).replace(NEEDLESS, "$1")).join(plain(say("words-list-separator")));
}

/** Sentences one after the other, with the blank of the language between them. */
export function sentences(texts: readonly string[]): string {
  return texts.length < 2 ? (texts[0] ?? "") : texts.reduce((first, next) => say("words-sentences", { first, next }));
}

/** Without the marks that keep names of another direction apart; for what leaves the window. */
export function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, "");
}

/** A thing that has a text of its own, `{ word, or }`, or a plain value. */
function named(value: unknown): string {
  if (typeof value !== "object" || value === null || !("word" in value)) return String(value);
  const id = String(value.word);
  return "or" in value && !has(id) ? String(value.or) : say(id);
}

function variable(value: unknown): FluentVariable {
  if (typeof value === "number") return amount(value);
  if (typeof value === "string") return value;
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return "none";
  if (Array.isArray(value)) return list(value.map(named));
  if (typeof value === "object" && "word" in value) return named(value);
  if (typeof value === "object" && "day" in value) return date(String(value.day));
  if (typeof value === "object" && "words" in value && Array.isArray(value.words)) {
    return list(value.words.map((id) => say(String(id))));
  }
  return String(value);
}
