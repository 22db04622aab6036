/** Profiles, on the tape that the Rust side recorded: open, edit, save, compare, export, make. */
import type { Page } from "@playwright/test";
import { clean } from "./clean";
import { expect, LANGS, openWindow, screen, test } from "./window";

const WIFI = "Wi-Fi with one password";

async function profiles(page: Page, lang = "en") {
  await openWindow(page, { tape: "profiles", lang });
  await screen(page, 4);
  await page.locator("nav li button", { hasText: WIFI }).waitFor();
}

const open = async (page: Page, name: string) => {
  await page.locator("nav li button", { hasText: name }).click();
  await page.locator("#payload-form").waitFor();
};
const about = (page: Page, tab: string) => page.locator(`#about-${tab}`).click();

test("a profile is opened, changed, compared, saved and exported", async ({ page }) => {
  await profiles(page);
  await open(page, WIFI);
  await expect(page.getByRole("heading", { name: WIFI })).toBeVisible();
  const network = page.locator("#payload-form input").filter({ visible: true }).and(page.getByLabel("Network name", { exact: false })).first();
  await network.fill("Practice-Campus-2");
  await network.press("Tab");
  await expect(page.getByRole("button", { name: "Save as r2" })).toBeEnabled();

  await about(page, "xml");
  await expect(page.locator("#about pre.selectable")).toContainText("Practice-Campus-2");
  await expect(page.locator("#about pre.selectable")).not.toContainText("practice-only");
  await page.getByLabel("Find in the XML").fill("SSID");
  await page.keyboard.press("Enter");
  await expect(page.locator("#about mark")).toHaveText("SSID");

  await about(page, "changes");
  await expect(page.locator("#about del")).toHaveText("Practice-Campus");
  await expect(page.locator("#about ins")).toHaveText("Practice-Campus-2");
  await about(page, "used");
  await expect(page.locator("#about")).toContainText("Practice blueprint");
});

test("a word in braces becomes each iPad's own value", async ({ page }) => {
  await profiles(page);
  await open(page, "Lock Screen message");
  await about(page, "ipad");
  await page.locator("#about li button").first().click();
  await expect(page.locator("#about dd").first()).not.toBeEmpty();
});

test("a template asks, and a row without an answer keeps it from being made", async ({ page }) => {
  await profiles(page);
  await page.getByRole("button", { name: "New Profile…" }).click();
  await page.locator("dialog li button", { hasText: "Web clips" }).click();
  const create = page.getByRole("button", { name: "Create" });
  await expect(create).toBeDisabled();
  await page.getByPlaceholder("Name", { exact: true }).fill("School");
  await page.getByPlaceholder("Address").fill("https://www.example.edu.tw");
  await create.click();
  await expect(page.getByRole("heading", { name: "Web clips" }).first()).toBeVisible();
  await expect(page.locator("nav li", { hasText: "not saved yet" })).toBeVisible();
});

for (const lang of LANGS)
  test(`profiles have nothing that axe-core objects to, ${lang}`, async ({ page }) => {
    test.setTimeout(90_000);
    // A label that is scrolled out of sight counts as hidden for this rule, since the body doesn't scroll.
    const look = (where: string) => clean(page, `${where}, ${lang}`, ["label-title-only"]);
    await profiles(page, lang);
    await look("library");
    await open(page, WIFI);
    await look("findings");
    for (const tab of ["xml", "changes", "used"]) {
      await about(page, tab);
      await look(tab);
    }
    await page.locator("section header [aria-haspopup=menu]").click();
    await look("menu");
    await page.keyboard.press("Escape");
    await page.locator("section header button").filter({ visible: true }).first().click();
    await page.locator("dialog[open]").waitFor();
    await look("export");
    await page.keyboard.press("Escape");
    await page.locator("header button.first").first().click();
    await page.locator("dialog li button").first().waitFor();
    await look("new");
    await page.locator("dialog li button").nth(1).click();
    await look("questions");
  });
