// Speed and memory of the real window, beside a bare Tauri window on the same machine. Release builds.
//
// Start: from the process's birth to the first paint, as WebKit says it. Memory: PSS of the app and its
// web processes. Search: from the key to the row on the screen. Limits are those of the product's design; one that
// is broken fails the run.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { By } from "selenium-webdriver";
import { stage } from "./window.mjs";

const REAL = process.env.WINDOW_PROGRAM;
const BARE = process.env.BARE_PROGRAM;
const COMPANION = process.env.COMPANION;
const ROUNDS = 5;

const figures = [];
let broken = 0;

function figure(name, value, unit, limit) {
  const holds = limit === null || value <= limit;
  if (!holds) broken += 1;
  figures.push(`${holds ? "  " : "! "}${name.padEnd(46)} ${value.toFixed(2).padStart(9)} ${unit}${limit === null ? "" : `   limit ${limit}`}`);
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Milliseconds of the epoch at which a process was born. */
function birth(pid) {
  const [, after] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const ticks = Number(after.split(" ")[19]);
  const boot = Number(/^btime (\d+)$/m.exec(readFileSync("/proc/stat", "utf8"))[1]);
  return boot * 1000 + (ticks * 1000) / Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
}

/** Every process below one that runs this program. */
function family(program) {
  const parent = new Map();
  let root = null;
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      parent.set(Number(pid), Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ")[1]));
      if (readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")[0] === program) root = Number(pid);
    } catch {
      // It ended meanwhile.
    }
  }
  const below = (pid) => pid === root || (parent.has(pid) && parent.get(pid) > 1 && below(parent.get(pid)));
  return { root, pids: [...parent.keys()].filter(below) };
}

const pss = (pids) =>
  pids.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))[1]) / 1024, 0);

async function start(program, ledger) {
  const played = await stage({ program, ledger });
  const window = await played.open();
  const { root, pids } = family(program);
  await new Promise((ready) => setTimeout(ready, 2000));
  const painted = await window.session.executeScript(
    "const paint = performance.getEntriesByName('first-contentful-paint')[0]; return performance.timeOrigin + paint.startTime;",
  );
  const seen = { start: painted - birth(root), memory: pss(family(program).pids) };
  await window.close();
  played.close();
  if (pids.length < 2) throw new Error("the web process wasn't found");
  return seen;
}

/** A practice ledger with this many invented iPads. */
function ledgerOf(folder, count) {
  const rows = Array.from({ length: count }, (_, at) => `ZZPRAC${String(at + 1).padStart(6, "0")},iPad ${at + 1},${Math.floor(at / 30) + 1},${(at % 30) + 1}`);
  const list = `${folder}/list-${count}.csv`;
  const ledger = `${folder}/practice-${count}.sqlite`;
  execFileSync("sh", ["-c", `cat > ${list}`], { input: ["serial,device name,cart,slot", ...rows].join("\n") });
  const run = (...args) => execFileSync(COMPANION, ["--ledger", ledger, ...args], { stdio: "ignore" });
  run("practice", "init");
  run("roster", "import", list, "--yes");
  return ledger;
}

const folder = execFileSync("mktemp", ["-d"], { encoding: "utf8" }).trim();
const thousand = ledgerOf(folder, 1000);
const bare = [];
const real = [];
for (let round = 0; round < ROUNDS; round += 1) {
  bare.push(await start(BARE, thousand));
  real.push(await start(REAL, thousand));
}
figure("start of a bare window", middle(bare.map((one) => one.start)), "ms", null);
figure("start to first useful paint", middle(real.map((one) => one.start)), "ms", null);
figure("  times a bare window", middle(real.map((one) => one.start)) / middle(bare.map((one) => one.start)), "x", 1.5);
figure("memory of a bare window", middle(bare.map((one) => one.memory)), "MB", null);
figure("memory with 1,000 iPads", middle(real.map((one) => one.memory)), "MB", null);
figure("  times a bare window", middle(real.map((one) => one.memory)) / middle(bare.map((one) => one.memory)), "x", 1.25);

const played = await stage({ program: REAL, ledger: ledgerOf(folder, 10_000) });
const window = await played.open();
await (await window.find("body")).sendKeys("\uE009" + "3");
await window.find("#row-0");
const field = await window.session.findElement(By.css("input[type=search]"));
await field.click();
const search = (text) =>
  window.session.executeAsyncScript(
    `const [field, text, done] = arguments;
     const grid = document.querySelector("[role=grid]");
     const before = performance.now();
     field.value = text;
     field.dispatchEvent(new InputEvent("input", { bubbles: true }));
     const look = () => (grid.getAttribute("aria-rowcount") === "2" ? requestAnimationFrame(() => done(performance.now() - before)) : setTimeout(look, 1));
     look();`,
    field,
    text,
  );
const searches = [];
for (const number of [9876, 123, 5555, 7001, 42]) {
  searches.push(await search(`ZZPRAC${String(number).padStart(6, "0")}`));
  await window.session.executeScript("arguments[0].value = ''; arguments[0].dispatchEvent(new InputEvent('input', { bubbles: true }))", field);
  await window.session.wait(async () => (await (await window.find("[role=grid]")).getAttribute("aria-rowcount")) === "10001", 10_000);
}
figure("search in 10,000 iPads, key to screen", middle(searches), "ms", 50);
const blank = await window.session.executeAsyncScript(
  `const done = arguments[arguments.length - 1];
   const grid = document.querySelector("[role=grid]");
   const view = [...grid.querySelectorAll("*"), grid].find((one) => one.scrollHeight > one.clientHeight + 100);
   let frames = 0, blank = 0, at = 0;
   const frame = () => {
     at += view.clientHeight * 0.8; view.scrollTop = at; frames += 1;
     requestAnimationFrame(() => {
       const box = view.getBoundingClientRect();
       const hit = document.elementFromPoint(box.left + 200, box.top + box.height / 2);
       if (!hit?.closest("[role=row]")) blank += 1;
       frames < 120 ? requestAnimationFrame(frame) : done(blank);
     });
   };
   frame();`,
);
figure("blank frames of 120 while scrolling", blank, "", 0);
await window.close();
played.close();
execFileSync("rm", ["-rf", folder]);

console.log(figures.join("\n"));
process.exitCode = broken > 0 ? 1 : 0;
