/** The Home Screen as the payload writes it, and the moves in it. Nothing here changes what it is given. */
import { at, below, itemsOf, put, textOf, type Step } from "../../plist";

/** `Dock` and `Pages` of the payload. */
export type Layout = { readonly Dock?: unknown; readonly Pages?: unknown };
/** A row of items: the Dock, a page, or a page of a folder. */
export type Box = readonly Step[];
/** A place in a box; as a target it is the gap before the item that stands there. */
export type Spot = { readonly box: Box; readonly at: number };
export type What = "app" | "folder" | "clip" | "other";

/** Most that every iPad's Dock takes; the check says the same. */
export const DOCK_MOST = 6;
/** More than this no page of an iPad shows; with large icons it is fewer. */
export const PAGE_MOST = 30;

export const DOCK: Box = ["Dock"];
export const page = (number: number): Box => ["Pages", number];
export const inside = (folder: Spot, number: number): Box => [...folder.box, folder.at, "Pages", number];

const WHAT: { [type: string]: What } = { Application: "app", Folder: "folder", WebClip: "clip" };

export const whatOf = (item: unknown): What => WHAT[textOf(below(item, "Type")) ?? ""] ?? "other";
export const isDock = (box: Box): boolean => box[0] === "Dock" && box.length === 1;
export const isFolderPage = (box: Box): boolean => box.length > 2;
/** The folder that a page of a folder belongs to. */
export const folderOf = (box: Box): Spot | null => (isFolderPage(box) ? { box: box.slice(0, -3), at: Number(box.at(-3)) } : null);
export const key = (box: Box): string => box.join("/");
export const isSame = (a: Spot, b: Spot): boolean => key(a.box) === key(b.box) && a.at === b.at;

export const itemsIn = (layout: Layout, box: Box): readonly unknown[] => itemsOf(at(layout, box));
export const itemAt = (layout: Layout, spot: Spot): unknown => itemsIn(layout, spot.box)[spot.at];
export const pagesOf = (layout: Layout): readonly unknown[] => itemsOf(layout.Pages);
export const pagesInside = (layout: Layout, folder: Spot): readonly unknown[] => itemsOf(below(itemAt(layout, folder), "Pages"));

export const app = (bundleId: string): unknown => ({ Type: "Application", BundleID: bundleId });
export const clip = (url: string): unknown => ({ Type: "WebClip", URL: url });
export const folder = (name: string, items: readonly unknown[] = []): unknown => ({ Type: "Folder", DisplayName: name, Pages: [items] });

/** A folder holds no folder; an iPad ignores what lies deeper. */
export const mayHold = (box: Box, item: unknown): boolean => !(isFolderPage(box) && whatOf(item) === "folder");

const write = (layout: Layout, box: Box, items: readonly unknown[]): Layout => put(layout, box, items) as Layout;

export function insert(layout: Layout, spot: Spot, item: unknown): Layout {
  const items = [...itemsIn(layout, spot.box)];
  items.splice(spot.at, 0, item);
  return write(layout, spot.box, items);
}

export function remove(layout: Layout, spot: Spot): Layout {
  return write(layout, spot.box, itemsIn(layout, spot.box).filter((_, index) => index !== spot.at));
}

export const replace = (layout: Layout, spot: Spot, item: unknown): Layout => put(layout, [...spot.box, spot.at], item) as Layout;

/** Where a box lies once the item at `gone` was taken out. */
export function without(box: Box, gone: Spot): Box {
  const depth = gone.box.length;
  const step = box[depth];
  if (key(box.slice(0, depth)) !== key(gone.box) || typeof step !== "number" || step <= gone.at) return box;
  return [...box.slice(0, depth), step - 1, ...box.slice(depth + 1)];
}

/** Whether a box lies in the item at this spot: a folder can't be put into itself. */
const isInside = (box: Box, spot: Spot): boolean => box.length > spot.box.length && key(box.slice(0, spot.box.length + 1)) === key([...spot.box, spot.at]);

/** Takes the item to the gap `to`, counted before the move. Answers where it stands then; none if it may not. */
export function move(layout: Layout, from: Spot, to: Spot): { layout: Layout; spot: Spot } | null {
  const item = itemAt(layout, from);
  if (item === undefined || !mayHold(to.box, item) || isInside(to.box, from)) return null;
  const isSameBox = key(from.box) === key(to.box);
  const spot = { box: without(to.box, from), at: isSameBox && to.at > from.at ? to.at - 1 : to.at };
  return { layout: insert(remove(layout, from), spot, item), spot };
}

/** Puts the item at `from` onto the one at `onto`: into the folder there, or both into a new one of this name. */
export function gather(layout: Layout, from: Spot, onto: Spot, name: string): { layout: Layout; spot: Spot } | null {
  const [item, target] = [itemAt(layout, from), itemAt(layout, onto)];
  if (item === undefined || target === undefined || isSame(from, onto) || whatOf(item) === "folder" || isFolderPage(onto.box)) return null;
  if (whatOf(target) === "folder") {
    const pages = Math.max(pagesInside(layout, onto).length, 1);
    const box = inside(onto, pages - 1);
    return move(layout, from, { box, at: itemsIn(layout, box).length });
  }
  const bare = remove(layout, from);
  const box = without(onto.box, from);
  const at = key(from.box) === key(onto.box) && onto.at > from.at ? onto.at - 1 : onto.at;
  const spot = { box, at };
  return { layout: replace(bare, spot, folder(name, [target, item])), spot: { box: inside(spot, 0), at: 1 } };
}

export const addPage = (layout: Layout): Layout => ({ ...layout, Pages: [...pagesOf(layout), []] });

export function movePage(layout: Layout, from: number, to: number): Layout {
  const pages = [...pagesOf(layout)];
  const [moved] = pages.splice(from, 1);
  pages.splice(to, 0, moved);
  return { ...layout, Pages: pages };
}

export const removePage = (layout: Layout, number: number): Layout => ({ ...layout, Pages: pagesOf(layout).filter((_, index) => index !== number) });

/** Every bundle identifier on the Home Screen, folders too. */
export function appsOf(layout: Layout): Set<string> {
  const found = new Set<string>();
  const walk = (items: readonly unknown[]): void => {
    for (const item of items) {
      const bundle = textOf(below(item, "BundleID"));
      if (whatOf(item) === "app" && bundle) found.add(bundle);
      for (const inner of itemsOf(below(item, "Pages"))) walk(itemsOf(inner));
    }
  };
  walk(itemsOf(layout.Dock));
  for (const items of pagesOf(layout)) walk(itemsOf(items));
  return found;
}

/** The item that a path of a finding lies in: as deep as items go. */
export function spotAt(path: readonly Step[]): Spot | null {
  const depth = path[0] === "Dock" ? 1 : path[0] === "Pages" ? 2 : 0;
  const at = path[depth];
  if (depth === 0 || typeof at !== "number") return null;
  const outer = { box: path.slice(0, depth), at };
  const [name, number, inner] = path.slice(depth + 1);
  return name === "Pages" && typeof number === "number" && typeof inner === "number" ? { box: inside(outer, number), at: inner } : outer;
}

export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";
export const isArrow = (name: string): name is Arrow => name.startsWith("Arrow");

/** One step of an arrow in a box of so many columns; null where it leads out of the box. */
export function step(arrow: Arrow, from: number, count: number, columns: number): number | null {
  const to = from + { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }[arrow];
  if (to >= 0 && to < count) return to;
  // Down into a shorter last row ends at its last item.
  const isAbove = Math.floor(from / columns) < Math.floor((count - 1) / columns);
  return arrow === "ArrowDown" && isAbove ? count - 1 : null;
}
