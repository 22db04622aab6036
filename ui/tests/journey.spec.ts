/** First start, overview and roster: their main paths, under the policy of the real window. */
import { expect, openWindow, screen, test } from "./window";

test("first start: a language, a practice school", async ({ page }) => {
  await openWindow(page, { tape: "first", lang: "zh-TW" });
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
  await openWindow(page, { tape: "first" });
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
  await expect(page.getByRole("heading", { name: "Bring in your iPads" })).toBeVisible();
  await expect(page.getByText("Lists of the practice school")).toHaveCount(0);
});

test("overview: chart, table, what is stuck, what is next", async ({ page }) => {
  await openWindow(page, { tape: "school" });
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

test("roster: search, story, ticks, undo", async ({ page }) => {
  await openWindow(page, { tape: "school" });
  await screen(page, 3);
  await page.locator("#row-0").waitFor();
  await page.keyboard.press("Control+f");
  await page.keyboard.insertText("B15");
  await expect(page.getByRole("grid")).toHaveAttribute("aria-rowcount", "2");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const story = page.getByRole("complementary", { name: /^Story of/ });
  await expect(story).toContainText("ZZPRAC0030");
  await story.getByRole("button", { name: "Move…" }).click();
  await page.getByRole("button", { name: "Move iPad" }).click();
  await expect(story.locator(".now")).toContainText("Collected");
  await expect(page.getByRole("contentinfo")).toContainText("One iPad → Collected");
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
  await openWindow(page, { tape: "school" });
  await screen(page, 3);
  await page.locator("#row-0").waitFor();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+a");
  await expect(page.getByText("30 iPads selected")).toBeVisible();
  await page.getByRole("button", { name: "Move…" }).click();
  await page.getByLabel("To stage").selectOption("wiped");
  const go = page.getByRole("button", { name: "Move 30 iPads" });
  await expect(go).toBeDisabled();
  await page.getByLabel(/Type the number/).fill("30");
  await go.click();
  await expect(page.getByRole("alert")).toContainText("don’t meet the rules");
  expect(await page.getByRole("alert").locator("li").count()).toBeGreaterThan(10);
});

test("roster: a stage is proposed only where one follows on the other", async ({ page }) => {
  await openWindow(page, { tape: "school" });
  await screen(page, 3);
  await page.locator("#row-0").click();
  const story = page.getByRole("complementary", { name: /^Story of/ });
  await expect(story.locator(".now")).toContainText("Handed over");
  const to = page.getByLabel("To stage");
  await story.getByRole("button", { name: "Move…" }).click();
  await expect(to).toHaveValue("");
  await expect(page.getByRole("button", { name: "Move iPad" })).toBeDisabled();
  await to.selectOption("collected");
  await expect(page.getByText("everything has to be confirmed again")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(to).toHaveCount(0);

  // Two that stand at one stage, then a third at another.
  await page.getByRole("button", { name: "Close story" }).click();
  await page.locator("#row-10 .box").click();
  await page.locator("#row-11 .box").click();
  await page.getByRole("button", { name: "Move…" }).click();
  await expect(to).toHaveValue("handed_over");
  await page.keyboard.press("Escape");
  await expect(to).toHaveCount(0);
  await page.locator("#row-12 .box").click();
  await page.getByRole("button", { name: "Move…" }).click();
  await expect(to).toHaveValue("");
});

test("roster: the open iPad doesn't look ticked", async ({ page }) => {
  await openWindow(page, { tape: "school" });
  await screen(page, 3);
  await page.locator("#row-1 .box").click();
  await page.locator("#row-0").click();
  await page.locator("#row-4").hover();
  const ground = (row: number) => page.locator(`#row-${row}`).evaluate((node) => getComputedStyle(node).backgroundColor);
  const [open, ticked, plain] = [await ground(0), await ground(1), await ground(2)];
  expect(new Set([open, ticked, plain]).size).toBe(3);
});

test("roster: serials for Apple School Manager have half-width commas", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openWindow(page, { tape: "school" });
  await screen(page, 3);
  await page.locator("#row-1 .box").click();
  await page.getByRole("grid").focus();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Control+c");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("ZZPRAC0002,ZZPRAC0003");
  await expect(page.locator("[role=status]")).toContainText("2 serials copied");
});

test("roster: blocked with a reason, and free again", async ({ page }) => {
  await openWindow(page, { tape: "school" });
  await screen(page, 3);
  await page.locator("#row-19").click();
  const story = page.getByRole("complementary", { name: /^Story of/ });
  await story.getByRole("button", { name: "Block…" }).click();
  await page.getByLabel("Reason", { exact: true }).selectOption("damaged");
  await page.getByRole("button", { name: "Block iPad" }).click();
  await expect(story.locator(".now")).toContainText("Note the damage");
  await story.getByRole("button", { name: "Unblock" }).click();
  await expect(story.locator(".now")).toContainText("Unassigned in Apple School Manager");
});

test("ten thousand iPads scroll and are found at once", async ({ page }) => {
  await openWindow(page, { tape: "school", devices: "10000" });
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

test("language changes at once, everywhere", async ({ page }) => {
  await openWindow(page, { tape: "school" });
  await screen(page, 3);
  await page.locator("#row-0").click();
  await expect(page.getByRole("complementary", { name: /^Story of/ })).toContainText("Handed over");
  await page.keyboard.press("Control+,");
  await page.getByRole("radio", { name: "繁體中文" }).check();
  await expect(page.locator("#screen-title")).toHaveText("名冊");
  await expect(page.getByRole("dialog").locator("h2")).toHaveText("設定");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("aside .now")).toContainText("已點交");
});

test("the sidebar is walked by arrow keys", async ({ page }) => {
  await openWindow(page, { tape: "school" });
  await page.locator("#to-preflight").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#screen-title")).toHaveText("Roster");
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("#screen-title")).toHaveText("Preflight");
});
