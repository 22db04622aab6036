/** The fake backend: plays in a browser what the Rust side recorded. Never in the real window. */
import type { Backend } from "../index";
import { crowdedProfiles } from "./crowd";
import { manyIpads } from "./many";
import { tapeBackend } from "./tape";

/** What a test wants it to be stands in the page's address: `?tape=lines&lang=ja&devices=10000`, `?crowd=5000`. */
export async function connect(): Promise<Backend> {
  const wished = new URLSearchParams(globalThis.location.search);
  const tape = await tapeBackend(wished.get("tape") ?? "school", wished.get("lang"), globalThis);
  const devices = Number(wished.get("devices"));
  const crowd = Number(wished.get("crowd"));
  if (crowd > 0) return crowdedProfiles(tape, crowd);
  return devices > 0 ? manyIpads(tape, devices) : tape;
}
