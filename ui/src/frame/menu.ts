/** What the items of the menu bar do. On the Mac their shortcuts come this way too; elsewhere `keys.ts` takes them. */
import { chooseLists } from "../screens/import/importing.svelte";
import { goTo, place, printBatch } from "./place.svelte";
import { attempt, undo } from "./school.svelte";
import { isScreen } from "./screens";

/** Whether the keys go into a text. */
export const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

/** At the bench the scan field always has the keys: while nothing stands in a field that only seeks, an undo isn't meant for it. */
export const keepsUndo = (target: EventTarget | null) =>
  typing(target) && !(target instanceof HTMLInputElement && target.value === "" && target.matches("[type=search], .scan input"));

export function choose(item: string): void {
  const sheet = document.querySelector("dialog[open]") !== null;
  if (sheet && item !== "undo") return;
  const screen = item.replace(/^screen-/, "");
  if (item !== screen && isScreen(screen)) goTo(screen);
  else if (item === "settings") place.settings = "general";
  else if (item === "about") place.settings = "about";
  else if (item === "find") focusSearch();
  else if (item === "open") void attempt("files_open", null);
  else if (item === "import") void chooseLists();
  else if (item === "kit") place.kit = { batch: null, blueprint: null };
  else if (item === "print") printBatch(place.batch);
  // In a text the last typing is taken back, elsewhere the last step.
  else if (item === "undo" && keepsUndo(document.activeElement)) document.execCommand("undo");
  else if (item === "undo" && !sheet) void undo();
}

function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>("input[type=search]");
  field?.focus();
  field?.select();
}
