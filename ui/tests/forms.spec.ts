/** The form of a profile: restrictions, Home Screen, filter, certificate, Wi-Fi, on a tape of the practice school. */
import type { Locator, Page } from "@playwright/test";
import { expect, openWindow, screen, test } from "./window";

const form = (page: Page) => page.locator("#payload-form");
const line = (page: Page, key: string) => form(page).locator(`[data-key="${key}"]`);
const names = (page: Page) => page.locator(".ipad [role=option]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));

async function openProfile(page: Page) {
  await openWindow(page, { tape: "forms" });
  await screen(page, 4);
  await page.getByText("Restrictions: elementary school").first().click();
  await form(page).waitFor();
}

async function add(page: Page, name: string) {
  await page.getByRole("button", { name: "Add…", exact: true }).click();
  await page.getByRole("searchbox", { name: /^Search, such as/ }).fill(name);
  await page.keyboard.press("Enter");
  await expect(page.locator("dialog")).toHaveCount(0);
}

/** Carries one item of the Home Screen with the pointer, slowly enough to be seen. */
async function carry(page: Page, item: Locator, to: Locator, share: number) {
  const [from, target] = [await item.boundingBox(), await to.boundingBox()];
  if (!from || !target) throw new Error("nothing to carry");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 9, from.y + from.height / 2 + 9, { steps: 3 });
  await page.mouse.move(target.x + target.width * share, target.y + target.height / 2, { steps: 8 });
  await page.mouse.up();
}

test("from a restriction to the Home Screen, the filter, a certificate and Wi-Fi", async ({ page }) => {
  test.setTimeout(60_000);
  await openProfile(page);

  // Restrictions: found by word, set with the keys, taken back; only what is set; a number out of its range.
  const find = page.getByRole("searchbox", { name: "Find a setting" });
  await find.fill("scanning worksheets");
  await expect(form(page).locator("[data-key]")).toHaveCount(1);
  const camera = line(page, "allowCamera");
  await camera.getByRole("radio", { name: "Allowed", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(camera.getByRole("radio", { name: "Not allowed" })).toBeChecked();
  await expect(camera).toContainText("The Camera app disappears");
  await page.keyboard.press("Control+z");
  await expect(camera.getByRole("radio", { name: "Allowed", exact: true })).toBeChecked();
  await find.fill("");
  await page.getByLabel("Only what’s set").check();
  await expect(form(page).locator("[data-key]")).toHaveCount(24);
  await page.getByLabel("Only what’s set").uncheck();
  await find.fill("delay updates");
  const delay = line(page, "enforcedSoftwareUpdateDelay");
  await delay.getByRole("spinbutton").fill("200");
  await delay.getByRole("spinbutton").blur();
  await expect(delay).toContainText("the most allowed is 90");
  await delay.getByRole("spinbutton").fill("30");
  await delay.getByRole("spinbutton").blur();
  await expect(delay).not.toContainText("the most allowed is 90");
  await find.fill("");

  // Home Screen: apps by name, moved by keys, to the Dock by hand, into a folder.
  await add(page, "Home Screen");
  await page.getByRole("button", { name: "Add Apps…" }).click();
  for (const name of ["Safari", "Notes", "Camera"]) await page.getByRole("checkbox", { name: new RegExp(`^${name} com`) }).check();
  await page.getByRole("button", { name: "Add 3 Apps" }).click();
  expect(await names(page)).toEqual(["Safari", "Notes", "Camera"]);
  const home = page.getByRole("listbox", { name: "Home Screen" });
  await home.focus();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Space");
  await expect(page.locator("[role=status]")).toContainText("Notes picked up");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Space");
  await expect.poll(() => names(page)).toEqual(["Notes", "Safari", "Camera"]);
  const item = (name: string) => home.getByRole("option", { name });
  await carry(page, item("Camera"), home.getByRole("group", { name: /^Dock/ }), 0.5);
  await expect(home.getByRole("group", { name: "Dock, one item" })).toBeVisible();
  await carry(page, item("Notes"), item("Safari"), 0.5);
  await expect(item("New folder")).toBeVisible();
  await page.getByRole("region", { name: /^Chosen/ }).getByLabel("Name", { exact: true }).fill("Writing");
  await home.focus();
  await expect(item("Writing")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(item("New folder")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(home.getByRole("group", { name: /^Folder New folder/ })).toBeVisible();
  await page.keyboard.press("Escape");

  // Web filter: the older key is mended; many addresses at once.
  await add(page, "web content");
  await find.fill("BlacklistedURLs");
  const older = line(page, "BlacklistedURLs");
  await older.getByRole("textbox").last().fill("old.example.com");
  await older.getByRole("button", { name: "Add One Address" }).click();
  await older.getByRole("button", { name: /^Fix/ }).click();
  await find.fill("DenyListURLs");
  const blocked = line(page, "DenyListURLs");
  await expect(blocked.getByRole("textbox", { name: "Item 1" })).toHaveValue("https://old.example.com");
  await blocked.getByRole("textbox").last().fill("Games: example.com and https://games.example.org/play.");
  await blocked.getByRole("button", { name: "Add 2 Addresses" }).click();
  await expect(blocked.getByRole("textbox", { name: "Item 3" })).toHaveValue("https://games.example.org/play");
  await find.fill("");

  // A certificate from a file shows whose it is.
  await add(page, "com.apple.security.root");
  await form(page).getByRole("button", { name: "Choose File…" }).click();
  await expect(form(page)).toContainText("Issued by");

  // Wi-Fi: the security decides what belongs; the password goes and doesn't come back.
  await add(page, "com.apple.wifi.managed");
  await line(page, "SSID_STR").getByRole("textbox").fill("Campus");
  await line(page, "SSID_STR").getByRole("textbox").blur();
  await line(page, "EncryptionType").getByRole("combobox").selectOption("WPA2");
  await line(page, "Password").locator("input").fill("practice-only");
  await page.keyboard.press("Enter");
  await expect(line(page, "Password")).toContainText("stored separately");
  expect(await page.content()).not.toContain("practice-only");
  await page.getByLabel("Account or certificate (802.1X)").check();
  await expect(line(page, "Password")).toHaveCount(0);
  await expect(line(page, "EAPClientConfiguration.UserName")).toBeVisible();
  await expect(line(page, "EAPClientConfiguration.EAPFASTUsePAC")).toHaveCount(0);

  // Lock Screen: a placeholder by click; a payload goes again.
  await add(page, "Lock Screen");
  const note = line(page, "LockScreenFootnote");
  await note.getByRole("button", { name: "School" }).click();
  await expect(note.getByRole("textbox")).toHaveValue("{school}");
  await page.getByRole("button", { name: "Remove", exact: true }).first().click();
  await expect(page.getByRole("tab", { name: /^Lock Screen/ })).toHaveCount(0);
});

test("restrictions open and are searched at once", async ({ page }) => {
  await openProfile(page);
  await page.getByRole("tab", { name: "Profile", exact: true }).click();
  await line(page, "PayloadDisplayName").waitFor();
  const tab = page.getByRole("tab", { name: "Restrictions", exact: true });
  const spent = await tab.evaluate(async (node) => {
    const begin = performance.now();
    if (node instanceof HTMLElement) node.click();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begin;
  });
  await expect(form(page).locator("h3")).toHaveCount(8);
  expect(spent).toBeLessThan(500);
});
