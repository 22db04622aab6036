import { expect, test } from "vitest";
import { facts } from "./facts.fixture";
import { compareVersions, countSet, shown, unknownKeys, wordsOf, works, type Wanted } from "./search";

const all: Wanted = { words: [], onlySet: false, works: null, text: (one) => one.name.toLowerCase() };
const tree = [
  facts({ name: "SSID_STR", type: "string" }),
  facts({ name: "allowNew", introduced: "18.1" }),
  facts({ name: "mdmOnly", mdm_only: true }),
  facts({ name: "old", removed: "8.0" }),
  facts({
    name: "EAP", type: "dictionary",
    keys: [
      facts({ name: "UserName", path: "EAP.UserName", type: "string" }),
      facts({ name: "Types", path: "EAP.Types", type: "array", item: facts({ name: "[]", path: "EAP.Types[]", type: "integer" }) }),
    ],
  }),
  facts({
    name: "Apps", type: "array",
    item: facts({
      name: "[]", path: "Apps[]", type: "dictionary",
      keys: [facts({ name: "BundleID", path: "Apps[].BundleID", type: "string", presence: "required" }), facts({ name: "Sound", path: "Apps[].Sound" })],
    }),
  }),
];
const paths = (values: unknown, wanted: Partial<Wanted>) => [...shown(tree, values, { ...all, ...wanted })].sort();

test("without a wish everything is there", () => {
  expect(paths({}, {})).toHaveLength(12);
});

test("a word is found anywhere below, and what lies above it comes along", () => {
  expect(paths({}, { words: wordsOf("username") })).toEqual(["EAP", "EAP.UserName"]);
  expect(paths({}, { words: wordsOf("ｅａｐ") })).toEqual(["EAP", "EAP.Types", "EAP.Types[]", "EAP.UserName"]);
  expect(paths({}, { words: wordsOf("user ssid") })).toEqual([]);
  expect(paths({}, { text: (one) => (one.name === "SSID_STR" ? "network name" : ""), words: wordsOf("NAME network") })).toEqual(["SSID_STR"]);
});

test("only what is set, also inside lists; an item keeps what it must have", () => {
  expect(paths({ SSID_STR: "", EAP: { Types: [13] } }, { onlySet: true })).toEqual(["EAP", "EAP.Types", "EAP.Types[]", "SSID_STR"]);
  expect(paths({ Apps: [{}] }, { onlySet: true })).toEqual(["Apps", "Apps[]", "Apps[].BundleID"]);
  expect(paths({ Apps: [{}, { Sound: false }] }, { onlySet: true })).toContain("Apps[].Sound");
});

test("only what works on our iPads; what is set stays in sight", () => {
  const ours = { works: { ipados: "17.6" } };
  expect(paths({}, ours)).not.toContain("allowNew");
  expect(paths({}, ours)).not.toContain("mdmOnly");
  expect(paths({}, ours)).not.toContain("old");
  expect(paths({ allowNew: true }, ours)).toContain("allowNew");
  expect(paths({}, { works: { ipados: null } })).toContain("allowNew");
});

test("versions compare by number", () => {
  expect(compareVersions("17.4", "17.10")).toBeLessThan(0);
  expect(compareVersions("17", "17.0.0")).toBe(0);
  expect(works(facts({ introduced: "9.3.2" }), "9.3")).toBe(false);
});

test("keys that nobody knows are counted out", () => {
  expect(unknownKeys(tree, { SSID_STR: "", Foo: 1, PayloadUUID: "x" }, (key) => key.startsWith("Payload"))).toEqual(["Foo"]);
  expect(countSet(tree, { SSID_STR: "", Foo: 1 })).toBe(1);
});
