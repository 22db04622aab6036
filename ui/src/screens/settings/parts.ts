/** The parts by others that are in the app; `tests/tests/parts.rs` writes the list. */
import parts from "./parts.json";

export type Part = { name: string; version: string; licence: string };

export const PARTS: readonly Part[] = parts;
