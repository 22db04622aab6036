// A newcomer's day in the real window: nothing is known but what the screen says, in Traditional Chinese.
//
// After each part the program is ended as by a power cut and opened again on the same home.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { FLAWED_PROFILE, MARKUP, messyRoster, PROFILE_NAME, SERIALS } from "./messy.mjs";
import { stage } from "./window.mjs";
import { speaker } from "./words.mjs";

const say = speaker("zh-TW");
const CART = "乙車";
const LIST = "財產清冊.txt";
const TEN = SERIALS.slice(0, 10);
const PAPER = say("paper-checklist-title");
const KIT = say("kit-name", { batch: CART });

let played;
let window;

before(async () => {
  played = await stage({ lang: "zh-TW" });
  writeFileSync(join(played.folder, LIST), messyRoster());
  writeFileSync(join(played.folder, "old.mobileconfig"), FLAWED_PROFILE);
});
after(async () => {
  await window?.close();
  played?.close();
});

/** Ends the program without a word and opens it again, perhaps with a file. */
async function opened(file) {
  await window?.close();
  window = await played.open(...(file ? [join(played.folder, file)] : []));
}

let broken = false;

/** A part of the day, none after one that failed; what the screen showed when it failed is kept where WINDOW_PICTURES says. */
function part(name, work) {
  test(name, async (told) => {
    if (broken) return told.skip("the part before failed");
    try {
      await work();
    } catch (thrown) {
      broken = true;
      const folder = process.env.WINDOW_PICTURES;
      if (folder) {
        mkdirSync(folder, { recursive: true });
        await window?.picture(join(folder, `${name.replace(/\W+/g, "-")}.png`));
      }
      throw thrown;
    }
  });
}

const openStep = async (step) => {
  await window.go("overview");
  await window.press(CART);
  await window.pressIn(say("day-steps"), say(`day-step-${step}`));
};
/** Waits until every one of these rows of the step says a word. */
const rowsSay = (serials, word) =>
  window.until(
    () => window.session.executeScript("const [serials, word] = arguments; return serials.every((one) => document.getElementById(`ipad-${one}`)?.textContent.includes(word));", serials, word),
    `not every row says ${word}`,
  );
/** Waits until the line at the foot of the window says that this happened last. */
const lastThing = (id, values) =>
  window.until(
    async () => (await window.session.executeScript("return document.querySelector('footer[aria-label] .name').textContent")) === say(id, values),
    `the last thing isn't ${say(id, values)}`,
  );

part("the first start offers practice, in the language of the system", async () => {
  await opened();
  await window.sees(say("first-title"));
  assert.equal(await (await window.the("radio", say("first-practice"))).isSelected(), true);
  await window.press(say("first-go-practice"));
  await window.sees(say("practice-band"));
  await window.sees(say("practice-school-name"));
});

part("a messy list as a start argument opens the import by itself", async () => {
  await opened(LIST);
  await window.the("heading", say("import-title-one", { file: LIST }));
  await window.sees(`2 ${say("import-count-doubtful")}`);
  await window.choose("格", say("field-slot"));
  await window.fill(say("import-batch"), `${CART}\t`);
  await window.press(say("import-go-add", { count: SERIALS.length }));
  await window.sees(say("import-done", { new: SERIALS.length, changed: 0 }));
  await window.press(say("import-show"));
  for (const serial of SERIALS) await window.sees(serial);
});

part("a name that is markup stays text", async () => {
  await window.press(SERIALS.at(-1), "row");
  await window.the("heading", MARKUP);
  assert.equal(await window.session.executeScript("return document.querySelectorAll('img').length"), 0);
});

part("a profile as a start argument is opened, mended and saved", async () => {
  await opened("old.mobileconfig");
  await window.the("heading", PROFILE_NAME);
  const named = (id) => say("form-quoted", { name: say(id) });
  const said = { key: named("setting-applicationaccess-allowCamera"), expected: named("form-kind-boolean"), found: named("form-kind-integer") };
  const flaw = say("finding-near-type", said).replace(/ (?=「)|(?<=」) /g, "");
  await window.sees(flaw);
  await window.press(say("profiles-mend"));
  await window.until(async () => !(await window.text()).includes(flaw), "the finding stays");
  await window.press(say("profiles-save"));
  await window.the("heading", say("profiles-name-title"));
  await window.press(say("profiles-save"));
  await window.sees(say("profiles-saved", { name: PROFILE_NAME, revision: 1 }));
});

part("the kit lies on the disk, with hashes that hold and profiles that are read", async () => {
  await window.go("blueprints");
  await window.press(say("kit-build"));
  await window.choose(say("kit-batch"), CART);
  await window.choose(say("kit-blueprint"), say("practice-blueprint-name"));
  await window.press(say("kit-where-choose"));
  await window.press(say("kit-go"));
  await window.sees(say("kit-made-title", { name: KIT }));
  const kit = join(played.folder, KIT);
  const manifest = JSON.parse(readFileSync(join(kit, "manifest.json"), "utf8"));
  assert.ok(manifest.files.length > SERIALS.length);
  for (const { path, sha256 } of manifest.files) assert.equal(createHash("sha256").update(readFileSync(join(kit, path))).digest("hex"), sha256, path);
  const profiles = readdirSync(kit, { recursive: true }).filter((file) => file.endsWith(".mobileconfig"));
  assert.ok(profiles.length >= SERIALS.length);
  for (const file of profiles) execFileSync("plistutil", ["-i", join(kit, file)], { stdio: "pipe" });
  await window.press(say("sheet-close"));
});

part("ten iPads are ticked and moved, and it is undone", async () => {
  await openStep("collect");
  for (const serial of TEN) await window.press(serial, "box");
  await window.sees(say("ipads-chosen", { count: TEN.length }));
  await window.press(say("day-record-collect", { count: TEN.length }));
  await lastThing("last-moved", { count: TEN.length, to: say("short-collected") });
  await window.command("z");
  await lastThing("last-undone", { count: TEN.length, what: say("kind-moved") });
  await rowsSay(SERIALS, say("short-planned"));
  await window.press(say("day-choose-due"));
  await window.press(say("day-record-collect", { count: SERIALS.length }));
  await lastThing("last-moved", { count: SERIALS.length, to: say("short-collected") });
});

part("a checklist becomes a PDF with these iPads", async () => {
  await window.go("print");
  await window.choose(say("print-batch"), CART);
  await window.the("picture", say("print-page-alt", { page: 1, pages: 1, document: PAPER, batch: CART }));
  await window.press(say("print-save"));
  const file = `${say("print-suggested", { document: PAPER, batch: CART })}.pdf`;
  await window.sees(say("print-saved", { file }));
  const paper = join(played.folder, file);
  assert.equal(readFileSync(paper).subarray(0, 5).toString("latin1"), "%PDF-");
  const text = execFileSync("pdftotext", ["-layout", paper, "-"], { encoding: "utf8" });
  for (const serial of SERIALS) assert.ok(text.includes(serial), serial);
});

part("after a power cut everything is still there", async () => {
  await opened();
  await window.sees(say("practice-band"));
  await openStep("collect");
  await window.sees(say("day-progress", { done: SERIALS.length, of: SERIALS.length }));
  await window.go("roster");
  await window.press(SERIALS[1], "row");
  await window.the("heading", "乙車-2");
  await window.sees("林淑﨑");
  await window.go("profiles");
  await window.sees(PROFILE_NAME);
  await window.go("blueprints");
  await window.sees(say("kit-line", { batch: CART, count: SERIALS.length }));
  await window.go("journal");
  await window.sees(PAPER);
});

part("the page reaches nothing but its own commands, and runs nothing but its own scripts", async () => {
  const refused = (command, request) =>
    window.session.executeAsyncScript(
      `const [command, request, done] = arguments;
       window.__TAURI_INTERNALS__.invoke(command, request).then(() => done(null), (why) => done(String(why?.message ?? JSON.stringify(why))));`,
      command,
      request,
    );
  for (const [command, request] of [
    ["plugin:fs|read_text_file", { path: "/etc/hostname" }],
    ["plugin:shell|execute", { program: "sh", args: ["-c", "true"] }],
    ["plugin:opener|open_path", { path: "/etc/hostname" }],
    ["plugin:dialog|open", { options: {} }],
    ["plugin:window|close", {}],
    ["no_such_command", { request: null }],
  ]) assert.match(await refused(command, request), /not allowed|not found/i, command);

  await window.session.executeScript(`
    window.refusedHere = [];
    document.addEventListener("securitypolicyviolation", (event) => window.refusedHere.push(event.effectiveDirective));
    const script = document.createElement("script");
    script.textContent = "window.ranInline = true";
    document.body.append(script);
    script.remove();
    document.body.insertAdjacentHTML("beforeend", "<i onclick='window.ranInline = true'></i>");
    document.body.lastElementChild.click();
    document.body.lastElementChild.remove();
    for (const address of ["http://127.0.0.1:9/", "file:///etc/hostname"]) fetch(address).catch(() => {});`);
  const state = () => window.session.executeScript("return { ran: window.ranInline === true, refused: window.refusedHere };");
  await window.until(async () => (await state()).refused.length >= 4, "the policy of the page let something pass");
  const { ran, refused: directives } = await state();
  assert.equal(ran, false);
  assert.deepEqual(directives.toSorted(), ["connect-src", "connect-src", "script-src-attr", "script-src-elem"]);
});
