/**
 * Files that come to the window: each kind has a place, the rest gets a sentence.
 *
 * Lists open the import sheet. The other kinds wait here for their screen, which reads what came for
 * it with `takeDropped(kind)` inside an effect.
 */
import { ask } from "../backend";
import type { DroppedFile, FileKind, FileRef } from "../backend/wire";
import { openLists } from "../screens/import/importing.svelte";
import { goTo, place } from "./place.svelte";
import { school } from "./school.svelte";
import type { ScreenId } from "./screens";

export type Waiting = Extract<FileKind, "profile" | "identity" | "kit" | "blueprint">;
/** Where files of a kind go. */
export const PLACE: { readonly [kind in Waiting | "roster"]: ScreenId } = {
  roster: "roster",
  profile: "profiles",
  identity: "blueprints",
  kit: "blueprints",
  blueprint: "blueprints",
};
const KINDS = ["roster", "profile", "identity", "kit", "blueprint"] as const;

export type Pile = { kind: (typeof KINDS)[number] | "folder" | "unknown"; files: FileRef[] };

class Drops {
  /** What is held over the window. */
  over = $state.raw<DroppedFile[] | null>(null);
  /** What is to be told about files that came. */
  told = $state.raw<Pile[]>([]);
  waiting = $state.raw<{ [kind in Waiting]: FileRef[] }>({ profile: [], identity: [], kit: [], blueprint: [] });
  /** Files that came before there was a school. */
  early = $state.raw<DroppedFile[]>([]);
}

export const drops = new Drops();

/** The files by what they seem to be, in the order in which they are told. */
export function piles(files: readonly DroppedFile[]): Pile[] {
  const of = (kind: Pile["kind"], is: (seems: FileKind) => boolean): Pile => ({
    kind,
    files: files.filter((one) => is(one.seems)).map((one) => one.file),
  });
  const known = (seems: FileKind) => (KINDS as readonly FileKind[]).includes(seems);
  return [
    ...KINDS.map((kind) => of(kind, (seems) => seems === kind)),
    of("folder", (seems) => seems === "folder"),
    of("unknown", (seems) => seems !== "folder" && !known(seems)),
  ].filter((pile) => pile.files.length > 0);
}

export function has(pile: Pile): pile is Pile & { kind: keyof typeof PLACE } {
  return pile.kind !== "folder" && pile.kind !== "unknown";
}

/** Sends files to their places. One kind alone goes there at once; of several the rest is told. */
export function route(files: readonly DroppedFile[]): void {
  drops.over = null;
  if (files.length === 0) return;
  if (school.start?.ledger.state !== "open") {
    drops.early = [...drops.early, ...files];
    return;
  }
  const sorted = piles(files);
  const places = sorted.filter(has);
  for (const pile of places) {
    if (pile.kind === "roster") continue;
    drops.waiting = { ...drops.waiting, [pile.kind]: [...drops.waiting[pile.kind], ...pile.files] };
  }
  const lists = places.find((pile) => pile.kind === "roster");
  const first = lists ?? places[0];
  if (first) goTo(PLACE[first.kind]);
  if (lists) void openLists({ files: lists.files.map((file) => file.id) });
  drops.told = sorted.length > 1 || !first ? sorted : [];
}

/** What came for a screen, once. */
export function takeDropped(kind: Waiting): FileRef[] {
  const files = drops.waiting[kind];
  if (files.length > 0) drops.waiting = { ...drops.waiting, [kind]: [] };
  return files;
}

/** Files that came before the page listened, or before there was a school. */
export async function arrived(): Promise<void> {
  try {
    // Read after the answer: an effect that calls this must not run again because of what is kept here.
    const came = await ask("files_arrived", null);
    const files = [...drops.early, ...came];
    drops.early = [];
    route(files);
  } catch {
    // Nothing came.
  }
}

/** Whether the screen of a pile is another than the one in sight. */
export const elsewhere = (pile: Pile): boolean => has(pile) && PLACE[pile.kind] !== place.screen;
