/** Brings the texts of a language in when it is first spoken. */
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import type { Lang } from "../backend/wire";
import { TAG } from "./lang";

const CHUNK: { [lang in Lang]: () => Promise<{ texts: { [file: string]: string } }> } = {
  en: () => import("./en"),
  "zh-TW": () => import("./zh-TW"),
  ja: () => import("./ja"),
};

const loaded = new Map<Lang, FluentBundle>();

export async function bundleOf(lang: Lang): Promise<FluentBundle> {
  const known = loaded.get(lang);
  if (known) return known;
  const bundle = new FluentBundle(TAG[lang], { useIsolating: true });
  const { texts } = await CHUNK[lang]();
  for (const [file, text] of Object.entries(texts)) {
    for (const flaw of bundle.addResource(new FluentResource(text))) console.error(file, flaw);
  }
  loaded.set(lang, bundle);
  return bundle;
}

/** An amount, grouped only from five digits on. */
export function amount(value: number): FluentNumber {
  return new FluentNumber(value, { useGrouping: "min2" } as unknown as Intl.NumberFormatOptions);
}
