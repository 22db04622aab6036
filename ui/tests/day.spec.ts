/** The day by hand and hand-over: their main paths on what the Rust side recorded, by mouse, keys and scanner. */
import type { Page } from "@playwright/test";
import { expect, openWindow, test } from "./window";

async function openCart(page: Page, step: string) {
  await openWindow(page, { tape: "day" });
  await page.locator("main").getByRole("button", { name: "Cart A", exact: true }).click();
  await expect(page.locator("#screen-title")).toHaveText("Cart A");
  await page.getByRole("navigation", { name: "Steps of the day" }).getByRole("button", { name: new RegExp(step) }).click();
  await expect(page.locator("#step-title")).toContainText(step.replace(/^\d+ /, ""));
}

/** As a scanner does: letters and Return, wherever the keyboard is. */
async function scan(page: Page, text: string) {
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

test("a batch opens at the step that is next, with a way back", async ({ page }) => {
  await openWindow(page, { tape: "day" });
  await page.locator("main").getByRole("button", { name: "Cart A", exact: true }).click();
  await expect(page.locator("#step-title")).toHaveText("Collect");
  await page.getByRole("button", { name: "iPads and slots" }).click();
  await expect(page.getByText("15 of 16 slots filled")).toBeVisible();
  await page.getByRole("navigation", { name: "Steps of the day" }).getByRole("button", { name: /Get this Mac ready/ }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "Account > Sign In" })).toBeVisible();
  await page.getByRole("button", { name: "Overview" }).first().click();
  await expect(page.locator("#screen-title")).toHaveText("Overview");
});

test("a batch that may not be finished says only what is missing, and leads there", async ({ page }) => {
  await openWindow(page, { tape: "day" });
  await page.locator("main").getByRole("button", { name: "Cart A", exact: true }).click();
  await page.getByRole("button", { name: "Finish Batch…" }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet).toContainText("15 of 15 iPads aren’t handed over yet.");
  await expect(sheet).not.toContainText("anyway");
  await expect(sheet.getByRole("button", { name: "Finish Batch", exact: true })).toBeDisabled();
  await sheet.getByRole("button", { name: "Supervision Identity…" }).click();
  await expect(page.getByRole("dialog").locator("h2")).toHaveText("Supervision Identity");
});

test("a scan collects an iPad at once; a stranger is told", async ({ page }) => {
  await openCart(page, "Collect");
  await scan(page, "ZZPRAC0013");
  await expect(page.locator("#ipad-ZZPRAC0013")).toContainText("王老師");
  await expect(page.locator("footer[aria-label]")).toContainText("One iPad → Collected");
  await scan(page, "ZZPRAC0020");
  await expect(page.getByText("not in this batch")).toBeVisible();
  await scan(page, "DMPXA1B2C9");
  await expect(page.getByText("is not on the roster")).toBeVisible();
  await scan(page, "SDMPXA1B2C9");
  await expect(page.getByRole("button", { name: "DMPXA1B2C9", exact: true })).toBeVisible();
});

test("unassigning: a list to copy, what came back is compared and recorded as proven", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openCart(page, "5 Unassign");
  await page.getByRole("button", { name: "Copy 1–5" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("ZZPRAC0007,ZZPRAC0008,ZZPRAC0009,ZZPRAC0010,ZZPRAC0012");
  const copied = page.getByText("Copied", { exact: true });
  await expect(copied).toBeVisible();
  // Another choice makes another list, which wasn't copied.
  await page.locator("#ipad-ZZPRAC0010 input").check();
  await expect(page.getByRole("button", { name: "Copy 1–1" })).toBeVisible();
  await expect(copied).toHaveCount(0);
  await page.locator("#ipad-ZZPRAC0010 input").uncheck();
  await page.getByRole("textbox", { name: /Paste what/ }).fill("No devices found.");
  await page.getByRole("button", { name: "Compare with 5 iPads" }).click();
  await expect(page.getByText("No serial number could be read")).toBeVisible();
  await expect(page.getByText("aren’t shown there")).toHaveCount(0);
  await page.getByRole("textbox", { name: /Paste what/ }).fill("ZZPRAC0007 ZZPRAC0008, ZZPRAC0009 ZZPRAC0020 DMPXA1B2C9");
  await page.getByRole("button", { name: "Compare with 5 iPads" }).click();
  await expect(page.getByText("3 match")).toBeVisible();
  await expect(page.getByText("2 aren’t shown there")).toBeVisible();
  await expect(page.getByText("in batch Cart B")).toBeVisible();
  await page.getByRole("button", { name: "Record 3 as Unassigned" }).click();
  await expect(page.locator("#ipad-ZZPRAC0007")).toContainText("Compared with the list");
});

test("what erases is hidden until the guards hold and the very iPads were confirmed", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await openCart(page, "Erase and prepare");
  await page.getByRole("button", { name: "Lane 1, and second round" }).click();
  await expect(page.getByText("No iPad may be erased at the moment")).toBeVisible();
  await expect(page.locator("#ipad-ZZPRAC0010")).toContainText("missing");
  await page.getByRole("button", { name: "Read and Sign…" }).click();
  await page.getByLabel("Your name").fill("王老師");
  await page.getByRole("button", { name: "I Have Read It" }).click();

  await expect(page.getByText("then the click that erases is shown here")).toBeVisible();
  // With many iPads the sheet still begins with its warning; what is typed stands with the buttons.
  await page.getByRole("button", { name: "Select All" }).click();
  await page.getByRole("button", { name: "Erase 8 iPads…" }).click();
  await expect(page.getByRole("dialog").getByLabel(/Type the number/)).toBeFocused();
  await expect(page.getByRole("dialog").getByText("Everything on these iPads will be lost")).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("dialog").getByLabel(/Type the number/)).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Deselect All" }).first().click();

  await page.locator("#ipad-ZZPRAC0001 input").check();
  await page.locator("#ipad-ZZPRAC0002 input").check();
  await page.getByRole("button", { name: "Erase 2 iPads…" }).click();
  const sheet = page.getByRole("dialog");
  await expect(sheet).toContainText("Everything on these iPads will be lost");
  await expect(sheet).toContainText("ZZPRAC0002");
  const go = sheet.getByRole("button", { name: "Show the Clicks for 2 iPads" });
  await expect(go).toBeDisabled();
  await sheet.getByLabel(/Type the number/).fill("2");
  await go.click();
  await expect(page.getByText(/click Blueprints, choose/)).toBeVisible();
  // Only chosen ones are recorded, though they stay confirmed.
  await page.locator("#ipad-ZZPRAC0002 input").uncheck();
  await expect(page.getByRole("button", { name: "Record 1 as Erased and Prepared" })).toBeVisible();
  await page.locator("#ipad-ZZPRAC0001 input").uncheck();
  await expect(page.getByRole("button", { name: /^Record/ })).toHaveCount(0);
  await page.locator("#ipad-ZZPRAC0001 input").check();
  await page.locator("#ipad-ZZPRAC0002 input").check();
  await page.getByRole("button", { name: "Record 2 as Erased and Prepared" }).click();
  await expect(page.locator("#ipad-ZZPRAC0001")).toContainText("王老師");
  // In the scan field too, as long as nothing stands in it.
  const scan = page.getByRole("textbox", { name: "Scan a serial or tag" });
  await scan.fill("ZZ");
  await page.keyboard.press("Control+z");
  await expect(page.locator("#ipad-ZZPRAC0001")).toContainText("王老師");
  await scan.fill("");
  await page.keyboard.press("Control+z");
  await expect(page.locator("#ipad-ZZPRAC0001 input")).toBeVisible();
  await expect(page.locator("#ipad-ZZPRAC0001")).toContainText("Unassigned");
});

test("what is missing is set from where it is missed", async ({ page }) => {
  await openCart(page, "Erase and prepare");
  await page.getByRole("button", { name: "Go to “Unassign” with ZZPRAC0010" }).click();
  await expect(page.locator("#step-title")).toHaveText("Unassign");
  await expect(page.locator("#ipad-ZZPRAC0010 input")).toBeChecked();
});

test("hand-over: the first one typed, the next one goes on by itself, an undo for each", async ({ page }) => {
  await openWindow(page, { tape: "handover" });
  await page.locator("#to-handover").click();
  await expect(page.getByText("3 are ready to hand over")).toBeVisible();
  await page.locator(".give .empty").waitFor();
  expect(await page.locator(".give").evaluate((node) => node.scrollHeight - node.clientHeight), "nothing to scroll").toBe(0);
  await scan(page, "ZZPRAC0020");
  await expect(page.getByRole("button", { name: "Hand Over", exact: true })).toBeDisabled();
  await expect(page.getByRole("status").filter({ hasText: "ZZPRAC0020" })).toBeVisible();
  await page.keyboard.press("Escape");

  await scan(page, "ZZPRAC0016");
  await page.getByLabel("Keep these values").check();
  await page.getByLabel("Keeper", { exact: true }).fill("<b>陳怡君</b>");
  await page.getByLabel("Class").fill("6-2");
  await page.getByRole("textbox", { name: "Seat" }).fill("7");
  await expect(page.getByText("has no label yet")).toBeVisible();
  await page.getByLabel("Label attached").check();
  await expect(page.getByText("has no label yet")).toHaveCount(0);
  await page.getByRole("textbox", { name: "Seat" }).press("Enter");
  const given = page.getByRole("complementary", { name: "Recently handed over" });
  await expect(given).toContainText("<b>陳怡君</b>");

  await scan(page, "ZZPRAC0017");
  await expect(page.getByRole("textbox", { name: "Seat" })).toHaveValue("8");
  await expect(page.getByLabel("Label attached")).toBeChecked();
  await page.keyboard.press("Escape");

  const next = page.getByRole("heading", { name: "Next: <b>陳怡君</b>, 6-2, seat 8" });
  await expect(next).toBeVisible();
  await page.getByLabel("Label attached").uncheck();
  await page.getByLabel("Record at once").check();
  await scan(page, "ZZPRAC0017");
  await expect(given.getByRole("listitem")).toHaveCount(2);
  await expect(page.getByRole("heading", { name: "seat 9" })).toBeVisible();
  const undo = given.getByRole("button", { name: "Undo the last step of ZZPRAC0017" });
  await undo.dblclick();
  await expect(given).not.toContainText("seat 8");
  // What came before the hand-over isn't taken back from here.
  await expect(undo).toHaveCount(0);
  await expect(given.getByRole("listitem")).toHaveCount(2);
  await expect(next).toBeVisible();
  await page.getByRole("button", { name: "Stop Series" }).click();
  await expect(page.getByText("Scan the first iPad")).toBeVisible();
});

test("hand-over: while an iPad is asked about, the scanner fills no field, and the next one waits", async ({ page }) => {
  await openWindow(page, { tape: "handover" });
  await page.locator("#to-handover").click();
  await expect(page.getByText("3 are ready to hand over")).toBeVisible();
  await scan(page, "ZZPRAC0016");
  await page.getByLabel("Keep these values").check();
  await page.getByLabel("Keeper", { exact: true }).fill("<b>陳怡君</b>");
  await page.getByLabel("Class").fill("6-2");
  await page.getByRole("textbox", { name: "Seat" }).fill("7");
  await page.getByLabel("Label attached").check();
  await page.getByRole("textbox", { name: "Seat" }).press("Enter");
  await page.getByLabel("Label attached").uncheck();
  await page.getByLabel("Record at once").check();
  // This one isn't verified, or something else stands in its way.
  await scan(page, "ZZPRAC0020");
  const form = page.getByRole("form");
  await expect(form).toContainText("ZZPRAC0020");
  await scan(page, "ZZPRAC0017");
  await expect(page.getByRole("list", { name: /Scanned meanwhile/ }).getByRole("listitem")).toHaveCount(1);
  await expect(form.getByLabel("Keeper", { exact: true })).toHaveValue("<b>陳怡君</b>");
  const given = page.getByRole("complementary", { name: "Recently handed over" });
  await expect(given.getByRole("listitem")).toHaveCount(1);
  // Looking elsewhere ends nothing.
  await page.locator("#to-roster").click();
  await page.locator("#to-handover").click();
  await expect(form).toContainText("ZZPRAC0020");
  await page.getByRole("textbox", { name: "Scan a serial or tag" }).focus();
  await page.keyboard.press("Escape");
  await expect(given.getByRole("listitem")).toHaveCount(2);
  await expect(page.getByRole("heading", { name: "seat 9" })).toBeVisible();
  await page.locator("#to-roster").click();
  await page.locator("#to-handover").click();
  await expect(page.getByRole("heading", { name: "seat 9" })).toBeVisible();
});

test("a new batch: scanned and pasted iPads, and from where they are taken", async ({ page }) => {
  await openWindow(page, { tape: "day" });
  await page.getByRole("button", { name: "New Batch…" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Scan or paste serial numbers").fill("ZZPRAC0020 ZZPRAC0001 DMPXA1B2C9");
  await sheet.getByLabel("Scan or paste serial numbers").press("Enter");
  await expect(sheet).toContainText("2 iPads leave their batch for this one");
  await expect(sheet).toContainText("One is not on the roster");
  await expect(sheet.getByRole("button", { name: "Create Batch" })).toBeDisabled();
});
