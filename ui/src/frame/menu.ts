/** What the items of the menu bar do. On the Mac their shortcuts come this way; elsewhere `keys.ts` takes them. */
import { chooseLists } from "../screens/import/importing.svelte";
import { focusSearch, typing } from "./keys";
import { goTo, place } from "./place.svelte";
import { undo } from "./school.svelte";
import { isScreen } from "./screens";

export function choose(item: string): void {
  const screen = item.replace(/^screen-/, "");
  if (item !== screen && isScreen(screen)) goTo(screen);
  else if (item === "settings") place.settings = "general";
  else if (item === "about") place.settings = "about";
  else if (item === "find") focusSearch();
  else if (item === "import") void chooseLists();
  // In a text the last typing is taken back, elsewhere the last step.
  else if (item === "undo" && typing(document.activeElement)) document.execCommand("undo");
  else if (item === "undo") void undo();
}
