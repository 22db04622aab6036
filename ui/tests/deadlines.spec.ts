/** Deadlines: nearest first, kept and coming back, switched off and on, removed. */
import { expect, openWindow, screen, test } from "./window";

test("deadlines: add, keep, switch off, change, remove", async ({ page }) => {
  await openWindow(page, { tape: "deadlines" });
  await expect(page.locator("#to-deadlines")).toContainText("2 due soon");
  await screen(page, 8);
  const card = (name: string | RegExp) => page.getByRole("article", { name });
  await expect(page.getByRole("article").first()).toContainText("<img src=x onerror=alert(1)>");
  await expect(card(/img src/)).toContainText("Renew, never Create New");
  await expect(card(/img src/)).toContainText("12 days overdue");
  await expect(card("Content token")).toContainText("12 days left");
  await expect(card("Content token").getByRole("listitem")).toHaveCount(5);
  expect(await page.locator("img").count()).toBe(0);

  await page.getByRole("button", { name: "Enter Date… Apple School Manager terms" }).click();
  await page.getByLabel("Due date").fill("2027-07-01");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(card("Apple School Manager terms")).toContainText("1 July 2027");
  await expect(card("Apple School Manager terms")).toContainText("Who does it");
  await expect(card("Content token")).toContainText("Who may renew it");

  await page.getByRole("button", { name: "Done… Content token" }).click();
  await expect(page.getByLabel("Next date")).toHaveValue("2027-11-22");
  await page.getByRole("button", { name: "Record" }).click();
  await expect(card("Content token")).toContainText("22 November 2027");
  await expect(page.locator("#to-deadlines")).toContainText("1 due soon");

  await page.getByRole("button", { name: /^Not Used Here Server token/ }).click();
  await expect(page.getByRole("region", { name: "Not used here" })).toContainText("Server token");
  await page.getByRole("button", { name: /^Use Again Server token/ }).click();
  await expect(page.getByRole("region", { name: "Not used here" })).toHaveCount(0);

  await page.getByRole("button", { name: /^Change… Content token/ }).click();
  await page.getByLabel("Due date").fill("2027-12-01");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(card("Content token")).toContainText("1 December 2027");

  await page.getByRole("button", { name: /^Remove… <img/ }).click();
  await expect(page.getByRole("dialog")).toContainText("10 November 2026");
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(card(/img src/)).toHaveCount(0);
});

test("deadlines: a date of one's own needs a title; the search narrows", async ({ page }) => {
  await openWindow(page, { tape: "deadlines" });
  await screen(page, 8);
  await page.getByRole("button", { name: "Add Date…" }).click();
  await page.getByLabel("Due date").fill("2027-01-01");
  await expect(page.getByRole("button", { name: "Add", exact: true })).toBeDisabled();
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill("locked drawer");
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("searchbox").fill("no such thing");
  await expect(page.getByText("No date matches.")).toBeVisible();
});
