/** The real backend. The only file that knows Tauri. */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { asFailure, type Ask, type Backend } from "./index";
import type { Happening } from "./wire";

export async function connect(): Promise<Backend> {
  const hearers = new Set<(happening: Happening) => void>();
  await listen<Happening>("happening", ({ payload }) => {
    for (const hear of hearers) hear(payload);
  });
  const ask: Ask = async (command, request) => {
    try {
      return await invoke(command, { request });
    } catch (thrown) {
      throw asFailure(thrown);
    }
  };
  return {
    ask,
    onEvent(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}
