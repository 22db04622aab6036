/** Apple's own apps by bundle identifier; their names are texts, since a teacher knows them by name. */
import { compare } from "../../../words/formats";
import { has, say } from "../../../words/speech.svelte";
import { facts } from "./facts.svelte";

/** What comes with an iPad, and Apple's apps for schools. */
export const APPLE: readonly string[] = [
  "com.apple.AppStore", "com.apple.iBooks", "com.apple.calculator", "com.apple.mobilecal", "com.apple.camera", "com.apple.classroom", "com.apple.clips",
  "com.apple.mobiletimer", "com.apple.MobileAddressBook", "com.apple.facetime", "com.apple.DocumentsApp", "com.apple.findmy", "com.apple.freeform",
  "com.apple.mobilegarageband", "com.apple.Health", "com.apple.Home", "com.apple.iMovie", "com.apple.MobileStore", "com.apple.journal", "com.apple.Keynote",
  "com.apple.Magnifier", "com.apple.mobilemail", "com.apple.Maps", "com.apple.measure", "com.apple.MobileSMS", "com.apple.Music", "com.apple.news",
  "com.apple.mobilenotes", "com.apple.Numbers", "com.apple.Pages", "com.apple.Passwords", "com.apple.Photo-Booth", "com.apple.mobileslideshow",
  "com.apple.podcasts", "com.apple.Preview", "com.apple.reminders", "com.apple.mobilesafari", "com.apple.schoolwork.ClassKitApp", "com.apple.Preferences", "com.apple.shortcuts",
  "com.apple.stocks", "com.apple.Playgrounds", "com.apple.tips", "com.apple.Translate", "com.apple.tv", "com.apple.VoiceMemos", "com.apple.weather",
];

export const idOf = (bundle: string): string => `app-${bundle.replaceAll(".", "-")}`;

/** What people call an app; null where nobody said. */
export function nameOfApp(bundle: string): string | null {
  if (/^com\.apple\.[A-Za-z.-]+$/.test(bundle) && has(idOf(bundle))) return say(idOf(bundle));
  return facts.apps.find((one) => one.bundle_id === bundle)?.name ?? null;
}

/** Every app that has a name, in the order of the language. */
export function knownApps(): { bundle: string; name: string }[] {
  const bundles = new Set([...facts.apps.map((one) => one.bundle_id), ...APPLE]);
  return [...bundles].map((bundle) => ({ bundle, name: nameOfApp(bundle) ?? bundle })).sort((a, b) => compare(a.name, b.name));
}
