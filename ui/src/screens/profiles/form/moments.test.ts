import { expect, test } from "vitest";
import { localOf, momentFrom } from "./moments";

test("a moment comes back as it was typed here", () => {
  const moment = momentFrom("2027-06-30T16:00");
  expect(moment).toMatch(/^2027-0[67]-\d\dT\d\d:\d\d:00Z$/);
  expect(localOf(moment)).toBe("2027-06-30T16:00");
  expect(momentFrom("")).toBeNull();
  expect(momentFrom("no day")).toBeNull();
  expect(localOf(null)).toBe("");
});
