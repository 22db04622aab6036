/** Every text that the form puts together from a name. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { LANGS } from "../../../words/lang";
import { has, learnSettings, say, speak } from "../../../words/speech.svelte";
import { APPLE, idOf, knownApps, nameOfApp } from "./apps";
import type { KeyFacts, PayloadFacts } from "../../../backend/wire";
import { facts } from "./facts.fixture";
import { planOf } from "./plans";
import { answerOf, limitsOf, marksOf, messageOf, nameOfKey, nameOfValue, rangeOf, textOf, whatOf } from "./words";

const TYPES = [
  "TopLevel", "com.apple.wifi.managed", "com.apple.webcontent-filter", "com.apple.webClip.managed", "com.apple.mobiledevice.passwordpolicy", "com.apple.homescreenlayout", "com.apple.font",
];
const catalogue = (name: string): string => readFileSync(new URL(`../../../../../profiles/catalogue/${name}.toml`, import.meta.url), "utf8");
const panes = [...catalogue("setup-assistant-panes").matchAll(/\{ key = "([^"]+)"/g)].map(([, key]) => `form-pane-${key}`);

describe.each(LANGS)("%s", (lang) => {
  beforeAll(async () => {
    await speak(lang);
    await learnSettings();
  });

  test("has every text that is put together", () => {
    const ids = [
      ...TYPES.flatMap((type) => planOf(type).parts ?? []).map((part) => `form-part-${part.id}`),
      ...["apps", "accounts", "content", "camera", "classroom", "intelligence", "device", "network"].map((group) => `setting-group-${group}`),
      ...["allow-yes", "allow-no", "on-yes", "on-no"].map((end) => `form-${end}`),
      ...["string", "boolean", "integer", "real", "date", "data", "array", "dictionary", "any"].map((kind) => `form-kind-${kind}`),
      ...["anyone", "nobody", "password"].map((rule) => `form-removal-${rule}`),
      ...["payload", "vpn"].map((what) => `form-refer-${what}-none`),
      ...["app", "folder", "clip", "other"].map((what) => `home-${what}`),
      ...["app", "folder", "clip"].map((what) => `home-field-${what}`),
      ...["serial", "asset-tag", "device-name", "class", "seat", "keeper"].map((word) => `field-${word}`),
      ...panes,
      ...APPLE.map(idOf),
    ];
    expect(panes.length).toBeGreaterThan(30);
    expect(ids.filter((id) => !has(id))).toEqual([]);
  });

  test("speaks of settings only once they were learned, and of Restrictions as a whole", () => {
    expect(has("setting-applicationaccess-allowCamera-effect")).toBe(true);
    expect(has("setting-applicationaccess-what")).toBe(true);
  });
});

test("a plan names only keys that the catalogue has", () => {
  for (const type of TYPES) {
    const text = catalogue(type);
    const { parts = [], widgets = {}, hidden = [] } = planOf(type);
    for (const key of [...parts.flatMap((part) => part.keys), ...Object.keys(widgets), ...hidden]) expect(text, `${type} ${key}`).toContain(`path = "${key}"`);
  }
});

test("a message that is put together is the one that Rust sends", async () => {
  const played = await import("../../../backend/fixtures/tape-forms.json");
  const answers = (played.default as { command: string; answer: { ok?: unknown } }[]).filter((one) => one.command === "catalogue_payload").map((one) => one.answer.ok as PayloadFacts);
  const compare = (type: string, keys: readonly KeyFacts[], above: readonly string[]): number => keys.reduce((count, key) => {
    const names = [...above, key.name];
    expect(key.message).toBe(messageOf(type, names));
    return count + 1 + compare(type, key.keys, names) + compare(type, key.item?.keys ?? [], names);
  }, 0);
  const counts = answers.map((payload) => compare(payload.type, payload.tree, []));
  expect(Math.max(...counts)).toBeGreaterThan(100);
});

test("a key without words shows Apple's name and what is known of it", async () => {
  await speak("en");
  const port = facts({ name: "Port", type: "integer", min: 1, max: 65535, introduced: "17.0", mdm_only: true });
  expect(nameOfKey(port)).toBe("Port");
  expect(whatOf(port)).toBeNull();
  expect(rangeOf(port)).toBe("1 to 65,535");
  expect(limitsOf(port)).toBe("Whole number · 1 to 65,535");
  expect(marksOf(port, false)).toEqual(["MDM only", "iPadOS 17.0"]);
  expect(marksOf(facts({ supervised: true }), true)).toEqual([]);
  expect(textOf(port)).toContain("port");
});

test("values have names where Apple writes numbers", async () => {
  await speak("en");
  expect(nameOfValue(facts({ path: "EAPClientConfiguration.AcceptEAPTypes[]" }), 25)).toBe("PEAP (account)");
  expect(nameOfValue(facts({ path: "safariAcceptCookies" }), 1.5)).toBe("From websites visited");
  expect(nameOfValue(facts({ path: "Foo" }), "Bar")).toBe("Bar");
  expect(answerOf("allowCamera", false)).toBe("Not allowed");
  expect(answerOf("forceWiFiPowerOn", false)).toBe("Off");
});

test("a setting is found in the language of the window", async () => {
  await speak("zh-TW");
  const camera = facts({ name: "allowCamera", message: "setting-applicationaccess-allowCamera" });
  expect(textOf(camera)).toContain(say("setting-applicationaccess-allowCamera"));
  await speak("en");
  expect(textOf(camera)).toContain("scanning worksheets");
});

test("apps are known by name, others not at all", async () => {
  await speak("ja");
  expect(nameOfApp("com.apple.mobilesafari")).toBe("Safari");
  expect(nameOfApp("com.example.app")).toBeNull();
  expect(knownApps().map((one) => one.bundle)).toContain("com.apple.classroom");
});
