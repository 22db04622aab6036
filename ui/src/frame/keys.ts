/** The Mac's shortcuts. On the Mac the menu has them too; elsewhere Control takes the place of ⌘. */
import { choose, keepsUndo } from "./menu";
import { place } from "./place.svelte";
import { SCREENS } from "./screens";

/** Whether a key was pressed with the command key alone. */
export const commanded = (event: KeyboardEvent) => (event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey;

/** The item of the menu that a key stands for, as in `menu.rs`. */
const ITEM: { readonly [key: string]: string } = { ",": "settings", f: "find", o: "open", i: "import", e: "kit", p: "print", z: "undo" };

export function press(event: KeyboardEvent): void {
  const sheet = document.querySelector("dialog[open]") !== null;
  if (event.key === "Escape" && !sheet && place.serial !== null && !event.defaultPrevented) {
    place.serial = null;
    event.preventDefault();
    return;
  }
  if (!commanded(event) || sheet) return;
  const screen = /^[1-9]$/.test(event.key) ? SCREENS[Number(event.key) - 1] : undefined;
  const item = screen ? `screen-${screen}` : ITEM[event.key];
  // The page takes typing back by itself.
  if (!item || (item === "undo" && keepsUndo(event.target))) return;
  choose(item);
  event.preventDefault();
}
