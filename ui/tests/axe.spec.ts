/** No screen may have anything that axe-core objects to: three languages, light and dark. */
import { clean } from "./clean";
import { LANGS, openWindow, SCHEMES, screen, test } from "./window";

for (const lang of LANGS)
  for (const scheme of SCHEMES)
    test(`${lang} ${scheme}`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await openWindow(page, { lang, begin: "none" });
      await page.locator("input[value=own]").click();
      await clean(page, "first start");

      await openWindow(page, { lang });
      await page.locator("#batches-title").waitFor();
      await clean(page, "overview");
      await screen(page, 2);
      await page.locator("article").first().waitFor();
      await clean(page, "preflight");
      await page.locator(".limits button").click();
      await page.locator("dialog form").waitFor();
      await clean(page, "limits");
      await page.keyboard.press("Escape");
      await page.locator("article button").nth(1).click();
      await page.locator("dialog[open]").waitFor();
      await clean(page, "tick");
      await page.keyboard.press("Escape");

      await screen(page, 3);
      await page.locator("#row-12").click();
      await page.locator("aside .now").waitFor();
      await clean(page, "roster with a story");
      await page.locator("#row-5 .box").click();
      await page.locator("[role=toolbar] button").first().click();
      await page.locator("dialog select").first().selectOption("wiped");
      await clean(page, "move");
      await page.keyboard.press("Escape");
      await page.locator("[role=toolbar] button").nth(2).click();
      await clean(page, "block");
      await page.keyboard.press("Escape");
      await screen(page, 5);
      await clean(page, "unfilled");
      await page.keyboard.press("Control+,");
      await page.locator("dialog[open]").waitFor();
      await clean(page, "settings");
    });

for (const lang of LANGS)
  for (const scheme of SCHEMES)
    test(`${lang} ${scheme}: settings, and a ledger that can’t be opened`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await openWindow(page, { lang, tape: "settings" });
      await page.keyboard.press("Control+,");
      for (const section of ["general", "school", "people", "tools", "secrets", "backups", "forget", "practice", "about"]) {
        await page.locator(`#tab-${section}`).click();
        await page.locator(`#settings-panel h3`).waitFor();
        await clean(page, `settings ${section}`);
      }
      await openWindow(page, { lang, tape: "failed" });
      await page.locator("#failed-do").waitFor();
      await clean(page, "a ledger that can’t be opened");
    });

for (const lang of LANGS)
  for (const scheme of SCHEMES)
    test(`print, deadlines, journal ${lang} ${scheme}`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await openWindow(page, { tape: "print", lang });
      await screen(page, 7);
      await page.locator(".port img").waitFor();
      await clean(page, "print");
      await page.locator("input[name=devices]").nth(1).check();
      await page.locator("dialog label").first().waitFor();
      await clean(page, "print, choosing iPads");

      await openWindow(page, { tape: "deadlines", lang });
      await screen(page, 8);
      await page.locator("article").first().waitFor();
      await clean(page, "deadlines");
      for (const [button, where] of [["main > header button", "deadline, new"], ["article footer button", "deadline, kept"]] as const) {
        await page.locator(button).first().click();
        await page.locator("dialog[open]").waitFor();
        await clean(page, where);
        await page.keyboard.press("Escape");
      }

      await openWindow(page, { tape: "journal", lang });
      await screen(page, 9);
      await page.locator("#line-0").click();
      await page.locator("aside pre").waitFor();
      await clean(page, "journal");
      await page.locator("main > header button").last().click();
      await page.locator("dialog .buttons button").last().click();
      await page.locator(".judgement").waitFor();
      await clean(page, "verified");
    });
