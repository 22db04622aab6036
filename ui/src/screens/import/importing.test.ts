/** Lists that come while others are being added wait; nothing is dropped or read anew under it. */
import { beforeEach, expect, test } from "vitest";
import { openWith } from "../../backend";
import { close, correct, go, importing, openLists } from "./importing.svelte";

let asked: { command: string; files: number[] }[];
let finish: (answer: unknown) => void;
let read: number;

beforeEach(() => {
  close();
  asked = [];
  read = 0;
  openWith({
    ask: (command, request) => {
      const files = "files" in (request ?? {}) ? (request as { files: number[] }).files : [];
      asked.push({ command, files });
      if (command === "import_go") return new Promise((answer) => (finish = answer as never));
      if (command === "import_open") return Promise.resolve({ import: ++read, lists: [{ read: { corrections: {} } }] } as never);
      return Promise.resolve(null as never);
    },
    onEvent: () => () => undefined,
  });
});

const opened = () => asked.filter((one) => one.command === "import_open").map((one) => one.files);

test("they join when the import was stopped", async () => {
  await openLists({ files: [1] });
  const going = go();
  await openLists({ files: [2] });
  await correct(0, { header: 2 });
  expect([importing.busy, opened()]).toEqual(["adding", [[1]]]);
  expect(asked.some((one) => one.command === "import_correct")).toBe(false);
  finish(null);
  await going;
  expect([importing.stopped, importing.busy, opened()]).toEqual([false, null, [[1], [2]]]);
});

test("they follow once what was imported was read", async () => {
  await openLists({ files: [1] });
  const going = go();
  await openLists({ files: [2] });
  finish({ moved_on: null });
  await going;
  expect([importing.done !== null, opened()]).toEqual([true, [[1]]]);
  close();
  expect([importing.done, importing.open, opened()]).toEqual([null, true, [[1], [2]]]);
});
