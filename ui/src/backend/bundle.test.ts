/** What is built for the real window, as `npm run build` leaves it. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";

const DIST = new URL("../../dist/", import.meta.url);

describe.runIf(existsSync(DIST))("the built window", () => {
  const files = existsSync(DIST) ? readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((file) => /\.(?:js|css|html)$/.test(file)) : [];
  const text = (file: string) => readFileSync(new URL(file, DIST), "utf8");

  test("has no inline script or style", () => {
    const page = text("index.html");
    expect(page).toContain('<script type="module"');
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=/i);
  });

  test("has no fake in it", () => {
    expect(files.filter((file) => text(file).includes("ZZPRAC0001"))).toEqual([]);
  });

  test("has under 300 kB of code, gzip; words come by language, and those of the form editor with it", () => {
    const size = (some: readonly string[]) => some.reduce((sum, file) => sum + gzipSync(text(file)).length, 0);
    const words = files.filter((file) => /\bscreen-overview =/.test(text(file)));
    const settings = files.filter((file) => /\bsetting-font =/.test(text(file)));
    const code = size(files.filter((file) => !words.includes(file) && !settings.includes(file)));
    expect([words.length, settings.length]).toEqual([3, 3]);
    expect(code).toBeGreaterThan(50_000);
    expect(code).toBeLessThan(300_000);
    // What the window reads before it shows anything: no screen but the one it opens.
    const page = text("index.html");
    const first = files.filter((file) => file === "index.html" || page.includes(file));
    expect(first.some((file) => /index-.*\.js$/.test(file))).toBe(true);
    expect(size(first) + size(words.slice(0, 1))).toBeLessThan(180_000);
  });
});
