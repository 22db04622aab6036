/** The blueprint that is being edited. It stays while other screens are looked at. */
import { ask, asFailure } from "../../backend";
import type { BlueprintChecked, BlueprintDraft, BlueprintPage, BlueprintStep, Failure, PlanLine } from "../../backend/wire";
import { attempt } from "../../frame/school.svelte";

/** Long enough for the next letter, too short to be noticed. */
const PAUSE = 160;

class Work {
  /** The blueprint as the library has it; none while the list is shown. */
  page = $state.raw<BlueprintPage | null>(null);
  draft = $state<BlueprintDraft | null>(null);
  step = $state<BlueprintStep>("unassign");
  /** Name of the batch it is looked at for; empty for none. */
  batch = $state("");
  checked = $state.raw<BlueprintChecked | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** The revision that was taken as the beginning; the newest without. */
  from = $state<number | null>(null);
  /** The draft as it was kept, as text. */
  kept = $state("");

  /** The draft, for what is only drawn while there is one. */
  get open(): BlueprintDraft {
    if (!this.draft) throw new Error("no blueprint is open");
    return this.draft;
  }

  get now(): string {
    return this.draft ? JSON.stringify(this.draft) : "";
  }

  get changed(): boolean {
    return this.draft !== null && this.now !== this.kept;
  }

  /** What is sent: a plain copy of the draft. */
  get plain(): BlueprintDraft | null {
    return this.draft ? $state.snapshot(this.draft) as BlueprintDraft : null;
  }

  show(page: BlueprintPage): void {
    const same = this.page?.id === page.id;
    this.page = page;
    this.draft = structuredClone(page.draft);
    this.kept = JSON.stringify(page.draft);
    this.from = null;
    if (same) return;
    this.step = "unassign";
    this.checked = null;
    this.batch = page.batches[0]?.name ?? "";
  }

  /** Begins from an older revision; saving makes it the newest. */
  async goBackTo(revision: number): Promise<void> {
    if (!this.page) return;
    const old = await attempt("blueprint", { id: this.page.id, revision });
    if (!old) return;
    this.draft = structuredClone(old.draft);
    this.from = revision;
  }

  close(): void {
    this.page = null;
    this.draft = null;
    this.checked = null;
    this.failure = null;
  }

  async save(): Promise<void> {
    const { plain, page } = this;
    if (!plain || !page) return;
    const saved = await attempt("blueprint_save", { id: page.id, draft: plain });
    if (saved) this.show(saved);
  }

  revert(): void {
    if (this.page) this.draft = JSON.parse(this.kept) as BlueprintDraft;
    this.from = null;
  }

  /** Looks at the draft once the hand rests. The answer stops it. */
  look(): () => void {
    const { plain, batch } = this;
    if (!plain) return () => undefined;
    let stale = false;
    const timer = setTimeout(() => {
      ask("blueprint_check", { draft: plain, batch: batch || null }).then(
        (answer) => {
          if (!stale) [this.checked, this.failure] = [answer, null];
        },
        (thrown: unknown) => {
          if (!stale) this.failure = asFailure(thrown);
        },
      );
    }, this.checked ? PAUSE : 0);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }

  /** The run plan of the draft, for the iPads of the batch. */
  plan(): Promise<PlanLine[] | null> {
    const { plain, batch } = this;
    return plain && batch ? attempt("blueprint_plan", { draft: plain, batch }) : Promise.resolve(null);
  }
}

export const work = new Work();
