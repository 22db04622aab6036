/** The hints of the practice school: five at most, one at a time, each gone once it was followed. */
import type { ScreenId } from "./screens";

export type Hint = {
  id: string;
  /** Where it is done. */
  screen: ScreenId;
  /** What is recorded once it was followed. */
  followed: readonly string[];
};

export const HINTS: readonly Hint[] = [
  { id: "list", screen: "roster", followed: ["roster-imported", "device-listed"] },
  { id: "look", screen: "preflight", followed: ["preflight-probed"] },
  { id: "move", screen: "roster", followed: ["moved", "ticked"] },
  { id: "undo", screen: "roster", followed: ["undone", "unticked", "preflight-unticked"] },
  { id: "kit", screen: "blueprints", followed: ["kit-exported"] },
];

/** The first hint that wasn't followed yet. */
export function nextHint(followed: readonly string[]): Hint | null {
  return HINTS.find((hint) => !followed.includes(hint.id)) ?? null;
}

/** The hint that a recorded step follows. */
export function hintOf(code: string): Hint | null {
  return HINTS.find((hint) => hint.followed.includes(code)) ?? null;
}
