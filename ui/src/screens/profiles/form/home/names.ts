/** What an item of the Home Screen is called, and keys that stay when it moves. */
import { say } from "../../../../words/speech.svelte";
import { below, textOf } from "../../plist";
import { nameOfApp } from "../apps";
import { whatOf } from "./layout";

const text = (item: unknown, key: string): string => textOf(below(item, key)) ?? "";

export function nameOf(item: unknown): string {
  const what = whatOf(item);
  if (what === "app") return nameOfApp(text(item, "BundleID")) ?? (text(item, "BundleID").split(".").at(-1) || say("home-app"));
  if (what === "folder") return text(item, "DisplayName") || say("home-folder");
  if (what === "clip") return text(item, "DisplayName") || text(item, "URL").replace(/^[a-z]+:\/\/(?:www\.)?/i, "").replace(/\/$/, "") || say("home-clip");
  return text(item, "Type") || say("home-other");
}

/** The letter on the drawing of an app. */
export const letterOf = (name: string): string => [...name.trim()][0]?.toUpperCase() ?? "";

/** One key for each item, the same wherever it lies; twins are numbered. */
export function keysOf(items: readonly unknown[]): string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const name = `${whatOf(item)} ${text(item, "BundleID") || text(item, "URL") || text(item, "DisplayName")}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name} ${count}`;
  });
}
