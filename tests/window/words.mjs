// What the window says, from the same texts that it speaks with.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";

const LOCALES = new URL("../../locales/", import.meta.url);

/** `say(id, values)` in one language; an unknown text is a fault of the test. */
export function speaker(lang) {
  const bundle = new FluentBundle(lang, { useIsolating: false });
  const folder = new URL(`${lang}/`, LOCALES);
  for (const file of readdirSync(folder)) bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), "utf8")));
  return (id, values = {}) => {
    const text = bundle.getMessage(id)?.value;
    if (!text) throw new Error(`there is no text ${id} in ${lang}`);
    return bundle.formatPattern(text, values);
  };
}
