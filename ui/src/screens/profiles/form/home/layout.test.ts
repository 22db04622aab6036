import { describe, expect, test } from "vitest";
import { addPage, app, appsOf, DOCK, folder, gather, inside, itemsIn, move, movePage, page, remove, removePage, spotAt, step, type Layout, type Spot } from "./layout";

const [a, b, c, d, e] = ["a", "b", "c", "d", "e"].map((name) => app(name));
const games = folder("Games", [d]);
const layout: Layout = { Dock: [a], Pages: [[b, c, games], [e]] };
const names = (one: Layout): string => JSON.stringify(one).replaceAll(/"Type":"(Application|WebClip)",|"Type":"Folder",|"BundleID":|"DisplayName":|[{}]/g, "").replaceAll('"', "");
const spot = (box: Spot["box"], at: number): Spot => ({ box, at });

test("an item moves within its page, counted by the gap before the move", () => {
  const right = move(layout, spot(page(0), 0), spot(page(0), 2));
  expect(names(right?.layout ?? {})).toBe("Dock:[a],Pages:[[c,b,Games,Pages:[[d]]],[e]]");
  expect(right?.spot).toEqual(spot(page(0), 1));
  const left = move(layout, spot(page(0), 1), spot(page(0), 0));
  expect(left?.spot).toEqual(spot(page(0), 0));
});

test("an item moves to the Dock and to another page", () => {
  expect(names(move(layout, spot(page(0), 0), spot(DOCK, 1))?.layout ?? {})).toBe("Dock:[a,b],Pages:[[c,Games,Pages:[[d]]],[e]]");
  expect(names(move(layout, spot(DOCK, 0), spot(page(1), 0))?.layout ?? {})).toBe("Dock:[],Pages:[[b,c,Games,Pages:[[d]]],[a,e]]");
});

describe("folders", () => {
  test("the folder slips to the left when an app before it goes in", () => {
    const moved = move(layout, spot(page(0), 0), spot(inside(spot(page(0), 2), 0), 1));
    expect(names(moved?.layout ?? {})).toBe("Dock:[a],Pages:[[c,Games,Pages:[[d,b]]],[e]]");
    expect(moved?.spot).toEqual(spot(inside(spot(page(0), 1), 0), 1));
  });

  test("an app comes out again", () => {
    expect(names(move(layout, spot(inside(spot(page(0), 2), 0), 0), spot(page(1), 1))?.layout ?? {})).toBe("Dock:[a],Pages:[[b,c,Games,Pages:[[]]],[e,d]]");
  });

  test("no folder goes into a folder, not even into itself", () => {
    expect(move(layout, spot(page(0), 2), spot(inside(spot(page(0), 2), 0), 0))).toBeNull();
    expect(gather(layout, spot(page(0), 2), spot(page(0), 0), "New")).toBeNull();
  });

  test("two apps make a folder where the second one stood", () => {
    const made = gather(layout, spot(page(0), 0), spot(page(0), 1), "New");
    expect(names(made?.layout ?? {})).toBe("Dock:[a],Pages:[[New,Pages:[[c,b]],Games,Pages:[[d]]],[e]]");
    expect(made?.spot).toEqual(spot(inside(spot(page(0), 0), 0), 1));
  });

  test("onto a folder means into it", () => {
    expect(names(gather(layout, spot(DOCK, 0), spot(page(0), 2), "New")?.layout ?? {})).toBe("Dock:[],Pages:[[b,c,Games,Pages:[[d,a]]],[e]]");
  });

  test("inside a folder no folder is made", () => {
    const two: Layout = { Pages: [[folder("x", [a, b])]] };
    const box = inside(spot(page(0), 0), 0);
    expect(gather(two, spot(box, 0), spot(box, 1), "New")).toBeNull();
  });
});

test("pages are added, moved and removed with what is on them", () => {
  expect(names(removePage(movePage(addPage(layout), 1, 0), 2))).toBe("Dock:[a],Pages:[[e],[b,c,Games,Pages:[[d]]]]");
});

test("what isn't an item of ours stays", () => {
  const strange: Layout = { Dock: [a, { Type: "Widget", Size: 2 }], Pages: [[b]] };
  expect(itemsIn(move(strange, spot(DOCK, 0), spot(page(0), 0))?.layout ?? {}, DOCK)).toEqual([{ Type: "Widget", Size: 2 }]);
});

test("apps are found everywhere, removed ones no more", () => {
  expect([...appsOf(layout)]).toEqual(["a", "b", "c", "d", "e"]);
  expect(appsOf(remove(layout, spot(page(1), 0))).has("e")).toBe(false);
});

test("a finding's path leads to its item", () => {
  expect(spotAt(["Pages", 0, 2, "BundleID"])).toEqual(spot(page(0), 2));
  expect(spotAt(["Dock", 3])).toEqual(spot(DOCK, 3));
  expect(spotAt(["Pages", 0, 2, "Pages", 0, 1, "BundleID"])).toEqual(spot(inside(spot(page(0), 2), 0), 1));
  expect(spotAt(["Pages", 1])).toBeNull();
  expect(spotAt(["Dock"])).toBeNull();
});

test("arrows walk the rows and say where they lead out", () => {
  expect(step("ArrowRight", 5, 8, 6)).toBe(6);
  expect(step("ArrowDown", 4, 8, 6)).toBe(7);
  expect(step("ArrowDown", 7, 8, 6)).toBeNull();
  expect(step("ArrowUp", 2, 8, 6)).toBeNull();
  expect(step("ArrowLeft", 0, 8, 6)).toBeNull();
});
