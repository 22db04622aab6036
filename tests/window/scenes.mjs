// Every screen of the window, and how one gets there. `main` ones are photographed in the smallest window too.
import { Key } from "selenium-webdriver";

const DAY = ["mac", "collect", "back-up", "sign-out", "unassign", "prepare", "profiles", "apps", "verify", "hand-over"];
const STEPS = ["unassign", "erase", "prepare", "name", "profiles", "apps", "layout", "verify", "hand-over"];
const SETTINGS = ["general", "school", "people", "tools", "secrets", "backups", "forget", "practice", "about"];
const scene = (name, go, main = false) => ({ name, go, main });

async function openBatch({ w, life }) {
  await w.go("overview");
  await w.press(life.second);
  await w.find("#step-title, [aria-current]");
}

const step = (name) => async (at) => {
  await openBatch(at);
  await at.w.pressIn(at.say("day-steps"), at.say(`day-step-${name}`));
};

async function openProfile({ w }, name) {
  await w.go("profiles");
  await w.press(name);
  await w.the("heading", name);
}

async function openBlueprint({ w, say }) {
  await w.go("blueprints");
  if (!(await w.maybe("tab", say("making-step-name")))) await w.press(say("practice-blueprint-name"));
  await w.the("tab", say("making-step-name"));
}

async function chooseRows({ w }) {
  await w.go("roster");
  if (!(await w.maybe("box", "ZZPRAC0016"))) await w.find("#row-0");
  for (const row of [3, 5, 9]) await w.click(`#row-${row} .box`);
}

/** For a window that opened with a list as its start argument. */
export const IMPORT = scene("import", async ({ w, say }) => void (await w.the("heading", say("import-outcome"))), true);

/** For a window without a ledger. */
export const FIRST = [
  scene("first", async ({ w, say }) => w.sees(say("first-title")), true),
  scene("first-own", async ({ w, say }) => {
    await w.press(say("first-own"), "radio");
    await w.fill(say("first-name"), "www.school.edu.tw");
  }),
];

/** For a window whose ledger can't be opened. */
export const FAILED = scene("failed", async ({ w }) => void (await w.find("[role=alert]")));

export const SCENES = [
  scene("overview", async ({ w }) => {
    await w.go("overview");
    await w.find("#batches-title");
  }, true),
  scene("overview-table", async ({ w, say }) => {
    await w.press(say("overview-as-table"));
  }),
  scene("batch-ipads", async (at) => {
    await openBatch(at);
    await at.w.press(at.say("day-ipads"));
  }, true),
  ...DAY.map((name) => scene(`day-${name}`, step(name), ["collect", "unassign", "prepare"].includes(name))),
  scene("day-collect-chosen", async (at) => {
    await step("back-up")(at);
    await at.w.press(at.say("day-choose-due"));
  }),
  scene("day-erase-confirm", async (at) => {
    await step("prepare")(at);
    await at.w.press(at.say("day-choose-due"));
    await at.w.press(at.say("day-confirm-erase", { count: 5 }));
  }, true),
  scene("batch-change", async (at) => {
    await openBatch(at);
    await at.w.press(at.say("batch-change"));
  }, true),
  scene("batch-close", async (at) => {
    await openBatch(at);
    await at.w.press(at.say("batch-close"));
  }),
  scene("preflight", async ({ w }) => {
    await w.go("preflight");
    await w.find("article");
  }, true),
  scene("preflight-looked", async ({ w, say }) => {
    await w.press(say("checks-look"));
    await w.the("button", say("checks-look"));
  }),
  scene("preflight-confirm", async ({ w, say }) => w.press(say("checks-tick"))),
  scene("limits", async ({ w, say }) => w.press(say("limits-read-again"))),
  scene("roster", async ({ w }) => {
    await w.go("roster");
    await w.find("#row-3");
  }, true),
  scene("roster-story", async ({ w }) => w.click("#row-3 .col-device_name"), true),
  scene("roster-story-blocked", async ({ w }) => {
    await w.press("ZZPRAC0024", "row");
    await w.the("heading", "iPad-B09");
  }),
  scene("roster-chosen", chooseRows, true),
  scene("roster-move", async ({ w, say }) => w.press(say("ipads-move"))),
  scene("roster-tick", async ({ w, say }) => w.press(say("ipads-tick"))),
  scene("roster-block", async ({ w, say }) => w.press(say("ipads-block"))),
  scene("roster-assign", async ({ w, say }) => w.press(say("ipads-assign"))),
  scene("roster-paste", async ({ w, say }) => {
    await w.press(say("ipads-more"));
    await w.press(say("ipads-paste"), "item");
  }),
  scene("roster-export", async ({ w, say }) => {
    await w.press(say("ipads-more"));
    await w.press(say("ipads-export"), "item");
  }),
  scene("profiles", async ({ w }) => {
    await w.go("profiles");
    await w.find("nav li button");
  }),
  scene("profile-wifi", async (at) => openProfile(at, at.life.profiles[0]), true),
  ...["xml", "changes", "used", "ipad"].map((tab) => scene(`profile-${tab}`, async ({ w }) => w.click(`#about-${tab}`))),
  scene("profile-menu", async ({ w, say }) => w.press(say("profiles-more"))),
  scene("profile-export", async ({ w, say }) => w.press(say("profiles-export"))),
  scene("profile-add-payload", async ({ w, say }) => w.press(say("form-add"))),
  scene("profile-supervision", async (at) => openProfile(at, at.life.profiles[1])),
  scene("profile-restrictions", async (at) => openProfile(at, at.life.profiles[2])),
  scene("profile-restrictions-open", async (at) => {
    await openProfile(at, at.life.profiles[2]);
    await at.w.click("#payload-form [aria-expanded=false]");
  }, true),
  scene("profile-lock-screen", async (at) => openProfile(at, at.life.profiles[3])),
  scene("profile-home-screen", async (at) => openProfile(at, at.life.home), true),
  scene("profile-new", async ({ w, say }) => w.press(say("profiles-new"))),
  scene("profile-questions", async ({ w, say }) => {
    await w.press(say("profiles-new"));
    await w.click("dialog li:nth-child(4) button");
  }),
  scene("blueprints", async ({ w }) => {
    await w.go("blueprints");
    await w.find("#kits-card");
  }, true),
  scene("blueprint-new", async ({ w, say }) => w.press(say("making-new"))),
  scene("identity", async ({ w, say }) => w.press(say("identity-open")), true),
  scene("identity-create", async ({ w, say }) => {
    await w.press(say("identity-open"));
    await w.press(say("identity-create"));
  }),
  scene("kit", async ({ w, say, life }) => {
    await w.press(say("kit-build"));
    await w.choose(say("kit-batch"), life.second);
    await w.press(say("kit-where-choose"));
    await w.find(`[aria-label="${say("kit-outlook")}"]`);
  }, true),
  scene("kit-made", async ({ w, say, life }) => {
    await w.press(say("kit-build"));
    await w.choose(say("kit-batch"), life.second);
    await w.press(say("kit-where-choose"));
    await w.press(say("kit-go"));
    await w.sees(say("kit-another"));
  }),
  ...STEPS.map((name) =>
    scene(`blueprint-${name}`, async (at) => {
      await openBlueprint(at);
      await at.w.click(`#step-${name}`);
    }, name === "prepare"),
  ),
  ...["plan", "file"].map((tab) => scene(`blueprint-side-${tab}`, async ({ w }) => w.click(`#side-${tab}`))),
  scene("handover", async ({ w, say }) => {
    await w.go("handover");
    await w.sees(say("handover-recent"));
  }),
  scene("handover-form", async ({ w, say }) => {
    await w.go("handover");
    await w.fill(say("handover-scan"), `ZZPRAC0010${Key.ENTER}`);
    await w.find("#give-title");
  }, true),
  scene("print", async ({ w }) => {
    await w.go("print");
    await w.find("figure img, main img");
  }, true),
  scene("print-serials", async ({ w, say }) => w.press(say("paper-asm-serials-title"), "radio")),
  scene("deadlines", async ({ w }) => {
    await w.go("deadlines");
    await w.find("article");
  }, true),
  scene("deadline-edit", async ({ w, say }) => w.press(say("deadlines-add"))),
  scene("journal", async ({ w }) => {
    await w.go("journal");
    await w.find("#line-0");
  }, true),
  scene("journal-detail", async ({ w }) => w.click("#line-2")),
  scene("journal-export", async ({ w, say }) => w.press(say("journal-export"))),
  scene("journal-verify", async ({ w, say }) => w.press(say("journal-verify"))),
  ...SETTINGS.map((name) =>
    scene(`settings-${name}`, async ({ w }) => {
      if (!(await w.session.executeScript("return document.querySelector('dialog[open]') !== null"))) await w.click("nav .operator");
      await w.click(`#tab-${name}`);
    }, name === "general"),
  ),
];
