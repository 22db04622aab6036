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

test("a profile with thousands of strange keys and payloads is drawn some at a time", async ({ page }) => {
  await openWindow(page, { tape: "profiles", crowd: "5000" });
  await screen(page, 4);
  await page.locator("nav li button", { hasText: WIFI }).waitFor();
  const begin = Date.now();
  await open(page, WIFI);
  const strange = page.locator("#payload-form .unknown");
  await expect(strange).toHaveCount(50);
  expect(Date.now() - begin).toBeLessThan(4000);
  expect(await page.locator("#payload-form *").count()).toBeLessThan(3000);
  await page.locator("#payload-form").getByRole("button", { name: "Show More (4950)" }).click();
  await expect(strange).toHaveCount(100);

  // The number beside the tab is the one of the sentence below it; a finding leads to its key, drawn or not.
  await expect(page.locator("#about-findings")).toContainText("2000+");
  await expect(page.locator("#about li")).toHaveCount(50);
  for (const pages of [2, 3, 4]) {
    await page.locator("#about").getByRole("button", { name: /^Show More/ }).click();
    await expect(page.locator("#about li")).toHaveCount(pages * 50);
  }
  await page.locator("#about li", { hasText: "Stranger190" }).getByRole("button").first().click();
  await expect(strange).toHaveCount(101);
  await expect(page.getByRole("group", { name: "Stranger190", exact: true })).toBeInViewport();

  // Of the payloads the one that is shown stays in sight.
  const tabs = page.locator("[role=tablist] [id^=payload-tab]");
  await expect(tabs).toHaveCount(51);
  await page.locator("#payload-tab-49").click();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("#payload-tab-50")).toBeFocused();
  await expect(tabs).toHaveCount(52);
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
