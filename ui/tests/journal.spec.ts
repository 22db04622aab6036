/** Journal: everything that happened, narrowed, one line in full, exported, verified, folded anew. */
import { expect, LANGS, openWindow, screen, test } from "./window";

test("journal: sentences, filters, one line in full, what was taken back", async ({ page }) => {
  await openWindow(page, { tape: "journal" });
  await screen(page, 9);
  const list = page.getByRole("grid");
  await expect(list.getByRole("row").nth(1)).toContainText("P3 confirmed");
  await expect(list.getByText("Taken back").first()).toBeVisible();

  await page.getByLabel("Kind", { exact: true }).selectOption("moved");
  await expect(list.getByRole("row")).toHaveCount(4);
  await list.getByRole("row").nth(1).click();
  const detail = page.getByRole("complementary", { name: /^Line \d+/ });
  await expect(detail).toContainText("From “Planned” to “Collected”");
  await expect(detail).toContainText("<img src=x onerror=alert(1)>");
  await expect(detail.locator("pre")).toContainText('"kind": "moved"');
  expect(await page.locator("img").count()).toBe(0);
  await detail.getByRole("button", { name: /^Only lines about/ }).click();
  await expect(page.getByRole("button", { name: /^Only ZZPRAC/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(detail).toHaveCount(0);
  await page.getByRole("button", { name: "Clear Filters" }).click();

  await page.getByRole("searchbox").fill("onerror");
  await expect(list.getByRole("row")).toHaveCount(4);
  await page.keyboard.press("Escape");
  await page.getByLabel("Kind", { exact: true }).selectOption("backup_restored");
  await expect(page.getByText("No line matches")).toBeVisible();
});

test("journal: by keyboard, from the search into the list and to a line", async ({ page }) => {
  await openWindow(page, { tape: "journal" });
  await screen(page, 9);
  await page.locator("#line-0").waitFor();
  await page.keyboard.press("Control+f");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: /^Line \d+/ })).toContainText("P3 confirmed");
});

test("journal: export, verify, fold anew", async ({ page }) => {
  await openWindow(page, { tape: "journal" });
  await screen(page, 9);
  await page.getByRole("button", { name: "Export…" }).click();
  await page.getByRole("button", { name: "Choose Place…" }).click();
  await expect(page.getByRole("dialog")).toContainText(/\d+ lines saved in journal\.jsonl/);
  await page.getByRole("button", { name: "Close" }).last().click();
  await page.getByRole("button", { name: "Verify…" }).click();
  await page.getByRole("button", { name: "Verify", exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText("The journal is sound");
  await page.getByRole("button", { name: "Rebuild Lists" }).click();
  await expect(page.getByRole("dialog")).toContainText("All lists were rebuilt");
});

for (const lang of LANGS)
  test(`journal: moments of another year fit with their year, ${lang}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date("2027-03-01T10:00:00Z"));
    for (const width of [1000, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await openWindow(page, { tape: "journal", lang });
      await screen(page, 9);
      const moments = page.locator("[role=gridcell].col-when .name");
      await expect(moments.first()).toContainText("2026");
      expect(await moments.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth || one.getBoundingClientRect().width > (one.parentElement?.clientWidth ?? 0)).map((one) => one.textContent))).toEqual([]);
    }
  });
