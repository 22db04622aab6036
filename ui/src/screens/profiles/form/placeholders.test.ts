import { expect, test } from "vitest";
import { filled, holdsOne } from "./placeholders";

test("known words get the iPad's value, others stay", () => {
  expect(filled("{asset_tag} / {seat} {name} {school}", { asset_tag: "3140101-03-0007", school: "某某國中" })).toBe("3140101-03-0007 / {seat} {name} 某某國中");
  expect(holdsOne("no {word} here")).toBe(false);
  expect(holdsOne("{serial}")).toBe(true);
});
