import { expect, test } from "vitest";
import type { Happening, RosterAsk } from "../wire";
import { fakeBackend } from "./index";

const backend = (devices = 30) => fakeBackend({ begin: "open", devices, lang: "en" });
const ALL: RosterAsk = { find: null, stage: null, batch: null, cart: null, reason: null, sort: { by: "serial", descending: false }, offset: 0, limit: 10 };

test("the list answers in pages, filtered and in order", async () => {
  const { ask } = backend(10_000);
  const page = await ask("roster", { ...ALL, offset: 9_995 });
  expect([page.total, page.rows.length]).toEqual([10_000, 5]);
  const blocked = await backend().ask("roster", { ...ALL, stage: "blocked" });
  expect(blocked.total).toBe(4);
  expect((await backend().ask("roster", { ...ALL, find: "游老" })).total).toBeGreaterThan(5);
});

test("no iPad is erased without its ticks, the page of limits and a fresh confirmation", async () => {
  const { ask } = backend();
  const ready = (await ask("roster_serials", { ...ALL, stage: "unassigned" })).serials.slice(0, 1);
  const move = (confirmed: string[]) => ask("device_move", { serials: ready, to: "wiped", evidence: "manual", confirmed, note: null });
  await expect(move(ready)).rejects.toMatchObject({ code: "limits-not-acknowledged" });
  await ask("limits_acknowledge", { name: "A" });
  await expect(move([])).rejects.toMatchObject({ code: "not-confirmed" });
  await ask("device_tick", { serials: ready, tick: "unlocked", set: "off", evidence: "manual", note: null });
  await expect(move(ready)).rejects.toMatchObject({ code: "guard-missing", args: { count: 1 } });
  await ask("device_tick", { serials: ready, tick: "unlocked", set: "on", evidence: "manual", note: null });
  expect((await move(ready)).last?.code).toBe("moved");
});

test("what was done can be undone once, and stays in the story", async () => {
  const { ask } = backend();
  const serial = "ZZPRAC0030";
  await ask("device_move", { serials: [serial], to: "collected", evidence: "manual", confirmed: [], note: null });
  await ask("undo", null);
  const story = await ask("device", { serial });
  expect(story.stage).toBe("planned");
  expect(story.events.at(-1)).toMatchObject({ kind: "moved", undone: true });
  await expect(ask("undo", null)).rejects.toMatchObject({ code: "last-step-stays" });
});

test("happenings come numbered in their order", async () => {
  const one = backend();
  const heard: Happening[] = [];
  const stop = one.onEvent((happening) => heard.push(happening));
  await one.ask("preflight_tick", { item: "p2", note: null });
  await one.ask("device_block", { serials: ["ZZPRAC0030"], reason: "damaged", note: null });
  expect(heard.map((one) => one.seq)).toEqual([1, 2, 3]);
  stop();
  await one.ask("preflight_untick", { item: "p2" });
  expect(heard.length).toBe(3);
});

test("a school's identifier comes from its domain or its name", async () => {
  const { ask } = backend();
  expect(await ask("school_identifier", { name: "www.school.edu.tw" })).toEqual({ identifier: "tw.edu.school" });
  expect((await ask("school_identifier", { name: "某某國中" })).identifier).toMatch(/^internal\.school-/);
});
