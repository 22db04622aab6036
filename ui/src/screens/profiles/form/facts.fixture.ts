/** Facts for tests: a boolean that every iPad knows, unless told otherwise. */
import type { KeyFacts } from "../../../backend/wire";

export function facts(told: Partial<KeyFacts> = {}): KeyFacts {
  const name = told.name ?? "allowThing";
  return {
    name, path: name, message: `setting-test-${name}`, type: "boolean", presence: "optional", default: null, allowed: [], min: null, max: null, format: null,
    subtype: null, items_min: null, items_max: null, introduced: "4.0", deprecated: null, removed: null, supervised: false, supervision_advised: false,
    mdm_only: false, secret: false, refers_to: null, needs_managed_apps: false, legacy: false, group: null, keys: [], item: null, any: null, ...told,
  };
}
