/** Single lines of the list, and many at once, on a tape of the practice school. */
import { expect, openWindow, screen, test } from "./window";

test.beforeEach(async ({ page }) => {
  await openWindow(page, { tape: "lines" });
  await screen(page, 3);
  await page.locator("#row-0").waitFor();
});

test("a scan jumps to its iPad; what the list says is changed by hand, doubts show while typing", async ({ page }) => {
  await page.getByLabel("Scan a serial").fill("zzprac0003");
  await page.keyboard.press("Enter");
  const story = page.getByRole("complementary", { name: /^Story of/ });
  await expect(story).toContainText("ZZPRAC0003");
  await expect(page.locator(".line.open .col-serial")).toHaveText("ZZPRAC0003");
  await story.getByRole("button", { name: "More about this iPad" }).click();
  await page.getByRole("menuitem", { name: /^Edit…$/ }).click();
  const sheet = page.getByRole("dialog");
  const save = sheet.getByRole("button", { name: "Save" });
  await expect(save).toBeDisabled();
  await sheet.getByLabel("Asset Tag").fill("３１４-99");
  await expect(sheet).toContainText("Kept as “314-99”");
  await save.click();
  await expect(story.locator("dl")).toContainText("314-99");
  await expect(story).toContainText("Changed on the list: Asset Tag");
});

test("an unknown number is offered as a new iPad, and a slip of the pen is merged away", async ({ page }) => {
  await page.getByLabel("Scan a serial").fill("ZZNEW00001");
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByLabel("Serial Number")).toHaveValue("ZZNEW00001");
  await sheet.getByLabel("Device Name").fill("<img src=x onerror=alert(1)>");
  await sheet.getByRole("button", { name: "Add iPad" }).click();
  const story = page.getByRole("complementary", { name: /^Story of/ });
  await expect(story).toContainText("<img src=x onerror=alert(1)>");
  await story.getByRole("button", { name: "More about this iPad" }).click();
  await page.getByRole("menuitem", { name: /Merge/ }).click();
  await sheet.getByLabel("Serial of the other line").fill("ZZPRAC0004");
  await sheet.getByRole("button", { name: "Compare" }).click();
  await sheet.getByRole("radio", { name: "ZZNEW00001" }).check();
  await sheet.getByRole("button", { name: "Merge", exact: true }).click();
  await expect(story).toContainText("ZZNEW00001 was a wrong serial");
});

test("the barcode of a box: a person chooses whether the S belongs to the number", async ({ page }) => {
  await page.getByLabel("Scan a serial").fill("SZZNEW00001");
  await page.keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: "Which number is right?" });
  await sheet.getByRole("button", { name: "ZZNEW00001", exact: true }).click();
  await expect(page.getByRole("dialog").getByLabel("Serial Number")).toHaveValue("ZZNEW00001");
});

test("what is no serial says why", async ({ page }) => {
  await page.getByLabel("Scan a serial").fill("王");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("王");
});

test("a replacement takes the place of a repaired iPad", async ({ page }) => {
  await page.getByLabel("Scan a serial").fill("ZZPRAC0001");
  await page.keyboard.press("Enter");
  await page.getByRole("complementary", { name: /^Story of/ }).getByRole("button", { name: "More about this iPad" }).click();
  await page.getByRole("menuitem", { name: /Replace/ }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Serial of the new iPad").fill("ZZREPL0001");
  await sheet.getByLabel("Note").fill("repair 12");
  await sheet.getByRole("button", { name: "Replace", exact: true }).click();
  await expect(page.getByRole("complementary", { name: /^Story of/ })).toContainText("ZZREPL0001 took the place of ZZPRAC0001");
});

test("many at once: a cart with slots counted up, a confirmation with evidence, serials in parts, export", async ({ page }) => {
  for (const row of [1, 2, 3]) await page.locator(`#row-${row} .box`).click();
  await page.getByRole("button", { name: "Assign…" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Cart", { exact: true }).fill("Z");
  await sheet.getByLabel("First slot").fill("7");
  await expect(sheet).toContainText("Slot 9");
  await sheet.getByRole("button", { name: "Assign 3 iPads" }).click();
  await expect(page.getByRole("contentinfo")).toContainText("3 iPads assigned");
  await page.getByRole("button", { name: "Confirm…" }).click();
  await sheet.getByLabel("What is confirmed").selectOption("labelled");
  await sheet.getByLabel("Evidence").selectOption("document");
  await sheet.getByLabel("Note").fill("list of 3 July");
  await sheet.getByRole("button", { name: "Confirm for 3 iPads" }).click();
  await expect(page.getByRole("contentinfo")).toContainText("Confirmed for 3 iPads");
  await page.getByRole("button", { name: "Deselect All" }).click();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Export…" }).click();
  await sheet.getByLabel("Language of the headings").selectOption("ja");
  await sheet.getByRole("button", { name: "Export…" }).click();
  await expect(sheet).toContainText("were written to “iPads.xlsx”");
});

test("columns are sorted by keys", async ({ page }) => {
  await page.getByRole("columnheader").getByRole("button").first().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Device Name" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("columnheader", { name: "Device Name" })).toHaveAttribute("aria-sort", "ascending");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("grid")).toBeFocused();
});
