/** Nothing that axe-core objects to in the import sheet and the sheets of the roster. */
import { clean } from "./clean";
import { LANGS, openWindow, SCHEMES, screen, test } from "./window";

for (const lang of LANGS)
  for (const scheme of SCHEMES)
    test(`${lang} ${scheme}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      const opened = page.locator("dialog[open]");
      const leave = async () => {
        await page.keyboard.press("Escape");
        await opened.waitFor({ state: "detached" });
      };
      await openWindow(page, { tape: "import", lang });
      await screen(page, 3);
      await page.locator(".offered button").first().waitFor();
      await clean(page, "empty roster");
      await page.locator("header [aria-haspopup=menu]").click();
      await page.locator("[role=menu]").waitFor();
      await clean(page, "menu");
      await page.locator("[role=menuitem]").first().click();
      await opened.waitFor();
      await clean(page, "paste");
      await leave();
      const held = { seq: 1, kind: "dragging", files: [{ file: { id: 1, name: "a.csv" }, seems: "roster" }, { file: { id: 2, name: "b.mov" }, seems: "unknown" }] };
      await page.evaluate((detail) => globalThis.dispatchEvent(new CustomEvent("fake-happening", { detail })), held);
      await page.locator(".veil").waitFor();
      await clean(page, "veil");
      await page.evaluate((detail) => globalThis.dispatchEvent(new CustomEvent("fake-happening", { detail })), { ...held, kind: "drag_left" });
      await page.locator(".offered button").first().click();
      await page.locator("#import-doubts").waitFor();
      await page.locator("details.new summary").click();
      await clean(page, "import");

      await openWindow(page, { tape: "lines", lang });
      await screen(page, 3);
      await page.locator("#scanner").fill("ZZPRAC0003");
      await page.keyboard.press("Enter");
      await page.locator("aside .now").waitFor();
      for (const [at, what] of ["change", "merge", "replace"].entries()) {
        await page.locator("aside [aria-haspopup=menu]").click();
        await page.locator("[role=menuitem]").nth(at).click();
        await opened.waitFor();
        await clean(page, what);
        await leave();
      }
      await page.locator("#row-1 .box").click();
      for (const [at, what] of ["move", "tick", "block", "assign"].entries()) {
        await page.locator("[role=toolbar] button").nth(at).click();
        await opened.waitFor();
        await clean(page, what);
        await leave();
      }
      await page.locator("header [aria-haspopup=menu]").click();
      await page.locator("[role=menuitem]").nth(2).click();
      await opened.waitFor();
      await clean(page, "export");
    });
