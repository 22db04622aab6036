/** The pages of a document, fetched one by one as they come into sight. */
import { SvelteMap } from "svelte/reactivity";
import { ask, asFailure } from "../../backend";
import type { DocumentOrder, Failure, Said } from "../../backend/wire";

export class Pages {
  count = $state(0);
  findings = $state.raw<Said[]>([]);
  failure = $state.raw<Failure | null>(null);
  /** Whether the document is being laid out; the old pages stay meanwhile. */
  busy = $state(false);
  #pages = new SvelteMap<number, string>();
  #asked = new Set<number>();
  #order: DocumentOrder | null = null;
  /** Answers to an older order are thrown away. */
  #round = 0;

  /** Lays out anew, beginning with the page in sight. */
  async lay(order: DocumentOrder | null, page: number): Promise<void> {
    const round = ++this.#round;
    this.#order = order;
    this.busy = order !== null;
    if (order === null) {
      this.#pages.clear();
      [this.count, this.findings, this.failure] = [0, [], null];
      return;
    }
    try {
      const answer = await ask("document_page", { order, page });
      if (round !== this.#round) return;
      this.#asked = new Set([answer.page]);
      this.#pages.clear();
      this.#pages.set(answer.page, picture(answer.svg));
      [this.count, this.findings, this.failure] = [answer.pages, answer.findings, null];
    } catch (thrown) {
      if (round !== this.#round) return;
      this.#pages.clear();
      [this.count, this.findings, this.failure] = [0, [], asFailure(thrown)];
    }
    this.busy = false;
  }

  /** A page as the address of a picture; nothing while it isn't here yet. */
  picture(page: number): string | null {
    return this.#pages.get(page) ?? null;
  }

  /** Fetches a page unless it is here or on its way. */
  async want(page: number): Promise<void> {
    const round = this.#round;
    if (this.#order === null || this.busy || page >= this.count || this.#asked.has(page)) return;
    this.#asked.add(page);
    try {
      const answer = await ask("document_page", { order: this.#order, page });
      if (round === this.#round) this.#pages.set(answer.page, picture(answer.svg));
    } catch (thrown) {
      this.#asked.delete(page);
      if (round === this.#round) this.failure = asFailure(thrown);
    }
  }
}

/** As a picture an SVG can run nothing and load nothing. */
function picture(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}
