/** Settings and what depends on them, on tapes of the real desk. */
import { expect, openWindow, test } from "./window";
import type { Page } from "@playwright/test";

async function section(page: Page, name: string) {
  if (!(await page.getByRole("dialog").isVisible())) await page.keyboard.press("Control+,");
  await page.getByRole("tab", { name, exact: true }).click();
}

test("settings: paper, people", async ({ page }) => {
  await openWindow(page, { tape: "settings" });
  await page.keyboard.press("Control+,");
  await expect(page.getByRole("tab", { name: "General" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("tab", { name: "People" })).toHaveAttribute("aria-selected", "true");
  await page.getByLabel("Add somebody").fill("<b>林主任</b>");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("radio", { name: "<b>林主任</b>" })).not.toBeChecked();
  await expect(page.getByRole("radio", { name: "王老師" })).toBeChecked();

  await section(page, "General");
  await page.getByLabel("Document language").selectOption("ja");
  await page.getByLabel("Paper size").selectOption("letter");
  await expect(page.getByLabel("Paper size")).toHaveValue("letter");

  await section(page, "People");
  await page.getByRole("radio", { name: "<b>林主任</b>" }).check();
  await expect(page.locator("nav .operator")).toContainText("林主任");
  await page.getByRole("button", { name: "Rename <b>林主任</b>" }).click();
  await page.getByLabel("Name", { exact: true }).fill("林主任");
  await page.getByRole("button", { name: "Rename", exact: true }).click();
  await expect(page.getByRole("radio", { name: "林主任", exact: true })).toBeVisible();
});

test("settings: what is typed of the school holds when its field is left", async ({ page }) => {
  await openWindow(page, { tape: "settings" });
  await section(page, "School");
  await page.getByLabel("Identifier").fill("not an identifier");
  await expect(page.getByRole("note")).toContainText("keep their identifiers");
  await page.getByLabel("Identifier").blur();
  await expect(page.getByRole("alert")).toContainText("tw.edu.example");
  await page.getByLabel("Identifier").fill("tw.edu.example");
  await page.getByLabel("Identifier").blur();
  await expect(page.getByText("Saved", { exact: true }).last()).toBeVisible();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("settings: tools and secrets are told in words", async ({ page }) => {
  await openWindow(page, { tape: "settings" });
  await section(page, "Tools");
  await expect(page.getByText("Version 2.19")).toBeVisible();
  await expect(page.getByText("cfgutil is never started in the practice school.")).toBeVisible();
  await section(page, "Secrets");
  await expect(page.getByText(/Only your account can read it/)).toBeVisible();
  await expect(page.getByText(/Passwords of one profile/)).toBeVisible();
  await section(page, "About");
  await expect(page.getByText("Never tried on a real device yet")).toBeVisible();
  await page.getByText("Acknowledgements").click();
  await expect(page.getByText(/^serde /)).toBeVisible();
});

test("settings: a backup, a class forgotten, and back again", async ({ page }) => {
  await openWindow(page, { tape: "settings" });
  await section(page, "Backups");
  await expect(page.getByText("There is no backup yet.")).toBeVisible();
  await page.getByRole("button", { name: "Back Up Now" }).click();
  await expect(page.getByTitle(/^Backup made: practice-/)).toBeVisible();
  await expect(page.getByRole("list", { name: "Backups" }).getByText("Good")).toBeVisible();

  await section(page, "Forget a Class");
  await page.getByLabel("Class", { exact: true }).selectOption("6-2");
  await expect(page.getByText("Is erased")).toBeVisible();
  const go = page.getByRole("button", { name: "Forget Class for Good" });
  await expect(go).toBeDisabled();
  await page.getByLabel(/type the name/).fill("6-2");
  await go.click();
  await expect(page.getByRole("tabpanel")).toContainText(/is forgotten: .* erased/);

  await section(page, "Backups");
  await page.getByRole("button", { name: /^Restore the backup/ }).click();
  await expect(page.getByText(/won’t be in the ledger any more/)).toBeVisible();
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Please Note" })).toContainText(".aside-");
  await page.getByRole("button", { name: "Go On" }).click();
});

test("settings: practice anew, our own school, and both ways between them", async ({ page }) => {
  await openWindow(page, { tape: "settings" });
  await section(page, "Practice");
  await page.getByRole("button", { name: "Start Practice Anew…" }).click();
  await page.getByRole("button", { name: "Start Anew" }).click();
  // Another ledger: Settings make way for it.
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await section(page, "Practice");
  await page.getByRole("button", { name: "Begin with Our School" }).click();
  await page.getByLabel("Name of the school").fill("www.school.edu.tw");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.locator(".band")).toHaveCount(0);
  await expect(page.locator("nav .school")).toHaveText("www.school.edu.tw");
  await section(page, "Practice");
  await expect(page.getByText("You are in your own school’s ledger.")).toBeVisible();
});

test("a ledger that can’t be opened: why, what is safe, and back to the newest good backup", async ({ page }) => {
  await openWindow(page, { tape: "failed" });
  await expect(page.locator("h1")).toHaveText("Your school’s ledger can’t be opened");
  await expect(page.getByRole("alert")).toContainText("damaged");
  await page.getByRole("button", { name: "Show in Finder" }).click();
  await page.getByRole("button", { name: "Try Again" }).click();
  await page.getByText("All backups").click();
  await expect(page.getByText("Can’t be used", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Restore Newest Good Backup" }).click();
  await page.getByRole("button", { name: "Restore", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Please Note" })).toContainText(".damaged-");
  await page.getByRole("button", { name: "Go On" }).click();
  await expect(page.locator("#screen-title")).toHaveText("Overview");
  await expect(page.locator("nav .school")).toHaveText("某某國中");
});

test("preflight: one check after the other, stopped and gone on, overruled with a reason", async ({ page }) => {
  await openWindow(page, { tape: "preflight" });
  await page.keyboard.press("Control+2");
  const card = (title: string) => page.getByRole("article", { name: title });
  await page.getByRole("button", { name: "Let This Mac Look" }).click();
  await expect(page.getByRole("button", { name: "Let This Mac Look" })).toBeVisible();
  await expect(card("Network")).toContainText("vpp.itunes.apple.com");
  await expect(card("Restrictions decided")).toContainText(/forbid/);
  await card("Network").getByRole("button", { name: /^Confirm/ }).click();
  const go = page.getByRole("button", { name: "Confirm Nevertheless" });
  await expect(go).toBeDisabled();
  await page.getByLabel("Note").fill("學校防火牆已放行");
  await go.click();
  await expect(card("Network")).toContainText("學校防火牆已放行");
  await expect(card("Restrictions decided").getByRole("button", { name: /^Open Profiles/ })).toBeVisible();
});

test("preflight: a person confirms with a note and takes it back; the limits are signed once", async ({ page }) => {
  await openWindow(page, { tape: "preflight" });
  await page.keyboard.press("Control+2");
  await expect(page.getByRole("article")).toHaveCount(20);
  const notice = page.getByRole("article", { name: "Notice sent" });
  await notice.getByRole("button", { name: /^Confirm/ }).click();
  await page.getByLabel("Note").fill("<b>in the drawer</b>");
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(notice).toContainText("<b>in the drawer</b>");
  await expect(page.getByRole("contentinfo")).toContainText("P17 confirmed");
  await notice.getByRole("button", { name: /Take Back/ }).click();
  await expect(notice).toContainText("Open");
  await page.getByRole("button", { name: "Read and Sign…" }).click();
  await expect(page.locator("dialog li")).toHaveCount(12);
  await page.getByLabel("Your name").fill("王老師");
  await page.getByRole("button", { name: "I Have Read It" }).click();
  await expect(page.locator(".limits")).toContainText("Acknowledged by");
});

test("practice: one hint at a time, gone once it is followed", async ({ page }) => {
  await openWindow(page, { tape: "settings" });
  const hint = page.getByRole("complementary", { name: "Hint for practising" });
  await expect(hint).toContainText("Let this Mac look.");
  await hint.getByRole("button", { name: "Show Me" }).click();
  await expect(page.locator("#screen-title")).toHaveText("Preflight");
  await hint.getByRole("button", { name: "Got It" }).click();
  await expect(hint).toContainText("Choose a few iPads");
});
