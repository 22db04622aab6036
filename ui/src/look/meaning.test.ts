/** A bar and its legend count an iPad under the same meaning. */
import { expect, test } from "vitest";
import { LINE, ofHead, ofStage } from "./meaning";

test("from the first stage to the last one, an iPad is on its way", () => {
  expect(ofStage("planned")).toBe(ofHead("not_started"));
  for (const stage of LINE.slice(1, -1)) expect(ofStage(stage), stage).toBe(ofHead("in_progress"));
  expect(ofStage("handed_over")).toBe(ofHead("done"));
  expect(ofStage("blocked")).toBe(ofHead("stuck"));
});
