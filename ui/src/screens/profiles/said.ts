/** What was found in a profile and what mends it, in the words of the form: a setting by its name, not by its key. */
import { has, plain, say } from "../../words/speech.svelte";
import type { Args, FixFacts, Said } from "../../backend/wire";
import { nameOfPayloadType } from "./form/payloads";
import { answerOf, messageOf, nameAt } from "./form/words";
import type { Step } from "./plist";

const RESTRICTIONS = "com.apple.applicationaccess";
/** Texts that choose their words by the key: they are given the key, and its name afterwards. */
const CHOOSES = new Set(["restriction-escape-open"]);

const quoted = (name: string): string => say("form-quoted", { name });
/** Beside these marks Chinese and Japanese have no space. */
const tidy = (text: string): string => text.replace(/ (?=「)|(?<=」) /g, "");

/** What the form calls a key; null where it has no words for it. */
function labelOf(type: string, path: readonly Step[], key: string): string | null {
  const names = path.filter((step): step is string => typeof step === "string");
  return nameAt(type, names.at(-1) === key ? names : [...names, key]) ?? nameAt(type, [key]);
}

const kindOf = (kind: string): string => (has(`form-kind-${kind}`) ? quoted(say(`form-kind-${kind}`)) : kind);

function typeName(type: string): string {
  if (type === "Configuration") return say("form-profile");
  const id = messageOf(type);
  return has(id) ? say(id) : nameOfPayloadType(type, null);
}

/** Yes and no as the form says them of this key. */
const valueOf = (key: string, value: unknown): unknown => (value === "true" || value === "false" ? answerOf(key, value === "true") : value);

/** The sentence of a finding; `type` is the payload's where the finding doesn't say it. */
export function sayFinding(finding: Pick<Said, "code" | "args"> & { path?: readonly Step[] }, type: string = RESTRICTIONS): string {
  const { code, args, path = [] } = finding;
  const of = typeof args["type"] === "string" ? args["type"] : type;
  const key = typeof args["key"] === "string" ? args["key"] : "";
  const label = key === "" ? null : labelOf(of, path, key);
  const shown: Args = { ...args };
  if (label && !CHOOSES.has(code)) shown["key"] = quoted(label);
  if ("type" in args) shown["type"] = typeName(of);
  for (const kind of ["expected", "found"]) if (kind in args) shown[kind] = kindOf(String(args[kind]));
  if ("value" in args) shown["value"] = valueOf(key, args["value"]);
  for (const value of ["one", "two"]) if (value in args) shown[value] = quoted(String(valueOf(key, args[value])));
  const text = say(`finding-${code}`, shown);
  return tidy(label && CHOOSES.has(code) ? text.replace(key, quoted(label)) : text);
}

const lastOf = (path: string): string => path.split(".").at(-1) ?? path;
const stepsOf = (path: string): string[] => path.replace(/^PayloadContent\[\d+\]\.?/, "").split(".").map((name) => name.replace(/\[\d+\]$/, ""));

/** What a fix does, for its button. */
export function sayFix(fix: FixFacts, type: string | null): string {
  const steps = stepsOf(String(fix.args["path"] ?? ""));
  const key = steps.at(-1) ?? "";
  const label = key === "" ? null : labelOf(type ?? "Configuration", steps, key);
  const shown: Args = { ...fix.args };
  // Two names of the same setting differ only as the profile writes them.
  if (fix.code === "put-value") shown["path"] = quoted(label ?? key);
  else if ("path" in shown) [shown["path"], shown["to"]] = [quoted(lastOf(String(fix.args["path"]))), quoted(lastOf(String(fix.args["to"])))];
  if ("value" in shown) shown["value"] = valueOf(key, shown["value"]);
  return tidy(plain(shown["value"] === "" ? say("form-fix-fill", { path: shown["path"] }) : say(`fix-${fix.code}`, shown)));
}
