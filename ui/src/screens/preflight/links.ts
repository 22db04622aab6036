/** Where in the window a check is done, for those that are done here. */
import { goTo, place } from "../../frame/place.svelte";
import type { ScreenId } from "../../frame/screens";

const SCREEN: { [item: string]: ScreenId } = {
  p1: "roster",
  p2: "roster",
  p11: "profiles",
  p13: "blueprints",
  p14: "blueprints",
  p15: "profiles",
  p16: "roster",
  p19: "deadlines",
};

/** The text id of the link of a check; none for what is done elsewhere. */
export function linkOf(item: string): string | null {
  if (item === "p6") return "checks-go-tools";
  const screen = SCREEN[item];
  return screen ? `checks-go-${screen}` : null;
}

export function follow(item: string): void {
  const screen = SCREEN[item];
  if (item === "p6") place.settings = "tools";
  else if (screen) goTo(screen);
}
