/** How a difference is told. */
import { beforeAll, expect, test } from "vitest";
import { learnSettings, speak } from "../../words/speech.svelte";
import { valueNames } from "./names";

beforeAll(async () => {
  await speak("en");
  await learnSettings();
});

test("two values that read the same say what they are; only passwords are the same on both sides", () => {
  expect(valueNames(1, 2)).toEqual({ before: "1", after: "2" });
  expect(valueNames("5", 5)).toEqual({ before: "Text · 5", after: "Whole number · 5" });
  expect(valueNames("••••", "••••")).toBeNull();
});
