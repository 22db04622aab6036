/** The forms of profiles have nothing that axe-core objects to: every kind of widget once, in three languages, light and dark. */
import { clean } from "./clean";
import { expect, LANGS, openWindow, screen, test } from "./window";

for (const lang of LANGS)
  test(lang, async ({ page }) => {
    test.setTimeout(90_000);
    const look = (name: string) => clean(page, `${name}, ${lang}`);
    await openWindow(page, { tape: "forms", lang });
    await screen(page, 4);
    await page.getByText("Restrictions: elementary school").first().click();
    const form = page.locator("#payload-form");
    await form.locator("h3").first().waitFor();
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
    await page.locator("dialog button.first").click();
    await page.locator(".ipad [role=option]").nth(2).waitFor();
    await page.locator(".ipad").focus();
    await page.keyboard.press("Space");
    await look("home-carried");
    await page.keyboard.press("Escape");

    await add("com.apple.webcontent-filter");
    await look("filter");
    await add("com.apple.security.root");
    await form.locator(".certificate button").click();
    await form.locator(".card .subject").waitFor();
    await add("com.apple.wifi.managed");
    await form.locator("[data-key=SSID_STR] input").waitFor();
    await look("wifi");
    await add("com.apple.shareddeviceconfiguration");
    await form.locator("[data-key=LockScreenFootnote]").waitFor();
    await page.locator("#payload-tab-profile").click();
    await form.locator("[data-key=PayloadDisplayName]").waitFor();
    await look("profile");
  });
