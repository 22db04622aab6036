import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, hex, withLightness } from "./contrast";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const beforeSupports = css.split("@supports")[0] ?? "";
const [light = "", dark = ""] = beforeSupports.split("@media (prefers-color-scheme: dark)");
const tokens = (block: string) => new Map([...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/gi)].map((hit) => [hit[1] ?? "", hex(hit[2] ?? "")]));

describe.each([["light", tokens(light)], ["dark", tokens(dark)]] as const)("%s", (_, colours) => {
  const named = (prefix: string) => [...colours].filter(([name]) => name === prefix || name.startsWith(`${prefix}-`));
  const surfaces = named("surface");

  test("has the tokens", () => {
    expect(surfaces.length).toBe(6);
    expect(named("text").length).toBe(8);
    expect(named("mark").length).toBe(5);
  });

  test("every text can be read on every surface (4.5)", () => {
    const weak = named("text").flatMap(([text, front]) =>
      surfaces.flatMap(([surface, back]) => (contrast(front, back) < 4.5 ? [`${text} on ${surface}: ${contrast(front, back).toFixed(2)}`] : [])),
    );
    expect(weak).toEqual([]);
  });

  test("every mark, control line and focus ring can be seen (3.0)", () => {
    const seen = [...named("mark"), ...named("control-line"), ...named("focus")];
    const weak = seen.flatMap(([mark, front]) =>
      surfaces.flatMap(([surface, back]) => (contrast(front, back) < 3 ? [`${mark} on ${surface}: ${contrast(front, back).toFixed(2)}`] : [])),
    );
    expect(weak).toEqual([]);
  });

  test("text on filled buttons can be read", () => {
    for (const [fill, on] of [["accent-fill", "on-accent"], ["stop-fill", "on-stop"]] as const) {
      const [back, front] = [colours.get(fill), colours.get(on)];
      expect(back && front ? contrast(back, front) : 0).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test("white text can be read on all of the Mac's accents, as the tokens darken them", () => {
  expect(css).toContain("oklch(from AccentColor min(l, 0.52) c h)");
  const accents = { blue: "#007aff", purple: "#a550a7", pink: "#f74f9e", red: "#ff5257", orange: "#f7821b", yellow: "#ffc600", green: "#62ba46", graphite: "#8c8c8c" };
  const weak = Object.entries(accents).flatMap(([name, colour]) => {
    const found = contrast(withLightness(hex(colour), (l) => Math.min(l, 0.52)), [1, 1, 1]);
    return found < 4.5 ? [`${name}: ${found.toFixed(2)}`] : [];
  });
  expect(weak).toEqual([]);
});

test("the measure itself is right", () => {
  expect(contrast(hex("#000000"), hex("#ffffff"))).toBeCloseTo(21, 5);
  expect(contrast(hex("#777777"), hex("#ffffff"))).toBeCloseTo(4.48, 2);
  expect(withLightness(hex("#336699"), (l) => l)[2]).toBeCloseTo(0x99 / 255, 2);
});
