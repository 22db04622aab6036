/** Failures in words. Of a file the window tells the name; where it lies is there to be looked up. */
import type { Failure } from "../backend/wire";
import { has, say } from "./speech.svelte";

/** Sentences about a place: there the whole path is what matters. */
const PLACES = new Set(["ledger-not-found", "ledger-moved", "ledger-already-there", "bench-cfgutil-path-unusable", "bench-cfgutil-cannot-start"]);

const isPath = (value: unknown): value is string => typeof value === "string" && value.startsWith("/");
const nameOf = (path: string): string => path.split("/").findLast((part) => part !== "") ?? path;

/** The paths that a failure names. */
const pathsOf = ({ code, args }: Failure): string[] => (PLACES.has(code) ? [] : ["file", "path", "backup"].map((name) => args[name]).filter(isPath));

export function sayFailure(failure: Failure): string {
  if (!has(`error-${failure.code}`)) return say("error-window-unexpected", { code: failure.code });
  const paths = pathsOf(failure);
  const named = Object.entries(failure.args).map(([name, value]) => [name, isPath(value) && paths.includes(value) ? nameOf(value) : value]);
  return say(`error-${failure.code}`, Object.fromEntries(named));
}

/** Where the files lie that the sentence only names. */
export const whereOf = (failure: Failure): string | undefined => pathsOf(failure).join("\n") || undefined;
