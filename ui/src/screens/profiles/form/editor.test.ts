import { beforeEach, expect, test } from "vitest";
import { failure, openWith } from "../../../backend";
import type { ProfileDraft } from "../../../backend/wire";
import { school } from "../../../frame/school.svelte";
import { below } from "../plist";
import { speak } from "../../../words/speech.svelte";
import { Editor } from "./editor.svelte";

const draft = (told: Partial<ProfileDraft> = {}): ProfileDraft => ({
  id: "1", seq: 1, origin: { from: "blank" }, name: "x", revision: null, changed: false, can_undo: true, can_redo: false, encrypted: false, signature: null, practice: false,
  top: {}, payloads: ["a", "b", "c"].map((type, index) => ({ index, type, variant: null, known: "known", identifier: null, uuid: type, display_name: null, values: { Name: type }, certificate: null })),
  findings: [], placeholders: [], secrets: 0, gone: [], ...told,
});
const named = (one: ProfileDraft, name: string): ProfileDraft => ({ ...one, payloads: one.payloads.map((payload) => (payload.index === 0 ? { ...payload, values: { Name: name } } : payload)) });

let asked: string[] = [];
let answers: (() => Promise<ProfileDraft>)[] = [];

beforeEach(() => {
  asked = [];
  answers = [];
  openWith({
    ask: (command, request) => {
      asked.push(`${command} ${JSON.stringify(request)}`);
      return (answers.shift()?.() ?? Promise.resolve(draft())) as never;
    },
    onEvent: () => () => undefined,
  });
});

const name = (editor: Editor) => below(editor.valuesOf(0), "Name");

test("an edit is drawn at once and its answer afterwards", async () => {
  const editor = new Editor(draft());
  answers = [async () => named(draft({ seq: 2 }), "from Rust")];
  const done = editor.set(0, ["Name"], "typed");
  expect(name(editor)).toBe("typed");
  await done;
  expect(name(editor)).toBe("from Rust");
  expect(asked).toEqual(['draft_set {"draft":"1","payload":0,"path":["Name"],"value":"typed"}']);
});

test("edits go one after the other, and only the last answer is drawn", async () => {
  const editor = new Editor(draft());
  const seen: unknown[] = [];
  answers = [
    async () => {
      seen.push(asked.length);
      return named(draft(), "first");
    },
    async () => named(draft(), "second"),
  ];
  const first = editor.set(0, ["Name"], "1");
  const second = editor.set(0, ["Name"], "2");
  await first;
  expect([name(editor), seen]).toEqual(["2", [1]]);
  await second;
  expect(name(editor)).toBe("second");
});

test("what was refused is taken back, and says why", async () => {
  const editor = new Editor(draft());
  answers = [() => Promise.reject(failure("profile-path")), async () => draft()];
  expect(await editor.set(0, ["Name"], "no")).toBe(false);
  expect(name(editor)).toBe("a");
  expect(school.failure?.code).toBe("profile-path");
  expect(asked.at(-1)).toBe('draft {"draft":"1"}');
});

test("several edits are one step", async () => {
  const editor = new Editor(draft());
  await editor.change(1, [{ path: ["A"], value: 1 }, { path: ["Name"], value: undefined }]);
  expect(asked).toEqual(['draft_change {"draft":"1","changes":[{"payload":1,"path":["A"],"value":1},{"payload":1,"path":["Name"],"unset":true}]}']);
});

test("what is shown stays in sight when payloads go", async () => {
  const editor = new Editor(draft());
  const without = (gone: number) => ({ ...draft(), payloads: draft().payloads.filter((one) => one.index !== gone).map((one, index) => ({ ...one, index })) });
  editor.show(2);
  answers = [async () => without(0)];
  await editor.remove(0);
  expect(editor.shown.payload).toBe(1);
  editor.show(null);
  answers = [async () => without(0)];
  await editor.remove(0);
  expect(editor.shown.payload).toBeNull();
});

test("nothing is undone where nothing happened", async () => {
  const editor = new Editor(draft({ can_undo: false }));
  expect(await editor.undo()).toBe(false);
  expect(asked).toEqual([]);
});

test("where the check stopped counting, so does the window", async () => {
  await speak("en");
  const finding = (code: string, severity: "warning" | "info", args = {}) => ({ id: code, severity, code, args, payload: null, path: [], place: "", serials: [], other: null, fix: null });
  const matter = (...findings: ReturnType<typeof finding>[]) => new Editor(draft({ findings })).matter;
  expect(matter(finding("unknown-key", "info"))).toBeNull();
  expect(matter(finding("unknown-key", "info"), finding("empty", "warning"))).toBe("1");
  expect(matter(finding("empty", "warning"), finding("too-many-findings", "warning", { most: 2000 }))).toBe("2000+");
});
