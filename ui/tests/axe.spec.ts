/** No screen and no sheet may have anything that axe-core objects to, in three languages, light and dark. */
import type { Page } from "@playwright/test";
import { clean } from "./clean";
import { expect, LANGS, openWindow, screen, test } from "./window";
import { wordsOf, type Say } from "./words";

type Tour = { page: Page; say: Say; open: (tape: string) => Promise<void>; look: (where: string) => Promise<void> };

const sheet = (page: Page) => page.locator("dialog[open]");

/** Closes the sheet that lies on top. */
async function leave(page: Page): Promise<void> {
  const before = await sheet(page).count();
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(before - 1);
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();

const TOURS: { [name: string]: (tour: Tour) => Promise<void> } = {
  async "first start, a ledger that can’t be opened"({ page, open, look }) {
    await open("first");
    await look("first start");
    await page.locator("input[value=own]").click();
    await look("first start, our own school");
    await open("failed");
    await page.locator("#failed-do").waitFor();
    await look("a ledger that can’t be opened");
  },

  async "overview, preflight"({ page, say, open, look }) {
    await open("school");
    await page.locator("#batches-title").waitFor();
    await look("overview");
    await press(page, say("overview-as-table"));
    await look("overview as a table");
    await open("preflight");
    await screen(page, 2);
    await page.locator("article").first().waitFor();
    await page.locator(".limits button").click();
    await page.locator("dialog form").waitFor();
    await look("limits");
    await leave(page);
    await page.locator("article footer").getByText(say("checks-tick"), { exact: true }).first().click();
    await sheet(page).waitFor();
    await look("tick");
    await leave(page);
    await press(page, say("checks-look"));
    await expect(page.getByRole("button", { name: say("checks-look"), exact: true })).toBeVisible();
    await look("preflight");
  },

  async roster({ page, open, look }) {
    await open("school");
    await screen(page, 3);
    await page.locator("#row-12").click();
    await page.locator("aside .now").waitFor();
    await look("roster with a story");
    await page.locator("#row-4 .box").click();
    await page.locator("[role=toolbar] button").first().click();
    await page.locator("dialog select").first().selectOption("wiped");
    await look("move to erased");
    await leave(page);

    await open("lines");
    await screen(page, 3);
    await page.locator("#scanner").fill("ZZPRAC0003");
    await page.keyboard.press("Enter");
    await page.locator("aside .now").waitFor();
    for (const [at, what] of ["change", "merge", "replace"].entries()) {
      await page.locator("aside [aria-haspopup=menu]").click();
      await page.locator("[role=menuitem]").nth(at).click();
      await sheet(page).waitFor();
      await look(what);
      await leave(page);
    }
    await page.locator("#row-1 .box").click();
    for (const [at, what] of ["move", "tick", "block", "assign"].entries()) {
      await page.locator("[role=toolbar] button").nth(at).click();
      await sheet(page).waitFor();
      await look(what);
      await leave(page);
    }
    await page.locator("header [aria-haspopup=menu]").click();
    await page.locator("[role=menuitem]").nth(2).click();
    await sheet(page).waitFor();
    await look("export");
  },

  async "empty roster, import, what is dropped"({ page, open, look }) {
    await open("import");
    await screen(page, 3);
    await page.locator(".offered button").first().waitFor();
    await look("empty roster");
    await page.locator("header [aria-haspopup=menu]").click();
    await page.locator("[role=menu]").waitFor();
    await look("menu");
    await page.locator("[role=menuitem]").first().click();
    await sheet(page).waitFor();
    await look("paste");
    await leave(page);
    const happens = (detail: object) => page.evaluate((detail) => globalThis.dispatchEvent(new CustomEvent("fake-happening", { detail })), detail);
    const files = [{ file: { id: 1, name: "a.mov" }, seems: "unknown" }, { file: { id: 2, name: "b" }, seems: "folder" }];
    await happens({ seq: 1, kind: "dragging", files });
    await page.locator(".veil").waitFor();
    await look("veil");
    await happens({ seq: 2, kind: "dropped", files });
    await page.locator(".note[role=status]").waitFor();
    await look("note about what was dropped");
    await page.locator(".note[role=status] .close button").click();
    await page.locator(".offered button").first().click();
    await page.locator("#import-doubts").waitFor();
    await page.locator("details.new summary").click();
    await look("import");
  },

  async blueprints({ page, say, open, look }) {
    await open("making");
    await screen(page, 5);
    const list = page.getByRole("list", { name: say("screen-blueprints") });
    await list.waitFor();
    await look("blueprints");
    await press(page, say("making-new"));
    await sheet(page).waitFor();
    await look("new blueprint");
    await leave(page);
    await press(page, say("making-open-file"));
    await page.locator("#keep-blueprint").waitFor();
    await look("blueprint from a file");
    await leave(page);
    await list.getByRole("button").first().click();
    const steps = page.getByRole("tablist", { name: say("making-steps") }).getByRole("tab");
    await expect(steps).toHaveCount(9);
    for (let at = 0; at < 9; at += 1) {
      await steps.nth(at).click();
      await expect(steps.nth(at)).toHaveAttribute("aria-selected", "true");
      await look(`blueprint, step ${at + 1}`);
    }
    for (const side of ["plan", "file"]) {
      await page.locator(`#side-${side}`).click();
      await look(`blueprint, ${side}`);
    }
    await page.locator(".head .about").click();
    await sheet(page).waitFor();
    await look("about a blueprint");
  },

  async "kit, identity"({ page, say, open, look }) {
    await open("making");
    await screen(page, 5);
    await press(page, say("identity-open"));
    await sheet(page).waitFor();
    await look("no identity");
    await press(page, say("identity-create"));
    await look("creating an identity");
    await sheet(page).getByLabel(say("identity-organization")).fill("Practice School");
    await sheet(page).getByLabel(say("identity-country")).fill("TW");
    await press(page, say("identity-create-go"));
    await press(page, say("identity-export"));
    await look("exporting an identity");
    await open("making");
    await screen(page, 5);
    await page.getByRole("button", { name: say("kit-build"), exact: true }).last().click();
    await sheet(page).getByLabel(say("kit-batch"), { exact: true }).selectOption("Cart A");
    await sheet(page).getByRole("button", { name: say("kit-where-choose") }).click();
    await page.locator("input[value=file]").check();
    await look("kit, encrypted");
    await page.locator("input[value=folder]").check();
    await sheet(page).getByRole("button", { name: say("kit-go"), exact: true }).click();
    await page.locator("dialog .files").waitFor();
    await look("kit, made");
  },

  async settings({ page, say, open, look }) {
    await open("settings");
    await page.keyboard.press("Control+,");
    for (const section of ["general", "school", "people", "tools", "secrets", "backups", "forget", "practice", "about"]) {
      await page.locator(`#tab-${section}`).click();
      await page.locator("#settings-panel h3").waitFor();
      if (section === "backups") {
        await press(page, say("settings-backups-make"));
        await page.getByRole("list", { name: say("settings-section-backups") }).waitFor();
      }
      if (section === "forget") {
        await page.locator("#settings-panel select").selectOption("6-2");
        await page.locator("#settings-panel form").waitFor();
      }
      await look(`settings, ${section}`);
    }
  },

  async "print, deadlines, journal"({ page, open, look }) {
    await open("print");
    await screen(page, 7);
    await page.locator(".port img").waitFor();
    await look("print");
    await page.locator("input[name=devices]").nth(1).check();
    await page.locator("dialog label").first().waitFor();
    await look("print, choosing iPads");

    await open("deadlines");
    await screen(page, 8);
    await page.locator("article").first().waitFor();
    await look("deadlines");
    for (const [button, where] of [["main > header button", "deadline, new"], ["article footer button", "deadline, kept"]] as const) {
      await page.locator(button).first().click();
      await sheet(page).waitFor();
      await look(where);
      await leave(page);
    }

    await open("journal");
    await screen(page, 9);
    await page.locator("#line-0").click();
    await page.locator("aside pre").waitFor();
    await look("journal");
    await page.locator("main > header button").last().click();
    await page.locator("dialog .buttons button").last().click();
    await page.locator(".judgement").waitFor();
    await look("verified");
  },

  async "the day"({ page, open, look }) {
    await open("day");
    await page.locator("main .open.name").filter({ hasText: "Cart A" }).click();
    await page.locator("#ipad-ZZPRAC0014 input").check();
    await look("a step");
    const steps = page.locator("nav ol button");
    await steps.nth(0).click();
    await page.locator(".slots").first().waitFor();
    await look("slots");
    await steps.nth(1).click();
    await page.locator(".columns ol").first().waitFor();
    await look("this Mac");
    await steps.nth(5).click();
    await page.locator("#ipad-ZZPRAC0007").waitFor();
    await look("unassign");
    await steps.nth(6).click();
    await page.locator(".rounds button").nth(1).click();
    await page.locator(".stop button").click();
    await page.locator("dialog form input").fill("王老師");
    await page.keyboard.press("Enter");
    await page.locator("#ipad-ZZPRAC0001 input").check();
    await page.locator("#ipad-ZZPRAC0002 input").check();
    await page.locator(".bar button.stop").click();
    await sheet(page).waitFor();
    await look("confirming an erase");
    await page.locator("dialog form input").fill("2");
    await page.keyboard.press("Enter");
    await page.locator("li.erases").waitFor();
    await look("erase and prepare");
    await page.locator("main header button").nth(2).click();
    await sheet(page).waitFor();
    await look("declaring done");
  },

  async "planning a batch, hand-over"({ page, open, look }) {
    await open("day");
    await page.locator("main .head button").first().click();
    await page.locator("dialog .scan input").fill("ZZPRAC0020 ZZPRAC0001 DMPXA1B2C9");
    await page.locator("dialog .scan input").press("Enter");
    await page.locator("dialog .taken").waitFor();
    await look("planning a batch");
    await open("handover");
    await page.locator("#to-handover").click();
    await page.locator(".empty").waitFor();
    await look("hand-over");
    await page.keyboard.type("ZZPRAC0016\n");
    await page.locator("#give-title").waitFor();
    await look("giving an iPad");
  },
};

for (const [name, tour] of Object.entries(TOURS))
  for (const lang of LANGS)
    test(`${name}, ${lang}`, async ({ page }) => {
      test.setTimeout(90_000);
      await tour({
        page,
        say: wordsOf(lang),
        open: (tape) => openWindow(page, { tape, lang }),
        look: (where) => clean(page, `${where}, ${lang}`),
      });
    });
