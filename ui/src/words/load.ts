/** Brings the texts of a language in when it is first spoken. */
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import type { Lang } from "../backend/wire";
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

const loaded = new Map<Lang, FluentBundle>();
const taught = new Set<Lang>();

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

/** Brings in what the settings of profiles do; long, and only forms need it. */
export async function teachSettings(lang: Lang): Promise<void> {
  if (taught.has(lang)) return;
  const [bundle, { text }] = await Promise.all([bundleOf(lang), SETTINGS[lang]()]);
  if (!taught.has(lang)) for (const flaw of bundle.addResource(new FluentResource(text))) console.error("setting.ftl", flaw);
  taught.add(lang);
}

/** An amount, grouped only from five digits on. */
export function amount(value: number): FluentNumber {
  return new FluentNumber(value, { useGrouping: "min2" } as unknown as Intl.NumberFormatOptions);
}
