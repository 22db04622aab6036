/** Names from outside (markup, another direction, emoji, two hundred letters, none) stay text and break no layout, wherever one is shown. */
import { sound } from "./layout";
import { expect, openWindow, screen, test } from "./window";
import type { Page } from "@playwright/test";

const MARKUP = "<img src=x onerror=alert(1)>";
const SIZES = [{ width: 1000, height: 700 }, { width: 1280, height: 800 }];

for (const size of SIZES) {
  const at = `${size.width} wide`;
  test.describe(at, () => {
    test.use({ viewport: size });

    /** What was typed is there letter by letter, no picture came of it, and everything has its place. */
    async function holds(page: Page, where: string) {
      await expect(page.getByText(MARKUP).first()).toBeVisible();
      expect(await page.locator("img[src=x]").count()).toBe(0);
      await sound(page, where);
    }

    test(`${at}: overview`, async ({ page }) => {
      await openWindow(page, { tape: "names" });
      await page.locator("#batches-title").waitFor();
      await holds(page, "overview");
      await page.getByRole("button", { name: "As Table" }).click();
      await sound(page, "overview as a table");
    });

    test(`${at}: roster and stories`, async ({ page }) => {
      await openWindow(page, { tape: "names" });
      await screen(page, 3);
      await page.locator("#row-0").waitFor();
      await holds(page, "roster");
      for (const row of [0, 1, 2, 3, 4, 5, 6, 7]) {
        await page.locator(`#row-${row} .col-serial`).click();
        await expect(page.locator("aside .now")).toBeVisible();
        await holds(page, `story ${row + 1}`);
        await page.locator("aside .body").evaluate((body) => body.scrollTo(0, 10_000));
        await sound(page, `end of story ${row + 1}`);
      }
      await page.locator("#row-0 .box").click();
      for (const name of ["Move…", "Block…", "Assign…", "Confirm…"]) {
        await page.getByRole("toolbar").getByRole("button", { name, exact: true }).click();
        await page.locator("dialog[open]").waitFor();
        await sound(page, name);
        await page.keyboard.press("Escape");
        await page.locator("dialog[open]").waitFor({ state: "detached" });
      }
    });

    test(`${at}: a batch and its day`, async ({ page }) => {
      await openWindow(page, { tape: "names" });
      for (const batch of [0, 1]) {
        await page.locator("main .open.name").nth(batch).click();
        await page.locator("#step-title").waitFor();
        const steps = page.getByRole("navigation", { name: "Steps of the day" }).getByRole("button");
        await expect(steps).toHaveCount(11);
        for (let step = 0; step < 11; step += 1) {
          await steps.nth(step).click();
          await expect(steps.nth(step)).toHaveAttribute("aria-current", "step");
          await page.locator("main .busy").waitFor({ state: "detached" });
          await sound(page, `batch ${batch + 1}, step ${step}`);
          if (batch === 0 && step === 2) await holds(page, "collect");
        }
        await page.keyboard.press("Control+1");
      }
    });

    test(`${at}: hand-over`, async ({ page }) => {
      await openWindow(page, { tape: "names" });
      await page.locator("#to-handover").click();
      await page.locator(".empty").waitFor();
      for (const number of [1, 2, 3, 4, 5]) {
        await page.keyboard.type(`ZZPRAC000${number}\n`);
        await expect(page.locator("form header .code")).toHaveText(`ZZPRAC000${number}`);
        await sound(page, `giving ${number}`);
        if (number === 1) await holds(page, "giving");
        await page.keyboard.press("Escape");
      }
    });

    test(`${at}: print, journal`, async ({ page }) => {
      await openWindow(page, { tape: "names" });
      await screen(page, 7);
      await page.locator(".port img").waitFor();
      await sound(page, "print");
      await page.locator("input[name=devices]").nth(1).check();
      await page.locator("dialog label").first().waitFor();
      await sound(page, "print, choosing iPads");
      await page.keyboard.press("Escape");
      await screen(page, 9);
      await page.locator("#line-0").waitFor();
      await holds(page, "journal");
      for (let line = 0; line < 6; line += 1) {
        await page.locator(`#line-${line}`).click();
        await page.locator("aside pre").waitFor();
        await sound(page, `journal line ${line}`);
      }
    });

    test(`${at}: profiles`, async ({ page }) => {
      await openWindow(page, { tape: "names" });
      await screen(page, 4);
      await page.locator("nav li button", { hasText: MARKUP }).waitFor();
      await holds(page, "library");
      await page.locator("nav li button", { hasText: MARKUP }).click();
      await page.locator("#payload-form").waitFor();
      await holds(page, "form");
    });
  });
}
