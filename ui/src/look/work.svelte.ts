/** One piece of work at a time, with what went wrong beside the button that began it. */
import { untrack } from "svelte";
import { asFailure } from "../backend";
import type { Failure } from "../backend/wire";

export class Work {
  busy = $state(false);
  failure = $state.raw<Failure | null>(null);

  /** Runs it; what goes wrong is kept and gives nothing. */
  async run<T>(work: () => Promise<T>): Promise<T | null> {
    // Whoever begins it, an effect too, doesn't hang on how it goes.
    if (untrack(() => this.busy)) return null;
    this.busy = true;
    try {
      const answer = await work();
      this.failure = null;
      return answer;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return null;
    } finally {
      this.busy = false;
    }
  }
}
