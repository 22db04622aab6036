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

for (const lang of LANGS)
  for (const scheme of SCHEMES)
    test(`the day and hand-over ${lang} ${scheme}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      await openWindow(page, { tape: "day", lang });
      await page.locator("main .open.name").filter({ hasText: "Cart A" }).click();
      await page.locator("#ipad-ZZPRAC0014 input").check();
      await clean(page, "a step");
      const steps = page.locator("nav ol button");
      await steps.nth(0).click();
      await page.locator(".slots").first().waitFor();
      await clean(page, "slots");
      await steps.nth(1).click();
      await page.locator(".columns ol").first().waitFor();
      await clean(page, "this Mac");
      await steps.nth(5).click();
      await page.locator("#ipad-ZZPRAC0007").waitFor();
      await clean(page, "unassign");
      await steps.nth(6).click();
      await page.locator(".rounds button").nth(1).click();
      await page.locator(".stop button").click();
      await page.locator("dialog form input").fill("王老師");
      await page.keyboard.press("Enter");
      await page.locator("#ipad-ZZPRAC0001 input").check();
      await page.locator("#ipad-ZZPRAC0002 input").check();
      await page.locator(".bar button.stop").click();
      await clean(page, "confirming an erase");
      await page.locator("dialog form input").fill("2");
      await page.keyboard.press("Enter");
      await page.locator("li.erases").waitFor();
      await clean(page, "erase and prepare");
      await page.locator("main header button").nth(2).click();
      await clean(page, "declaring done");
      await openWindow(page, { tape: "day", lang });
      await page.locator("main .head button").first().click();
      await page.locator("dialog .scan input").fill("ZZPRAC0020 ZZPRAC0001 DMPXA1B2C9");
      await page.locator("dialog .scan input").press("Enter");
      await page.locator("dialog .taken").waitFor();
      await clean(page, "planning a batch");
      await openWindow(page, { tape: "handover", lang });
      await page.locator("#to-handover").click();
      await page.locator(".empty").waitFor();
      await page.keyboard.type("ZZPRAC0016\n");
      await page.locator("#give-title").waitFor();
      await clean(page, "hand-over");
    });
