/** How a line reads: what happened, and which iPads or batch it concerns. */
import type { JournalLine } from "../../backend/wire";
import { say } from "../../words/speech.svelte";

export function sentence(line: JournalLine): string {
  return say(`event-${line.kind.replaceAll("_", "-")}`, line.args);
}

export function whom(line: JournalLine): string {
  const [first] = line.devices;
  if (first) {
    const name = first.name ?? first.serial;
    return line.devices_total > 1 ? say("journal-whom-many", { name, count: line.devices_total - 1 }) : name;
  }
  return line.batch?.name ?? line.profile?.name ?? line.blueprint?.name ?? "";
}
