/** The rows of the list, fetched page by page as they come into sight. */
import { SvelteMap } from "svelte/reactivity";
import { ask, asFailure } from "../../backend";
import type { RosterAsk, RosterRow, Stage } from "../../backend/wire";
import { school } from "../../frame/school.svelte";

export type Question = Omit<RosterAsk, "offset" | "limit">;

const PAGE = 100;

export class Rows {
  total = $state<number | null>(null);
  #pages = new SvelteMap<number, RosterRow[]>();
  #asked = new Set<number>();
  #question: Question | null = null;
  /** Answers to an older question are thrown away. */
  #round = 0;

  /** Asks anew. The old rows stay until the new ones are here, so that nothing flickers. */
  async question(question: Question): Promise<void> {
    const round = ++this.#round;
    this.#question = question;
    try {
      const page = await ask("roster", { ...question, offset: 0, limit: PAGE });
      if (round !== this.#round) return;
      this.#asked = new Set([0]);
      this.#pages.clear();
      this.#pages.set(0, page.rows);
      this.total = page.total;
    } catch (thrown) {
      school.failure = asFailure(thrown);
    }
  }

  row(index: number): RosterRow | null {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE] ?? null;
  }

  /** The stage that all of these are at; none if they differ, or if one wasn't read. */
  stageOf(serials: string[]): Stage | null {
    const stages = new Map([...this.#pages.values()].flat().map((row) => [row.serial, row.stage]));
    const first = stages.get(serials[0] ?? "") ?? null;
    return serials.every((serial) => stages.get(serial) === first) ? first : null;
  }

  /** Fetches what is missing between two rows. */
  want(first: number, last: number): void {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(last / PAGE); page += 1) {
      if (!this.#asked.has(page)) void this.#fetch(page);
    }
  }

  async #fetch(page: number): Promise<void> {
    const round = this.#round;
    if (!this.#question) return;
    this.#asked.add(page);
    try {
      const answer = await ask("roster", { ...this.#question, offset: page * PAGE, limit: PAGE });
      if (round === this.#round) this.#pages.set(page, answer.rows);
    } catch (thrown) {
      this.#asked.delete(page);
      school.failure = asFailure(thrown);
    }
  }

  async serials(): Promise<string[]> {
    if (!this.#question) return [];
    return (await ask("roster_serials", { ...this.#question, offset: 0, limit: 0 })).serials;
  }
}
