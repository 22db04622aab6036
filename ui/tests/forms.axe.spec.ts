/** The forms of profiles have nothing that axe-core objects to: three languages, light and dark. With GALLERY=1 they are photographed too. */
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, LANGS, openWindow, SCHEMES, screen, test } from "./window";

const SIZES = process.env["GALLERY"] ? [{ width: 1280, height: 800 }, { width: 1000, height: 700 }] : [{ width: 1280, height: 800 }];

/** What axe looks at: every kind of widget once. */
const JUDGED = new Set(["restrictions-open", "add", "home-carried", "filter", "wifi", "profile"]);

async function clean(page: Page, where: string) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map((one) => `${where}: ${one.id}: ${one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join(", ")} ${one.nodes[0]?.any[0]?.message ?? ""}`);
  expect(told).toEqual([]);
}

for (const lang of LANGS)
  for (const scheme of SCHEMES)
    for (const size of SIZES)
      test(`${lang} ${scheme} ${size.width}`, async ({ page }) => {
        test.setTimeout(120_000);
        const look = async (name: string) => {
          await page.mouse.move(0, 0);
          if (process.env["GALLERY"]) await page.screenshot({ path: `gallery/form-${name}-${lang}-${scheme}-${size.width}.png` });
          if (JUDGED.has(name)) await clean(page, name);
        };
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
        await openWindow(page, { tape: "forms", lang });
        await screen(page, 4);
        await page.getByText("Restrictions: elementary school").first().click();
        const form = page.locator("#payload-form");
        await form.locator("h3").first().waitFor();
        await look("restrictions");
        await form.locator("h3 button").first().click();
        await form.locator("[data-key] .name-button").first().click();
        await look("restrictions-open");

        const add = async (type: string) => {
          await page.locator(".tabs .add").click();
          await page.locator("dialog input[type=search]").fill(type);
          await page.keyboard.press("Enter");
          await expect(page.locator("dialog")).toHaveCount(0);
        };
        await page.locator(".tabs .add").click();
        await page.locator("dialog li").nth(5).waitFor();
        await look("add");
        await page.keyboard.press("Escape");
        await add("com.apple.homescreenlayout");
        await page.locator(".home .buttons button").first().click();
        for (const app of ["com.apple.mobilesafari", "com.apple.mobilenotes", "com.apple.camera"]) {
          await page.locator("dialog input[type=search]").fill(app);
          await page.keyboard.press("Enter");
        }
        await look("apps");
        await page.locator("dialog button.first").click();
        await page.locator(".ipad [role=option]").nth(2).waitFor();
        await page.locator(".ipad").focus();
        await look("home");
        await page.keyboard.press("Space");
        await look("home-carried");
        await page.keyboard.press("Escape");

        await add("com.apple.webcontent-filter");
        await look("filter");
        await add("com.apple.security.root");
        await form.locator(".certificate button").click();
        await form.locator(".card .subject").waitFor();
        await look("certificate");
        await add("com.apple.wifi.managed");
        await form.locator("[data-key=SSID_STR] input").waitFor();
        await look("wifi");
        await add("com.apple.shareddeviceconfiguration");
        await form.locator("[data-key=LockScreenFootnote]").waitFor();
        await look("lock-screen");
        await page.locator("#payload-tab-profile").click();
        await form.locator("[data-key=PayloadDisplayName]").waitFor();
        await look("profile");
      });
