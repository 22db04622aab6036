/** No sentence for a person stands in the code: every word comes from the word files. */
import { expect, test } from "vitest";
import { sources } from "./sources";

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/;
/** Own names of the languages are the same in every language. */
const FREE = new Set(["words/lang.ts"]);
/** What may stand between tags: the signs of keys and plain marks. */
const SIGNS = /[⌘\s\d.,:;·–—/()→×|#&%+-]/g;

const withoutComments = (text: string) => text.replace(/<!--[\s\S]*?-->/g, "").replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

/** The markup between the tags, without what stands in braces. */
function words(markup: string): string[] {
  let bare = withoutComments(markup).replace(/<script[\s\S]*?<\/script>/g, "").replace(/<style[\s\S]*?<\/style>/g, "");
  for (let before = ""; before !== bare; ) {
    before = bare;
    bare = bare.replace(/\{[^{}]*\}/g, "");
  }
  return bare.replace(/<[^<>]*>/g, "\n").split("\n").map((line) => line.replace(SIGNS, "")).filter((line) => line.length > 1 && !/^Z$/.test(line));
}

test("the markup holds no words", () => {
  const found = sources(".svelte").flatMap(({ file, text }) => words(text).map((line) => `${file}: ${line}`));
  expect(found).toEqual([]);
});

test("no label, title or placeholder is written out", () => {
  const found = sources(".svelte").flatMap(({ file, text }) =>
    [...withoutComments(text).matchAll(/\s(?:aria-label|title|placeholder|alt|label|hint|text)="([^"{]*[A-Za-z][^"{]*)"/g)].map((hit) => `${file}: ${hit[1]}`),
  );
  expect(found).toEqual([]);
});

test("no Chinese or Japanese stands in the code", () => {
  const found = [...sources(".svelte"), ...sources(".ts")].filter(({ file, text }) => !FREE.has(file) && CJK.test(withoutComments(text))).map(({ file }) => file);
  expect(found).toEqual([]);
});

test("a sentence in the markup would be found", () => {
  expect(words("<p>Nothing is stuck</p>")).toEqual(["Nothingisstuck"]);
  expect(words("<p>{say('x')}</p>")).toEqual([]);
});

test("only one file knows Tauri, and nobody writes a style attribute or raw HTML", () => {
  const all = [...sources(".svelte"), ...sources(".ts")];
  expect(all.filter(({ text }) => text.includes("@tauri-apps/")).map(({ file }) => file)).toEqual(["backend/tauri.ts"]);
  expect(all.filter(({ text }) => /\sstyle=|\sstyle:|\{@html|innerHTML|\balert\(|\bconfirm\(/.test(withoutComments(text))).map(({ file }) => file)).toEqual([]);
});
