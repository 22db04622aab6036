/** Rows of an import, fetched some at a time. */
import { untrack } from "svelte";
import { ask, asFailure } from "../../backend";
import type { ImportKind, ImportRow, ImportSheet } from "../../backend/wire";
import { importing } from "./importing.svelte";

const PAGE = 50;

export class ImportPages {
  rows = $state.raw<ImportRow[]>([]);
  total = $state<number | null>(null);
  #round = 0;

  /** Begins anew; as many rows as were shown are fetched again. */
  async show(sheet: ImportSheet, list: number, kind: ImportKind, again: boolean): Promise<void> {
    const limit = again ? Math.max(untrack(() => this.rows.length), PAGE) : PAGE;
    await this.#fetch(sheet, list, kind, 0, limit);
  }

  async more(sheet: ImportSheet, list: number, kind: ImportKind): Promise<void> {
    await this.#fetch(sheet, list, kind, this.rows.length, PAGE);
  }

  async #fetch(sheet: ImportSheet, list: number, kind: ImportKind, offset: number, limit: number): Promise<void> {
    const round = ++this.#round;
    try {
      const page = await ask("import_rows", { import: sheet.import, list, kind, offset, limit });
      if (round !== this.#round) return;
      this.rows = offset === 0 ? page.rows : [...this.rows, ...page.rows];
      this.total = page.total;
    } catch (thrown) {
      if (round === this.#round) importing.failure = asFailure(thrown);
    }
  }
}
