/** Blueprints, identity and kit on the tape that the Rust side recorded. */
import type { Page } from "@playwright/test";
import { expect, openWindow, screen, test } from "./window";

async function shelf(page: Page) {
  await openWindow(page, { tape: "making" });
  await screen(page, 5);
  await page.getByRole("list", { name: "Blueprints" }).waitFor();
}

async function open(page: Page) {
  await shelf(page);
  await page.getByRole("list", { name: "Blueprints" }).getByRole("button").first().click();
  await page.getByRole("tablist", { name: "Steps of the blueprint" }).waitFor();
}

const step = (page: Page, name: string | RegExp) => page.getByRole("tab", { name });

test("a blueprint: nine steps with their findings, by keys", async ({ page }) => {
  await open(page);
  const steps = page.getByRole("tablist", { name: "Steps of the blueprint" }).getByRole("tab");
  await expect(steps).toHaveCount(9);
  await steps.first().focus();
  for (let at = 0; at < 8; at++) await page.keyboard.press("ArrowRight");
  await expect(step(page, /Hand over/)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Home");
  await expect(page.getByRole("tabpanel").first()).toContainText("Lane 1");
  await expect(page.getByText("Open Apple Configurator and choose Account > Sign In", { exact: false })).toBeVisible();
  await expect(page.getByText("Erases", { exact: true }).first()).toBeVisible();
});

test("closing the window asks while a blueprint isn’t saved, and leads back to it", async ({ page }) => {
  await open(page);
  await page.getByRole("textbox", { name: "Name of the blueprint" }).fill("<b>Cart</b>");
  await screen(page, 1);
  await page.evaluate(() => globalThis.dispatchEvent(new CustomEvent("fake-happening", { detail: { seq: 9, kind: "closing" } })));
  const sheet = page.getByRole("dialog", { name: "Close the window?" });
  await expect(sheet.getByRole("listitem")).toHaveText("<b>Cart</b>");
  await sheet.getByRole("button", { name: "Go Back and Save" }).click();
  await expect(page.getByRole("textbox", { name: "Name of the blueprint" })).toHaveValue("<b>Cart</b>");
});

test("names are shown for real iPads, apps with their licences; what was typed stays text", async ({ page }) => {
  await open(page);
  await step(page, /^Name/).click();
  await page.getByLabel("Name pattern").fill("iPad-{seat}");
  await expect(page.getByText("Several iPads would get the same name", { exact: false })).toBeVisible();
  await step(page, /^Profiles/).click();
  const first = page.locator("#profile-0 .title");
  const before = await first.textContent();
  await page.locator("#profile-0 .down").click();
  await expect(first).not.toHaveText(before ?? "");
  await expect(page.getByText("isn’t the first", { exact: false }).first()).toBeVisible();
  await page.locator("#profile-1 .up").click();
  await expect(first).toHaveText(before ?? "");
  await step(page, /^Apps/).click();
  await page.getByRole("button", { name: "Add App" }).click();
  const row = page.locator("#app-0");
  await row.getByLabel("Name").fill("<img src=x onerror=alert(1)>");
  await row.getByLabel("Bundle identifier").fill("com.apple.Pages");
  await row.getByLabel("Owned").fill("10");
  await page.getByLabel("Shown for").selectOption("Cart A");
  await expect(page.getByText("for the 15 iPads of this batch")).toBeVisible();
  await expect(row.locator(".missing")).toHaveText("5");
  expect(await page.locator("main img").count()).toBe(0);
  await page.getByRole("tab", { name: "Run Plan" }).click();
  await expect(page.getByText("To be read, never to be run", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Revision 2", { exact: false }).first()).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.getByRole("button", { name: /^Revision 2/ }).click();
  await page.getByRole("button", { name: "Begin from revision 1" }).click();
  await expect(page.getByText("As in revision 1")).toBeVisible();
  await page.getByRole("button", { name: "Undo Changes" }).click();
  await row.getByLabel("Owned").fill("30");
  await expect(row.locator(".missing")).toHaveCount(0);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("tab", { name: "File", exact: true }).click();
  await page.getByRole("button", { name: "Export…" }).click();
  await expect(page.getByText("Written: ours.ccblueprint")).toBeVisible();
  await page.getByRole("button", { name: "Show in Finder" }).click();
});

test("leaving with changes asks", async ({ page }) => {
  await open(page);
  await step(page, /^Name/).click();
  await page.getByLabel("Name pattern").fill("iPad-{seat}");
  await page.getByRole("button", { name: "All blueprints" }).click();
  await expect(page.getByRole("dialog")).toContainText("is lost");
  await page.keyboard.press("Escape");
  await screen(page, 1);
  await screen(page, 5);
  await expect(page.getByLabel("Name pattern")).toHaveValue("iPad-{seat}");
  await page.getByRole("button", { name: "All blueprints" }).click();
  await page.getByRole("button", { name: "Don’t Save" }).click();
  await expect(page.getByRole("list", { name: "Blueprints" })).toBeVisible();
});

test("a new one, its copy, and taking the copy away", async ({ page }) => {
  await shelf(page);
  await page.getByRole("button", { name: "New Blueprint…" }).click();
  await page.getByLabel("Name of the blueprint").fill("教職員 <b>");
  await page.getByRole("radio", { name: "Staff" }).check();
  await page.getByRole("button", { name: "Create Blueprint" }).click();
  await page.getByRole("button", { name: /^Revision 1/ }).click();
  await page.getByRole("button", { name: "Duplicate…" }).click();
  await page.getByLabel("Name of the copy").fill("Copy");
  await page.getByRole("button", { name: "Duplicate", exact: true }).click();
  await expect(page.getByLabel("Name of the blueprint")).toHaveValue("Copy");
  await page.getByRole("button", { name: /^Revision 1/ }).click();
  await page.getByRole("button", { name: "Remove…" }).click();
  await expect(page.getByRole("alert")).toContainText("can no longer be chosen");
  await page.getByRole("button", { name: "Remove Blueprint" }).click();
  await expect(page.getByRole("list", { name: "Blueprints" })).toContainText("教職員 <b>");
  await expect(page.getByRole("list", { name: "Blueprints" })).not.toContainText("Copy");
});

test("a blueprint file becomes the next revision", async ({ page }) => {
  await shelf(page);
  await page.getByRole("button", { name: "Open File…" }).click();
  await expect(page.getByRole("dialog")).toContainText("ours.ccblueprint");
  await expect(page.getByRole("radio", { name: /next revision/ })).toBeChecked();
  await page.getByRole("button", { name: "Keep Blueprint" }).click();
  await expect(page.getByRole("tablist", { name: "Steps of the blueprint" })).toBeVisible();
});

test("an identity is made, written with a password, and lies in two places", async ({ page }) => {
  await shelf(page);
  await page.getByRole("button", { name: "Supervision Identity…" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "Create One…" }).click();
  await expect(sheet).toContainText("never been tried on a device");
  await sheet.getByLabel("Organization").fill("Practice School");
  await sheet.getByRole("button", { name: "Create", exact: true }).click();
  await expect(sheet).toContainText("Copies are recorded in 0 of 2 places");
  await sheet.getByRole("button", { name: "Export…" }).click();
  const write = sheet.getByRole("button", { name: "Choose Place and Write…" });
  await sheet.getByLabel("Password", { exact: true }).fill("correct horse");
  await sheet.getByLabel("Password again").fill("wrong horse");
  await expect(sheet).toContainText("The two passwords differ.");
  await expect(write).toBeDisabled();
  await sheet.getByLabel("Password again").fill("correct horse");
  await write.click();
  await expect(sheet).toContainText("Written: supervision.p12");
  await sheet.getByRole("button", { name: "Done" }).click();
  for (const [place, password, told] of [["School safe", "wrong", "doesn’t open"], ["School safe", "correct horse", "1 of 2 places"], ["Home <i>", "correct horse", "Copies lie in two places"]] as const) {
    if (told !== "1 of 2 places") await sheet.getByRole("button", { name: "Record a Copy…" }).click();
    await sheet.getByRole("button", { name: "Choose the Copy…" }).click();
    await sheet.getByLabel("Where it lies").fill(place);
    await sheet.getByLabel("Password", { exact: true }).fill(password);
    await sheet.getByRole("button", { name: "Check and Record" }).click();
    await expect(sheet).toContainText(told);
  }
  await expect(sheet).toContainText("Home <i>");
  await sheet.getByRole("button", { name: "Import .p12…" }).click();
  await sheet.getByLabel("Password", { exact: true }).fill("correct horse");
  await sheet.getByRole("button", { name: "Import", exact: true }).click();
  await expect(sheet).toContainText("Copies lie in two places");
});

async function wishKit(page: Page, form: "folder" | "file") {
  await page.getByRole("button", { name: "Build Kit…" }).last().click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("Batch").selectOption("Cart A");
  await expect(sheet).toContainText("15 more files are each made for a single iPad");
  await sheet.getByRole("button", { name: "Choose Folder…" }).click();
  await expect(sheet).toContainText("Desktop");
  if (form === "file") {
    await sheet.getByRole("radio", { name: "One encrypted file" }).check();
    await sheet.getByLabel("Password", { exact: true }).fill("correct horse");
    await sheet.getByLabel("Password again").fill("correct horse");
  }
  await sheet.getByRole("button", { name: "Build", exact: true }).click();
  return sheet;
}

test("a kit is built and lists its files with their hashes", async ({ page }) => {
  await shelf(page);
  const sheet = await wishKit(page, "folder");
  await expect(sheet).toContainText("“Kit Cart A” is complete");
  await expect(sheet).toContainText("Left out because they hold secrets");
  await expect(sheet.getByRole("row", { name: /manifest\.json/ })).toBeVisible();
  await sheet.getByRole("button", { name: "Close" }).click();
  await expect(page.getByText("Cart A, 15 iPads")).toBeVisible();
});

test("an encrypted kit is built and opened with its password alone", async ({ page }) => {
  await shelf(page);
  const sheet = await wishKit(page, "file");
  await expect(sheet).toContainText("“Kit Cart A.age” is complete");
  await sheet.getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Open Encrypted Kit…" }).click();
  await sheet.getByRole("button", { name: "Choose Folder…" }).click();
  for (const [password, told] of [["wrong horse", "doesn’t open"], ["correct horse", "Opened into"]] as const) {
    await sheet.getByLabel("Password").fill(password);
    await sheet.getByRole("button", { name: "Open", exact: true }).click();
    await expect(sheet).toContainText(told);
  }
});
