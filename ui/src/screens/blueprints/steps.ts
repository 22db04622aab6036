/** The steps of a blueprint from left to right, and what stands on them. */
import type { BlueprintStep, StepFinding } from "../../backend/wire";
import type { Meaning } from "../../look/meaning";
import { ofSeverity } from "../../look/meaning";

export const STEPS: readonly BlueprintStep[] = ["unassign", "erase", "prepare", "name", "profiles", "apps", "layout", "verify", "hand-over"];

const ORDER = { error: 0, warning: 1, info: 2 } as const;

/** The findings of a step, the worst first. */
export function on(step: BlueprintStep | null, findings: readonly StepFinding[]): StepFinding[] {
  return findings.filter((one) => one.step === step).sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** The findings of one field and of what is in it. */
export function at(field: string, findings: readonly StepFinding[]): StepFinding[] {
  return findings.filter((one) => one.field === field || one.field?.startsWith(`${field}.`));
}

/** What a step comes to: its worst finding, or good. */
export function meaning(step: BlueprintStep, findings: readonly StepFinding[]): Meaning {
  const worst = on(step, findings)[0];
  return !worst || worst.severity === "info" ? "good" : ofSeverity(worst.severity);
}
