import { expect, test } from "vitest";
import type { PayloadFacts } from "../../../backend/wire";
import { facts } from "./facts.fixture";
import { partsOf } from "./parts";
import { planOf } from "./plans";

const payload = (told: Partial<PayloadFacts>): PayloadFacts => ({
  type: "x", variant: null, title: "X", message: "setting-x", introduced: "4.0", deprecated: null, removed: null, supervised: false, supervised_unless: null, manual_install: true,
  multiple: true, needs_managed_apps: false, migration: "keep", keys: 0, source: "", tree: [], groups: [], panes: [], ...told,
});
const names = (rows: ReturnType<typeof partsOf>) => rows.map((row) => `${row.id}: ${row.keys.map((key) => key.name).join(" ")}`);

test("without a plan the keys stand as Apple has them", () => {
  expect(names(partsOf(payload({ tree: [facts({ name: "a" }), facts({ name: "b" })] }), {}))).toEqual([": a b"]);
});

test("with a plan its parts come first, and no key is lost", () => {
  const plan = { parts: [{ id: "one", keys: ["b", "none"] }], hidden: ["c"] };
  expect(names(partsOf(payload({ tree: ["a", "b", "c"].map((name) => facts({ name })) }), plan))).toEqual(["one: b", "more: a"]);
});

test("restrictions stand in the teacher's groups", () => {
  const tree = [facts({ name: "a", group: "apps" }), facts({ name: "b", group: "camera" }), facts({ name: "c" })];
  expect(names(partsOf(payload({ tree, groups: ["camera", "apps", "network"] }), {}))).toEqual(["camera: b", "apps: a", "more: c"]);
});

test("Wi-Fi shows what belongs to the chosen security", () => {
  const { belongs } = planOf("com.apple.wifi.managed");
  const peap = { EncryptionType: "WPA2", EAPClientConfiguration: { AcceptEAPTypes: [25] } };
  expect(belongs?.("Password", { EncryptionType: "WPA2" })).toBe(true);
  expect(belongs?.("Password", { EncryptionType: "None" })).toBe(false);
  expect(belongs?.("Password", peap)).toBe(false);
  expect(belongs?.("EAPClientConfiguration.UserName", peap)).toBe(true);
  expect(belongs?.("EAPClientConfiguration.TTLSInnerAuthentication", peap)).toBe(false);
  expect(belongs?.("ProxyServer", { ProxyType: "Manual" })).toBe(true);
  expect(belongs?.("ProxyPACURL", { ProxyType: "Manual" })).toBe(false);
});

test("a filter app's keys aren't mixed with the built-in filter's", () => {
  const { belongs } = planOf("com.apple.webcontent-filter");
  expect(belongs?.("DenyListURLs", { FilterType: "BuiltIn" })).toBe(true);
  expect(belongs?.("PluginBundleID", { FilterType: "BuiltIn" })).toBe(false);
  expect(belongs?.("DenyListURLs", { FilterType: "Plugin" })).toBe(false);
  expect(belongs?.("PermittedURLs", { AutoFilterEnabled: true })).toBe(true);
});
