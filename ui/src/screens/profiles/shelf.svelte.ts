/** The library of profiles and the one that is open. It outlives the screen, so that looking elsewhere loses nothing. */
import { ask, asFailure } from "../../backend";
import type { FileRef, ProfileDraft, ProfileLine } from "../../backend/wire";
import { announce, attempt, school } from "../../frame/school.svelte";
import { say } from "../../words/speech.svelte";
import { Editor } from "./form/editor.svelte";

/** What stands over the screen. */
export type Over =
  | { sheet: "new" | "name" | "export" | "remove" | "rename" | "copy" }
  | { sheet: "leave"; then: () => Promise<void> }
  | { sheet: "newer"; revision: number; after: () => Promise<void> }
  | { sheet: "check"; files: number[] };

class Shelf {
  lines = $state.raw<ProfileLine[] | null>(null);
  editor = $state.raw<Editor | null>(null);
  over = $state.raw<Over | null>(null);
  busy = $state(false);

  /** What would be lost if another profile were opened now. A file that was only looked at is still there. */
  get unsaved(): boolean {
    const draft = this.editor?.draft;
    if (!draft?.changed || draft.encrypted) return false;
    return draft.can_undo || draft.origin.from !== "file";
  }

  async read(): Promise<void> {
    try {
      this.lines = await ask("profiles", null);
    } catch (thrown) {
      school.failure = asFailure(thrown);
    }
  }

  /** Asks about unsaved changes first, if there are any. */
  leaving(then: () => Promise<void>): void {
    if (this.unsaved) this.over = { sheet: "leave", then };
    else void then();
  }

  /** Takes a draft in the place of the one that is open. */
  adopt(draft: ProfileDraft): void {
    const before = this.editor?.draft.id;
    this.editor = new Editor(draft);
    this.over = null;
    if (before !== undefined && before !== draft.id) void attempt("draft_close", { draft: before });
  }

  open(name: string): void {
    if (this.editor?.draft.origin.from === "library" && this.editor.draft.name === name) return;
    this.leaving(() => this.#begin(() => attempt("profile_open", { name })));
  }

  openFile(id: number): void {
    this.leaving(() => this.#begin(() => attempt("profile_open_file", { id })));
  }

  /** One file is opened; of several each is told about first. */
  take(files: readonly FileRef[]): void {
    const [only, second] = files;
    if (only && !second) this.openFile(only.id);
    else if (only) this.over = { sheet: "check", files: files.map((file) => file.id) };
  }

  async choose(): Promise<void> {
    this.take((await attempt("files_choose", { kind: "profile", many: true })) ?? []);
  }

  /** Keeps the draft; one that has no place in the library yet is asked for its name. */
  async save(after: () => Promise<void> = async () => {}, known: number | null = null, name: string | null = null): Promise<void> {
    const { editor } = this;
    if (!editor) return;
    if (editor.draft.origin.from !== "library" && name === null) {
      this.over = { sheet: "name" };
      return;
    }
    this.busy = true;
    try {
      await editor.settled();
      const saved = await ask("draft_save", { draft: editor.draft.id, name: name ?? editor.draft.name, known });
      editor.draft = saved.draft;
      this.over = null;
      announce(say(saved.saved === "new" ? "profiles-saved" : "profiles-same", { name: saved.draft.name, revision: saved.revision }));
      await after();
    } catch (thrown) {
      const failure = asFailure(thrown);
      const newer = failure.code === "profile-newer" ? Number(failure.args["revision"]) : null;
      if (newer !== null) this.over = { sheet: "newer", revision: newer, after };
      else if (name === null) school.failure = failure;
      else throw thrown;
    } finally {
      this.busy = false;
    }
  }

  /** Puts the draft away; the library is as it was. */
  close(): void {
    const id = this.editor?.draft.id;
    this.editor = null;
    this.over = null;
    if (id !== undefined) void attempt("draft_close", { draft: id });
  }

  /** Another ledger is open: it knows nothing of the draft. */
  forget(): void {
    this.lines = this.editor = this.over = null;
  }

  async #begin(make: () => Promise<ProfileDraft | null>): Promise<void> {
    const draft = await make();
    if (draft) this.adopt(draft);
  }
}

export const shelf = new Shelf();
