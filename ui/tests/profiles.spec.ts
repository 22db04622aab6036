/** Profiles, on the tape that the Rust side recorded: open, edit, save, compare, export, make. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, LANGS, openWindow, SCHEMES, screen, test } from "./window";

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
  for (const scheme of SCHEMES)
    test(`profiles ${lang} ${scheme}`, async ({ page }) => {
      test.setTimeout(60_000);
      const shot = async (name: string) => {
        if (process.env["GALLERY"]) await page.screenshot({ path: `gallery/profiles-${name}-${lang}-${scheme}-${page.viewportSize()?.width}.png` });
      };
      const clean = async (where: string) => {
        await shot(where);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const told = violations.map((one) => `${where}: ${one.id}: ${one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")} ${one.nodes[0]?.any[0]?.message ?? ""}`);
        expect(told).toEqual([]);
      };
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
      for (const size of [{ width: 1280, height: 800 }, { width: 1000, height: 700 }]) {
        await page.setViewportSize(size);
        await profiles(page, lang);
        await clean("library");
        await open(page, WIFI);
        const narrow = page.locator("header .narrow button");
        if (size.width === 1000) await narrow.click();
        await clean("findings");
        for (const tab of ["xml", "changes", "used"]) {
          await about(page, tab);
          await clean(tab);
        }
        if (size.width === 1000) await narrow.click();
        await clean("form");
        await page.locator("section header [aria-haspopup=menu]").click();
        await clean("menu");
        await page.keyboard.press("Escape");
        await page.locator("section header button").filter({ visible: true }).nth(size.width === 1000 ? 1 : 0).click();
        await page.locator("dialog[open]").waitFor();
        await clean("export");
        await page.keyboard.press("Escape");
        await page.locator("header button.first").first().click();
        await page.locator("dialog li button").first().waitFor();
        await clean("new");
        await page.locator("dialog li button").nth(1).click();
        await clean("questions");
      }
    });
