/** The main path of each screen, on the fake backend, under the policy of the real window. */
import { expect, openWindow, screen, test } from "./window";

test("first start: a language, a practice school", async ({ page }) => {
  await openWindow(page, { begin: "none", lang: "zh-TW" });
  await expect(page.locator("h1")).toHaveText("歡迎使用 Companion");
  await page.getByRole("radio", { name: "日本語" }).check();
  await expect(page.locator("h1")).toHaveText("Companionへようこそ");
  expect(await page.locator("html").getAttribute("lang")).toBe("ja");
  await page.getByRole("radio", { name: "English" }).check();
  await expect(page.getByRole("radio", { name: /practice school/ })).toBeChecked();
  await page.getByRole("button", { name: "Start Practising" }).click();
  await expect(page.locator(".band")).toContainText("Practice");
  await expect(page.locator("#screen-title")).toHaveText("Overview");
});

test("first start: our own school shows its identifier and begins empty", async ({ page }) => {
  await openWindow(page, { begin: "none" });
  await page.getByRole("radio", { name: /our school/ }).check();
  const begin = page.getByRole("button", { name: "Begin", exact: true });
  await expect(begin).toBeDisabled();
  await page.getByLabel("Name of the school").fill("www.school.edu.tw");
  await expect(page.getByLabel("Identifier")).toHaveAttribute("placeholder", "tw.edu.school");
  await begin.click();
  await expect(page.locator(".band")).toHaveCount(0);
  await expect(page.getByText("Bring in your list of iPads")).toBeVisible();
  await page.getByRole("button", { name: /^Open Roster/ }).click();
  await expect(page.locator("#screen-title")).toHaveText("Roster");
  await expect(page.getByText("Your list of iPads goes here", { exact: false }).last()).toBeVisible();
});

test("overview: chart, table, what is stuck, what is next", async ({ page }) => {
  await openWindow(page);
  await expect(page.getByRole("img", { name: /Cart A.*Handed over.*10/ })).toBeVisible();
  await page.getByRole("button", { name: "As Table" }).click();
  await expect(page.getByRole("row", { name: /Cart B/ })).toBeVisible();
  await page.getByRole("button", { name: /Show iPads:.*Activation Lock/ }).click();
  await expect(page.locator("#screen-title")).toHaveText("Roster");
  await expect(page.getByRole("button", { name: /Remove filter:.*Activation Lock/ })).toBeVisible();
  await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "3");
  await page.getByRole("button", { name: /Remove filter/ }).click();
  await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "31");
});

test("preflight: the Mac looks, a person confirms with a note, the limits are signed once", async ({ page }) => {
  await openWindow(page);
  await screen(page, 2);
  const card = (title: string) => page.getByRole("article", { name: title });
  await expect(page.getByRole("article")).toHaveCount(20);
  await page.getByRole("button", { name: "Let This Mac Look" }).click();
  await expect(card("Blueprint")).toContainText("One blueprint.");
  await expect(card("macOS and Apple Configurator up to date")).toContainText("practice ledger");
  await card("Notice sent").getByRole("button", { name: /Take back/ }).click();
  await expect(card("Notice sent")).toContainText("Open");
  await card("Notice sent").getByRole("button", { name: /Confirm/ }).click();
  await page.getByLabel("Note").fill("<b>in the drawer</b>");
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(card("Notice sent")).toContainText("<b>in the drawer</b>");
  await expect(page.locator("footer[aria-label]")).toContainText("P17 confirmed");
  await page.getByRole("button", { name: "Read and Sign…" }).click();
  await expect(page.locator("dialog li")).toHaveCount(12);
  await page.getByLabel("Your name").fill("王老師");
  await page.getByRole("button", { name: "I Have Read It" }).click();
  await expect(page.locator(".limits")).toContainText("Acknowledged by");
});

test("roster: search, story, ticks, undo", async ({ page }) => {
  await openWindow(page);
  await screen(page, 3);
  await page.keyboard.press("Control+f");
  await page.keyboard.type("B15");
  await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "2");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const story = page.getByRole("complementary");
  await expect(story).toContainText("ZZPRAC0030");
  await story.getByRole("button", { name: "Move…" }).click();
  await page.getByRole("button", { name: "Move iPad" }).click();
  await expect(story.locator(".now")).toContainText("Collected");
  await expect(page.locator("footer[aria-label]")).toContainText("One iPad → Collected");
  await story.getByLabel("Data kept or waived").check();
  await expect(story.getByText(/^Confirmed: /)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(story.getByLabel("Data kept or waived")).not.toBeChecked();
  await expect(story.getByText("Undone", { exact: true })).toBeVisible();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Escape");
  await expect(story).toHaveCount(0);
});

test("roster: what may not be erased says why, for each iPad", async ({ page }) => {
  await openWindow(page);
  await screen(page, 3);
  await page.locator("#row-0").waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+a");
  await expect(page.getByText("30 iPads chosen")).toBeVisible();
  await page.getByRole("button", { name: "Move…" }).click();
  await page.getByLabel("To stage").selectOption("wiped");
  const go = page.getByRole("button", { name: "Move 30 iPads" });
  await expect(go).toBeDisabled();
  await page.getByLabel(/Type the number/).fill("30");
  await go.click();
  await expect(page.getByRole("alert")).toContainText("don't meet the rules");
  expect(await page.getByRole("alert").locator("li").count()).toBeGreaterThan(10);
});

test("roster: serials for Apple School Manager have half-width commas", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWindow(page);
  await screen(page, 3);
  await page.locator("#row-1 .box").click();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("ZZPRAC0002,ZZPRAC0003");
  await expect(page.locator("[role=status]")).toContainText("2 serials copied");
});

test("roster: blocked with a reason, and free again", async ({ page }) => {
  await openWindow(page);
  await screen(page, 3);
  await page.locator("#row-19").click();
  const story = page.getByRole("complementary");
  await story.getByRole("button", { name: "Block…" }).click();
  await page.getByLabel("Why is it stuck?").selectOption("damaged");
  await page.getByRole("button", { name: "Mark iPad" }).click();
  await expect(story.locator(".now")).toContainText("Note the damage");
  await story.getByRole("button", { name: "It Can Go On" }).click();
  await expect(story.locator(".now")).toContainText("Unassigned in Apple School Manager");
});

test("ten thousand iPads scroll and are found at once", async ({ page }) => {
  await openWindow(page, { devices: "10000" });
  await screen(page, 3);
  await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "10001");
  await page.locator("#row-0").waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("End");
  await expect(page.locator("#row-9999")).toHaveAttribute("aria-rowindex", "10001");
  await expect(page.locator("#row-9999 .col-serial")).not.toBeEmpty();
  expect(await page.locator("[role=row]").count()).toBeLessThan(80);
  await page.keyboard.press("Control+f");
  await page.keyboard.type("ZZPRAC009876");
  await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "2");
});

test("names from outside stay text and break no layout", async ({ page }) => {
  for (const size of [{ width: 1000, height: 700 }, { width: 1280, height: 800 }]) {
    await page.setViewportSize(size);
    await openWindow(page);
    await screen(page, 3);
    for (const row of [4, 9, 12, 20]) {
      await page.locator(`#row-${row}`).click();
      await page.locator("aside .now").waitFor();
      expect(await page.locator("img").count()).toBe(0);
      const wide = await page.evaluate(() => [...document.querySelectorAll("aside *, main *, nav *, footer *")].filter((one) => {
        const box = one.getBoundingClientRect();
        return box.width > 0 && box.right > document.documentElement.clientWidth + 1 && !one.closest(".hidden-text, .name, dd");
      }).map((one) => `${one.tagName}.${one.getAttribute("class")} ${one.textContent?.slice(0, 20)}`));
      expect(wide).toEqual([]);
    }
    await expect(page.locator("#row-4 .col-device_name")).toContainText("<img src=x onerror=alert(1)>");
  }
});

test("language changes at once, everywhere; settings by key", async ({ page }) => {
  await openWindow(page);
  await screen(page, 3);
  await page.locator("#row-0").click();
  await page.keyboard.press("Control+,");
  await page.getByRole("radio", { name: "繁體中文" }).check();
  await expect(page.locator("#screen-title")).toHaveText("名冊");
  await expect(page.getByRole("dialog").locator("h2")).toHaveText("設定");
  await page.getByLabel("識別碼").fill("not an identifier");
  await page.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByRole("alert")).toContainText("tw.edu.example");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("a screen with nothing in it says what fills it", async ({ page }) => {
  await openWindow(page);
  for (const number of [5, 7, 8, 9]) {
    await screen(page, number);
    await expect(page.locator(".empty h2")).toHaveText("Nothing here yet");
  }
  await page.locator("#to-journal").focus();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("#screen-title")).toHaveText("Deadlines");
});
