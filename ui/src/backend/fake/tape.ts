/** Replays a tape that the Rust side recorded: questions give their newest answer, deeds move on. */
import { failure, type Ask, type Backend } from "../index";
import type { Failure, Happening } from "../wire";

type Recording = {
  /** How many deeds came before; a deed counts itself. */
  scene: number;
  command: string;
  request: unknown;
  answer: { ok?: unknown; failure?: Failure };
  /** What the page was told with it. Only deeds have this. */
  told: Happening[];
};

const tapes = import.meta.glob<Recording[]>("../fixtures/tape-*.json", { import: "default" });

/**
 * The backend that a tape makes; refuses whatever isn't on it, and says what that was. Until another language is
 * chosen, `lang` is spoken instead of the one on the tape. What nobody asked for (files that are dropped) a test
 * plays itself, as an event of `stage`.
 */
export async function tapeBackend(name: string, lang: string | null, stage: EventTarget): Promise<Backend> {
  const load = tapes[`../fixtures/tape-${name}.json`];
  if (!load) throw failure("window-unexpected", {}, `no tape ${name}`);
  const tape = await load();
  const hearers = new Set<(happening: Happening) => void>();
  const deeds = new Set(tape.filter((one, at) => one.scene !== (tape[at - 1]?.scene ?? 0)));
  stage.addEventListener("fake-happening", (event) => {
    if (event instanceof CustomEvent) for (const hear of hearers) hear(event.detail as Happening);
  });
  let scene = 0;
  let spokenIn = lang;
  const ask: Ask = async (command, request) => {
    await Promise.resolve();
    const same = (one: Recording) => one.command === command && sameJson(one.request, request);
    const deed = tape.find((one) => deeds.has(one) && one.scene > scene && same(one));
    const question = tape.findLast((one) => !deeds.has(one) && one.scene <= scene && same(one));
    const found = question ?? deed;
    if (!found) {
      const what = `${command} ${JSON.stringify(request)}`;
      throw failure("window-unexpected", { code: what }, `not on tape ${name}: ${what}`);
    }
    if (found === deed) {
      scene = deed.scene;
      if (command === "language_set") spokenIn = null;
      const { told } = deed;
      queueMicrotask(() => {
        for (const happening of told) for (const hear of hearers) hear(spoken(structuredClone(happening), spokenIn));
      });
    }
    if (found.answer.failure) throw structuredClone(found.answer.failure);
    return spoken(structuredClone(found.answer.ok), spokenIn) as never;
  };
  return {
    ask,
    onEvent(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

/** What tells the window's language says this one instead. */
function spoken<T>(told: T, lang: string | null): T {
  if (lang === null || typeof told !== "object" || told === null) return told;
  const start: unknown = "start" in told ? told.start : told;
  if (typeof start === "object" && start !== null && "lang" in start && "ledger" in start) start.lang = lang;
  return told;
}

/** Two values of JSON; the order of an object's keys doesn't count. */
function sameJson(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && sameJson(Reflect.get(one, key), Reflect.get(other, key)))
  );
}
