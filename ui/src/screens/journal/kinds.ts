/** The kinds of lines, in the groups that a teacher thinks in. */
import type { IconName } from "../../look/icons";

export type KindGroup = { id: string; icon: IconName; kinds: readonly string[] };

export const GROUPS: readonly KindGroup[] = [
  { id: "way", icon: "right", kinds: ["moved", "blocked", "ticked", "unticked", "undone", "step_taken_back", "lane_chosen", "device_seen", "assigned", "profiles_installed", "replaced"] },
  { id: "list", icon: "roster", kinds: ["roster_imported", "device_listed", "device_changed", "device_merged", "findings_kept"] },
  { id: "batches", icon: "handover", kinds: ["batch_created", "batch_changed", "batch_closed", "batch_removed", "device_batched"] },
  { id: "checks", icon: "preflight", kinds: ["preflight_ticked", "preflight_unticked", "preflight_probed", "limits_acknowledged"] },
  {
    id: "making",
    icon: "profiles",
    kinds: ["profile_saved", "profile_removed", "blueprint_saved", "blueprint_removed", "identity_added", "identity_backed_up", "identity_retired", "file_exported", "kit_exported", "document_printed"],
  },
  { id: "deadlines", icon: "deadlines", kinds: ["deadline_set", "deadline_done", "deadline_removed"] },
  { id: "school", icon: "journal", kinds: ["practice_marked", "school_set", "operator_added", "setting_set", "class_forgotten", "backup_made", "backup_restored"] },
];

const ICON = new Map(GROUPS.flatMap((group) => group.kinds.map((kind) => [kind, group.icon] as const)));

export const iconOf = (kind: string): IconName => ICON.get(kind) ?? "journal";
