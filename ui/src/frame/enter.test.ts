/** What one ledger's screens hold doesn't go over to another. */
import { expect, test } from "vitest";
import { openWith } from "../backend";
import type { BlueprintPage, ProfileDraft, Start } from "../backend/wire";
import { work } from "../screens/blueprints/work.svelte";
import { table } from "../screens/handover/table.svelte";
import { Editor } from "../screens/profiles/form/editor.svelte";
import { shelf } from "../screens/profiles/shelf.svelte";
import { enter } from "./enter";
import { place } from "./place.svelte";
import { school } from "./school.svelte";
import { unsaved } from "./unsaved.svelte";

test("another ledger is entered without drafts, series or filters of the one before", async () => {
  const asked: string[] = [];
  openWith({
    ask: (command) => {
      asked.push(command);
      return Promise.resolve(null as never);
    },
    onEvent: () => () => undefined,
  });
  shelf.editor = new Editor({ id: 1, name: "Wi-Fi", payloads: [], gone: [], changed: true, encrypted: false, can_undo: true, origin: { from: "library" } } as unknown as ProfileDraft);
  work.show({ id: "b1", revision: 1, draft: { name: "Cart" }, batches: [] } as unknown as BlueprintPage);
  work.open.name = "Cart A";
  expect(unsaved().map((one) => one.name)).toEqual(["Wi-Fi", "Cart A"]);
  table.series.goesOn = true;
  Object.assign(place, { screen: "handover", serial: "A", batch: "b1", filters: { ...place.filters, batch: "b1" }, settings: "practice" });
  const { entered } = school;

  await enter({ ledger: { state: "open", kind: "real", file: "", devices: 0 } } as unknown as Start);
  expect(unsaved()).toEqual([]);
  expect(asked).toEqual(["last_thing"]);
  expect(table.series.goesOn).toBe(false);
  expect([place.screen, place.serial, place.batch, place.filters.batch, place.settings]).toEqual(["handover", null, null, null, null]);
  expect(school.entered).toBe(entered + 1);
});
