/** Scans wait while a form is open: nothing takes the place of what a person is asked. */
import { beforeEach, expect, test } from "vitest";
import { openWith } from "../../backend";
import type { HandoverLook } from "../../backend/wire";
import { speak } from "../../words/speech.svelte";
import { Table } from "./table.svelte";

let refuses: string[];
let known: string[];
let given: { serial: string; seat: string }[];

beforeEach(async () => {
  await speak("en");
  refuses = known = [];
  given = [];
  const look = (serial: string): HandoverLook => ({ sharing: null, refused: refuses.includes(serial) ? { code: "guard-missing", args: {}, detail: null } : null, labelled: true });
  openWith({
    ask: async (command, request) => {
      await Promise.resolve();
      const { serial = "", assignment } = request as { serial?: string; assignment?: { serial: string; seat: string } };
      if (command === "device") return { serial, entry: {}, ticks: [] } as never;
      if (command === "scan") return (known.includes((request as { text: string }).text) ? { scan: "known", serial: (request as { text: string }).text } : { scan: "unknown" }) as never;
      if (command === "handover_look") return look(assignment?.serial ?? "") as never;
      if (assignment) given.push({ serial: assignment.serial, seat: assignment.seat });
      return { last: null, findings: [] } as never;
    },
    onEvent: () => () => undefined,
  });
});

/** A table with a series that records at once, seat 2 next. */
async function begun(): Promise<Table> {
  const table = new Table();
  await table.scan("A");
  table.series.goesOn = table.series.atOnce = true;
  table.series.values.seat = "1";
  await table.series.give("A", "hand_over");
  await table.done();
  return table;
}

test("while one is asked about, the next scans wait in their order, and come by themselves once it is done", async () => {
  const table = await begun();
  refuses = ["B"];
  await Promise.all(["B", "C", "D", "C", "E"].map((serial) => table.scan(serial)));
  expect(table.story?.serial).toBe("B");
  expect(table.line.map((one) => one.serial)).toEqual(["C", "D", "E"]);
  expect(given.map((one) => one.serial)).toEqual(["A"]);
  table.drop("D");
  await table.series.give("B", "assign");
  await table.done();
  expect(given.map((one) => one.serial)).toEqual(["A", "C", "E"]);
  expect(given.map((one) => one.seat)).toEqual(["1", "3", "4"]);
  expect([table.story, table.line]).toEqual([null, []]);
});

test("without a series too: what was typed stays until it is done", async () => {
  const table = new Table();
  await table.scan("A");
  table.series.values.keeper = "Walker";
  await table.scan("B");
  await table.again("C");
  expect([table.story?.serial, table.series.values.keeper]).toEqual(["A", "Walker"]);
  await table.done();
  expect([table.story?.serial, table.series.values.keeper, table.line]).toEqual(["B", "", []]);
});

test("one that was scanned comes back after an earlier one was looked at", async () => {
  const table = await begun();
  refuses = ["B"];
  await table.scan("B");
  await table.again("A");
  expect([table.story?.serial, table.line.map((one) => one.serial)]).toEqual(["A", ["B"]]);
  await table.done();
  expect(table.story?.serial).toBe("B");
});

test("an earlier one is opened in its turn", async () => {
  const table = await begun();
  refuses = ["B"];
  await Promise.all([table.scan("B"), table.again("A")]);
  expect([table.story?.serial, table.line.map((one) => one.serial)]).toEqual(["A", ["B"]]);
});

test("a serial that a scanner typed into the form is the next iPad, and no part of a name", async () => {
  const table = new Table();
  known = ["ZZPRACQ00001", "ZZPRACQ00002"];
  await table.scan("ZZPRACQ00001");
  const { values } = table.series;
  values.keeper = "王小明 Walker";
  values.cart = "Wolfeschlegelsteinhausen";
  expect(await table.unmix()).toBe(false);
  for (const typed of ["ZZPRACQ00002", "ZZPRACQ00001"]) {
    values.keeper += typed;
    expect(await table.unmix()).toBe(true);
    expect(values.keeper).toBe("王小明 Walker");
  }
  expect([table.story?.serial, table.line.map((one) => one.serial)]).toEqual(["ZZPRACQ00001", ["ZZPRACQ00002"]]);
});
