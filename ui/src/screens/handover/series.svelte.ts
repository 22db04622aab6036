/** Giving one iPad after the other: the last values stay, seat and slot count up. */
import { ask, asFailure } from "../../backend";
import type { Assigning, DeviceStory, Failure, Given, HandoverLook, Said, Tick } from "../../backend/wire";

export const FIELDS = ["keeper", "class", "seat", "cart", "slot"] as const;
export type AssignField = (typeof FIELDS)[number];
export type Values = { [field in AssignField]: string };

/** These count up from iPad to iPad; the others stay. */
const COUNTING: ReadonlySet<AssignField> = new Set(["seat", "slot"]);
const nothing = (): Values => ({ keeper: "", class: "", seat: "", cart: "", slot: "" });

/** The number at the end of a text, one higher: 7 → 8, A-09 → A-10. Without a number nothing. */
export function next(text: string): string {
  const found = /^(.*?)(\d+)$/.exec(text.trim());
  if (!found) return "";
  const [, before = "", digits = ""] = found;
  return before + String(Number(digits) + 1).padStart(digits.length, "0");
}

export class Series {
  values = $state<Values>(nothing());
  /** Whether the last values are laid over those of the next iPad. */
  goesOn = $state(false);
  /** Whether a scan records at once what stands in the fields. */
  atOnce = $state(false);
  evidence = $state<Given>("manual");
  note = $state("");
  along = $state.raw<Tick[]>([]);
  look = $state.raw<HandoverLook | null>(null);
  failure = $state.raw<Failure | null>(null);
  findings = $state.raw<Said[]>([]);
  busy = $state(false);
  #last: Values | null = null;
  #asking = 0;

  /** The values to begin with: the iPad's own, or in a series the last ones, counted up. */
  begin(story: DeviceStory): void {
    const own: Values = nothing();
    for (const field of FIELDS) own[field] = story.entry[field] ?? "";
    if (this.goesOn && this.#last) {
      for (const field of FIELDS) {
        const last = this.#last[field];
        if (last !== "") own[field] = COUNTING.has(field) ? next(last) || own[field] : last;
      }
    }
    this.values = own;
    this.look = null;
    this.failure = null;
    this.note = "";
    this.along = [];
  }

  #assigning(serial: string): Assigning {
    return { serial, ...this.values };
  }

  /** What would deserve a look, before it is recorded. */
  async peek(serial: string): Promise<void> {
    const asking = ++this.#asking;
    try {
      const answer = await ask("handover_look", { assignment: this.#assigning(serial), evidence: this.evidence });
      if (asking === this.#asking) this.look = answer;
    } catch (thrown) {
      this.failure = asFailure(thrown);
    }
  }

  async give(serial: string, how: "hand_over" | "assign"): Promise<boolean> {
    this.busy = true;
    this.failure = null;
    try {
      const assignment = this.#assigning(serial);
      const answer =
        how === "assign"
          ? await ask("handover_assign", assignment)
          : await ask("hand_over", { assignment, evidence: this.evidence, note: this.note.trim() || null, along: this.along });
      this.findings = answer.findings;
      this.#last = { ...this.values };
      return true;
    } catch (thrown) {
      this.failure = asFailure(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }
}
