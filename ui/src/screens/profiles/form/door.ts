/** What the form asks for. */
import { attempt } from "../../../frame/school.svelte";
import type { Commands, FileKind, FileRef } from "../../../backend/wire";

export type { Commands };
export { attempt };

/** Opens the Mac's panel for one file; null if the person thought better of it. */
export async function chooseFile(kind: FileKind): Promise<FileRef | null> {
  const [file] = (await attempt("files_choose", { kind, many: false })) ?? [];
  return file ?? null;
}
