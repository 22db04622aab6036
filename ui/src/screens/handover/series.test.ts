import { beforeEach, expect, test } from "vitest";
import { openWith } from "../../backend";
import type { DeviceStory, HandoverLine, HandoverLook } from "../../backend/wire";
import { next, over, Series, type Values } from "./series.svelte";

const values = (some: Partial<Values>): Values => ({ keeper: "", class: "", seat: "", cart: "", slot: "", ...some });
const story = (serial: string, entry: Record<string, string> = {}): DeviceStory => ({ serial, entry, ticks: [] }) as unknown as DeviceStory;
const line = (serial: string, stage: HandoverLine["stage"], at = "2026-11-22T01:12:00Z"): HandoverLine =>
  ({ serial, stage, at, device_name: null, by: null, keeper: null, class: null, seat: null, cart: null, slot: null });

let look: HandoverLook;
let asked: string[];

beforeEach(() => {
  look = { sharing: null, refused: null, labelled: true };
  asked = [];
  openWith({
    ask: (command) => {
      asked.push(command);
      return Promise.resolve(command === "handover_look" ? look : { last: null, findings: [] }) as never;
    },
    onEvent: () => () => undefined,
  });
});

/** A series in which the first iPad was given with these values. */
async function begun(first: Partial<Values>): Promise<Series> {
  const series = new Series();
  series.goesOn = series.atOnce = true;
  series.begin(story("A"));
  series.values = values(first);
  await series.give("A", "hand_over");
  return series;
}

test("a number at the end counts up and keeps its length", () => {
  expect([next("7"), next("A-09"), next(" 9 "), next("left"), next("")]).toEqual(["8", "A-10", "10", "", ""]);
});

test("an iPad's own cart and slot win over the series", () => {
  const coming = values({ keeper: "O’Neill", class: "5-1", seat: "14", cart: "A", slot: "15" });
  expect(over(values({ keeper: "Walker", seat: "2", cart: "B", slot: "2" }), coming)).toEqual({ ...coming, cart: "B", slot: "2" });
  expect(over(values({}), coming)).toEqual(coming);
  expect(over(values({ cart: "A" }), coming).slot).toBe("15");
  expect(over(values({ cart: "B" }), coming).slot).toBe("");
});

test("the next iPad gets the last values, counted up; one that is opened again shows its own", async () => {
  const series = await begun({ keeper: "O’Neill", class: "5-1", seat: "13" });
  series.begin(story("B", { keeper: "Walker", slot: "9", cart: "B" }));
  expect(series.values).toEqual(values({ keeper: "O’Neill", class: "5-1", seat: "14", cart: "B", slot: "9" }));
  series.again(story("A", { keeper: "Walker" }));
  expect(series.values.keeper).toBe("Walker");
});

test("nothing is recorded by itself before the first one was given, nor after the series was stopped", async () => {
  const series = new Series();
  series.goesOn = series.atOnce = true;
  expect(series.ready).toBe(false);
  const begin = await begun({ seat: "1" });
  expect(begin.ready).toBe(true);
  begin.stop();
  expect(begin.ready).toBe(false);
});

test("a conflict or a refusal is left to a person", async () => {
  const series = await begun({ seat: "1" });
  series.begin(story("B"));
  look = { ...look, sharing: { severity: "warning", code: "slot-shared", args: {} } };
  expect(await series.giveAtOnce("B")).toBe(false);
  look = { ...look, sharing: null, refused: { code: "guard-missing", args: {}, detail: null } };
  expect(await series.giveAtOnce("B")).toBe(false);
  expect(asked.filter((command) => command === "hand_over")).toHaveLength(1);
  look = { ...look, refused: null };
  expect(await series.giveAtOnce("B")).toBe(true);
});

test("the label stays ticked in a series, for iPads that have none yet", async () => {
  const series = new Series();
  series.goesOn = true;
  series.begin(story("A"));
  series.along = ["labelled"];
  await series.give("A", "hand_over");
  series.begin(story("B"));
  expect(series.along).toEqual(["labelled"]);
  series.begin({ ...story("C"), ticks: [{ tick: "labelled" }] } as unknown as DeviceStory);
  expect(series.along).toEqual([]);
});

test("when the last one is taken back, the series goes back to the values before", async () => {
  const series = await begun({ keeper: "O’Neill", seat: "13" });
  series.settle([line("A", "handed_over")]);
  series.begin(story("B"));
  await series.give("B", "hand_over");
  expect(series.coming?.seat).toBe("15");
  series.settle([line("B", "handed_over"), line("A", "handed_over")]);
  expect(series.coming?.seat).toBe("15");
  series.settle([line("B", "verified"), line("A", "handed_over")]);
  expect(series.coming?.seat).toBe("14");
  series.settle([line("B", "verified")]);
  expect(series.coming).toEqual(values({ keeper: "O’Neill", seat: "13" }));
});

test("correcting an earlier iPad leaves the series as it is", async () => {
  const series = await begun({ keeper: "O’Neill", seat: "13" });
  series.begin(story("B"));
  await series.give("B", "hand_over");
  series.again(story("A", { keeper: "O’Neill", seat: "13" }));
  series.values.keeper = "Walker";
  expect(await series.give("A", "assign")).toBe(true);
  expect(series.coming?.seat).toBe("15");
  expect(series.coming?.keeper).toBe("O’Neill");
  series.settle([line("A", "handed_over"), line("B", "handed_over")]);
  expect(series.coming?.seat).toBe("15");
});

test("who isn't among the last thirty any more wasn't taken back", async () => {
  const series = await begun({ seat: "13" });
  series.settle([line("A", "handed_over")]);
  series.settle(Array.from({ length: 30 }, (_, at) => line(`X${String(at)}`, "handed_over")));
  expect(series.coming?.seat).toBe("14");
  series.settle([line("X1", "handed_over")]);
  expect(series.coming?.seat).toBe("13");
});

test("what was asked of one iPad isn't said of the next, and what went wrong once is over", async () => {
  const series = new Series();
  series.begin(story("A"));
  look = { ...look, refused: { code: "guard-missing", args: {}, detail: null } };
  const slow = series.peek("A");
  series.begin(story("B"));
  await slow;
  expect(series.look).toBeNull();
  series.failure = { code: "window-unexpected", args: {}, detail: null };
  await series.peek("B");
  expect(series.failure).toBeNull();
});

test("an iPad that goes to repair later isn't taken back", async () => {
  const series = await begun({ seat: "13" });
  series.settle([line("A", "handed_over")]);
  series.settle([line("A", "repair")]);
  expect(series.coming?.seat).toBe("14");
});
