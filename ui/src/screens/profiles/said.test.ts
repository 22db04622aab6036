/** What was found is said with the names that the form shows. */
import { beforeAll, expect, test } from "vitest";
import { learnSettings, plain, speak } from "../../words/speech.svelte";
import { placeName } from "./names";
import { sayFinding, sayFix } from "./said";

const RESTRICTIONS = "com.apple.applicationaccess";

beforeAll(async () => {
  await speak("en");
  await learnSettings();
});

test("a setting is called by its name, a kind of value by its word", () => {
  const args = { key: "allowCamera", type: RESTRICTIONS, expected: "boolean", found: "string" };
  const said = plain(sayFinding({ code: "wrong-type", args, path: ["allowCamera"] }));
  expect(said).toContain("“Camera” should be of the kind “On or off” and is “Text”");
});

test("a key without words of ours stays as it is", () => {
  const said = plain(sayFinding({ code: "unknown-key", args: { key: "allowCamra", type: RESTRICTIONS } }));
  expect(said).toMatch(/^allowCamra is not known for/);
});

test("a payload is called by what it sets up, also where nobody asked what Apple documents", () => {
  const said = plain(sayFinding({ code: "key-missing", args: { key: "Password", type: "com.apple.wifi.managed" }, path: ["Password"] }));
  expect(said).toMatch(/^“Wi-Fi password” is missing in Wi-Fi\./);
});

test("a reason is that of its key, beside the key's name", () => {
  const said = (key: string) => plain(sayFinding({ code: "restriction-escape-open", args: { key, type: RESTRICTIONS }, path: [key] }));
  expect(said("allowDeviceNameModification")).toMatch(/^“Changing the device name” is not turned off. An iPad with another name/);
  expect(said("allowEraseContentAndSettings")).not.toContain("another name");
});

test("a fix names the setting, its value as the form says it", () => {
  const put = (value: string) => sayFix({ code: "put-value", args: { path: "PayloadContent[0].allowCamera", value } }, RESTRICTIONS);
  expect(put("true")).toBe("Set “Camera” to “Allowed”");
  expect(put("")).toBe("Fill in “Camera”");
  const rename = sayFix({ code: "rename-key", args: { path: "PayloadContent[2].BlacklistedURLs", to: "DenyListURLs" } }, "com.apple.webcontent-filter");
  expect(rename).toBe("Rename “BlacklistedURLs” to “DenyListURLs”");
});

test("a place is named by its keys, an item by its number; what allows something is allowed in every payload", () => {
  expect(plain(placeName("com.apple.applicationaccess", ["allowCamera"]))).toMatch(/ › Camera$/);
  expect(plain(placeName("com.apple.wifi.managed", ["Unheard", 0, "Of"]))).toMatch(/ › Unheard › 1 › Of$/);
  const put = sayFix({ code: "put-value", args: { path: "PayloadContent[0].AllowDNSFailover", value: "true" } }, "com.apple.relay.managed");
  expect(put).toContain("“Allowed”");
});
