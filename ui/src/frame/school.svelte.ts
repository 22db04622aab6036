/** What the whole window knows: where the school stands, the last thing that happened, what went wrong. */
import { ask, asFailure, onEvent } from "../backend";
import type { Commands, Failure, LastThing, Start } from "../backend/wire";
import { called } from "../screens/identity/identity";
import { say, speak } from "../words/speech.svelte";

class School {
  start = $state.raw<Start | null>(null);
  last = $state.raw<LastThing | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Something a person has to know before they go on: shown in a sheet of its own. */
  notice = $state("");
  /** Said aloud by VoiceOver, shown nowhere else. */
  announcement = $state("");
  /** Grows with everything that was recorded; screens read anew when it does. */
  turn = $state(0);
  /** Grows when another ledger is entered; what the screens hold of one doesn't go over to the next. */
  entered = $state(0);
}

export const school = new School();

export async function begin(): Promise<void> {
  try {
    const start = await ask("start", null);
    await speak(start.lang);
    school.start = start;
    school.last = start.ledger.state === "open" ? await ask("last_thing", null) : null;
  } catch (thrown) {
    await speak("en");
    school.failure = asFailure(thrown);
  }
  onEvent((happening) => {
    if (happening.kind === "start") school.start = happening.start;
    if (happening.kind === "recorded") {
      school.last = happening.last;
      school.turn += 1;
      announce(sayLast(happening.last));
    }
  });
}

/** The last thing in a sentence; an identity is called by its common name. */
export function sayLast({ code, args }: LastThing): string {
  const { name } = args;
  return say(`last-${code}`, code.startsWith("identity-") && typeof name === "string" ? { ...args, name: called(name) } : args);
}

export function announce(text: string): void {
  school.announcement = text;
}

/** Reads what a screen needs by itself: what goes wrong is shown, what is shown already stays. */
export async function read<C extends keyof Commands>(command: C, request: Commands[C][0]): Promise<Commands[C][1] | null> {
  try {
    return await ask(command, request);
  } catch (thrown) {
    school.failure = asFailure(thrown);
    return null;
  }
}

/** Does what a person wants, so that what went wrong before is over; what goes wrong now is shown in the window's own place for it and gives nothing. */
export async function attempt<C extends keyof Commands>(command: C, request: Commands[C][0]): Promise<Commands[C][1] | null> {
  try {
    const answer = await ask(command, request);
    school.failure = null;
    return answer;
  } catch (thrown) {
    school.failure = asFailure(thrown);
    return null;
  }
}

/** What takes a step back before the journal does: the draft that is open on a screen. */
let before: (() => Promise<boolean>) | null = null;

/** While a screen has a draft, an undo is the draft's, as long as there is something to take back in it. */
export function undoWith(own: () => Promise<boolean>): () => void {
  before = own;
  return () => {
    if (before === own) before = null;
  };
}

export async function undo(): Promise<void> {
  if (before && (await before())) return;
  if (school.last?.can_undo) await attempt("undo", null);
}
