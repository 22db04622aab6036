/** Where in the window the teacher is: screen, search, filters, sheets. */
import type { FileRef, RosterAsk } from "../backend/wire";
import type { ScreenId } from "./screens";

export type Filters = Pick<RosterAsk, "stage" | "batch" | "cart" | "reason">;
export const NO_FILTERS: Filters = { stage: null, batch: null, cart: null, reason: null };

class Place {
  screen = $state<ScreenId>("overview");
  find = $state("");
  filters = $state<Filters>({ ...NO_FILTERS });
  /** The iPad whose story is open. */
  serial = $state<string | null>(null);
  settings = $state(false);
  limits = $state(false);
  /** The sheet of the supervision identity. */
  identity = $state(false);
  /** The sheet that builds a kit, with what is known of it already: the batch's name, the blueprint's id. */
  kit = $state.raw<{ batch: string | null; blueprint: string | null } | null>(null);
  /** Files that were chosen or dropped and wait to be looked at. */
  identityFile = $state.raw<FileRef | null>(null);
  kitFile = $state.raw<FileRef | null>(null);
  blueprintFile = $state.raw<FileRef | null>(null);
}

export const place = new Place();

export function goTo(screen: ScreenId): void {
  if (place.screen === screen) return;
  place.screen = screen;
  place.find = "";
  place.serial = null;
}

/** Opens the roster with only these iPads on it. */
export function showInRoster(filters: Partial<Filters>, find = ""): void {
  place.screen = "roster";
  place.find = find;
  place.filters = { ...NO_FILTERS, ...filters };
  place.serial = null;
}
