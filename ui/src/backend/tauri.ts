/** The real backend. The only file that knows Tauri. */
import { invoke } from "@tauri-apps/api/core";
import { asFailure, type Ask, type Backend } from "./index";
import type { Commands, Happening } from "./wire";

/** How long to wait before asking again after an answer was lost, in milliseconds. */
const PAUSE = 1000;
/** How long an answer waits at most for what was told before it, in milliseconds. */
const PATIENCE = 2000;

/** An answer, and the number of the newest thing that was told before it. */
type Heading<C extends keyof Commands> = { answer: Commands[C][1]; seq: number };

const call = <C extends keyof Commands>(command: C, request: Commands[C][0]): Promise<Heading<C>> => invoke(command, { request });

/** What happens, fetched for ever: each answer comes as soon as there is something, and in order. */
class Stream {
  #heard = 0;
  #waiting: { seq: number; go: () => void }[] = [];
  #hearers = new Set<(happening: Happening) => void>();
  #follows = false;

  hear(hearer: (happening: Happening) => void): () => void {
    this.#hearers.add(hearer);
    if (!this.#follows) void this.#follow();
    return () => this.#hearers.delete(hearer);
  }

  /** Goes on once everything up to this number was heard. */
  caughtUp(seq: number): Promise<void> {
    if (!this.#follows || this.#heard >= seq) return Promise.resolve();
    return new Promise((go) => {
      this.#waiting.push({ seq, go });
      setTimeout(go, PATIENCE);
    });
  }

  async #follow(): Promise<never> {
    this.#follows = true;
    for (;;) {
      try {
        const { answer } = await call("happenings", { seq: this.#heard });
        for (const happening of answer) this.#tell(happening);
      } catch (thrown) {
        console.error("what happened didn't arrive", thrown);
        await new Promise((over) => setTimeout(over, PAUSE));
      }
    }
  }

  #tell(happening: Happening): void {
    this.#heard = happening.seq;
    for (const hearer of this.#hearers) hearer(happening);
    for (const { seq, go } of this.#waiting) if (seq <= this.#heard) go();
    this.#waiting = this.#waiting.filter((one) => one.seq > this.#heard);
  }
}

export function connect(): Promise<Backend> {
  const stream = new Stream();
  const ask: Ask = async (command, request) => {
    try {
      const { answer, seq } = await call(command, request);
      await stream.caughtUp(seq);
      return answer;
    } catch (thrown) {
      throw asFailure(thrown);
    }
  };
  return Promise.resolve({ ask, onEvent: (hear) => stream.hear(hear) });
}
