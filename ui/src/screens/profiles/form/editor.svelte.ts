/** One open draft. The draft lies in Rust; every edit is one command, and its answer is the draft as it is then. */
import { SvelteSet } from "svelte/reactivity";
import { attempt, school } from "../../../frame/school.svelte";
import { number } from "../../../words/formats";
import { say } from "../../../words/speech.svelte";
import { put, type Step } from "../plist";
import type { Commands, DraftEdit, DraftFinding, DraftPayload, ProfileDraft } from "../../../backend/wire";

/** A place in the draft; `payload: null` is the profile itself. */
export type Where = { payload: number | null; path: readonly Step[] };
/** The commands that answer with the draft as it is then. */
type Edit = { [C in keyof Commands]: Commands[C][1] extends ProfileDraft ? C : never }[keyof Commands];

export class Editor {
  draft = $state.raw<ProfileDraft>() as ProfileDraft;
  /** What the form shows. */
  shown = $state.raw<Where>({ payload: null, path: [] });
  /** Edits that are still on their way. */
  waiting = $state(0);
  /** Groups that the teacher opened. */
  readonly open = new SvelteSet<string>();
  #queue: Promise<void> = Promise.resolve();

  constructor(draft: ProfileDraft) {
    this.draft = draft;
    this.shown = { payload: draft.payloads.length > 0 ? 0 : null, path: [] };
  }

  /** Jumps to a field. */
  show(payload: number | null, path: readonly Step[] = []): void {
    this.shown = { payload, path };
  }

  /** Whether it sets up nothing yet, as a blank one. */
  get isEmpty(): boolean {
    return this.draft.payloads.length === 0 && !this.draft.encrypted && this.draft.gone.length === 0;
  }

  /** What was found. That an empty profile lacks its payloads is no fault yet. */
  get findings(): readonly DraftFinding[] {
    const { findings } = this.draft;
    return this.isEmpty ? findings.filter((one) => one.code !== "content-empty" && one.args["key"] !== "PayloadContent") : findings;
  }

  /** How many of them matter, as text: the check stops at many, and then there are more than those. */
  get matter(): string | null {
    const cut = this.findings.find((one) => one.code === "too-many-findings");
    if (cut) return say("profiles-or-more", { count: cut.args["most"] });
    const count = this.findings.filter((one) => one.severity !== "info").length + this.draft.gone.length;
    return count > 0 ? number(count) : null;
  }

  valuesOf(payload: number | null): unknown {
    return payload === null ? this.draft.top : this.draft.payloads[payload]?.values;
  }

  set(payload: number | null, path: readonly Step[], value: unknown): Promise<boolean> {
    this.#ahead(payload, path, value);
    return this.#send("draft_set", { draft: this.draft.id, payload, path: [...path], value });
  }

  unset(payload: number | null, path: readonly Step[]): Promise<boolean> {
    this.#ahead(payload, path, undefined);
    return this.#send("draft_unset", { draft: this.draft.id, payload, path: [...path] });
  }

  /** Several edits that are undone together; a value of `undefined` takes the key away. */
  change(payload: number | null, edits: readonly { path: readonly Step[]; value: unknown }[]): Promise<boolean> {
    for (const { path, value } of edits) this.#ahead(payload, path, value);
    const changes = edits.map(({ path, value }): DraftEdit => (value === undefined ? { payload, path: [...path], unset: true } : { payload, path: [...path], value }));
    return this.#send("draft_change", { draft: this.draft.id, changes });
  }

  secret(payload: number | null, path: readonly Step[], text: string): Promise<boolean> {
    return this.#send("draft_secret", { draft: this.draft.id, payload, path: [...path], text });
  }

  file(payload: number | null, path: readonly Step[], file: number): Promise<boolean> {
    return this.#send("draft_file", { draft: this.draft.id, payload, path: [...path], file });
  }

  certificate(payload: number, file: number, password: string | null): Promise<boolean> {
    return this.#send("draft_certificate", { draft: this.draft.id, payload, file, password });
  }

  /** Adds a payload at the end and shows it. */
  async add(type: string, variant: string | null): Promise<void> {
    if (await this.#send("draft_add", { draft: this.draft.id, type, variant })) this.show(this.draft.payloads.length - 1);
  }

  async copy(payload: number): Promise<void> {
    if (await this.#send("draft_copy", { draft: this.draft.id, payload })) this.show(this.draft.payloads.length - 1);
  }

  async remove(payload: number): Promise<void> {
    if (!(await this.#send("draft_remove", { draft: this.draft.id, payload }))) return;
    const last = this.draft.payloads.length - 1;
    const { payload: seen } = this.shown;
    if (seen === payload) this.show(last < 0 ? null : Math.min(payload, last));
    else if (seen !== null && seen > payload) this.show(seen - 1);
  }

  async move(payload: number, to: number): Promise<void> {
    if (await this.#send("draft_move", { draft: this.draft.id, payload, to })) this.show(to);
  }

  fix(finding: string): Promise<boolean> {
    return this.#send("draft_fix", { draft: this.draft.id, finding });
  }

  fixAll(): Promise<boolean> {
    return this.#send("draft_fix_all", { draft: this.draft.id });
  }

  async undo(): Promise<boolean> {
    return this.draft.can_undo && (await this.#send("draft_undo", { draft: this.draft.id }));
  }

  async redo(): Promise<boolean> {
    return this.draft.can_redo && (await this.#send("draft_redo", { draft: this.draft.id }));
  }

  /** When every edit so far has its answer. */
  settled(): Promise<void> {
    return this.#queue;
  }

  /** Draws an edit before its answer is there. */
  #ahead(payload: number | null, path: readonly Step[], value: unknown): void {
    const { draft } = this;
    if (payload === null) {
      this.draft = { ...draft, top: put(draft.top, path, value) as ProfileDraft["top"] };
      return;
    }
    const payloads = draft.payloads.map((one): DraftPayload => (one.index === payload ? { ...one, values: put(one.values, path, value) as DraftPayload["values"] } : one));
    this.draft = { ...draft, payloads };
  }

  /** One after the other. Only the last answer is drawn, so that nothing jumps back while someone types. */
  #send<C extends Edit>(command: C, request: Commands[C][0]): Promise<boolean> {
    this.waiting += 1;
    const done = this.#queue.then(async () => {
      const answer = await attempt(command, request);
      this.waiting -= 1;
      if (answer && this.waiting === 0) this.draft = answer;
      if (!answer) await this.#again();
      return answer !== null;
    });
    this.#queue = done.then(() => undefined);
    return done;
  }

  /** What was drawn ahead and then refused goes. */
  async #again(): Promise<void> {
    const { failure } = school;
    const draft = await attempt("draft", { draft: this.draft.id });
    if (draft) this.draft = draft;
    school.failure = failure;
  }
}
