/** The Mac looks at one check after the other; each answer is shown as it comes, and one can stop. */
import { ask, asFailure } from "../../backend";
import type { PreflightPage } from "../../backend/wire";
import { school } from "../../frame/school.svelte";

export class Looking {
  /** The check that is looked at. */
  item = $state<string | null>(null);
  done = $state(0);
  of = $state(0);
  #stopped = false;

  /** Looks at these checks; says after each where all of them stand. */
  async at(items: readonly string[], show: (page: PreflightPage) => void): Promise<void> {
    if (this.item !== null) return;
    this.#stopped = false;
    this.of = items.length;
    try {
      for (const [at, item] of items.entries()) {
        if (this.#stopped) break;
        this.item = item;
        this.done = at;
        show(await ask("preflight_probe", { item }));
      }
      school.failure = null;
    } catch (thrown) {
      school.failure = asFailure(thrown);
    }
    this.item = null;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await ask("stop", { work: "preflight" }).catch(() => null);
  }
}
