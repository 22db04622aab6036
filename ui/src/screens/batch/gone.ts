/** What to do when a batch can't be read. */
import { asFailure } from "../../backend";
import { goTo } from "../../frame/place.svelte";
import { school } from "../../frame/school.svelte";

/** A batch that is gone, for example by an undo, needs no error: the overview shows what there is. */
export function unread(thrown: unknown): void {
  const failure = asFailure(thrown);
  if (failure.code === "unknown-name") goTo("overview");
  else school.failure = failure;
}
