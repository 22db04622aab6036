// Writes src/backend/fixtures/*.json: a lively practice school of thirty iPads, one file a command.
// The Rust side takes this over; until then the list of the practice school is its source.
import { readFileSync, writeFileSync } from "node:fs";

const folder = new URL("../src/backend/fixtures/", import.meta.url);
const table = process.argv[2] ?? new URL("../../crates/migration/data/practice.tsv", import.meta.url);
const [head, ...lines] = readFileSync(table, "utf8").trim().split("\n").map((line) => line.split("\t"));
const entries = lines.map((cells) => Object.fromEntries(head.map((key, at) => [key, cells[at] ?? ""]).filter(([, value]) => value)));

// Names that were meant to break a window.
entries[4].device_name = "<img src=x onerror=alert(1)>";
entries[9].device_name = "\u202Eiداد \u05D0\u05D1\u05D2 iPad";
entries[12].device_name = "📱👩🏽‍🏫🏳️‍🌈 iPad-A13";
entries[20].device_name = "第二教學大樓三樓自然科專任教室備用平板電腦".repeat(10).slice(0, 200);
entries[20].keeper = "Wolfeschlegelsteinhausenbergerdorff".repeat(6).slice(0, 200);
delete entries[25].device_name;
delete entries[25].keeper;

const path = ["planned", "collected", "backed_up", "unlocked", "unassigned", "wiped", "supervised", "provisioned", "verified", "handed_over"];
const plan = "9 9 9 9 9 9 9 9 8 8 7 7 b:6:profile_failed 9 9 | 6 6 5 4 4 4 4 b:2:activation_lock_user b:2:activation_lock_user b:2:passcode_unknown 3 1 missing 0 0"
  .split(" ").filter((part) => part !== "|");
const evidence = ["document", "manual", "manual", "manual", "document", "cfgutil", "cfgutil", "cfgutil", "manual", "document"];
const batches = { "Cart A": { id: "b-a", name: "Cart A", date: "2026-11-17" }, "Cart B": { id: "b-b", name: "Cart B", date: "2026-11-24" } };
const who = "王老師";
const actors = { activation_lock_user: "owner", passcode_unknown: "owner", profile_failed: "operator" };
const at = (day, minute) => new Date(Date.UTC(2026, 10, day, 0, 30 + minute)).toISOString();

const stories = {};
entries.forEach((entry, index) => {
  const { serial, batch: batchName, ...rest } = entry;
  const batch = batches[batchName];
  const first = batchName === "Cart A";
  const [mark, backTo, reason] = (plan[index] ?? "0").split(":");
  const reached = mark === "b" ? Number(backTo) : mark === "missing" ? 0 : Number(mark);
  const events = [{ kind: "device_listed", args: {}, at: at(9, 5), evidence: null }];
  const line = [{ stage: "planned", at: at(9, 5), by: who, evidence: null }];
  const ticks = [];
  for (let step = 1; step <= reached; step += 1) {
    const when = at((first ? 16 : 18) + Math.floor(step / 3), index * 4 + step * 11);
    const tick = { 2: "backed_up", 3: "unlocked", 4: "unassigned" }[step];
    if (tick) {
      ticks.push({ tick, at: when, by: who, evidence: evidence[step] });
      events.push({ kind: "ticked", args: { tick: { word: `tick-${tick.replaceAll("_", "-")}` } }, at: when, evidence: evidence[step] });
    }
    events.push({ kind: "moved", args: { from: { word: `stage-${path[step - 1].replaceAll("_", "-")}` }, to: { word: `stage-${path[step].replaceAll("_", "-")}` } }, at: when, evidence: evidence[step] });
    line.push({ stage: path[step], at: when, by: step >= 5 && step <= 7 ? null : who, evidence: evidence[step] });
  }
  const late = at(21, index * 3);
  if (reached >= 8) ticks.push({ tick: "labelled", at: late, by: who, evidence: "manual" });
  let stage = path[reached];
  let stuck = null;
  if (mark === "b") {
    stage = "blocked";
    stuck = { reason, from: path[reached], actor: actors[reason] };
    events.push({ kind: "blocked", args: { reason: { word: `reason-${reason.replaceAll("_", "-")}` } }, at: late, evidence: "manual", note: index === 21 ? "家長說週三帶密碼來" : null });
  }
  if (mark === "missing") {
    stage = "missing";
    events.push({ kind: "moved", args: { from: { word: "stage-planned" }, to: { word: "stage-missing" } }, at: late, evidence: "manual" });
  }
  const keepers = [{ at: at(9, 5), by: null, keeper: entry.keeper ?? null, class: entry.class ?? null, seat: entry.seat ?? null, cart: entry.cart ?? null, slot: entry.slot ?? null }];
  if (reached === 9) {
    keepers.push({ at: line.at(-1).at, by: who, keeper: entry.keeper ?? null, class: entry.class ?? null, seat: entry.seat ?? null, cart: entry.cart ?? null, slot: entry.slot ?? null });
    events.push({ kind: "assigned", args: { keeper: entry.keeper ?? null }, at: line.at(-1).at, evidence: null });
  }
  const findings = [];
  if (index === 9) findings.push({ severity: "warning", code: "label-missing", args: { serial } });
  if (index === 20) findings.push({ severity: "warning", code: "slot-taken", args: { cart: "B", slot: entry.slot, count: 2, serials: [serial, entries[21].serial] } });
  const since = events.at(-1).at;
  stories[serial] = {
    serial, entry: { serial, ...rest }, batch: { id: batch.id, name: batch.name }, stage, since, stuck, pass: 1, line, ticks, findings, keepers,
    events: events.map((event, number) => ({ id: `${serial}-${number}`, operator: event.evidence === "cfgutil" ? null : who, note: null, undone: false, ...event })),
    moves: stage === "blocked" ? [path[reached]] : stage === "missing" ? ["collected"] : [path[reached + 1], "missing"].filter(Boolean),
  };
});

const all = Object.values(stories);
const counted = (values) => {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count }));
};
const order = [...path, "blocked", "repair", "missing", "retired"];
const stagesOf = (some) => counted(some.map((one) => one.stage)).sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
const headOf = (stage) => ({ planned: "not_started", handed_over: "done", blocked: "stuck", missing: "stuck", repair: "out", retired: "out" })[stage] ?? "in_progress";
const batchLines = Object.values(batches).map((batch) => {
  const some = all.filter((one) => one.batch.id === batch.id);
  return { ...batch, devices: some.length, done: some.filter((one) => one.stage === "handed_over").length, stages: stagesOf(some), stuck: some.filter((one) => one.stuck).length, blueprint: batch.id === "b-a" ? "國中 113" : null, closed: false };
});
const stuck = counted(all.filter((one) => one.stuck).map((one) => one.stuck.reason)).map(({ key, count }) => ({
  reason: key, count, actor: actors[key], serials: all.filter((one) => one.stuck?.reason === key).map((one) => one.serial),
})).sort((a, b) => b.count - a.count);
const unassigned = all.filter((one) => one.stage === "unassigned" && one.batch.id === "b-b").length;
const overview = {
  total: all.length, stages: stagesOf(all), heads: counted(all.map((one) => headOf(one.stage))), batches: batchLines, stuck,
  next: [
    { code: "limits", args: {}, batch: null },
    { code: "erase", args: { count: unassigned, batch: "Cart B" }, batch: "b-b" },
    { code: "hand_over", args: { count: 2, batch: "Cart A" }, batch: "b-a" },
  ],
  deadline: { id: "d1", kind: "content_token", title: null, due: "2026-12-04", days: 12 }, days_left: 4,
  done_by_day: ["16", "17", "18", "19", "20", "21", "22"].map((day, number) => ({ day: `2026-11-${day}`, done: [0, 1, 3, 6, 8, 9, 10][number] })),
};
overview.done_by_day.at(-1).done = all.filter((one) => one.stage === "handed_over").length;

const cards = Array.from({ length: 20 }, (_, number) => {
  const item = `p${number + 1}`;
  const proof = { 1: "file", 2: "file", 6: "mac", 7: "mac", 8: "mac_and_person", 10: "mac_and_person", 11: "file", 12: "mac", 13: "file", 14: "file", 16: "file" }[number + 1] ?? "person";
  const ticked = { 3: null, 5: "密碼在保險箱", 9: null, 17: null, 1: "匯出在教務處的隨身碟" };
  const tick = number + 1 in ticked ? { at: at(10, 30 + number), by: who, note: ticked[number + 1] } : null;
  const probes = {
    1: ["passed", { rows: 30 }], 7: ["passed", { free_gb: 182, needed_gb: 115, at_once: 10 }], 16: ["passed", { devices: 30, doubtful: 0, without_tag: 0 }],
    12: ["failed", { active: false }], 8: ["passed", { on_power: true }],
  }[number + 1];
  const probed = probes ? { at: at(20, 15), outcome: probes[0], seen: probes[1] } : null;
  const readiness = tick && !probed ? "ready" : probed?.outcome === "failed" ? "failed" : proof === "mac_and_person" && probed ? "half" : probed ? "ready" : "open";
  return { item, proof, readiness, waits_for: number + 1 === 4 ? ["p3"] : number + 1 === 18 ? ["p13", "p14"] : [], ticked: tick, probed };
});
const looked = structuredClone(cards);
const look = { 6: ["failed", "failed", { macos: "15.6", configurator: "2.18", error: "bench-cfgutil-refused-in-practice", error_args: {} }], 10: ["half", "passed", { reached: ["albert.apple.com", "gs.apple.com", "mesu.apple.com"], missed: [] }], 11: ["ready", "passed", { networks: ["校園-Student"] }], 13: ["failed", "failed", { identities: 1, safe: 0 }], 14: ["ready", "passed", { blueprints: 1 }] };
for (const [number, [readiness, outcome, seen]] of Object.entries(look)) Object.assign(looked[number - 1], { readiness, probed: { at: at(22, 5), outcome, seen } });

const operator = { id: "o1", name: who };
const start = {
  lang: "zh-TW", version: "0.1.0", on_a_mac: true,
  ledger: { state: "open", kind: "practice", file: "practice.ledger", devices: 30 },
  school: { name: "練習國中", identifier: "invalid.practice.school" }, operator, operators: [operator],
  secrets: { word: "secrets-keychain", file: null },
  preflight_done: cards.filter((card) => card.readiness === "ready" || card.readiness === "overruled").length, deadlines_soon: 1, followed: ["list", "look", "move", "undo", "kit"],
};
const rows = all.map((one) => ({
  serial: one.serial, asset_tag: one.entry.asset_tag ?? null, device_name: one.entry.device_name ?? null, batch: one.batch, cart: one.entry.cart ?? null, slot: one.entry.slot ?? null,
  stage: one.stage, reason: one.stuck?.reason ?? null, evidence: one.events.findLast((event) => event.evidence)?.evidence ?? null, keeper: one.entry.keeper ?? null, seen: one.since, findings: one.findings.length,
}));
const files = {
  start, overview, roster: { total: rows.length, rows }, device: stories, batches: batchLines,
  preflight: { cards, limits: null }, preflight_probe: { cards: looked, limits: null },
  last_thing: { code: "moved", args: { count: 4, to: { word: "short-unassigned" } }, at: at(22, 20), serials: rows.filter((row) => row.stage === "unassigned").map((row) => row.serial) },
};
for (const [name, content] of Object.entries(files)) writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(content, null, 1)}\n`);
