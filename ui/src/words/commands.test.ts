/** The window is no terminal: none of its texts names a command, an option or a file to pipe in. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { LANGS } from "./lang";

const LOCALES = fileURLToPath(new URL("../../../locales/", import.meta.url));
/** Of the command line alone, and on paper that is for reading. */
const ELSEWHERE = new Set(["cli.ftl", "paper.ftl", "setting.ftl"]);
/** Errors that only the command line can meet. */
const NEVER_HERE = new Set([
  "error-cannot-answer", "error-not-confirmed-here", "error-secret-variable-not-set", "error-secret-on-command-line",
  // Its [set] is said for `--set` alone.
  "error-bad-value",
]);
const COMMAND = /\bcompanion [a-z]|(?:^|[\s「（])--[a-z]|[@＠](?:FILE|ファイル|檔案)|\bterminal\b|終端機|ターミナル|\blist command|listコマンド|list 指令|“journal |「journal /;

/** Every text of a language with its id. */
function texts(lang: string): { id: string; text: string }[] {
  return readdirSync(LOCALES + lang)
    .filter((file) => !ELSEWHERE.has(file))
    .flatMap((file) => readFileSync(`${LOCALES}${lang}/${file}`, "utf8").split(/\n(?=[a-z])/))
    .map((text) => ({ id: /^([a-z0-9-]+) =/.exec(text)?.[1] ?? "", text }));
}

describe.each(LANGS)("%s", (lang) => {
  test("no text names a command", () => {
    const all = texts(lang);
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter(({ id, text }) => !NEVER_HERE.has(id) && COMMAND.test(text)).map(({ id }) => id)).toEqual([]);
  });
});

test("a command in a text would be found", () => {
  expect(COMMAND.test("Run companion school set --name first.")).toBe(true);
  expect(COMMAND.test("Configurator Companion is open.")).toBe(false);
});
