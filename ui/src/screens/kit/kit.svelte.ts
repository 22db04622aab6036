/** A kit being made: it goes on while its sheet is closed. */
import { ask, asFailure, onEvent } from "../../backend";
import type { Failure, KitMade, KitWish } from "../../backend/wire";

export const PARTS = ["checks", "profiles", "texts", "papers", "writing"] as const;
export type Part = (typeof PARTS)[number];

class Making {
  /** What is done now, while a kit is made. */
  part = $state<Part | null>(null);
  done = $state(0);
  of = $state(0);
  stopping = $state(false);
  made = $state.raw<KitMade | null>(null);
  stopped = $state(false);
  failure = $state.raw<Failure | null>(null);

  get busy(): boolean {
    return this.part !== null;
  }

  async build(wish: KitWish): Promise<void> {
    if (this.busy) return;
    this.forget();
    [this.part, this.done, this.of] = ["checks", 0, 1];
    const deaf = onEvent((happening) => {
      if (happening.kind !== "progress") return;
      const part = PARTS.find((one) => `kit-${one}` === happening.task);
      if (part) [this.part, this.done, this.of] = [part, happening.done, happening.of];
    });
    try {
      this.made = await ask("kit_build", wish);
      this.stopped = this.made === null;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
    deaf();
    [this.part, this.stopping] = [null, false];
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await ask("stop", { work: "kit" }).catch(() => undefined);
  }

  forget(): void {
    [this.made, this.failure, this.stopped] = [null, null, false];
  }
}

export const making = new Making();
