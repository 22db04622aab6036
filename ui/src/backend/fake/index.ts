/** A fake backend: plays the fixtures of the practice school in a browser. Never in the real window. */
import { failure, type Ask, type Backend } from "../index";
import type { Commands, Happening } from "../wire";
import { FakeSchool } from "./school";
import { rosterAnswers } from "./roster";
import { dayAnswers } from "./day";
import { tapeBackend } from "./tape";

/** Commands that are played by hand; all others are on tapes. */
export type Answers = { [C in keyof Commands]?: (request: Commands[C][0]) => Commands[C][1] };

/** What a test wants the fake to be: in the page's address (`?begin=none&devices=10000&lang=ja`). */
export type Wishes = { begin: "none" | "open"; devices: number; lang: string | null };

export function fakeBackend(wishes: Wishes): Backend {
  const hearers = new Set<(happening: Happening) => void>();
  const school = new FakeSchool(wishes, (happening) => {
    for (const hear of hearers) hear(happening);
  });
  const answers: Answers = { ...dayAnswers(school), ...rosterAnswers(school) };
  const ask: Ask = async (command, request) => {
    await Promise.resolve();
    const answer = answers[command];
    if (!answer) throw failure("window-unexpected", {}, command);
    return structuredClone(answer(request)) as never;
  };
  return {
    ask,
    onEvent(hear) {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
  };
}

export async function connect(): Promise<Backend> {
  const wished = new URLSearchParams(globalThis.location.search);
  const tape = wished.get("tape");
  if (tape) return tapeBackend(tape, wished.get("lang"));
  return fakeBackend({
    begin: wished.get("begin") === "none" ? "none" : "open",
    devices: Number(wished.get("devices") ?? 30),
    lang: wished.get("lang"),
  });
}
