/** Where in the window the teacher is: screen, search, filters, sheets. */
import type { DayStep, FileRef, RosterAsk } from "../backend/wire";
import type { SectionId } from "../screens/settings/sections";
import type { ScreenId } from "./screens";

export type Filters = Pick<RosterAsk, "stage" | "batch" | "cart" | "reason">;
export const NO_FILTERS: Filters = { stage: null, batch: null, cart: null, reason: null };

/** Where in an open batch: its iPads in their slots, or a step of its day. */
export type BatchView = "ipads" | DayStep;

class Place {
  screen = $state<ScreenId>("overview");
  find = $state("");
  filters = $state<Filters>({ ...NO_FILTERS });
  /** The iPad whose story is open. */
  serial = $state<string | null>(null);
  /** The section of Settings that is open. */
  settings = $state<SectionId | null>(null);
  /** The batch that is open over Overview. */
  batch = $state<string | null>(null);
  /** What is open of it; nothing chosen yet is the step that is next. */
  view = $state<BatchView | null>(null);
  /** iPads to be chosen once the view is there. */
  pointed = $state<string[]>([]);
  /** The sheet that plans a batch: a new one, or changes to one, with these iPads put in. */
  planning = $state.raw<{ batch: string | null; serials: string[] } | null>(null);
  limits = $state(false);
  /** The sheet of the supervision identity. */
  identity = $state(false);
  /** The sheet that builds a kit, with what is known of it already: the batch's name, the blueprint's id. */
  kit = $state.raw<{ batch: string | null; blueprint: string | null } | null>(null);
  /** The batch whose documents are wanted on paper. */
  printing = $state<string | null>(null);
  /** Files that were chosen or dropped and wait to be looked at. */
  identityFile = $state.raw<FileRef | null>(null);
  kitFile = $state.raw<FileRef | null>(null);
  blueprintFile = $state.raw<FileRef | null>(null);
}

export const place = new Place();

/** Settings don't stay before the room that is gone to; what is being typed in them counts. Sheets with a question keep it. */
function uncover(): void {
  if (place.settings === null) return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  place.settings = null;
}

export function goTo(screen: ScreenId): void {
  uncover();
  place.batch = null;
  if (place.screen === screen) return;
  place.screen = screen;
  place.find = "";
  place.serial = null;
}

/** Another ledger has other batches and iPads; the screen stays. */
export function leave(): void {
  place.batch = place.view = place.serial = place.printing = place.planning = place.kit = place.settings = null;
  place.pointed = [];
  place.find = "";
  place.filters = { ...NO_FILTERS };
}

/** Opens a batch, at a step of its day, with these iPads chosen there. */
export function openBatch(batch: string, view: BatchView | null = null, pointed: string[] = []): void {
  goTo("overview");
  place.batch = batch;
  place.view = view;
  place.pointed = pointed;
}

/** Opens the documents of a batch, or those of the one that is next. */
export function printBatch(batch: string | null): void {
  place.printing = batch;
  goTo("print");
}

/** Opens the roster with only these iPads on it. */
export function showInRoster(filters: Partial<Filters>, find = ""): void {
  uncover();
  place.batch = null;
  place.screen = "roster";
  place.find = find;
  place.filters = { ...NO_FILTERS, ...filters };
  place.serial = null;
}

/** Opens one iPad in the roster, with its story. */
export function showDevice(serial: string): void {
  showInRoster({}, serial);
  place.serial = serial;
}
