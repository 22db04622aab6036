/** How a line reads: what happened, and which iPads or batch it concerns. */
import type { JournalLine, StoryEvent } from "../../backend/wire";
import { say } from "../../words/speech.svelte";
import { called } from "../identity/identity";

/** An identity is called by its common name. */
export function sentence({ kind, args }: Pick<StoryEvent, "kind" | "args">): string {
  const { subject } = args;
  return say(`event-${kind.replaceAll("_", "-")}`, typeof subject === "string" ? { ...args, subject: called(subject) } : args);
}

export function whom(line: JournalLine): string {
  const [first] = line.devices;
  if (first) {
    const name = first.name ?? first.serial;
    return line.devices_total > 1 ? say("journal-whom-many", { name, count: line.devices_total - 1 }) : name;
  }
  return line.batch?.name ?? line.profile?.name ?? line.blueprint?.name ?? "";
}
