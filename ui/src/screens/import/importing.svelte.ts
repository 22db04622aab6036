/** The import under way: what was read stays with the window until it is imported or closed. */
import { ask, asFailure } from "../../backend";
import type { Failure, ImportDone, ImportSheet, ListCorrections } from "../../backend/wire";
import { goTo } from "../../frame/place.svelte";
import { attempt } from "../../frame/school.svelte";

class Importing {
  sheet = $state.raw<ImportSheet | null>(null);
  done = $state.raw<ImportDone | null>(null);
  failure = $state.raw<Failure | null>(null);
  busy = $state<"reading" | "adding" | null>(null);
  /** The ledger changed since the lists were looked at, and they were looked at again. */
  anew = $state(false);
  /** A person stopped it; nothing was imported. */
  stopped = $state(false);
  pasting = $state(false);
  /** Which of several lists is shown. */
  list = $state(0);
  open = $state(false);
}

export const importing = new Importing();

type Lists = { files?: number[]; pasted?: string };
/** Lists that came while others were being added; they come after those. */
let later: Lists[] = [];

/** What is being added isn't read anew under it. */
async function reading(read: () => Promise<ImportSheet>): Promise<boolean> {
  if (importing.busy === "adding") return false;
  importing.busy = "reading";
  importing.failure = null;
  importing.anew = importing.stopped = false;
  try {
    const sheet = await read();
    importing.sheet = sheet;
    importing.list = Math.min(importing.list, Math.max(sheet.lists.length - 1, 0));
    return true;
  } catch (thrown) {
    importing.failure = asFailure(thrown);
    return false;
  } finally {
    importing.busy = null;
  }
}

/** Reads lists; those that come while the sheet is open join it. */
export async function openLists(from: Lists): Promise<void> {
  importing.pasting = false;
  if (importing.busy === "adding") {
    later = [...later, from];
    return;
  }
  const into = importing.open && !importing.done ? (importing.sheet?.import ?? null) : null;
  if (into === null) putAway();
  goTo("roster");
  importing.open = true;
  const before = importing.sheet?.lists ?? [];
  const opened = await reading(() => ask("import_open", { into, files: from.files ?? [], pasted: from.pasted ?? null }));
  // What joined comes into sight; it stands before the lists that can't be opened.
  const joined = importing.sheet?.lists.findIndex((list, at) => list.name !== before[at]?.name || (list.read === null) !== (before[at]?.read === null)) ?? -1;
  if (opened && into !== null && joined >= 0) importing.list = joined;
}

async function openLater(): Promise<void> {
  const came = later;
  later = [];
  for (const from of came) await openLists(from);
}

/** Asks for files in the panel of the system. */
export async function chooseLists(): Promise<void> {
  const files = (await attempt("files_choose", { kind: "roster", many: true })) ?? [];
  if (files.length > 0) await openLists({ files: files.map((file) => file.id) });
}

export async function correct(list: number, change: Partial<ListCorrections>): Promise<void> {
  const { sheet } = importing;
  const corrections = sheet?.lists[list]?.read?.corrections;
  if (!sheet || !corrections) return;
  await reading(() => ask("import_correct", { import: sheet.import, list, corrections: { ...corrections, ...change } }));
}

export async function putInto(batch: string): Promise<void> {
  const { sheet } = importing;
  if (!sheet || (sheet.batch ?? "") === batch.trim()) return;
  await reading(() => ask("import_batch", { import: sheet.import, batch: batch.trim() || null }));
}

export async function leaveOut(list: number): Promise<void> {
  const { sheet } = importing;
  if (!sheet) return;
  if (sheet.lists.length === 1) close();
  else await reading(() => ask("import_leave_out", { import: sheet.import, list }));
}

export async function go(): Promise<void> {
  const { sheet } = importing;
  if (!sheet || importing.busy) return;
  importing.busy = "adding";
  importing.failure = null;
  importing.stopped = false;
  try {
    const done = await ask("import_go", { import: sheet.import });
    importing.stopped = done === null;
    importing.anew = done?.moved_on != null;
    if (done?.moved_on) importing.sheet = done.moved_on;
    else importing.done = done;
  } catch (thrown) {
    importing.failure = asFailure(thrown);
  } finally {
    importing.busy = null;
  }
  // What was imported is read first; those that came meanwhile follow when it is closed.
  if (!importing.done) await openLater();
}

/** Stops what is being imported; nothing of it is kept. */
export function stop(): void {
  ask("stop", { work: "import" }).catch(() => undefined);
}

export function close(): void {
  putAway();
  void openLater();
}

function putAway(): void {
  const { sheet } = importing;
  if (sheet) ask("import_close", { import: sheet.import }).catch(() => undefined);
  importing.sheet = null;
  importing.done = null;
  importing.failure = null;
  importing.anew = importing.stopped = false;
  importing.list = 0;
  importing.open = false;
}
