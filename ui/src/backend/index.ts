/** The one door to what runs behind the window; a fake stands behind the same door. */
import type { Commands, Failure, Happening } from "./wire";

export type Ask = <C extends keyof Commands>(command: C, request: Commands[C][0]) => Promise<Commands[C][1]>;

export interface Backend {
  /** Asks for one thing. Refuses with a [`Failure`]. */
  ask: Ask;
  /** Hears everything that happens, in order. The answer stops it. */
  onEvent(hear: (happening: Happening) => void): () => void;
}

let behind: Backend | null = null;

/** Opens the door once, before anything is drawn. */
export async function open(): Promise<Backend> {
  const { connect } = import.meta.env.MODE === "fake" ? await import("./fake") : await import("./tauri");
  behind = await connect();
  return behind;
}

/** Opens the door with a backend of one's own; for tests. */
export function openWith(backend: Backend): void {
  behind = backend;
}

export const ask: Ask = (command, request) => {
  if (!behind) return Promise.reject(failure("window-not-ready"));
  return behind.ask(command, request);
};

export function onEvent(hear: (happening: Happening) => void): () => void {
  return behind ? behind.onEvent(hear) : () => undefined;
}

export function failure(code: string, args: Failure["args"] = {}, detail: unknown = null): Failure {
  return { code, args, detail };
}

/** Whatever was thrown, as a failure that has a sentence. */
export function asFailure(thrown: unknown): Failure {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    const args = "args" in thrown && typeof thrown.args === "object" && thrown.args !== null ? thrown.args : {};
    return { code: thrown.code, args: { ...args }, detail: "detail" in thrown ? thrown.detail : null };
  }
  return failure("window-unexpected", { code: String(thrown).slice(0, 120) }, String(thrown));
}
