/** The screens in the order of the sidebar; ⌘1 to ⌘9 follow it. */
import type { IconName } from "../look/icons";

export type ScreenId =
  | "overview" | "preflight" | "roster" | "profiles" | "blueprints" | "handover" | "print" | "deadlines" | "journal";
export type Group = { id: "plan" | "do" | "keep"; screens: ScreenId[] };

export const GROUPS: readonly Group[] = [
  { id: "plan", screens: ["overview", "preflight", "roster", "profiles", "blueprints"] },
  { id: "do", screens: ["handover", "print"] },
  { id: "keep", screens: ["deadlines", "journal"] },
];

export const SCREENS: readonly ScreenId[] = GROUPS.flatMap((group) => group.screens);

export const ICON: { [screen in ScreenId]: IconName } = {
  overview: "overview",
  preflight: "preflight",
  roster: "roster",
  profiles: "profiles",
  blueprints: "blueprints",
  handover: "handover",
  print: "print",
  deadlines: "deadlines",
  journal: "journal",
};

export function isScreen(text: string): text is ScreenId {
  return (SCREENS as readonly string[]).includes(text);
}
