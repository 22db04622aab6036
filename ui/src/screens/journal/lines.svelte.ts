/** The lines of the journal, newest first, fetched page by page as somebody scrolls. */
import { ask, asFailure } from "../../backend";
import type { JournalAsk, JournalLine } from "../../backend/wire";
import { school } from "../../frame/school.svelte";

export type Question = Omit<JournalAsk, "before" | "limit">;

const PAGE = 100;
/** So many lines are read anew when something was recorded; who scrolled further begins again. */
const KEPT = 500;

export const NOTHING: Question = { find: null, kind: null, serial: null, batch: null, operator: null, since: null, until: null };

export class Lines {
  all = $state.raw<JournalLine[] | null>(null);
  /** Whether older lines follow. */
  more = $state(false);
  busy = $state(false);
  #question: Question = NOTHING;
  /** Answers to an older question are thrown away. */
  #round = 0;

  /** Asks anew. The old lines stay until the new ones are here, so that nothing flickers. */
  async question(question: Question): Promise<void> {
    const same = JSON.stringify(question) === JSON.stringify(this.#question);
    this.#question = question;
    const known = same ? Math.min(this.all?.length ?? 0, KEPT) : 0;
    await this.#read(null, Math.max(known, PAGE));
  }

  /** Fetches the next page unless it is on its way. */
  async next(): Promise<void> {
    const last = this.all?.at(-1);
    if (this.more && !this.busy && last) await this.#read(last.position, PAGE);
  }

  async #read(before: number | null, limit: number): Promise<void> {
    const round = ++this.#round;
    this.busy = true;
    try {
      const answer = await ask("journal", { ...this.#question, before, limit });
      if (round !== this.#round) return;
      this.all = before === null ? answer.lines : [...(this.all ?? []), ...answer.lines];
      this.more = answer.more;
    } catch (thrown) {
      if (round === this.#round) school.failure = asFailure(thrown);
    }
    if (round === this.#round) this.busy = false;
  }
}
