/** The commands of the form, until `backend/wire.ts` has them. */
import { attempt as ask } from "../../../frame/school.svelte";
import type { FormCommands } from "../types";

export type Commands = FormCommands;
export const attempt = ask as unknown as <C extends keyof Commands>(command: C, request: Commands[C][0]) => Promise<Commands[C][1] | null>;

/** Opens the Mac's panel for one file; null if the person thought better of it. */
export async function chooseFile(kind: string): Promise<{ id: number; name: string } | null> {
  const [file] = (await attempt("files_choose", { kind, many: false })) ?? [];
  return file ?? null;
}
