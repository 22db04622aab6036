/** What the hand does on the Home Screen: looks at a page, picks something up, carries it, puts it down. */
import { announce } from "../../../../frame/school.svelte";
import { say } from "../../../../words/speech.svelte";
import { below } from "../../plist";
import type { View } from "../view.svelte";
import {
  addPage, DOCK, folderOf, gather, inside, insert, isDock, isFolderPage, isSame, itemAt, itemsIn, key, mayHold, move, movePage, page, pagesInside, pagesOf, remove,
  removePage, replace, step, whatOf, type Arrow, type Box, type Layout, type Spot,
} from "./layout";
import { nameOf } from "./names";

type Carried = { spot: Spot; by: "pointer" | "keys"; onto: Spot | null };

export const COLUMNS = 6;
export const FOLDER_COLUMNS = 4;
export const idOf = (spot: Spot): string => `home-${key(spot.box).replaceAll("/", "-")}-${spot.at}`;

export class Hand {
  readonly view: View;
  number = $state(0);
  /** The open folder, and which of its pages. */
  folder = $state.raw<Spot | null>(null);
  folderNumber = $state(0);
  cursor = $state.raw<Spot | null>(null);
  carried = $state.raw<Carried | null>(null);
  /** The Home Screen as it will be when what is carried is put down. */
  #ahead = $state.raw<Layout | null>(null);

  constructor(view: View) {
    this.view = view;
  }

  get kept(): Layout {
    return { Dock: below(this.view.values, "Dock"), Pages: below(this.view.values, "Pages") };
  }

  get layout(): Layout {
    return this.#ahead ?? this.kept;
  }

  /** The box that is open: a page of a folder, or a page. */
  get box(): Box {
    return this.folder ? inside(this.folder, this.folderNumber) : page(this.number);
  }

  get chosen(): unknown {
    return this.cursor ? itemAt(this.layout, this.cursor) : undefined;
  }

  columnsOf(box: Box): number {
    return isDock(box) ? Math.max(itemsIn(this.layout, box).length, 1) : isFolderPage(box) ? FOLDER_COLUMNS : COLUMNS;
  }

  placeOf(spot: Spot): string {
    const count = itemsIn(this.layout, spot.box).length;
    const of = { number: spot.at + 1, count };
    if (isDock(spot.box)) return say("home-place-dock", of);
    const folder = folderOf(spot.box);
    if (folder) return say("home-place-folder", { ...of, folder: nameOf(itemAt(this.layout, folder)) });
    return say("home-place-page", { ...of, page: Number(spot.box[1]) + 1 });
  }

  choose(spot: Spot | null): void {
    this.cursor = spot;
  }

  /** Shows an item wherever it lies, and chooses it. */
  look(spot: Spot): void {
    const folder = folderOf(spot.box);
    const outer = folder ?? spot;
    if (!isDock(outer.box)) this.turn(Number(outer.box[1]));
    this.folder = folder;
    this.folderNumber = folder ? Number(spot.box.at(-1)) : 0;
    this.cursor = itemAt(this.layout, spot) === undefined ? null : spot;
  }

  turn(number: number): void {
    const last = Math.max(pagesOf(this.layout).length - 1, 0);
    this.number = Math.min(Math.max(number, 0), last);
    this.folder = null;
    if (!this.carried) this.cursor = null;
  }

  /** A page on or back, of the folder that is open or of the Home Screen. */
  leaf(by: 1 | -1): void {
    if (!this.folder) return this.turn(this.number + by);
    const last = pagesInside(this.layout, this.folder).length - 1;
    this.folderNumber = Math.min(Math.max(this.folderNumber + by, 0), last);
    this.cursor = itemsIn(this.layout, this.box).length > 0 ? { box: this.box, at: 0 } : null;
  }

  open(folder: Spot): void {
    if (whatOf(itemAt(this.layout, folder)) !== "folder") return;
    if (pagesInside(this.layout, folder).length === 0) this.keep(replace(this.layout, folder, { ...(itemAt(this.layout, folder) as object), Pages: [[]] }));
    this.folder = folder;
    this.folderNumber = 0;
    if (!this.carried) this.cursor = itemsIn(this.layout, this.box).length > 0 ? { box: this.box, at: 0 } : null;
  }

  close(): void {
    if (!this.carried) this.cursor = this.folder;
    this.folder = null;
  }

  /** Writes what changed, as one step that ⌘Z takes back. */
  keep(layout: Layout): void {
    const { kept } = this;
    this.#ahead = null;
    const edits = (["Dock", "Pages"] as const).filter((name) => layout[name] !== kept[name]).map((name) => ({ path: [name], value: layout[name] }));
    if (edits.length > 0 && !this.view.locked) void this.view.editor.change(this.view.index, edits);
  }

  pick(spot: Spot, by: Carried["by"]): void {
    if (this.view.locked || itemAt(this.layout, spot) === undefined) return;
    this.#ahead = this.kept;
    this.carried = { spot, by, onto: null };
    this.cursor = spot;
    announce(say("home-picked", { name: nameOf(itemAt(this.layout, spot)), place: this.placeOf(spot) }));
  }

  /** Carries it to a gap; nothing happens where it may not lie. */
  over(gap: Spot): void {
    const { carried } = this;
    if (!carried) return;
    const moved = move(this.layout, carried.spot, gap);
    if (!moved) return;
    this.carried = { ...carried, onto: null, spot: moved.spot };
    if (!isSame(moved.spot, carried.spot)) this.#ahead = moved.layout;
    this.cursor = moved.spot;
  }

  /** Holds it over another item: dropped here the two lie in one folder. */
  onto(spot: Spot): boolean {
    const { carried } = this;
    if (!carried || !gather(this.layout, carried.spot, spot, "")) return false;
    this.carried = { ...carried, onto: spot };
    return true;
  }

  drop(): void {
    const { carried } = this;
    if (!carried) return;
    const gathered = carried.onto ? gather(this.layout, carried.spot, carried.onto, say("home-folder-new")) : null;
    const [layout, spot] = gathered ? [gathered.layout, gathered.spot] : [this.layout, carried.spot];
    const name = nameOf(itemAt(layout, spot));
    this.carried = null;
    this.#ahead = layout;
    this.cursor = gathered ? folderOf(spot.box) : spot;
    announce(say("home-dropped", { name, place: this.placeOf(spot) }));
    this.keep(layout);
  }

  cancel(): void {
    if (!this.carried) return;
    this.carried = null;
    this.#ahead = null;
    this.cursor = null;
    announce(say("home-cancelled"));
  }

  /** An arrow moves the cursor, or what is carried. */
  go(arrow: Arrow): void {
    const from = this.cursor ?? { box: this.box, at: -1 };
    const to = this.cursor ? this.#beyond(arrow, from) : { box: this.box, at: 0 };
    if (!to) return;
    if (!this.carried) {
      if (itemAt(this.layout, to) !== undefined) this.cursor = to;
      return;
    }
    // A gap is counted before the item leaves its place.
    const isForward = key(from.box) === key(to.box) && to.at > from.at;
    this.over({ box: to.box, at: to.at + (isForward ? 1 : 0) });
    announce(this.placeOf(this.carried.spot));
  }

  /** Where an arrow leads: in the box, to the Dock and back, to the next page. */
  #beyond(arrow: Arrow, from: Spot): Spot | null {
    const count = itemsIn(this.layout, from.box).length;
    const at = step(arrow, from.at, count, this.columnsOf(from.box));
    if (at !== null) return { box: from.box, at };
    const room = (box: Box) => itemsIn(this.layout, box).length + (this.carried ? 1 : 0);
    if (isFolderPage(from.box)) return null;
    if (isDock(from.box)) return arrow === "ArrowUp" && room(page(this.number)) > 0 ? { box: page(this.number), at: room(page(this.number)) - 1 } : null;
    if (arrow === "ArrowDown") return room(DOCK) > 0 ? { box: DOCK, at: Math.min(from.at % COLUMNS, room(DOCK) - 1) } : null;
    const number = this.number + (arrow === "ArrowRight" ? 1 : arrow === "ArrowLeft" ? -1 : 0);
    if (number === this.number || number < 0 || number >= pagesOf(this.layout).length) return null;
    this.number = number;
    return { box: page(number), at: arrow === "ArrowRight" ? 0 : Math.max(room(page(number)) - 1, 0) };
  }

  /** Puts new items at the end of what is open. */
  add(items: readonly unknown[]): void {
    const isBare = pagesOf(this.layout).length === 0 && !this.folder;
    let layout = isBare ? addPage(this.layout) : this.layout;
    const { box } = this;
    for (const item of items) if (mayHold(box, item)) layout = insert(layout, { box, at: itemsIn(layout, box).length }, item);
    this.keep(layout);
    this.cursor = { box, at: itemsIn(layout, box).length - 1 };
    announce(say("home-added", { count: items.length }));
  }

  remove(spot: Spot): void {
    const name = nameOf(itemAt(this.layout, spot));
    this.keep(remove(this.layout, spot));
    const count = itemsIn(this.layout, spot.box).length;
    this.cursor = count > 0 ? { box: spot.box, at: Math.min(spot.at, count - 1) } : null;
    announce(say("home-removed", { name }));
  }

  replace(spot: Spot, item: unknown): void {
    this.keep(replace(this.layout, spot, item));
  }

  /** Takes an item to the end of another box. */
  send(spot: Spot, box: Box): void {
    const moved = move(this.layout, spot, { box, at: itemsIn(this.layout, box).length });
    if (!moved) return;
    this.keep(moved.layout);
    const folder = folderOf(moved.spot.box);
    if (!folder && !isDock(moved.spot.box)) this.turn(Number(moved.spot.box[1]));
    this.folder = folder;
    this.cursor = moved.spot;
    announce(say("home-dropped", { name: nameOf(itemAt(moved.layout, moved.spot)), place: this.placeOf(moved.spot) }));
  }

  addPage(): void {
    this.keep(addPage(this.layout));
    this.turn(pagesOf(this.layout).length - 1);
  }

  movePage(to: number): void {
    this.keep(movePage(this.layout, this.number, to));
    this.turn(to);
  }

  removePage(): void {
    const { number } = this;
    this.keep(removePage(this.layout, number));
    this.turn(number);
  }

  /** Findings about an item, or about the box as a whole. */
  found(path: readonly (string | number)[], reach: "here" | "below") {
    return this.view.found(path, reach);
  }
}
