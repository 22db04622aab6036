/** Screens and sheets are read from the disk when they are first wanted: the window starts sooner and holds less. */
import type { Component } from "svelte";
import type { ScreenId } from "./screens";

export const SCREEN: { readonly [screen in ScreenId]: () => Promise<{ default: Component }> } = {
  overview: () => import("../screens/overview/Overview.svelte"),
  preflight: () => import("../screens/preflight/Preflight.svelte"),
  roster: () => import("../screens/roster/Roster.svelte"),
  profiles: () => import("../screens/profiles/Profiles.svelte"),
  blueprints: () => import("../screens/blueprints/Blueprints.svelte"),
  handover: () => import("../screens/handover/Handover.svelte"),
  print: () => import("../screens/print/Print.svelte"),
  deadlines: () => import("../screens/deadlines/Deadlines.svelte"),
  journal: () => import("../screens/journal/Journal.svelte"),
};

export const batch = () => import("../screens/batch/Batch.svelte");
export const blueprintFile = () => import("../screens/blueprints/FileSheet.svelte");
export const identity = () => import("../screens/identity/Identity.svelte");
export const importSheet = () => import("../screens/import/ImportSheet.svelte");
export const kit = () => import("../screens/kit/Kit.svelte");
export const kitOpen = () => import("../screens/kit/KitOpen.svelte");
export const limits = () => import("../screens/preflight/Limits.svelte");
export const pasteSheet = () => import("../screens/import/PasteSheet.svelte");
export const planSheet = () => import("../screens/batch/PlanSheet.svelte");
export const settings = () => import("../screens/settings/Settings.svelte");
