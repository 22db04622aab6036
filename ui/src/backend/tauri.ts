/** The real backend. The only file that knows Tauri. */
import { invoke } from "@tauri-apps/api/core";
import { asFailure, type Ask, type Backend } from "./index";
import type { Happening } from "./wire";

/** How long to wait before asking again after an answer was lost, in milliseconds. */
const PAUSE = 1000;

const ask: Ask = async (command, request) => {
  try {
    return await invoke(command, { request });
  } catch (thrown) {
    throw asFailure(thrown);
  }
};

/** Fetches what happens, for ever: each answer comes as soon as there is something, and in order. */
async function follow(hear: (happening: Happening) => void): Promise<never> {
  for (let seq = 0; ; ) {
    try {
      for (const happening of await ask("happenings", { seq })) {
        seq = happening.seq;
        hear(happening);
      }
    } catch (thrown) {
      console.error("what happened didn't arrive", thrown);
      await new Promise((over) => setTimeout(over, PAUSE));
    }
  }
}

export function connect(): Promise<Backend> {
  const hearers = new Set<(happening: Happening) => void>();
  let follows = false;
  return Promise.resolve({
    ask,
    onEvent(hear) {
      hearers.add(hear);
      if (!follows) {
        follows = true;
        void follow((happening) => hearers.forEach((one) => one(happening)));
      }
      return () => hearers.delete(hear);
    },
  });
}
