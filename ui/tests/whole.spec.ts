/** The window as a whole: it never moves, and it says what isn't saved. */
import type { Page } from "@playwright/test";
import { expect, openWindow, screen, test } from "./window";

async function restrictions(page: Page) {
  await openWindow(page, { tape: "forms" });
  await screen(page, 4);
  await page.getByText("Restrictions: elementary school").first().click();
  await page.locator("#payload-form").waitFor();
}

/** The boxes that are no region to scroll in, and have been scrolled or could be. */
const moved = (page: Page) =>
  page.evaluate(() => {
    const form = document.getElementById("payload-form");
    const around: string[] = [];
    for (let one = form?.parentElement ?? null; one; one = one.parentElement) {
      one.scrollTop = 40;
      if (one.scrollTop !== 0) around.push(`${one.tagName.toLowerCase()}.${one.className}`);
    }
    return around;
  });

for (const height of [700, 800]) {
  test(`following a finding scrolls the form and nothing else, ${height} high`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height });
    await restrictions(page);
    const before = await page.locator("main").boundingBox();
    for (const place of await page.locator("#about button.place").all()) await place.click();
    await expect.poll(() => page.locator("#payload-form").evaluate((form) => form.scrollTop)).toBeGreaterThan(0);
    expect(await page.locator("main").boundingBox()).toEqual(before);
    expect(await moved(page)).toEqual([]);
  });
}

test("an edited profile is not called saved on another screen, and the status line leads back to it", async ({ page }) => {
  await restrictions(page);
  const status = page.getByRole("contentinfo");
  await expect(status.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("searchbox", { name: "Find a setting" }).fill("scanning worksheets");
  await page.locator('[data-key="allowCamera"]').getByRole("radio", { name: "Not allowed" }).check();
  await screen(page, 1);
  await expect(status.getByText("Saved", { exact: true })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Profiles.*unsaved changes/ })).toBeVisible();
  await status.getByRole("button", { name: "A profile isn’t saved yet" }).click();
  await expect(page.locator("#payload-form")).toBeVisible();
});
