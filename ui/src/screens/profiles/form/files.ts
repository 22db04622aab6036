/** The Mac's panel for one file. */
import type { FileKind, FileRef } from "../../../backend/wire";
import { attempt } from "../../../frame/school.svelte";

/** The chosen file; null if the person thought better of it. */
export async function chooseFile(kind: FileKind): Promise<FileRef | null> {
  const [file] = (await attempt("files_choose", { kind, many: false })) ?? [];
  return file ?? null;
}
