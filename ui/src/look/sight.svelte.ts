/** Of a long list only the rows in sight are drawn. Made while a component is being set up. */
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type VirtualItem } from "@tanstack/virtual-core";
import { untrack } from "svelte";

/** Heights in CSS pixels: of a row, and of the headings that stay above the rows. */
export const HEIGHT = 32;
const HEADINGS = 28;

export class Sight {
  /** What scrolls. */
  port = $state<HTMLDivElement | null>(null);
  /** The rows to be drawn. */
  items = $state.raw<VirtualItem[]>([]);
  /** The row that the keyboard is on. */
  active = $state(0);
  readonly #count: () => number;
  readonly #virtualizer: Virtualizer<HTMLDivElement, Element>;

  constructor(count: () => number) {
    this.#count = count;
    this.#virtualizer = new Virtualizer<HTMLDivElement, Element>(untrack(() => this.#options()));
    $effect(() => this.#virtualizer._didMount());
    $effect(() => {
      void this.port;
      this.#virtualizer.setOptions(this.#options());
      this.#virtualizer._willUpdate();
      this.items = this.#virtualizer.getVirtualItems();
      if (untrack(() => this.active) >= count()) this.active = Math.max(count() - 1, 0);
    });
  }

  #options() {
    return {
      count: this.#count(),
      getScrollElement: () => this.port,
      scrollMargin: HEADINGS,
      scrollPaddingStart: HEADINGS,
      estimateSize: () => HEIGHT,
      overscan: 12,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: (now: Virtualizer<HTMLDivElement, Element>) => (this.items = now.getVirtualItems()),
    };
  }

  /** Makes a row the active one and brings it into sight. */
  go(to: number, align: "auto" | "center" = "auto"): void {
    this.active = Math.min(Math.max(to, 0), Math.max(this.#count() - 1, 0));
    this.#virtualizer.scrollToIndex(this.active, { align });
  }

  /** The row that a key leads to; none for other keys. */
  aim(event: KeyboardEvent): number | null {
    if (event.metaKey) return null;
    const page = Math.max(Math.floor((this.port?.clientHeight ?? HEIGHT) / HEIGHT) - 1, 1);
    const { active } = this;
    const aims: { [key: string]: number } = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: this.#count() - 1 };
    return aims[event.key] ?? null;
  }
}
