import { expect, test } from "vitest";
import { at, bytesOf, dictionary, digitsOf, entriesOf, isWithin, kindOf, momentOf, pathText, put, real, same, sizeOf, whole } from "./plist";

test("every kind of value is told apart", () => {
  const kinds = ["x", true, 1, { $integer: "9007199254740993" }, { $real: 1.5 }, { $date: "2026-08-01T00:00:00Z" }, { $data: "AAE=" }, [], {}, { $secret: { kind: "text", ref: "r" } }, { $dict: [["1", 2]] }, null].map(kindOf);
  expect(kinds).toEqual(["string", "boolean", "integer", "integer", "real", "date", "data", "array", "dictionary", "secret", "dictionary", "none"]);
});

test("what JSON can't say is read and written", () => {
  expect(digitsOf(whole("9007199254740993"))).toBe("9007199254740993");
  expect(digitsOf(real(1.5))).toBe("1.5");
  expect(whole("12")).toBe(12);
  expect(bytesOf({ $data: "AAE=" })).toEqual({ base64: "AAE=", bytes: 2 });
  expect(bytesOf({ $bytes: { sha256: "x", bytes: 70000 } })).toEqual({ base64: null, bytes: 70000 });
  expect(momentOf({ $date: "2026-08-01T00:00:00Z" })).toBe("2026-08-01T00:00:00Z");
});

test("keys that are numbers keep their place", () => {
  const made = dictionary([["802", 1], ["Name", 2], ["11", 3]]);
  expect(entriesOf(made).map(([key]) => key)).toEqual(["802", "Name", "11"]);
  expect(entriesOf(put(made, ["Name"], undefined)).map(([key]) => key)).toEqual(["802", "11"]);
});

test("a value is put, replaced and taken away without touching the rest", () => {
  const before = { SSID_STR: "a", EAP: { Types: [13, 25], Name: "x" } };
  const after = put(before, ["EAP", "Types", 1], 21);
  expect(after).toEqual({ SSID_STR: "a", EAP: { Types: [13, 21], Name: "x" } });
  expect(before.EAP.Types).toEqual([13, 25]);
  expect(put(before, ["EAP", "Types", 0], undefined)).toEqual({ SSID_STR: "a", EAP: { Types: [25], Name: "x" } });
  expect(put({}, ["A", "B"], true)).toEqual({ A: { B: true } });
  expect(at(before, ["EAP", "Types", 1])).toBe(25);
  expect(at(before, ["EAP", "None", 1])).toBeUndefined();
  expect(Object.keys(put(before, ["SSID_STR"], "b") as object)).toEqual(["SSID_STR", "EAP"]);
  expect(same(before, structuredClone(before))).toBe(true);
});

test("what stands at a key is found at once, however many there are", () => {
  const entries = Array.from({ length: 200_000 }, (_, at): [string, unknown] => [`key${at}`, at]);
  const begin = performance.now();
  for (const many of [dictionary(entries), dictionary([["1", 0], ...entries])]) {
    for (let turn = 0; turn < 2000; turn += 1) expect(at(many, [`key${199_999 - turn}`])).toBe(199_999 - turn);
  }
  expect(performance.now() - begin).toBeLessThan(3000);
  expect(at({ $dict: [["1", "first"], ["1", "second"]] }, ["1"])).toBe("first");
  expect(at({ a: 1 }, ["toString"])).toBeUndefined();
  expect(at({ $date: "2026-08-01T00:00:00Z" }, ["$date"])).toBeUndefined();
});

test("the size of a value is counted no further than asked", () => {
  expect(sizeOf({ a: [1, { b: 2 }], c: "x" }, 50)).toBe(6);
  expect(sizeOf(Array.from({ length: 100 }, () => [1]), 50)).toBe(50);
});

test("paths are written as findings write them", () => {
  expect(pathText(["Pages", 0, 2, "BundleID"])).toBe("Pages[0][2].BundleID");
  expect(isWithin(["A", 1, "B"], ["A", 1])).toBe(true);
  expect(isWithin(["A"], ["A", 1])).toBe(false);
});
