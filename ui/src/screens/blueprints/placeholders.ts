/** What a placeholder such as `{asset_tag}` stands for, in the words of the roster. */
import { say } from "../../words/speech.svelte";

export function placeholderWord(placeholder: string): string {
  const word = placeholder.replace(/[{}]/g, "").replaceAll("_", "-");
  return say(word === "school" ? "first-name" : `field-${word}`);
}
