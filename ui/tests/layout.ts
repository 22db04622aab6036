/** What a layout must hold whatever names it shows: nothing runs out of the window, nothing lies over another. */
import { expect, type Page } from "@playwright/test";

/** Runs in the page. Gives a line for everything that is off. */
function faults(): string[] {
  type Box = { left: number; top: number; right: number; bottom: number };
  const cut = (one: Box, by: Box): Box => ({ left: Math.max(one.left, by.left), top: Math.max(one.top, by.top), right: Math.min(one.right, by.right), bottom: Math.min(one.bottom, by.bottom) });
  const wide = (box: Box) => box.right - box.left;
  const high = (box: Box) => box.bottom - box.top;
  const dialogs = [...document.querySelectorAll("dialog[open]")];
  const root = dialogs.at(-1) ?? document.body;
  const told = (one: Element) => `${one.tagName.toLowerCase()}.${(one.getAttribute("class") ?? "").replace(/ ?svelte-\w+/g, "")} “${(one.textContent ?? "").trim().slice(0, 24)}”`;

  /** What of a box can be seen through the boxes around it; the window's own edge doesn't count. */
  function seen(element: Element, box: Box): Box {
    let left = box;
    for (let around = element; around !== document.body; ) {
      const parent = around.parentElement;
      if (!parent || parent === document.body) break;
      const own = around === element ? null : getComputedStyle(around);
      if (own && (own.overflowX !== "visible" || own.overflowY !== "visible" || own.clipPath !== "none")) left = cut(left, around.getBoundingClientRect());
      around = parent;
    }
    return left;
  }

  /** Layers that lie over the others by intention. */
  const layer = (element: Element) => {
    for (let one: Element | null = element; one && one !== root; one = one.parentElement) {
      if (["sticky", "fixed"].includes(getComputedStyle(one).position)) return one;
    }
    return null;
  };

  const texts: { element: Element; box: Box; layer: Element | null }[] = [];
  for (const element of root.querySelectorAll("*")) {
    if (element.closest(".hidden-text, option, svg, [aria-hidden=true], [role=menu]")) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    for (const node of element.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const own = getComputedStyle(element);
        const edge = own.overflowX === "visible" ? rect : cut(rect, element.getBoundingClientRect());
        const box = seen(element, edge);
        if (wide(box) > 1 && high(box) > 1) texts.push({ element, box, layer: layer(element) });
      }
    }
  }
  const lines = new Set<string>();
  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) lines.add(`the page scrolls sideways: ${page.scrollWidth} > ${page.clientWidth}`);
  for (const one of root.querySelectorAll("*")) {
    if (one.closest("pre") || !["auto", "scroll"].includes(getComputedStyle(one).overflowX)) continue;
    if (one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1) lines.add(`scrolls sideways: ${told(one)} ${one.scrollWidth} > ${one.clientWidth}`);
  }
  for (const { element, box } of texts) if (box.right > page.clientWidth + 1) lines.add(`out of the window: ${told(element)}`);
  texts.sort((a, b) => a.box.top - b.box.top);
  texts.forEach((one, at) => {
    for (let next = at + 1; next < texts.length; next += 1) {
      const other = texts[next];
      if (!other || other.box.top > one.box.bottom) break;
      if (one.element === other.element || one.layer !== other.layer || one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const both = cut(one.box, other.box);
      if (wide(both) > 2 && high(both) > 4) lines.add(`over each other: ${told(one.element)} and ${told(other.element)}`);
    }
  });
  return [...lines];
}

export async function sound(page: Page, where: string): Promise<void> {
  // Rows of a list are measured a frame after they are drawn; what stays is a fault.
  await expect.poll(async () => (await page.evaluate(faults)).map((fault) => `${where}: ${fault}`), { timeout: 5_000 }).toEqual([]);
}
