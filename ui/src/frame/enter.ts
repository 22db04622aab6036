/** From one ledger to another: nothing of the one before goes over. */
import { ask } from "../backend";
import type { Start } from "../backend/wire";
import { work } from "../screens/blueprints/work.svelte";
import { table } from "../screens/handover/table.svelte";
import { making } from "../screens/kit/kit.svelte";
import { shelf } from "../screens/profiles/shelf.svelte";
import { leave } from "./place.svelte";
import { school } from "./school.svelte";

/** Another ledger is open now, or the same one after a restore: everything is read anew. */
export async function enter(start: Start): Promise<void> {
  work.close();
  shelf.forget();
  table.clear();
  making.forget();
  leave();
  school.start = start;
  school.failure = null;
  school.last = null;
  school.entered += 1;
  const turn = (school.turn += 1);
  if (start.ledger.state !== "open") return;
  const last = await ask("last_thing", null).catch(() => null);
  if (school.turn === turn) school.last = last;
}
