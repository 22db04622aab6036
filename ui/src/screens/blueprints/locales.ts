/** Languages and regions of an iPad, named by the platform in the language of the window. */
import { TAG } from "../../words/lang";
import { speech } from "../../words/speech.svelte";

type Item = { value: string; text: string };

const LANGUAGES = ["zh-Hant", "en", "ja", "zh-Hans", "ko", "vi", "id", "th", "es", "fr", "de"];
const REGIONS = ["zh_TW", "en_TW", "ja_JP", "en_JP", "zh_HK", "en_HK", "en_SG", "ko_KR", "en_US", "en_GB"];

function named(id: string): string {
  try {
    return new Intl.DisplayNames(TAG[speech.lang], { type: "language" }).of(id.replaceAll("_", "-")) ?? id;
  } catch {
    return id;
  }
}

/** The list, and what is chosen where the list doesn't have it. */
function items(ids: readonly string[], chosen: string | null): Item[] {
  const all = chosen && !ids.includes(chosen) ? [chosen, ...ids] : ids;
  return all.map((id) => ({ value: id, text: `${named(id)} · ${id}` }));
}

export const languages = (chosen: string | null): Item[] => items(LANGUAGES, chosen);
export const regions = (chosen: string | null): Item[] => items(REGIONS, chosen);
