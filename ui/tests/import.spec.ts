/** The import sheet and the ways in, on the tape of the practice school's lists. */
import type { Locator, Page } from "@playwright/test";
import { expect, openWindow, screen, test } from "./window";

const list = (id: number, name: string) => ({ file: { id, name }, seems: "roster" });

/** What Rust tells when files come over the window. */
async function happens(page: Page, kind: string, files: { file: { id: number; name: string }; seems: string }[]): Promise<void> {
  await page.evaluate((detail) => globalThis.dispatchEvent(new CustomEvent("fake-happening", { detail })), { seq: 1, kind, files });
}

async function importOffered(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: "practice-roster.csv" }).click();
  return page.getByRole("dialog");
}

/** The import of the whole list, as the tape has it. */
async function importAll(page: Page): Promise<Locator> {
  const sheet = await importOffered(page);
  const which = sheet.getByRole("group", { name: /which counts/ });
  await which.getByRole("radio").nth(1).check();
  await expect(which.getByRole("radio").nth(1)).toBeChecked();
  await expect(which).not.toContainText("Not chosen yet");
  const model = sheet.getByLabel(/Model/);
  await model.selectOption("");
  await expect(sheet.getByText("One column has no place here")).toBeVisible();
  await model.selectOption("model");
  await expect(sheet.getByText("One column has no place here")).toHaveCount(0);
  const batch = sheet.getByLabel("Put all of them into a batch");
  await batch.fill("Cart 1");
  await batch.press("Tab");
  await sheet.getByRole("button", { name: "Add 30 iPads" }).click();
  await expect(sheet).toContainText("New: 30");
  return sheet;
}

test.beforeEach(async ({ page }) => {
  await openWindow(page, { tape: "import" });
  await screen(page, 3);
});

test("a messy list shows how it was read, what would change and what is doubtful", async ({ page }) => {
  const sheet = await importOffered(page);
  await expect(sheet).toContainText("Import “practice-roster.csv”");
  await expect(sheet.getByLabel("Encoding")).toHaveValue("windows-1252");
  await expect(sheet.getByLabel("Header row")).toHaveValue("3");
  await expect(sheet.getByRole("button", { name: "Add 30 iPads" })).toBeEnabled();
  await sheet.getByText("30 new").click();
  await expect(sheet.locator("details.new .code").first()).toHaveText("ZZPRAC0001");
  await expect(sheet.getByRole("region", { name: "2 doubtful rows" }).getByRole("listitem")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
});

test("corrected and put into a batch it is imported; the second time it changes nothing and says so", async ({ page }) => {
  const sheet = await importAll(page);
  await sheet.getByRole("button", { name: "Show in Roster" }).click();
  await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "31");
  await expect(page.locator("#row-0 .col-batch")).toHaveText("Cart 1");
  await happens(page, "dropped", [list(1, "practice-roster.csv")]);
  await expect(sheet).toContainText("This changes nothing");
  await expect(sheet.getByText("30 the same")).toBeVisible();
  await page.keyboard.press("Escape");
  await happens(page, "dropped", [list(3, "practice-property-office.csv")]);
  await sheet.getByText(/\d+ changed/).click();
  await expect(sheet.getByText(/Asset Tag: nothing so far →/).first()).toBeVisible();
});

test("a list that comes while Settings are open is imported in their place", async ({ page }) => {
  await page.keyboard.press("Control+Comma");
  const settings = page.getByRole("dialog", { name: "Settings" });
  await expect(settings).toBeVisible();
  await settings.getByRole("tab", { name: /^About/ }).click();
  await happens(page, "dropped", [list(1, "practice-roster.csv")]);
  await expect(page.getByRole("dialog", { name: "Import “practice-roster.csv”" })).toBeVisible();
  await expect(settings).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.locator("#screen-title")).toHaveText("Roster");
});

test("a pasted table: names stay text, doubts are told", async ({ page }) => {
  await importAll(page).then((sheet) => sheet.getByRole("button", { name: "Close" }).click());
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Paste a List…" }).click();
  await page.getByLabel(/A column of serials/).fill(PASTED);
  await page.getByRole("button", { name: "Review" }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet).toContainText("Import “Pasted list”");
  await expect(sheet).toContainText("<img src=x onerror=alert(1)>");
  expect(await page.locator("img").count()).toBe(0);
  await expect(sheet.getByRole("button", { name: "Add 2 iPads" })).toBeEnabled();
});

const PASTED = 'Serial\tAsset Tag\tName\nZZTEST0001\t=HYPERLINK("x")\t<img src=x onerror=alert(1)>\nZZTEST0001\t77\t\u202egnp\nZZTESTO002\t78\t';

test("several files: each has its tab, one that is no list says so and can be left out", async ({ page }) => {
  await page.getByRole("button", { name: "Import…" }).first().click();
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("tab")).toHaveCount(2);
  await sheet.getByRole("tab", { name: /scan\.csv/ }).click();
  await expect(sheet.getByRole("alert")).toContainText("PDF");
  await sheet.getByRole("button", { name: "Leave This List Out" }).click();
  await expect(sheet.getByRole("tab")).toHaveCount(0);
});

test("what is held over the window shows where it would go; each kind goes its way, the rest is told", async ({ page }) => {
  const files = [
    list(1, "practice-roster.csv"),
    { file: { id: 11, name: "wifi.mobileconfig" }, seems: "profile" },
    { file: { id: 12, name: "holiday.mov" }, seems: "unknown" },
    { file: { id: 13, name: "folder" }, seems: "folder" },
  ];
  await happens(page, "dragging", files);
  const veil = page.getByRole("status").filter({ hasText: "Import a list into Roster" });
  await expect(veil).toContainText("Open a profile in Profiles");
  await expect(veil).toContainText("This file can’t be taken");
  await happens(page, "drag_left", []);
  await expect(veil).toHaveCount(0);
  await happens(page, "dropped", files);
  await expect(page.getByRole("dialog")).toContainText("Import “practice-roster.csv”");
  await page.keyboard.press("Escape");
  const told = page.getByRole("status").filter({ hasText: "holiday.mov" });
  await expect(told).toContainText("wifi.mobileconfig waits in Profiles");
  await expect(told).toContainText("Companion takes ordinary files (no broken links or special files): lists (.csv");
  await told.getByRole("button", { name: "Show" }).click();
  await expect(page.locator("#screen-title")).toHaveText("Profiles");
  await told.getByRole("button", { name: "Close" }).click();
  await expect(told).toHaveCount(0);
});

test("a file of an unknown kind gets a sentence", async ({ page }) => {
  await happens(page, "dropped", [{ file: { id: 12, name: "holiday.mov" }, seems: "unknown" }]);
  await expect(page.getByRole("status").filter({ hasText: "holiday.mov can’t be taken." })).toBeVisible();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
