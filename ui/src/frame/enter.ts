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
  const last = start.ledger.state === "open" ? await ask("last_thing", null).catch(() => null) : null;
  work.close();
  shelf.forget();
  table.clear();
  making.forget();
  leave();
  school.start = start;
  school.failure = null;
  school.last = last;
  school.turn += 1;
  school.entered += 1;
}
