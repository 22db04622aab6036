/** The files of the window, for the tests that read them. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const SOURCE = fileURLToPath(new URL("..", import.meta.url));

/** Every file with this ending but tests and fakes, with its text. */
export function sources(ending: string): { file: string; text: string }[] {
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending) && !file.endsWith(".test.ts") && !file.startsWith("backend/fake"))
    .map((file) => ({ file, text: readFileSync(SOURCE + file, "utf8") }));
}
