/** One payload (or the profile itself) as the form shows it: its facts, its values, its findings, and what is wanted of it. */
import { at, isWithin, type Step } from "../plist";
import type { DraftFinding, KeyFacts, PayloadFacts } from "../../../backend/wire";
import type { Editor } from "./editor.svelte";
import type { Plan } from "./plans";
import { shown } from "./search";
import type { Wish } from "./wish.svelte";

type Told = { editor: Editor; index: () => number | null; facts: PayloadFacts; plan: Plan; wish: Wish };

export class View {
  readonly editor: Editor;
  readonly facts: PayloadFacts;
  readonly plan: Plan;
  readonly wish: Wish;
  readonly #index: () => number | null;
  readonly values = $derived.by(() => this.editor.valuesOf(this.index));
  readonly #paths = $derived.by(() => shown(this.facts.tree, this.values, this.wish.wanted));
  readonly findings = $derived.by(() => this.editor.findings.filter((one) => one.payload === this.index));
  /** By the key they lie in: many lines ask, and a stranger's profile has thousands of findings. */
  readonly #byKey = $derived.by(() => {
    const found = new Map<Step | undefined, DraftFinding[]>();
    for (const one of this.findings) {
      const [key] = one.path;
      const there = found.get(key);
      if (there) there.push(one);
      else found.set(key, [one]);
    }
    return found;
  });

  constructor(told: Told) {
    this.editor = told.editor;
    this.facts = told.facts;
    this.plan = told.plan;
    this.wish = told.wish;
    this.#index = told.index;
  }

  get index(): number | null {
    return this.#index();
  }

  /** The payload's type; of the profile itself what Apple calls it. */
  get type(): string {
    return this.index === null ? "Configuration" : this.facts.type;
  }

  get locked(): boolean {
    return this.editor.draft.encrypted;
  }

  at(path: readonly Step[]): unknown {
    return at(this.values, path);
  }

  /** Whether a key is to be seen: wanted, and of use beside what is set. What is set is always of use. */
  sees(facts: KeyFacts): boolean {
    if (!this.#paths.has(facts.path)) return false;
    const isOfUse = this.plan.belongs?.(facts.path, this.values) ?? true;
    return isOfUse || this.wish.find !== "" || this.at(facts.path.split(".")) !== undefined;
  }

  /** Findings at a path; those below it too where nothing below is drawn. */
  found(path: readonly Step[], reach: "here" | "below"): readonly DraftFinding[] {
    const near = path.length === 0 ? this.findings : (this.#byKey.get(path[0]) ?? []);
    return near.filter((one) => isWithin(one.path, path) && (reach === "below" || one.path.length === path.length));
  }

  /** The step below this path that someone asks to see; undefined: nothing there. */
  askedBelow(path: readonly Step[]): Step | undefined {
    const { payload, path: asked } = this.editor.shown;
    return payload === this.index && isWithin(asked, path) ? asked[path.length] : undefined;
  }

  set(path: readonly Step[], value: unknown): void {
    if (this.locked) return;
    void (value === undefined ? this.editor.unset(this.index, path) : this.editor.set(this.index, path, value));
  }
}

/** What every widget is given. */
export type WidgetProps = {
  view: View;
  facts: KeyFacts;
  path: readonly Step[];
  value: unknown;
  /** `${id}-label` names the widget, `${id}-what` describes it. */
  id: string;
  /** What the setting is called. */
  name: string;
};
