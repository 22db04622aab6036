/** Photographs every screen for people to look at; only with GALLERY=1. */
import { LANGS, openWindow, SCHEMES, screen, test } from "./window";

const SIZES = [{ width: 1280, height: 800 }, { width: 1000, height: 700 }];

test.skip(!process.env["GALLERY"], "only for people's eyes");

for (const lang of LANGS)
  for (const scheme of SCHEMES)
    for (const size of SIZES)
      test(`${lang} ${scheme} ${size.width}`, async ({ page }) => {
        const shot = (name: string) => page.screenshot({ path: `gallery/${name}-${lang}-${scheme}-${size.width}.png` });
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        await openWindow(page, { lang, tape: "first" });
        await page.locator("input[value=own]").click();
        await page.locator("form input[maxlength]").first().fill("某某國中");
        await shot("first");
        await openWindow(page, { lang, tape: "school" });
        await page.locator("#batches-title").waitFor();
        await shot("overview");
        await screen(page, 2);
        await page.locator("article").first().waitFor();
        await shot("preflight");
        await screen(page, 3);
        await page.locator("#row-12").click();
        await page.locator("aside").waitFor();
        await shot("roster-story");
        await page.keyboard.press("Escape");
        for (const row of [3, 5, 9]) await page.locator(`#row-${row} .box`).click();
        await shot("roster-chosen");
        await page.locator("[role=toolbar] button").first().click();
        await page.locator("dialog[open]").waitFor();
        await shot("move");
        await page.keyboard.press("Escape");
      });
