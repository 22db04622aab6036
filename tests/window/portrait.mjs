// The picture of the README: the overview of a practice school with life in it, in Traditional Chinese.
// node portrait.mjs FILE
import { execFileSync } from "node:child_process";
import { Key } from "selenium-webdriver";
import { lively } from "./life.mjs";
import { stage } from "./window.mjs";
import { speaker } from "./words.mjs";

const file = process.argv[2];
const say = speaker("zh-TW");
const played = await stage({ lang: "zh-TW", scale: 2 });
try {
  const life = lively(process.env.COMPANION, played.folder, "zh-TW");
  const w = await played.openOn(life.ledger);
  try {
    await w.press(say("sidebar-operator"));
    await w.press(life.people[0], "radio");
    await w.keys(Key.ESCAPE);
    for (let hint; (hint = await w.maybe("button", say("coach-skip"))); ) await hint.click().catch(() => {});
    await w.go("overview");
    await w.find("#batches-title");
    await w.session.executeScript("document.activeElement.blur()");
    await w.rest();
    await w.picture(file);
  } finally {
    await w.close();
  }
} finally {
  played.close();
}
// Few colours make it small.
execFileSync("convert", [file, "+dither", "-colors", "200", "-define", "png:compression-level=9", "-strip", `PNG8:${file}`]);
