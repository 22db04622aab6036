import { expect, test } from "vitest";
import { speak } from "../../words/speech.svelte";
import { sentence } from "../journal/sentence";
import { called } from "./identity";

test("an identity is called by its common name, whatever stands round it", () => {
  expect(called("CN=Apple Configurator: 練習國民小學 (23CD), O=練習國民小學, C=TW")).toBe("Apple Configurator: 練習國民小學 (23CD)");
  expect(called("O=School, CN=Wang\\, A, C=TW")).toBe("Wang, A");
  expect(called("O=School")).toBe("O=School");
});

test("the journal calls it so too", async () => {
  await speak("en");
  expect(sentence({ kind: "identity_added", args: { subject: "CN=Ours (23CD), O=School, C=TW" } })).toBe("Supervision identity added: Ours (23CD)");
});
