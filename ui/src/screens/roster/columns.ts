/** The columns of the list; which of them make room in a narrow window stands in the styles of the grid. */
import type { RosterSort } from "../../backend/wire";

export type Column = { by: RosterSort; word: string };

export const COLUMNS: readonly Column[] = [
  { by: "serial", word: "field-serial" },
  { by: "asset_tag", word: "field-asset-tag" },
  { by: "device_name", word: "field-device-name" },
  { by: "batch", word: "field-batch" },
  { by: "slot", word: "field-slot" },
  { by: "stage", word: "ipads-filter-stage" },
  { by: "keeper", word: "field-keeper" },
  { by: "seen", word: "ipads-seen" },
];
