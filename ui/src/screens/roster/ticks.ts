/** What can be confirmed of an iPad, in the order of the day. */
import type { Tick } from "../../backend/wire";

export const TICKS: readonly Tick[] = ["backed_up", "unlocked", "unassigned", "labelled", "charged", "accessories", "unlock_token"];
