import { expect, test } from "vitest";
import { HINTS, hintOf, nextHint } from "./coach";

test("there are five hints at most, shown one after the other, and none comes back", () => {
  expect(HINTS.length).toBeLessThanOrEqual(5);
  const followed: string[] = [];
  for (const hint of HINTS) {
    expect(nextHint(followed)).toBe(hint);
    followed.push(hint.id);
  }
  expect(nextHint(followed)).toBeNull();
});

test("a hint is followed by doing it, whenever that is", () => {
  expect(hintOf("undone")?.id).toBe("undo");
  expect(hintOf("backup-made")).toBeNull();
  expect(nextHint(["look"])?.id).toBe("list");
});
