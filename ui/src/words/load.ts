/** Brings the texts of a language in when it is first spoken. */
import { FluentNumber } from "@fluent/bundle";
import type { Lang } from "../backend/wire";
import { Book } from "./book";
import { TAG } from "./lang";

const CHUNK: { [lang in Lang]: () => Promise<{ texts: { [file: string]: string } }> } = {
  en: () => import("./en"),
  "zh-TW": () => import("./zh-TW"),
  ja: () => import("./ja"),
};

const SETTINGS: { [lang in Lang]: () => Promise<{ text: string }> } = {
  en: () => import("./settings-en"),
  "zh-TW": () => import("./settings-zh-TW"),
  ja: () => import("./settings-ja"),
};

const loaded = new Map<Lang, Book>();
const taught = new Set<Lang>();

export async function bookOf(lang: Lang): Promise<Book> {
  const known = loaded.get(lang);
  if (known) return known;
  const book = new Book(TAG[lang]);
  const { texts } = await CHUNK[lang]();
  for (const text of Object.values(texts)) book.learn(text);
  loaded.set(lang, book);
  return book;
}

/** Brings in what the settings of profiles do; long, and only forms need it. */
export async function teachSettings(lang: Lang): Promise<void> {
  if (taught.has(lang)) return;
  const [book, { text }] = await Promise.all([bookOf(lang), SETTINGS[lang]()]);
  if (!taught.has(lang)) book.learn(text);
  taught.add(lang);
}

/** An amount, grouped only from five digits on. */
export function amount(value: number): FluentNumber {
  return new FluentNumber(value, { useGrouping: "min2" } as unknown as Intl.NumberFormatOptions);
}
