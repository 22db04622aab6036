/** Drafts with changes that nobody has saved yet, wherever the teacher is; they would be lost with the window. */
import { work } from "../screens/blueprints/work.svelte";
import { shelf } from "../screens/profiles/shelf.svelte";

export type Unsaved = { screen: "profiles" | "blueprints"; name: string };

export function unsaved(): Unsaved[] {
  const drafts: Unsaved[] = [];
  if (shelf.unsaved && shelf.editor) drafts.push({ screen: "profiles", name: shelf.editor.draft.name });
  if (work.changed && work.page) drafts.push({ screen: "blueprints", name: work.open.name });
  return drafts;
}
