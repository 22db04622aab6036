/** The words of the window, so that a test can press the same button in every language. */
import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";

export type Say = (id: string, args?: { [name: string]: FluentVariable }) => string;

export function wordsOf(lang: string): Say {
  const folder = new URL(`../../locales/${lang}/`, import.meta.url);
  const bundle = new FluentBundle(lang, { useIsolating: false });
  for (const file of readdirSync(folder)) bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), "utf8")), { allowOverrides: true });
  return (id, args) => {
    const text = bundle.getMessage(id)?.value;
    if (!text) throw new Error(`no text ${id} in ${lang}`);
    return bundle.formatPattern(text, args);
  };
}
