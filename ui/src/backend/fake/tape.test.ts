import { expect, test } from "vitest";
import type { Backend } from "../index";
import type { Happening, RosterAsk } from "../wire";
import { manyIpads } from "./many";
import { tapeBackend } from "./tape";

const ALL: RosterAsk = { find: null, stage: null, batch: null, cart: null, reason: null, sort: { by: "batch", descending: false }, offset: 0, limit: 100 };
const play = (lang: string | null = null, stage = new EventTarget()): Promise<Backend> => tapeBackend("school", lang, stage);

test("questions have their newest answer, deeds move the tape on and are told in order", async () => {
  const { ask, onEvent } = await play();
  const heard: Happening[] = [];
  const stop = onEvent((happening) => heard.push(happening));
  const serials = ["ZZPRAC0030"];
  expect((await ask("device", { serial: "ZZPRAC0030" })).stage).toBe("planned");
  await ask("device_move", { confirmed: [], evidence: "manual", note: null, serials, to: "collected" });
  expect((await ask("device", { serial: "ZZPRAC0030" })).stage).toBe("collected");
  expect(heard.map((one) => one.kind)).toContain("recorded");
  const count = heard.length;
  stop();
  await ask("device_tick", { serials, tick: "backed_up", set: "on", evidence: "manual", note: null });
  expect(heard.length).toBe(count);
});

test("what isn't on the tape is refused by name", async () => {
  const { ask } = await play();
  await expect(ask("device", { serial: "NOBODY" })).rejects.toMatchObject({ args: { code: 'device {"serial":"NOBODY"}' } });
  await expect(tapeBackend("none", null, new EventTarget())).rejects.toMatchObject({ code: "window-unexpected" });
});

test("the language that was wished is spoken until another is chosen", async () => {
  const { ask } = await play("ja");
  expect((await ask("start", null)).lang).toBe("ja");
  expect((await ask("language_set", { lang: "zh-TW" })).lang).toBe("zh-TW");
  expect((await ask("start", null)).lang).toBe("zh-TW");
});

test("a test plays itself what nobody asked for", async () => {
  const stage = new EventTarget();
  const { onEvent } = await play(null, stage);
  const heard: Happening[] = [];
  onEvent((happening) => heard.push(happening));
  stage.dispatchEvent(new CustomEvent("fake-happening", { detail: { seq: 9, kind: "drag_left" } }));
  expect(heard).toEqual([{ seq: 9, kind: "drag_left" }]);
});

test("a long list comes in pages and is searched", async () => {
  const { ask } = manyIpads(await play(), 10_000);
  const page = await ask("roster", { ...ALL, offset: 9_995 });
  expect([page.total, page.rows.length]).toEqual([10_000, 5]);
  expect((await ask("roster", { ...ALL, find: "ZZPRAC009876" })).total).toBe(1);
});
