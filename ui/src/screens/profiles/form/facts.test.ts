import { beforeEach, expect, test } from "vitest";
import { failure, openWith } from "../../../backend";
import { school } from "../../../frame/school.svelte";
import { facts } from "./facts.svelte";

beforeEach(() => {
  school.failure = null;
  openWith({ ask: () => Promise.resolve([]) as never, onEvent: () => () => undefined });
});

test("a file that can't be opened is still told when the form's facts come later", async () => {
  school.failure = failure("profile-not-plist");
  await facts.begin();
  expect(school.failure?.code).toBe("profile-not-plist");
});
