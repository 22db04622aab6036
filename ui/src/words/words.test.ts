import { readFileSync } from "node:fs";
import { FluentResource } from "@fluent/bundle";
import { beforeAll, describe, expect, test } from "vitest";
import type { Failure, Lang } from "../backend/wire";
import { CHART } from "../look/meaning";
import { HINTS } from "../frame/coach";
import { SCREENS } from "../frame/screens";
import { KINDS } from "../screens/deadlines/kinds";
import { GROUPS as KIND_GROUPS } from "../screens/journal/kinds";
import { STEPS } from "../screens/blueprints/steps";
import { PARTS } from "../screens/kit/kit.svelte";
import { REASONS } from "../screens/roster/reasons";
import { SECTIONS } from "../screens/settings/sections";
import { Book } from "./book";
import { sayFailure, whereOf } from "./failures";
import { compare, date, moment, number, shortDate } from "./formats";
import { LANGS } from "./lang";
import { bookOf } from "./load";
import { sources } from "./sources";
import { has, list, missing, plain, say, sentences, speak, word } from "./speech.svelte";

/** The ids that stand as plain strings in `say("…")`, also as the two arms of a choice. */
function saidIds(): string[] {
  return [...sources(".svelte"), ...sources(".ts")].flatMap(({ text }) =>
    [...text.matchAll(/\b(?:say|has)\(((?:[^()"]|"[^"]*")*?)(?:,|\))/g)].flatMap((call) =>
      [...(call[1] ?? "").matchAll(/(?<!=== )"([a-z][a-z0-9-]*)"/g)].flatMap((id) => id[1] ?? []),
    ),
  );
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const kebab = (ids: readonly string[]) => ids.map((id) => id.replaceAll("_", "-"));

const DAY = ["mac", "collect", "back-up", "sign-out", "unassign", "prepare", "profiles", "apps", "verify", "hand-over"];
/** The ids that are put together from a value of the wire. */
const BUILT: string[] = [
  ...SCREENS.map((id) => `screen-${id}`),
  ...kebab(CHART).flatMap((id) => [`stage-${id}`, `short-${id}`]),
  ...kebab(REASONS).flatMap((id) => [`reason-${id}`, `reason-${id}-do`]),
  ...["plan", "do", "keep"].map((id) => `sidebar-${id}`),
  ...SECTIONS.map((id) => `settings-section-${id}`),
  ...["retry", "restore", "reveal", "own", "practice", "aside"].map((id) => `failed-${id}`),
  ...["missing", "not-executable", "usable"].map((id) => `settings-tools-place-${id}`),
  ...["devices", "journal", "outside"].map((id) => `settings-forget-stays-${id}`),
  ...["tools", "roster", "profiles", "blueprints", "deadlines"].map((id) => `checks-go-${id}`),
  ...["erase", "accounts", "profiles", "name"].map((id) => `seen-p15-${id}`),
  ...HINTS.flatMap((hint) => [`coach-${hint.id}`, `coach-${hint.id}-text`]),
  ...["open", "all", "done"].map((id) => `checks-show-${id}`),
  ...["open", "half", "ready", "failed", "overruled"].map((id) => `readiness-${id}`),
  ...["mac", "file", "person", "mac-and-person"].map((id) => `proof-${id}`),
  ...["passed", "failed", "unknown"].map((id) => `probe-${id}`),
  ...["manual", "usb", "cfgutil", "document"].map((id) => `evidence-${id}`),
  ...["error", "warning", "info"].map((id) => `severity-${id}`),
  ...["not-started", "in-progress", "done", "stuck", "out"].map((id) => `head-${id}`),
  ...["operator", "asm-administrator", "owner", "network", "property-office", "apple"].map((id) => `actor-${id}`),
  ...["backed-up", "unlocked", "unassigned", "labelled", "charged", "accessories", "unlock-token"].map((id) => `tick-${id}`),
  ...["stage", "batch", "cart", "reason"].map((id) => `ipads-filter-${id}`),
  ...["show", "step", "limits", "preflight", "roster", "batch"].map((id) => `next-go-${id}`),
  ...["moved", "ticked", "unticked", "blocked", "unblocked", "undone", "preflight-ticked", "preflight-unticked", "preflight-probed", "limits-acknowledged", "school-set"].map((id) => `last-${id}`),
  ...["roster", "batch", "preflight", "limits", "collect", "back-up", "sign-out", "unassign", "erase", "prepare", "install", "verify", "hand-over", "unstick"].map((id) => `next-${id}`),
  ...["findings", "xml", "changes", "used", "ipad"].map((id) => `profiles-tab-${id}`),
  ...["added", "removed", "changed", "moved"].map((id) => `profiles-change-${id}`),
  ...["valid", "content-changed", "forged", "no-certificate", "unsupported", "unreadable"].map((id) => `verdict-${id}`),
  ...KIND_GROUPS.flatMap((group) => [`kinds-${group.id}`, ...kebab(group.kinds).flatMap((id) => [`kind-${id}`, `event-${id}`])]),
  "event-unreadable",
  ...["chain", "texts", "bodies", "lists"].map((id) => `verify-${id}`),
  ...["when", "what", "whom", "who"].map((id) => `journal-${id}`),
  ...Object.values(KINDS).flatMap((texts) => Object.values(texts).filter((id) => id !== null)),
  ...["done", "ahead", "near", "over"].map((id) => `deadline-state-${id}`),
  ...["checklist", "asm-serials"].flatMap((id) => [`paper-${id}-title`, `print-text-${id}`]),
  ...["page", "width", "large"].map((id) => `print-zoom-${id}`),
  ...["a4", "letter"].map((id) => `print-paper-${id}`),
  ...DAY.map((id) => `day-step-${id}`),
  ...DAY.slice(1).flatMap((id) => [`day-about-${id}`, `day-record-${id}`]),
  ...["due", "stuck", "ahead", "away", "done"].map((id) => `day-turn-${id}`),
  ...["first", "last"].map((id) => `day-round-${id}`),
  ...["1", "2", "a"].flatMap((id) => [`lane-${id}`, `lane-short-${id}`]),
  ...range(1, 20).flatMap((n) => ["title", "why", "how"].map((part) => `preflight-p${n}-${part}`)),
  ...range(1, 12).map((n) => `limit-${n}`),
  ...STEPS.flatMap((id) => [`making-step-${id}`, `making-step-${id}-what`]),
  ...["sheet", "plan", "file"].map((id) => `making-side-${id}`),
  ...["p12", "p12-modern", "der"].flatMap((id) => [`identity-form-${id}`, `identity-form-${id}-hint`]),
  ...PARTS.map((id) => `kit-part-${id}`),
  ...["making-add-to-asm-1", "making-add-to-asm-2", "lane-1", "lane-2"],
  ...["serial", "asset-tag", "device-name", "batch", "slot", "state", "keeper"].map((id) => `field-${id}`),
];

const window = (lang: Lang) => readFileSync(new URL(`../../../locales/${lang}/window.ftl`, import.meta.url), "utf8");
/** The variables of each text of the window, by id. */
function variables(lang: Lang): Map<string, string> {
  const entries = window(lang).split(/\n(?=[a-z])/).map((entry) => {
    const id = /^([a-z0-9-]+) =/.exec(entry)?.[1] ?? "";
    return [id, [...new Set([...entry.matchAll(/\$([a-z_]+)/g)].map((found) => found[1]))].sort().join(" ")] as const;
  });
  return new Map(entries.filter(([id]) => id));
}

describe.each(LANGS)("%s", (lang) => {
  beforeAll(() => speak(lang));

  test("has every text that the window asks for", () => {
    const ids = saidIds();
    expect(ids.length).toBeGreaterThan(100);
    expect([...new Set([...ids, ...BUILT])].filter((id) => !has(id))).toEqual([]);
  });

  test("has the same texts with the same variables as English", () => {
    const here = variables(lang);
    expect([...here.keys()].sort()).toEqual([...variables("en").keys()].sort());
    const unequal = [...variables("en")].filter(([id, names]) => here.get(id) !== names && !MAY_LEAVE_OUT.has(id));
    expect(unequal).toEqual([]);
  });

  test("has no text twice in its files", async () => {
    const all = [...new FluentResource(window(lang)).body].map((entry) => entry.id);
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
    const book = await bookOf(lang);
    expect(book.has("stage-planned")).toBe(true);
    expect(book.message("stage-planned")?.value).toBeTruthy();
  });
});

/** English needs the amount for its plural, Chinese and Japanese don't. */
const MAY_LEAVE_OUT = new Set(["overview-ipads"]);

test("a text brings in the texts that it names", async () => {
  const book = new Book("en");
  book.learn("first = { second }, { -third }\n# A remark.\nsecond =\n    { $n ->\n        [one] one\n       *[other] many\n    }\n-third = last\n");
  const pattern = book.message("first")?.value ?? "";
  const flaws: Error[] = [];
  expect(plain(book.bundle.formatPattern(pattern, { n: 2 }, flaws))).toBe("many, last");
  expect([flaws, book.has("second"), book.has("fourth"), book.message("fourth")]).toEqual([[], true, false, undefined]);
});

test("a text that is missing shows its id and is remembered", async () => {
  await speak("en");
  expect(say("no-such-text")).toBe("no-such-text");
  expect(missing.delete("no-such-text")).toBe(true);
});

test("names are kept apart from the sentence, and can be had without the marks", async () => {
  await speak("en");
  const text = say("overview-actor", { actor: "\u202Eevil" });
  expect(text).toContain("\u2068\u202Eevil\u2069");
  expect(plain(text)).not.toContain("\u2068");
});

test("values of the wire become words, lists and plurals", async () => {
  await speak("en");
  expect(plain(say("event-moved", { from: { word: "stage-planned" }, to: { word: "stage-wiped" } }))).toBe("From “Planned” to “Erased”");
  expect(plain(say("seen-p10", { reached: ["a", "b"], missed: [], address: "unknown" }))).toBe("Reached: a, b");
  expect(plain(say("seen-p10", { reached: ["a"], missed: ["b"], address: null }))).toBe("Not reached: b. This Mac is on no local network.");
  expect(plain(say("seen-p10", { reached: ["a"], missed: [], address: "10.0.0.7" }))).toBe("Reached: a. This Mac’s address on the local network: 10.0.0.7");
  expect(plain(say("blueprint-sheet-panes", { count: 2, panes: [{ word: "pane-siri", or: "siri" }, { word: "pane-new-one", or: "new-one" }] }))).toContain("Siri, new-one");
  expect(plain(say("ipads-chosen", { count: 1 }))).toBe("One iPad selected");
  expect(word("stage", "handed_over")).toBe("Handed over or in its slot");
  expect([sentences([]), sentences(["One."]), sentences(["One.", "Two.", "Three."])]).toEqual(["", "One.", "One. Two. Three."]);
  await speak("ja");
  expect(list(["あ", "い"])).toBe("あ、い");
  expect(sentences(["あ。", "い。"])).toBe("あ。い。");
});

test("numbers are grouped from five digits on, days are written as here", async () => {
  await speak("en");
  expect([number(9999), number(12345)]).toEqual(["9999", "12,345"]);
  expect(date("2026-11-22")).toBe("22 November 2026");
  await speak("zh-TW");
  expect(date("2026-11-22")).toBe("2026年11月22日");
  expect(moment("2026-11-22T00:05:00")).toMatch(/11月22日.*00:05/);
  expect(moment("not a time")).toBe("not a time");
});

test("a moment of another year says its year", async () => {
  await speak("en");
  const year = new Date().getFullYear();
  expect(moment(`${year}-06-22T00:05:00`)).not.toContain(String(year));
  expect(moment(`${year - 1}-06-22T00:05:00`)).toContain(String(year - 1));
  expect(shortDate(`${year - 1}-06-22`)).toContain(String(year - 1));
});

test("in a row of texts one that turns the direction turns only itself", async () => {
  await speak("en");
  expect(list(["a", "\u202egnp", "b"])).toBe("a, \u2068\u202egnp\u2069, b");
  expect(plain(list(["a", "b"]))).toBe(list(["a", "b"]));
});

test("of a file a failure tells the name, and where it lies on request", async () => {
  await speak("en");
  const failure = (code: string, args: Failure["args"]): Failure => ({ code, args, detail: null });
  const unread = failure("cannot-read", { file: "/school/lists/no permission.csv" });
  expect(sayFailure(unread)).toContain("no permission.csv can’t be read");
  expect(sayFailure(unread)).not.toContain("/school");
  expect(whereOf(unread)).toBe("/school/lists/no permission.csv");
  expect(plain(sayFailure(failure("ledger-file", { action: "read", path: "/school/ledger.sqlite" })))).toMatch(/^ledger\.sqlite can’t be read/);
  const damaged = failure("ledger-damaged", { backup: "none" });
  expect([sayFailure(damaged).includes("no good backup"), whereOf(damaged)]).toEqual([true, undefined]);
  expect(sayFailure(failure("ledger-not-found", { path: "/school/ledger.sqlite" }))).toContain("at /school/ledger.sqlite");
  expect(whereOf(failure("profile-no-place", { path: "EAP.UserName" }))).toBeUndefined();
  expect(sayFailure(failure("never-heard-of", {}))).toContain("never-heard-of");
});

test("Chinese sorts by strokes, numbers by their worth", () => {
  expect(["林", "丁", "陳", "王"].sort((a, b) => compare(a, b, "zh-TW"))).toEqual(["丁", "王", "林", "陳"]);
  expect(["iPad-10", "iPad-9"].sort((a, b) => compare(a, b, "en"))).toEqual(["iPad-9", "iPad-10"]);
  expect(["いぬ", "アヒル"].sort((a, b) => compare(a, b, "ja"))).toEqual(["アヒル", "いぬ"]);
});
