/** The five meanings, and which of them a stage, a head, a check or a finding has. */
import type { Head, Severity, Stage } from "../backend/wire";

export type Meaning = "neutral" | "running" | "good" | "look" | "stop";

const STAGE: { [stage in Stage]: Meaning } = {
  planned: "neutral",
  collected: "running",
  backed_up: "running",
  unlocked: "running",
  unassigned: "running",
  wiped: "running",
  supervised: "running",
  provisioned: "running",
  verified: "running",
  handed_over: "good",
  blocked: "stop",
  repair: "look",
  missing: "look",
  retired: "neutral",
};

const HEAD: { [head in Head]: Meaning } = {
  not_started: "neutral",
  in_progress: "running",
  done: "good",
  stuck: "stop",
  out: "look",
};

const READINESS: { [readiness: string]: Meaning } = {
  open: "neutral",
  half: "running",
  ready: "good",
  failed: "stop",
  overruled: "look",
};

const SEVERITY: { [severity in Severity]: Meaning } = { error: "stop", warning: "look", info: "neutral" };

/** The stages of a pass in their order. */
export const LINE: readonly Stage[] = [
  "planned", "collected", "backed_up", "unlocked", "unassigned",
  "wiped", "supervised", "provisioned", "verified", "handed_over",
];

/** From done to not begun, then what stands aside: the order of a chart. */
export const CHART: readonly Stage[] = [...LINE].reverse().concat("blocked", "missing", "repair", "retired");

export const ofStage = (stage: Stage): Meaning => STAGE[stage];
export const ofHead = (head: Head): Meaning => HEAD[head];
export const ofReadiness = (readiness: string): Meaning => READINESS[readiness] ?? "neutral";
export const ofSeverity = (severity: Severity): Meaning => SEVERITY[severity];
