import { beforeEach, expect, test } from "vitest";
import { failure, openWith } from "../../backend";
import type { ImportList, ImportSheet } from "../../backend/wire";
import { close, importing, openLists } from "./importing.svelte";

const read = (name: string) => ({ name, refused: null, read: {} }) as ImportList;
const closed = (name: string): ImportList => ({ name, refused: failure("roster-file"), read: null });

let sheets: ImportList[][] = [];

beforeEach(() => {
  close();
  openWith({
    ask: (command) => Promise.resolve(command === "import_open" ? ({ import: 1, lists: sheets.shift() ?? [] } as Partial<ImportSheet> as never) : (null as never)),
    onEvent: () => () => undefined,
  });
});

async function seen(...answers: ImportList[][]): Promise<string | undefined> {
  sheets = [...answers];
  for (const _ of answers) await openLists({ files: [1] });
  return importing.sheet?.lists[importing.list]?.name;
}

test("a list that joins comes into sight, before those that can't be opened", async () => {
  expect(await seen([read("a"), closed("x")], [read("a"), read("b"), closed("x")])).toBe("b");
});

test("so does one that can't be opened, and one of a name that is there", async () => {
  expect(await seen([read("a"), closed("x")], [read("a"), closed("x"), closed("y")])).toBe("y");
  expect(await seen([read("a"), closed("x")], [read("a"), read("x"), closed("x")])).toBe("x");
  expect(importing.list).toBe(1);
});
