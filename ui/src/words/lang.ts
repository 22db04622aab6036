/** The three languages of the window. */
import type { Lang } from "../backend/wire";

export const LANGS: readonly Lang[] = ["zh-TW", "en", "ja"];

/** Each in its own words, whatever the window speaks. */
export const ENDONYM: { [lang in Lang]: string } = { "zh-TW": "繁體中文", en: "English", ja: "日本語" };

/** How the platform knows it: days, numbers, order. */
export const TAG: { [lang in Lang]: string } = { "zh-TW": "zh-Hant-TW", en: "en-GB", ja: "ja-JP" };

/** The `lang` of the page, which chooses the fonts for Han characters too. */
export const HTML: { [lang in Lang]: string } = { "zh-TW": "zh-Hant-TW", en: "en", ja: "ja" };

export function isLang(text: string): text is Lang {
  return text in TAG;
}
