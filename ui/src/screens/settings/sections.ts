/** The sections of Settings, in their order. */
import type { IconName } from "../../look/icons";

export const SECTIONS = ["general", "school", "people", "tools", "secrets", "backups", "forget", "practice", "about"] as const;
export type SectionId = (typeof SECTIONS)[number];

export const SECTION_ICON: { [section in SectionId]: IconName } = {
  general: "settings",
  school: "school",
  people: "person",
  tools: "cfgutil",
  secrets: "key",
  backups: "backup",
  forget: "eraser",
  practice: "practice",
  about: "about",
};
