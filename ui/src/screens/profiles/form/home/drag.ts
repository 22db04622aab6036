/** The pointer on the Home Screen: what it is over, and when a touch becomes a drag. Pages turn under a resting pointer. */
import type { Step } from "../../plist";
import type { Hand } from "./hand.svelte";
import { isSame, itemsIn, type Box, type Spot } from "./layout";

const FAR = 5;
const REST = 450;
/** The middle of an item means onto it, its sides mean beside it. */
const SIDE = 0.28;

const boxOf = (text: string): Box => text.split("/").map((part): Step => (/^\d+$/.test(part) ? Number(part) : part));

/** The item under an element. */
export function spotOf(target: EventTarget | null): Spot | null {
  const item = target instanceof Element ? target.closest<HTMLElement>("[data-at]") : null;
  const { box, at } = item?.dataset ?? {};
  return box !== undefined && at !== undefined ? { box: boxOf(box), at: Number(at) } : null;
}

/** Follows one pointer from where it went down; the answer stops it. */
export function follow(down: PointerEvent, hand: Hand, paint: (x: number, y: number) => void): () => void {
  const from = spotOf(down.target);
  let rest: { target: string; timer: ReturnType<typeof setTimeout> } | null = null;

  const settle = (): void => {
    if (rest) clearTimeout(rest.timer);
    rest = null;
  };
  const wait = (target: string, act: () => void): void => {
    if (rest?.target === target) return;
    settle();
    rest = { target, timer: setTimeout(act, REST) };
  };

  const over = (x: number, y: number): void => {
    const under = document.elementFromPoint(x, y);
    const tab = under?.closest<HTMLElement>("[data-page]")?.dataset["page"];
    if (tab !== undefined) return wait(`page ${tab}`, () => hand.turn(Number(tab)));
    if (hand.folder && !under?.closest("[data-folder]") && under?.closest("[data-screen]")) return wait("outside", () => hand.close());
    settle();
    const spot = spotOf(under);
    const item = under?.closest("[data-at]");
    if (spot && item && hand.carried) {
      if (isSame(spot, hand.carried.spot)) return;
      const { left, width } = item.getBoundingClientRect();
      const share = (x - left) / width;
      if (share > SIDE && share < 1 - SIDE && hand.onto(spot)) return;
      return hand.over({ box: spot.box, at: spot.at + (share >= 0.5 ? 1 : 0) });
    }
    const box = under?.closest<HTMLElement>("[data-box]")?.dataset["box"];
    if (box !== undefined && hand.carried) hand.over({ box: boxOf(box), at: itemsIn(hand.layout, boxOf(box)).length });
  };

  const onMove = (event: PointerEvent): void => {
    if (!hand.carried && from && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > FAR) hand.pick(from, "pointer");
    if (!hand.carried) return;
    event.preventDefault();
    paint(event.clientX, event.clientY);
    over(event.clientX, event.clientY);
  };
  const stop = (): void => {
    settle();
    globalThis.removeEventListener("pointermove", onMove);
    globalThis.removeEventListener("pointerup", onUp);
    globalThis.removeEventListener("pointercancel", onCancel);
  };
  const onUp = (): void => {
    stop();
    if (hand.carried?.by === "pointer") hand.drop();
  };
  const onCancel = (): void => {
    stop();
    hand.cancel();
  };
  globalThis.addEventListener("pointermove", onMove);
  globalThis.addEventListener("pointerup", onUp);
  globalThis.addEventListener("pointercancel", onCancel);
  return stop;
}
