/** The Mac's shortcuts. On the Mac the menu has them too; elsewhere Control takes the place of ⌘. */
import { undo } from "./school.svelte";
import { goTo, place } from "./place.svelte";
import { SCREENS } from "./screens";

/** Whether the keys go into a text. */
export const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

/** Whether a key was pressed with the command key alone. */
export const commanded = (event: KeyboardEvent) => (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;

export function press(event: KeyboardEvent): void {
  const sheet = document.querySelector("dialog[open]") !== null;
  if (event.key === "Escape" && !sheet && place.serial !== null && !event.defaultPrevented) {
    place.serial = null;
    event.preventDefault();
    return;
  }
  if (!commanded(event) || sheet) return;
  const screen = /^[1-9]$/.test(event.key) ? SCREENS[Number(event.key) - 1] : undefined;
  if (screen) goTo(screen);
  else if (event.key === ",") place.settings = "general";
  else if (event.key === "f") focusSearch();
  else if (event.key === "z" && !typing(event.target)) void undo();
  else return;
  event.preventDefault();
}

export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>("input[type=search]");
  field?.focus();
  field?.select();
}
