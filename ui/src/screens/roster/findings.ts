/** What a finding says, where the iPads of the school are meant and not the columns of a file. */
import type { Said } from "../../backend/wire";
import { has, say, word } from "../../words/speech.svelte";

/** A column that is known goes by the name that its field has beside it, not by its heading in the list. */
export function findingText({ code, args }: Pick<Said, "code" | "args">): string {
  const { field } = args;
  const known = "column" in args && typeof field === "string" && has(`field-${field.replaceAll("_", "-")}`);
  return say(`finding-${code}`, known ? { ...args, column: word("field", field) } : args);
}
